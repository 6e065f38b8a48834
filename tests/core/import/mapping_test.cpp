// SPDX-License-Identifier: Apache-2.0
// What a user sees of a file before the import, corrects, and finds again with the next file of the layout.
#include "core/import/sheet_look.h"
#include "core/history/entities.h"
#include "tests/support/catch_qt.h"
#include "tests/support/region_file.h"
#include "tests/support/xlsx_builder.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QString kAni = u"198702142010012001"_s, kBudi = u"198803032011011002"_s;

/// Headings nobody could guess.
const QString kOdd = u"REKAP PEGAWAI\nNomor Induk;Siapa;Surel\n%1;Ani;ani@x.id\n%2;Budi;budi@x.id\n"_s.arg(kAni, kBudi);

QString csv(test::RegionFile& region, const QString& text, const QString& name = u"a.csv"_s) { return test::writeCsv(region.filePath(name), text); }

SheetMapping oddMapping() { return {u"a"_s, ImportKind::people, 2, {{0, {field::nip}}, {1, {field::personName}}, {2, {field::email}}}}; }

FoundSheet only(const SheetLook& look)
{
    REQUIRE(look.sheets.size() == 1);
    return look.sheets.front();
}

QString refusal(test::RegionFile& region, const SheetMapping& mapping)
{
    Progress progress;
    const auto result = checkImport(region.log(), region.filePath(u"a.csv"_s), {{}, false, {mapping}}, progress);
    return result ? u"(read)"_s : result.error().message;
}

QByteArray cell(const char* address, const QByteArray& text) { return QByteArray("<c r=\"") + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>"; }

}  // namespace

TEST_CASE("a look lists sheets, heading row, kind with score, and what each column is read as", "[import]")
{
    test::RegionFile region;
    const SheetLook look = require(lookAtSheets(region.session(), csv(region, u"DAFTAR KURSUS\n\nnip;namaKursus;jumlahJam;Keterangan\n%1;MOOC;10;baik\n"_s.arg(kAni))));
    CHECK(look.file == u"a.csv"_s);
    const FoundSheet sheet = only(look);
    CHECK(sheet.name == u"a"_s);
    CHECK(sheet.rows == 3);
    CHECK_FALSE(sheet.isRemembered);
    REQUIRE_FALSE(sheet.kinds.empty());
    CHECK(sheet.kinds.front().kind == ImportKind::courses);
    CHECK(sheet.kinds.front().headerRow == 3);
    CHECK(sheet.kinds.front().score == 3);
    CHECK(sheet.kinds.front().missing.isEmpty());
    for (size_t i = 1; i < sheet.kinds.size(); ++i) CHECK_FALSE(sheet.kinds[i].missing.isEmpty());
    CHECK(sheet.mapping == SheetMapping{u"a"_s, ImportKind::courses, 3, {{0, {column::personNip}}, {1, {field::courseName}}, {2, {field::courseHours}}}});
    const auto columns = columnsUnder(sheet.top, sheet.mapping);
    REQUIRE(columns.size() == 4);
    CHECK(columns[1].heading == u"namaKursus"_s);
    CHECK(columns[1].sample == u"MOOC"_s);
    CHECK(columns[1].target == ColumnTarget{field::courseName});
    CHECK(columns[3].heading == u"Keterangan"_s);
    CHECK(columns[3].target == ColumnTarget{});
}

