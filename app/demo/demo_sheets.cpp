// SPDX-License-Identifier: Apache-2.0
// Checks the options, makes the region, writes its files.
#include "app/demo/demo_sheets.h"

#include <QDir>
#include <QFileInfo>

#include "app/demo/sheets/sheets.h"
#include "core/base/write_problem.h"

namespace demo {
namespace {

core::Result<> checked(const DemoOptions& options)
{
    struct Limit {
        int value, least, most;
        const char16_t* name;
    };
    const Limit limits[] = {{options.people, 0, 200'000, u"Jumlah pegawai"},
                            {options.unitDepth, 3, 7, u"Kedalaman unit"},
                            {options.technicalCompetencies, 1, 60, u"Jumlah kompetensi teknis"},
                            {options.requirementsPerPost, kCoreCompetencies, 20, u"Jumlah kompetensi per jabatan"}};
    for (const Limit& limit : limits)
        if (limit.value < limit.least || limit.value > limit.most)
            return core::fail(core::ErrorCode::invalidInput, QStringLiteral("%1 harus antara %2 dan %3.")
                                                                 .arg(QString::fromUtf16(limit.name))
                                                                 .arg(limit.least)
                                                                 .arg(limit.most));
    if (!options.today.isValid()) return core::fail(core::ErrorCode::invalidInput, QStringLiteral("Tanggal acuan tidak sah; tulis seperti 2026-11-22."));
    return {};
}

void writeAll(const QDir& dir, const Region& region, quint32 seed)
{
    for (const auto write : {writeProfile, writeExport, writeUnits, writeDictionary, writeStandards, writeCatalogue,
                             writePastPosts, writeAssessments, writeTests, writePredicates, writeCourses})
        write(dir, region);
    writeReconciliation(dir, region, seed);
}

core::Result<> nothingThere(const QDir& dir)
{
    for (const QString& name : demoSheetNames())
        if (QFileInfo(dir.filePath(name)).isFile())
            return core::fail(core::ErrorCode::conflict, QStringLiteral("Berkas “%1” sudah ada dan tidak ditimpa; pilih folder lain.").arg(dir.filePath(name)));
    return {};
}

}  // namespace

QStringList demoSheetNames()
{
    return QStringLiteral("export-data-asn.csv hasil-penilaian-manajerial.xlsx hasil-uji-teknis.xlsx kamus-kompetensi-teknis.xlsx katalog-pelatihan.xlsx predikat-kinerja.xlsx "
                          "profil-asn.xlsx rekonsiliasi-opd.xlsx riwayat-jabatan-struktural.xlsx riwayat-kursus.xlsx standar-kompetensi.xlsx unit-organisasi.xlsx")
        .split(u' ');
}

core::Result<> writeDemoSheets(const QString& dir, const DemoOptions& options)
{
    if (auto valid = checked(options); !valid) return valid;
    if (auto free = nothingThere(QDir(dir)); !free) return free;
    if (!QDir().mkpath(dir)) return tl::unexpected<core::Error>(core::folderProblem(dir));
    try {
        writeAll(QDir(dir), makeRegion(options), options.seed);
    } catch (const core::Failure& failure) {
        return tl::unexpected<core::Error>(failure.error);
    }
    return {};
}

}  // namespace demo
