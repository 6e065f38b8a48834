// SPDX-License-Identifier: Apache-2.0
// Hours by aspect: the rule, and that the parts are the whole.
#include "core/learning/hour_aspect.h"

#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Course called(const QString& name, const QString& form)
{
    Course course;
    course.formCode = form;
    course.name = name;
    return course;
}

/// M.1 and T.1 and SK.1, raised by offerings of forms that say nothing.
struct Shelf {
    Dictionary dictionary{{{CompetencyId{1}, {}, u"M.1"_s, u"Integritas"_s, CompetencyKind::managerial, {}, {}, {}, {}},
                           {CompetencyId{2}, {}, u"T.1"_s, u"Anggaran"_s, CompetencyKind::technical, {}, {}, {}, {}},
                           {CompetencyId{3}, {}, u"SK.1"_s, u"Perekat"_s, CompetencyKind::socioCultural, {}, {}, {}, {}}},
                          QDate(2026, 11, 30)};
    static Offering offering(const QString& name, std::vector<OfferingStep> steps, const QString& form = u"NKL03"_s)
    {
        Offering one;
        one.code = name.left(1);
        one.name = name;
        one.formCode = form;
        one.steps = std::move(steps);
        return one;
    }
    std::vector<Offering> offerings{offering(u"Integritas daring"_s, {{CompetencyId{1}, 0, 1}}), offering(u"Belanja daring"_s, {{CompetencyId{2}, 0, 1}}),
                                    offering(u"Kebangsaan"_s, {{CompetencyId{3}, 0, 1}}), offering(u"Dua sekaligus"_s, {{CompetencyId{1}, 0, 1}, {CompetencyId{2}, 0, 1}})};
    HourAspect of(const QString& name, const QString& form) const { return AspectBook(offerings, dictionary).of(called(name, form)); }
};

CourseHours counted(qint64 hundredths, int year = 2026)
{
    CourseHours hours;
    hours.year = year;
    hours.countedHundredths = hundredths;
    return hours;
}

}  // namespace

TEST_CASE("the form of a course says its aspect before the catalogue does", "[learning]")
{
    const Shelf shelf;
    CHECK(shelf.of(u"Belanja daring"_s, u"KL01"_s) == HourAspect::managerial);
    CHECK(shelf.of(u"Belanja daring"_s, u"KL02"_s) == HourAspect::managerial);
    CHECK(shelf.of(u"Integritas daring"_s, u"KL03"_s) == HourAspect::technical);
    CHECK(shelf.of(u"Integritas daring"_s, u"KL04"_s) == HourAspect::functional);
    CHECK(shelf.of(u"Integritas daring"_s, u"KL05"_s) == HourAspect::unknown);
}

TEST_CASE("any other form follows the offering of that name, and only if all it raises is of one aspect", "[learning]")
{
    const Shelf shelf;
    CHECK(shelf.of(u"INTEGRITAS  daring"_s, u"NKL03"_s) == HourAspect::managerial);
    CHECK(shelf.of(u"B"_s, u"KL06"_s) == HourAspect::technical);  // by its code
    CHECK(shelf.of(u"Kebangsaan"_s, u"KL06"_s) == HourAspect::unknown);
    CHECK(shelf.of(u"Dua sekaligus"_s, u"KL06"_s) == HourAspect::unknown);
    CHECK(shelf.of(u"Entah"_s, u"KL06"_s) == HourAspect::unknown);
    CHECK(shelf.of(u"Entah"_s, {}) == HourAspect::unknown);
}

TEST_CASE("hours by aspect add up to the hours of the year, parts of an hour too", "[learning]")
{
    using enum HourAspect;
    const std::vector<CourseHours> hours{counted(150), counted(250), counted(75), counted(1025), counted(900, 2025)};
    const std::vector<HourAspect> aspects{managerial, technical, functional, unknown, managerial};
    const AspectHours parts = aspectHoursInYear(hours, aspects, 2026);
    CHECK(parts == AspectHours{1, 3, 0, 11});
    CHECK(parts[0] + parts[1] + parts[2] + parts[3] == hoursInYear(hours, 2026).counted);
    CHECK(aspectHoursInYear({}, {}, 2026) == AspectHours{0, 0, 0, 0});
}
