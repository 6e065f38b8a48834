// SPDX-License-Identifier: Apache-2.0
// Makes the region, step by step.
#include "app/demo/region.h"

#include "app/demo/parts.h"
#include "app/demo/random.h"

namespace demo {
namespace {

constexpr auto kFirst = std::to_array<QStringView>(
    {u"Tirta", u"Bumi", u"Surya", u"Cakra", u"Mandala", u"Arta", u"Wana", u"Ratu", u"Segara", u"Candra"});
constexpr auto kSecond =
    std::to_array<QStringView>({u"Makmur", u"Sentosa", u"Mulia", u"Raharja", u"Kencana", u"Lestari", u"Pertiwi", u"Gemilang"});

}  // namespace

Region makeRegion(const DemoOptions& options)
{
    Region region;
    Random random(options.seed, Stream::region);
    region.today = options.today;
    const QStringView first = random.pick(kFirst);
    region.name = QStringLiteral("%1 %2").arg(first, random.pick(kSecond));
    for (const auto step : {addCompetencies, addUnits, addPeople, setStandards, addPastPosts, addAssessments, addTests,
                            addCourses, addPredicates, addOfferings})
        step(region, options);
    return region;
}

}  // namespace demo
