// SPDX-License-Identifier: Apache-2.0
// "Analisis kebutuhan pengembangan kompetensi": what each person lacks, has learnt, and could learn from the catalogue.
// Gathered from the stores; functions throw Failure.
#pragma once
#include "core/catalogue/catalogue.h"
#include "core/gap/gap_overview.h"
#include "core/reports/people_listing.h"

namespace core {

struct AkpkGap {
    std::size_t competency = 0;  ///< index in the dictionary
    int level = 0, required = 0;
    std::vector<const Offering*> remedies = {};  ///< raise it from this level, fit the kind of post, not yet done; cheapest per hour first
    [[nodiscard]] int missing() const { return required - level; }
};

struct AkpkLine {
    const ListedPerson* person = nullptr;
    std::vector<AkpkGap> gaps = {};
    int required = 0, assessed = 0;  ///< competencies
    QStringList done = {};           ///< "Pelatihan Integritas (2025)", newest first
    QStringList proposed = {};       ///< needs the office sent in for the year
};

struct Akpk {
    PeopleListing people;
    GapColumns columns;
    Catalogue catalogue;
    std::vector<AkpkLine> lines;  ///< active people of the unit that was asked for, by group, then name

    [[nodiscard]] const Competency& competency(const AkpkGap& gap) const { return columns.dictionary.at(gap.competency); }
    /// nullptr for somebody who is not active.
    [[nodiscard]] const AkpkLine* find(const Uid& person) const;
};

/// `year` is that of the proposals.
[[nodiscard]] std::unique_ptr<const Akpk> akpkOf(const ReportSource& source, int year);

/// "M.3 Komunikasi (1→2)": the level held and the level required.
[[nodiscard]] QString gapText(const Akpk& akpk, const AkpkGap& gap);
/// Names of offerings that would close the gaps, each once.
[[nodiscard]] QStringList remedyNames(const AkpkLine& line);
/// What the office proposed; without that what the gaps ask for.
[[nodiscard]] QStringList needs(const Akpk& akpk, const AkpkLine& line);
/// What the gaps ask for by their codes, "M.3 ke level 2; SK.1 ke level 2": for a list that names them in the column beside.
[[nodiscard]] QStringList shortNeeds(const Akpk& akpk, const AkpkLine& line);

}  // namespace core
