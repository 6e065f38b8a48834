// SPDX-License-Identifier: Apache-2.0
// Offerings (what can be learnt, where and at what price), their classes, and what a target cell means. Pure.
#pragma once
#include "core/base/problems.h"
#include "core/competency/competency.h"
#include "core/reference/reference.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace core {

using OfferingId = Id<struct OfferingTag>;
using AngkatanId = Id<struct AngkatanTag>;
using PriorityId = Id<struct PriorityTag>;

/// Raises a competency from a level to a level, 0–5.
struct OfferingStep {
    CompetencyId competency;
    int from = 0, to = 0;
};

struct Offering {
    OfferingId id;
    Uid uid;
    QString code, name, formCode, mode;
    int hoursJp = 0;
    int days = 0;
    qint64 costPerPersonRupiah = 0, fixedCostRupiah = 0;
    QString target;         ///< SASARAN as written; read by readTarget
    QString prerequisites;  ///< codes or names of offerings, separated by ";"
    QString provider, source;
    std::vector<OfferingStep> steps;
    QString curriculum;     ///< conformity with the curriculum standard, as written
    Uid providerUid = {};   ///< null = none
    bool isCostKnown = true;  ///< a cost per person is given; 0 = free
};

/// Who gives offerings ("mitra").
struct Provider {
    Uid uid;
    QString name, kind, contact;
    int offerings = 0;      ///< how many of the catalogue it gives
};

/// An agreement with a provider (perjanjian kerja sama, MoU). Invalid days = not given.
struct Agreement {
    Uid uid, provider;
    QString number, title;
    QDate start, end;       ///< the end included
    QString scope, note;
};
enum class AgreementState : quint8 { running, ending, notYet, expired };
/// An agreement that ends within so many days is told.
inline constexpr int kAgreementNoticeDays = 90;
/// expired from the day after the end; ending in the last kAgreementNoticeDays before it; notYet before the start.
[[nodiscard]] AgreementState agreementState(const Agreement& agreement, QDate asOf);
/// "berlaku sampai 31-12-2027", "berakhir 22-12-2026 (30 hari lagi)", "sudah berakhir 01-01-2026", "mulai berlaku 01-01-2027".
[[nodiscard]] QString agreementStateText(const Agreement& agreement, QDate asOf);

/// What a thing costs in a year and region (standar harga satuan).
struct UnitPrice {
    Uid uid;
    QString item, measure, region, source;
    int year = 0;
    qint64 priceRupiah = 0;
};

/// A class that lasts longer is a slip of the pen.
inline constexpr int kLongestClassDays = 366;
/// So is a cost beyond.
inline constexpr qint64 kMostCostRupiah = 1'000'000'000'000;
/// And so many JP or days of one offering.
inline constexpr int kMostOfferingLength = 10'000;

/// One class of an offering ("angkatan"); invalid days = not fixed yet.
struct Angkatan {
    AngkatanId id;
    Uid uid;
    OfferingId offering;
    int number = 0;
    QDate startsOn, endsOn;
    QString place;
    int seats = 0, minimum = 1;
};

/// A development priority: a weight for its competencies in some years and units. Weights are thousandths (1000 = once).
struct Priority {
    PriorityId id;
    Uid uid;
    QString name;
    int weight = 1000;
    std::optional<int> yearFrom, yearTo;  ///< both included
    struct Share {
        CompetencyId competency;
        int weight = 1000;
    };
    std::vector<Share> competencies;
    std::vector<Uid> units;  ///< each with all below it, also units this file does not have; none = everywhere
    [[nodiscard]] bool appliesIn(int year) const { return (!yearFrom || *yearFrom <= year) && (!yearTo || year <= *yearTo); }
};

struct Catalogue {
    std::vector<Offering> offerings;  ///< by code
    std::vector<Angkatan> angkatan;   ///< by offering, then number
    std::vector<Priority> priorities;
    std::vector<Provider> providers;  ///< by name
    std::vector<UnitPrice> prices;    ///< newest year first, then item
    std::vector<Agreement> agreements;  ///< latest end first, those without an end before

    /// How it stands with a provider: its running agreement, else the one that ends soon, the next one, or the last that ended.
    [[nodiscard]] const Agreement* agreementWith(const Uid& provider, QDate asOf) const;
};

struct TargetGrades {
    StaffKind staff = StaffKind::pns;  ///< pns or pppk
    int from = 0, to = 0;              ///< Grade::order, both included
};
/// Who may take an offering. Every list that is empty lets everybody in; within a list one hit is enough.
struct OfferingTarget {
    QStringList kinds;                 ///< codes of PostKind
    std::vector<TargetGrades> grades;
    QStringList affairs;               ///< urusan, folded
    Problems findings;                 ///< target.unknown, one per word that means nothing here; it restricts nothing
    [[nodiscard]] bool isEveryone() const { return kinds.isEmpty() && grades.empty() && affairs.isEmpty(); }
};
/// A target cell: words separated by ";", "," or a line break. A word is a kind of post by code or name ("PENGAWAS", "JF Ahli
/// Muda"), a group of kinds ("Struktural", "Fungsional", "JPT"), a golongan or a range of it ("III/c", "III/a - III/d",
/// "Golongan IX"), or one of `knownAffairs` (urusan of the units). "Semua" and an empty cell mean everybody.
[[nodiscard]] OfferingTarget readTarget(const QString& cell, const ReferenceTables& tables, const QStringList& knownAffairs = {});

}  // namespace core
