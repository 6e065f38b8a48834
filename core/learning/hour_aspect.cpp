// SPDX-License-Identifier: Apache-2.0
#include "core/learning/hour_aspect.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {
namespace {

constexpr qint64 kHundredthsOfJp = 100;

struct FormAspect {
    QLatin1String code;  ///< of training_forms.csv
    HourAspect aspect;
};
constexpr std::array kFormAspects{FormAspect{QLatin1String("KL01"), HourAspect::managerial}, FormAspect{QLatin1String("KL02"), HourAspect::managerial},
                                  FormAspect{QLatin1String("KL03"), HourAspect::technical}, FormAspect{QLatin1String("KL04"), HourAspect::functional},
                                  FormAspect{QLatin1String("KL05"), HourAspect::unknown}};

std::optional<HourAspect> aspectOfForm(const QString& code)
{
    const auto found = std::ranges::find(kFormAspects, code, &FormAspect::code);
    return found == kFormAspects.end() ? std::nullopt : std::optional(found->aspect);
}

HourAspect aspectOfSteps(const Offering& offering, const Dictionary& dictionary)
{
    std::optional<HourAspect> common;
    for (const OfferingStep& step : offering.steps) {
        const auto competency = dictionary.indexOf(step.competency);
        if (!competency) return HourAspect::unknown;
        const CompetencyKind kind = dictionary.at(*competency).kind;
        const HourAspect aspect = kind == CompetencyKind::managerial ? HourAspect::managerial : kind == CompetencyKind::technical ? HourAspect::technical : HourAspect::unknown;
        if (common && *common != aspect) return HourAspect::unknown;
        common = aspect;
    }
    return common.value_or(HourAspect::unknown);
}

}  // namespace

AspectBook::AspectBook(std::span<const Offering> offerings, const Dictionary& dictionary)
{
    for (const Offering& offering : offerings) {
        const HourAspect raised = aspectOfSteps(offering, dictionary);
        const HourAspect aspect = raised == HourAspect::unknown ? aspectOfForm(offering.formCode).value_or(raised) : raised;
        for (const QString& name : {folded(offering.name), folded(offering.code)}) {
            if (name.isEmpty()) continue;
            const auto known = m_byName.constFind(name);
            m_byName.insert(name, known == m_byName.constEnd() || *known == aspect ? aspect : HourAspect::unknown);  // two of one name that differ say nothing
        }
    }
}

HourAspect AspectBook::of(const Course& course) const
{
    if (const auto aspect = aspectOfForm(course.formCode)) return *aspect;
    return m_byName.value(folded(course.name), HourAspect::unknown);
}

AspectHours aspectHoursInYear(std::span<const CourseHours> courses, std::span<const HourAspect> aspects, int year)
{
    std::array<qint64, 4> hundredths{};
    for (std::size_t i = 0; i < std::min(courses.size(), aspects.size()); ++i)
        if (courses[i].year == year) hundredths[static_cast<std::size_t>(aspects[i])] += courses[i].countedHundredths;
    AspectHours whole{};
    qint64 sum = 0;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        whole[i] = static_cast<int>((sum + hundredths[i]) / kHundredthsOfJp - sum / kHundredthsOfJp);
        sum += hundredths[i];
    }
    return whole;
}

}  // namespace core
