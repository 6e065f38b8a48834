// SPDX-License-Identifier: Apache-2.0
#include "core/learning/hours.h"

#include "tests/support/catch_qt.h"

#include <algorithm>
#include <limits>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const ReferenceTables& tables()
{
    static const ReferenceTables shipped = shippedReference().value();
    return shipped;
}

/// A course of SIASN's jenis diklat `siasnId`.
Course course(const QString& siasnId, std::optional<int> jp, QDate start, QDate end, std::optional<int> year = 2026)
{
    const auto* form = findTrainingForm(tables(), siasnId);
    return {form ? form->code : QString(), jp, year, start, end, {}, {}};
}

std::vector<CourseHours> count(const std::vector<Course>& courses) { return countHours(courses, tables().hourCaps); }
CourseHours one(const Course& c) { return count({c}).at(0); }
QDate on(int month, int day) { return QDate(2026, month, day); }

std::vector<int> counted(const std::vector<Course>& courses)
{
    std::vector<int> list;
    for (const auto& h : count(courses)) list.push_back(h.counted);
    return list;
}

}  // namespace

TEST_CASE("forms with a daily cap count so many hours for each of their days", "[learning]")
{
    struct Case { const char16_t* siasnId; int perDay; };
    for (const auto& c : {Case{u"16", 3}, Case{u"22", 2}, Case{u"23", 2}, Case{u"9", 4}, Case{u"4", 5}}) {
        const auto id = QString::fromUtf16(c.siasnId);
        CAPTURE(id);
        const auto threeDays = one(course(id, 30, on(3, 2), on(3, 4)));
        CHECK(threeDays.certificate == 30);
        CHECK(threeDays.counted == 3 * c.perDay);
        CHECK(threeDays.reason == HourReason::dayCap);
        CHECK(threeDays.capJp == 3 * c.perDay);
        CHECK(one(course(id, 30, on(3, 2), on(3, 2))).counted == c.perDay);
        CHECK(one(course(id, 1, on(3, 2), on(3, 2))).reason == HourReason::withinCap);
        CHECK(one(course(id, 1, on(3, 2), on(3, 2))).counted == 1);
    }
}

TEST_CASE("other forms count as on the certificate", "[learning]")
{
    for (const auto& id : {u"1"_s, u"2"_s, u"3"_s, u"7"_s, u"8"_s, u"10"_s, u"11"_s, u"17"_s, u"18"_s, u"25"_s, u""_s, u"77"_s}) {
        const auto h = one(course(id, 80, on(3, 2), on(3, 2)));
        CHECK(h.counted == 80);
        CHECK(h.reason == HourReason::asCertified);
    }
}

TEST_CASE("coaching, mentoring and bimbingan count two hours a session and the first two sessions that start in a month", "[learning]")
{
    for (const auto& id : {u"14"_s, u"15"_s, u"24"_s}) {
        CAPTURE(id);
        const auto h = count({course(id, 3, on(4, 15), on(4, 15)), course(id, 2, on(4, 1), on(4, 1)), course(id, 3, on(4, 8), on(5, 8)),
                              course(id, 1, on(5, 1), on(5, 1))});
        CHECK(h[0].counted == 0);
        CHECK(h[0].reason == HourReason::monthCap);
        CHECK(h[1].counted == 2);
        CHECK(h[1].reason == HourReason::withinCap);
        CHECK(h[2].counted == 2);
        CHECK(h[2].reason == HourReason::sessionCap);
        CHECK(h[3].counted == 1);
        CHECK(h[0].certificate == 3);
    }
}

TEST_CASE("each form has its own monthly sessions", "[learning]")
{
    CHECK(counted({course(u"14"_s, 2, on(7, 1), on(7, 1)), course(u"15"_s, 2, on(7, 2), on(7, 2)), course(u"24"_s, 2, on(7, 3), on(7, 3)),
                   course(u"14"_s, 2, on(7, 4), on(7, 4)), course(u"15"_s, 2, on(7, 5), on(7, 5)), course(u"24"_s, 2, on(7, 6), on(7, 6))})
          == std::vector{2, 2, 2, 2, 2, 2});
}

TEST_CASE("a month is counted across the years courses are booked in, and one month of two years is two months", "[learning]")
{
    const QDate december(2025, 12, 20);
    const auto h = count({course(u"14"_s, 2, december, december, 2025), course(u"14"_s, 2, december.addDays(1), december.addDays(1), 2025),
                          course(u"14"_s, 2, december.addDays(2), on(1, 3), 2026), course(u"14"_s, 2, on(12, 1), on(12, 1))});
    CHECK(h[2].counted == 0);
    CHECK(h[2].year == 2026);
    CHECK(h[3].counted == 2);
}

