// SPDX-License-Identifier: Apache-2.0
// The figures of whole regions, from their workbooks: equal to what was worked out independently (samples/*/expected.json).
#include "app/demo/demo_sheets.h"
#include "app/demo/region.h"
#include "core/gap/gap_store.h"
#include "core/learning/hours_store.h"
#include "core/plan/plan_store.h"
#include "core/reference/reference_store.h"
#include "tests/app/cli_runner.h"
#include "tests/support/catch_qt.h"
#include "tests/support/region_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QDate kDay(2026, 11, 22);

QJsonObject expectedOf(const QString& dir)
{
    QFile file(dir + u"/expected.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

void checkGap(const GapOverview& overview, const QJsonArray& expected)
{
    REQUIRE(overview.competencies.size() == static_cast<std::size_t>(expected.size()));
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QJsonObject e = expected[i].toObject();
        const CompetencyLine& line = overview.competencies[static_cast<std::size_t>(i)];
        CHECK(line.code == e["code"_L1].toString());
        const CompetencyGap gap{e["required"_L1].toInt(), e["met"_L1].toInt(), e["gap1"_L1].toInt(), e["gap2"_L1].toInt(), e["gap3plus"_L1].toInt(),
                                e["notAssessed"_L1].toInt(), e["expired"_L1].toInt(), e["totalGapLevels"_L1].toInt()};
        INFO(line.code.toStdString());
        CHECK(line.gap == gap);
        CHECK(line.gap.assessed() == e["assessed"_L1].toInt());
    }
}

void checkGap(const GapOverview& overview, const QJsonObject& expected)
{
    CHECK(overview.people == expected["people"_L1].toInt());
    CHECK(overview.peopleAssessed == expected["peopleAssessed"_L1].toInt());
    if (expected.contains("competencies"_L1)) checkGap(overview, expected["competencies"_L1].toArray());
}

void checkHours(Session& session, int year, const QJsonObject& expected)
{
    const HourSummary all = require(HoursStore(session).ofYear(year)).recap.all;
    CHECK(all.peopleWithAny == expected["peopleWithAny"_L1].toInt());
    CHECK(all.certificateHours == expected["certificateHours"_L1].toInteger());
    CHECK(all.countedHours == expected["countedHours"_L1].toInteger());
    CHECK(all.atLeast20 == expected["atLeast20"_L1].toInt());
    CHECK(all.atLeast20Counted == expected["atLeast20Counted"_L1].toInt());
}

/// Of the active people, as expected.json counts them.
void checkPeople(Session& session, const QJsonObject& expected)
{
    const auto tables = require(ReferenceStore(session).load());
    const auto standards = require(CompetencyStore(session).standards());
    const auto kinds = kindsByTitle(standardBook(standards.defaults, standards.rows, kDay));
    const auto histories = require(PersonStore(session).structuralHistories());
    int inactive = 0, pns = 0, pppk = 0, female = 0;
    QJsonObject byKind;
    for (const auto& row : require(PersonStore(session).people())) {
        if (!isInFigures(row.person, tables)) {
            ++inactive;
            continue;
        }
        ++(staffKindOf(row.person, tables) == StaffKind::pns ? pns : pppk);
        female += row.person.sex == Sex::female;
        const auto post = currentPost(row.person, histories.value(row.id.value).rows, kinds, tables, kDay);
        const QString kind = post.kind.isEmpty() ? u"unknown"_s : post.kind;
        byKind[kind] = byKind[kind].toInt() + 1;
    }
    CHECK(inactive == expected["inactive"_L1].toInt());
    CHECK(pns == expected["pns"_L1].toInt());
    CHECK(pppk == expected["pppk"_L1].toInt());
    CHECK(female == expected["female"_L1].toInt());
    CHECK(QJsonDocument(byKind).toJson() == QJsonDocument(expected["jobKinds"_L1].toObject()).toJson());
}

void checkRegion(const char* name)
{
    const QString dir = test::sampleDir(QString::fromLatin1(name));
    if (dir.isEmpty()) {
        WARN("samples are not on this machine");
        return;
    }
    const QJsonObject expected = expectedOf(dir);
    test::RegionFile region;
    region.importFolder(dir);
    Session& session = region.session();
    checkPeople(session, expected);
    const auto columns = require(GapStore(session).columns(kDay));
    if (expected["gap"_L1].isArray()) {  // tricky lists it flat
        CHECK(gapOverview(columns).peopleAssessed == expected["peopleAssessed"_L1].toInt());
        checkGap(gapOverview(columns), expected["gap"_L1].toArray());
        checkHours(session, 2026, expected["hours2026"_L1].toObject());
    } else {
        checkGap(gapOverview(columns), expected["gap"_L1].toObject());
        checkGap(gapOverview(require(GapStore(session).columns(QDate(2026, 6, 30)))), expected["gapEarlier"_L1].toObject());
        checkHours(session, 2026, expected["hours"_L1].toObject());
        checkHours(session, 2025, expected["hours2025"_L1].toObject());
    }
    const QJsonObject unit = expected["gapOfUnit"_L1].toObject();
    const auto at = columns.units.indexOfCode(unit["unit"_L1].toString());
    REQUIRE(at);
    checkGap(gapOverview(columns, *at, UnitReach::withBelow), unit);
}

}  // namespace

TEST_CASE("the small sample counts as worked out independently", "[figures]") { checkRegion("small"); }
TEST_CASE("the tricky sample counts as worked out independently", "[figures]") { checkRegion("tricky"); }
TEST_CASE("the kabupaten sample counts as worked out independently", "[.slow][figures]") { checkRegion("kabupaten"); }
