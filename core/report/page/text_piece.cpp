// SPDX-License-Identifier: Apache-2.0
// Running text: title block, captions, paragraphs, footnotes. Every wrapped line is a band of its own.
#include <algorithm>

#include "core/report/page/face.h"
#include "core/report/page/piece.h"

namespace core::page {
namespace {

struct TextStyle {
    double pointSize = 10;
    bool bold = false;
    Align align = Align::left;
    double leading = 1.15;
    double indent = 0;
};

class TextPiece final : public Piece {
public:
    TextPiece(double width, double spaceBefore, const Look& look = {}) : m_width(width), m_look(look) { m_spaceBefore = spaceBefore; }

    /// Wraps `text` and appends its lines; `marker` stands in the indent of the first one.
    void add(const QString& text, const TextStyle& style, const QString& marker = {})
    {
        const auto face = faceOf(style);
        const double room = m_width - style.indent;
        const QString printed = withSpacedNips(text);
        QStringView rest = printed;
        bool first = true;
        do {
            const QString line = face->takeLine(rest, room).toString();
            const double wide = face->width(line);
            const double x = style.align == Align::center ? (room - wide) / 2 : 0;
            m_lines.push_back({line, first ? marker : QString(), style.indent + x, face});
            m_bands.push_back({face->lineHeight() * style.leading});
            first = false;
        } while (!rest.isEmpty());
    }
    void addSpace(double height) { m_bands.back().height += height; }
    /// No single line of a paragraph at the foot or the head of a page.
    void avoidWidows()
    {
        if (m_bands.size() < 2) return;
        m_bands.front().keepWithNext = true;
        m_bands[m_bands.size() - 2].keepWithNext = true;
    }

    void paint(QPainter& painter, std::span<const Slice> slices, bool) const override
    {
        painter.setPen(Qt::black);
        for (const Slice& slice : slices) {
            const Line& line = m_lines[static_cast<size_t>(slice.band)];
            const double baseline = slice.y + line.face->ascent();
            painter.setFont(line.face->font());
            if (!line.marker.isEmpty()) painter.drawText(QPointF(0, baseline), line.marker);
            painter.drawText(QPointF(line.x, baseline), line.text);
        }
    }

private:
    struct Line {
        QString text;
        QString marker;
        double x = 0;
        std::shared_ptr<const Face> face;
    };

    std::shared_ptr<const Face> faceOf(const TextStyle& style)
    {
        if (!m_face || m_faceStyle.pointSize != style.pointSize || m_faceStyle.bold != style.bold)
            m_face = std::make_shared<const Face>(style.pointSize, m_look, style.bold);
        m_faceStyle = style;
        return m_face;
    }

    double m_width = 0;
    Look m_look;
    std::vector<Line> m_lines;
    std::shared_ptr<const Face> m_face;
    TextStyle m_faceStyle;
};

}  // namespace

void Piece::keepTail()
{
    for (size_t i = m_bands.size() < 2 ? 0 : m_bands.size() - 2; i < m_bands.size(); ++i) m_bands[i].keepWithNext = true;
}

void Piece::keepAll()
{
    for (Band& band : m_bands) band.keepWithNext = true;
}

void addTitle(Pieces& pieces, const Report& report, double width, const Look& look)
{
    if (report.title.empty() && report.subtitle.empty()) return;
    auto piece = std::make_unique<TextPiece>(width, millimetres(5), look);
    for (const QString& line : report.title) piece->add(line, {12, true, Align::center});
    if (!report.number.isEmpty()) piece->add(QStringLiteral("Nomor: ") + report.number, {10.5, false, Align::center});
    for (const QString& line : report.subtitle) piece->add(line, {10.5, false, Align::center});
    piece->addSpace(millimetres(1.5));
    piece->keepAll();
    pieces.push_back(std::move(piece));
}

void addCaption(Pieces& pieces, const QString& title, double width, const Look& look)
{
    if (title.isEmpty()) return;
    auto piece = std::make_unique<TextPiece>(width, millimetres(4.5), look);
    piece->add(title, {10.5, true});
    piece->addSpace(millimetres(1.2));
    piece->keepAll();
    pieces.push_back(std::move(piece));
}

void addParagraph(Pieces& pieces, const Paragraph& paragraph, double width, const Look& look)
{
    if (paragraph.text.isEmpty()) return;
    auto piece = std::make_unique<TextPiece>(width, millimetres(3), look);
    piece->add(paragraph.text, {paragraph.pointSize, paragraph.bold, paragraph.align, 1.25});
    piece->avoidWidows();
    pieces.push_back(std::move(piece));
}

void addFootnotes(Pieces& pieces, const std::vector<QString>& notes, double width, Family family)
{
    if (notes.empty()) return;
    auto piece = std::make_unique<TextPiece>(width, millimetres(3.5), Look{family});
    piece->add(QStringLiteral("Keterangan:"), {8.5, true});
    const auto hasMark = [](const QString& note) { return note.startsWith(u"*) "); };  // that of a column
    const bool isNumbered = notes.size() - static_cast<size_t>(std::count_if(notes.begin(), notes.end(), hasMark)) > 1;
    int number = 0;
    for (const QString& note : notes) {
        const QString marker = hasMark(note) ? QStringLiteral("*)") : isNumbered ? QString::number(++number) + u'.' : QString();
        piece->add(hasMark(note) ? note.mid(3) : note, {8.5, false, Align::left, 1.15, notes.size() > 1 ? millimetres(5) : 0}, marker);
    }
    piece->avoidWidows();
    pieces.push_back(std::move(piece));
}

}  // namespace core::page
