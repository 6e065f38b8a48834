// SPDX-License-Identifier: Apache-2.0
#include "core/gap/gap_why.h"

#include "core/gap/gap_flags.h"
#include "core/gap/gap_store.h"
#include "core/reference/reference_store.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QDate kDay(2026, 11, 22);

struct Clinic {
    Clinic()
    {
        test::change(file, [&](ChangeSet& c) {
            test::addCompetency(c, u"T.1"_s, u"Asuhan Keperawatan"_s);
            test::addCompetency(c, u"T.2"_s, u"Kegawatdaruratan"_s);
            test::addStandard(c, u"Bidan Desa"_s, {}, {{u"T.1"_s, 4}, {u"T.2"_s, 2}});
            const Fields post{{field::postKindId, Value()}, {field::generalTitle, Value(u"Bidan Desa"_s)}};
            ani = test::addPerson(c, u"199005302021212007"_s, u"Ani"_s, {}, post);
            full = test::addPerson(c, u"199005302021212008"_s, u"Lengkap"_s, {}, post);
            test::addPerson(c, u"199005302021212009"_s, u"Kosong"_s, {}, post);
            test::addAssessment(c, ani, QDate(2026, 6, 15), u"Uji Kompetensi"_s, {{u"T.1"_s, 1}, {u"T.2"_s, 3}});
            test::addAssessment(c, full, QDate(2026, 6, 15), u"Uji Kompetensi"_s, {{u"T.1"_s, 4}, {u"T.2"_s, 2}});
        });
        tables = require(ReferenceStore(file.session()).load());
    }
    test::RegionFile file;
    ReferenceTables tables;
    Uid ani, full;
};

}  // namespace

TEST_CASE("the why of a gap names figures, standard, level, rule and the certainty of its legal basis", "[gap]")
{
    Clinic clinic;
    const auto gap = require(GapStore(clinic.file.session()).person(clinic.ani, kDay));
    REQUIRE(gap.requirements.size() == 2);
    const auto& need = gap.requirements[0];
    CHECK(gapFigures(need) == u"standar 4 · hasil 1"_s);
    CHECK(gapSign(need) == u"–3"_s);
    CHECK(gapSign(gap.requirements[1]) == u"+1"_s);
    const auto why = whyGap(need, gap, clinic.tables);
    CHECK(why.headline == u"Asuhan Keperawatan: standar 4, hasil 1, kurang 3 level"_s);
    REQUIRE(why.parts.size() == 3);
    REQUIRE(why.parts[1].rows.size() == 1);
    CHECK(why.parts[1].rows[0].what == u"Standar jabatan “Bidan Desa”"_s);
    CHECK(why.parts[1].rows[0].counts);
    CHECK(why.parts[2].rows[0].value == u"level 1"_s);
    CHECK(why.parts[2].rows[0].source == u"uji.xlsx · Rekap · 4"_s);
    CHECK_FALSE(why.rule.isEmpty());
    CHECK(why.bases[0].verified);
    CHECK_FALSE(why.bases[1].verified);
    CHECK(whyPerson(gap, clinic.tables).headline == u"1 dari 2 kompetensi kurang, 0 belum dinilai atau kedaluwarsa."_s);
    const Explanation full = whyEveryGap(gap, clinic.tables);
    REQUIRE(full.parts.size() == whyPerson(gap, clinic.tables).parts.size() + gap.requirements.size());
    CHECK(full.parts.back().title == whyGap(gap.requirements.back(), gap, clinic.tables).headline);
    CHECK(full.parts.back().rows.back().what == whyGap(gap.requirements.back(), gap, clinic.tables).parts.back().rows.back().what);
}

TEST_CASE("flags of everybody say who has a gap and who must be assessed", "[gap]")
{
    Clinic clinic;
    const auto columns = require(GapStore(clinic.file.session()).columns(clinic.tables, kDay));
    const auto flags = gapFlags(columns);
    REQUIRE(flags.size() == 3);
    CHECK(flags[0].hasGap);
    CHECK_FALSE(flags[0].notAssessed);
    CHECK_FALSE(flags[1].hasGap);
    CHECK_FALSE(flags[1].notAssessed);
    CHECK_FALSE(flags[2].hasGap);
    CHECK(flags[2].notAssessed);
}

TEST_CASE("a level that another one outweighs says which one stays in force and why", "[gap]")
{
    Clinic clinic;
    const auto gap = require(GapStore(clinic.file.session()).person(clinic.ani, kDay));
    const auto& need = gap.requirements[0];
    const auto why = [&](QDate day, const QString& method, std::optional<int> level = std::nullopt) { return whyOutweighed(need, {day, method, level}, clinic.tables, kDay); };
    CHECK(why(kDay, u"Rekan"_s, 3) == u"Dinilai 3 dengan metode Rekan; yang dipakai tetap Uji Kompetensi 1 (15-06-2026) karena metodenya lebih kuat."_s);
    CHECK(why(kDay, u"Rekan"_s) == u"Level yang diisi di sini tidak mengubah kesenjangan; yang dipakai tetap Uji Kompetensi 1 (15-06-2026) karena metodenya lebih kuat."_s);
    CHECK(why(QDate(2026, 6, 14), u"Uji Kompetensi"_s).contains(u"karena lebih baru"_s));
    CHECK(why(QDate(2020, 6, 14), u"Assessment Center"_s).contains(u"masa berlakunya"_s));
    CHECK(why(QDate(2026, 6, 15), u"uji kompetensi"_s, 4).isEmpty());  // the very level that counts
    CHECK(why(kDay, u"Uji Kompetensi"_s).isEmpty());                    // newer
    CHECK(why(kDay, u"Assessment Center"_s).isEmpty());                 // stronger
}
