// SPDX-License-Identifier: Apache-2.0
// What a plan is made from: people with their needs, offerings with their classes, ceilings, locks. Plain data, no rules.
#pragma once
#include "core/assessment/level_choice.h"
#include "core/reference/code_lists.h"

#include <QStringList>
#include <cstddef>
#include <optional>
#include <vector>

namespace core {

/// Units of value: 1000 = one gap level closed by a fully effective form at weight, priority and personal factor 1.
using PlanValue = qint64;

/// A requirement of one person. Only levels that count earn value; the others are listed under "assess first".
struct PlanNeed {
    std::size_t competency = 0;
    LevelState state = LevelState::none;
    int level = 0;     ///< the counting level
    int required = 0;
    int weight = 1000; ///< of the competency in the post, thousandths
};

/// What somebody must have done whatever it closes: Latsar as a CPNS, the leadership course of the own post (mandatory.h).
enum class MandatoryCourse : quint8 { none, latsar, pkp, pka, pkn2, pkn1 };
inline constexpr MandatoryCourse kMandatoryCourses[] = {MandatoryCourse::latsar, MandatoryCourse::pkp, MandatoryCourse::pka, MandatoryCourse::pkn2, MandatoryCourse::pkn1};

struct PlanPerson {
    qint64 id = 0;              ///< the caller's; only handed through
    std::size_t unit = 0;
    QString kind;               ///< PostKind code, empty = unknown
    StaffKind staff = StaffKind::pns;
    int gradeOrder = 0;         ///< Grade::order, 0 = unknown
    QString affairs;            ///< urusan of the person's unit
    bool active = true;         ///< figures.md 4
    bool mayTrain = true;       ///< eligible_for_plan of the kedudukan hukum (tugas belajar, leave …)
    QDate leavesOn;             ///< BUP or end of the PPPK contract, the earlier; invalid = not known
    int hoursJp = 0;            ///< counted hours the person already has in the year
    std::optional<int> hourCeilingJp;  ///< the person's own, e.g. PPPK (hourGoal)
    int factor = 1000;          ///< personal: first-timers, age of the last training; thousandths
    std::vector<PlanNeed> needs;
    std::vector<qint64> completed;  ///< ids of offerings already held
    MandatoryCourse mandatory = MandatoryCourse::none;  ///< still to be done
    QDate mandatorySince;           ///< since when it has been due; invalid = not known. The longest waiting comes first
};

/// Raises a competency from a level to a level.
struct PlanStep {
    std::size_t competency = 0;
    int from = 0, to = 0;
};
struct GradeRange {
    StaffKind staff = StaffKind::pns;  ///< pns or pppk (which includes paruh waktu)
    int from = 0, to = 0;              ///< Grade::order, both included
};
struct PlanOffering {
    qint64 id = 0;
    int hoursJp = 0;                ///< counted hours of one participant
    qint64 costRupiah = 0;          ///< per participant
    bool isCostKnown = true;        ///< else nothing can be said about what it costs
    int effectiveness = 1000;       ///< thousandths, effectivenessOf()
    std::vector<PlanStep> steps;
    QStringList kinds;              ///< target kinds of post (with jenjang); empty = all
    std::vector<GradeRange> grades; ///< target golongan; empty = all
    QStringList affairs;            ///< target urusan; empty = all
    std::vector<qint64> prerequisites;  ///< ids of offerings that must be completed
    MandatoryCourse mandatory = MandatoryCourse::none;  ///< only for people who still have to do it, and seated before the optimum
};

/// One class of an offering. It runs with nobody, or with `minimum` to `seats` people.
struct PlanAngkatan {
    qint64 id = 0;
    std::size_t offering = 0;
    QDate start, end;           ///< invalid = not known: makes no clash and no absence
    int seats = 0, minimum = 1;
    qint64 fixedCostRupiah = 0; ///< once, if it runs
    bool mayBeChosen = true;    ///< false: the catalogue says too little of it; plans that have it already keep it
};

enum class LockKind : quint8 { keep, contracted, forbid, mandatory };  ///< mandatory: the solver's own, never in a PlanInput
struct PlanLock {
    std::size_t person = 0, angkatan = 0;
    LockKind kind = LockKind::keep;
};

/// Development priority: multiplies the value of its competencies, in its units (none named = all). The largest counts.
struct PlanPriority {
    int weight = 1000;  ///< thousandths
    std::vector<std::size_t> competencies, units;
};

/// A budget line: what one source pays, for people of its unit and the units below it; without a unit for anybody and for the
/// fixed costs of classes. Several lines may pay for one seat together. Units of lines lie in each other or apart, as in a tree.
struct PlanFund {
    QString source;                   ///< code of fund_sources.csv
    std::optional<std::size_t> unit;  ///< index of PlanPerson::unit
    QString subActivity;              ///< sub kegiatan, code and name
    QString accountCode;              ///< kode rekening
    qint64 rupiah = 0;
    std::size_t unitEnd = 0;          ///< the unit and everything below it are [*unit, unitEnd); empty = the unit is gone, it pays for nobody

    [[nodiscard]] bool paysFor(std::size_t personUnit) const { return !unit || (*unit <= personUnit && personUnit < unitEnd); }
};

/// People who should get at least so many seats together. Floors that can't all be met are lowered by the least total that the
/// search finds.
struct PlanGroup {
    QString kind, name;               ///< "unit", "kecamatan", "sex" or "grade", and which
    std::vector<std::size_t> people;  ///< each once
    int floorSeats = 0;
};

struct PlanOptions {
    int year = 0;
    qint64 budgetRupiah = 0;            ///< seats and fixed costs together
    std::optional<int> hourCeilingJp;   ///< per person and year, what was done already included
    int unitAbsencePercent = 20;        ///< largest share of a unit's active people away in one week; one may always go
    int hourFloorJp = 20;               ///< PNS a year; what budget is left fills it up, 0 = don't
    int leaveMarginMonths = 12;         ///< nobody leaving within so many months of the start
    std::vector<PlanFund> funds = {};   ///< add up to the budget; none = all of it is one line without a unit
    std::optional<int> unitSharePercent = {};  ///< of the budget: what seats of people who stand in one unit may cost together
    bool hourFloorFirst = false;        ///< first the most active PNS that can reach hourFloorJp, then value; not together with groups
};

struct PlanInput {
    std::vector<PlanPerson> people;
    std::vector<PlanOffering> offerings;
    std::vector<PlanAngkatan> angkatan;
    std::vector<PlanLock> locks;
    std::vector<PlanPriority> priorities;
    PlanOptions options;
    std::vector<PlanGroup> groups = {};
};

}  // namespace core
