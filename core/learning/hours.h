// SPDX-License-Identifier: Apache-2.0
// Hours (JP, 1 JP = 45 minutes) of courses: as certified and as counted by form (figures.md 11). Pure.
#pragma once
#include "core/base/problems.h"
#include "core/reference/reference.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// The most hours one course can have; more is a slip of the pen and counts nothing.
inline constexpr int kMostCourseJp = 10'000;
/// A year before or after is a slip of the pen, too.
inline constexpr int kFirstCourseYear = 1900, kLastCourseYear = 2200;

/// One course somebody did. Rows that are the same by figures.md 10 are one course before they come here.
struct Course {
    QString formCode;                  ///< code of TrainingForm; empty or without a cap row = as on the certificate
    std::optional<int> certificateJp;  ///< whole hours of jumlahJam; none or zero = a tick or a row without hours
    std::optional<int> year;           ///< tahunKursus
    QDate start, end;                  ///< invalid = not known
    QString name, certificateNumber;   ///< only to order sessions of one day
    int certificateHundredths = 0;     ///< what jumlahJam has beyond its whole hours, hundredths of a JP
    QString unknownForm = {};          ///< what the row calls its form if that is none of the list

    [[nodiscard]] bool isCredible() const { return certificateJp.value_or(0) >= 0 && certificateJp.value_or(0) <= kMostCourseJp; }
};

/// tahunKursus, else the year of the last day, else of the first (figures.md 11).
[[nodiscard]] std::optional<int> yearOf(const Course& course);

/// Why a course counts what it counts.
enum class HourReason : quint8 {
    asCertified,    ///< the form has no cap
    withinCap,      ///< capped form, everything counts
    dayCap,         ///< more hours than the cap times its days
    sessionCap,     ///< more hours than one session may count
    monthCap,       ///< not among the first sessions that start in its month
    impossible,     ///< hours that can't be true: counts nothing
    noHours,        ///< no hours on the certificate: counts nothing
    endBeforeStart, ///< refused (figures.md 11): counts nothing
};

/// `days` = end − start + 1, or one day assumed. `capJp` is the most the form allows this course; none without a cap.
struct CourseHours {
    std::optional<int> year;  ///< none = belongs to no year and to no total
    int certificate = 0;      ///< whole JP, uncapped
    int counted = 0;          ///< whole JP
    qint64 certificateHundredths = 0, countedHundredths = 0;  ///< the same exactly, hundredths of a JP
    HourReason reason = HourReason::noHours;
    int days = 1;
    std::optional<int> capJp;
    Problems findings;  ///< course.noDates, course.noYear, course.endBeforeStart, course.form, course.hours
};

/// Counts all courses of ONE person, of every year: the monthly caps need the neighbours. Result i belongs to course i and
/// doesn't depend on the order of the courses. E-learning ≤ 3 a day, belajar mandiri and komunitas belajar ≤ 2 a day,
/// seminar ≤ 4 a day, workshop ≤ 5 a day; coaching, mentoring and bimbingan, each form for itself, ≤ 2 a session and the
/// first two sessions that start in a month; others as certified. The caps are rows of hour_caps.csv (PerLAN 10/2018 by
/// secondary sources; the unit "per day" of seminar and workshop is belum terverifikasi). Sessions of one day are taken
/// with fewer hours first; sessions without dates share one unknown month of their year.
[[nodiscard]] std::vector<CourseHours> countHours(std::span<const Course> courses, const std::vector<HourCap>& caps);

/// One Indonesian sentence on how a course was counted, e.g. "Dihitung 6 dari 12 JP: paling banyak 6 JP untuk 2 hari."
[[nodiscard]] QString explained(const CourseHours& hours);

/// 1950 -> "19,5".
[[nodiscard]] QString jpText(qint64 hundredths);

/// Hours of one person in one year, whole JP: parts of an hour add up, and only what is left of the sum is dropped.
struct YearHours {
    int certificate = 0;
    int counted = 0;
};
[[nodiscard]] YearHours hoursInYear(std::span<const CourseHours> courses, int year);

/// Hours of a group in one year. `atLeast…` uses the setting at_least_hours (20), for PNS and PPPK alike.
struct HourSummary {
    int people = 0, peopleWithAny = 0, atLeast20 = 0, atLeast20Counted = 0;
    qint64 certificateHours = 0, countedHours = 0;
    bool operator==(const HourSummary&) const = default;
};
struct PersonYear {
    StaffKind staff = StaffKind::pns;
    YearHours hours;
};
/// All, and split by StaffKind in its order (PNS, PPPK, PPPK paruh waktu). Give only active people (figures.md 4).
struct HourRecap {
    HourSummary all;
    std::array<HourSummary, 3> byStaff;
};
[[nodiscard]] HourRecap recapHours(std::span<const PersonYear> people, int atLeastJp);

/// What a year asks of somebody, JP. PNS: a floor of 20 (PP 11/2017 art. 203(4)). PPPK: no floor and a ceiling of 24 (PP 49/2018
/// and PerLAN 15/2020 from memory, belum terverifikasi).
struct HourGoal {
    int floorJp = 0;
    std::optional<int> ceilingJp;
};
[[nodiscard]] HourGoal hourGoal(StaffKind staff, const ReferenceTables& tables);

}  // namespace core
