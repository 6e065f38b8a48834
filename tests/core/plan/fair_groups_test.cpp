// SPDX-License-Identifier: Apache-2.0
#include "core/plan/fair_groups.h"

#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

FairMember member(const QString& unit, const QString& area, Sex sex, const QString& grade, bool active = true) { return {active, unit, area, sex, grade}; }

/// Ten of unit 1, nine of them active; three of unit 2 in another kecamatan; one of whom nothing is known.
std::vector<FairMember> members()
{
    std::vector<FairMember> all;
    for (int i = 0; i < 10; ++i) all.push_back(member(u"1 Dinas"_s, u"Utara"_s, i < 4 ? Sex::male : Sex::female, i < 5 ? u"III/a"_s : u"III/d"_s, i > 0));
    for (int i = 0; i < 3; ++i) all.push_back(member(u"2 Badan"_s, u"Selatan"_s, Sex::male, u"IX"_s));
    all.push_back({});
    return all;
}

QStringList floors(const QStringList& kinds, int percent)
{
    QStringList found;
    for (const auto& group : fairGroups(members(), kinds, percent)) found << u"%1 %2 %3/%4"_s.arg(group.kind, group.name).arg(group.floorSeats).arg(group.people.size());
    return found;
}

}  // namespace

TEST_CASE("a group's floor is a share of its active people, rounded down, and groups without one are left out", "[plan]")
{
    CHECK(floors({u"unit"_s}, 50) == QStringList{u"unit 1 Dinas 4/10"_s, u"unit 2 Badan 1/3"_s});
    CHECK(floors({u"unit"_s}, 33) == QStringList{u"unit 1 Dinas 2/10"_s});
    CHECK(floors({u"grade"_s, u"sex"_s, u"kecamatan"_s}, 100) == QStringList{u"kecamatan Selatan 3/3"_s, u"kecamatan Utara 9/10"_s, u"sex laki-laki 6/7"_s, u"sex perempuan 6/6"_s, u"grade III 9/10"_s, u"grade IX 3/3"_s});
    CHECK(floors({}, 100).isEmpty());
    CHECK(fairGroups(members(), {u"unit"_s}, 100)[1].people == std::vector<std::size_t>{10, 11, 12});
}

TEST_CASE("kinds of groups are read in any order, and what is not known is named", "[plan]")
{
    CHECK(fairKindsFromText(u"Grade, unit,unit"_s).value() == QStringList{u"unit"_s, u"grade"_s});
    CHECK(fairKindsFromText(u""_s).value().isEmpty());
    const auto wrong = fairKindsFromText(u"unit,agama"_s);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().message.contains(u"“agama”"_s));
}
