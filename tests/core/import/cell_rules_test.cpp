// SPDX-License-Identifier: Apache-2.0
// What single cells may hold: money, hours, years, days and levels as offices write them, and what cannot be true.
#include "core/history/entities.h"
#include "core/learning/hours_store.h"
#include "tests/support/catch_qt.h"
#include "tests/support/region_file.h"

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QString kAni = u"198702142010012001"_s;

struct Office {
    test::RegionFile region;
    Office() { static_cast<void>(import(u"nip;nama;tanggal_lahir\n"_s + kAni + u";Ani;14-02-1987\n"_s)); }
    ImportReport import(const QString& text) { return region.import(test::writeCsv(region.filePath(u"a.csv"_s), text)); }
    ImportReport offering(const QString& cost, const QString& more = u"30;1;;"_s)
    {
        return import(u"KODE;NAMA PELATIHAN;KODE KOMPETENSI;LEVEL CAPAIAN;BIAYA PER ORANG;KUOTA;PESERTA MINIMAL;TANGGAL MULAI;TANGGAL SELESAI\nP1;Pelatihan;M.1;2;"_s + cost + u';' + more + u'\n');
    }
    ImportReport course(const QString& hours, const QString& form = u"Diklat Teknis"_s, const QString& name = u"MOOC"_s)
    {
        return import(u"nip;namaKursus;jeniskursusnama;jumlahJam;tahunKursus;tanggalMulai;tanggalSelesai\n"_s + QStringList{kAni, name, form, hours, u"2026"_s, u"02-03-2026"_s, u"02-03-2026"_s}.join(u';') + u'\n');
    }
    YearHours hours() { return require(HoursStore(region.session()).ofPerson(kAni, 2026)).total; }
};

bool says(const ImportReport& report, const QString& code)
{
    return std::any_of(report.problems.begin(), report.problems.end(), [&](const auto& p) { return p.code == code; });
}

}  // namespace

TEST_CASE("a cost is read as offices write rupiah", "[import]")
{
    for (const auto& cost : {u"4350000"_s, u"4.350.000"_s, u"Rp 4.350.000"_s, u"Rp4.350.000,-"_s, u"\"4.350.000,00\""_s, u"4350000.00"_s, u"4,350,000"_s}) {
        CAPTURE(cost);
        Office office;
        CHECK(office.offering(cost).refused == 0);
        CHECK(office.region.count("select cost_per_person_rupiah from offering") == 4'350'000);
    }
}

TEST_CASE("a cost that cannot be read refuses the row, an empty one stays unknown and 0 is free", "[import]")
{
    for (const auto& cost : {u"gratis"_s, u"4.35"_s, u"4,350"_s, u"1.5 juta"_s}) {
        CAPTURE(cost);
        Office office;
        const ImportReport report = office.offering(cost);
        CHECK(report.refused == 1);
        CHECK(says(report, u"cost.unreadable"_s));
        CHECK(office.region.count("select count(*) from offering") == 0);
    }
    for (const auto& cost : {QString(), u"-"_s}) {
        Office office;
        CHECK(office.offering(cost).refused == 0);
        CHECK(office.region.count("select count(*) from offering where cost_per_person_rupiah is null") == 1);
    }
    Office office;
    CHECK(office.offering(u"0"_s).refused == 0);
    CHECK(office.region.count("select count(*) from offering where cost_per_person_rupiah = 0") == 1);
}

TEST_CASE("numbers that cannot be true refuse the row", "[import]")
{
    for (const auto& [cost, more] : {std::pair(u"2000000000000"_s, u"30;1;;"_s), std::pair(u"-5"_s, u"30;1;;"_s), std::pair(u"1"_s, u"3000000000;1;;"_s), std::pair(u"1"_s, u"-1;1;;"_s),
                                     std::pair(u"1"_s, u"30;4294967297;;"_s)}) {
        CAPTURE(cost, more);
        Office office;
        const ImportReport report = office.offering(cost, more);
        CHECK(report.refused == 1);
        CHECK(says(report, u"number.range"_s));
    }
    Office office;
    CHECK(office.offering(u"1"_s, u"1.000;1;;"_s).refused == 0);
    CHECK(office.region.count("select seats from angkatan") == 1000);
    CHECK(office.course(u"-3"_s).refused == 1);
    CHECK(office.course(u"4000000000"_s).refused == 1);
    const ImportReport year = office.import(u"nip;namaKursus;jumlahJam;tahunKursus;tanggalMulai;tanggalSelesai\n"_s + kAni + u";Lama;8;20226;02-03-2026;02-03-2026\n"_s);
    CHECK(year.refused == 0);
    CHECK(says(year, u"number.range"_s));
    CHECK(office.hours().certificate == 8);  // the year of its end
}

TEST_CASE("a class of more than a year is refused, one of a whole year is not", "[import]")
{
    Office office;
    const ImportReport endless = office.offering(u"1"_s, u"30;1;01-03-2026;04-06-9999"_s);
    CHECK(endless.refused == 1);
    CHECK(says(endless, u"offering.tooLong"_s));
    CHECK(office.offering(u"1"_s, u"30;1;01-01-2028;01-01-2029"_s).refused == 1);
    CHECK(office.offering(u"1"_s, u"30;1;01-01-2028;31-12-2028"_s).refused == 0);
    CHECK(says(office.offering(u"1"_s, u"30;1;01-03-2026;28-02-2026"_s), u"offering.endBeforeStart"_s));
}

