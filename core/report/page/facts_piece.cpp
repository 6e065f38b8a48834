// SPDX-License-Identifier: Apache-2.0
// "Nama : Siti Aminah": labels in one width, colons under each other, values wrapped.
#include <algorithm>

#include "core/report/page/face.h"
#include "core/report/page/piece.h"

namespace core::page {
namespace {

const double kGutter = millimetres(8);

class FactsPiece final : public Piece {
public:
    FactsPiece(const Facts& facts, double width, const Look& look) : m_facts(facts), m_label(usualSize(look), look), m_value(usualSize(look), look)
    {
        m_spaceBefore = millimetres(3.5);
        m_columns = std::max(1, facts.columns);
        m_columnWidth = (width - (m_columns - 1) * kGutter) / m_columns;
        m_labelWidth = m_label.width(facts.besides);
        for (const auto& fact : facts.facts) m_labelWidth = std::max(m_labelWidth, m_label.width(fact.label));
        m_labelWidth = std::min(m_labelWidth + millimetres(2), m_columnWidth * 0.45);
        m_valueWidth = m_columnWidth - m_labelWidth - kColon;
        m_rows = (static_cast<int>(facts.facts.size()) + m_columns - 1) / m_columns;
        for (int row = 0; row < m_rows; ++row) m_bands.push_back({heightOf(row)});
    }

    void paint(QPainter& painter, std::span<const Slice> slices, bool) const override
    {
        painter.setPen(Qt::black);
        painter.setFont(m_label.font());
        for (const Slice& slice : slices)
            for (int column = 0; column < m_columns; ++column)
                if (const auto* fact = at(slice.band, column))
                    paintFact(painter, *fact, column * (m_columnWidth + kGutter), slice.y);
    }

private:
    /// Beside running text of a letter they are as large as it.
    [[nodiscard]] static double usualSize(const Look& look) { return look.family == Family::serif ? 10.5 : 10; }
    /// "2. " of an enumeration: its text goes on below itself, not below the figure.
    [[nodiscard]] double markWidth(const QString& value) const
    {
        const qsizetype end = value.indexOf(u". ");
        const bool isMark = end > 0 && end <= 2 && std::all_of(value.begin(), value.begin() + end, [](QChar c) { return c.isDigit(); });
        return isMark ? m_value.width(value.left(end + 2)) : 0;
    }
    [[nodiscard]] static QStringView behindMark(const QString& value) { return QStringView(value).mid(value.indexOf(u". ") + 2); }
    [[nodiscard]] int linesOf(const QString& value) const
    {
        const double mark = markWidth(value);
        return mark > 0 ? m_value.lineCount(behindMark(value), m_valueWidth - mark) : m_value.lineCount(value, m_valueWidth);
    }

    /// Facts run down the first column, then down the second.
    [[nodiscard]] const Facts::Fact* at(int row, int column) const
    {
        const auto index = static_cast<size_t>(column * m_rows + row);
        return index < m_facts.facts.size() ? &m_facts.facts[index] : nullptr;
    }

    [[nodiscard]] double heightOf(int row) const
    {
        int lines = 1;
        for (int column = 0; column < m_columns; ++column)
            if (const auto* fact = at(row, column))
                lines = std::max({lines, m_label.lineCount(fact->label, m_labelWidth), linesOf(fact->value)});
        return lines * m_value.lineHeight() + millimetres(1);
    }

    void paintFact(QPainter& painter, const Facts::Fact& fact, double x, double y) const
    {
        const double baseline = y + m_label.ascent();
        paintLines(painter, fact.label, x, baseline, m_labelWidth);
        if (!fact.label.isEmpty()) painter.drawText(QPointF(x + m_labelWidth, baseline), QStringLiteral(":"));  // else it goes on
        const double left = x + m_labelWidth + kColon, mark = markWidth(fact.value);
        if (mark > 0) painter.drawText(QPointF(left, baseline), fact.value.left(fact.value.indexOf(u". ") + 1));
        paintLines(painter, mark > 0 ? behindMark(fact.value) : QStringView(fact.value), left + mark, baseline, m_valueWidth - mark);
    }

    void paintLines(QPainter& painter, QStringView rest, double x, double baseline, double room) const
    {
        for (; !rest.isEmpty(); baseline += m_value.lineHeight())
            painter.drawText(QPointF(x, baseline), m_value.takeLine(rest, room).toString());
    }

    const Facts& m_facts;
    Face m_label;
    Face m_value;
    int m_columns = 1;
    int m_rows = 0;
    double m_columnWidth = 0;
    double m_labelWidth = 0;
    double m_valueWidth = 0;
};

}  // namespace

void addFacts(Pieces& pieces, const Facts& facts, double width, const Look& look)
{
    if (!facts.facts.empty()) pieces.push_back(std::make_unique<FactsPiece>(facts, width, look));
}

}  // namespace core::page
