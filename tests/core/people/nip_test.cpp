// SPDX-License-Identifier: Apache-2.0
#include "core/people/nip.h"

#include "tests/support/catch_qt.h"

#include <QStringList>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString refusalOf(const QString& cell)
{
    const auto nip = readNip(cell);
    return nip ? QString() : nip.error().code;
}

QStringList codes(const Problems& problems)
{
    QStringList list;
    for (const auto& p : problems) list += p.code;
    return list;
}

const QDate kBorn(1987, 2, 14);
QStringList findingsOf(const QString& nip, QDate born = kBorn, Sex sex = Sex::female) { return codes(nipFindings(nip, born, sex)); }

}  // namespace

TEST_CASE("a NIP is read through spaces, dots, quotes and a leading apostrophe", "[people]")
{
    const QString nip = u"198702142010012002"_s;
    CHECK(readNip(u"198702142010012002"_s).value() == nip);
    CHECK(readNip(u"'19870214 201001 2 002"_s).value() == nip);
    CHECK(readNip(u"\"19870214.201001.2.002\""_s).value() == nip);
    CHECK(readNip(u" `19870214\u00A0201001 2 002 "_s).value() == nip);
}

TEST_CASE("a NIP without 18 digits is refused and the message says why", "[people]")
{
    CHECK(refusalOf(u"19870214201001200"_s) == u"nip.length"_s);
    CHECK(refusalOf(u"1987021420100120011"_s) == u"nip.length"_s);
    CHECK(refusalOf({}) == u"nip.missing"_s);
    CHECK(refusalOf(u"null"_s) == u"nip.missing"_s);
    CHECK(refusalOf(u"19870214201001200X"_s) == u"nip.characters"_s);
    CHECK(refusalOf(u"١٩٨٧٠٢١٤٢٠١٠٠١٢٠٠١"_s) == u"nip.characters"_s);
    CHECK(readNip(u"19870214201001200"_s).error().message.contains(u"17 angka (empat terakhir 1200)"));
    CHECK(readNip(u"123"_s).error().message.contains(u"tertulis 3 angka; periksa"));
}

TEST_CASE("a NIP damaged into a number is refused with the way to export it as text", "[people]")
{
    for (const auto& cell : {u"1.98702142010012E+17"_s, u"1,98702142010012e+17"_s, u"1.98702142010012e+17"_s, u"1,98E+17"_s, u"2E17"_s,
                             u"198702142010012000.0"_s}) {
        CAPTURE(cell);
        CHECK(refusalOf(cell) == u"nip.damaged"_s);
    }
    CHECK(readNip(u"1,98E+17"_s).error().message.contains(u"sebagai teks"));
}

TEST_CASE("a NIP that contradicts itself, the birth date or the sex is accepted with a finding", "[people]")
{
    CHECK(findingsOf(u"198702142010012001"_s).isEmpty());
    CHECK(findingsOf(u"198702302010012003"_s, QDate(1987, 2, 28)) == QStringList{u"nip.date"_s});
    CHECK(findingsOf(u"198702142010012004"_s, QDate(1987, 2, 15)) == QStringList{u"nip.birthDiffers"_s});
    CHECK(findingsOf(u"198702142010012005"_s, kBorn, Sex::male) == QStringList{u"nip.sexDiffers"_s});
    CHECK(findingsOf(u"198702142010013005"_s) == QStringList{u"nip.sexDigit"_s});
    CHECK(findingsOf(u"198702142010012000"_s) == QStringList{u"nip.serial"_s});
    CHECK(findingsOf(u"198702142010012001"_s, QDate(), Sex::unknown).isEmpty());
    CHECK(findingsOf(u"123"_s).isEmpty());
}

TEST_CASE("the month of a PNS is 01 to 12 and a PPPK's digits 13 and 14 are no month", "[people]")
{
    CHECK(findingsOf(u"198702142010132001"_s) == QStringList{u"nip.cpnsMonth"_s});
    CHECK(findingsOf(u"198702142010002001"_s) == QStringList{u"nip.cpnsMonth"_s});
    CHECK(findingsOf(u"198702142010202001"_s) == QStringList{u"nip.cpnsMonth"_s});
    CHECK(findingsOf(u"198702142010212001"_s).isEmpty());
    CHECK_FALSE(nipParts(u"198702142010202001"_s).isPppk());
    CHECK(nipParts(u"198702142010212001"_s).isPppk());
}

TEST_CASE("somebody appointed before the age of 18 is warned about", "[people]")
{
    CHECK(findingsOf(u"198702142005012001"_s) == QStringList{u"nip.age"_s});
    CHECK(findingsOf(u"198702142005022001"_s) == QStringList{u"nip.age"_s});  // 1 February, two weeks before
    CHECK(findingsOf(u"198702142005032001"_s).isEmpty());
    CHECK(findingsOf(u"198702142005212001"_s).isEmpty());  // PPPK: by year
    CHECK(findingsOf(u"198702142004212001"_s) == QStringList{u"nip.age"_s});
    CHECK(findingsOf(u"198702302004012003"_s, QDate(1987, 2, 28)) == QStringList{u"nip.date"_s});  // it says no age
}

TEST_CASE("a NIP is printed in groups of 8, 6, 1 and 3", "[people]")
{
    CHECK(groupedNip(u"198702142010012001"_s) == u"19870214 201001 2 001"_s);
    CHECK(groupedNip(u"12345"_s) == u"12345"_s);
    CHECK(nipParts(u"198702142010012017"_s).serial == 17);
    CHECK(nipParts(u"198702142010012017"_s).birthDate == kBorn);
}

TEST_CASE("the sex column is read in the words offices use", "[people]")
{
    CHECK(sexFromText(u"M"_s) == Sex::male);
    CHECK(sexFromText(u"l"_s) == Sex::male);
    CHECK(sexFromText(u"Laki-Laki"_s) == Sex::male);
    CHECK(sexFromText(u"P"_s) == Sex::female);
    CHECK(sexFromText(u"'Perempuan"_s) == Sex::female);
    CHECK(sexFromText({}) == Sex::unknown);
}
