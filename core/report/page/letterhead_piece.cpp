// SPDX-License-Identifier: Apache-2.0
// Kop surat: logo left, centred lines, double rule; or one full-width image. Bold lines wrap, the others shrink a
// little first, to fit.
#include <QImage>
#include <algorithm>

#include "core/report/page/face.h"
#include "core/report/page/piece.h"

namespace core::page {
namespace {

const double kThickRule = points(2.25);  // 3 px
const double kThinRule = points(0.75);   // 1 px
const double kRuleGap = points(1.25);
const double kLogoHeight = millimetres(24);
const double kLogoWidth = millimetres(22);
constexpr double kSmallest = 0.8;  // of the wished size, before a line wraps

class LetterheadPiece final : public Piece {
public:
    /// Laid out in its usual size and painted `size` times as large, so that it breaks alike on every sheet.
    LetterheadPiece(const Letterhead& letterhead, double paintedWidth, double size) : m_width(paintedWidth / size), m_size(size)
    {
        const double width = m_width;
        m_logo.loadFromData(letterhead.logo);
        if (!m_logo.isNull()) m_logoSize = QSizeF(m_logo.size()).scaled(kLogoWidth, kLogoHeight, Qt::KeepAspectRatio);
        m_side = m_logo.isNull() ? 0 : m_logoSize.width() + millimetres(3);
        // Centred on the page where that costs no line; else beside the logo.
        const bool centred = width - 2 * m_side >= width * 0.6 && nameLines(letterhead, width - 2 * m_side) == nameLines(letterhead, width - m_side);
        const double room = centred ? width - 2 * m_side : width - m_side;
        for (const auto& line : letterhead.lines) addLine(line, room, m_side);
        m_textHeight = m_lines.empty() ? 0 : m_lines.back().bottom;
        m_ruleY = std::max(m_textHeight, m_logoSize.height()) + millimetres(2);
        m_bands.push_back({(m_ruleY + kThickRule + kRuleGap + kThinRule) * size, 0, true});
    }

    void paint(QPainter& painter, std::span<const Slice> slices, bool) const override
    {
        painter.save();
        painter.translate(0, slices.front().y);
        painter.scale(m_size, m_size);
        const double content = m_ruleY - millimetres(2);
        painter.drawImage(QRectF(QPointF(0, (content - m_logoSize.height()) / 2), m_logoSize), m_logo);
        painter.setPen(Qt::black);
        for (const Line& line : m_lines) {
            painter.setFont(line.face->font());
            painter.drawText(QPointF(line.x, (content - m_textHeight) / 2 + line.baseline), line.text);
        }
        painter.fillRect(QRectF(0, m_ruleY, m_width, kThickRule), Qt::black);
        painter.fillRect(QRectF(0, m_ruleY + kThickRule + kRuleGap, m_width, kThinRule), Qt::black);
        painter.restore();
    }

private:
    struct Line {
        QString text;
        double x = 0;
        double baseline = 0;
        double bottom = 0;
        std::shared_ptr<const Face> face;
    };

    [[nodiscard]] int nameLines(const Letterhead& letterhead, double room) const
    {
        int lines = 0;
        for (const auto& line : letterhead.lines)
            if (line.bold) lines += Face(line.pointSize, true, Family::serif).lineCount(line.text, room);
        return lines;
    }
    /// Names of offices keep their size (14 and 18 points, regulation.md 7) and break into lines about as long as each other: the
    /// room that makes them, in the middle of `room`.
    static double balanced(const Face& face, const QString& text, double room, double& left)
    {
        const int lines = face.lineCount(text, room);
        if (lines < 2) return room;
        double enough = room, tooLittle = face.longestWord(text);
        for (int step = 0; step < 12 && tooLittle < enough; ++step) {
            const double middle = (enough + tooLittle) / 2;
            (face.lineCount(text, middle) == lines ? enough : tooLittle) = middle;
        }
        left += (room - enough) / 2;
        return enough;
    }

    void addLine(const Letterhead::Line& line, double room, double left)
    {
        auto face = std::make_shared<const Face>(line.pointSize, line.bold, Family::serif);
        const double wide = face->longestLine(line.text);
        if (line.bold) room = balanced(*face, line.text, room, left);
        else if (wide > room) {
            const double shrunk = std::max(kSmallest, room / wide * 0.995);
            face = std::make_shared<const Face>(line.pointSize * shrunk, line.bold, Family::serif);
        }
        for (QStringView rest = line.text; !rest.isEmpty();) {
            const QString text = face->takeLine(rest, room).toString();
            const double top = m_lines.empty() ? 0 : m_lines.back().bottom;
            const double height = face->lineHeight() * 1.02;
            m_lines.push_back({text, left + (room - face->width(text)) / 2, top + face->ascent(), top + height, face});
        }
    }

    double m_width = 0, m_size = 1;
    QImage m_logo;
    QSizeF m_logoSize{0, 0};
    double m_side = 0;
    std::vector<Line> m_lines;
    double m_textHeight = 0;
    double m_ruleY = 0;
};

class BannerPiece final : public Piece {
public:
    BannerPiece(const QImage& image, double width, double size) : m_image(image)
    {
        m_size = QSizeF(image.size()).scaled(width, millimetres(45) * size, Qt::KeepAspectRatio);
        m_x = (width - m_size.width()) / 2;
        m_bands.push_back({m_size.height(), 0, true});
    }
    void paint(QPainter& painter, std::span<const Slice> slices, bool) const override
    {
        painter.drawImage(QRectF(QPointF(m_x, slices.front().y), m_size), m_image);
    }

private:
    QImage m_image;
    QSizeF m_size;
    double m_x = 0;
};

}  // namespace

void addLetterhead(Pieces& pieces, const Letterhead& letterhead, double width, double size)
{
    const QImage banner = QImage::fromData(letterhead.banner);
    if (!banner.isNull())
        pieces.push_back(std::make_unique<BannerPiece>(banner, width, size));
    else if (!letterhead.lines.empty())
        pieces.push_back(std::make_unique<LetterheadPiece>(letterhead, width, size));
}

}  // namespace core::page
