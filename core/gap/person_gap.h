// SPDX-License-Identifier: Apache-2.0
// The gap of one person with its reasons: every figure can be worked out again from the rows it names. Pure.
#pragma once
#include "core/assessment/assessment_store.h"
#include "core/competency/held_posts.h"
#include "core/gap/gap.h"
#include "core/people/person_store.h"

namespace core {

/// A standard that says something about a requirement. The last one laid on decides (figures.md 7).
struct RequirementOrigin {
    bool isDefault = false;  ///< of the kind of post; else the row of the title
    QString name;            ///< code of the kind, or the title as the standard writes it
    int level = 0;
    QDate validFrom;
    Uid standard;
    QString source;          ///< "file · sheet · row", or the source of a shipped default
    bool decides = false;
};

/// Why a level counts or does not (figures.md 1, 2).
enum class LevelFate : quint8 { chosen, lowerRank, older, tie, expired, datedLater, noDate };
struct LevelOrigin {
    int level = 0;
    QDate day, countsUntil;
    QString method;
    int methodRank = kUnknownMethodRank;
    Uid assessment;
    QString source;
    LevelFate fate = LevelFate::chosen;
};
/// One Indonesian sentence: "Dipakai.", "Tidak dipakai: ada penilaian dengan metode yang lebih kuat." …
[[nodiscard]] QString explained(LevelFate fate);

/// A course that no assessment has followed yet (figures.md 2).
struct TrainedSince {
    QDate day;  ///< last day of the course
    QString course;
    QString source;
    Uid record;
};

struct PersonRequirement {
    QString code, name;
    int required = 0;
    ChosenLevel chosen;  ///< `index` into `levels`
    int gap = 0;         ///< levels missing; 0 unless a level counts
    GapState state = GapState::notAssessed;
    std::vector<RequirementOrigin> standards;  ///< in the order they are laid on
    std::vector<LevelOrigin> levels;           ///< every level the person was given in this competency, newest first
    CompetencyKind kind = CompetencyKind::technical;
    std::optional<TrainedSince> trained;       ///< filled by core/learning (trained.h), which knows courses and catalogue
};

struct PersonGap {
    QDate asOf;
    PersonRow row;
    bool active = true;  ///< figures.md 4; of an inactive person nothing enters any figure
    StaffKind staff = StaffKind::pns;
    CurrentPost post;
    QString postSource;  ///< the history row the title was taken from, if any
    QString unitPath;    ///< empty if the unit is not known
    std::vector<PersonRequirement> requirements;  ///< in the order of the dictionary
    std::optional<int> jpmHundredths;             ///< hundredths of a per cent over the assessed competencies
    QString jpmCategory;
    Problems findings;
};

/// All that is known of the person; the stores read it.
struct PersonRecords {
    PersonRow row;
    PostHistory history;
    std::vector<AssessedLevel> levels;
    std::vector<AssessmentEvent> events;
};

/// What the gap of any one person rests on.
struct GapBasis {
    QDate asOf;
    std::shared_ptr<const PostBook> posts;
    Dictionary dictionary;
    UnitTree units;
    const ReferenceTables& tables;  ///< of `posts`
};

/// figures.md 1–7 and 14 for one person. Findings: personFindings, postFindings, unitFindings, methodFindings,
/// competency.unknown (a standard names a code without an entry), jpm.differs (a workbook's own JPM).
[[nodiscard]] PersonGap personGap(const PersonRecords& records, const GapBasis& basis);

}  // namespace core
