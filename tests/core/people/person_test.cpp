// SPDX-License-Identifier: Apache-2.0
#include "core/people/person.h"

#include "tests/support/catch_qt.h"

#include <QStringList>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const ReferenceTables& tables()
{
    static const ReferenceTables shipped = shippedReference().value();
    return shipped;
}

Person person(const QString& nip)
{
    Person p;
    p.nip = nip;
    p.legalPositionId = nipParts(nip).isPppk() ? u"71"_s : u"01"_s;
    return p;
}

QStringList codes(const Person& p)
{
    QStringList list;
    for (const auto& f : personFindings(p, tables())) list += f.code;
    return list;
}

const QString kPns = u"198702142010012001"_s;
const QString kPppk = u"199003152022212006"_s;

}  // namespace

TEST_CASE("only people whose kedudukan hukum says so are in the figures", "[people]")
{
    Person p = person(kPns);
    CHECK(isInFigures(p, tables()));
    p.legalPositionId = u"99"_s;
    CHECK_FALSE(isInFigures(p, tables()));
    p.legalPositionId = u"1"_s;  // a spreadsheet dropped the zero
    p.legalPositionName = u"Pensiun"_s;
    CHECK(isInFigures(p, tables()));  // the id decides
    CHECK(codes(p) == QStringList{u"legalPosition.conflict"_s});
    p.legalPositionId.clear();
    CHECK_FALSE(isInFigures(p, tables()));
    p.legalPositionName = u"Tidak Aktif"_s;
    CHECK_FALSE(isInFigures(p, tables()));
    p.legalPositionName = u"Tugas Belajar"_s;
    CHECK(isInFigures(p, tables()));
    CHECK_FALSE(legalPositionOf(p, tables())->eligibleForPlan);
    p.legalPositionName.clear();
    CHECK(isInFigures(p, tables()));  // missing = active
    p.legalPositionName = u"Hilang di hutan"_s;
    CHECK_FALSE(isInFigures(p, tables()));
    CHECK(codes(p) == QStringList{u"legalPosition.unknown"_s});
}

TEST_CASE("a golongan whose id and name are two entries is remarked, one that is spelled otherwise is not", "[people]")
{
    Person p = person(kPns);
    p.gradeId = u"33"_s;
    p.gradeName = u"Golongan III/C"_s;
    CHECK(codes(p).isEmpty());
    p.gradeName = u"III/d"_s;
    CHECK(codes(p) == QStringList{u"grade.conflict"_s});
    p.gradeId.clear();
    CHECK(codes(p).isEmpty());
}

TEST_CASE("PNS or PPPK is told by NIP digits 13 and 14", "[people]")
{
    CHECK(staffKindOf(person(kPns), tables()) == StaffKind::pns);
    CHECK(staffKindOf(person(kPppk), tables()) == StaffKind::pppk);
    Person part = person(kPppk);
    part.employmentName = u"PPPK  Paruh Waktu"_s;
    CHECK(staffKindOf(part, tables()) == StaffKind::pppkPartTime);
    part.nip = kPns;
    part.legalPositionId = u"01"_s;
    CHECK(staffKindOf(part, tables()) == StaffKind::pns);
    CHECK(codes(part) == QStringList{u"staff.partTime"_s});
    Person without;
    without.gradeName = u"IX"_s;
    CHECK(staffKindOf(without, tables()) == StaffKind::pppk);
    without.legalPositionId = u"01"_s;
    CHECK(staffKindOf(without, tables()) == StaffKind::pns);
}

TEST_CASE("a kedudukan or golongan that contradicts the NIP is a finding", "[people]")
{
    Person p = person(u"199003152022212007"_s);
    p.legalPositionId = u"01"_s;
    p.gradeId = u"31"_s;
    p.gradeName = u"III/a"_s;
    CHECK(codes(p) == QStringList{u"staff.legalPosition"_s, u"staff.grade"_s});
    CHECK(staffKindOf(p, tables()) == StaffKind::pppk);
    Person q = person(kPns);
    q.legalPositionId = u"71"_s;
    CHECK(codes(q) == QStringList{u"staff.legalPosition"_s});
    q.legalPositionId = u"99"_s;  // retired says nothing about PNS or PPPK
    CHECK(codes(q).isEmpty());
}

