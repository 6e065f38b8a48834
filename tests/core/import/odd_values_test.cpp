// SPDX-License-Identifier: Apache-2.0
// Values that no list knows or that cannot be meant, and competencies the dictionary lacks: kept, and told.
#include "core/history/undo.h"
#include "core/history/verify.h"
#include "core/people/person_store.h"
#include "core/reference/reference_store.h"
#include "core/workspace/file_info_store.h"
#include "tests/support/catch_qt.h"
#include "tests/support/region_file.h"

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QString kAni = u"198702142010012001"_s, kBudi = u"198803032011011002"_s;

QString csv(test::RegionFile& region, const char* name, const QString& text) { return test::writeCsv(region.filePath(QString::fromLatin1(name)), text); }
void addPeople(test::RegionFile& region) { region.import(csv(region, "p.csv", u"nip_baru;nama\n"_s + kAni + u";Ani\n"_s + kBudi + u";Budi\n"_s)); }

std::vector<ImportProblem> found(const ImportReport& report, const QString& code)
{
    std::vector<ImportProblem> hits;
    std::copy_if(report.problems.begin(), report.problems.end(), std::back_inserter(hits), [&](const ImportProblem& p) { return p.code == code; });
    return hits;
}
/// "D4" of the only problem with that code; "" if there is none or several.
QString whereIs(const ImportReport& report, const QString& code)
{
    const auto hits = found(report, code);
    return hits.size() == 1 ? hits.front().column + QString::number(hits.front().row) : QString();
}

QString messageOf(const ImportReport& report, const QString& code)
{
    const auto hits = found(report, code);
    return hits.empty() ? QString() : hits.front().message;
}

qint64 waitingIn(test::RegionFile& region) { return require(FileInfoStore(region.workspace()).load()).waiting; }

}  // namespace

TEST_CASE("a column of a competency that is not in the dictionary is told once, and its rows wait until it comes", "[import][codes]")
{
    test::RegionFile region;
    const QString sheet = csv(region, "s.csv", u"JABATAN;JENIS JABATAN;M.1;T.UJI1\nPenguji;PELAKSANA;2;3\nPenguji Muda;PELAKSANA;2;1\nLain;PELAKSANA;2;\n"_s);
    const ImportReport report = region.import(sheet);
    CHECK(report.added == 1);
    CHECK(report.waiting == 2);
    CHECK(whereIs(report, u"competency.unknown"_s) == u"D0"_s);
    CHECK(messageOf(report, u"competency.unknown"_s) == u"Kompetensi “T.UJI1” belum ada di kamus; nilainya di 2 baris menunggu sampai kamus memuatnya, atau perbaiki kodenya di berkas."_s);
    CHECK(waitingIn(region) == 2);
    region.import(csv(region, "k.csv", u"KODE;NAMA KOMPETENSI;JENIS\nT.UJI1;Pengujian;Teknis\n"_s));
    CHECK(waitingIn(region) == 0);
    CHECK(region.count("select count(*) from standard_level l join competency c on c.id = l.competency_id where c.code = 'T.UJI1'") == 2);
    const ImportReport again = region.import(sheet);
    CHECK(again.unchanged == 3);
    CHECK(found(again, u"competency.unknown"_s).empty());
}

TEST_CASE("codes of tests, catalogues and assessments that are not in the dictionary are told where they first stand", "[import][codes]")
{
    test::RegionFile region;
    addPeople(region);
    SECTION("tests")
    {
        const ImportReport report = region.import(csv(region, "u.csv", u"NIP;KODE KOMPETENSI;LEVEL;TANGGAL;METODE\n"_s + kAni + u";M.1;2;01-02-2026;Uji Kompetensi\n"_s + kAni +
                                                                           u";T.X1;2;01-02-2026;Uji Kompetensi\n"_s + kBudi + u";t.x1;3;01-02-2026;Uji Kompetensi\n"_s));
        CHECK(report.added == 1);
        CHECK(report.waiting == 2);
        CHECK(whereIs(report, u"competency.unknown"_s) == u"B3"_s);
        CHECK(waitingIn(region) == 2);
    }
    SECTION("catalogue")
    {
        const ImportReport report = region.import(csv(region, "c.csv", u"KODE;NAMA PELATIHAN;KODE KOMPETENSI;LEVEL AWAL;LEVEL CAPAIAN\nP1;Pelatihan;T.X1;1;2\n"_s));
        CHECK(report.waiting == 1);
        CHECK(whereIs(report, u"competency.unknown"_s) == u"C2"_s);
        CHECK(messageOf(report, u"competency.unknown"_s).contains(u"; nilainya menunggu sampai"_s));
        CHECK(region.count("select count(*) from offering") == 1);
    }
    SECTION("assessments")
    {
        const ImportReport report = region.import(csv(region, "h.csv", u"NIP;TANGGAL PENILAIAN;METODE;M.1;M.2;T.X1\n"_s + kAni + u";01-02-2026;Assessment Center;2;2;2\n"_s));
        CHECK(report.waiting == 1);
        CHECK(whereIs(report, u"competency.unknown"_s) == u"F0"_s);
        CHECK(region.count("select count(*) from assessment_level") == 2);
    }
    SECTION("a row that is refused names nothing")
    {
        const ImportReport report = region.import(csv(region, "u.csv", u"NIP;KODE KOMPETENSI;LEVEL;TANGGAL;METODE\n"_s + kAni + u";T.X1;9;01-02-2026;Uji Kompetensi\n"_s));
        CHECK(report.refused == 1);
        CHECK(found(report, u"competency.unknown"_s).empty());
    }
}