TEST_CASE("a look shows hidden sheets, competency columns and the reconciliation's columns", "[import]")
{
    test::RegionFile region;
    const auto standards = only(require(lookAtSheets(region.session(), csv(region, u"JABATAN;M.1;Kerjasama\nGuru;2;3\n"_s))));
    CHECK(standards.mapping == SheetMapping{u"a"_s, ImportKind::standards, 1, {{0, {field::standardTitle}}, {1, {0, u"M.1"_s}}, {2, {0, u"M.2"_s}}}});
    const auto opd = only(require(lookAtSheets(region.session(), csv(region, u"REKONSILIASI\nNO;NAMA / NIP;PELATIHAN YANG DIBUTUHKAN;USULAN\n1;Ani %1;A;B\n"_s.arg(kAni)))));
    CHECK(opd.mapping == SheetMapping{u"a"_s, ImportKind::reconciliation, 2, {{1, {column::nameAndNip}}, {2, {column::need}}, {3, {column::need}}}});
    test::ZipParts parts = test::minimalXlsx("<row r=\"1\">" + cell("A1", "KODE") + cell("B1", "NAMA UNIT") + "</row>");
    parts["xl/workbook.xml"].replace("sheetId=\"1\"", "sheetId=\"1\" state=\"hidden\"");
    test::writeZip(region.filePath(u"b.xlsx"_s), parts);
    CHECK(only(require(lookAtSheets(region.session(), region.filePath(u"b.xlsx"_s)))).isHidden);
    CHECK(lookAtSheets(region.session(), region.filePath(u"tidak-ada.xlsx"_s)).error().code == ErrorCode::notFound);
}

TEST_CASE("a hidden sheet of the same kind is told, one that is something else is not", "[import]")
{
    test::RegionFile region;
    const QByteArray people = "<row r=\"1\">" + cell("A1", "NIP") + cell("B1", "NAMA") + "</row><row r=\"2\">" + cell("A2", kAni.toLatin1()) + cell("B2", "Ani") + "</row>";
    test::ZipParts parts = test::minimalXlsx(people);
    parts["xl/workbook.xml"].replace("</sheets>", "<sheet name=\"Lama\" sheetId=\"2\" state=\"hidden\" r:id=\"rId4\"/><sheet name=\"Pilihan\" sheetId=\"3\" state=\"hidden\" r:id=\"rId5\"/></sheets>");
    const QByteArray relation = parts["xl/_rels/workbook.xml.rels"];
    const qsizetype first = relation.indexOf("<Relationship "), end = relation.indexOf("/>", first) + 2;
    const auto like = [&](const char* id, const char* sheet) { return QByteArray(relation.mid(first, end - first)).replace("rId1", id).replace("sheet1.xml", sheet); };
    parts["xl/_rels/workbook.xml.rels"].insert(end, like("rId4", "sheet2.xml") + like("rId5", "sheet3.xml"));
    parts["xl/worksheets/sheet2.xml"] = parts["xl/worksheets/sheet1.xml"];
    parts["xl/worksheets/sheet3.xml"] = QByteArray(parts["xl/worksheets/sheet1.xml"]).replace("NIP", "Ya").replace("NAMA", "Tidak");
    test::writeZip(region.filePath(u"b.xlsx"_s), parts);
    const ImportReport report = region.import(region.filePath(u"b.xlsx"_s));
    CHECK(report.added == 1);
    const auto hidden = std::count_if(report.problems.begin(), report.problems.end(), [](const ImportProblem& p) { return p.code == u"sheet.hidden"_s && p.sheet == u"Lama"_s && p.message.contains(u"tersembunyi"_s); });
    CHECK(hidden == 1);
    CHECK(std::none_of(report.problems.begin(), report.problems.end(), [](const ImportProblem& p) { return p.sheet == u"Pilihan"_s; }));
}

TEST_CASE("headings that are merged down from the row above are read", "[import]")
{
    test::RegionFile region;
    test::ZipParts parts = test::minimalXlsx("<row r=\"1\">" + cell("A1", "NIP") + cell("B1", "NAMA") + cell("C1", "Alamat surat") + "</row><row r=\"2\">" + cell("C2", "EMAIL") + cell("D2", "NOMOR HP") +
                                             "</row><row r=\"3\">" + cell("A3", kAni.toLatin1()) + cell("B3", "Ani") + cell("C3", "ani@x.id") + cell("D3", "0812") + "</row>");
    parts["xl/worksheets/sheet1.xml"].replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/><mergeCell ref=\"C1:D1\"/></mergeCells>");
    test::writeZip(region.filePath(u"b.xlsx"_s), parts);
    region.import(region.filePath(u"b.xlsx"_s));
    CHECK(region.one("select nip || name || email || phone from person") == kAni + u"Aniani@x.id0812"_s);
}

