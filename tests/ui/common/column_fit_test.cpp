// SPDX-License-Identifier: Apache-2.0
#include "ui/common/table/column_fit.h"

#include <catch2/catch.hpp>

using ui::ColumnNeed;
using ui::fitColumns;

namespace {

ColumnNeed text(int usual, int least, int wanted) { return {usual, least, wanted, true}; }
ColumnNeed number(int wanted) { return {wanted, wanted, wanted, false}; }

}  // namespace

TEST_CASE("columns that fit are whole and the widest text takes the rest", "[table]")
{
    CHECK(fitColumns(std::vector{text(100, 60, 120), number(80), text(100, 60, 150)}, 500) == std::vector{120, 80, 300});
    CHECK(fitColumns(std::vector{number(80), number(70)}, 500) == std::vector{255, 245});  // figures alone share it
}

TEST_CASE("the widest texts are cut first and numbers never", "[table]")
{
    CHECK(fitColumns(std::vector{text(100, 60, 90), number(80), text(100, 60, 400), text(100, 60, 300)}, 490) == std::vector{90, 80, 160, 160});
    // What is left over by rounding goes to the widest.
    CHECK(fitColumns(std::vector{text(100, 60, 200), text(100, 60, 300)}, 301) == std::vector{150, 151});
    // A title that needs more than the cap keeps it.
    CHECK(fitColumns(std::vector{text(100, 130, 200), text(100, 60, 300)}, 230) == std::vector{130, 100});
}

TEST_CASE("a table that does not fit scrolls with usual widths", "[table]")
{
    CHECK(fitColumns(std::vector{text(100, 60, 90), number(80), text(100, 60, 400)}, 150) == std::vector{90, 80, 100});
    CHECK(fitColumns({}, 100).empty());
}

TEST_CASE("one long text takes no room from many shorter ones, and an empty column none at all", "[table]")
{
    ColumnNeed names = text(100, 60, 200), notes = text(100, 60, 560), empty = text(100, 60, 60);
    names.texts.assign(40, 200);
    notes.texts.assign(39, 80);
    notes.texts.push_back(560);
    empty.texts.assign(40, 0);
    CHECK(fitColumns(std::vector{names, notes, empty}, 400) == std::vector{200, 140, 60});
}

TEST_CASE("a name is cut later than the texts beside it", "[table]")
{
    ColumnNeed name = text(100, 60, 220);
    name.isName = true;
    const auto widths = fitColumns(std::vector{name, text(100, 60, 400)}, 400);
    CHECK(widths == std::vector{220, 180});
}