TEST_CASE("sessions without hours take no place, and of one day those with fewer hours come first", "[learning]")
{
    CHECK(counted({course(u"14"_s, std::nullopt, on(4, 1), on(4, 1)), course(u"14"_s, 0, on(4, 2), on(4, 2)), course(u"14"_s, 2, on(4, 3), on(4, 3)),
                   course(u"14"_s, 2, on(4, 4), on(4, 4))})
          == std::vector{0, 0, 2, 2});
    CHECK(counted({course(u"14"_s, 2, on(4, 1), on(4, 1)), course(u"14"_s, 2, on(4, 3), on(4, 3)), course(u"14"_s, 1, on(4, 3), on(4, 3))})
          == std::vector{2, 0, 1});
}

TEST_CASE("the count does not depend on the order of the courses", "[learning]")
{
    std::vector<Course> courses{course(u"14"_s, 1, on(4, 3), on(4, 3)), course(u"14"_s, 2, on(4, 3), on(4, 3)), course(u"14"_s, 2, on(4, 1), on(4, 2)),
                                course(u"16"_s, 9, on(4, 1), on(4, 2)), course(u"14"_s, 2, QDate(), QDate())};
    for (int turn = 0; turn < 5; ++turn) {
        std::rotate(courses.begin(), courses.begin() + 1, courses.end());
        CHECK(hoursInYear(count(courses), 2026).counted == 2 + 1 + 6 + 2);
    }
}

TEST_CASE("without dates one day is assumed, with a finding", "[learning]")
{
    const auto h = one(course(u"16"_s, 12, QDate(), QDate()));
    CHECK(h.counted == 3);
    CHECK(h.findings.at(0).code == u"course.noDates"_s);
    CHECK(one(course(u"16"_s, 12, on(3, 1), QDate())).counted == 3);
    CHECK(one(course(u"16"_s, 12, QDate(), on(3, 1))).findings.size() == 1);
    CHECK(one(course(u"16"_s, 12, on(3, 1), on(3, 1))).findings.empty());
    CHECK(counted({course(u"14"_s, 2, {}, {}), course(u"14"_s, 2, {}, {}), course(u"14"_s, 2, {}, {}), course(u"14"_s, 2, {}, {}, 2025)})
          == std::vector{2, 2, 0, 2});
    CHECK(counted({course(u"14"_s, 2, {}, on(4, 2)), course(u"14"_s, 2, {}, on(4, 3)), course(u"14"_s, 2, {}, on(5, 2))})
          == std::vector{2, 2, 2});
}

TEST_CASE("the year is the course's own, else that of its end", "[learning]")
{
    const QDate start(2025, 12, 1), end(2026, 1, 3);
    CHECK(one(course(u"3"_s, 24, start, end, 2025)).year == 2025);
    CHECK(one(course(u"3"_s, 24, start, end, std::nullopt)).year == 2026);
    CHECK(one(course(u"3"_s, 24, start, QDate(), std::nullopt)).year == 2025);
    const auto nowhere = one(course(u"3"_s, 24, {}, {}, std::nullopt));
    CHECK_FALSE(nowhere.year);
    CHECK(nowhere.findings.at(0).code == u"course.noYear"_s);
    CHECK(hoursInYear(std::vector{nowhere}, 0).certificate == 0);
}

TEST_CASE("ticks and rows without hours count nothing, and an end before the start is refused", "[learning]")
{
    CHECK(one(course(u"3"_s, std::nullopt, on(2, 1), on(2, 1))).reason == HourReason::noHours);
    CHECK(one(course(u"3"_s, -4, on(2, 1), on(2, 1))).certificate == 0);
    const auto backwards = one(course(u"3"_s, 10, on(5, 9), on(5, 1)));
    CHECK(backwards.reason == HourReason::endBeforeStart);
    CHECK(backwards.certificate == 0);
    CHECK(backwards.counted == 0);
    CHECK(backwards.findings.at(0).code == u"course.endBeforeStart"_s);
}

TEST_CASE("hours that cannot be true count nothing and that is said", "[learning]")
{
    for (const int jp : {-1, kMostCourseJp + 1, std::numeric_limits<int>::max()}) {
        const auto h = one(course(u"3"_s, jp, on(2, 1), on(2, 1)));
        CHECK(h.certificate == 0);
        CHECK(h.counted == 0);
        CHECK(h.reason == HourReason::impossible);
        REQUIRE(h.findings.size() == 1);
        CHECK(h.findings[0].code == u"course.hours"_s);
    }
    CHECK(one(course(u"3"_s, kMostCourseJp, on(2, 1), on(2, 1))).counted == kMostCourseJp);
}

