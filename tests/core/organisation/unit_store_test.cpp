// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/unit_store.h"

#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("the tree of the file", "[organisation]")
{
    test::RegionFile workspace;
    test::change(workspace, [](ChangeSet& c) {
        const Uid top = test::addUnit(c, u"01"_s, u"Kabupaten"_s);
        test::addUnit(c, u"0102"_s, u"Dinas"_s, top);
    });
    const auto tree = test::require(UnitStore(workspace.session()).tree());
    REQUIRE(tree.size() == 2);
    CHECK(tree.at(1).name == u"Dinas"_s);
    CHECK(tree.depth(1) == 1);
    CHECK(unknownUnit(u"X"_s).code == ErrorCode::notFound);
}
