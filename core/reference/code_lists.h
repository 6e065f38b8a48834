// SPDX-License-Identifier: Apache-2.0
// The rows of the code lists as typed values. Rules receive them; no rule hides such a number in its code.
#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace core {

/// When a row applies and how sure it is. `verified` only where the list says "confirmed" (seen in a named source);
/// everything else is an editable default and is shown with "belum terverifikasi".
struct RuleMark {
    QDate validFrom;  ///< invalid = open
    QDate validTo;    ///< included; invalid = open
    bool verified = false;
    QString source;
};

/// PNS and PPPK are told apart by NIP digits 13–14 (figures.md 8); PPPK paruh waktu is a PPPK with its own line in recaps.
enum class StaffKind : quint8 { pns, pppk, pppkPartTime };

/// Kedudukan hukum.
struct LegalPosition { QString id, name; bool inFigures = false, eligibleForPlan = false; RuleMark mark; };
/// Golongan; `order` compares only within PNS or within PPPK. `rankName` (pangkat) is empty for PPPK.
struct Grade { QString id, name, rankName; StaffKind staff = StaffKind::pns; int order = 0; RuleMark mark; };
/// `kindOfPost` is a code of PostKind, empty for NON, V.a and V.b.
struct Eselon { QString id, name, kindOfPost; RuleMark mark; };
/// Kind of post, "JF_AHLI_MUDA". `group`: STRUKTURAL, FUNGSIONAL or PELAKSANA. `bupYears` is the retirement age.
struct PostKind {
    QString code, name, family, group, lowestGrade, highestGrade;
    int bupYears = 0;
    bool bupVerified = false;
    RuleMark mark;
};
/// One of the 26 forms of training. `kind`: klasikal, nonklasikal, pendidikan. `mark` is about the form, `jpVerified` its JP rule.
struct TrainingForm {
    QString code, name, kind, siasnTrainingTypeId, unit, jpRule, cap;
    bool jpVerified = false;
    RuleMark mark;
};
/// SIASN's jenis diklat; `certificateLetter` T, F or P.
struct TrainingType { QString id, name, certificateLetter; RuleMark mark; };

/// How certificate hours of a form are limited. A form without a row counts as on its certificate.
enum class HourRule : quint8 { perDay, perSession };
struct HourCap { QString formCode; HourRule rule = HourRule::perDay; int jp = 0, sessionsPerMonth = 0; RuleMark mark; };

/// Tingkat pendidikan; no score where none was seen.
struct EducationLevel { QString id, name; std::optional<int> ipAsnScore; RuleMark mark; };
/// Points of the IP ASN for an indicator of a dimension, hundredths; none for the rows that name categories, and where the file says what
/// nobody can read (older versions took any text). `group` as in PostKind, or ALL.
struct IpAsnScore { QString dimension, indicator, group; std::optional<int> hundredths; RuleMark mark; };
/// Rank 1 wins over rank 2 (figures.md 2).
struct MethodRank { QString method; int rank = 0; RuleMark mark; };
/// JPM category in hundredths of a per cent: from `minHundredths` up to, not including, `maxHundredths` (none = open).
struct JpmCategory { int scheme = 0; QString purpose, name; int minHundredths = 0; std::optional<int> maxHundredths; RuleMark mark; };
/// Predikat kinerja.
struct Predicate { QString id, name; int creditPercent = 0, talentScore = 0; RuleMark mark; };
struct PredicateCell { QString workResult, behaviour, predicate; RuleMark mark; };
/// figures.md 13: tried in `order` on the lower-cased joined heading, first hit wins.
struct HeaderAlias { int order = 0; QString field, pattern; bool severalColumns = false; RuleMark mark; };
/// Default level per kind of post and competency; `disputedLevel` is what a contradicting source says.
struct DefaultLevel { QString postKind, competency; int level = 0; std::optional<int> disputedLevel; RuleMark mark; };
struct CompetencyEntry { QString code, name, kind, definition; RuleMark mark; };
struct CompetencyLevelText { QString code; int level = 0; QString title, indicators; RuleMark mark; };
/// From `fromJp` hours on, a closed level counts for `permille` thousandths; `formCode` "*" = every form without own rows.
struct Effectiveness { QString formCode; int fromJp = 0, permille = 0; RuleMark mark; };
/// Where the money of a plan comes from.
struct FundSource { QString code, name; RuleMark mark; };
struct Setting { QString key; int value = 0; QString unit, note; RuleMark mark; };

}  // namespace core
