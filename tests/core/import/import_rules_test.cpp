// SPDX-License-Identifier: Apache-2.0
#include "core/history/change_details.h"
#include "core/history/undo.h"
#include "core/history/verify.h"
#include "tests/support/catch_qt.h"
#include "tests/support/region_file.h"
#include "tests/support/xlsx_builder.h"

using namespace core;
using test::require;

namespace {

const QString kPeopleHead = QStringLiteral("pns_id;nip_baru;nama;tanggal_lahir;jenis_kelamin;kedudukan_hukum_id;tmt_jabatan;unor_id;unor_nama\n");

QString people(test::RegionFile& region, const char* name, const QString& rows) { return test::writeCsv(region.filePath(QString::fromLatin1(name)), kPeopleHead + rows); }

QString ani(const char* unit, const char* since = "01-01-2024")
{
    return QStringLiteral("A1;'198702142010012001;Ani;14-02-1987;F;01;%1;%2;Dinas\n").arg(QString::fromLatin1(since), QString::fromLatin1(unit));
}
const QString kBudi = QStringLiteral("B1;198803032011011002;Budi;03-03-1988;M;01;01-01-2024;U1;Dinas\n");

}  // namespace

TEST_CASE("a dry run says what an import would do and writes nothing", "[import]")
{
    test::RegionFile region;
    const QString file = people(region, "a.csv", ani("U1") + kBudi);
    const qint64 edits = region.count("select count(*) from edit");
    const ImportReport dry = region.check(file);
    CHECK(dry.kind == ImportKind::people);
    CHECK(dry.added == 2);
    CHECK(region.count("select count(*) from edit") == edits);
    const ImportReport wet = region.import(file);
    CHECK(wet.added == dry.added);
    CHECK(wet.problems.size() == dry.problems.size());
    CHECK(region.count("select count(*) from person") == 2);
}

TEST_CASE("an empty or null cell never erases, a differing one is a change with its old value", "[import]")
{
    test::RegionFile region;
    region.import(people(region, "a.csv", ani("U1")));
    const ImportReport report = region.import(people(region, "b.csv", QStringLiteral("A1;198702142010012001;Ani Lestari;null;;01;;U1;\n")));
    CHECK(report.changed == 1);
    REQUIRE(report.changes.size() == 1);
    CHECK(report.changes.front().from == QStringLiteral("Ani"));
    CHECK(region.one("select name || birth_date || sex || unit_name from person") == QStringLiteral("Ani Lestari1987-02-14FDinas"));
}

TEST_CASE("last month's file after this month's is announced as older and reverts nothing unasked", "[import]")
{
    test::RegionFile region;
    const QString october = people(region, "oktober.csv", ani("U1", "01-01-2024"));
    const QString november = people(region, "november.csv", ani("U2", "01-11-2026"));

    SECTION("the old file is known")
    {
        region.import(october);
        region.import(november);
    }
    SECTION("the old file was never seen before") { region.import(november); }

    const ImportReport old = region.import(october);
    CHECK(old.older);
    CHECK(old.changed == 0);
    CHECK(old.held > 0);
    REQUIRE_FALSE(old.problems.empty());
    CHECK(old.problems.front().code == QStringLiteral("file.older"));
    CHECK(region.one("select unit_code from person") == QStringLiteral("U2"));
    const ImportReport asked = region.import(october, {std::nullopt, true});
    CHECK(asked.changed == 1);
    CHECK(region.one("select unit_code from person") == QStringLiteral("U1"));
}

TEST_CASE("a person known by pns_id may come without a readable NIP, a stranger may not", "[import]")
{
    test::RegionFile region;
    region.import(people(region, "a.csv", ani("U1")));
    const ImportReport report = region.import(people(region, "b.csv", QStringLiteral("A1;1,98702E+17;Ani L;14-02-1987;F;01;;U1;Dinas\nZ9;1,98702E+17;Zul;14-02-1987;M;01;;U1;Dinas\n")));
    CHECK(report.changed == 1);
    CHECK(report.refused == 1);
    CHECK(region.one("select name || nip from person") == QStringLiteral("Ani L198702142010012001"));
}

