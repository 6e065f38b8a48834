// SPDX-License-Identifier: Apache-2.0
// People's lists as offices draw them: two-row headings, ticks, name and NIP in one cell, headings that are not SIASN's
// (regulation.md 6.5).
#include "core/import/rows/plain_people.h"
#include "core/import/table_shape.h"
#include "tests/support/catch_qt.h"
#include "tests/support/region_file.h"
#include "tests/support/xlsx_builder.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString kAni = u"198702142010012001"_s, kBudi = u"198803032011011002"_s, kCici = u"199001012015012003"_s;

QStringList codesOf(const ImportReport& report)
{
    QStringList codes;
    for (const ImportProblem& problem : report.problems) codes << problem.code + u" "_s + problem.column;
    return codes;
}

ImportReport imported(test::RegionFile& region, const QString& text, std::optional<ImportKind> kind = {})
{
    return region.import(test::writeCsv(region.filePath(u"daftar.csv"_s), text), {kind, false});
}

}  // namespace

TEST_CASE("a cell of name and NIP is taken apart however it is written", "[import]")
{
    const auto split = [](const QString& text) {
        const NameAndNip said = splitNameAndNip(text);
        return said.name + u"|"_s + normalisedNip(said.nip);
    };
    CHECK(split(u"Ani, S.T.\nNIP. 19870214 201001 2 001"_s) == u"Ani, S.T.|"_s + kAni);
    CHECK(split(u"Ani / 198702142010012001"_s) == u"Ani|"_s + kAni);
    CHECK(split(u"198702142010012001 - Ani"_s) == u"Ani|"_s + kAni);
    CHECK(split(u"Ani (NIP 198702142010012001)"_s) == u"Ani|"_s + kAni);
    CHECK(split(u"NIP : 19870214 201001 2 001"_s) == u"|"_s + kAni);
    CHECK(split(u"Ani\nNIPPPK. 198702142010012001"_s) == u"Ani|"_s + kAni);
    CHECK(split(u"Ani, NI PPPK 198702142010012001"_s) == u"Ani|"_s + kAni);
    CHECK(split(u"Nipah Ani"_s) == u"Nipah Ani|"_s);
    CHECK(split(u"Ani 19870214201001200"_s) == u"Ani|19870214201001200"_s);
    CHECK(split(u"Ani 2"_s) == u"Ani 2|"_s);
}

TEST_CASE("a list with L and P as ticks below one merged heading fills the sex", "[import]")
{
    test::RegionFile region;
    const auto cell = [](const char* at, const QString& text) { return QStringLiteral("<c r=\"%1\" t=\"inlineStr\"><is><t>%2</t></is></c>").arg(QLatin1String(at), text); };
    const auto row = [](int number, const QString& cells) { return QStringLiteral("<row r=\"%1\">%2</row>").arg(number).arg(cells); };
    test::ZipParts parts = test::minimalXlsx((row(1, cell("A1", u"NO"_s) + cell("B1", u"NIP"_s) + cell("C1", u"NAMA"_s) + cell("D1", u"JENIS KELAMIN"_s) + cell("F1", u"JABATAN"_s)) +
                                              row(2, cell("D2", u"L"_s) + cell("E2", u"P"_s)) + row(3, cell("A3", u"1"_s) + cell("B3", kAni) + cell("C3", u"Ani"_s) + cell("E3", u"\u2713"_s) + cell("F3", u"Guru"_s)) +
                                              row(4, cell("A4", u"2"_s) + cell("B4", kBudi) + cell("C4", u"Budi"_s) + cell("D4", u"v"_s) + cell("E4", u"-"_s)) +
                                              row(5, cell("A5", u"3"_s) + cell("B5", kCici) + cell("C5", u"Cici"_s) + cell("D5", u"1"_s) + cell("E5", u"1"_s))).toUtf8());
    parts["xl/worksheets/sheet1.xml"].replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/><mergeCell ref=\"C1:C2\"/><mergeCell ref=\"D1:E1\"/><mergeCell ref=\"F1:F2\"/></mergeCells>");
    test::writeZip(region.filePath(u"b.xlsx"_s), parts);
    const ImportReport report = region.import(region.filePath(u"b.xlsx"_s));
    CHECK(report.kind == ImportKind::people);
    CHECK(report.added == 3);
    CHECK(report.refused == 0);
    CHECK(region.one("select group_concat(name || coalesce(sex, '?'), ' ') from (select * from person order by name)") == u"AniF BudiM CiciL dan P"_s);
    CHECK(region.one("select post_title from person where name = 'Ani'") == u"Guru"_s);
    CHECK(codesOf(report) == QStringList{u"sex.unknown E"_s});
}

