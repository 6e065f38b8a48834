// SPDX-License-Identifier: Apache-2.0
#include "ui/common/table/record_source.h"

#include "core/base/text.h"
#include "core/people/nip.h"

#include <QDate>
#include <QLocale>
#include <algorithm>
#include <numeric>

namespace ui {

using namespace Qt::StringLiterals;
using Kind = RecordColumn::Kind;

QString shownCell(const QVariant& value, Kind kind)
{
    if (!value.isValid()) return {};
    switch (kind) {
        case Kind::number: return core::grouped(value.toLongLong());
        case Kind::decimal: return QLocale(QLocale::Indonesian).toString(value.toDouble(), 'f', 2);
        case Kind::rupiah: return core::rupiah(value.toLongLong());
        case Kind::date: return value.toDate().toString(u"dd-MM-yyyy"_s);
        case Kind::nip: return core::groupedNip(value.toString());
        case Kind::text: break;
    }
    return value.toString();
}

bool cellLess(const QVariant& left, const QVariant& right)
{
    if (!left.isValid() || !right.isValid()) return !left.isValid() && right.isValid();
    if (left.typeId() == QMetaType::QString && right.typeId() == QMetaType::QString)
        return core::searchFolded(left.toString()) < core::searchFolded(right.toString());
    return QVariant::compare(left, right) == QPartialOrdering::Less;
}

void ListSource::add(RecordCells cells, const QByteArray& uid)
{
    QString searched;
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].kind == Kind::text || m_columns[i].kind == Kind::nip) searched += cells[i].toString() + u'\x1f';
    m_arena.addFolded(core::searchFolded(searched));
    m_rows.push_back(std::move(cells));
    m_uids.push_back(uid);
}

std::vector<RecordCells> ListSource::read(std::span<const quint32> rows) const
{
    std::vector<RecordCells> cells;
    cells.reserve(rows.size());
    for (const quint32 row : rows) cells.push_back(m_rows[row]);
    return cells;
}

std::vector<quint32> ListSource::sorted(int column) const
{
    std::vector<quint32> rows(m_rows.size());
    std::iota(rows.begin(), rows.end(), 0U);
    const auto at = static_cast<size_t>(column);
    std::stable_sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) { return cellLess(m_rows[a][at], m_rows[b][at]); });
    return rows;
}

}  // namespace ui