TEST_CASE("a second file of the same name takes nothing away that waits since the first", "[import][codes]")
{
    test::RegionFile region;
    addPeople(region);
    const QString head = u"NIP;TANGGAL PENILAIAN;METODE;M.1;"_s;
    region.import(csv(region, "h.csv", head + u"T.X1\n"_s + kAni + u";01-02-2026;Assessment Center;2;3\n"_s));
    region.import(csv(region, "h.csv", head + u"T.X2\n"_s + kAni + u";01-02-2026;Assessment Center;2;3\n"_s));
    CHECK(region.count("select count(*) from waiting") == 2);
}

TEST_CASE("an import that is cancelled while it writes leaves nothing behind", "[import]")
{
    struct Stopping final : Progress {
        void report(long long done, long long total) override
        {
            if (2 * done > total) cancel();
        }
    } progress;
    test::RegionFile region;
    QString rows = u"NIP;NAMA\n"_s;
    for (int i = 0; i < 1000; ++i) rows += u"19870214201001%1;Pegawai %1\n"_s.arg(1000 + i);
    const auto stopped = runImport(region.log(), csv(region, "p.csv", rows), {}, progress);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::cancelled);
    CHECK(region.count("select count(*) from person") == 0);
}

TEST_CASE("predicates, kinds of posts and kinds of competencies that no list knows are told and kept", "[import][values]")
{
    test::RegionFile region;
    addPeople(region);
    const ImportReport performance = region.import(csv(region, "k.csv", u"NIP;TAHUN;PREDIKAT\n"_s + kAni + u";2025;SANGAT  baik\n"_s + kBudi + u";2025;Lumayan\n"_s));
    CHECK(whereIs(performance, u"performance.predicate"_s) == u"C3"_s);
    CHECK(region.count("select count(*) from performance where predicate = 'Lumayan'") == 1);

    const ImportReport posts = region.import(csv(region, "j.csv", u"nipBaru;jenisJabatan;eselon;namaJabatan;tmtJabatan\n"_s + kAni + u";1;III.a;Camat;01-01-2020\n"_s + kAni + u";4;;Staf;01-01-2018\n"_s +
                                                                        kAni + u";3;99;Rangkap;01-01-2017\n"_s + kBudi + u";Struktural;IX.z;;01-01-2020\n"_s));
    CHECK(whereIs(posts, u"postKind.unknown"_s) == u"B5"_s);
    CHECK(whereIs(posts, u"eselon.unknown"_s) == u"C5"_s);
    CHECK(whereIs(posts, u"post.title"_s) == u"D5"_s);
    CHECK(posts.added == 4);

    const ImportReport standards = region.import(csv(region, "s.csv", u"JABATAN;JENIS JABATAN;M.1\nCamat;ADMINISTRATOR;2\nStaf;;2\nLain;Kepala;2\n"_s));
    CHECK(whereIs(standards, u"standard.kind"_s) == u"B4"_s);
    const ImportReport dictionary = region.import(csv(region, "d.csv", u"KODE;NAMA KOMPETENSI;JENIS\nT.A.1;Uji;Teknis\nT.A.2;Uji 2;\nT.A.3;Uji 3;Khusus\n"_s));
    CHECK(whereIs(dictionary, u"competency.kind"_s) == u"C4"_s);
}

