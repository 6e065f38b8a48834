// SPDX-License-Identifier: Apache-2.0
// Signatures: one in the right half, or two side by side, a third centred below. One band each row: never divided.
#include <algorithm>

#include "core/report/page/face.h"
#include "core/report/page/piece.h"

namespace core::page {
namespace {

const double kSpaceToSign = millimetres(22);

class SignaturePiece final : public Piece {
public:
    SignaturePiece(const Report& report, double width, const Look& look) : m_report(report), m_plain(10.5, look), m_bold(nameFace(report, width, look)), m_width(width)
    {
        m_spaceBefore = millimetres(7);
        m_blockWidth = std::clamp(longestName(report, m_bold), usualWidth(width), mostWidth(report, width));
        const size_t count = std::max<size_t>(1, report.signatures.size());
        for (size_t first = 0; first < count; first += 2) m_bands.push_back({heightOf(first), 0, first + 2 < count});
    }

    /// Takes the room left of the signature for them; false where they are higher than it.
    [[nodiscard]] bool takeNotes(const std::vector<QString>& notes)
    {
        addFootnotes(m_notes, notes, m_width - m_blockWidth - millimetres(10));
        double height = 0;
        for (const Band& band : m_notes.front()->bands()) {
            m_noteLines.push_back({static_cast<int>(m_noteLines.size()), 0, band.lines, height, band.height});
            height += band.height;
        }
        return height <= m_bands.front().height;
    }

    void paint(QPainter& painter, std::span<const Slice> slices, bool) const override
    {
        if (!m_notes.empty()) {
            std::vector<Slice> lines = m_noteLines;
            for (Slice& line : lines) line.y += slices.front().y;
            m_notes.front()->paint(painter, lines, false);
        }
        painter.setPen(Qt::black);
        for (const Slice& slice : slices) paintRow(painter, static_cast<size_t>(slice.band) * 2, slice.y);
    }

private:
    [[nodiscard]] static double usualWidth(double width) { return std::min(width * 0.46, millimetres(95)); }
    /// For a name with many degrees: one signer may take more of the page than two beside each other.
    [[nodiscard]] static double mostWidth(const Report& report, double width) { return std::max(usualWidth(width), width * (report.signatures.size() < 2 ? 0.62 : 0.48)); }

    [[nodiscard]] static double longestName(const Report& report, const Face& face)
    {
        double longest = 0;
        for (const SignatureBlock& signer : report.signatures) longest = std::max(longest, face.width(signer.name));
        return longest;
    }
    /// A name shrinks a little before a degree stands alone in a second line.
    [[nodiscard]] static Face nameFace(const Report& report, double width, const Look& look)
    {
        constexpr double usual = 10.5, least = 8.5;
        const double longest = longestName(report, Face(usual, look, true)), most = mostWidth(report, width);
        return Face(longest > most ? std::max(least, usual * most / longest * 0.995) : usual, look, true);
    }

    [[nodiscard]] double pitch() const { return m_plain.lineHeight() * 1.1; }
    [[nodiscard]] size_t endOf(size_t first) const { return std::min(first + 2, m_report.signatures.size()); }

    [[nodiscard]] std::vector<QString> wrapped(const std::vector<QString>& texts, const Face& face) const
    {
        std::vector<QString> lines;
        for (const QString& text : texts)
            for (QStringView rest = text; !rest.isEmpty();) lines.push_back(face.takeLine(rest, m_blockWidth).toString());
        return lines;
    }

    /// Above the name of a signer, with place and day, which stand over the right one.
    [[nodiscard]] size_t linesAbove(size_t first, size_t signer) const
    {
        return wrapped(linesAboveName(m_report.signatures[signer]), m_plain).size() + (signer + 1 == endOf(first) ? placeLines(first) : 0);
    }
    /// Of both signers of a row, so that their roles and names stand level.
    [[nodiscard]] size_t linesAbove(size_t first) const
    {
        size_t lines = m_report.signatures.empty() ? placeLines(first) : 0;
        for (size_t i = first; i < endOf(first); ++i) lines = std::max(lines, linesAbove(first, i));
        return lines;
    }