TEST_CASE("a person whose NIP changes stays one person, and records that waited under the new NIP find them", "[import]")
{
    test::RegionFile region;
    region.import(people(region, "a.csv", ani("U1")));
    const QString course = test::writeCsv(region.filePath(QStringLiteral("k.csv")),
                                          QStringLiteral("nipBaru;namaKursus;jumlahJam;tahunKursus\n198702142025012009;MOOC;10;2026\n"));
    CHECK(region.import(course).waiting == 1);
    CHECK(region.count("select count(*) from course") == 0);
    region.import(people(region, "b.csv", QStringLiteral("A1;198702142025012009;Ani;14-02-1987;F;01;;U1;Dinas\n")));
    CHECK(region.count("select count(*) from person") == 1);
    CHECK(region.one("select p.nip from course c join person p on p.id = c.person_id") == QStringLiteral("198702142025012009"));
    CHECK(region.import(course).unchanged == 1);
    CHECK(region.count("select count(*) from course") == 1);
    CHECK(require(verifyFile(region.log())).findings.isEmpty());
}

TEST_CASE("people missing from a full file are listed and stay, a partial file lists nobody", "[import]")
{
    test::RegionFile region;
    const QString third = QStringLiteral("C1;199001012015011003;Cici;01-01-1990;F;01;01-01-2024;U1;Dinas\n");
    region.import(people(region, "a.csv", ani("U1") + kBudi + third));
    const ImportReport full = region.import(people(region, "b.csv", ani("U1") + kBudi));
    CHECK(full.missing == 1);
    CHECK(region.count("select count(*) from person") == 3);
    CHECK(region.import(people(region, "c.csv", ani("U1"))).missing == 0);
}

TEST_CASE("a unit that is gone from the file of everybody is missing as a whole", "[import]")
{
    test::RegionFile region;
    QString all;
    for (int i = 1; i <= 20; ++i) all += QStringLiteral("P%1;1990010120150110%2;Pegawai %1;01-01-1990;M;01;01-01-2024;%3;Dinas\n").arg(i).arg(i, 2, 10, QLatin1Char('0')).arg(i <= 2 ? QStringLiteral("U9") : QStringLiteral("U1"));
    region.import(people(region, "a.csv", all));
    REQUIRE(region.count("select count(*) from person") == 20);
    const QStringList lines = all.split(u'\n', Qt::SkipEmptyParts);
    CHECK(region.import(people(region, "b.csv", lines.mid(2).join(u'\n') + u'\n')).missing == 2);
    CHECK(region.import(people(region, "c.csv", lines.mid(4).join(u'\n') + u'\n')).missing == 2);  // sixteen of twenty: a file of U1
}

TEST_CASE("who stands in a row that is refused is not missing", "[import]")
{
    test::RegionFile region;
    const QString third = QStringLiteral("C1;199001012015011003;Cici;01-01-1990;F;01;01-01-2024;U1;Dinas\n");
    region.import(people(region, "a.csv", ani("U1") + kBudi + third));
    const ImportReport belowTotal = region.import(people(region, "b.csv", ani("U1") + kBudi + QStringLiteral("JUMLAH;;2;;;;;;\n") + third));
    CHECK(belowTotal.refused == 1);
    CHECK(belowTotal.missing == 0);
}

