// SPDX-License-Identifier: Apache-2.0
// Every active person's levels in columns of bytes, so that a dashboard sums a whole regency in a blink. Derived data, in
// memory only. People with the same requirements (a profile) stand together; each requirement is one column of the group.
#pragma once
#include "core/gap/gap.h"

#include <QtGlobal>
#include <cstddef>
#include <span>
#include <vector>

namespace core {

/// A slot: a level 0–5, or one of these.
inline constexpr quint8 kSlotNotAssessed = 6;
inline constexpr quint8 kSlotExpired = 7;
[[nodiscard]] quint8 slotOf(const ChosenLevel& chosen);

/// One requirement of a profile; `competency` is the caller's index.
struct ProfileRequirement {
    quint32 competency = 0;
    quint8 level = 0;
};
using RequirementProfile = std::vector<ProfileRequirement>;

/// `profile` and `unit` are the caller's indices.
struct GapPerson {
    quint32 profile = 0;
    quint32 unit = 0;
};

struct GapTable {
    struct Group {
        RequirementProfile requirements;
        std::size_t firstSlot = 0;  ///< column r starts at firstSlot + r · stride
        std::size_t stride = 0;     ///< people, rounded up to whole blocks; the rest is padding
        std::size_t firstRow = 0, people = 0;
    };
    struct Place {
        quint32 group = 0;
        quint32 row = 0;  ///< within the group
    };
    std::size_t competencies = 0, units = 0;
    std::vector<Group> groups;     ///< one per profile, in the caller's order
    std::vector<quint8> slotBytes;
    std::vector<quint32> unitOfRow;  ///< groups one after the other; inside a group by unit
    std::vector<Place> places;       ///< by the caller's person
};

/// `slotsOfPeople` holds, person after person, one slot per requirement of the person's profile in its order. Every index
/// must be in range and every slot ≤ 7 (programming errors, asserted).
[[nodiscard]] GapTable buildGapTable(std::vector<RequirementProfile> profiles, std::span<const GapPerson> people,
                                     std::span<const quint8> slotsOfPeople, std::size_t competencies, std::size_t units);

/// Replaces the slot of one person in the `requirement`-th requirement of the person's profile.
void patchSlot(GapTable& table, std::size_t person, std::size_t requirement, quint8 slot);
[[nodiscard]] quint8 slotAt(const GapTable& table, std::size_t person, std::size_t requirement);

/// `peopleAssessed` = people with at least one counting level in a competency required of them (figures.md 3).
struct GapSummary {
    int people = 0, peopleAssessed = 0;
    std::vector<CompetencyGap> byCompetency;  ///< by the caller's index; also those nobody needs
};
/// Everybody; about 1–3 ns a person.
[[nodiscard]] std::vector<CompetencyGap> gapsByCompetency(const GapTable& table);
[[nodiscard]] int peopleAssessed(const GapTable& table);
[[nodiscard]] GapSummary summarise(const GapTable& table);
/// Only these people (a unit with everything below it, a search), each named once.
[[nodiscard]] GapSummary summarise(const GapTable& table, std::span<const quint32> people);

/// Unit × competency, people directly in the unit; sum over the tree for "unit and everything below".
struct UnitGaps {
    std::size_t competencies = 0;
    std::vector<CompetencyGap> cells;
    [[nodiscard]] const CompetencyGap& at(std::size_t unit, std::size_t competency) const { return cells[unit * competencies + competency]; }
};
[[nodiscard]] UnitGaps gapsByUnit(const GapTable& table);

}  // namespace core