TEST_CASE("an import goes by the corrected sheet, heading row and columns", "[import]")
{
    test::RegionFile region;
    const QString file = csv(region, kOdd);
    Progress progress;
    CHECK_FALSE(checkImport(region.log(), file, {}, progress).has_value());
    const ImportReport dry = region.check(file, {{}, false, {oddMapping()}});
    CHECK(dry.kind == ImportKind::people);
    CHECK(dry.added == 2);
    CHECK(dry.problems.empty());
    CHECK(region.count("select count(*) from file_fact where name like 'import.layout.%'") == 0);
    CHECK(region.import(file, {{}, false, {oddMapping()}}).added == 2);
    CHECK(region.one("select name || email from person order by name") == u"Aniani@x.id"_s);
}

TEST_CASE("a sheet without any heading can be imported by saying what its columns are", "[import]")
{
    test::RegionFile region;
    const QString file = csv(region, u"%1;Ani\n%2;Budi\n"_s.arg(kAni, kBudi));
    CHECK(region.import(file, {{}, false, {{u"a"_s, ImportKind::people, 0, {{0, {field::nip}}, {1, {field::personName}}}}}}).added == 2);
    CHECK(region.count("select count(*) from file_fact where name like 'import.layout.%'") == 0);
}

TEST_CASE("a mapping that cannot be used is refused in one sentence that says why", "[import]")
{
    test::RegionFile region;
    csv(region, kOdd);
    SheetMapping mapping = oddMapping();
    CHECK(refusal(region, mapping) == u"(read)"_s);
    mapping.columns.erase(1);
    CHECK(refusal(region, mapping) == u"Lembar “a” belum dapat dibaca sebagai Profil pegawai; pilih kolom untuk: Nama."_s);
    mapping = oddMapping();
    mapping.columns[3] = {field::nip};
    CHECK(refusal(region, mapping) == u"Kolom A dan D lembar “a” sama-sama dipasangkan ke “NIP”; pilih salah satu."_s);
    mapping = oddMapping();
    mapping.columns[3] = {0, u"M.1"_s};
    CHECK(refusal(region, mapping).startsWith(u"Kolom D lembar “a” dipasangkan ke isian yang tidak dikenal"_s));
    mapping.columns[3] = {9999};
    CHECK(refusal(region, mapping).startsWith(u"Kolom D lembar “a” dipasangkan ke isian yang tidak dikenal"_s));
    mapping = oddMapping();
    mapping.columns[-1] = {field::phone};
    CHECK(refusal(region, mapping).contains(u"isian yang tidak dikenal"_s));
    mapping = oddMapping();
    mapping.sheet = u"b"_s;
    CHECK(refusal(region, mapping) == u"Lembar “b” tidak ada di berkas ini; pilih lembar lain."_s);
    SheetMapping other = oddMapping();
    other.kind = ImportKind::units;
    Progress progress;
    CHECK(checkImport(region.log(), region.filePath(u"a.csv"_s), {{}, false, {oddMapping(), other}}, progress).error().message.contains(u"harus sejenis"_s));
}

