// SPDX-License-Identifier: Apache-2.0
#include "ui/common/table/record_source.h"

#include "core/base/text.h"
#include "core/people/nip.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <algorithm>
#include <numeric>

namespace ui {

using namespace Qt::StringLiterals;

QString shownCell(const QVariant& value, ColumnKind kind)
{
    if (!value.isValid()) return {};
    switch (kind) {
        case ColumnKind::number: return core::grouped(value.toLongLong());
        case ColumnKind::decimal: return QLocale(QLocale::Indonesian).toString(value.toDouble(), 'f', 2);
        case ColumnKind::rupiah: return core::rupiah(value.toLongLong());
        case ColumnKind::date: return value.toDate().toString(u"dd-MM-yyyy"_s);
        case ColumnKind::nip: return core::groupedNip(value.toString());
        case ColumnKind::text:
        case ColumnKind::figure: break;
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

std::vector<quint32> sortedRows(std::span<const QVariant> cells)
{
    std::vector<quint32> rows(cells.size());
    std::iota(rows.begin(), rows.end(), 0U);
    const bool isText = std::all_of(cells.begin(), cells.end(), [](const QVariant& cell) { return !cell.isValid() || cell.typeId() == QMetaType::QString; });
    if (!isText) {
        std::stable_sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) { return cellLess(cells[a], cells[b]); });
        return rows;
    }
    QHash<QString, quint32> numbers;  // many rows hold few texts (units, posts)
    std::vector<QByteArray> folded;
    std::vector<quint32> textOf(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!cells[i].isValid()) continue;
        const QString text = cells[i].toString();
        const auto known = numbers.constFind(text);
        textOf[i] = known != numbers.constEnd() ? *known : static_cast<quint32>(folded.size());
        if (known != numbers.constEnd()) continue;
        numbers.insert(text, textOf[i]);
        folded.push_back(core::searchFolded(text));
    }
    std::vector<quint32> texts(folded.size()), rankOfText(folded.size());
    std::iota(texts.begin(), texts.end(), 0U);
    std::sort(texts.begin(), texts.end(), [&](quint32 a, quint32 b) { return folded[a] < folded[b]; });
    for (std::size_t i = 1; i < texts.size(); ++i) rankOfText[texts[i]] = rankOfText[texts[i - 1]] + (folded[texts[i - 1]] != folded[texts[i]]);
    std::vector<quint32> ranks(cells.size());  // 0 = empty
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (cells[i].isValid()) ranks[i] = rankOfText[textOf[i]] + 1;
    std::stable_sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) { return ranks[a] < ranks[b]; });
    return rows;
}

std::vector<quint32> sortedByCells(std::size_t size, int column, const std::function<std::vector<RecordCells>(std::span<const quint32>)>& read)
{
    std::vector<quint32> rows(size);
    std::iota(rows.begin(), rows.end(), 0U);
    RecordCells cells;
    cells.reserve(rows.size());
    for (RecordCells& row : read(rows)) cells.push_back(std::move(row[static_cast<std::size_t>(column)]));
    return sortedRows(cells);
}

void ListSource::add(RecordCells cells, const QByteArray& uid)
{
    QString searched;
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].kind == ColumnKind::text || m_columns[i].kind == ColumnKind::nip) searched += cells[i].toString() + u'\x1f';
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
    RecordCells cells;
    cells.reserve(m_rows.size());
    for (const RecordCells& row : m_rows) cells.push_back(row[static_cast<size_t>(column)]);
    return sortedRows(cells);
}

}  // namespace ui
