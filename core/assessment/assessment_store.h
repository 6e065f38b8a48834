// SPDX-License-Identifier: Apache-2.0
// Reads assessments with their levels. Only SELECTs. Thread of the session.
#pragma once
#include "core/assessment/level_choice.h"
#include "core/competency/competency.h"
#include "core/db/session.h"
#include "core/people/person_store.h"

namespace core {

/// One level somebody was given. `day` invalid = no date: never counts.
struct AssessedLevel {
    PersonId person;
    Uid assessment;
    CompetencyId competency;
    QDate day;
    QString method;  ///< as written
    int level = 0;   ///< 0–5
    std::optional<int> knowledge, skill, attitude;  ///< 0–5, aspects of a technical test
    QString evidence;
    QString source;  ///< "file · sheet · row"
};

/// An assessment itself; a JPM that the workbook states is only compared (figures.md 14).
struct AssessmentEvent {
    Uid uid;
    PersonId person;
    QDate day;
    QString method, assessor, note, source;
    std::optional<double> jpmStated;  ///< per cent
};

/// One line of the list of assessments.
struct AssessmentLine {
    AssessmentEvent event;
    Uid personUid;
    QString nip, name;  ///< name with titles
    UnitId unit;        ///< invalid = the unit is not known (yet)
    std::vector<CompetencyId> competencies;  ///< that have a level
};

class AssessmentStore {
public:
    explicit AssessmentStore(Session& session) : m_session(session) {}

    /// Of everyone (by person, then day) or of one person. A cell that holds no level 0–5 is left out.
    [[nodiscard]] Result<std::vector<AssessedLevel>> levels() const;
    [[nodiscard]] Result<std::vector<AssessedLevel>> levels(PersonId person) const;
    [[nodiscard]] Result<std::vector<AssessmentEvent>> events(PersonId person) const;
    [[nodiscard]] Result<AssessmentEvent> event(const Uid& uid) const;
    /// Everybody's levels of one day and method (folded).
    [[nodiscard]] Result<std::vector<AssessedLevel>> levelsOf(QDate day, const QString& method) const;
    /// Every assessment, newest first, then by name.
    [[nodiscard]] Result<std::vector<AssessmentLine>> list() const;

private:
    Session& m_session;
};

}  // namespace core
