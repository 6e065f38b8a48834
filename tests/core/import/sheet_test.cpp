// SPDX-License-Identifier: Apache-2.0
#include "core/import/sheet.h"

#include "core/import/xlsx/number_format.h"
#include "tests/support/catch_qt.h"

using namespace core;

namespace {
Cell number(double n) { return {CellKind::number, n}; }
Cell text(const QString& t) { return {CellKind::text, 0, t}; }
}  // namespace

TEST_CASE("a whole number prints without decimals or exponent up to fifteen digits", "[import]")
{
    CHECK(cellText(number(12)) == QStringLiteral("12"));
    CHECK(cellText(number(-3)) == QStringLiteral("-3"));
    CHECK(cellText(number(999999999999999)) == QStringLiteral("999999999999999"));
    CHECK(cellText(number(0.1 + 0.2)) == QStringLiteral("0.3"));
    CHECK(cellText(number(78.25)) == QStringLiteral("78.25"));
}

TEST_CASE("a NIP that became a number is recognised as damaged, also as text from a csv", "[import]")
{
    CHECK(cellText(number(1.98702142010012e17)) == QStringLiteral("1.98702142010012E+17"));
    CHECK(isDamagedNumber(number(1.98702142010012e17)));
    CHECK(isDamagedNumber(number(1e15)));
    CHECK_FALSE(isDamagedNumber(number(999999999999999)));
    CHECK(isDamagedNumber(text(QStringLiteral("1,98702E+17"))));
    CHECK(isDamagedNumber(text(QStringLiteral("1.98E+17"))));
    CHECK_FALSE(isDamagedNumber(text(QStringLiteral("198702142010012002"))));
    CHECK_FALSE(isDamagedNumber(text(QStringLiteral("1E+02"))));
    CHECK_FALSE(isDamagedNumber({}));
}

TEST_CASE("columns are named as Excel names them", "[import]")
{
    CHECK(columnName(0) == QStringLiteral("A"));
    CHECK(columnName(25) == QStringLiteral("Z"));
    CHECK(columnName(26) == QStringLiteral("AA"));
    CHECK(columnName(27) == QStringLiteral("AB"));
    CHECK(columnName(701) == QStringLiteral("ZZ"));
    CHECK(columnName(702) == QStringLiteral("AAA"));
    CHECK(columnName(16383) == QStringLiteral("XFD"));
    CHECK(columnName(-1).isEmpty());
}

TEST_CASE("a row answers with an empty cell beyond its last one", "[import]")
{
    const SheetRow row{1, {number(1)}};
    CHECK(row.at(0) == number(1));
    CHECK(row.at(1).isEmpty());
    CHECK(row.at(-1).isEmpty());
}

TEST_CASE("serials become days in the 1900 system, which has a day too many", "[import]")
{
    CHECK(cellDate(cellFromSerial(45252, false)) == QDate(2023, 11, 22));
    CHECK(cellDate(cellFromSerial(1, false)) == QDate(1900, 1, 1));
    CHECK(cellDate(cellFromSerial(59, false)) == QDate(1900, 2, 28));
    CHECK(cellFromSerial(60, false) == number(60));
    CHECK(cellDate(cellFromSerial(61, false)) == QDate(1900, 3, 1));
    CHECK(cellDate(cellFromSerial(2958465.5, false)) == QDate(9999, 12, 31));
    CHECK(cellFromSerial(2958466, false) == number(2958466));
    CHECK(cellFromSerial(-1, false) == number(-1));
    CHECK(isDamagedNumber(cellFromSerial(1.98e17, false)));
}

TEST_CASE("serials become days in the 1904 system of old Macs", "[import]")
{
    CHECK(cellDate(cellFromSerial(43790, true)) == QDate(2023, 11, 22));
    CHECK(cellDate(cellFromSerial(60, true)) == QDate(1904, 3, 1));
}

TEST_CASE("a date cell reads as a day, with the time only if there is one", "[import]")
{
    CHECK(cellText(cellFromSerial(45252, false)) == QStringLiteral("2023-11-22"));
    CHECK(cellText(cellFromSerial(45252 + 8.5 / 24, false)) == QStringLiteral("2023-11-22 08:30"));
    CHECK(cellText(cellFromSerial(45252 + 1.0 / 86400, false)) == QStringLiteral("2023-11-22 00:00:01"));
    CHECK(cellText(cellFromSerial(45251.9999999, false)) == QStringLiteral("2023-11-22"));
    CHECK(cellText(cellFromSerial(0.5, false)) == QStringLiteral("12:00"));
    CHECK_FALSE(cellDate(cellFromSerial(0.5, false)).isValid());
    CHECK_FALSE(cellDate(number(45252)).isValid());
}

TEST_CASE("number formats tell days from amounts", "[import]")
{
    for (const char* code :
         {"dd/mm/yyyy", "[$-421]dd mmmm yyyy", "yyyy\\-mm\\-dd;@", "h:mm", "mm:ss.0", "\"Tgl\" d", "[Red]d/m", "D-MMM-YY"}) {
        CAPTURE(code);
        CHECK(isDateFormatCode(code));
    }
    for (const char* code : {"General", "#,##0", "0.00E+00", "\"Rp\"#,##0", "[$Rp-421]#,##0", "0 \"hari\"", "0;[Red]-0\\d",
                             "[h]:mm", "[mm]:ss", "@", "0_d", "*d0", "\"tak ditutup", "[", "\\", ""}) {
        CAPTURE(code);
        CHECK_FALSE(isDateFormatCode(code));
    }
    CHECK(isDateFormatId(14));
    CHECK(isDateFormatId(22));
    CHECK_FALSE(isDateFormatId(0));
    CHECK_FALSE(isDateFormatId(46));
    CHECK_FALSE(isDateFormatId(49));
}