    [[nodiscard]] size_t placeLines(size_t first) const { return first == 0 && !m_report.placeAndDate.isEmpty() ? 1 : 0; }

    [[nodiscard]] double heightOf(size_t first) const
    {
        size_t below = 0;
        for (size_t i = first; i < endOf(first); ++i) {
            const SignatureBlock& signer = m_report.signatures[i];
            below = std::max(below, wrapped({signer.name}, m_bold).size() + wrapped(linesBelowName(signer), m_plain).size());
        }
        const double space = m_report.signatures.empty() ? 0 : kSpaceToSign;
        const double gap = first == 0 ? 0 : millimetres(6);
        return gap + static_cast<double>(linesAbove(first) + below) * pitch() + space;
    }

    void paintRow(QPainter& painter, size_t first, double y) const
    {
        const double right = m_width - m_blockWidth;
        if (first > 0) y += millimetres(6);
        if (m_report.signatures.empty()) paintLines(painter, {m_report.placeAndDate}, m_plain, right, y);
        const bool single = endOf(first) - first == 1;
        for (size_t i = first; i < endOf(first); ++i) {
            const double x = single ? (first == 0 ? right : right / 2) : (i == first ? 0 : right);
            std::vector<QString> above = wrapped(linesAboveName(m_report.signatures[i]), m_plain);
            if (placeLines(first) > 0 && i + 1 == endOf(first)) above.insert(above.begin(), m_report.placeAndDate);
            const size_t lower = linesAbove(first) - above.size();
            paintLines(painter, above, m_plain, x, y + static_cast<double>(lower) * pitch());
            paintName(painter, m_report.signatures[i], x, y + static_cast<double>(linesAbove(first)) * pitch() + kSpaceToSign);
        }
    }

    void paintName(QPainter& painter, const SignatureBlock& signer, double x, double y) const
    {
        const auto name = wrapped({signer.name}, m_bold);
        const bool isToFillIn = signer.name.count(u'.') == signer.name.size();
        paintLines(painter, name, isToFillIn ? m_plain : m_bold, x, y);
        for (size_t i = 0; i < name.size() && !isToFillIn; ++i) underline(painter, name[i], x, y + static_cast<double>(i) * pitch());
        y += static_cast<double>(name.size()) * pitch();
        paintLines(painter, wrapped(linesBelowName(signer), m_plain), m_plain, x, y);
    }

    [[nodiscard]] double centred(const QString& text, const Face& face, double x) const
    {
        return x + (m_blockWidth - face.width(text)) / 2;
    }

    void paintLines(QPainter& painter, const std::vector<QString>& lines, const Face& face, double x, double y) const
    {
        painter.setFont(face.font());
        for (const QString& line : lines) {
            painter.drawText(QPointF(centred(line, face, x), y + face.ascent()), line);
            y += pitch();
        }
    }

    void underline(QPainter& painter, const QString& name, double x, double y) const
    {
        painter.fillRect(QRectF(centred(name, m_bold, x), y + m_bold.ascent() + points(1.2), m_bold.width(name), points(0.8)),
                         Qt::black);
    }

    const Report& m_report;
    Pieces m_notes;  ///< one piece, or none
    std::vector<Slice> m_noteLines;
    Face m_plain;
    Face m_bold;
    double m_width = 0;
    double m_blockWidth = 0;
};

}  // namespace

bool addSignatureBesideNotes(Pieces& pieces, const Report& report, const std::vector<QString>& notes, double width)
{
    if (notes.empty() || report.signatures.size() != 1) return false;
    auto piece = std::make_unique<SignaturePiece>(report, width, Look());
    if (!piece->takeNotes(notes)) return false;
    pieces.push_back(std::move(piece));
    return true;
}

void addSignatures(Pieces& pieces, const Report& report, double width, const Look& look)
{
    if (report.signatures.empty() && report.placeAndDate.isEmpty()) return;
    pieces.push_back(std::make_unique<SignaturePiece>(report, width, look));
}

}  // namespace core::page
