// SPDX-License-Identifier: Apache-2.0
// Head of a letter: number and subject left, place, day and receiver right (regulation.md 7).
#include <algorithm>

#include "core/report/page/face.h"
#include "core/report/page/piece.h"

namespace core::page {
namespace {

constexpr double kLeftShare = 0.55;

class LetterPiece final : public Piece {
public:
    LetterPiece(const LetterOpening& letter, double width, const Look& look) : m_face(10.5, look), m_width(width), m_right(width * (kLeftShare + 0.05))
    {
        m_spaceBefore = millimetres(5);
        for (const auto& fact : letter.facts) m_label = std::max(m_label, m_face.width(fact.label) + millimetres(3));
        for (const auto& fact : letter.facts) {
            m_left.push_back({fact.label, {}});
            const std::size_t first = m_left.size() - 1;
            std::size_t line = 0;
            for (QStringView rest = fact.value; !rest.isEmpty(); ++line) {
                const QString text = m_face.takeLine(rest, width * kLeftShare - m_label - kColon).toString();
                if (line == 0) m_left[first].value = text;
                else m_left.push_back({{}, text});
            }
        }
        add(letter.placeAndDate);
        if (!letter.receiver.empty()) m_lines.push_back({});
        for (const QString& line : letter.receiver) add(line);
        m_bands.push_back({pitch() * static_cast<double>(std::max(m_left.size(), m_lines.size())) + millimetres(3), 0, true});
    }

    void paint(QPainter& painter, std::span<const Slice> slices, bool) const override
    {
        painter.setPen(Qt::black);
        painter.setFont(m_face.font());
        double baseline = slices.front().y + m_face.ascent();
        for (const auto& [label, value] : m_left) {
            painter.drawText(QPointF(0, baseline), label);
            if (!label.isEmpty()) painter.drawText(QPointF(m_label, baseline), QStringLiteral(":"));
            painter.drawText(QPointF(m_label + kColon, baseline), value);
            baseline += pitch();
        }
        baseline = slices.front().y + m_face.ascent();
        for (const QString& line : m_lines) {
            painter.drawText(QPointF(m_right, baseline), line);
            baseline += pitch();
        }
    }

private:
    struct Line {
        QString label, value;
    };
    [[nodiscard]] double pitch() const { return m_face.lineHeight() * 1.15; }
    void add(const QString& text)
    {
        for (QStringView rest = text; !rest.isEmpty();) m_lines.push_back(m_face.takeLine(rest, m_width - m_right).toString());
    }

    Face m_face;
    double m_width = 0, m_right = 0, m_label = 0;
    std::vector<Line> m_left;
    std::vector<QString> m_lines;
};

}  // namespace

void addLetterOpening(Pieces& pieces, const LetterOpening& letter, double width, const Look& look)
{
    if (!letter.facts.empty() || !letter.receiver.empty()) pieces.push_back(std::make_unique<LetterPiece>(letter, width, look));
}

}  // namespace core::page
