// SPDX-License-Identifier: Apache-2.0
// titian-cli demo: an invented region to try the program with.
#include "app/cli_demo.h"

#include "app/demo/demo_sheets.h"

#include <QDir>

namespace cli {

using namespace Qt::StringLiterals;

std::shared_ptr<DemoArguments> addDemoOptions(CLI::App& command)
{
    auto a = std::make_shared<DemoArguments>();
    command.add_option("--people", a->people, "Jumlah pegawai, 0 sampai 200.000")->check(refuseEmpty)->capture_default_str();
    command.add_option("--seed", a->seed, "Benih acak: benih sama, daerah sama")->check(refuseEmpty)->capture_default_str();
    addTextOption(command, "--today", a->today, "Tanggal acuan YYYY-MM-DD; bawaan hari ini", "TANGGAL");
    command.add_option("--depth", a->depth, "Kedalaman pohon unit, 3 sampai 7")->check(refuseEmpty)->capture_default_str();
    command.add_option("--competencies", a->competencies, "Jumlah kompetensi teknis, 1 sampai 60")->check(refuseEmpty)->capture_default_str();
    command.add_option("--requirements", a->requirements, "Syarat terbanyak per jabatan, 9 sampai 20")->check(refuseEmpty)->capture_default_str();
    return a;
}

demo::DemoOptions demoOptions(const DemoArguments& a, const core::Clock& clock)
{
    demo::DemoOptions options;
    options.people = a.people;
    options.seed = a.seed;
    options.today = a.today.empty() ? clock.today() : QDate::fromString(textOf(a.today), Qt::ISODate);
    options.unitDepth = a.depth;
    options.technicalCompetencies = a.competencies;
    options.requirementsPerPost = a.requirements;
    return options;
}

void addDemoCommands(CLI::App& app, Context& context)
{
    CLI::App* command = app.add_subcommand("demo", "Daerah contoh rekaan untuk mencoba program");
    CLI::App* sheets = command->add_subcommand("sheets", "Tulis daerah contoh sebagai berkas Excel dan CSV");
    const auto folder = std::make_shared<std::string>();
    addTextOption(*sheets, "DIR", *folder, "Folder tujuan; dibuat bila belum ada", "")->required();
    const auto arguments = addDemoOptions(*sheets);
    addUnusedFileOptions(*sheets, context);
    sheets->callback([&context, folder, arguments] {
        const auto done = demo::writeDemoSheets(textOf(*folder), demoOptions(*arguments, context.clock()));
        if (!done) return context.fail(done.error());
        const auto files = QDir(textOf(*folder)).entryList(QDir::Files, QDir::Name);
        context.print(u"%1 berkas ditulis di “%2”:\n- %3"_s.arg(files.size()).arg(textOf(*folder), files.join("\n- "_L1)));
    });
    addDemoMake(*command, context);
}

}  // namespace cli
