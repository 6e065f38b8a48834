// SPDX-License-Identifier: Apache-2.0
// Laying out and painting a table's header.
#include "core/report/page/table_header.h"

#include <algorithm>

#include "core/report/tints.h"

namespace core::page {
namespace {

/// A header over visible columns [first, end) on one level, or on both.
struct Heading {
    size_t first = 0;
    size_t end = 1;
    int level = 1;
    bool tall = false;  ///< over both levels
    QString text;
};

const ColumnGroup* groupOf(const ReportTable& table, int column)
{
    for (const ColumnGroup& group : table.columnGroups)
        if (column >= group.first && column < group.first + group.count) return &group;
    return nullptr;
}

std::vector<Heading> headingsOf(const ReportTable& table, const std::vector<int>& visible)
{
    std::vector<Heading> headings;
    const ColumnGroup* open = nullptr;
    size_t groupAt = 0;
    for (size_t i = 0; i < visible.size(); ++i) {
        const ColumnGroup* group = groupOf(table, visible[i]);
        if (group && group == open)
            headings[groupAt].end = i + 1;
        else if (group) {
            groupAt = headings.size();
            headings.push_back({i, i + 1, 0, false, group->header});
        }
        open = group;
        headings.push_back({i, i + 1, 1, !group, table.columns[static_cast<size_t>(visible[i])].header});
    }
    return headings;
}

}  // namespace

QPen gridPen() { return {QColor(0x48, 0x48, 0x48), points(0.5), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin}; }

HeaderLayout layOutHeader(const ReportTable& table, const std::vector<int>& visible, const std::vector<double>& edges,
                          const Face& face)
{
    const auto headings = headingsOf(table, visible);
    const auto heightOf = [&](const Heading& heading) {
        const double room = edges[heading.end] - edges[heading.first] - 2 * kCellPadX;
        return face.lineCount(heading.text, room) * face.lineHeight() + 3 * kCellPadY;
    };
    double upper = 0;
    double lower = 0;
    for (const Heading& heading : headings)
        if (!heading.tall) (heading.level == 0 ? upper : lower) = std::max(heading.level == 0 ? upper : lower, heightOf(heading));
    for (const Heading& heading : headings)
        if (heading.tall) lower = std::max(lower, heightOf(heading) - upper);

    HeaderLayout header;
    for (const Heading& heading : headings) {
        const double top = heading.tall || heading.level == 0 ? 0 : upper;
        const double bottom = heading.level == 0 ? upper : upper + lower;
        header.cells.push_back({QRectF(QPointF(edges[heading.first], top), QPointF(edges[heading.end], bottom)), heading.text});
    }
    header.height = upper + lower;
    if (!table.numberedColumns) return header;
    const double height = face.lineHeight() + kCellPadY;
    for (size_t i = 0; i < visible.size(); ++i)
        header.cells.push_back(
            {QRectF(edges[i], header.height, edges[i + 1] - edges[i], height), QStringLiteral("(%1)").arg(i + 1)});
    header.height += height;
    return header;
}

void paintHeader(QPainter& painter, const HeaderLayout& header, double y, const Face& face)
{
    painter.setFont(face.font());
    for (const HeaderLayout::Cell& cell : header.cells) {
        const QRectF box = cell.box.translated(0, y);
        painter.setPen(gridPen());
        painter.setBrush(QColor::fromRgb(kHeaderTint));
        painter.drawRect(box);
        painter.setPen(Qt::black);
        const double room = box.width() - 2 * kCellPadX;
        double baseline = box.center().y() - face.lineCount(cell.text, room) * face.lineHeight() / 2 + face.ascent();
        for (QStringView rest = cell.text; !rest.isEmpty(); baseline += face.lineHeight()) {
            const QString line = face.takeLine(rest, room).toString();
            painter.drawText(QPointF(box.center().x() - face.width(line) / 2, baseline), line);
        }
    }
    painter.setBrush(Qt::NoBrush);
}

}  // namespace core::page
