// SPDX-License-Identifier: Apache-2.0
#include "core/learning/course_editor.h"

#include "core/history/row_fields.h"
#include "core/learning/hours_why.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

Fields seminar(QDate start, QDate end)
{
    return {{field::courseName, Value(u"Seminar ASN"_s)}, {field::courseForm, Value(9)}, {field::courseHours, Value(10.0)}, {field::courseStart, Value(start)},
            {field::courseEnd, Value(end)}};
}

}  // namespace

TEST_CASE("a course by hand is added once, counted, explained, changed and deleted", "[learning]")
{
    test::RegionFile file;
    Uid person;
    test::change(file, [&](ChangeSet& c) { person = test::addPerson(c, u"198702142010011014"_s, u"Budi"_s); });
    CourseEditor editor(file.log());
    const QDate day(2026, 3, 2);
    const Uid course = require(editor.save(person, {}, seminar(day, day)));
    CHECK(editor.save(person, {}, seminar(day, day)).error().code == ErrorCode::conflict);
    const auto learning = require(HoursStore(file.session()).ofPerson(person, 2026));
    CHECK(learning.total.certificate == 10);
    CHECK(learning.total.counted == 4);
    CHECK(yearLine(learning) == u"2026: 10 JP sertifikat · 4 JP diakui · paling sedikit 20 JP, kurang 16 JP"_s);
    const auto why = whyHours(learning.courses.front());
    CHECK(why.headline.contains(u"4 dari 10 JP"_s));
    CHECK(whyYear(learning).parts.front().rows.front().value == u"4 JP"_s);
    LearningOfPerson contract = learning;  // its basis is said with the figure of the settings, and no other one
    contract.goal = {0, 30};
    CHECK(whyYear(contract).bases.size() == 2);
    CHECK(whyYear(contract).bases.back().text.startsWith(u"Paling banyak 30 JP"_s));
    CHECK(require(editor.save(person, course, {{field::courseProvider, Value(u"LAN"_s)}, {field::courseName, Value(u"Seminar ASN"_s)}})) == course);
    CHECK(file.one("select provider || ' ' || hours_jp from course") == u"LAN 10.0"_s);
    require(editor.remove(std::vector{course}));
    CHECK(file.count("select count(*) from course") == 0);
}

TEST_CASE("a course without a name or with an end before its start is refused, missing days are only remarked", "[learning]")
{
    CHECK(checkCourse({}).errors.front().code == u"course.name"_s);
    const auto swapped = checkCourse(seminar(QDate(2026, 3, 2), QDate(2026, 3, 1)));
    REQUIRE(swapped.errors.size() == 1);
    CHECK(swapped.errors.front().code == u"course.endBeforeStart"_s);
    const auto bare = checkCourse({{field::courseName, Value(u"Seminar"_s)}});
    CHECK(bare.errors.empty());
    CHECK(bare.warnings.size() == 3);
}
