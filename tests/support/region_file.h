// SPDX-License-Identifier: Apache-2.0
// A new data file of an invented agency, and workbooks imported into it.
#pragma once
#include "core/import/sheet_import.h"
#include "core/workspace/workspace.h"
#include "tests/support/temp_file.h"

#include <QStringList>

namespace test {

class RegionFile {
public:
    RegionFile();
    [[nodiscard]] core::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] core::Session& session() { return m_workspace->session(); }
    [[nodiscard]] core::EditLog& log() { return m_workspace->log(); }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    [[nodiscard]] QString path() const { return m_options.path; }
    [[nodiscard]] QString filePath(const QString& name) const { return m_dir.filePath(name); }

    core::ImportReport import(const QString& sheet, const core::ImportOptions& options = {});
    core::ImportReport check(const QString& sheet, const core::ImportOptions& options = {});
    /// Every workbook of a folder but export-data-asn.csv, which says what profil-asn.xlsx says; in the given order.
    void importFolder(const QString& dir, const QStringList& order = {});
    [[nodiscard]] qint64 count(const char* sql);
    [[nodiscard]] QString one(const char* sql);

private:
    QTemporaryDir m_dir;
    FixedClock m_clock;
    core::SessionOptions m_options{m_dir.filePath(QStringLiteral("daerah.titian")), {}, false, false, QStringLiteral("uji")};
    std::unique_ptr<core::Workspace> m_workspace;
};

/// "small", "kabupaten" or "tricky"; empty when the samples are not on this machine.
[[nodiscard]] QString sampleDir(const QString& name);
[[nodiscard]] QString writeCsv(const QString& path, const QString& text);

}  // namespace test