TEST_CASE("a file saved by a clock that runs ahead makes no later file old", "[import]")
{
    test::RegionFile region;
    const auto workbook = [&](const char* name, const QByteArray& name2, const QByteArray& saved) {
        test::ZipParts parts = test::minimalXlsx("<row><c t=\"inlineStr\"><is><t>nip_baru</t></is></c><c t=\"inlineStr\"><is><t>nama</t></is></c></row>"
                                                 "<row><c t=\"inlineStr\"><is><t>198702142010012001</t></is></c><c t=\"inlineStr\"><is><t>" + name2 + "</t></is></c></row>");
        parts["docProps/core.xml"] = "<cp:coreProperties xmlns:cp=\"c\" xmlns:dcterms=\"d\"><dcterms:modified>" + saved + "</dcterms:modified></cp:coreProperties>";
        test::writeZip(region.filePath(QString::fromLatin1(name)), parts);
        return region.filePath(QString::fromLatin1(name));
    };
    CHECK(region.import(workbook("a.xlsx", "Ani", "2099-01-01T00:00:00Z")).added == 1);
    const ImportReport next = region.import(workbook("b.xlsx", "Ani Lestari", "2026-02-01T00:00:00Z"));
    CHECK_FALSE(next.older);
    CHECK(next.changed == 1);
    CHECK(region.import(workbook("c.xlsx", "Ani L", "2026-01-01T00:00:00Z")).older);
}

TEST_CASE("rows for an unknown person wait, are counted as waiting again, and apply when the person comes", "[import]")
{
    test::RegionFile region;
    const QString sheet = test::writeCsv(region.filePath(QStringLiteral("uji.csv")),
                                         QStringLiteral("NIP;KODE KOMPETENSI;LEVEL;TANGGAL;METODE\n198702142010012001;M.1;2;01-02-2026;Uji Kompetensi\n"
                                                        "198702142010012001;M.2;3;01-02-2026;Uji Kompetensi\n"));
    CHECK(region.import(sheet).waiting == 2);
    const ImportReport again = region.import(sheet);
    CHECK(again.waiting == 2);
    CHECK(again.changeSet.isEmpty());
    region.import(people(region, "a.csv", ani("U1")));
    CHECK(region.count("select count(*) from assessment") == 1);
    CHECK(region.count("select count(*) from assessment_level") == 2);
    CHECK(region.import(sheet).unchanged == 2);
}

TEST_CASE("a column of a competency nobody knows yet waits for its dictionary", "[import]")
{
    test::RegionFile region;
    region.import(test::writeCsv(region.filePath(QStringLiteral("s.csv")), QStringLiteral("JABATAN;JENIS JABATAN;M.1;T.UJI.1\nPenguji;PELAKSANA;2;3\n")));
    CHECK(region.count("select count(*) from standard_level s join standard t on t.id = s.standard_id where t.title = 'Penguji'") == 1);
    region.import(test::writeCsv(region.filePath(QStringLiteral("k.csv")), QStringLiteral("KODE;NAMA KOMPETENSI;JENIS;RUMPUN\nT.UJI.1;Pengujian;Teknis;UJI\n")));
    CHECK(region.count("select count(*) from standard_level s join standard t on t.id = s.standard_id where t.title = 'Penguji'") == 2);
    CHECK(region.one("select kind from competency where code = 'T.UJI.1'") == QStringLiteral("teknis"));
}

TEST_CASE("a file that fits no kind is refused in one sentence, and a named kind says which columns are missing", "[import]")
{
    test::RegionFile region;
    const QString letter = test::writeCsv(region.filePath(QStringLiteral("surat.csv")), QStringLiteral("Kepada Yth;Bupati\nPerihal;Undangan\n"));
    Progress progress;
    const auto guessed = checkImport(region.log(), letter, {}, progress);
    REQUIRE_FALSE(guessed);
    CHECK(guessed.error().code == ErrorCode::invalidInput);
    const auto named = runImport(region.log(), letter, {ImportKind::courses, false}, progress);
    REQUIRE_FALSE(named);
    CHECK(named.error().message.contains(QStringLiteral("Nama kursus")));
}

TEST_CASE("a cancelled import leaves nothing behind", "[import]")
{
    test::RegionFile region;
    const qint64 edits = region.count("select count(*) from edit");
    Progress progress;
    progress.cancel();
    const auto result = runImport(region.log(), people(region, "a.csv", ani("U1")), {}, progress);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::cancelled);
    CHECK(region.count("select count(*) from edit") == edits);
}

TEST_CASE("an empty file of a kind imports as nothing", "[import]")
{
    test::RegionFile region;
    const ImportReport report = region.import(people(region, "a.csv", QString()));
    CHECK(report.rows == 0);
    CHECK(report.changeSet.isEmpty());
}

