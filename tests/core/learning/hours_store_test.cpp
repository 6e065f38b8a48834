// SPDX-License-Identifier: Apache-2.0
#include "core/learning/hours_store.h"

#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

constexpr int kELearning = 16, kCoaching = 14, kTechnical = 3;

struct Region {
    test::RegionFile file;
    Uid ani;
    Region()
    {
        test::change(file, [&](ChangeSet& c) {
            ani = test::addPerson(c, u"198702142010012001"_s, u"Ani"_s);
            const Uid budi = test::addPerson(c, u"199003152022211006"_s, u"Budi"_s, {}, {{field::legalPositionId, Value(u"71"_s)}});
            const Uid retired = test::addPerson(c, u"196002141985011001"_s, u"Pensiun"_s, {}, {{field::legalPositionId, Value(u"99"_s)}});
            test::addPerson(c, u"198702142010012009"_s, u"Tanpa"_s);
            test::addCourse(c, ani, kELearning, u"MOOC"_s, 12, QDate(2026, 3, 2), QDate(2026, 3, 3));
            test::addCourse(c, ani, kTechnical, u"Teknis"_s, 30, QDate(2025, 12, 1), QDate(2025, 12, 4));
            test::addCourse(c, budi, kTechnical, u"Teknis"_s, 24, QDate(2026, 5, 1), QDate(2026, 5, 3));
            for (const int day : {3, 10, 17}) test::addCourse(c, budi, kCoaching, u"Coaching"_s, 2, QDate(2026, 6, day), QDate(2026, 6, day));
            test::addCourse(c, retired, kTechnical, u"Teknis"_s, 40, QDate(2026, 5, 1), QDate(2026, 5, 5));
        });
    }
};

}  // namespace

TEST_CASE("hours of a year count active people only, as certified and as counted", "[learning]")
{
    Region r;
    const auto year = require(HoursStore(r.file.session()).ofYear(2026));
    CHECK(year.people.size() == 3);
    const HourSummary& all = year.recap.all;
    CHECK(all.people == 3);
    CHECK(all.peopleWithAny == 2);
    CHECK(all.certificateHours == 12 + 24 + 6);
    CHECK(all.countedHours == 6 + 24 + 4);
    CHECK(all.atLeast20 == 1);
    CHECK(all.atLeast20Counted == 1);
    CHECK(year.recap.byStaff[static_cast<size_t>(StaffKind::pppk)].peopleWithAny == 1);
    CHECK(require(HoursStore(r.file.session()).ofYear(2025)).recap.all.certificateHours == 30);
    CHECK(require(HoursStore(r.file.session()).ofYear(2020)).recap.all.peopleWithAny == 0);
}

TEST_CASE("a person's hours come with a reason for each course", "[learning]")
{
    Region r;
    const auto ani = require(HoursStore(r.file.session()).ofPerson(u"198702142010012001"_s, 2026));
    CHECK(ani.total.certificate == 12);
    CHECK(ani.total.counted == 6);
    CHECK(ani.goal.floorJp == 20);
    REQUIRE(ani.courses.size() == 2);
    CHECK(ani.courses[1].hours.reason == HourReason::dayCap);
    CHECK(ani.courses[1].row.source == u"kursus.xlsx · rw-kursus · 2"_s);
    CHECK(explained(ani.courses[1].hours) == u"Dihitung 6 dari 12 JP: paling banyak 6 JP untuk 2 hari."_s);
    CHECK_FALSE(require(HoursStore(r.file.session()).ofPerson(u"196002141985011001"_s, 2026)).active);
    CHECK(HoursStore(r.file.session()).ofPerson(u"198702142010012777"_s, 2026).error().code == ErrorCode::notFound);
}
