// SPDX-License-Identifier: Apache-2.0
#include "core/performance/performance_store.h"

#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

TEST_CASE("predicates of a year and of a person", "[performance]")
{
    test::RegionFile workspace;
    test::change(workspace, [](ChangeSet& c) {
        const Uid ani = test::addPerson(c, u"198702142010012001"_s, u"Ani"_s);
        for (const int year : {2024, 2025})
            test::add(c, entity::performance, {{field::performancePerson, Value(ani)}, {field::performanceYear, Value(year)}, {field::predicate, Value(u"BAIK %1"_s.arg(year))}});
    });
    const PerformanceStore store(workspace.session());
    const auto of2025 = require(store.ofYear(2025));
    REQUIRE(of2025.size() == 1);
    CHECK(of2025[0].predicate == u"BAIK 2025"_s);
    const auto own = require(store.ofPerson(of2025[0].person));
    REQUIRE(own.size() == 2);
    CHECK(own[0].year == 2025);
    CHECK(require(store.ofYear(2020)).empty());
}