TEST_CASE("a list with name and NIP in one column, or on two rows, is a list of people", "[import]")
{
    test::RegionFile region;
    const ImportReport report = imported(region, u"DAFTAR PEGAWAI\nNO;NAMA / NIP;L/P;JABATAN;PANGKAT/GOL\n1;\"Ani, S.T.\nNIP. 19870214 201001 2 001\";P;Guru;III/b\n"
                                                 "2;Budi;L;Camat;Pembina\n;NIP. 19880303 201101 1 002;;Camat;IV/a\n3;Cici;P;Guru;II/a\n;Mengetahui;;;\n;NIP. 19900101 201501 2 003;;;\n"_s);
    CHECK(report.kind == ImportKind::people);
    CHECK(report.added == 2);
    CHECK(region.one("select group_concat(nip || ' ' || name || ' ' || sex || ' ' || rank_name, '; ') from (select * from person order by name)") ==
          kAni + u" Ani F III/b; "_s + kBudi + u" Budi M IV/a"_s);
    CHECK(region.one("select title_after from person where name = 'Ani'") == u"S.T."_s);
    CHECK(report.refused == 2);  // Cici without a NIP, and the signature
    CHECK(codesOf(report).count(u"row.nipAlone B"_s) == 1);
    CHECK(codesOf(report).count(u"row.secondLine D"_s) == 1);
    CHECK(codesOf(report).count(u"row.secondLine E"_s) == 1);
    CHECK(codesOf(report).count(u"nip.missing B"_s) == 2);
    const ImportReport again = imported(region, u"NO;NAMA / NIP;L/P\n1;Ani, S.T. 198702142010012001;P\n"_s);
    CHECK(again.unchanged == 1);
}

TEST_CASE("a NIP goes to its own name only", "[import]")
{
    test::RegionFile region;
    const ImportReport numbered = imported(region, u"NO;NAMA / NIP;JABATAN\n1;Ani %1;Guru\n2;Budi (CPNS);Guru\n3;%2;Guru\n"_s.arg(kAni, kCici));
    CHECK(numbered.refused == 1);  // Budi
    CHECK(region.one("select count(*) from person where name like 'Budi%'") == u"0"_s);
    CHECK(region.one("select group_concat(nip) from (select nip from person order by nip)") == kAni + u","_s + kCici);

    test::RegionFile above;
    imported(above, u"JABATAN;NIP / NAMA\nGuru;%1\n;Ani\nCamat;%2\n;Budi\n"_s.arg(kAni, kBudi));
    CHECK(above.one("select count(*) from person where name is not null and name <> ''") == u"0"_s);

    test::RegionFile first;
    CHECK(imported(first, u"NAMA / NIP;JABATAN\nAni;Guru\n%1;\nBudi;Camat\n%2;\n"_s.arg(kAni, kBudi)).added == 2);
    CHECK(first.one("select group_concat(nip || name || post_title) from (select * from person order by name)") == kAni + u"AniGuru,"_s + kBudi + u"BudiCamat"_s);

    test::RegionFile both;
    imported(both, u"NO;NAMA / NIP;NIP;JENIS KELAMIN;L;P\n1;Ani;%1;P;;v\n"_s.arg(kAni));
    CHECK(both.one("select nip || name || sex from person") == kAni + u"AniF"_s);
}

TEST_CASE("a name with the titles that are known is no other name, and P beside W is no woman", "[import]")
{
    test::RegionFile region;
    imported(region, u"NIP;NAMA;GELAR DEPAN;GELAR BELAKANG\n%1;Ani;Dr.;S.T.\n"_s.arg(kAni));
    CHECK(imported(region, u"NO;NAMA / NIP\n1;DR. ANI, S.T. %1\n"_s.arg(kAni)).unchanged == 1);
    CHECK(imported(region, u"NIP;NAMA\n%1;Ani, S.T., M.T.\n"_s.arg(kAni)).unchanged == 1);
    CHECK(region.one("select name from person") == u"Ani"_s);
    imported(region, u"NIP;NAMA;P;W\n%1;Budi;v;\n"_s.arg(kBudi));
    CHECK(region.one("select coalesce(sex, '?') from person where name = 'Budi'") == u"?"_s);
}

