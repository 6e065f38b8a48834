// SPDX-License-Identifier: Apache-2.0
// Brings a file to the schema of this program: numbered SQL files, one transaction, one backup before.
#pragma once
#include "core/db/session.h"

namespace core {

/// One step: `version` is what `pragma user_version` says after it.
struct Migration {
    int version = 0;
    QString resource;  ///< ":/sql/0001_history.sql"
};

[[nodiscard]] std::vector<Migration> shippedMigrations();
/// Splits at lines that hold only "--;;". Comments stay, empty statements go.
[[nodiscard]] QStringList splitScript(const QString& script);

struct UpgradeReport {
    int from = 0;
    int to = 0;
    QString backup;  ///< empty when the file was new or already current
};

/// Creates or upgrades the schema. A newer file is refused (tooNew), a foreign one too (invalidInput); before an upgrade
/// the file is checked and copied once to `<file>.v<from>.cadangan`, which is never overwritten. On any error the file
/// stays as it was. A read-only session only checks.
[[nodiscard]] Result<UpgradeReport> migrate(Session& session, const std::vector<Migration>& steps = shippedMigrations());

/// Where migrate() keeps the file as it was before it left `version`.
[[nodiscard]] QString upgradeBackupPath(const QString& path, int version);

/// What was written to the file (or to the folder: its names) reaches the disk; nothing can be done if it doesn't.
void syncFile(const QString& path);

/// A complete copy of the open file (encrypted like it) at `target`: VACUUM INTO a temporary name, fsync, rename.
/// Never over an existing file.
[[nodiscard]] Result<> copyDatabase(Session& session, const QString& target);

}  // namespace core
