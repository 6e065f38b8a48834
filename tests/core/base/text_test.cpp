// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "tests/support/catch_qt.h"

using namespace core;

TEST_CASE("titles compare trimmed, single-spaced and case-folded", "[base]")
{
    CHECK(folded(QStringLiteral("  KEPALA  BIDANG\tDATA ")) == folded(QStringLiteral("Kepala Bidang Data")));
    CHECK(folded(QStringLiteral("Camat")) != folded(QStringLiteral("Lurah")));
}

TEST_CASE("an exported cell loses its apostrophe and the word null", "[base]")
{
    CHECK(cleanCell(QStringLiteral("'19870214 201001 2 002")) == QStringLiteral("19870214 201001 2 002"));
    CHECK(cleanCell(QStringLiteral("NULL")).isEmpty());
    CHECK(cleanCell(QStringLiteral(" Nullah ")) == QStringLiteral("Nullah"));
}

TEST_CASE("dates of offices are read in both orders, and year 1 is no date", "[base]")
{
    CHECK(dateFromText(QStringLiteral("14-02-1987")) == QDate(1987, 2, 14));
    CHECK(dateFromText(QStringLiteral("1987-02-14 00:00:00")) == QDate(1987, 2, 14));
    CHECK(dateFromText(QStringLiteral("1/3/2024")) == QDate(2024, 3, 1));
    CHECK_FALSE(dateFromText(QStringLiteral("01-01-0001")).isValid());
    CHECK_FALSE(dateFromText(QStringLiteral("30-02-1987")).isValid());
    CHECK_FALSE(dateFromText(QStringLiteral("besok")).isValid());
    CHECK(dateFromText(QStringLiteral("14 Februari 1987")) == QDate(1987, 2, 14));
    CHECK(dateFromText(longDate(QDate(2026, 8, 5))) == QDate(2026, 8, 5));
    CHECK(dateFromText(QStringLiteral("3-Agt-2024")) == QDate(2024, 8, 3));
    CHECK_FALSE(dateFromText(QStringLiteral("14 Febuari 1987")).isValid());
    const QDate today(2026, 11, 22);
    CHECK_FALSE(dateFromText(QStringLiteral("14/02/87")).isValid());
    CHECK(dateFromText(QStringLiteral("14/02/87"), today) == QDate(1987, 2, 14));
    CHECK(dateFromText(QStringLiteral("22-11-26"), today) == today);
    CHECK_FALSE(dateFromText(QStringLiteral("23-11-26"), today).isValid());  // neither the future nor 1926
    CHECK(dateFromText(QStringLiteral("29/02/00"), today) == QDate(2000, 2, 29));
}

TEST_CASE("figures and days are written the Indonesian way on every PC", "[base]")
{
    CHECK(rupiah(1234567) == QStringLiteral("Rp 1.234.567"));
    CHECK(grouped(-1000) == QStringLiteral("-1.000"));
    CHECK(grouped(999) == QStringLiteral("999"));
    CHECK(longDate(QDate(2026, 11, 22)) == QStringLiteral("22 November 2026"));
    CHECK(longDate(QDate()).isEmpty());
}

TEST_CASE("amounts are read as offices write them, and nothing is guessed", "[base]")
{
    CHECK(rupiahFromText(QStringLiteral("2.000.000.000")) == 2'000'000'000);
    CHECK(rupiahFromText(QStringLiteral(" Rp2.000.000,- ")) == 2'000'000);
    CHECK(rupiahFromText(QStringLiteral("Rp. 1.500.000,00")) == 1'500'000);
    CHECK(rupiahFromText(QStringLiteral("2 miliar")) == 2'000'000'000);
    CHECK(rupiahFromText(QStringLiteral("1,96 MILIAR")) == 1'960'000'000);
    CHECK(rupiahFromText(QStringLiteral("750jt")) == 750'000'000);
    CHECK(rupiahFromText(QStringLiteral("1.250 juta")) == 1'250'000'000);
    CHECK(rupiahFromText(QStringLiteral("0")) == 0);
    for (const char* odd : {"", "1.5 miliar", "2.00", "1,5", "dua miliar", "-5", "2 miliar lebih", "99999999999999999999", "9000000000 triliun"}) {
        CAPTURE(odd);
        CHECK_FALSE(rupiahFromText(QString::fromLatin1(odd)));
    }
}

TEST_CASE("short amounts never claim more than there is", "[base]")
{
    CHECK(shortRupiah(1'962'450'000) == QStringLiteral("Rp 1,96 miliar"));
    CHECK(shortRupiah(1'999'950'000) == QStringLiteral("Rp 1,99 miliar"));
    CHECK(shortRupiah(2'000'000'000) == QStringLiteral("Rp 2 miliar"));
    CHECK(shortRupiah(1'500'000'000'000) == QStringLiteral("Rp 1,5 triliun"));
    CHECK(shortRupiah(1'050'000) == QStringLiteral("Rp 1,05 juta"));
    CHECK(shortRupiah(999'999) == QStringLiteral("Rp 999.999"));
    CHECK(shortRupiah(-2'500'000) == QStringLiteral("Rp -2,5 juta"));
}
