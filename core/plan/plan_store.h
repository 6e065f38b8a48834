// SPDX-License-Identifier: Apache-2.0
// Makes, keeps, lists and checks plans. A plan is one edit; one that is decreed ("ditetapkan") or closed ("selesai") accepts none
// (storage.md "History", rule 10). Thread of the session of the log.
#pragma once
#include "core/base/progress.h"
#include "core/history/edit_log.h"
#include "core/plan/check.h"
#include "core/plan/plan_record.h"
#include "core/plan/plan_watch.h"

#include <functional>

namespace core {

/// A violation with names instead of indices, empty where they don't apply.
struct PlanViolation {
    ViolationCode code = ViolationCode::unknownSeat;
    QString nip, personName;
    QString offeringCode;
    QString message;  ///< Indonesian
    QString offeringName = {};  ///< of that code; empty like it
};
/// Stable word for scripts: "overBudget".
[[nodiscard]] QString violationName(ViolationCode code);

/// Against facts gathered with record.request. Empty = the plan can be carried out.
[[nodiscard]] std::vector<PlanViolation> violationsOf(const PlanFacts& facts, const PlanRecord& record);

/// What is wrong with a request, by field: year, budget, asOf, hourCeiling, unitAbsence, unitShare, hourFloor, fair, funds.
[[nodiscard]] Problems planRequestProblems(const PlanRequest& request);
/// What is wrong with a decree, by field: number, date.
[[nodiscard]] Problems planDecreeProblems(const PlanDecree& decree, QDate today);

struct MadePlan {
    PlanRecord record;
    Plan plan;        ///< by the indices of `facts`, with unmet needs and their reasons
    PlanFacts facts;
};

class PlanStore {
public:
    explicit PlanStore(EditLog& log) : m_log(log) {}

    /// Computes and saves a plan in one change set. Nothing is locked while it is computed. invalidInput for an impossible
    /// year or budget; internal if the independent checker finds fault with it (then nothing is saved).
    /// `progress` counts its four steps; cancelled leaves the file as it was. When `watch` has enough, the best plan so far is
    /// saved.
    [[nodiscard]] Result<MadePlan> make(const PlanRequest& request, Progress* progress = nullptr, PlanWatch* watch = nullptr);
    /// Computes a plan again, with another budget or day if wanted, and puts it in the place of its old seats: one change
    /// set. Name and state stay; locks are those of the request. conflict for a decreed plan.
    [[nodiscard]] Result<MadePlan> remake(const Uid& uid, const PlanRequest& request, Progress* progress = nullptr, PlanWatch* watch = nullptr);
    /// Newest year first, then by name.
    [[nodiscard]] Result<std::vector<PlanHeading>> list() const;
    /// The plan with that uid (hex), or whose uid alone begins so, or that has that name (in any case). notFound;
    /// invalidInput if several fit.
    [[nodiscard]] Result<PlanHeading> find(const QString& reference) const;
    [[nodiscard]] Result<PlanRecord> load(const Uid& uid) const;
    /// Against the file as it is now, with the plan's own day for gaps and posts. Empty = the plan can be carried out.
    [[nodiscard]] Result<std::vector<PlanViolation>> check(const Uid& uid) const;

    /// notFound, and conflict for a decreed or closed plan. For the last two states see decree() and close().
    [[nodiscard]] Result<> setState(const Uid& uid, PlanState state);
    /// Fixes the plan for good. invalidInput if the decree has no number or no day, or is of a day to come.
    [[nodiscard]] Result<> decree(const Uid& uid, const PlanDecree& decree);
    /// A decreed plan that was carried out; conflict for any other.
    [[nodiscard]] Result<> close(const Uid& uid);
    /// The same plan once more as a draft, "Rencana 2027 (versi 2)", because the old one accepts no change. With `keepSeats` every
    /// seat is locked as contracted: computed again under another budget, the plan keeps them as far as it can.
    [[nodiscard]] Result<PlanHeading> newVersion(const Uid& uid, bool keepSeats);
    [[nodiscard]] Result<> rename(const Uid& uid, const QString& name);
    /// Other budget lines for the same budget; the seats stay as they are. If other people are paid for than before, the bound and
    /// its proof go. invalidInput as planRequestProblems.
    [[nodiscard]] Result<> setFunds(const Uid& uid, const std::vector<PlanRecordFund>& funds);
    [[nodiscard]] Result<> remove(const Uid& uid);
    /// Keeps these for the next computation; a lock that names the same person and class is replaced, a lock on a whole class
    /// replaces all locks of that class, and a kept seat lifts the ban on its whole class. The seats stay as they are.
    [[nodiscard]] Result<> lock(const Uid& uid, const std::vector<PlanRecordLock>& locks);
    /// Forgets the locks of a class: of these people, or all of them if none is named.
    [[nodiscard]] Result<> unlock(const Uid& uid, const Uid& angkatan, const std::vector<Uid>& people = {});

private:
    struct Computed {
        Plan plan;
        PlanFacts facts;
        std::optional<PlanValue> valueWithoutFloors = {};
    };
    [[nodiscard]] Result<Computed> compute(const PlanRequest& request, Progress* progress, PlanWatch* watch) const;
    [[nodiscard]] Result<> change(const Uid& uid, const QString& label, const std::function<void(ChangeSet&, const PlanRecord& now)>& f);
    template <class F>
    [[nodiscard]] Result<> changeRequest(const Uid& uid, const QString& label, F&& f);

    EditLog& m_log;
};

}  // namespace core
