// SPDX-License-Identifier: Apache-2.0
// What is in a file, in one page of figures. Counts by figures.md 4 and 8; works nothing else out.
#pragma once
#include "core/workspace/workspace.h"

namespace core {

struct FileInfo {
    QString agency, office;
    int schema = 0;           ///< pragma user_version
    qint64 people = 0;        ///< in the figures: active
    qint64 inactive = 0;      ///< kept, never counted elsewhere
    qint64 pns = 0, pppk = 0; ///< of `people`; PPPK with those who work part time
    qint64 units = 0, competencies = 0, standards = 0, assessments = 0;
    qint64 catalogue = 0;     ///< offerings
    qint64 courses = 0, performance = 0;
    qint64 waiting = 0;       ///< rows that wait for the person or thing they belong to, or of which a level waits for its competency
    qint64 changeSets = 0, edits = 0;
    qint64 logBytes = 0;      ///< pages of the log's tables and indexes
    qint64 conflicts = 0;
};

class FileInfoStore {
public:
    explicit FileInfoStore(Workspace& workspace) : m_workspace(workspace) {}
    [[nodiscard]] Result<FileInfo> load() const;
    /// Grows with every recorded, undone or merged change, whoever made it: what was computed from the file is fresh while it
    /// is the same. (SQLite's data version also moves when another connection only closes.)
    [[nodiscard]] Result<qint64> lastEdit() const;

private:
    Workspace& m_workspace;
};

}  // namespace core
