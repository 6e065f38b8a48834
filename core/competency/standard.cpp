// SPDX-License-Identifier: Apache-2.0
// figures.md 7.
#include "core/competency/standard.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {
namespace {

bool appliesOn(const StandardRow& row, QDate day) { return core::appliesOn(RuleMark{row.validFrom, row.validTo, false, {}}, day); }

void put(std::vector<RequiredLevel>& standard, const RequiredLevel& cell)
{
    const auto at = std::lower_bound(standard.begin(), standard.end(), cell.competency,
                                     [](const RequiredLevel& r, const QString& code) { return r.competency < code; });
    if (at != standard.end() && at->competency == cell.competency)
        *at = cell;
    else
        standard.insert(at, cell);
}

/// Keeps every row without a start and, of the dated ones, the last to start.
void keepNewest(std::vector<const StandardRow*>& rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const auto* a, const auto* b) { return a->validFrom < b->validFrom; });
    const auto firstDated = std::find_if(rows.begin(), rows.end(), [](const auto* r) { return r->validFrom.isValid(); });
    if (firstDated != rows.end()) rows.erase(firstDated, rows.end() - 1);
}

}  // namespace

StandardBook standardBook(const std::vector<DefaultLevel>& defaults, const std::vector<StandardRow>& rows, QDate asOf)
{
    StandardBook book;
    std::vector<const DefaultLevel*> applying;
    for (const auto& row : defaults)
        if (core::appliesOn(row.mark, asOf)) applying.push_back(&row);
    std::stable_sort(applying.begin(), applying.end(),
                     [](const auto* a, const auto* b) { return a->mark.validFrom < b->mark.validFrom; });
    for (const auto* row : applying) put(book.byKind[row->postKind], {row->competency, row->level});

    for (const auto& row : rows)
        if (appliesOn(row, asOf)) book.byTitle[folded(row.title)].push_back(&row);
    for (auto& same : book.byTitle) keepNewest(same);
    return book;
}

std::vector<RequiredLevel> standardOf(const StandardBook& book, const QString& kind, const QString& title)
{
    std::vector<RequiredLevel> standard;
    if (const auto found = book.byKind.find(kind); found != book.byKind.end()) standard = found->second;
    const QString key = folded(title);
    if (const auto found = book.byTitle.find(key); !key.isEmpty() && found != book.byTitle.end())
        for (const auto* row : *found)
            for (const auto& cell : row->cells) put(standard, cell);
    return standard;
}

QHash<QString, QString> kindsByTitle(const StandardBook& book)
{
    QHash<QString, QString> kinds;
    for (auto it = book.byTitle.begin(); it != book.byTitle.end(); ++it)
        for (const auto* row : it.value())
            if (!row->kind.isEmpty()) kinds[it.key()] = row->kind;
    return kinds;
}

}  // namespace core
