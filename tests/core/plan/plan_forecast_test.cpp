// SPDX-License-Identifier: Apache-2.0
// What a plan does to the hours of a year and to dimension Kompetensi of the IP ASN, from a file with a plan made by the optimiser.
#include "core/plan/plan_forecast.h"

#include "core/plan/plan_store.h"
#include "core/plan/plan_view.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QDate kDay(2026, 11, 22);
const auto kTechnicalMet = static_cast<std::size_t>(IpAsnIndicator::technical), kSeminarMet = static_cast<std::size_t>(IpAsnIndicator::seminar),
           kLeadershipMet = static_cast<std::size_t>(IpAsnIndicator::leadership);

/// Dinas: three pelaksana short of T.1, one with a seminar in 2026, one with a technical course of 2026, which 2027 no longer counts.
/// Kecamatan: two pengawas, one without PKP, and a PPPK. A technical course of 24 JP for two people, and PKP.
struct Trained {
    test::RegionFile file;
    Uid dinas, kecamatan;

    Trained()
    {
        test::change(file, [&](ChangeSet& c) {
            dinas = test::addUnit(c, u"1"_s, u"Dinas"_s);
            kecamatan = test::addUnit(c, u"2"_s, u"Kecamatan"_s);
            std::vector<Uid> people;
            for (int i = 0; i < 3; ++i) {
                people.push_back(test::addPerson(c, u"1987021420100120%1"_s.arg(i + 10), u"P%1"_s.arg(i), dinas));
                test::addAssessment(c, people.back(), QDate(2026, 5, 1), u"Rekan"_s, {{u"M.1"_s, 0}});
            }
            test::addCourse(c, people[0], 9, u"Seminar Arsip"_s, 4, QDate(2026, 3, 2), QDate(2026, 3, 2));
            test::addCourse(c, people[1], 3, u"Diklat Arsip"_s, 30, QDate(2026, 3, 2), QDate(2026, 3, 5));
            const auto leader = Fields{{field::postKindId, Value(u"1"_s)}, {field::eselonId, Value(u"41"_s)}, {field::eselon, Value(u"IV.a"_s)}, {field::postSince, Value(QDate(2024, 1, 1))}};
            const Uid led = test::addPerson(c, u"198702142010012020"_s, u"Sudah"_s, kecamatan, leader);
            test::addPerson(c, u"198702142010012021"_s, u"Belum"_s, kecamatan, leader);
            test::addCourse(c, led, 1, u"Diklat PIM Tk. IV"_s, 300, QDate(2018, 4, 1), QDate(2018, 8, 1));
            test::addPerson(c, u"198702142022211001"_s, u"Pppk"_s, kecamatan);
            test::addAngkatan(c, test::addOffering(c, u"T1"_s, u"Diklat Teknis Arsip"_s, u"KL03"_s, 24, 1'000'000, u"M.1"_s, 0, 1), 2, 2);
            test::addAngkatan(c, test::addOffering(c, u"W1"_s, u"Pelatihan Kepemimpinan Pengawas"_s, u"KL01"_s, 300, 5'000'000, u"M.2"_s, 0, 1), 5, 1);
        });
    }
};

}  // namespace

TEST_CASE("a plan forecasts hours and the competency dimension of the IP ASN by unit, now and with its seats", "[plan][indices]")
{
    Trained r;
    const auto made = require(PlanStore(r.file.log()).make({2027, 100'000'000, kDay, std::nullopt, {}}));
    REQUIRE(made.record.seats.size() == 3);
    const auto view = require(planView(r.file.log(), made.record.heading.uid));
    REQUIRE(view.units.size() == 2);
    const PlanForecastRow& dinas = view.units[0].forecast;
    CHECK(dinas.pns == 3);
    CHECK(dinas.measured == 3);
    CHECK(dinas.atFloorWithout == 0);
    CHECK(dinas.atFloor == 2);
    CHECK(dinas.without.hundredths == 1750);  // the seminar of 2026
    CHECK(dinas.averageWithout() == 583);
    CHECK(dinas.with.hundredths == 1750 + 2 * 2250);
    CHECK(dinas.averageWith() == 2083);
    CHECK(dinas.without.met[kTechnicalMet] == 0);
    CHECK(dinas.with.met[kTechnicalMet] == 2);
    CHECK(dinas.with.met[kSeminarMet] == 1);
    const PlanForecastRow& kecamatan = view.units[1].forecast;
    CHECK(kecamatan.pns == 2);  // the PPPK is not among them
    CHECK(kecamatan.averageWithout() == 750);
    CHECK(kecamatan.averageWith() == 1500);
    CHECK(kecamatan.with.met[kLeadershipMet] == 2);
    CHECK(view.forecast.pns == 5);
    CHECK(view.forecast.with.hundredths == dinas.with.hundredths + kecamatan.with.hundredths);
    CHECK(view.forecast.pns - view.forecast.atFloor == view.record.heading.totals.peopleBelowFloor);
    // What was carried out is counted once; the year follows from the days.
    test::change(r.file, [&](ChangeSet& c) {
        for (const auto& seat : made.record.seats) {
            const Uid course = test::addCourse(c, seat.person, 3, u"Diklat Teknis Arsip"_s, 24, QDate(2027, 5, 3), QDate(2027, 5, 5));
            c.set(entity::course, course, field::courseYear, Value());
        }
    });
    const auto after = require(planView(r.file.log(), made.record.heading.uid)).units[0].forecast;
    CHECK(after.atFloorWithout == 2);
    CHECK(after.atFloor == 2);
    CHECK(after.without.hundredths == dinas.with.hundredths);
    CHECK(after.with.hundredths == dinas.with.hundredths);
}

TEST_CASE("a unit with nobody to measure has no average", "[plan][indices]")
{
    CHECK_FALSE(PlanForecastRow{}.averageWithout());
    PlanForecastRow two;
    two.measured = 2;
    two.without.hundredths = 1;
    CHECK(two.averageWithout() == 1);  // half a hundredth is rounded up
}
