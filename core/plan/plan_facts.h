// SPDX-License-Identifier: Apache-2.0
// What a plan is made from, gathered from the stores of the file; and who is behind its indices. Holds no SQL of its own.
#pragma once
#include "core/base/problems.h"
#include "core/competency/competency.h"
#include "core/db/session.h"
#include "core/organisation/unit_tree.h"
#include "core/plan/plan.h"
#include "core/plan/plan_funds.h"

#include <QHash>

namespace core {

/// A seat the user has fixed: kept or forbidden whenever the plan is computed again. forbid without a person = the whole class.
struct PlanRecordLock {
    Uid person, angkatan;
    LockKind kind = LockKind::keep;
    NeedReason refused = NeedReason::none;  ///< why the last computation could not keep it
    bool operator==(const PlanRecordLock&) const = default;
};

inline constexpr int kUsualFairPercent = 10;

struct PlanRequest {
    int year = 0;
    qint64 budgetRupiah = 0;           ///< seats and fixed costs together
    QDate asOf;                        ///< day of the gaps and posts
    std::optional<int> hourCeilingJp;  ///< per person and year for everybody; a PPPK's own ceiling holds besides
    QString name;                      ///< empty = "Rencana 2027", with a number behind it if there is one already
    std::vector<PlanRecordLock> locks = {};
    std::optional<int> unitAbsencePercent = {};  ///< instead of the setting
    std::vector<PlanRecordFund> funds = {};      ///< add up to the budget; none = one line that pays for everything
    std::optional<int> unitSharePercent = {};    ///< PlanOptions::unitSharePercent
    QStringList fairBy = {};                     ///< kinds of fairGroups: everybody alike within each
    int fairPercent = kUsualFairPercent;         ///< floor of a group: seats, per cent of its active people
    bool hourFloorFirst = false;                 ///< PlanOptions::hourFloorFirst
    bool operator==(const PlanRequest&) const = default;
};

/// Names for the indices of a PlanInput.
struct PlanFacts {
    struct PersonName {
        Uid uid;
        QString nip, name;
    };
    struct AngkatanName {
        Uid uid;
        QString offeringCode, offeringName;
        int number = 0;
    };
    PlanInput input;
    std::vector<PersonName> people;      ///< by PlanSeat::person
    std::vector<AngkatanName> angkatan;  ///< by PlanSeat::angkatan
    Dictionary dictionary;               ///< by PlanNeed::competency
    UnitTree units;                      ///< by PlanPerson::unit; units.size() = not known
    Problems findings;                   ///< target.unknown, prerequisite.unknown, offering.noLevels, offering.noCost, angkatan.days, fund.unitGone
    QHash<Uid, std::size_t> personByUid, angkatanByUid;
    std::vector<std::size_t> lockOf;     ///< by PlanInput::locks: which of the request's it comes from
};

/// Everybody in the file (who is inactive can't get a seat), every offering, and the classes that start in the year or have
/// no date yet; those whose cost per person is not known or whose days can't be true may not be chosen (findings); of such
/// days only the first is kept. From planning.md:
/// - eligible: kedudukan hukum that is in the figures and eligible_for_plan; retirement by BUP (retirementDay), setting
///   retirement_margin_months; target of the offering; prerequisites (codes or names, ";" between them);
/// - needs: the gap as of `asOf` with the weights of the standard; nobody's level rises by a course;
/// - hours a person already has: counted hours of the year; those of an offering: as they would count (figures.md 11);
/// - completed: offerings whose name equals, folded, the name of a course in the history;
/// - mandatory courses (mandatory.h): by the course history and the PIM ticks of reconciliation sheets; offerings by their names;
/// - priorities whose years include the plan's, their weight times that of the competency, in their units and all below them.
[[nodiscard]] Result<PlanFacts> planFacts(Session& session, const PlanRequest& request);

}  // namespace core
