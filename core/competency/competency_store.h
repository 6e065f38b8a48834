// SPDX-License-Identifier: Apache-2.0
// Reads the dictionary and the standards. Only SELECTs. Thread of the session.
#pragma once
#include "core/competency/competency.h"
#include "core/competency/standard.h"
#include "core/db/session.h"
#include "core/history/value.h"

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

/// A row of the dictionary as it stands in the file, with where it came from.
struct CompetencyRecord {
    Competency entry;
    bool verified = false;  ///< seen in a named source
    QString source;
};
/// A row of the standards as it stands in the file, whatever its dates.
struct StandardRecord {
    struct Cell {
        Uid competency;
        int level = 0;
        std::optional<double> weight = {};
    };
    Uid uid;
    QString title, kind;  ///< without a title: the default of the kind
    QDate validFrom, validTo;
    bool verified = false;
    QString source;
    std::vector<Cell> cells;
};
/// How the column "status" says it; any other word than the first is unverified.
[[nodiscard]] inline Value statusValue(bool verified) { return Value(verified ? QStringLiteral("confirmed") : QStringLiteral("unverified")); }

/// What names a competency.
struct CompetencyUses {
    qint64 standards = 0, assessments = 0, offerings = 0, priorities = 0;
};

class CompetencyStore {
public:
    explicit CompetencyStore(Session& session) : m_session(session) {}
    /// What applies on `asOf`, in listing order; codes that don't apply then are marked.
    [[nodiscard]] Result<Dictionary> dictionary(QDate asOf) const;
    /// Weights are thousandths; a cell without one weighs 1000.
    [[nodiscard]] Result<Standards> standards() const;
    /// For lists and editing: every version, by kind, then code, then start.
    [[nodiscard]] Result<std::vector<CompetencyRecord>> records() const;
    /// Also standards without any level yet, in the order of their making.
    [[nodiscard]] Result<std::vector<StandardRecord>> standardRecords() const;
    [[nodiscard]] Result<CompetencyUses> uses(CompetencyId competency) const;

private:
    Session& m_session;
};

}  // namespace core