TEST_CASE("what a catalogue says that cannot be meant is told and kept", "[import][values]")
{
    test::RegionFile region;
    region.import(csv(region, "unit.csv", u"KODE UNIT;NAMA UNIT;URUSAN\nU1;Dinas Pendidikan;Pendidikan\n"_s));
    const QString head = u"KODE;NAMA PELATIHAN;KODE KOMPETENSI;KODE BENTUK;SASARAN;KUOTA;PESERTA MINIMAL;MODA;HARI\n"_s;
    const ImportReport fine = region.import(csv(region, "a.csv", head + u"P1;Satu;;KL03;PENGAWAS, Pendidikan;30;10;Luring;4\nP2;Dua;;;;30;30;Blended Learning;366\nP3;Tiga;;;Semua;;;;\n"_s));
    CHECK(std::all_of(fine.problems.begin(), fine.problems.end(), isNotice));
    const ImportReport odd = region.import(csv(region, "b.csv", head + u"Q1;Satu;;KL99;Pengawass;0;10;Telepati;367\nQ2;Dua;;KL03;PENGAWAS; 20;30;Luring;4\n"_s));
    CHECK(whereIs(odd, u"offering.form"_s) == u"D2"_s);
    CHECK(whereIs(odd, u"target.unknown"_s) == u"E2"_s);
    CHECK(messageOf(odd, u"target.unknown"_s).contains(u"Semua pegawai boleh ikut"_s));
    CHECK(whereIs(odd, u"angkatan.seats"_s) == u"F2"_s);
    CHECK(whereIs(odd, u"angkatan.minimum"_s) == u"G3"_s);
    CHECK(whereIs(odd, u"offering.mode"_s) == u"H2"_s);
    CHECK(whereIs(odd, u"offering.days"_s) == u"I2"_s);
    CHECK(odd.added == 2);
    CHECK(region.one("select target || form_code || mode || days from offering where code = 'Q1'") == u"PengawassKL99Telepati367"_s);
}

TEST_CASE("an offering is the same in capitals or not, as in the editor", "[import][values]")
{
    test::RegionFile region;
    const QString head = u"KODE;NAMA PELATIHAN;KODE KOMPETENSI;ANGKATAN;KUOTA\n"_s;
    region.import(csv(region, "a.csv", head + u"dik-1;Satu;;1;30\n"_s));
    const ImportReport again = region.import(csv(region, "b.csv", head + u"DIK-1;Satu;;2;25\nDik-2;Dua;;1;30\nDIK-2;Dua;;2;30\n"_s));
    CHECK(region.one("select group_concat(code, ' ') from (select code from offering order by code)") == u"DIK-1 Dik-2"_s);
    CHECK(region.count("select count(*) from angkatan") == 4);
    CHECK(again.refused == 0);
}

TEST_CASE("a number of seats that cannot be read is told once", "[import][values]")
{
    test::RegionFile region;
    const ImportReport report = region.import(csv(region, "a.csv", u"KODE;NAMA PELATIHAN;KODE KOMPETENSI;KUOTA;HARI\nP1;Satu;;dua;tiga\n"_s));
    CHECK(found(report, u"number.unreadable"_s).size() == 2);  // one for each column
}

TEST_CASE("hours that may be a thousand or a fraction are asked about, not guessed", "[import][values]")
{
    test::RegionFile region;
    const QString head = u"KODE;NAMA PELATIHAN;KODE KOMPETENSI;JP;HARI\n"_s;
    const ImportReport report = region.import(csv(region, "a.csv", head + u"P1;Satu;;1.234;4\nP2;Dua;;0.125;4\nP3;Tiga;;1.234,5;4\nP4;Empat;;12.5;4\nP5;Lima;;1,234.50;4\nP6;Enam;;2,500;4\nP7;Tujuh;;84.125;4\n"_s));
    const auto unclear = found(report, u"number.unreadable"_s);
    REQUIRE(unclear.size() == 3);
    CHECK(unclear[0].message == u"“1.234” bisa berarti 1234 atau 1,234, jadi diabaikan; tulis salah satunya, tanpa nol atau titik yang tidak perlu."_s);
    CHECK(unclear[1].message.startsWith(u"“1,234.50” bukan angka"_s));
    CHECK(unclear[2].message.startsWith(u"“2,500” bisa berarti 2500 atau 2,500"_s));
    CHECK(region.one("select group_concat(coalesce(hours_jp, '-'), ' ') from (select hours_jp from offering order by code)") == u"- 0.125 1234.5 12.5 - - 84.125"_s);
}

TEST_CASE("a day is unknown only by its year", "[import][values]")
{
    test::RegionFile region;
    const QString head = u"nip_baru;nama;tanggal_lahir\n"_s;
    const ImportReport known = region.import(csv(region, "a.csv", head + kAni + u";Ani;01-01-0001\n"_s));
    CHECK(found(known, u"date.unreadable"_s).empty());
    const ImportReport odd = region.import(csv(region, "b.csv", head + kBudi + u";Budi;20000101\n"_s));
    CHECK(whereIs(odd, u"date.unreadable"_s) == u"C2"_s);
}

