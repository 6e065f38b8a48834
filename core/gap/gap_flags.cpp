// SPDX-License-Identifier: Apache-2.0
#include "core/gap/gap_flags.h"

namespace core {

std::vector<GapFlags> gapFlags(const GapColumns& columns)
{
    std::vector<GapFlags> flags(columns.people.size());
    for (std::size_t person = 0; person < flags.size(); ++person) {
        const auto place = columns.table.places[person];
        const auto& group = columns.table.groups[place.group];
        for (std::size_t r = 0; r < group.requirements.size(); ++r) {
            const quint8 slot = columns.table.slotBytes[group.firstSlot + r * group.stride + place.row];
            if (slot == kSlotNotAssessed || slot == kSlotExpired) flags[person].notAssessed = true;
            else if (slot < group.requirements[r].level) flags[person].hasGap = true;
        }
    }
    return flags;
}

}  // namespace core
