// SPDX-License-Identifier: Apache-2.0
// Imports the files of a folder, units and dictionary first so that little has to wait.
#include "app/import_folder.h"

#include "core/import/sheet_import.h"

#include <QDir>
#include <algorithm>

namespace cli {
namespace {

/// Any order gives the same result; this one only spares work. Unknown files come last and say themselves what is wrong.
int placeOf(const QString& name)
{
    static const QStringList order{QStringLiteral("unit"), QStringLiteral("kamus"), QStringLiteral("standar"), QStringLiteral("profil"), QStringLiteral("export")};
    for (int i = 0; i < order.size(); ++i)
        if (name.startsWith(order.at(i), Qt::CaseInsensitive)) return i;
    return static_cast<int>(order.size());
}

}  // namespace

core::Result<FolderImport> importFolder(core::Workspace& workspace, const QString& folder)
{
    QStringList names = QDir(folder).entryList({QStringLiteral("*.xlsx"), QStringLiteral("*.ods"), QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    std::stable_sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return placeOf(a) < placeOf(b); });
    FolderImport total;
    core::Progress progress;
    for (const QString& name : names) {
        const auto report = core::runImport(workspace.log(), QDir(folder).filePath(name), {}, progress);
        if (!report) return tl::unexpected<core::Error>(report.error());
        ++total.sheets;
        total.rows += report->rows;
        total.refused += report->refused;
        total.waiting += report->waiting;
    }
    return total;
}

}  // namespace cli