TEST_CASE("golongan is read by name, and its id only together with PNS or PPPK", "[people]")
{
    Person p = person(u"198808082023211008"_s);
    p.gradeId = u"13"_s;
    CHECK(gradeOf(p, tables())->name == u"Golongan XIII"_s);
    p.gradeName = u"XIII"_s;
    CHECK(gradeOf(p, tables())->order == 13);
    p.nip = kPns;
    p.gradeName.clear();
    CHECK(gradeOf(p, tables())->name == u"I/c"_s);
    p.nip = kPppk;
    p.gradeId = u"9"_s;
    CHECK(gradeOf(p, tables())->name == u"Golongan IX"_s);
    p.gradeName = u"golongan ix"_s;
    CHECK(gradeOf(p, tables())->name == u"Golongan IX"_s);
    p.gradeId.clear();
    for (const QString& written : {u"III.b"_s, u"IIIb"_s, u"III-b"_s, u"Gol. III/b"_s, u"III b"_s, u"Penata Muda Tk. I"_s, u"Penata Muda Tingkat I / III/b"_s, u"Penata Muda Tk.I (III/b)"_s, u"III/b - Penata Muda Tingkat I"_s}) {
        CAPTURE(written.toStdString());
        p.gradeName = written;
        REQUIRE(gradeOf(p, tables()) != nullptr);
        CHECK(gradeOf(p, tables())->name == u"III/b"_s);
    }
    p.gradeName = u"Penata"_s;
    CHECK(gradeOf(p, tables())->name == u"III/c"_s);
    p.gradeName = u"Pembina Tk. I, IV/b"_s;
    CHECK(gradeOf(p, tables())->name == u"IV/b"_s);
    for (const QString& other : {u"Kelas III belum"_s, u"IIIf"_s, u"XIIIa"_s, u"Ahli Muda"_s}) {
        CAPTURE(other.toStdString());
        p.gradeName = other;
        CHECK(gradeOf(p, tables()) == nullptr);
    }
    p.gradeName = u"XX"_s;
    CHECK(gradeOf(p, tables()) == nullptr);
    CHECK(codes(p) == QStringList{u"grade.unknown"_s});
}

TEST_CASE("retirement begins in the month after the age is reached, unless SIASN says when", "[people]")
{
    Person p = person(kPns);
    p.birthDate = QDate(1987, 2, 14);
    CHECK(retirementDay(p, findPostKind(tables(), u"PELAKSANA"_s), {}) == QDate(2045, 3, 1));
    CHECK(retirementDay(p, findPostKind(tables(), u"JF_AHLI_UTAMA"_s), {}) == QDate(2052, 3, 1));
    p.birthDate = QDate(1987, 12, 31);
    CHECK(retirementDay(p, findPostKind(tables(), u"PELAKSANA"_s), {}) == QDate(2046, 1, 1));
    for (const QString& kind : {u"JF_AHLI_PERTAMA"_s, u"JF_AHLI_MADYA"_s, u"JF_AHLI_UTAMA"_s}) CHECK(retirementDay(p, findPostKind(tables(), kind), u"GURU Ahli"_s) == QDate(2048, 1, 1));
    CHECK(retirementDay(p, findPostKind(tables(), u"PELAKSANA"_s), u"Guru honorer"_s) == QDate(2046, 1, 1));
    CHECK(retirementDay(p, findPostKind(tables(), u"JF_AHLI_PERTAMA"_s), u"Gurunda"_s) == QDate(2046, 1, 1));
    CHECK_FALSE(retirementDay(p, nullptr, {}).isValid());
    p.retiresOn = QDate(2040, 1, 1);
    CHECK(retirementDay(p, nullptr, {}) == QDate(2040, 1, 1));
}

TEST_CASE("a full name carries both titles", "[people]")
{
    Person p;
    p.name = u"Ani Lestari"_s;
    CHECK(fullName(p) == u"Ani Lestari"_s);
    p.titleBefore = u"dr."_s;
    p.titleAfter = u"Sp.A"_s;
    CHECK(fullName(p) == u"dr. Ani Lestari, Sp.A"_s);
}

TEST_CASE("a unit that is not known or is called otherwise is a finding", "[people]")
{
    Person p;
    p.unitName = u"Dinas  UJI"_s;
    CHECK(unitFindings(p, u"Dinas Uji"_s).empty());
    CHECK(unitFindings(p, u"Dinas Lain"_s).at(0).code == u"unit.name"_s);
    CHECK(unitFindings(p, std::nullopt).at(0).code == u"unit.unknown"_s);
    p.unitName.clear();
    CHECK(unitFindings(p, u"Dinas Uji"_s).empty());
}

TEST_CASE("a jenis jabatan whose id and name are two entries is remarked, another word for the same is not", "[people]")
{
    Person p = person(kPns);
    p.postGroupId = u"4"_s;
    p.postGroupName = u"Pelaksana"_s;
    CHECK(codes(p).isEmpty());
    p.postGroupName = u"Struktural"_s;
    CHECK(codes(p) == QStringList{u"post.kindConflict"_s});
    CHECK(personFindings(p, tables()).front().message ==
          u"ID jenis jabatan \"4\" berarti \"Fungsional Umum\", tetapi namanya \"Struktural\"; yang dipakai ID-nya, perbaiki salah satunya."_s);
    p.postGroupId.clear();
    CHECK(codes(p).isEmpty());
}
