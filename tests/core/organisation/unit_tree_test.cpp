// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/unit_tree.h"

#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Unit unit(qint64 id, const QString& name, qint64 parent) { return {UnitId{id}, {}, u"K%1"_s.arg(id), name, {}, {}, {}, UnitId{parent}}; }

}  // namespace

TEST_CASE("a unit and everything below it is one range, siblings by name", "[organisation]")
{
    const UnitTree tree({unit(5, u"Seksi"_s, 3), unit(3, u"Dinas Kesehatan"_s, 1), unit(4, u"dinas Arsip"_s, 1), unit(1, u"Kabupaten"_s, 0), unit(6, u"Puskesmas"_s, 3)});
    QStringList names;
    for (const auto& u : tree.units()) names << u.name;
    CHECK(names.join(u'|') == u"Kabupaten|dinas Arsip|Dinas Kesehatan|Puskesmas|Seksi"_s);
    CHECK(tree.below(*tree.indexOf(UnitId{3})) == UnitRange{2, 5});
    CHECK(tree.below(*tree.indexOf(UnitId{4})).size() == 1);
    CHECK(tree.below(*tree.indexOf(UnitId{1})) == UnitRange{0, 5});
    CHECK(tree.depth(*tree.indexOf(UnitId{5})) == 2);
    CHECK(tree.path(*tree.indexOf(UnitId{5})) == u"Kabupaten › Dinas Kesehatan › Seksi"_s);
    CHECK(tree.parentOf(*tree.indexOf(UnitId{6})) == tree.indexOf(UnitId{3}));
    CHECK_FALSE(tree.parentOf(0));
}

TEST_CASE("codes are found in any case and with spaces around", "[organisation]")
{
    const UnitTree tree({unit(1, u"Kabupaten"_s, 0)});
    CHECK(tree.indexOfCode(u" k1 "_s) == 0);
    CHECK_FALSE(tree.indexOfCode(u"K2"_s));
    CHECK_FALSE(tree.indexOfCode({}));
    CHECK_FALSE(tree.indexOf(UnitId{}));
}

TEST_CASE("units without a known parent stand at the top, and a circle loses nobody", "[organisation]")
{
    const UnitTree tree({unit(1, u"A"_s, 99), unit(2, u"B"_s, 3), unit(3, u"C"_s, 2), unit(4, u"D"_s, 4), unit(5, u"E"_s, 3)});
    REQUIRE(tree.size() == 5);
    CHECK(tree.depth(*tree.indexOf(UnitId{1})) == 0);
    CHECK(tree.depth(*tree.indexOf(UnitId{4})) == 0);
    CHECK(tree.below(*tree.indexOf(UnitId{2})).contains(*tree.indexOf(UnitId{5})));
    CHECK(UnitTree().size() == 0);
}

TEST_CASE("a deep tree needs no deep stack", "[organisation]")
{
    std::vector<Unit> chain;
    for (int i = 1; i <= 20'000; ++i) chain.push_back(unit(i, u"U"_s, i - 1));
    const UnitTree tree(chain);
    CHECK(tree.depth(19'999) == 19'999);
    CHECK(tree.below(0).size() == 20'000);
}