TEST_CASE("name and NIP in one column beside trainings is a reconciliation", "[import]")
{
    test::RegionFile region;
    CHECK(imported(region, u"NO;NAMA / NIP;JABATAN;PELATIHAN YANG DIBUTUHKAN\n1;Ani %1;Guru;A\n"_s.arg(kAni)).kind == ImportKind::reconciliation);
    CHECK(imported(region, u"NO;NAMA / NIP;JABATAN\n1;Ani %1;Guru\n"_s.arg(kAni)).kind == ImportKind::people);
}

TEST_CASE("headings of offices' lists fill the fields they mean, the best of two first", "[import]")
{
    for (const auto& [heading, column] : {std::pair("PANGKAT/GOL", "rank_name"), std::pair("Pangkat", "rank_name"), std::pair("Gol. Ruang", "rank_name"), std::pair("gol.", "rank_name"),
                                          std::pair("Jabatan Terakhir", "post_title"), std::pair("Pendidikan Terakhir", "major"), std::pair("Pendidkan Ahkir", "major"),
                                          std::pair("Status Kepegawaian", "staff_type"), std::pair("Unit Kerja", "unit_name"), std::pair("Perangkat Daerah", "unit_name"), std::pair("Kelamin", "sex"),
                                          std::pair("No. HP", "phone")}) {
        CAPTURE(heading);
        test::RegionFile region;
        imported(region, u"NIP;NAMA;%1\n%2;Ani;P\n"_s.arg(QLatin1String(heading), kAni));
        CHECK(region.one(QByteArray("select " + QByteArray(column) + " from person").constData()) == u"P"_s);
    }
    test::RegionFile region;
    imported(region, u"NIP;NAMA;PANGKAT;GOL\n%1;Ani;Penata Muda;III/a\n"_s.arg(kAni));
    CHECK(region.one("select rank_name from person") == u"III/a"_s);
}

TEST_CASE("columns that a people's list has as well do not make a list of courses one of people", "[import]")
{
    test::RegionFile region;
    CHECK(imported(region, u"NIP;NAMA;JABATAN;UNIT KERJA;PANGKAT/GOL;NAMA DIKLAT;JP\n%1;Ani;Guru;Dinas;III/a;MOOC;10\n"_s.arg(kAni)).kind == ImportKind::courses);
    CHECK(imported(region, u"NIP;NAMA;JABATAN;UNIT KERJA;GOLONGAN;TAHUN;PREDIKAT\n%1;Ani;Guru;Dinas;III/a;2025;Baik\n"_s.arg(kAni)).kind == ImportKind::performance);
    CHECK(imported(region, u"NIP;NAMA;JABATAN;UNIT KERJA;GOLONGAN;KODE KOMPETENSI;LEVEL;TANGGAL\n%1;Ani;Guru;Dinas;III/a;T.X.1;2;01-01-2026\n"_s.arg(kAni)).kind == ImportKind::technicalTests);
    CHECK(imported(region, u"NO;NIP;NAMA;JABATAN;PERANGKAT DAERAH;PANGKAT;Integritas;Kerjasama;Komunikasi;Orintasi Pada Hasil\n1;%1;Ani;Guru;Dinas;III/a;2;2;2;2\n"_s.arg(kAni), ImportKind::assessments).kind == ImportKind::assessments);
}

