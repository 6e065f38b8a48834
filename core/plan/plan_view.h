// SPDX-License-Identifier: Apache-2.0
// Everything a screen shows about one kept plan, gathered in one go: who sits where, units, what stays open and why, whether it
// holds against the file of today. Takes about a second for 12,000 people. Holds no SQL of its own.
#pragma once
#include "core/plan/fund_shares.h"
#include "core/plan/plan_calendar.h"
#include "core/plan/plan_forecast.h"
#include "core/plan/plan_listing.h"
#include "core/plan/plan_words.h"

namespace core {

/// A need the plan leaves open, or one that can't be planned before it is assessed (assessFirst).
struct OpenNeed {
    Uid person, competency;
    QString nip, name, unit;
    QString code, title;   ///< of the competency
    int level = 0, required = 0, levelsLeft = 0;
    NeedReason reason = NeedReason::none;
    Uid angkatan;          ///< the class that came nearest; null = none
    QString nearest;       ///< "Pelatihan Integritas, angkatan 2"
};
/// Somebody with a mandatory course still to be done and no seat in one.
struct OpenMandatory {
    Uid person;
    QString nip, name, unit;
    MandatoryCourse course = MandatoryCourse::none;
    NeedReason reason = NeedReason::none;  ///< noOffering: the catalogue of the year has none
};
/// A unit with active people, without the units below it.
struct PlanUnitRow {
    Uid unit;
    QString name, parent;
    int people = 0, served = 0, seats = 0, levelsClosed = 0, levelsLeft = 0;
    qint64 costRupiah = 0;  ///< of the seats, without fixed costs
    PlanForecastRow forecast;
};
/// A lock of the plan with names, and whether the seats follow it.
struct PlanLockRow {
    PlanRecordLock lock;
    QString nip, name;  ///< empty = the whole class
    QString offering;   ///< "Pelatihan Integritas, angkatan 2"
    QDate start, end;   ///< of the angkatan; invalid = not fixed yet
    bool isKept = false;  ///< the seats are as the lock wants them; else refused, or not computed since
};
/// A budget line of the plan, and what it pays.
struct PlanFundRow {
    QString source, unit, subActivity, accountCode;
    qint64 rupiah = 0, usedRupiah = 0;
    int seats = 0;  ///< of which it pays all or a part
    double levelsClosed = 0;  ///< by these seats; of a seat with several lines the share it pays. Seats without a cost count nowhere
    [[nodiscard]] qint64 leftRupiah() const { return rupiah - usedRupiah; }
    /// None where it closes nothing.
    [[nodiscard]] std::optional<qint64> rupiahPerLevel() const;
};
struct PlanFundUse {
    std::vector<PlanFundRow> rows;  ///< as in record.request.funds; none = the whole budget is one line for everybody
    qint64 unpaidRupiah = 0;        ///< costs that no line has money for
    PlanShares shares;              ///< by rows; empty without lines
};
/// Thread of the session.
[[nodiscard]] PlanFundUse planFundUse(Session& session, const PlanFacts& facts, const PlanRecord& record, const PlanListing& listing);

struct PlanView {
    PlanRecord record;
    PlanListing listing;
    std::vector<OpenNeed> open;         ///< by name, then code
    std::vector<OpenMandatory> mandatory;  ///< by course, then who waits longest
    std::vector<PlanUnitRow> units;     ///< in the order of the tree
    PlanForecastRow forecast;           ///< of everybody
    std::vector<PlanLockRow> locks;     ///< as in record.request.locks
    PlanFundUse funds;
    PlanCalendar calendar;
    std::vector<PlanViolation> violations;
    QStringList catalogueFindings;      ///< what of the catalogue could not be used
};

/// The same plan with other locks, which move no seat before it is computed again. Violations stay as they were worked out. Pure.
void takeLocks(PlanView& view, std::vector<PlanRecordLock> locks);

/// cancelled if `progress` was.
[[nodiscard]] Result<PlanView> planView(EditLog& log, const Uid& plan, Progress* progress = nullptr);

}  // namespace core
