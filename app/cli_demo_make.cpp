// SPDX-License-Identifier: Apache-2.0
// titian-cli demo make: the region's workbooks, imported the ordinary way, as a data file. Needs importFolder().
#include "app/cli_demo.h"
#include "app/demo/demo_sheets.h"
#include "app/import_folder.h"
#include "core/base/text.h"
#include "core/base/write_problem.h"

#include <QDir>
#include <QTemporaryDir>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

void make(Context& context, const DemoArguments& arguments)
{
    const QTemporaryDir folder;
    if (!folder.isValid()) return context.fail(kFailed, u"Folder sementara di “%1” tidak dapat dibuat; periksa ruang disk dan hak tulisnya."_s.arg(QDir::tempPath()));
    if (const auto written = demo::writeDemoSheets(folder.path(), demoOptions(arguments, context.clock())); !written) return context.fail(written.error());
    auto workspace = context.create({u"Pemerintah Kabupaten Contoh"_s, u"BKPSDM"_s});
    if (!workspace) return;
    const auto imported = importFolder(*workspace, folder.path());
    if (!imported) {
        workspace.reset();
        core::removeDataFile(textOf(context.file));
        return context.fail(kFailed, (imported.error().code == core::ErrorCode::full ? core::diskFull(textOf(context.file)) : imported.error()).message);
    }
    context.print(u"Berkas “%1” dibuat dari %2 berkas contoh: %3 baris, %4 ditolak, %5 menunggu."_s.arg(textOf(context.file))
                      .arg(imported->sheets)
                      .arg(core::grouped(imported->rows), core::grouped(imported->refused), core::grouped(imported->waiting)));
}

}  // namespace

void addDemoMake(CLI::App& demoCommand, Context& context)
{
    CLI::App* command = demoCommand.add_subcommand("make", "Buat berkas data berisi daerah contoh");
    addFileOption(*command, context, "--file,FILE");
    addKeyOption(*command, context);
    const auto arguments = addDemoOptions(*command);
    command->callback([&context, arguments] { make(context, *arguments); });
}

}  // namespace cli