TEST_CASE("import three edits undo gives exactly the untouched rows back to nothing", "[import]")
{
    test::RegionFile region;
    const ImportReport report = region.import(people(region, "a.csv", ani("U1") + kBudi));
    require(region.log().record(QStringLiteral("ubah"), [&](ChangeSet& c) {
        const Uid uid = Uid::fromHex(region.one("select hex(uid) from person where name = 'Ani'"));
        c.set(entity::person, uid, field::phone, Value(QStringLiteral("1")));
        c.set(entity::person, uid, field::email, Value(QStringLiteral("2")));
        c.set(entity::person, uid, field::workPlace, Value(QStringLiteral("3")));
    }));
    const UndoReport undone = require(undoChangeSet(region.log(), Uid::fromBytes(report.changeSet)));
    CHECK(undone.rowsRemoved == 1);
    REQUIRE(undone.kept.size() == 1);
    CHECK(undone.kept.front().reason == KeptReason::editedSince);
    CHECK(region.one("select group_concat(name) from person") == QStringLiteral("Ani"));
}

TEST_CASE("people whom earlier waiting rows need stay when their import is undone, and the reason is true of those too", "[import]")
{
    test::RegionFile region;
    region.import(test::writeCsv(region.filePath(QStringLiteral("k.csv")), QStringLiteral("nipBaru;namaKursus;jumlahJam;tahunKursus\n198702142010012001;MOOC;10;2026\n")));
    const ImportReport report = region.import(people(region, "a.csv", ani("U1")));
    const UndoPreview preview = require(previewUndo(region.log(), Uid::fromBytes(report.changeSet)));
    REQUIRE(preview.kept.size() == 1);
    CHECK(preview.kept.front().reason == QStringLiteral("Masih dipakai data lain."));
}

TEST_CASE("a corrected workbook under another name becomes the source of the row it corrects", "[import]")
{
    test::RegionFile region;
    region.import(people(region, "a.csv", ani("U1")));
    const QString head = QStringLiteral("nipBaru;namaKursus;jumlahJam;tahunKursus\n198702142010012001;MOOC;%1;2026\n");
    region.import(test::writeCsv(region.filePath(QStringLiteral("lama.csv")), head.arg(10)));
    const QString corrected = test::writeCsv(region.filePath(QStringLiteral("benar.csv")), head.arg(12));
    CHECK(region.import(corrected).changed == 1);
    CHECK(region.one("select hours_jp || source from course").startsWith(QStringLiteral("12.0benar.csv")));
    CHECK(region.import(test::writeCsv(region.filePath(QStringLiteral("salinan.csv")), head.arg(12))).unchanged == 1);
    CHECK(region.one("select source from course").startsWith(QStringLiteral("benar.csv")));
}

TEST_CASE("a code that returns with another class keeps its first row's values, however often the file comes", "[import]")
{
    test::RegionFile region;
    const QString sheet = test::writeCsv(region.filePath(QStringLiteral("katalog.csv")),
                                         QStringLiteral("KODE;NAMA PELATIHAN;KODE KOMPETENSI;LEVEL AWAL;LEVEL CAPAIAN;BIAYA PER ORANG;ANGKATAN;KUOTA\n"
                                                        "P1;Pelatihan;M.1;1;2;100000;1;30\nP1;Pelatihan;M.1;1;2;200000;2;30\n"));
    region.import(sheet);
    CHECK(region.count("select count(*) from angkatan") == 2);
    CHECK(region.count("select cost_per_person_rupiah from offering") == 100000);
    const ImportReport again = region.import(sheet);
    CHECK(again.changeSet.isEmpty());
    CHECK(region.count("select cost_per_person_rupiah from offering") == 100000);
}

