// SPDX-License-Identifier: Apache-2.0
#include "core/reports/open_conflicts.h"

#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/history/row_names.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool mayBelongHere(EditLog& log, const Conflict& conflict, const ReportScope& scope)
{
    if (!scope.coversUnit || conflict.at.row.entity != entity::person || conflict.at.field != field::personUnit) return false;
    return std::ranges::any_of(valuesOf(log, conflict), [&](const Value& unit) { return scope.coversUnit(log.materialiser().resolved({entity::unit, unit.uid()})); });
}

bool touches(EditLog& log, RowNames& names, const Conflict& conflict, const ReportScope& scope)
{
    if (std::ranges::find(scope.entities, conflict.at.row.entity) == scope.entities.end()) return false;
    const RowKey subject = names.subject(conflict.at.row);
    if (subject.entity != entity::person || !scope.covers) return true;
    return scope.covers(log.materialiser().resolved(subject)) || mayBelongHere(log, conflict, scope);
}

}  // namespace

QString conflictNote(EditLog& log, const std::vector<Conflict>& open, const ReportScope& scope)
{
    if (open.empty()) return {};
    RowNames names(log);
    const auto count = std::ranges::count_if(open, [&](const Conflict& conflict) { return touches(log, names, conflict, scope); });
    if (count == 0) return {};
    return u"%1 data yang menjadi dasar laporan ini masih berbeda antarkantor dan belum diputuskan; yang dipakai adalah nilai terakhir."_s.arg(grouped(count));
}

}  // namespace core
