// SPDX-License-Identifier: Apache-2.0
// What an import did, or would do: counts, and every row that needs a look. Plain data.
#pragma once
#include "core/import/import_kind.h"

#include <vector>

namespace core {

/// `code` is stable ("nip.length"); `message` is one Indonesian sentence: what is wrong, where, what to do.
struct ImportProblem {
    QString sheet;
    int row = 0;     ///< as Excel shows it; 0 = the whole sheet or file
    QString column;  ///< "C"; empty = the whole row
    QString code;
    QString message;
};

/// A field that a row changes, for the preview.
struct ImportChange {
    int row = 0;
    QString who, field, from, to;
};

struct ImportReport {
    ImportKind kind = ImportKind::people;
    QString file;
    int rows = 0;
    int added = 0, changed = 0, unchanged = 0, refused = 0, duplicate = 0, waiting = 0;
    int missing = 0;    ///< people of the file's units who are not in the file
    int held = 0;       ///< changes not made because the file is older than what is there
    bool older = false;
    std::vector<ImportProblem> problems;
    std::vector<ImportChange> changes;  ///< at most kMostChanges
    QString newestDay;      ///< latest day in the data, ISO
    QByteArray changeSet;               ///< uid; empty for a dry run or when nothing changed
    static constexpr size_t kMostChanges = 2000;
};

}  // namespace core
