// SPDX-License-Identifier: Apache-2.0
// titian-cli file: make a data file, say what is in it, prove it whole, copy it, bring a copy back, clear a lock.
#include "app/cli.h"
#include "core/backup/backup.h"
#include "core/base/text.h"
#include "core/db/file_lock.h"
#include "core/history/verify.h"
#include "core/workspace/file_info_store.h"

#include <QFileInfo>
#include <QJsonArray>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

QString written(qint64 number) { return core::grouped(number); }

struct InfoOfFile {
    core::FileInfo info;
    QString file;
    bool encrypted = false;
    qint64 bytes = 0;
};

QJsonObject jsonOf(const InfoOfFile& f)
{
    const core::FileInfo& i = f.info;
    return {{u"file"_s, f.file}, {u"agency"_s, i.agency}, {u"office"_s, i.office}, {u"schema"_s, i.schema},
            {u"version"_s, QStringLiteral(TITIAN_VERSION)}, {u"encrypted"_s, f.encrypted}, {u"people"_s, i.people},
            {u"inactive"_s, i.inactive}, {u"pns"_s, i.pns}, {u"pppk"_s, i.pppk}, {u"units"_s, i.units},
            {u"competencies"_s, i.competencies}, {u"standards"_s, i.standards}, {u"assessments"_s, i.assessments},
            {u"catalogue"_s, i.catalogue}, {u"courses"_s, i.courses}, {u"performance"_s, i.performance}, {u"waiting"_s, i.waiting},
            {u"changeSets"_s, i.changeSets}, {u"edits"_s, i.edits}, {u"logBytes"_s, i.logBytes}, {u"fileBytes"_s, f.bytes},
            {u"conflicts"_s, i.conflicts}};
}

QString textOfInfo(const InfoOfFile& f)
{
    const core::FileInfo& i = f.info;
    return alignedColumns({{u"Berkas"_s, f.file},
                           {u"Instansi"_s, i.agency},
                           {u"Kantor"_s, i.office.isEmpty() ? u"-"_s : i.office},
                           {u"Versi"_s, u"program %1, skema %2"_s.arg(QStringLiteral(TITIAN_VERSION)).arg(i.schema)},
                           {u"Terenkripsi"_s, f.encrypted ? u"ya"_s : u"tidak"_s},
                           {u"Pegawai"_s, u"%1 aktif (PNS %2, PPPK %3), %4 tidak aktif"_s.arg(written(i.people), written(i.pns), written(i.pppk), written(i.inactive))},
                           {u"Unit kerja"_s, written(i.units)},
                           {u"Kompetensi"_s, written(i.competencies)},
                           {u"Standar kompetensi"_s, written(i.standards)},
                           {u"Penilaian"_s, written(i.assessments)},
                           {u"Katalog pelatihan"_s, written(i.catalogue)},
                           {u"Riwayat kursus"_s, written(i.courses)},
                           {u"Predikat kinerja"_s, written(i.performance)},
                           {u"Baris menunggu"_s, written(i.waiting)},
                           {u"Konflik terbuka"_s, written(i.conflicts)},
                           {u"Riwayat perubahan"_s, u"%1 perubahan, %2 suntingan, %3 byte"_s.arg(written(i.changeSets), written(i.edits), written(i.logBytes))},
                           {u"Ukuran berkas"_s, u"%1 byte"_s.arg(written(f.bytes))}});
}

void showInfo(Context& context)
{
    const auto workspace = context.open(true);
    if (!workspace) return;
    const auto info = core::FileInfoStore(*workspace).load();
    if (!info) return context.fail(kFailed, info.error().message);
    const core::Session& session = workspace->session();
    const InfoOfFile all{*info, session.path(), !session.key().isEmpty(), QFileInfo(session.path()).size()};
    if (context.json) context.print(jsonOf(all));
    else context.print(textOfInfo(all));
}

bool isWritable(const QString& path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable() && core::FileLock::take(path, QString()).lock;
}

/// With write access the tables are rebuilt from the log and compared, inside a transaction that is rolled back.
void check(Context& context)
{
    const bool readOnly = QFileInfo::exists(textOf(context.file)) && !isWritable(textOf(context.file));
    const auto workspace = context.open(readOnly);
    if (!workspace) return;
    const auto report = core::verifyFile(workspace->log());
    if (!report) return context.fail(kFailed, report.error().message);
    const bool rebuilt = !workspace->session().isReadOnly();
    const bool whole = report->findings.isEmpty();
    if (!whole) context.exitCode = kFindings;
    if (context.json) {
        context.print(QJsonObject{{u"file"_s, workspace->session().path()}, {u"whole"_s, whole}, {u"rebuilt"_s, rebuilt}, {u"edits"_s, report->edits},
                                  {u"rows"_s, report->rows}, {u"findings"_s, QJsonArray::fromStringList(report->findings)}});
        return;
    }
    const QString depth = rebuilt ? u"%1 baris tabel dibangun ulang dari riwayat dan dibandingkan"_s.arg(written(report->rows)) : u"hanya dibaca, tabel tidak dibangun ulang"_s;
    context.print(whole ? u"Berkas utuh: %1 suntingan (%2)."_s.arg(written(report->edits), depth)
                        : u"Ditemukan %1 masalah (%2):\n- %3"_s.arg(report->findings.size()).arg(depth, report->findings.join("\n- "_L1)));
}

