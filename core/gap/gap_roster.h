// SPDX-License-Identifier: Apache-2.0
// Who the people of the gap columns are: what lists and grids show of them. A value; any thread.
#pragma once
#include "core/base/search_arena.h"
#include "core/gap/gap_overview.h"

namespace core {

struct RosterPerson {
    quint32 person = 0;  ///< index in GapColumns::people
    Uid uid;
    QString name, nip, post;  ///< name with titles; post on the day of the columns
};

struct GapRoster {
    std::vector<RosterPerson> people;    ///< by name, then NIP
    std::vector<quint32> rowOfPerson;    ///< from GapColumns::people to `people`
    SearchArena arena;                   ///< name, NIP, post, unit; by row of `people`
};

}  // namespace core
