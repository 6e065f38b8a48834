// SPDX-License-Identifier: Apache-2.0
#include "core/reports/class_choices.h"

#include "core/catalogue/catalogue_store.h"
#include "core/plan/plan_store.h"

#include <QSet>
#include <algorithm>

namespace core {

Result<std::vector<ClassChoice>> classChoices(EditLog& log, const Uid& plan)
{
    return log.session().read([&] {
        QSet<Uid> seated;
        for (const PlanRecordSeat& seat : valueOrThrow(PlanStore(log).load(plan)).seats) seated.insert(seat.angkatan);
        const Catalogue catalogue = valueOrThrow(CatalogueStore(log.session()).load());
        QHash<qint64, const Offering*> offerings;
        for (const Offering& offering : catalogue.offerings) offerings.insert(offering.id.value, &offering);
        std::vector<ClassChoice> choices;
        for (const Angkatan& angkatan : catalogue.angkatan)
            if (const auto* offering = offerings.value(angkatan.offering.value); offering && seated.contains(angkatan.uid))
                choices.push_back({offering->code, offering->name, angkatan.number, angkatan.startsOn});
        std::sort(choices.begin(), choices.end(), [](const auto& a, const auto& b) { return std::tie(a.code, a.number) < std::tie(b.code, b.number); });
        return choices;
    });
}

}  // namespace core
