// SPDX-License-Identifier: Apache-2.0
// Proof that a file is whole: SQLite's own checks, the log's heads, and the tables rebuilt from the log and compared.
#pragma once
#include "core/history/edit_log.h"

#include <QStringList>

namespace core {

struct VerifyReport {
    qint64 edits = 0;
    qint64 rows = 0;       ///< compared with the log; 0 if they were only read
    QStringList findings;  ///< empty = whole; at most 50, Indonesian: which record, which field, what is there and what should be
};

/// Leaves the file as it is: the rebuild happens in memory, in a transaction that is rolled back. Where the journal is not a WAL
/// (network disks: journal_mode=truncate), SQLite writes the pages it touches to the rollback journal on the way, never to the
/// file, and needs room beside it for that. A read-only file is checked without the rebuild.
[[nodiscard]] Result<VerifyReport> verifyFile(EditLog& log);

/// Every row of every registered table, references by uid, sorted: equal in two files if and only if they show the same.
[[nodiscard]] QStringList dumpTables(Session& session, const Registry& registry);
/// Every head, sorted, by edit uid.
[[nodiscard]] QStringList dumpHeads(Session& session);

}  // namespace core
