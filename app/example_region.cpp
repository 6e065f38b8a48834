// SPDX-License-Identifier: Apache-2.0
#include "app/example_region.h"

#include "app/demo/demo_sheets.h"
#include "app/import_folder.h"
#include "core/base/clock.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace {

/// The translation context of this file.
struct ExampleRegion {
    Q_DECLARE_TR_FUNCTIONS(ExampleRegion)
};

core::Result<> fillFile(const QString& path, const QString& sheets, const core::Clock& clock)
{
    core::SessionOptions options;
    options.path = path;
    options.user = ExampleRegion::tr("example");
    auto workspace = core::Workspace::create(options, clock, {QStringLiteral("Pemerintah Kabupaten Contoh"), QStringLiteral("BKPSDM")});
    if (!workspace) return tl::unexpected<core::Error>(workspace.error());
    const auto imported = cli::importFolder(**workspace, sheets);
    if (!imported) return tl::unexpected<core::Error>(imported.error());
    return {};
}

}  // namespace

core::Result<> makeExampleRegion(const QString& path, core::Progress& progress)
{
    const core::SystemClock clock;
    const QTemporaryDir folder;
    if (!folder.isValid()) return core::fail(core::ErrorCode::io, ExampleRegion::tr("No temporary folder can be made; check the free space of the disk."));
    demo::DemoOptions options;
    options.people = 2000;
    options.today = clock.today();
    if (const auto written = demo::writeDemoSheets(folder.path(), options); !written) return written;
    const QString unfinished = path + QStringLiteral(".baru");
    QFile::remove(unfinished);
    const auto filled = fillFile(unfinished, folder.path(), clock);
    if (filled && !progress.isCancelled() && QFile::rename(unfinished, path)) return {};
    for (const char* suffix : {"", "-wal", "-shm", ".lock"}) QFile::remove(unfinished + QLatin1String(suffix));
    if (!filled) return filled;
    return core::fail(core::ErrorCode::cancelled, ExampleRegion::tr("The example region was not made."));
}
