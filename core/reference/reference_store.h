// SPDX-License-Identifier: Apache-2.0
// The code lists as this file has them: shipped rows with the office's own edits over them.
#pragma once
#include "core/base/id.h"
#include "core/db/session.h"
#include "core/reference/reference.h"

#include <QMap>

namespace core {

/// The cells of a row by the column names of the shipped lists (resources/refdata).
using ReferenceCells = QMap<QString, QString>;

/// A row of a code list as it stands in the file, for lists and editing.
struct ReferenceEntry {
    Uid uid;
    QString list, code, name;
    ReferenceCells cells;
};

[[nodiscard]] ReferenceCells referenceCells(const QString& data);
/// Canonical: equal cells give equal text.
[[nodiscard]] QString referenceText(const ReferenceCells& cells);

/// Whether the rules can read the list with these rows; invalidInput names the cell.
[[nodiscard]] Result<> checkEntries(const QString& list, const std::vector<ReferenceEntry>& rows);

class ReferenceStore {
public:
    explicit ReferenceStore(Session& session) : m_session(session) {}
    /// All lists but competencies and default levels, which have tables of their own. invalidInput names an edited row that
    /// cannot be read.
    [[nodiscard]] Result<ReferenceTables> load() const;
    /// Of load() what is said of the levels of competencies alone, which is read much sooner.
    [[nodiscard]] Result<std::vector<CompetencyLevelText>> levelTexts() const;
    /// Rows of one list, or of all for an empty name, by list, then code.
    [[nodiscard]] Result<std::vector<ReferenceEntry>> entries(const QString& list) const;

private:
    Session& m_session;
};

}  // namespace core
