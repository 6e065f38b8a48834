// SPDX-License-Identifier: Apache-2.0
#include "core/reference/reference_editor.h"

#include "core/history/undo.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Lists : test::RegionFile {
    ReferenceEntry entry(const QString& list, const QString& code)
    {
        for (const auto& one : test::require(ReferenceStore(session()).entries(list)))
            if (one.code == code) return one;
        throw std::runtime_error("no entry");
    }
    ReferenceTables tables() { return test::require(ReferenceStore(session()).load()); }
    bool isVerified(QStringView key)
    {
        for (const auto& one : tables().settings)
            if (one.key == key) return one.mark.verified;
        return false;
    }
    ReferenceEditor editor{log()};
};

}  // namespace

TEST_CASE("a setting of the office's own counts, isn't confirmed any more, and can be set back", "[reference]")
{
    Lists lists;
    const Uid floor = lists.entry(u"settings"_s, u"pns_hour_floor"_s).uid;
    CHECK(lists.isVerified(u"pns_hour_floor"));
    const auto receipt = test::require(lists.editor.setCell(floor, u"value"_s, u" 24 "_s));
    CHECK(settingValue(lists.tables(), setting::kPnsHourFloor) == 24);
    CHECK_FALSE(lists.isVerified(u"pns_hour_floor"));
    CHECK(test::require(lists.editor.setCell(floor, u"value"_s, u"24"_s)).edits == 0);
    CHECK(shippedCells(lists.log(), floor).value(u"value"_s) == u"20"_s);
    REQUIRE(lists.editor.setCell(floor, u"value"_s, u"20"_s));
    CHECK(lists.isVerified(u"pns_hour_floor"));
    REQUIRE(lists.editor.setCell(floor, u"source"_s, u"Perbup 5/2026"_s));
    REQUIRE(lists.editor.restore(floor));
    CHECK(lists.entry(u"settings"_s, u"pns_hour_floor"_s).cells == shippedCells(lists.log(), floor));
    CHECK(lists.isVerified(u"pns_hour_floor"));
    CHECK(receipt.edits > 0);
}

TEST_CASE("a setting out of range or a cell that can't be read is refused and changes nothing", "[reference]")
{
    Lists lists;
    const auto scheme = lists.editor.setCell(lists.entry(u"settings"_s, u"jpm_scheme"_s).uid, u"value"_s, u"3"_s);
    REQUIRE_FALSE(scheme);
    CHECK(scheme.error().message == u"“3” tidak dapat dipakai; isi bilangan bulat dari 1 sampai 2."_s);
    CHECK_FALSE(lists.editor.setCell(lists.entry(u"settings"_s, u"pns_hour_floor"_s).uid, u"value"_s, u"dua puluh"_s));
    const Uid score = lists.entry(u"ip_asn_scores"_s, u"KOMPETENSI/Diklat fungsional: sudah/FUNGSIONAL"_s).uid;
    for (const auto& wrong : {u"22,5 (usul)"_s, u"-1"_s, u"99999"_s}) CHECK(lists.editor.setCell(score, u"score"_s, wrong).error().code == ErrorCode::invalidInput);
    const auto kind = lists.entry(u"jabatan_jenis"_s, u"PENGAWAS"_s);
    CHECK(kind.cells.contains(u"bup"_s));
    CHECK_FALSE(lists.editor.setCell(kind.uid, u"bup"_s, u"enam puluh"_s));
    CHECK_FALSE(lists.editor.setCell(kind.uid, u"nosuch"_s, u"1"_s));
    CHECK_FALSE(lists.editor.setCell(kind.uid, u"code"_s, u"LAIN"_s));
    CHECK_FALSE(lists.editor.setCell(kind.uid, u"status"_s, u"confirmed"_s));
    CHECK(lists.entry(u"jabatan_jenis"_s, u"PENGAWAS"_s).cells == kind.cells);
    CHECK(lists.count("select count(*) from change_set") == 1);  // the making of the file
    CHECK(lists.editor.setCell(score, u"score"_s, u"12,5"_s));
}

TEST_CASE("a list takes rows of the office's own, which can go again and shipped ones can't", "[reference]")
{
    Lists lists;
    const auto before = lists.tables().methodRanks.size();
    const Uid made = test::require(lists.editor.add(u"methods"_s, {{u"method"_s, u" Simulasi "_s}, {u"rank"_s, u"2"_s}}));
    REQUIRE(lists.tables().methodRanks.size() == before + 1);
    CHECK(lists.entry(u"methods"_s, u"Simulasi"_s).cells.value(u"status"_s) == u"office"_s);
    CHECK(lists.entry(u"methods"_s, u"Simulasi"_s).name == u"Simulasi"_s);
    CHECK(lists.editor.add(u"methods"_s, {{u"method"_s, u"SIMULASI"_s}, {u"rank"_s, u"2"_s}}).error().code == ErrorCode::conflict);
    CHECK(lists.editor.add(u"methods"_s, {{u"rank"_s, u"2"_s}}).error().code == ErrorCode::invalidInput);
    CHECK(lists.editor.add(u"methods"_s, {{u"method"_s, u"Lain"_s}, {u"rank"_s, u"dua"_s}}).error().code == ErrorCode::invalidInput);
    CHECK(lists.editor.add(u"settings"_s, {{u"key"_s, u"x"_s}, {u"value"_s, u"1"_s}}).error().code == ErrorCode::invalidInput);
    const Uid shipped = lists.entry(u"methods"_s, u"Assessment Center"_s).uid;
    CHECK(lists.editor.remove(std::vector{made, shipped}).error().code == ErrorCode::conflict);
    CHECK(lists.tables().methodRanks.size() == before + 1);
    test::require(lists.editor.remove(std::vector{made}));
    CHECK(lists.tables().methodRanks.size() == before);
    CHECK(test::require(lists.editor.add(u"methods"_s, {{u"method"_s, u"Simulasi"_s}, {u"rank"_s, u"3"_s}})) == made);
    CHECK(lists.tables().methodRanks.size() == before + 1);
}

TEST_CASE("the levels of a competency are written in one step, and undone in one", "[reference]")
{
    Lists lists;
    const auto text = [&](const QString& code, int level) {
        for (const auto& one : lists.tables().competencyLevels)
            if (one.code == code && one.level == level) return one.title + u'|' + one.indicators;
        return QString();
    };
    const QString shipped = text(u"M.1"_s, 1);
    const auto count = lists.tables().competencyLevels.size();
    const std::vector<CompetencyLevelText> levels{{u"M.1"_s, 1, u"Jujur"_s, u"kata=perbuatan; taat"_s, {}}, {u"M.1"_s, 0, u"Belum"_s, {}, {}}, {u"M.1"_s, 7, {}, {}, {}}};
    const auto receipt = test::require(lists.editor.saveLevels(u"M.1"_s, levels));
    CHECK(text(u"M.1"_s, 1) == u"Jujur|kata=perbuatan; taat"_s);
    CHECK(text(u"M.1"_s, 0) == u"Belum|"_s);
    CHECK(test::require(ReferenceStore(lists.session()).levelTexts()).size() == lists.tables().competencyLevels.size());
    CHECK(lists.tables().competencyLevels.size() == count + 1);
    CHECK(test::require(lists.editor.saveLevels(u"M.1"_s, levels)).edits == 0);
    test::require(undoChangeSet(lists.log(), receipt.uid));
    CHECK(text(u"M.1"_s, 1) == shipped);
    CHECK(lists.tables().competencyLevels.size() == count);
}
