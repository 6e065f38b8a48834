// SPDX-License-Identifier: Apache-2.0
// The gap of one requirement, its states, and JPM (figures.md 3, 14). Pure; many people at once: gap_table.h.
#pragma once
#include "core/assessment/level_choice.h"

#include <optional>
#include <span>
#include <vector>

namespace core {

/// The states of a requirement; they add up to `required` (figures.md 3).
enum class GapState : quint8 { met, gap1, gap2, gap3plus, notAssessed, expired };

/// Levels missing: max(0, required − level) (figures.md 3; PP 11/2017 art. 206 for "gap = profile against standard").
[[nodiscard]] int gapLevels(int requiredLevel, int level);
/// State of one requirement. The borders 1, 2, 3 and more levels are from memory (regulation.md 1.2, belum terverifikasi).
[[nodiscard]] GapState gapState(int requiredLevel, const ChosenLevel& chosen);

/// How many of a group's requirements in one competency are in which state.
struct CompetencyGap {
    int required = 0, met = 0, gap1 = 0, gap2 = 0, gap3plus = 0, notAssessed = 0, expired = 0;
    int totalGapLevels = 0;
    [[nodiscard]] int assessed() const { return met + gap1 + gap2 + gap3plus; }
    bool operator==(const CompetencyGap&) const = default;
};
/// Adds `times` requirements with that gap (levels missing, 0–5).
void addGap(CompetencyGap& sum, int missingLevels, int times = 1);
/// Adds one requirement.
void addRequirement(CompetencyGap& sum, int requiredLevel, const ChosenLevel& chosen);

/// One assessed competency of a person.
struct RatedLevel {
    int required = 0;
    int level = 0;
};
/// JPM in hundredths of a per cent (8889 = 88,89 %): Σ level / Σ required × 100 over the assessed competencies, each level at
/// most its requirement if `capped`; rounded half away from zero, in whole numbers only (figures.md 14; PerBKN 26/2019 by a
/// secondary source, the cap is belum terverifikasi). Nothing if no level is required.
[[nodiscard]] std::optional<int> jpmHundredths(std::span<const RatedLevel> assessed, bool capped);
/// Category of a JPM by scheme (1 = pengisian, 2 = pemetaan; jpm_categories.csv), or nullptr.
[[nodiscard]] const JpmCategory* jpmCategory(const ReferenceTables& tables, int hundredths, int scheme, QDate asOf);
/// "88,89"
[[nodiscard]] QString jpmText(int hundredths);

}  // namespace core
