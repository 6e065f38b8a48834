// SPDX-License-Identifier: Apache-2.0
// The invented region as values: it hangs together, and its shares are those of a real one.
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

#include "app/demo/region.h"
#include "tests/support/catch_qt.h"

using namespace demo;

namespace {

DemoOptions optionsFor(int people, quint32 seed = 7) { return {people, seed, QDate(2026, 11, 22)}; }

int requiredCount(const Post& post)
{
    return static_cast<int>(std::count_if(post.required.begin(), post.required.end(), [](int level) { return level > 0; }));
}

template <class List, class Holds>
int perMille(const List& list, Holds holds)
{
    return static_cast<int>(1000 * std::count_if(list.begin(), list.end(), holds) / list.size());
}

}  // namespace

TEST_CASE("a demo seed gives the same first person on every machine")
{
    const Region region = makeRegion(optionsFor(1));
    REQUIRE(region.people.size() == 1);
    CHECK(region.name == QStringLiteral("Bumi Pertiwi"));
    CHECK(region.people.front().nip == QStringLiteral("197510012025211033"));
    CHECK(region.people.front().phone == QStringLiteral("080378256211"));
}

TEST_CASE("demo NIPs carry birth date, start and sex, and no two are alike")
{
    const Region region = makeRegion(optionsFor(5000));
    QSet<QString> seen;
    for (const Person& person : region.people) {
        const QString& nip = person.nip;
        REQUIRE(nip.size() == 18);
        CHECK(QDate::fromString(nip.left(8), QStringLiteral("yyyyMMdd")) == person.born);
        CHECK(nip.mid(14, 1) == (person.female ? QStringLiteral("2") : QStringLiteral("1")));
        CHECK(nip.mid(15).toInt() > 0);
        if (person.pppk)
            CHECK(nip.mid(12, 2) == QStringLiteral("21"));
        else
            CHECK(nip.mid(8, 6) == person.entered.toString(QStringLiteral("yyyyMM")));
        CHECK_FALSE(seen.contains(nip));
        seen.insert(nip);
    }
}

TEST_CASE("demo units form one tree as deep as asked for")
{
    const int depth = GENERATE(3, 4, 5, 6, 7);
    DemoOptions options = optionsFor(0);
    options.unitDepth = depth;
    const Region region = makeRegion(options);
    QSet<QString> ids;
    int deepest = 0;
    for (int i = 0; i < region.units.size(); ++i) {
        const Unit& unit = region.units.at(i);
        CHECK((unit.parent < 0) == (i == 0));
        CHECK(unit.parent < i);
        ids.insert(unit.id);
        deepest = std::max(deepest, unit.level);
    }
    CHECK(ids.size() == region.units.size());
    CHECK(deepest == depth);
    if (depth == 3) CHECK(region.units.size() == 183);  // as the samples
}

TEST_CASE("a structural demo post has one holder, and its history ends with it")
{
    const Region region = makeRegion(optionsFor(6000));
    QSet<int> held;
    for (const Person& person : region.people) {
        if (!isStructural(region.posts.at(person.post).kind)) continue;
        CHECK_FALSE(held.contains(person.post));
        CHECK_FALSE(person.pppk);
        held.insert(person.post);
    }
    CHECK(held.size() > 150);
    QHash<int, PastPost> newest;
    for (const PastPost& past : region.pastPosts)
        if (!newest.contains(past.person) || newest[past.person].since < past.since) newest[past.person] = past;
    CHECK(newest.size() == held.size());
    for (const PastPost& past : newest) CHECK(past.title == region.posts.at(region.people.at(past.person).post).title.toUpper());
}

TEST_CASE("nothing in a demo has happened after today")
{
    const QDate today = GENERATE(QDate(2026, 11, 22), QDate(2027, 1, 1), QDate(2028, 2, 29));
    const Region region = makeRegion({800, 3, today});
    for (const Person& person : region.people) {
        CHECK(person.since <= today);
        CHECK((!person.entered.isValid() || person.since >= person.entered));
    }
    for (const Assessment& assessment : region.assessments) CHECK(assessment.day < today);
    for (const TechnicalTest& test : region.tests) CHECK(test.day < today);
    for (const Course& course : region.courses) {
        CHECK(course.start <= course.end);
        CHECK(course.end < today);
        CHECK(course.start.year() == course.end.year());
        CHECK(course.start.year() >= today.year() - 3);
    }
    for (const Offering& offering : region.offerings)
        if (offering.start.isValid()) {
            CHECK(offering.start.year() == today.year() + 1);
            CHECK(offering.end.year() == today.year() + 1);
        }
}

TEST_CASE("a demo has the shares of a real region")
{
    const Region region = makeRegion(optionsFor(12000));
    const auto between = [](int value, int least, int most) { return value >= least && value <= most; };
    CHECK(between(perMille(region.people, [](const Person& p) { return p.pppk; }), 260, 300));
    CHECK(between(perMille(region.people, [](const Person& p) { return !p.active; }), 5, 15));
    CHECK(between(perMille(region.people, [](const Person& p) { return p.female; }), 540, 580));
    const auto share = [&](auto holds) {
        return perMille(region.people, [&](const Person& p) { return holds(region.posts.at(p.post).kind); });
    };
    CHECK(between(share([](PostKind kind) { return kind == PostKind::pelaksana; }), 230, 280));
    CHECK(between(share(isStructural), 30, 70));
    QSet<int> assessed;
    for (const Assessment& a : region.assessments)
        if (a.day.addYears(3) >= region.today) assessed.insert(a.person);
    CHECK(between(static_cast<int>(assessed.size() * 1000 / region.people.size()), 450, 550));
    CHECK(between(static_cast<int>(region.offerings.size()), 130, 160));
}

TEST_CASE("demo posts require as many competencies as asked for, never more")
{
    DemoOptions options = optionsFor(600);
    options.technicalCompetencies = 60;
    options.requirementsPerPost = GENERATE(9, 11, 15, 20);
    const Region region = makeRegion(options);
    CHECK(region.competencies.size() == 69);
    QSet<QString> codes;
    for (const Competency& competency : region.competencies) codes.insert(competency.code);
    CHECK(codes.size() == 69);
    int most = 0;
    for (const Post& post : region.posts) most = std::max(most, requiredCount(post));
    CHECK(most == options.requirementsPerPost);
}

TEST_CASE("demo catalogue codes are unique and every offering raises one level")
{
    DemoOptions options = optionsFor(0);
    options.technicalCompetencies = GENERATE(1, 11, 60);
    QSet<QString> codes;
    const Region region = makeRegion(options);
    for (const Offering& offering : region.offerings) {
        codes.insert(offering.code);
        CHECK(offering.toLevel == offering.fromLevel + 1);
        CHECK(offering.toLevel <= 5);
        CHECK(offering.costRupiah > 0);
        CHECK(offering.minimum <= offering.seats);
    }
    CHECK(codes.size() == region.offerings.size());
}
