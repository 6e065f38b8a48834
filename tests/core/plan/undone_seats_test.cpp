// SPDX-License-Identifier: Apache-2.0
#include "core/plan/undone_seats_store.h"

#include "core/history/undo.h"
#include "core/plan/plan_listing.h"
#include "core/plan/plan_store.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

TEST_CASE("undoing the import of people a decreed plan seats leaves the plan and its names, and says so before and after", "[plan][history]")
{
    test::RegionFile file;
    test::change(file, [&](ChangeSet& c) {
        const Uid offering = test::addOffering(c, u"P1"_s, u"Pelatihan Integritas"_s, u"KL02"_s, 32, 1'000'000, u"M.1"_s, 0, 1);
        test::addAngkatan(c, offering, 30, 1);
    });
    const auto imported = require(file.log().record(u"Impor pegawai"_s, [&](ChangeSet& c) {
        for (int i = 0; i < 3; ++i) {
            const Uid who = test::addPerson(c, u"19870214201001200%1"_s.arg(i), u"Pegawai %1"_s.arg(i), {}, {{field::birthDate, Value(QDate(1987, 2, 14))}});
            test::addAssessment(c, who, QDate(2026, 5, 1), u"Rekan"_s, {{u"M.1"_s, 0}});
        }
    }));
    PlanStore plans(file.log());
    const Uid plan = require(plans.make({2027, 1'000'000'000, QDate(2026, 11, 22), std::nullopt, {}})).record.heading.uid;
    const auto seats = require(plans.load(plan)).seats;
    REQUIRE(seats.size() == 3);
    CHECK(require(decreedSeatsOf(file.session(), imported.uid, UndoTime::before)).isEmpty());  // a draft is computed again
    require(plans.setState(plan, PlanState::decreed));
    CHECK(require(decreedSeatsOf(file.session(), imported.uid, UndoTime::before)) ==
          QStringList{u"3 pegawai yang ditambahkan perubahan ini punya kursi di “Rencana 2027”, rencana yang sudah ditetapkan; rencana itu tidak berubah dan tetap menyebut nama mereka."_s});
    CHECK(require(decreedSeatsOf(file.session(), imported.uid, UndoTime::after)).isEmpty());  // they are all there

    require(undoChangeSet(file.log(), imported.uid));
    REQUIRE(file.count("select count(*) from person") == 0);
    CHECK(require(decreedSeatsOf(file.session(), imported.uid, UndoTime::after)) ==
          QStringList{u"3 pegawai yang kini tidak ada lagi masih punya kursi di “Rencana 2027”, rencana yang sudah ditetapkan; rencana itu tidak berubah dan tetap menyebut nama mereka."_s});
    CHECK(require(plans.load(plan)).seats == seats);
    const auto listing = require(planListing(file.log(), require(plans.load(plan))));
    CHECK(listing.goneFromFile == QStringList{u"Pegawai 0 (198702142010012000)"_s, u"Pegawai 1 (198702142010012001)"_s, u"Pegawai 2 (198702142010012002)"_s});
}
