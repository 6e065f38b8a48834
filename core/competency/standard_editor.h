// SPDX-License-Identifier: Apache-2.0
// Changes standards: for which post and days, required levels, weights. Every verb is one change set. Thread of the session.
#pragma once
#include "core/base/problems.h"
#include "core/competency/competency_store.h"
#include "core/history/edit_log.h"

#include <span>

namespace core {

/// Without a title it is the default of the kind of post.
struct StandardValues {
    QString title, kind;
    QDate validFrom = {}, validTo = {};
    bool operator==(const StandardValues&) const = default;
};
[[nodiscard]] StandardValues valuesOf(const StandardRecord& record);

/// What stops saving: neither title nor kind ("title"), dates the wrong way round ("to"), a second standard for the same post
/// from the same day ("title" or "kind"). `standard` is null for a new one. Pure.
[[nodiscard]] Problems standardProblems(const std::vector<StandardRecord>& all, const Uid& standard, const StandardValues& values);

/// A required level to write; nothing takes the requirement away.
struct StandardLevelEdit {
    Uid standard, competency;
    std::optional<int> level;
};

class StandardEditor {
public:
    explicit StandardEditor(EditLog& log) : m_log(log) {}
    /// With the levels and weights of `copyFrom`, if it isn't null. The uid is the one an import of the same standard names.
    [[nodiscard]] Result<Uid> add(const StandardValues& values, const Uid& copyFrom = {});
    [[nodiscard]] Result<ChangeReceipt> save(const Uid& standard, const StandardValues& values);
    /// What these say of post, days, certainty and source, in one change set: all of them or none. The error names the standard.
    [[nodiscard]] Result<ChangeReceipt> saveMany(const std::vector<StandardRecord>& changed);
    /// 0–5; nothing takes the requirement away, its weight too.
    [[nodiscard]] Result<ChangeReceipt> setLevel(const Uid& standard, const Uid& competency, std::optional<int> level);
    /// The same for many cells in one change set; the error names the first level that there is not, and nothing is written.
    [[nodiscard]] Result<ChangeReceipt> setLevels(std::span<const StandardLevelEdit> levels);
    /// 0–10; nothing = counts once. invalidInput where no level is required.
    [[nodiscard]] Result<ChangeReceipt> setWeight(const Uid& standard, const Uid& competency, std::optional<double> weight);
    /// Afterwards `standard` asks for what `from` asks for and nothing else.
    [[nodiscard]] Result<ChangeReceipt> copyLevels(const Uid& standard, const Uid& from);
    /// In one change set, all or none.
    [[nodiscard]] Result<ChangeReceipt> remove(std::span<const Uid> standards);

private:
    template <class F>
    Result<ChangeReceipt> change(const QString& label, const Uid& standard, F&& f);

    EditLog& m_log;
};

/// "Analis Kebijakan Ahli Muda", or the name of the kind.
[[nodiscard]] QString standardName(const StandardRecord& record, const ReferenceTables& tables);

}  // namespace core
