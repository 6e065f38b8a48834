// SPDX-License-Identifier: Apache-2.0
// Nothing in a sheet goes unsaid: rows below JUMLAH, columns nobody reads, people who are not in the file.
#include "core/import/table_shape.h"
#include "tests/support/catch_qt.h"
#include "tests/support/region_file.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString kAni = u"198702142010012001"_s, kBudi = u"198803032011011002"_s, kCici = u"199001012015012003"_s;

ImportReport checked(test::RegionFile& region, const QString& text, std::optional<ImportKind> kind = {})
{
    return region.check(test::writeCsv(region.filePath(u"a.csv"_s), text), {kind, false});
}

std::vector<const ImportProblem*> problemsWith(const ImportReport& report, const QString& code)
{
    std::vector<const ImportProblem*> found;
    for (const ImportProblem& problem : report.problems)
        if (problem.code == code) found.push_back(&problem);
    return found;
}

QStringList messagesWith(const ImportReport& report, const QString& code)
{
    QStringList messages;
    for (const ImportProblem* problem : problemsWith(report, code)) messages << problem->message;
    return messages;
}

}  // namespace

TEST_CASE("a row below JUMLAH that looks like data is refused with its number, in every kind", "[import]")
{
    struct Sheet {
        ImportKind kind;
        QString head, first, second;
    };
    const std::vector<Sheet> sheets{
        {ImportKind::units, u"KODE;NAMA UNIT"_s, u"U1;Dinas"_s, u"U2;Kecamatan"_s},
        {ImportKind::people, u"nip;nama"_s, kAni + u";Ani"_s, kBudi + u";Budi"_s},
        {ImportKind::people, u"nip;nama"_s, kAni + u";Ani"_s, u"1,98803E+17;Budi"_s},
        {ImportKind::people, u"nip;nama"_s, kAni + u";Ani"_s, kBudi.left(17) + u";Budi"_s},
        {ImportKind::people, u"pns_id;nip;nama"_s, u"A1;"_s + kAni + u";Ani"_s, u"B1;;Budi"_s},
        {ImportKind::posts, u"nip;namaJabatan;tmtJabatan"_s, kAni + u";Kepala;01-01-2024"_s, kBudi + u";Kepala;01-01-2024"_s},
        {ImportKind::standards, u"JABATAN;M.1"_s, u"Guru;2"_s, u"Guru Besar;3"_s},
        {ImportKind::competencies, u"KODE;NAMA KOMPETENSI"_s, u"T.X.1;Satu"_s, u"T.X.2;Dua"_s},
        {ImportKind::assessments, u"NIP;Tanggal;Integritas;Komunikasi;Kerja Sama"_s, kAni + u";01-01-2026;1;1;1"_s, kBudi + u";01-01-2026;1;1;1"_s},
        {ImportKind::technicalTests, u"NIP;KODE KOMPETENSI;LEVEL;TANGGAL"_s, kAni + u";T.X.1;2;01-01-2026"_s, kBudi + u";T.X.1;2;01-01-2026"_s},
        {ImportKind::courses, u"nip;namaKursus;jumlahJam"_s, kAni + u";MOOC;10"_s, kBudi + u";MOOC;10"_s},
        {ImportKind::performance, u"nip;tahun;kuadranKinerja"_s, kAni + u";2025;BAIK"_s, kBudi + u";2025;BAIK"_s},
        {ImportKind::catalogue, u"KODE;NAMA PELATIHAN;KODE KOMPETENSI;LEVEL CAPAIAN"_s, u"P1;Pelatihan;M.1;2"_s, u"P2;Pelatihan;M.1;2"_s},
        {ImportKind::reconciliation, u"NO;NAMA / NIP;JABATAN"_s, u"1;Ani %1;Guru"_s.arg(kAni), u"2;Budi %1;Guru"_s.arg(kBudi)},
    };
    for (const Sheet& sheet : sheets) {
        test::RegionFile region;
        CAPTURE(importKindName(sheet.kind));
        const ImportReport report = checked(region, QStringList{sheet.head, sheet.first, u"JUMLAH;1"_s, sheet.second, u"TOTAL;2"_s}.join(u'\n'), sheet.kind);
        CHECK(report.rows == 2);
        CHECK(report.refused == 1);
        CHECK(report.added + report.waiting == 1);
        const auto refused = problemsWith(report, u"row.belowTotal"_s);
        REQUIRE(refused.size() == 1);
        CHECK(refused.front()->row == 4);
        CHECK(refused.front()->message.contains(u"baris JUMLAH (baris 3)"_s));
    }
}