TEST_CASE("values of an undone import do not come back with the next one", "[import]")
{
    test::RegionFile region;
    const QString head = QStringLiteral("pns_id;nip_baru;nama;email\n");
    const ImportReport wrong = region.import(test::writeCsv(region.filePath(QStringLiteral("a.csv")), head + QStringLiteral("A1;198702142010012001;Ani;salah@x.id\n")));
    require(undoChangeSet(region.log(), Uid::fromBytes(wrong.changeSet)));
    region.import(test::writeCsv(region.filePath(QStringLiteral("b.csv")), head + QStringLiteral("A1;198702142010012001;Ani;\n")));
    CHECK(region.one("select coalesce(email, 'kosong') from person") == QStringLiteral("kosong"));
}

TEST_CASE("of files that carry no date and no newer day the disk's times tell which is older", "[import]")
{
    test::RegionFile region;
    const auto saved = [](const QString& path, QDate day) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(day.startOfDay(), QFileDevice::FileModificationTime));
        return path;
    };
    const QString october = saved(people(region, "oktober.csv", ani("U1")), QDate(2026, 10, 1));
    const QString november = saved(people(region, "november.csv", ani("U2")), QDate(2026, 11, 1));
    region.import(november);
    const ImportReport old = region.import(october);
    CHECK(old.older);
    CHECK(old.held > 0);
    CHECK(region.import(october, {std::nullopt, true}).changed == 1);
    const ImportReport back = region.import(november);
    CHECK_FALSE(back.older);
    CHECK(back.changed == 1);
    CHECK(region.one("select unit_code from person") == QStringLiteral("U2"));
    saved(october, QDate(2026, 11, 20));  // copied again, the same bytes
    CHECK(region.check(october).older);
}

TEST_CASE("an import that was undone and redone counts as imported: an older file is held back again", "[import]")
{
    test::RegionFile region;
    region.import(people(region, "a.csv", ani("U1", "01-01-2024")));
    const ImportReport later = region.import(people(region, "b.csv", ani("U2", "01-01-2025")));
    const QString old = people(region, "c.csv", ani("U3", "01-06-2024"));
    CHECK(region.check(old).older);
    const Uid undone = require(undoChangeSet(region.log(), Uid::fromBytes(later.changeSet))).receipt.uid;
    CHECK_FALSE(region.check(old).older);
    const Uid redone = require(undoChangeSet(region.log(), undone)).receipt.uid;
    CHECK(region.check(old).older);
    const UndoReport again = require(undoChangeSet(region.log(), redone));
    CHECK(again.kept.empty());
    CHECK_FALSE(region.check(old).older);
}

TEST_CASE("a person deleted and imported again shows the file's values, not those typed by hand before", "[import]")
{
    test::RegionFile region;
    region.import(people(region, "a.csv", ani("U1")));
    const Uid uid = Uid::fromHex(region.one("select hex(uid) from person"));
    require(region.log().record(QStringLiteral("ubah"), [&](ChangeSet& c) {
        c.set(entity::person, uid, field::personName, Value(QStringLiteral("Salah")));
        c.set(entity::person, uid, field::phone, Value(QStringLiteral("0811")));
    }));
    require(region.log().record(QStringLiteral("hapus"), [&](ChangeSet& c) { c.remove(entity::person, uid); }));
    CHECK(region.import(people(region, "b.csv", ani("U1"))).added == 1);
    CHECK(region.one("select name || coalesce(phone, '-') from person") == QStringLiteral("Ani-"));
    CHECK(require(verifyFile(region.log())).findings.isEmpty());
}

TEST_CASE("records under an old NIP find the person who comes with a new one", "[import]")
{
    test::RegionFile region;
    const QString course = test::writeCsv(region.filePath(QStringLiteral("k.csv")),
                                          QStringLiteral("nipBaru;namaKursus;jumlahJam;tahunKursus\n198702142010012001;MOOC;10;2026\n"));
    CHECK(region.import(course).waiting == 1);
    region.import(test::writeCsv(region.filePath(QStringLiteral("p.csv")), QStringLiteral("pns_id;nip_baru;nip_lama;nama\nA1;198702142025012009;198702142010012001;Ani\n")));
    CHECK(region.count("select count(*) from course") == 1);
    CHECK(require(verifyFile(region.log())).findings.isEmpty());
}
