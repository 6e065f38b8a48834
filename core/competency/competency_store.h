// SPDX-License-Identifier: Apache-2.0
// Reads the dictionary and the standards. Only SELECTs. Thread of the session.
#pragma once
#include "core/competency/competency.h"
#include "core/competency/standard.h"
#include "core/db/session.h"

namespace core {

/// Every standard of the file, whatever its dates. The vectors of uids and sources go with `defaults` and `rows` by index;
/// a source is "file · sheet · row" for what was imported, the named source for what was shipped.
struct Standards {
    std::vector<DefaultLevel> defaults;  ///< of the standards without a title, one entry per cell
    std::vector<Uid> defaultUids;
    std::vector<StandardRow> rows;       ///< of the standards with a title
    std::vector<Uid> rowUids;
    std::vector<QString> rowSources;
};

class CompetencyStore {
public:
    explicit CompetencyStore(Session& session) : m_session(session) {}
    /// What applies on `asOf`, in listing order; codes that don't apply then are marked.
    [[nodiscard]] Result<Dictionary> dictionary(QDate asOf) const;
    /// Weights are thousandths; a cell without one weighs 1000.
    [[nodiscard]] Result<Standards> standards() const;

private:
    Session& m_session;
};

}  // namespace core
