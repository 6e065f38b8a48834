// SPDX-License-Identifier: Apache-2.0
// The dictionary of competencies, as the office has it on one day. Pure.
#pragma once
#include "core/base/id.h"

#include <QDate>
#include <QHash>
#include <cstddef>
#include <optional>
#include <vector>

namespace core {

inline constexpr int kHighestLevel = 5;  ///< of every competency; 0 = none of it (PermenPANRB 38/2017)

using CompetencyId = Id<struct CompetencyTag>;

/// The three kinds in the order in which competencies are listed (figures.md 3).
enum class CompetencyKind : quint8 { managerial, socioCultural, technical };
/// By the words of the file ("manajerial", "Sosial Kultural", "Teknis"); without them by the code: M., SK., else technical.
[[nodiscard]] CompetencyKind competencyKind(const QString& words, const QString& code);

/// One version of an entry. Older ratings keep the row they were given under; requirements name the code.
struct Competency {
    CompetencyId id;
    Uid uid;
    QString code, name;
    CompetencyKind kind = CompetencyKind::technical;
    QString affairs, definition;
    QDate validFrom, validTo;  ///< both included; invalid = open
};

/// One line per code: managerial, socio-cultural, technical, each by code. The index of a competency is its place here.
class Dictionary {
public:
    Dictionary() = default;
    /// For each code the version that applies on `asOf` (of several the last to start); a code of which none applies stays,
    /// with its newest version, because old ratings and standards may name it, but is not current.
    Dictionary(const std::vector<Competency>& versions, QDate asOf);

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] const Competency& at(std::size_t index) const { return m_entries[index]; }
    [[nodiscard]] bool isCurrent(std::size_t index) const { return m_current[index]; }
    [[nodiscard]] std::optional<std::size_t> indexOfCode(const QString& code) const;
    /// Any version of the entry.
    [[nodiscard]] std::optional<std::size_t> indexOf(CompetencyId id) const;

private:
    std::vector<Competency> m_entries;
    std::vector<bool> m_current;
    QHash<QString, std::size_t> m_byCode;
    QHash<qint64, std::size_t> m_byId;
};

}  // namespace core
