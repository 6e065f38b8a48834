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
    const auto kind = lists.entry(u"jabatan_jenis"_s, u"PENGAWAS"_s);
    CHECK(kind.cells.contains(u"bup"_s));
    CHECK_FALSE(lists.editor.setCell(kind.uid, u"bup"_s, u"enam puluh"_s));
    CHECK_FALSE(lists.editor.setCell(kind.uid, u"nosuch"_s, u"1"_s));
    CHECK_FALSE(lists.editor.setCell(kind.uid, u"code"_s, u"LAIN"_s));
    CHECK_FALSE(lists.editor.setCell(kind.uid, u"status"_s, u"confirmed"_s));
    CHECK(lists.entry(u"jabatan_jenis"_s, u"PENGAWAS"_s).cells == kind.cells);
    CHECK(lists.count("select count(*) from change_set") == 1);  // the making of the file
}
