// SPDX-License-Identifier: Apache-2.0
// A kept plan with everything a reader needs beside each seat, and what it leaves open. Gathered from the stores; no SQL of its own.
#pragma once
#include "core/plan/mandatory_summary.h"
#include "core/plan/plan_store.h"

namespace core {

struct PlannedSeat {
    Uid person;
    QString nip, name, post, unit;
    QString competencies;  ///< "M.3 (1→3)": the level held and the level required; empty if no gap is closed
    SeatReason reason = SeatReason::bestValue;
    int levelsClosed = 0;
    PlanValue value = 0;
    qint64 costRupiah = 0;
    StaffKind staff = StaffKind::pns;
    qint64 seniority = 0;  ///< the higher the earlier stands somebody in lists by rank; 0 = not known
};
/// A class that runs.
struct PlannedClass {
    Uid angkatan;
    QString code, name;
    int number = 0;
    QString form, path;  ///< jenis ("Pelatihan Teknis") and jalur ("klasikal")
    QString provider, place, curriculum;
    QDate start, end;    ///< invalid = not fixed yet
    int days = 0;        ///< of the programme; 0 = not known
    int hoursJp = 0;     ///< of the programme
    QStringList competencies;  ///< "M.3 Komunikasi (1→2)": what the offering raises
    bool isGone = false;       ///< no longer in the catalogue of the plan's year; code, name and number are the last known
    qint64 fixedCostRupiah = 0;
    int places = 0, minimum = 1;  ///< seats it has, and how many must be taken for it to run
    std::vector<PlannedSeat> seats;  ///< by name, then NIP
    [[nodiscard]] qint64 costRupiah() const;
    [[nodiscard]] int levelsClosed() const;
    [[nodiscard]] PlanValue value() const;
};
struct PlanListing {
    PlanHeading heading;
    QDate asOf;                         ///< day of the gaps
    std::vector<PlannedClass> classes;  ///< by first day (without a day last), code, number
    int gapsLeft = 0, levelsLeft = 0;   ///< needs of active people that keep a gap after the plan
    int needsToAssess = 0;              ///< never assessed or expired: nothing can be planned for them yet
    QStringList inactive, goneFromFile; ///< people with a seat: "Umi Kulsum (198702142010012001)", by name
    MandatorySummary mandatory = {};    ///< of the catalogue and people of today
    [[nodiscard]] qint64 costRupiah() const;
};

/// "P1 Pelatihan Integritas, angkatan 2"
[[nodiscard]] QString classTitle(const PlannedClass& planned);
/// "P017/2"; "P017" of a class without a number.
[[nodiscard]] QString classCode(const PlannedClass& planned, QChar between = u'/');

/// What a seat is for, in a cell: "M.3 (1→3)", or what it does besides gaps ("pelatihan wajib", "peserta minimum"), else "-".
[[nodiscard]] QString seatAim(const PlannedSeat& seat);
/// What those words mean, of the seats that close no gap; empty if there are none.
[[nodiscard]] QString seatAimNote(const PlanListing& plan);

/// People of each class as offices list them (daftar urut kepangkatan): by seniority (staff, golongan, its TMT), then NIP, which begins with the day of birth.
void sortByRank(PlanListing& plan);
/// What that order is, for the notes under a list.
[[nodiscard]] QString seatOrderNote();

/// "1 s.d. 4 Maret 2027", "29 Maret s.d. 1 April 2027" or one day; `to` stands between them. `last` may be invalid.
[[nodiscard]] QString daysText(QDate first, QDate last, const QString& to);
/// daysText with "s.d.", or "belum dijadwalkan".
[[nodiscard]] QString scheduleText(const PlannedClass& planned);

/// With the catalogue and people of today. Who and what is gone is named as the history last knew it.
[[nodiscard]] Result<PlanListing> planListing(EditLog& log, const PlanRecord& record);
/// The same over facts gathered with record.request.
[[nodiscard]] Result<PlanListing> planListing(EditLog& log, const PlanFacts& facts, const PlanRecord& record);

}  // namespace core
