// SPDX-License-Identifier: Apache-2.0
#include "core/competency/competency_editor.h"

#include "core/history/undo.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const CompetencyRecord& byCode(const std::vector<CompetencyRecord>& all, const QString& code)
{
    for (const auto& record : all)
        if (record.entry.code == code) return record;
    throw std::runtime_error("no competency");
}

}  // namespace

TEST_CASE("a competency made by hand is the one an import of its code finds", "[competency]")
{
    test::RegionFile file;
    CompetencyEditor editor(file.log());
    const Uid made = test::require(editor.add({u" T.PAR.1 "_s, u"Pengelolaan Destinasi"_s, CompetencyKind::technical, u"Pariwisata"_s}));
    CHECK(made == competencyUid(u"T.PAR.1"_s));
    const auto records = test::require(CompetencyStore(file.session()).records());
    const auto& record = byCode(records, u"T.PAR.1"_s);
    CHECK(record.entry.kind == CompetencyKind::technical);
    CHECK_FALSE(record.verified);
    CHECK(file.one("select kind from competency where code = 'T.PAR.1'") == u"teknis"_s);
}

TEST_CASE("a competency needs code, name, and a code nobody has on the same days", "[competency]")
{
    test::RegionFile file;
    CompetencyEditor editor(file.log());
    const auto all = test::require(CompetencyStore(file.session()).records());
    CHECK(competencyProblems(all, {}, {{}, {}}).size() == 2);
    const auto twice = editor.add({u"m.1"_s, u"Jujur"_s});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().message.startsWith(u"Kode “m.1” sudah dipakai “Integritas” pada masa yang sama"_s));
    CHECK(competencyProblems(all, {}, {u"X"_s, u"Y"_s, {}, {}, {}, QDate(2026, 2, 1), QDate(2026, 1, 1)}).front().field == u"to"_s);
    CHECK(competencyProblems(all, competencyUid(u"M.1"_s), {u"M.1"_s, u"Integritas"_s}).empty());
}

TEST_CASE("a new version of a code starts when the old one ends", "[competency]")
{
    test::RegionFile file;
    CompetencyEditor editor(file.log());
    auto old = valuesOf(byCode(test::require(CompetencyStore(file.session()).records()), u"M.1"_s).entry);
    old.validTo = QDate(2026, 12, 31);
    const auto receipt = test::require(editor.save(competencyUid(u"M.1"_s), old));
    CHECK(receipt.edits == 1);
    const Uid next = test::require(editor.add({u"M.1"_s, u"Integritas Baru"_s, CompetencyKind::managerial, {}, {}, QDate(2027, 1, 1)}));
    CHECK(next != competencyUid(u"M.1"_s));
    CHECK(file.count("select count(*) from competency where code = 'M.1'") == 2);
    static_cast<void>(test::require(undoChangeSet(file.log(), receipt.uid)));
    CHECK(file.count("select count(*) from competency where valid_to is not null") == 0);
}

TEST_CASE("a competency in use is not deleted", "[competency]")
{
    test::RegionFile file;
    CompetencyEditor editor(file.log());
    const auto used = editor.remove(std::vector{competencyUid(u"M.1"_s)});
    REQUIRE_FALSE(used);
    CHECK(used.error().code == ErrorCode::conflict);
    CHECK(used.error().message == u"“Integritas” belum dapat dihapus karena dipakai 14 standar; isi tanggal berakhirnya agar tidak dipakai lagi."_s);
    const Uid made = test::require(editor.add({u"T.X.1"_s, u"Sementara"_s}));
    CHECK(test::require(editor.remove(std::vector{made})).edits == 1);
    CHECK(file.count("select count(*) from competency where code = 'T.X.1'") == 0);
}

TEST_CASE("dates, certainty and source of many entries are saved in one step, or of none", "[competency]")
{
    test::RegionFile file;
    CompetencyEditor editor(file.log());
    const auto all = test::require(CompetencyStore(file.session()).records());
    std::vector<CompetencyRecord> changed{byCode(all, u"M.1"_s), byCode(all, u"M.2"_s)};
    for (auto& record : changed) {
        record.entry.validFrom = QDate(2026, 1, 1);
        record.verified = false;
        record.source = u"Perbup 5/2026"_s;
    }
    test::require(editor.saveMany(changed));
    CHECK(file.one("select group_concat(valid_from || ' ' || status || ' ' || source, ', ') from competency where code in ('M.1', 'M.2')")
          == u"2026-01-01 unverified Perbup 5/2026, 2026-01-01 unverified Perbup 5/2026"_s);
    CHECK(file.one("select label from change_set order by id desc limit 1") == u"Ubah massal: 2 kompetensi"_s);
    changed.front().source = u"lain"_s;
    changed.back().entry.validTo = QDate(2025, 1, 1);
    const auto refused = editor.saveMany(changed);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.startsWith(u"M.2 Kerja Sama: Masa berlaku berakhir sebelum dimulai"_s));
    CHECK(file.count("select count(*) from competency where source = 'lain'") == 0);
}
