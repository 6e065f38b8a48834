// SPDX-License-Identifier: Apache-2.0
#include "ui/common/record_places.h"

#include "core/history/entities.h"

namespace ui {

using namespace Qt::StringLiterals;

std::optional<Place> placeOf(const core::RowKey& row)
{
    namespace entity = core::entity;
    switch (row.entity) {
    case entity::person: return Place{u"people"_s, row.uid.bytes()};
    case entity::unit: return Place{u"organisation"_s, row.uid.bytes()};
    case entity::competency:
    case entity::standard: return Place{u"competency"_s, row.uid.bytes()};
    case entity::offering:
    case entity::provider:
    case entity::unitPrice: return Place{u"catalogue"_s, row.uid.bytes()};
    case entity::plan:
    case entity::priority: return Place{u"plan"_s, row.uid.bytes()};
    case entity::agency:
    case entity::referenceEntry: return Place{u"settings"_s};
    default: return std::nullopt;
    }
}

}  // namespace ui