TEST_CASE("parts of an hour are kept under a cap and in the order of sessions", "[learning]")
{
    const auto withHundredths = [](Course c, int hundredths) {
        c.certificateHundredths = hundredths;
        return c;
    };
    CHECK(one(withHundredths(course(u"16"_s, 2, on(3, 2), on(3, 2)), 50)).countedHundredths == 250);
    CHECK(one(withHundredths(course(u"16"_s, 3, on(3, 2), on(3, 2)), 50)).countedHundredths == 300);
    CHECK(one(withHundredths(course(u"16"_s, 3, on(3, 2), on(3, 2)), 50)).reason == HourReason::dayCap);
    const std::vector halves(2, one(withHundredths(course(u"16"_s, 2, on(3, 2), on(3, 3)), 50)));
    CHECK(hoursInYear(halves, 2026).certificate == 5);
    CHECK(hoursInYear(halves, 2026).counted == 5);
    CHECK(jpText(1950) == u"19,5"_s);
    CHECK(jpText(5) == u"0,05"_s);
    CHECK(jpText(100'000) == u"1.000"_s);
}

TEST_CASE("a cap over many days does not overflow", "[learning]")
{
    const auto h = one({u"NKL03"_s, 8, 2026, QDate(1, 1, 2), QDate(9999, 12, 31), {}, {}});
    CHECK(h.counted == 8);
    CHECK(h.reason == HourReason::withinCap);
}

TEST_CASE("every count explains itself", "[learning]")
{
    CHECK(explained(one(course(u"16"_s, 12, on(3, 2), on(3, 3)))) == u"Dihitung 6 dari 12 JP: paling banyak 6 JP untuk 2 hari."_s);
    for (const auto reason : {HourReason::asCertified, HourReason::withinCap, HourReason::dayCap, HourReason::sessionCap, HourReason::monthCap,
                              HourReason::noHours, HourReason::endBeforeStart, HourReason::impossible}) {
        CourseHours h;
        h.reason = reason;
        CHECK_FALSE(explained(h).isEmpty());
    }
}

TEST_CASE("a cap counts on the days it applies", "[learning]")
{
    HourCap cap{u"X"_s, HourRule::perDay, 1, 0, {}};
    cap.mark.validFrom = on(1, 1);
    Course c{u"X"_s, 5, 2026, on(1, 1), on(1, 1), {}, {}};
    CHECK(countHours(std::vector{c}, {cap})[0].counted == 1);
    c.start = c.end = QDate(2025, 12, 31);
    CHECK(countHours(std::vector{c}, {cap})[0].counted == 5);
}

TEST_CASE("a recap counts everybody alike and splits PNS, PPPK and PPPK paruh waktu", "[learning]")
{
    const std::vector<PersonYear> people{{StaffKind::pns, {20, 19}}, {StaffKind::pppk, {24, 24}}, {StaffKind::pppkPartTime, {1, 1}}, {StaffKind::pns, {0, 0}}};
    const auto recap = recapHours(people, 20);
    CHECK(recap.all == HourSummary{4, 3, 2, 1, 45, 44});
    CHECK(recap.byStaff[0] == HourSummary{2, 1, 1, 0, 20, 19});
    CHECK(recap.byStaff[1] == HourSummary{1, 1, 1, 1, 24, 24});
    CHECK(recap.byStaff[2] == HourSummary{1, 1, 0, 0, 1, 1});
    CHECK(hourGoal(StaffKind::pns, tables()).floorJp == 20);
    CHECK_FALSE(hourGoal(StaffKind::pns, tables()).ceilingJp);
    CHECK(hourGoal(StaffKind::pppkPartTime, tables()).ceilingJp == 24);
}

TEST_CASE("the hours of the tricky sample", "[learning]")
{
    const auto day = [](int serial) { return QDate(1899, 12, 30).addDays(serial); };
    const auto row = [&](const char16_t* id, std::optional<int> jp, int start, int end) { return course(QString::fromUtf16(id), jp, day(start), day(end)); };
    const std::vector<std::vector<Course>> people{
        {row(u"16", 12, 46083, 46084), row(u"14", 2, 46113, 46113), row(u"14", 2, 46120, 46120), row(u"14", 2, 46127, 46127)},
        {row(u"3", 20, 46020, 46024)},
        {row(u"9", 10, 46143, 46143), row(u"9", 10, 46174, 46174)},
        {row(u"3", 10, 46151, 46143)},
        {row(u"22", 10, 46204, 46205), row(u"15", 2, 46206, 46206), row(u"15", 3, 46212, 46212), row(u"14", 2, 46213, 46213), row(u"14", 1, 46233, 46235)},
        {row(u"3", 24, 45992, 45994)},
        {row(u"3", std::nullopt, 46054, 46054)}};
    std::vector<PersonYear> years;
    for (const auto& courses : people) years.push_back({StaffKind::pns, hoursInYear(count(courses), 2026)});
    CHECK(recapHours(years, settingValue(tables(), setting::kAtLeastHours)).all == HourSummary{7, 5, 3, 2, 100, 73});
}
