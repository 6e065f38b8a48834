// SPDX-License-Identifier: Apache-2.0
// Changes the dictionary of competencies. Every verb is one change set. Thread of the session.
#pragma once
#include "core/base/problems.h"
#include "core/competency/competency_store.h"
#include "core/history/edit_log.h"

#include <span>

namespace core {

/// What a user writes about a competency.
struct CompetencyValues {
    QString code, name;
    CompetencyKind kind = CompetencyKind::technical;
    QString affairs = {}, definition = {};
    QDate validFrom = {}, validTo = {};
    bool operator==(const CompetencyValues&) const = default;
};
[[nodiscard]] CompetencyValues valuesOf(const Competency& entry);

/// What stops saving: a blank code or name, dates the wrong way round, a code that another entry has on the same days. Fields
/// are "code", "name", "to". `entry` is null for a new one. Pure.
[[nodiscard]] Problems competencyProblems(const std::vector<CompetencyRecord>& all, const Uid& entry, const CompetencyValues& values);

class CompetencyEditor {
public:
    explicit CompetencyEditor(EditLog& log) : m_log(log) {}
    /// uid of the new entry: by its code, as an import names it; a later version of a code gets a random one.
    [[nodiscard]] Result<Uid> add(const CompetencyValues& values);
    [[nodiscard]] Result<ChangeReceipt> save(const Uid& entry, const CompetencyValues& values);
    /// What these say, certainty and source included, in one change set: all of them or none. The error names the entry.
    [[nodiscard]] Result<ChangeReceipt> saveMany(const std::vector<CompetencyRecord>& changed);
    /// In one change set, all or none. conflict while standards, assessments or offerings name one; the sentence counts them.
    [[nodiscard]] Result<ChangeReceipt> remove(std::span<const Uid> entries);

private:
    EditLog& m_log;
};

}  // namespace core