/// Only another PC's lock needs a person's word: a dead program's on this PC goes by itself.
void unlock(Context& context, bool confirmed)
{
    const QString path = textOf(context.file);
    if (!QFileInfo::exists(path)) return context.fail(kFailed, u"Berkas “%1” tidak ditemukan."_s.arg(path));
    const auto holder = core::FileLock::holderOf(path);
    if (!holder) return context.print(u"Berkas “%1” tidak bertanda pakai."_s.arg(path));
    if (!holder->onThisPc && !confirmed)
        return context.fail(kUsage, core::heldSentence(path, *holder).chopped(1) + u" dengan mengulangi perintah ini ditambah --yes."_s);
    if (const auto cleared = core::FileLock::clear(path, *holder); !cleared) return context.fail(kFailed, cleared.error().message);
    context.print(u"Tanda pakai berkas “%1” dilepaskan."_s.arg(path));
}

void addUnlock(CLI::App& file, Context& context)
{
    CLI::App* command = file.add_subcommand("unlock", "Lepaskan tanda pakai yang ditinggalkan komputer lain");
    addFileOption(*command, context);
    addKeyOption(*command, context);
    const auto confirmed = std::make_shared<bool>(false);
    command->add_flag("--yes", *confirmed, "Sudah dipastikan bahwa di komputer itu berkas tidak sedang dipakai");
    command->callback([&context, confirmed] { unlock(context, *confirmed); });
}

void addNew(CLI::App& file, Context& context)
{
    CLI::App* command = file.add_subcommand("new", "Buat berkas data baru; dengan --key-file terenkripsi");
    addFileOption(*command, context, "--file,FILE");
    addKeyOption(*command, context);
    const auto agency = std::make_shared<std::string>(), office = std::make_shared<std::string>();
    command->add_option("--agency", *agency, "Nama instansi, misalnya “Pemerintah Kabupaten …”")->required();
    command->add_option("--office", *office, "Nama kantor yang memakai berkas ini, misalnya “BKPSDM”");
    command->callback([&context, agency, office] {
        const auto workspace = context.create({textOf(*agency), textOf(*office)});
        if (workspace) context.print(u"Berkas “%1” dibuat untuk %2."_s.arg(workspace->session().path(), textOf(*agency).trimmed()));
    });
}

void addBackup(CLI::App& file, Context& context)
{
    CLI::App* command = file.add_subcommand("backup", "Salin berkas data ke cadangan yang sudah diperiksa");
    addCommonOptions(*command, context, false);
    const auto out = std::make_shared<std::string>();
    addTextOption(*command, "--out", *out, "Berkas cadangan; tidak boleh sudah ada", "BERKAS")->required();
    command->callback([&context, out] {
        const auto workspace = context.open(true);
        if (!workspace) return;
        const auto made = core::makeBackup(workspace->session(), context.clock(), textOf(*out));
        if (!made) return context.fail(kFailed, made.error().message);
        if (!made->findings.isEmpty()) {
            context.exitCode = kFindings;
            return context.print(u"Cadangan “%1” dibuat, tetapi isi berkas ini tidak lolos pemeriksaan; jalankan file check."_s.arg(textOf(*out)));
        }
        context.print(u"Cadangan “%1” dibuat dan diperiksa: %2 suntingan, %3 baris."_s.arg(textOf(*out), written(made->edits), written(made->rows)));
    });
}

void addRestore(CLI::App& file, Context& context)
{
    CLI::App* command = file.add_subcommand("restore", "Pulihkan cadangan menjadi berkas data baru");
    const auto backup = std::make_shared<std::string>();
    addTextOption(*command, "BACKUP", *backup, "Berkas cadangan", "")->required();
    addFileOption(*command, context, "--out,--file")->description("Berkas data yang dibuat; tidak boleh sudah ada");
    addKeyOption(*command, context);
    command->callback([&context, backup] {
        const auto options = context.sessionOptions(*backup, true);
        if (!options) return;
        const auto made = core::restoreBackup(*options, context.clock(), textOf(context.file));
        if (!made) return context.fail(kFailed, context.whyNotOpened(*backup, made.error()));
        context.print(u"Cadangan “%1” dipulihkan sebagai “%2” dan diperiksa: %3 suntingan, %4 baris."_s.arg(
            textOf(*backup), textOf(context.file), written(made->edits), written(made->rows)));
    });
}

}  // namespace

void addFileCommands(CLI::App& app, Context& context)
{
    CLI::App* file = app.add_subcommand("file", "Berkas data: buat, lihat isi, periksa, cadangkan, pulihkan, lepaskan tanda pakai");
    addNew(*file, context);
    CLI::App* info = file->add_subcommand("info", "Apa isi berkas ini");
    addCommonOptions(*info, context);
    info->callback([&context] { showInfo(context); });
    CLI::App* checkFile = file->add_subcommand("check", "Periksa keutuhan berkas dan cocokkan isinya dengan riwayat");
    addCommonOptions(*checkFile, context);
    checkFile->callback([&context] { check(context); });
    addBackup(*file, context);
    addRestore(*file, context);
    addUnlock(*file, context);
}

}  // namespace cli
