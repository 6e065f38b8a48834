// SPDX-License-Identifier: Apache-2.0
// Which of a person's levels in a competency counts on a day (figures.md 1, 2), and what may stand in a level cell. Pure.
#pragma once
#include "core/base/problems.h"
#include "core/reference/reference.h"

#include <QString>
#include <cstddef>
#include <optional>
#include <span>
#include <tl/expected.hpp>
#include <vector>

namespace core {

/// Rank of an unknown or blank method: behind every known one, with a finding (figures.md 2).
inline constexpr int kUnknownMethodRank = 6;

/// One level somebody was given in one competency. A blank cell is no candidate; 0 is a level.
struct LevelCandidate {
    QDate day;                            ///< of the assessment; invalid never counts
    int methodRank = kUnknownMethodRank;  ///< methodRank()
    int level = 0;                        ///< 0–5
};

enum class LevelState : quint8 { none, expired, counts };

/// The choice and the candidate it came from, so that "why" can be shown. `level` and `index` are set unless state is none;
/// of expired levels the newest is named, and its level is for showing only.
struct ChosenLevel {
    LevelState state = LevelState::none;
    int level = 0;
    std::size_t index = 0;
    bool operator==(const ChosenLevel&) const = default;
};

/// The last day a level of `day` counts: the same day `validityYears` later, 28 February for 29 February (figures.md 1;
/// three years is belum terverifikasi).
[[nodiscard]] QDate countsUntil(QDate day, int validityYears);

/// Best method rank, then newest, then lower level among those with day ≤ asOf ≤ countsUntil(day) (figures.md 2). A level
/// dated after `asOf` is as if it weren't there. Does not depend on the candidates' order, but for the index of equals.
[[nodiscard]] ChosenLevel chooseLevel(std::span<const LevelCandidate> candidates, QDate asOf, int validityYears);

/// Rank of a method by its folded name, kUnknownMethodRank if it is blank or in no list on `asOf`.
[[nodiscard]] int methodRank(const ReferenceTables& tables, const QString& method, QDate asOf);
/// assessment.method for a blank or unknown method, else nothing.
[[nodiscard]] Problems methodFindings(const ReferenceTables& tables, const QString& method, QDate asOf);

/// A level cell: nothing if blank ("null" too), else a whole number 0–5 ("3" or "3.0"); a Problem level.invalid otherwise.
[[nodiscard]] tl::expected<std::optional<int>, Problem> readLevel(const QString& cell);

}  // namespace core
