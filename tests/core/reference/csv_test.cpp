// SPDX-License-Identifier: Apache-2.0
#include "core/reference/csv.h"
#include "tests/support/catch_qt.h"

using namespace core;

TEST_CASE("a code list keeps commas, quotes and line breaks inside quoted cells", "[reference]")
{
    const auto table = readCsv("\xEF\xBB\xBF" "a,b\r\n\"x, \"\"y\"\"\",\"two\nlines\"\r\n\r\n,\n");
    REQUIRE(table);
    CHECK(table->header == QStringList{QStringLiteral("a"), QStringLiteral("b")});
    REQUIRE(table->rows.size() == 2);
    CHECK(table->rows[0] == QStringList{QStringLiteral("x, \"y\""), QStringLiteral("two\nlines")});
    CHECK(table->rows[1] == QStringList{QString(), QString()});
}

TEST_CASE("a damaged code list is refused and the row is named", "[reference]")
{
    CHECK_FALSE(readCsv(""));
    const auto unclosed = readCsv("a\n\"x\n");
    REQUIRE_FALSE(unclosed);
    CHECK(unclosed.error().message.contains(u"Baris 2"));
    CHECK_FALSE(readCsv("a\n\"x\"y\n"));
    const auto short_row = readCsv("a,b\n1,2\n1\n");
    REQUIRE_FALSE(short_row);
    CHECK(short_row.error().message.contains(u"Baris 3"));
}
