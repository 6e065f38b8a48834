// SPDX-License-Identifier: Apache-2.0
// Assessments entered by hand: levels of one event, corrected dates, deleted events; each verb is one change set.
// Thread of the session.
#pragma once
#include "core/assessment/assessment_store.h"
#include "core/base/problems.h"
#include "core/history/edit_log.h"
#include "core/reference/reference.h"

#include <optional>
#include <span>
#include <vector>

namespace core {

/// When, how and by whom. A person has one assessment per day and method (figures.md 10).
struct AssessmentHead {
    QDate day;
    QString method, assessor;
    bool operator==(const AssessmentHead&) const = default;
};

/// What is wrong with a head: errors stop saving, warnings do not. Fields: "date", "method".
[[nodiscard]] Findings headFindings(const AssessmentHead& head, const ReferenceTables& tables, QDate today);

/// A level to write; nothing clears the cell with its aspects and evidence.
struct LevelEdit {
    Uid competency;
    std::optional<int> level;
};
struct PersonLevels {
    Uid person;
    std::vector<LevelEdit> levels;
};
/// The parts of a technical test and what proves them; nothing clears.
struct AspectEdit {
    Uid competency;
    std::optional<int> knowledge, skill, attitude;
    QString evidence;
};

class AssessmentEditor {
public:
    explicit AssessmentEditor(EditLog& log) : m_log(log) {}

    /// Makes or extends the assessment of that day and method, found by what it is, so that an import of the same event meets
    /// it. An assessment that holds no level any more goes; one that names its assessor keeps him (correct() changes him).
    /// invalidInput names the first bad cell; then nothing is written.
    [[nodiscard]] Result<ChangeReceipt> saveLevels(const AssessmentHead& head, const ReferenceTables& tables, std::span<const PersonLevels> people);
    /// Of one competency that has a level in that assessment; notFound otherwise.
    [[nodiscard]] Result<ChangeReceipt> saveAspects(const Uid& assessment, const AspectEdit& edit);
    /// Another day, method or assessor; conflict if the person has an assessment of that day and method already.
    [[nodiscard]] Result<ChangeReceipt> correct(const Uid& assessment, const AssessmentHead& head, const ReferenceTables& tables);
    /// What these say of day, method, assessor and note, in one change set: all of them or none. The error names the person.
    [[nodiscard]] Result<ChangeReceipt> correctMany(std::span<const AssessmentEvent> changed, const ReferenceTables& tables);
    [[nodiscard]] Result<ChangeReceipt> remove(std::span<const Uid> assessments);

private:
    EditLog& m_log;
};

/// The uid an import gives to that assessment, too.
[[nodiscard]] Uid assessmentUid(const Uid& person, const AssessmentHead& head);

}  // namespace core