TEST_CASE("the next file of a layout is read as the last one was, also on another row, and says so", "[import]")
{
    test::RegionFile region;
    region.import(csv(region, kOdd), {{}, false, {oddMapping()}});
    const QString next = csv(region, u"\n\nBULAN NOVEMBER\nNOMOR  INDUK;siapa;Surel\n%1;Ani;baru@x.id\n"_s.arg(kAni), u"november.csv"_s);
    const FoundSheet sheet = only(require(lookAtSheets(region.session(), next)));
    CHECK(sheet.isRemembered);
    CHECK(sheet.mapping.headerRow == 4);
    CHECK(sheet.mapping.columns == oddMapping().columns);
    const ImportReport report = region.import(next);
    CHECK(report.changed == 1);
    CHECK(std::any_of(report.problems.begin(), report.problems.end(), [](const ImportProblem& p) { return p.code == u"mapping.remembered"_s && isNotice(p); }));
    CHECK(region.one("select email from person where name = 'Ani'") == u"baru@x.id"_s);
    const QString longer = csv(region, u"Nomor Induk;Siapa;Surel;Lagi\n%1;Ani;x@x.id;y\n"_s.arg(kAni), u"lain.csv"_s);
    CHECK_FALSE(only(require(lookAtSheets(region.session(), longer))).isRemembered);
    require(forgetMapping(region.session(), sheet.top, sheet.mapping));
    CHECK_FALSE(only(require(lookAtSheets(region.session(), next))).isRemembered);
}

TEST_CASE("a mapping that changes what would be guessed is kept, and going back to the guess forgets it", "[import]")
{
    test::RegionFile region;
    const QString file = csv(region, u"nip;nama;email\n%1;Ani;0812\n"_s.arg(kAni));
    const SheetMapping guess = only(require(lookAtSheets(region.session(), file))).mapping;
    region.import(file, {{}, false, {guess}});
    CHECK(region.count("select count(*) from file_fact where name like 'import.layout.%'") == 0);
    SheetMapping phone = guess;
    phone.columns[2] = {field::phone};
    region.import(file, {{}, false, {phone}});
    CHECK(only(require(lookAtSheets(region.session(), file))).mapping == phone);
    region.import(file, {{}, false, {guess}});
    CHECK_FALSE(only(require(lookAtSheets(region.session(), file))).isRemembered);
}

TEST_CASE("what is remembered stays out of the log, and an unreadable memory is no obstacle", "[import]")
{
    test::RegionFile region;
    const QString file = csv(region, kOdd);
    region.import(file, {{}, false, {oddMapping()}});
    const qint64 edits = region.count("select count(*) from edit"), sets = region.count("select count(*) from change_set");
    region.import(file, {{}, false, {oddMapping()}});
    CHECK(region.count("select count(*) from edit") == edits);
    CHECK(region.count("select count(*) from change_set") == sets);
    for (const char* value : {"", "[]", "{\"kind\":\"people\"}", "{\"kind\":\"dreams\",\"columns\":{\"0\":10}}", "{\"kind\":\"people\",\"columns\":{\"x\":10}}",
                              "{\"kind\":\"people\",\"columns\":{\"0\":10,\"1\":99999}}"}) {
        CAPTURE(value);
        require(region.session().write([&] { region.session().execute("update file_fact set value = '" + std::string(value) + "' where name like 'import.layout.%'"); }));
        CHECK_FALSE(only(require(lookAtSheets(region.session(), file))).isRemembered);
        Progress progress;
        CHECK_FALSE(checkImport(region.log(), file, {}, progress).has_value());
    }
}

TEST_CASE("columns are guessed anew for another kind or heading row", "[import]")
{
    test::RegionFile region;
    const FoundSheet sheet = only(require(lookAtSheets(region.session(), csv(region, u"nip;tahun\nNIP;namaKursus;jumlahJam\n%1;MOOC;10\n"_s.arg(kAni)))));
    CHECK(sheet.mapping.headerRow == 2);
    CHECK(require(guessMapping(region.session(), sheet.top, ImportKind::courses, 1)) == SheetMapping{u"a"_s, ImportKind::courses, 1, {{0, {column::personNip}}, {1, {field::courseYear}}}});
    CHECK(require(guessMapping(region.session(), sheet.top, ImportKind::people, 2)) == SheetMapping{u"a"_s, ImportKind::people, 2, {{0, {field::nip}}}});
    CHECK(require(guessMapping(region.session(), sheet.top, ImportKind::people, 0)).columns.empty());
}

