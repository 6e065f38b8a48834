// SPDX-License-Identifier: Apache-2.0
#include "core/report/table.h"
#include "core/report/page/face.h"
#include "core/report/tints.h"
#include "tests/support/catch_qt.h"

using namespace core;

TEST_CASE("typed cells read the Indonesian way", "[report]")
{
    const auto text = [](const ReportCell& cell, CellType type, int decimals = 1) {
        return cellText(cell, {QString(), type, 1, Align::automatic, true, true, true, decimals});
    };
    CHECK(text(1234567, CellType::rupiah) == QStringLiteral("1.234.567"));
    CHECK(text(2026, CellType::text) == QStringLiteral("2026"));
    CHECK(text(87.5, CellType::percent) == QStringLiteral("87,5\u00a0%"));
    CHECK(text(-0.25, CellType::decimal, 2) == QStringLiteral("-0,25"));
    CHECK(text(1234.5, CellType::decimal, 0) == QStringLiteral("1.235"));
    CHECK(text(QDate(2026, 3, 1), CellType::date) == QStringLiteral("01-03-2026"));
    CHECK(text({}, CellType::integer).isEmpty());
}

TEST_CASE("a share of the budget is rounded, and only all of it is a hundred per cent", "[report]")
{
    CHECK(spentShareText(1'164'000'000, 2'000'000'000) == QStringLiteral("58,2\u00a0%"));
    CHECK(spentShareText(499'950'000, 500'000'000) == QStringLiteral("99,99\u00a0%"));
    CHECK(spentShareText(1'999'999'999, 2'000'000'000) == QStringLiteral("lebih dari 99,99\u00a0%"));
    CHECK(spentShareText(1'998'900'000, 2'000'000'000) == QStringLiteral("99,9\u00a0%"));
    CHECK(spentShareText(2'000'000'000, 2'000'000'000) == QStringLiteral("100,0\u00a0%"));
    CHECK(spentShareText(0, 2'000'000'000) == QStringLiteral("0,0\u00a0%"));
}

TEST_CASE("lines break at blanks, hinges and only then inside a word", "[report]")
{
    const page::Face face(9);
    const auto lines = [&](const QString& text, double room) {
        QStringList all;
        for (QStringView rest = text; !rest.isEmpty();) all.append(face.takeLine(rest, room).toString());
        return all;
    };
    const double room = face.width(u"Pelatihan/");
    CHECK(lines(QStringLiteral("Pelatihan/Bimtek dan"), room) ==
          QStringList{QStringLiteral("Pelatihan/"), QStringLiteral("Bimtek"), QStringLiteral("dan")});
    CHECK(lines(QStringLiteral("a\n\nb  \nc"), room) ==
          QStringList{QStringLiteral("a"), QString(), QStringLiteral("b"), QStringLiteral("c")});
    CHECK(lines(QString(100, u'W'), room).join(QString()) == QString(100, u'W'));
    CHECK(lines(QStringLiteral("12-34/56"), 1).join(QString()) == QStringLiteral("12-34/56"));
    CHECK(lines(QStringLiteral("Pembina (IV/b) L/P"), face.width(u"(IV/b) L/P.")) ==
          QStringList{QStringLiteral("Pembina"), QStringLiteral("(IV/b) L/P")});
    CHECK(lines(QStringLiteral("biaya Rp 1.000, 87,5 % Rp"), face.width(u"Rp 1.000,")) ==
          QStringList{QStringLiteral("biaya"), QStringLiteral("Rp 1.000,"), QStringLiteral("87,5 %"), QStringLiteral("Rp")});
    CHECK(lines(QStringLiteral("0 JP diakui"), 1).front() == QStringLiteral("0"));  // no room for the two: divided after all
    CHECK(lines(QStringLiteral("capai ≥ 20 JP lagi"), face.width(u"≥ 20 JP")) == QStringList{QStringLiteral("capai"), QStringLiteral("≥ 20 JP"), QStringLiteral("lagi")});
    CHECK(face.lineCount(QString(), room) == 1);
    CHECK(lines(QString::fromUtf8("\xF0\x9F\x98\x80\xF0\x9F\x98\x80"), 1).join(QString()) ==
          QString::fromUtf8("\xF0\x9F\x98\x80\xF0\x9F\x98\x80"));
}

TEST_CASE("levels fall into five classes that get darker", "[report]")
{
    CHECK(levelClass(0) == 0);
    CHECK(levelClass(0.2) == 0);
    CHECK(levelClass(0.21) == 1);
    CHECK(levelClass(0.6) == 2);
    CHECK(levelClass(1) == 4);
    const auto grey = [](Rgb rgb) { return 0.299 * (rgb >> 16) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF); };
    for (size_t i = 1; i < kLevelTints.size(); ++i) CHECK(grey(kLevelTints[i]) < grey(kLevelTints[i - 1]) - 15);
}

TEST_CASE("a NIP is printed in groups of 8, 6, 1 and 3, and no other number is", "[report]")
{
    const auto shown = [](const QString& text) { return withSpacedNips(text).replace(u'\u00a0', u' '); };
    CHECK(shown(QStringLiteral("198702142010012001")) == QStringLiteral("19870214 201001 2 001"));
    CHECK(shown(QStringLiteral("Siti\n198702142010012001")) == QStringLiteral("Siti\n19870214 201001 2 001"));
    CHECK(shown(QStringLiteral("Siti (198702142010012001); Ani (198702142022212002)")) == QStringLiteral("Siti (19870214 201001 2 001); Ani (19870214 202221 2 002)"));
    for (const char* other : {"198713142010012001", "1987021420100120011", "19870214201001200", "3120198702142010012001", "A198702142010012001", "123456789012345678", "5.1.02.02.12.0001", ""}) {
        CAPTURE(other);
        CHECK(shown(QString::fromLatin1(other)) == QString::fromLatin1(other));
    }
    const QString tied = QStringLiteral("Siti (19870214\u00a0201001\u00a02\u00a0001)");
    CHECK(withSpacedNips(QStringLiteral("Siti (19870214 201001 2 001)")) == tied);  // already in groups: no line breaks in it
    CHECK(withSpacedNips(QStringLiteral("Siti (198702142010012001)")) == tied);
    CHECK(withoutNipSpaces(withSpacedNips(QStringLiteral("a\t198702142010012001\tb"))) == QStringLiteral("a\t198702142010012001\tb"));
    CHECK(withoutNipSpaces(QStringLiteral("19870214 201001 2 001")) == QStringLiteral("19870214 201001 2 001"));  // as somebody wrote it
    const ReportColumn column{QStringLiteral("NIP")};
    const ReportCell cell(QStringLiteral("198702142010012001"));
    CHECK(cellText(cell, column) == QStringLiteral("198702142010012001"));  // to be searched and imported
    CHECK(paperText(cell, column).size() == 21);
    CHECK_FALSE(paperText(cell, column).contains(u' '));  // breaks nowhere
}