TEST_CASE("a unit that is only named counts when one unit alone is called so", "[import]")
{
    test::RegionFile region;
    imported(region, u"KODE;NAMA UNIT\nU1;Dinas Kesehatan\nU2;Sub Bagian Umum\nU3;Sub Bagian Umum\n"_s);
    const ImportReport report = imported(region, u"NIP;NAMA;UNIT KERJA\n%1;Ani;DINAS  kesehatan\n%2;Budi;Sub Bagian Umum\n%3;Cici;Dinas Lain\n"_s.arg(kAni, kBudi, kCici));
    CHECK(report.added == 3);
    CHECK(region.one("select group_concat(p.name || ' ' || coalesce(u.code, '?'), '; ') from (select * from person order by name) p left join unit u on u.id = p.unit_id") == u"Ani U1; Budi ?; Cici ?"_s);
    CHECK(codesOf(report) == QStringList{u"person.unitName C"_s, u"person.unitName C"_s});
    imported(region, u"NIP;NAMA;UNOR ID;UNOR NAMA\n%1;Budi;U2;Sub Bagian Umum\n"_s.arg(kBudi));
    const ImportReport same = imported(region, u"NIP;NAMA;UNIT KERJA\n%1;Budi;Sub Bagian Umum\n"_s.arg(kBudi));
    CHECK(same.unchanged == 1);
    CHECK(same.problems.empty());
    const ImportReport other = imported(region, u"NIP;NAMA;UNIT KERJA\n%1;Budi;Dinas Lain\n"_s.arg(kBudi));
    CHECK(other.changed == 1);  // figures.md 12: another name of the unit is a finding, its code stays
    CHECK(region.one("select unit_code || ' ' || unit_name from person where name = 'Budi'") == u"U2 Dinas Lain"_s);
    CHECK(codesOf(other) == QStringList{u"person.unitName C"_s});
    const ImportReport named = imported(region, u"NIP;NAMA;UNIT KERJA\n%1;Budi;Dinas Kesehatan\n"_s.arg(kBudi));
    CHECK(codesOf(named) == QStringList{u"person.unitName C"_s});  // nobody is moved by a name
    CHECK(region.one("select unit_code from person where name = 'Budi'") == u"U2"_s);
}

TEST_CASE("the name of the agency above leaves a person in the unit below it", "[import]")
{
    test::RegionFile region;
    imported(region, u"KODE;NAMA UNIT;KODE INDUK\nU1;Dinas Kesehatan;\nU2;Sub Bagian Umum;U1\n"_s);
    imported(region, u"NIP;NAMA;UNOR ID;UNOR NAMA\n%1;Ani;U2;Sub Bagian Umum\n"_s.arg(kAni));
    const ImportReport report = imported(region, u"NIP;NAMA;PERANGKAT DAERAH\n%1;Ani;Dinas Kesehatan\n"_s.arg(kAni));
    CHECK(report.unchanged == 1);
    CHECK(report.problems.empty());
    CHECK(region.one("select unit_code || ' ' || unit_name from person") == u"U2 Sub Bagian Umum"_s);
}

TEST_CASE("a reconciliation tells what is wrong with a NIP in its own column", "[import]")
{
    test::RegionFile region;
    const ImportReport report = imported(region, u"REKONSILIASI\nNO;NAMA;NIP;KEBUTUHAN DIKLAT\n1;Ani;1,98702142010012E+17;A\n2;Budi;19880303201101100;B\n3;Cici;;C\n"_s);
    CHECK(report.kind == ImportKind::reconciliation);
    CHECK(report.refused == 3);
    CHECK(codesOf(report) == QStringList{u"nip.damaged C"_s, u"nip.length C"_s, u"nip.missing C"_s});
}

TEST_CASE("a row of column numbers below the heading is no row, in lists of any shape", "[import]")
{
    test::RegionFile region;
    const ImportReport plain = imported(region, u"NO;NIP;NAMA;JABATAN\n1;2;3;4\n1;%1;Ani;Guru\n"_s.arg(kAni));
    CHECK(plain.rows == 1);
    CHECK(plain.added == 1);
    CHECK(plain.problems.empty());
    test::RegionFile drawn;
    const ImportReport joined = imported(drawn, u"NAMA / NIP;L/P;JABATAN\n(1);(2);(3)\nAni;P;Guru\n%1;;\n"_s.arg(kAni));
    CHECK(joined.added == 1);
    CHECK(joined.refused == 0);
    CHECK(drawn.one("select name || nip from person") == u"Ani"_s + kAni);
    const ImportReport later = imported(region, u"NO;NIP;NAMA\n1;%1;Budi\n1;2;3\n"_s.arg(kBudi));
    CHECK(later.refused == 1);  // not below the heading: somebody's row that lacks a NIP
}