TEST_CASE("signatures, headings and totals below JUMLAH are nobody and need no word", "[import]")
{
    test::RegionFile region;
    const ImportReport people = checked(region, u"NO;nip;nama;nama jabatan\n1;%1;Ani;Guru\nJUMLAH;1\n;;Tirta Makmur, 29 April 2026\n;;an. Kepala Dinas\n;%2\n;NIP. 197001011995031001;x\n"
                                                "NO;NIP;NAMA\nJumlah PNS;1\n"_s.arg(kAni, kBudi));
    CHECK(people.rows == 1);
    CHECK(people.problems.empty());
    const ImportReport units = checked(region, u"KODE;NAMA UNIT\nU1;Dinas\nJUMLAH;1\nTirta Makmur, 29 April 2026\nMengetahui,;Kepala Dinas\nKODE;NAMA UNIT\n"_s);
    CHECK(units.rows == 1);
    CHECK(units.problems.empty());
    const ImportReport opd = checked(region, u"NO;NAMA / NIP;JABATAN\n1;Ani;Guru\n;NIP. %1\nJUMLAH;1\n;Mengetahui;Kepala\n;Hasan;Camat\n;NIP. %2\n"_s.arg(kAni, kBudi), ImportKind::reconciliation);
    CHECK(opd.rows == 1);
    CHECK(opd.refused == 0);
}

TEST_CASE("between subtotals the nearest JUMLAH is named", "[import]")
{
    test::RegionFile region;
    const ImportReport report = checked(region, u"nip;nama\n%1;Ani\nJumlah I;1\n%2;Budi\nSub Total;1\n%3;Cici\nTOTAL KESELURUHAN;3\n"_s.arg(kAni, kBudi, kCici));
    CHECK(report.added == 1);
    CHECK(report.refused == 2);
    const QStringList messages = messagesWith(report, u"row.belowTotal"_s);
    REQUIRE(messages.size() == 2);
    CHECK(messages[0].contains(u"(baris 3)"_s));
    CHECK(messages[1].contains(u"(baris 5)"_s));
}

TEST_CASE("a person or title that only begins like a total closes nothing", "[import]")
{
    test::RegionFile region;
    const ImportReport people = checked(region, u"nama;nip\nJumlah Rahayu;%1\nTotal;%2\nBudi;%3\n"_s.arg(kAni, kBudi, kCici));
    CHECK(people.added == 3);
    CHECK(people.refused == 0);
    CHECK(checked(region, u"JABATAN;M.1\nTotal Quality Officer;2\nGuru;2\n"_s).added == 2);
}

TEST_CASE("a row that holds nothing but levels is refused, not passed over", "[import]")
{
    test::RegionFile region;
    const ImportReport report = checked(region, u"JABATAN;M.1\n;2\nGuru;2\n"_s);
    CHECK(report.added == 1);
    CHECK(report.refused == 1);
}

TEST_CASE("in a reconciliation sheet another NIP without a name is a person of its own", "[import]")
{
    test::RegionFile region;
    const ImportReport report = checked(region, u"NO;NAMA;NIP;PELATIHAN YANG DIBUTUHKAN\n1;Ani;%1;Bimtek A\n2;;%2;Bimtek B\n;;;Bimtek C\n"_s.arg(kAni, kBudi), ImportKind::reconciliation);
    CHECK(report.rows == 2);
    CHECK(report.waiting == 2);
}

TEST_CASE("every column nobody reads is told once, with its letter, and refuses nothing", "[import]")
{
    test::RegionFile region;
    const ImportReport report = checked(region, u"NO;nip;nama;CATATAN;;;Nama\n1;%1;Ani;x;y;;Ani\n2;%2;Budi;x;y;;Budi\n"_s.arg(kAni, kBudi));
    CHECK(report.added == 2);
    CHECK(report.refused == 0);
    CHECK(messagesWith(report, u"column.unread"_s) == QStringList{u"Kolom D “CATATAN” tidak dibaca."_s, u"Kolom E tanpa judul tidak dibaca."_s, u"Kolom G “Nama” tidak dibaca."_s});
    REQUIRE(report.problems.size() == 3);
    for (const ImportProblem& problem : report.problems) {
        CHECK(isNotice(problem));
        CHECK(problem.sheet == u"a"_s);
        CHECK(problem.row == 0);
    }
    CHECK(report.problems[0].column == u"D"_s);
}

