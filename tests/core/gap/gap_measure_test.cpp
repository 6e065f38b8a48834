// SPDX-License-Identifier: Apache-2.0
#include "core/gap/gap_measure.h"

#include "core/gap/gap_store.h"
#include "core/reference/reference_store.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QDate kDay(2026, 11, 22);

CompetencyGap group(int met, int gap1, int gap2, int open)
{
    CompetencyGap gap;
    addGap(gap, 0, met);
    addGap(gap, 1, gap1);
    addGap(gap, 2, gap2);
    gap.required += open;
    gap.notAssessed = open;
    return gap;
}

}  // namespace

TEST_CASE("a cell shows the average of the assessed or the share with a gap", "[gap]")
{
    const auto average = gapFigure(group(5, 3, 2, 1), GapMeasure::averageLevels);
    CHECK(average.text == u"0,70"_s);
    CHECK(average.cls == GapClass::high);
    const auto share = gapFigure(group(5, 3, 2, 1), GapMeasure::shareWithGap);
    CHECK(share.text == u"50 %"_s);
    CHECK(share.cls == GapClass::mid);
    CHECK(gapFigure(group(7, 1, 0, 0), GapMeasure::averageLevels).text == u"0,13"_s);  // 0.125 goes up
    CHECK(gapFigure(group(7, 1, 0, 0), GapMeasure::averageLevels).cls == GapClass::met);
    CHECK(gapFigure(group(17, 3, 0, 0), GapMeasure::averageLevels).cls == GapClass::low);
}

TEST_CASE("fewer than 30 of 100 assessed is a question mark, nobody required a dash", "[gap]")
{
    CHECK(gapFigure(group(20, 9, 0, 71), GapMeasure::averageLevels).text == u"?"_s);
    CHECK(gapFigure(group(20, 10, 0, 70), GapMeasure::averageLevels).cls == GapClass::low);
    CHECK(gapFigure(group(0, 0, 0, 5), GapMeasure::shareWithGap).cls == GapClass::unknown);
    CHECK(gapFigure({}, GapMeasure::averageLevels).text == u"–"_s);
}

TEST_CASE("people of a cell, open requirements and figures of a person add up to the summary", "[gap]")
{
    test::RegionFile file;
    test::change(file, [&](ChangeSet& c) {
        const Uid office = test::addUnit(c, u"1"_s, u"Dinas"_s), school = test::addUnit(c, u"11"_s, u"SD 1"_s, office);
        const Uid umi = test::addPerson(c, u"198702142010012001"_s, u"umi"_s, school, test::functional(u"Guru Ahli Muda"_s));
        const Uid budi = test::addPerson(c, u"198702142010011002"_s, u"Budi"_s, office, {{field::titleBefore, Value(u"dr."_s)}});
        test::addPerson(c, u"198702142010011003"_s, u"Tanpa Unit"_s);
        test::addAssessment(c, umi, QDate(2026, 3, 1), u"Rekan"_s, {{u"M.1"_s, 1}, {u"M.2"_s, 2}, {u"M.3"_s, 5}});
        test::addAssessment(c, budi, QDate(2020, 3, 1), u"Rekan"_s, {{u"M.1"_s, 1}});
    });
    const GapStore store(file.session());
    const auto columns = require(store.columns(kDay));
    const auto direct = unitMatrix(columns, UnitReach::direct);
    int open = 0, missing = 0;
    for (std::size_t c = 0; c < columns.dictionary.size(); ++c) {
        CompetencyGap fromPeople;
        for (const auto& one : peopleOfCell(columns, {0, columns.units.size() + 1}, c))
            addRequirement(fromPeople, one.required, {one.slot == kSlotNotAssessed ? LevelState::none : one.slot == kSlotExpired ? LevelState::expired : LevelState::counts, one.slot, 0});
        CHECK(fromPeople == gapsInRange(direct, {0, columns.units.size() + 1}, c));
        open += fromPeople.notAssessed + fromPeople.expired;
        missing += fromPeople.totalGapLevels;
    }
    const auto list = openRequirements(columns);
    CHECK(static_cast<int>(list.size()) == open);
    CHECK(std::count_if(list.begin(), list.end(), [](const auto& r) { return r.expired; }) == 1);
    const auto umi = require(store.person(u"198702142010012001"_s, kDay));
    int total = 0;
    for (quint32 person = 0; person < columns.people.size(); ++person) {
        const auto figures = personFigures(columns, person, false);
        total += figures.missingLevels;
        if (columns.people[person] == umi.row.id) CHECK(figures.jpmHundredths == umi.jpmHundredths);
        else CHECK_FALSE(figures.jpmHundredths);
    }
    CHECK(total == missing);

    const auto roster = require(store.roster(columns, require(ReferenceStore(file.session()).load())));
    REQUIRE(roster.people.size() == 3);
    CHECK(roster.people[0].name == u"dr. Budi"_s);
    CHECK(roster.people[2].post == u"Guru Ahli Muda"_s);
    CHECK(columns.people[roster.people[2].person] == umi.row.id);
    CHECK(roster.rowOfPerson[roster.people[2].person] == 2);
    CHECK(roster.arena.find(u"guru sd"_s) == std::vector<quint32>{2});
}
