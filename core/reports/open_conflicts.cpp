// SPDX-License-Identifier: Apache-2.0
#include "core/reports/open_conflicts.h"

#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/history/merge.h"
#include "core/history/row_names.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

QString conflictNote(EditLog& log, const ReportScope& scope)
{
    const auto conflicts = valueOrThrow(openConflicts(log));
    if (conflicts.empty()) return {};
    RowNames names(log);
    const auto touches = [&](const Conflict& conflict) {
        if (std::ranges::find(scope.entities, conflict.at.row.entity) == scope.entities.end()) return false;
        const RowKey subject = names.subject(conflict.at.row);
        return subject.entity != entity::person || !scope.covers || scope.covers(subject.uid);
    };
    const auto count = std::ranges::count_if(conflicts, touches);
    if (count == 0) return {};
    return u"Catatan: %1 data yang dapat dipakai laporan ini masih berbeda antara dua kantor dan belum dipilih; laporan memakai nilai yang disunting paling akhir."_s.arg(grouped(count));
}

}  // namespace core