TEST_CASE("unread columns of a reconciliation sheet are told too", "[import]")
{
    test::RegionFile region;
    const ImportReport report = checked(region, u"NO;NAMA / NIP;JABATAN;STATUS;Hobi\n1;Ani %1;Guru;PNS;x\nJUMLAH;1;;;;;tanda tangan\n"_s.arg(kAni), ImportKind::reconciliation);
    CHECK(messagesWith(report, u"column.unread"_s) == QStringList{u"Kolom D “STATUS” tidak dibaca."_s, u"Kolom E “Hobi” tidak dibaca."_s});
}

TEST_CASE("who is missing from a full file is named with the NIP, and a partial file says that nobody is named", "[import]")
{
    test::RegionFile region;
    const QString head = u"nip;nama;unor_id\n"_s;
    region.import(test::writeCsv(region.filePath(u"p.csv"_s), head + u"%1;Ani;U1\n%2;Budi;U1\n%3;Cici;U1\n"_s.arg(kAni, kBudi, kCici)));
    const ImportReport full = checked(region, head + u"%1;Ani;U1\n%2;Budi;U1\n"_s.arg(kAni, kBudi));
    REQUIRE(messagesWith(full, u"person.missing"_s).size() == 1);
    CHECK(messagesWith(full, u"person.missing"_s).front().startsWith(u"Cici, NIP %1, "_s.arg(kCici)));
    CHECK(messagesWith(full, u"missing.notListed"_s).isEmpty());
    const ImportReport part = checked(region, head + u"%1;Ani;U1\n"_s.arg(kAni));
    CHECK(part.missing == 0);
    CHECK(messagesWith(part, u"person.missing"_s).isEmpty());
    REQUIRE(messagesWith(part, u"missing.notListed"_s).size() == 1);
    CHECK(messagesWith(part, u"missing.notListed"_s).front().contains(u"(1 dari 3)"_s));
    CHECK(isNotice(*problemsWith(part, u"missing.notListed"_s).front()));
}

TEST_CASE("a duplicate row names the row it repeats", "[import]")
{
    test::RegionFile region;
    const ImportReport report = checked(region, u"nip;nama\n%1;Ani\n%2;Budi\n%1;Ani\n"_s.arg(kAni, kBudi));
    CHECK(messagesWith(report, u"row.duplicate"_s) == QStringList{u"%1 sudah ada di baris 2; baris ini dilewati, hapus salah satunya."_s.arg(kAni)});
}

TEST_CASE("totals are told from words that only begin like them", "[import]")
{
    const auto isTotal = [](const char16_t* text) { return isTotalRow({1, {{}, {CellKind::text, 0, QString::fromUtf16(text)}}}); };
    for (const char16_t* text : {u"JUMLAH", u"Jumlah :", u"jumlah PNS", u"TOTAL", u"Total:", u"Total Keseluruhan", u"SUB TOTAL", u"Subtotal", u"Sub Jumlah", u"Grand Total"}) CHECK(isTotal(text));
    for (const char16_t* text : {u"Total Quality Officer", u"Totalitas", u"Jumlahwati", u"Analis Jumlah", u""}) CHECK_FALSE(isTotal(text));
}

TEST_CASE("of nineteen digits none is a NIP, a running number before one is no part of it", "[import]")
{
    CHECK(nipIn(u"1987021420100120012"_s).isEmpty());
    CHECK(nipIn(u"1 198702142010012001"_s) == kAni);
    CHECK(nipIn(u"NIP. 19870214 201001 2 001"_s) == kAni);
}

TEST_CASE("a list of names that ends in JUMLAH is not all heading", "[import]")
{
    SheetTable list;
    const auto add = [&](const QString& name, const QString& nip) { list.rows.push_back({static_cast<int>(list.rows.size()) + 1, {textCell(name), textCell(nip)}}); };
    add(u"Nama"_s, u"NIP"_s);
    for (int i = 0; i < 40; ++i) add(u"Ani"_s, kAni);
    add(u"JUMLAH"_s, u"40"_s);
    const HeadingRows heading = reconciliationHeading(list);
    CHECK(heading.first == 1);
    CHECK(heading.last == 1);
}
