// SPDX-License-Identifier: Apache-2.0
// Every workbook of a folder into a data file, in one go: what `demo make` and scripts need. Implemented with core/import.
#pragma once
#include "core/workspace/workspace.h"

namespace cli {

/// What the import of a folder came to.
struct FolderImport {
    int sheets = 0;      ///< files imported
    qint64 rows = 0;     ///< data rows read
    qint64 refused = 0;  ///< rows not taken
    qint64 waiting = 0;  ///< rows that still wait for their person or unit
};

/// Imports every xlsx, ods and csv file of `folder`, kinds guessed, in an order that leaves nothing waiting that could come.
/// On an error the file holds what the earlier sheets brought, each a change set of its own.
[[nodiscard]] core::Result<FolderImport> importFolder(core::Workspace& workspace, const QString& folder);

}  // namespace cli
