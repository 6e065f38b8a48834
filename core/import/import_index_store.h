// SPDX-License-Identifier: Apache-2.0
// Loads an ImportIndex from the data file. Inside a read or write of the session.
#pragma once
#include "core/history/edit_log.h"
#include "core/import/import_index.h"
#include "core/reference/reference.h"

namespace core {

[[nodiscard]] ImportIndex loadImportIndex(EditLog& log, const ReferenceTables& tables);
/// Only what headings are matched with: competencies and aliases.
[[nodiscard]] ImportIndex loadHeadings(Session& session, const ReferenceTables& tables);

/// Name of a person, unit, competency, provider or offering; empty when the file has no such row.
[[nodiscard]] QString nameOfRow(Session& session, int entity, const Uid& uid);

/// One earlier import, remembered in the file itself.
struct PastImport {
    QString kind;
    QByteArray sha256;
    qint64 modifiedMs = 0;  ///< of the workbook as its program says; 0 = not known
    QString newestDay;      ///< latest day in the data, ISO; empty = none
    int rows = 0;
    QByteArray changeSet;   ///< uid
    qint64 fileMs = 0;      ///< of the file on disk, not after its import; 0 = not known
};
/// Oldest first; without those whose change set was undone.
[[nodiscard]] std::vector<PastImport> loadPastImports(Session& session);
void addPastImport(Session& session, const PastImport& import);

}  // namespace core
