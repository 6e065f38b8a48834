// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/assessment_store.h"

#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

TEST_CASE("levels come with their day, method and source, and 0 is a level", "[assessment]")
{
    test::RegionFile workspace;
    test::change(workspace, [](ChangeSet& c) {
        const Uid ani = test::addPerson(c, u"198702142010012001"_s, u"Ani"_s);
        const Uid budi = test::addPerson(c, u"198702142010011002"_s, u"Budi"_s);
        test::addAssessment(c, ani, QDate(2026, 3, 1), u"Rekan"_s, {{u"M.1"_s, 0}, {u"M.2"_s, 3}}, u"a.xlsx · R · 5"_s);
        test::addAssessment(c, ani, QDate(2025, 3, 1), u"Mandiri"_s, {{u"M.1"_s, 2}});
        test::addAssessment(c, budi, {}, {}, {{u"M.1"_s, 1}});
    });
    const AssessmentStore store(workspace.session());
    const auto ani = require(PersonStore(workspace.session()).byNip(u"198702142010012001"_s)).id;
    const auto levels = require(store.levels(ani));
    REQUIRE(levels.size() == 3);
    CHECK(levels[0].day == QDate(2025, 3, 1));
    CHECK(levels[1].level == 0);
    CHECK(levels[1].method == u"Rekan"_s);
    CHECK(levels[1].source == u"a.xlsx · R · 5"_s);
    const auto all = require(store.levels());
    REQUIRE(all.size() == 4);
    CHECK_FALSE(all[3].day.isValid());
    CHECK(require(store.events(ani)).size() == 2);
}
