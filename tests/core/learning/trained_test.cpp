// SPDX-License-Identifier: Apache-2.0
#include "core/learning/trained.h"

#include "core/gap/gap_person_report.h"
#include "core/reference/reference_store.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"
#include "tests/support/printed.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QDate kDay(2026, 11, 22);
const QString kUmi = u"198702142010012001"_s;

/// Umi, a pelaksana, was given M.1 = 1 on 1 May 2026; M.2 long ago; M.3 never. P1 raises M.1 1→2, P2 raises M.2 0→1 and P3 M.3 0→1.
struct Region {
    test::RegionFile file;
    Uid umi;
    Region()
    {
        test::change(file, [&](ChangeSet& c) {
            umi = test::addPerson(c, kUmi, u"Umi Kulsum"_s);
            test::addAssessment(c, umi, QDate(2026, 5, 1), u"Rekan"_s, {{u"M.1"_s, 1}});
            test::addAssessment(c, umi, QDate(2020, 5, 1), u"Rekan"_s, {{u"M.2"_s, 1}});
            test::addOffering(c, u"P1"_s, u"Pelatihan Integritas"_s, u"KL02"_s, 32, 1'000'000, u"M.1"_s, 1, 2);
            test::addOffering(c, u"P2"_s, u"Pelatihan Kerja Sama"_s, u"KL02"_s, 32, 1'000'000, u"M.2"_s, 0, 1);
            test::addOffering(c, u"P3"_s, u"Pelatihan Komunikasi"_s, u"KL02"_s, 32, 1'000'000, u"M.3"_s, 0, 1);
        });
    }
    void course(const QString& name, QDate start, QDate end)
    {
        test::change(file, [&](ChangeSet& c) { test::addCourse(c, umi, 6, name, 32, start, end); });
    }
    std::optional<TrainedSince> trained(const QString& competency, QDate asOf = kDay)
    {
        const auto gap = require(personGapWithTraining(file.session(), kUmi, asOf));
        for (const auto& requirement : gap.requirements)
            if (requirement.code == competency) return requirement.trained;
        FAIL("not required");
        return std::nullopt;
    }
};

}  // namespace

TEST_CASE("a course after the last assessment shows as trained and not yet assessed again, by name or code of the offering", "[learning][trained]")
{
    Region r;
    CHECK_FALSE(r.trained(u"M.1"_s));
    r.course(u"  pelatihan   INTEGRITAS "_s, QDate(2026, 6, 1), QDate(2026, 6, 4));
    REQUIRE(r.trained(u"M.1"_s));
    CHECK(r.trained(u"M.1"_s)->day == QDate(2026, 6, 4));
    r.course(u"p1"_s, QDate(2026, 7, 1), QDate(2026, 7, 4));
    CHECK(r.trained(u"M.1"_s)->day == QDate(2026, 7, 4));  // the latest
    CHECK_FALSE(r.trained(u"M.2"_s));
    CHECK_FALSE(r.trained(u"M.3"_s));
    CHECK_FALSE(r.trained(u"M.1"_s, QDate(2026, 6, 3)));  // not ended by then
    CHECK(r.trained(u"M.1"_s, QDate(2026, 6, 4)));
}

TEST_CASE("an assessment on the last day of the course or later settles it, one dated after the day of the gap does not", "[learning][trained]")
{
    Region r;
    r.course(u"Pelatihan Integritas"_s, QDate(2026, 6, 1), QDate(2026, 6, 4));
    test::change(r.file, [&](ChangeSet& c) { test::addAssessment(c, r.umi, QDate(2026, 12, 1), u"Rekan"_s, {{u"M.1"_s, 1}}); });
    CHECK(r.trained(u"M.1"_s));
    test::change(r.file, [&](ChangeSet& c) { test::addAssessment(c, r.umi, QDate(2026, 6, 4), u"Mandiri"_s, {{u"M.1"_s, 1}}); });
    CHECK_FALSE(r.trained(u"M.1"_s));  // also by a weaker method, whose level is not used
}

TEST_CASE("only a course that raises the competency above the level that counts shows", "[learning][trained]")
{
    Region r;
    r.course(u"Pelatihan Lain"_s, QDate(2026, 6, 1), QDate(2026, 6, 4));
    r.course(u"Pelatihan Integritas"_s, QDate(2026, 6, 1), {});
    REQUIRE(r.trained(u"M.1"_s));
    CHECK(r.trained(u"M.1"_s)->day == QDate(2026, 6, 1));  // without a last day the first one
    test::change(r.file, [&](ChangeSet& c) { test::addAssessment(c, r.umi, QDate(2026, 5, 2), u"Rekan"_s, {{u"M.1"_s, 2}}); });
    CHECK_FALSE(r.trained(u"M.1"_s));
}

TEST_CASE("who was assessed too long ago or never shows as trained too, but a course before an expired assessment does not", "[learning][trained]")
{
    Region r;
    r.course(u"Pelatihan Kerja Sama"_s, QDate(2019, 6, 1), QDate(2019, 6, 4));
    CHECK_FALSE(r.trained(u"M.2"_s));
    r.course(u"Pelatihan Kerja Sama"_s, QDate(2021, 6, 1), QDate(2021, 6, 4));
    CHECK(r.trained(u"M.2"_s));
    r.course(u"Pelatihan Komunikasi"_s, QDate(2021, 6, 1), QDate(2021, 6, 4));
    CHECK(r.trained(u"M.3"_s));
}

TEST_CASE("a course without days or that ends before it starts says nothing", "[learning][trained]")
{
    Region r;
    r.course(u"Pelatihan Integritas"_s, {}, {});
    r.course(u"Pelatihan Integritas"_s, QDate(2026, 7, 4), QDate(2026, 7, 1));
    CHECK_FALSE(r.trained(u"M.1"_s));
}

TEST_CASE("the report of a person notes what was trained and not assessed again", "[learning][trained][report]")
{
    Region r;
    r.course(u"Pelatihan Integritas"_s, QDate(2026, 6, 1), QDate(2026, 6, 4));
    r.course(u"Pelatihan Komunikasi"_s, QDate(2026, 6, 1), QDate(2026, 6, 4));
    const auto gap = require(personGapWithTraining(r.file.session(), kUmi, kDay));
    const Report report = gapPersonReport(gap, require(ReferenceStore(r.file.session()).load()), {.name = u"Pemerintah Kabupaten Uji"_s}, kDay);
    REQUIRE(report.footnotes.size() > 2);
    CHECK(report.footnotes[0] == u"M.1 Integritas: sudah dilatih (Pelatihan Integritas, selesai 04-06-2026), belum dinilai ulang."_s);
    CHECK(report.footnotes[1] == u"M.3 Komunikasi: sudah dilatih (Pelatihan Komunikasi, selesai 04-06-2026), belum dinilai."_s);
}