TEST_CASE("titles of columns are there, and unique within a kind", "[import]")
{
    for (const ImportKind kind : allImportKinds()) {
        CAPTURE(importKindName(kind));
        QStringList titles;
        for (const ColumnSpec& spec : columnsOf(kind)) {
            CHECK_FALSE(spec.title.isEmpty());
            CHECK(findColumn(kind, spec.field) == &spec);
            titles << spec.title;
        }
        CHECK(titles.removeDuplicates() == 0);
    }
}

TEST_CASE("differences of changed rows are listed field by field in the user's words, as many as asked for", "[import]")
{
    test::RegionFile region;
    region.import(csv(region, u"KODE;NAMA UNIT\nU1;Dinas A\nU2;Dinas B\n"_s));
    const QString head = u"nip;nama;tanggal_lahir;unor_id;email\n"_s;
    region.import(csv(region, head + u"%1;Ani;14-02-1987;U1;\n%2;Budi;03-03-1988;U1;b@x.id\n"_s.arg(kAni, kBudi)));
    const QString changed = csv(region, head + u"%1;Ani;15-02-1987;U2;a@x.id\n%2;Budi;03-03-1988;U1;c@x.id\n"_s.arg(kAni, kBudi));
    const ImportReport report = region.check(changed);
    CHECK(report.changed == 2);
    CHECK(report.differences == 5);
    CHECK(report.adding == 0);
    QStringList lines;
    for (const ImportChange& c : report.changes) lines << QStringList{c.sheet, QString::number(c.row), c.key, c.name, c.field, c.from, c.to}.join(u'|');
    lines.sort();
    QStringList expected{u"a|2|%1|Ani|Tanggal lahir|14-02-1987|15-02-1987"_s.arg(kAni), u"a|2|%1|Ani|Kode unit kerja|U1|U2"_s.arg(kAni), u"a|2|%1|Ani|Unit kerja|Dinas A|Dinas B"_s.arg(kAni),
                         u"a|2|%1|Ani|Email||a@x.id"_s.arg(kAni), u"a|3|%1|Budi|Email|b@x.id|c@x.id"_s.arg(kBudi)};
    expected.sort();
    CHECK(lines.join(u'\n') == expected.join(u'\n'));
    ImportOptions few;
    few.mostChanges = 2;
    CHECK(region.check(changed, few).changes.size() == 2);
    CHECK(region.check(changed, few).differences == 5);
    few.mostChanges = 0;
    CHECK(region.check(changed, few).changes.empty());
}

TEST_CASE("a changed level names its competency, a changed course its person", "[import]")
{
    test::RegionFile region;
    region.import(csv(region, u"nip;nama\n%1;Ani\n"_s.arg(kAni)));
    const QString head = u"NIP;KODE KOMPETENSI;LEVEL;TANGGAL;METODE\n%1;M.1;%2;01-02-2026;Uji Kompetensi\n"_s;
    region.import(csv(region, head.arg(kAni, u"2"_s)));
    const ImportReport levels = region.check(csv(region, head.arg(kAni, u"3"_s)));
    REQUIRE(levels.changes.size() == 1);
    CHECK(levels.changes.front().field == u"Level Integritas"_s);
    CHECK(levels.changes.front().name == u"Ani"_s);
    CHECK(levels.changes.front().from + levels.changes.front().to == u"23"_s);
    const QString course = u"nip;namaKursus;jumlahJam;tahunKursus\n%1;MOOC;%2;2026\n"_s;
    region.import(csv(region, course.arg(kAni, u"10"_s)));
    const ImportReport hours = region.check(csv(region, course.arg(kAni, u"12"_s)));
    REQUIRE(hours.changes.size() == 1);
    CHECK(hours.changes.front().field == u"Jumlah JP"_s);
    CHECK(hours.changes.front().name == u"Ani"_s);
}