TEST_CASE("parts of an hour add up and only the rest of the year's sum is dropped", "[import]")
{
    Office office;
    office.course(u"19,5"_s, u"Diklat Teknis"_s, u"Satu"_s);
    office.course(u"0,5"_s, u"Diklat Teknis"_s, u"Dua"_s);
    CHECK(office.hours().certificate == 20);
    CHECK(office.hours().counted == 20);
    office.course(u"0.75"_s, u"Diklat Teknis"_s, u"Tiga"_s);
    CHECK(office.hours().counted == 20);
    const auto learning = require(HoursStore(office.region.session()).ofPerson(kAni, 2026));
    CHECK(explained(learning.courses[2].hours) == u"Dihitung 0,75 dari 0,75 JP: sesuai sertifikat."_s);
}

TEST_CASE("the caps of a form apply however the sheet writes its name", "[import]")
{
    struct Case {
        QString form;
        int counted;
    };
    for (const auto& c : {Case{u"Belajar Mandiri"_s, 2}, Case{u"Komunitas Belajar"_s, 2}, Case{u"Bimbingan"_s, 2}, Case{u"elearning"_s, 3}, Case{u"e learning"_s, 3}, Case{u"Lokakarya"_s, 5},
                          Case{u"Seminar/Konferensi"_s, 4}, Case{u"Workshop/Lokakarya"_s, 5}, Case{u"Bimtek"_s, 12}}) {
        CAPTURE(c.form);
        Office office;
        CHECK_FALSE(says(office.course(u"12"_s, c.form), u"course.form"_s));
        CHECK(office.hours().counted == c.counted);
    }
    for (const auto& form : {u"Seminar/Workshop"_s, u"Ngopi Bareng"_s}) {
        CAPTURE(form);
        Office office;
        CHECK(says(office.course(u"12"_s, form), u"course.form"_s));
        const auto learning = require(HoursStore(office.region.session()).ofPerson(kAni, 2026));
        CHECK(learning.total.counted == 12);
        CHECK(learning.courses.front().hours.findings.front().code == u"course.form"_s);
    }
}

TEST_CASE("an assessment of one competency with NIP and day is read, one without a day says what is missing", "[import]")
{
    Office office;
    CHECK(office.import(u"NIP;Tanggal Penilaian;Metode;Integritas\n"_s + kAni + u";01-02-2026;Assessment Center;3.0\n"_s).added == 1);
    CHECK(office.region.one("select group_concat(level) from assessment_level") == u"3"_s);
    Progress progress;
    const auto undated = checkImport(office.region.log(), test::writeCsv(office.region.filePath(u"b.csv"_s), u"NIP;Integritas\n"_s + kAni + u";3\n"_s), {ImportKind::assessments, false}, progress);
    REQUIRE_FALSE(undated);
    CHECK(undated.error().message.contains(u"Tanggal penilaian"_s));
    CHECK_FALSE(undated.error().message.contains(u"nama kompetensi"_s));
}

TEST_CASE("an unknown assessment method is told like an empty one", "[import]")
{
    Office office;
    const QString head = u"NIP;Tanggal Penilaian;Metode;Integritas\n"_s;
    CHECK(says(office.import(head + kAni + u";01-02-2026;Ramalan;3\n"_s), u"assessment.method"_s));
    CHECK(says(office.import(head + kAni + u";02-02-2026;;3\n"_s), u"assessment.method"_s));
    CHECK_FALSE(says(office.import(head + kAni + u";03-02-2026;atasan langsung;3\n"_s), u"assessment.method"_s));
}

TEST_CASE("a refused row does not also wait", "[import]")
{
    Office office;
    const ImportReport report = office.import(u"NIP;Tanggal Penilaian;Metode;Integritas\n197001011995031001;01-02-2026;Assessment Center;9\n"_s);
    CHECK(report.refused == 1);
    CHECK(says(report, u"level.range"_s));
    CHECK_FALSE(says(report, u"person.unknown"_s));
}

TEST_CASE("days in words and with two digits of the year are read", "[import]")
{
    Office office;
    for (const auto& [text, day] : {std::pair(u"14 Februari 1987"_s, u"1987-02-14"_s), std::pair(u"14/02/87"_s, u"1987-02-14"_s), std::pair(u"1 Nopember 1987"_s, u"1987-11-01"_s),
                                    std::pair(u"02-01-90"_s, u"1990-01-02"_s)}) {
        CAPTURE(text);
        office.import(u"nip;nama;tanggal_lahir\n"_s + kAni + u";Ani;"_s + text + u'\n');
        CHECK(office.region.one("select birth_date from person") == day);
    }
    CHECK(office.offering(u"1"_s, u"30;1;01-03-27;04-03-27"_s).refused == 0);  // classes lie ahead
    CHECK(office.region.one("select starts_on from angkatan") == u"2027-03-01"_s);
}