TEST_CASE("a dash says nothing and takes nothing away", "[import][values]")
{
    test::RegionFile region;
    const QString head = u"nip_baru;nama;gelar_depan;email;kedudukan_hukum\n"_s + kAni;
    region.import(csv(region, "a.csv", head + u";Ani;Dr.;ani@contoh.id;Aktif\n"_s));
    const ImportReport report = region.import(csv(region, "b.csv", head + u";Ani;-;–;-\n"_s));
    CHECK(report.unchanged == 1);
    CHECK(report.problems.empty());
}

TEST_CASE("a NIK that a spreadsheet turned into a number is told and replaces nothing", "[import][values]")
{
    test::RegionFile region;
    const QString head = u"nip_baru;nama;nik\n"_s + kAni;
    region.import(csv(region, "a.csv", head + u";Ani;3201010101800001\n"_s));
    const ImportReport report = region.import(csv(region, "b.csv", head + u";Ani;3,20101E+15\n"_s));
    CHECK(whereIs(report, u"number.damaged"_s) == u"C2"_s);
    CHECK(report.unchanged == 1);
    CHECK(region.one("select nik from person") == u"3201010101800001"_s);
}

TEST_CASE("of two columns of one competency the exact name is read, the other is told", "[import][codes]")
{
    test::RegionFile region;
    addPeople(region);
    const ImportReport report = region.import(csv(region, "n.csv", u"NIP;NAMA;TANGGAL;Integritas2;Integritas;Kerja Sama;Komunikasi;Orientasi pada Hasil\n"_s + kAni + u";Ani;01-02-2026;1;3;2;2;2\n"_s));
    const auto unread = found(report, u"column.unread"_s);
    CHECK(std::any_of(unread.begin(), unread.end(), [](const ImportProblem& p) { return p.column == u"D"_s; }));
    CHECK(std::none_of(unread.begin(), unread.end(), [](const ImportProblem& p) { return p.column == u"E"_s; }));
    CHECK(region.one("select l.level from assessment_level l join competency c on c.id = l.competency_id where c.name = 'Integritas'") == u"3"_s);
}

TEST_CASE("an eselon that a post history gives by its id counts", "[import][values]")
{
    test::RegionFile region;
    region.import(csv(region, "p.csv", u"nip_baru;nama;jenis_jabatan_id\n"_s + kAni + u";Ani;1\n"_s));
    region.import(csv(region, "h.csv", u"nipBaru;jenisJabatan;eselon;namaJabatan;tmtJabatan\n"_s + kAni + u";1;31;Camat;01-01-2024\n"_s));
    const auto kinds = require(PersonStore(region.session()).postKinds(require(ReferenceStore(region.session()).load()), {}, QDate(2026, 11, 22)));
    CHECK(kinds.values() == QStringList{u"ADMINISTRATOR"_s});
}

TEST_CASE("a sex nobody can read takes no known one away", "[import][values]")
{
    test::RegionFile region;
    const QString head = u"nip_baru;nama;jenis_kelamin\n"_s + kAni;
    region.import(csv(region, "a.csv", head + u";Ani;F\n"_s));
    const ImportReport report = region.import(csv(region, "b.csv", head + u";Ani;X\n"_s));
    CHECK(report.unchanged == 1);
    CHECK(whereIs(report, u"sex.unknown"_s) == u"C2"_s);
    CHECK(region.one("select sex from person") == u"F"_s);
}

TEST_CASE("a second row of a person's record names the record, so that nobody takes the person for doubled", "[import][values]")
{
    test::RegionFile region;
    addPeople(region);
    const auto message = [&](const char* name, const QString& text) {
        return messageOf(region.check(csv(region, name, text)), u"row.duplicate"_s);
    };
    const QString course = kAni + u";MOOC;10;2026\n"_s, year = kAni + u";2025;Baik\n"_s;
    CHECK(message("k.csv", u"nipBaru;namaKursus;jumlahJam;tahunKursus\n"_s + course + course) ==
          u"Kursus “MOOC” milik Ani (NIP 198702142010012001) sudah ada di baris 2; baris ini dilewati, hapus salah satunya."_s);
    CHECK(message("n.csv", u"NIP;TAHUN;PREDIKAT\n"_s + year + year) ==
          u"Predikat kinerja tahun 2025 milik Ani (NIP 198702142010012001) sudah ada di baris 2; baris ini dilewati, hapus salah satunya."_s);
}
