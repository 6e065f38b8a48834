// SPDX-License-Identifier: Apache-2.0
// A paint engine that only listens to texts; how they follow each other tells cells from lines.
#include "core/report/page_text.h"

#include "core/report/page/cell_listener.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace core {

/// Notes every text that is drawn, in the order of drawing, which is the order of reading.
class TextRecorder final : public QPaintEngine {
public:
    explicit TextRecorder(PageText& page) : QPaintEngine(AllFeatures), m_page(page) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState& now) override
    {
        if (now.state() & DirtyTransform) m_transform = now.transform();
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        m_page.add({0, item.text(), item.font(), box, m_transform, m_transform.mapRect(box)});
    }
    void addEmptyCell(const QRectF& box, const QTransform& toPaper) { m_page.add({0, {}, {}, box, toPaper, toPaper.mapRect(box), true}); }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawRects(const QRectF*, int) override {}
    void drawLines(const QLineF*, int) override {}
    void drawEllipse(const QRectF&) override {}

private:
    PageText& m_page;
    QTransform m_transform;
};

namespace {

using namespace Qt::StringLiterals;

constexpr double kMillimetresPerInch = 25.4;

class RecordingPaper final : public QPaintDevice, public page::CellListener {
public:
    explicit RecordingPaper(PageText& page) : m_engine(page) {}
    QPaintEngine* paintEngine() const override { return &m_engine; }
    void emptyCell(const QRectF& box, const QTransform& toPaper) override { m_engine.addEmptyCell(box, toPaper); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight: return 1000;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmWidthMM:
        case PdmHeightMM: return 265;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        case PdmDepth: return 32;
        case PdmNumColors: return 1 << 24;
        default: return 1;
        }
    }

private:
    mutable TextRecorder m_engine;
};

/// Lower case without diacritics; each letter knows where it comes from.
struct Folded {
    QString text;
    std::vector<qsizetype> from;  ///< one more than letters

    explicit Folded(const QString& plain)
    {
        for (qsizetype i = 0; i < plain.size(); ++i) add(plain[i], i);
        from.push_back(plain.size());
    }

private:
    void add(QChar c, qsizetype at)
    {
        if (c.isSpace()) return put(u' ', at);
        if (c.unicode() < 0x80 || c.isSurrogate()) return put(c.toLower(), at);
        for (const QChar part : QString(c).normalized(QString::NormalizationForm_KD).toCaseFolded())
            if (!part.isMark()) put(part, at);
    }
    void put(QChar c, qsizetype at)
    {
        if (c == u' ' && text.endsWith(u' ')) return;
        text += c;
        from.push_back(at);
    }
};

}  // namespace

PageText::PageText(const Layout& layout, int page)
{
    RecordingPaper paper(*this);
    QPainter painter(&paper);
    layout.paintPage(painter, page, kMillimetresPerInch);
    painter.end();
    join();
}

void PageText::add(Part part)
{
    // Letters of another script come as a text of their own, right behind the one before.
    if (!m_parts.empty() && !part.isEmptyCell) {
        Part& last = m_parts.back();
        const bool follows = last.font == part.font && last.toPaper == part.toPaper && std::abs(last.box.top() - part.box.top()) < 1 && std::abs(last.box.right() - part.box.left()) < 2;
        if (follows) {
            last.text += part.text;
            last.box.setRight(part.box.right());
            last.onPaper = last.toPaper.mapRect(last.box);
            return;
        }
    }
    m_parts.push_back(std::move(part));
}

/// What stands between two texts that were drawn one after the other.
QString PageText::between(const Part& before, const Part& after)
{
    const QRectF &a = before.onPaper, &b = after.onPaper;
    const double line = std::min(a.height(), b.height());
    if (before.isEmptyCell || after.isEmptyCell) return b.top() < a.bottom() - 0.3 * line && a.top() < b.bottom() - 0.3 * line ? u"\t"_s : u"\n"_s;
    if (b.left() > a.right() - 0.1 * line && b.top() < a.bottom() - 0.3 * line) return u"\t"_s;
    const bool isWrapped = std::abs(b.top() - a.bottom()) < 0.12 * line && b.left() < a.right() && b.right() > a.left();
    if (!isWrapped) return u"\n"_s;
    return before.text.endsWith(u'/') || before.text.endsWith(u'-') ? QString() : u" "_s;  // where words break without a blank
}

void PageText::join()
{
    std::erase_if(m_parts, [](const Part& part) { return !part.isEmptyCell && part.text.trimmed().isEmpty(); });
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (i > 0) m_text += between(m_parts[i - 1], m_parts[i]);
        m_parts[i].from = m_text.size();
        m_text += m_parts[i].text;
    }
}

namespace {

constexpr qsizetype kLongNumber = 9;  ///< digits; a NIP, or a part of one that may reach over its blanks

bool isLongDigits(const QString& text) { return text.size() >= kLongNumber && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }); }

/// "19870214 201001 2 001" as it is typed, without the blanks between its digits.
void closeNumbers(Folded& folded)
{
    QString text;
    std::vector<qsizetype> from;
    for (qsizetype i = 0; i < folded.text.size(); ++i) {
        const bool isBlank = folded.text[i] == u' ' && i > 0 && i + 1 < folded.text.size() && folded.text[i - 1].isDigit() && folded.text[i + 1].isDigit();
        if (isBlank) continue;
        text += folded.text[i];
        from.push_back(folded.from[static_cast<std::size_t>(i)]);
    }
    folded.text = text;
    folded.from = from;
}

}  // namespace

std::vector<TextSpan> PageText::find(const QString& wanted) const
{
    const QString needle = Folded(wanted).text.trimmed();
    std::vector<TextSpan> found;
    if (needle.isEmpty()) return found;
    Folded here(m_text);
    if (isLongDigits(needle)) closeNumbers(here);
    for (qsizetype at = here.text.indexOf(needle); at >= 0; at = here.text.indexOf(needle, at + needle.size())) {
        const qsizetype last = here.from[static_cast<std::size_t>(at + needle.size() - 1)];
        found.push_back({here.from[static_cast<std::size_t>(at)], last + (m_text[last].isHighSurrogate() ? 2 : 1)});
    }
    return found;
}

double PageText::left(const Part& part, qsizetype letters)
{
    if (letters <= 0) return part.box.left();
    if (letters >= part.text.size()) return part.box.right();
    return part.box.left() + QFontMetricsF(part.font).horizontalAdvance(part.text.left(letters));
}

std::vector<QRectF> PageText::boxes(TextSpan span) const
{
    std::vector<QRectF> boxes;
    for (const Part& part : m_parts) {
        const qsizetype from = std::max(span.from, part.from) - part.from, end = std::min(span.end, part.from + part.text.size()) - part.from;
        if (from >= end) continue;
        QRectF box = part.box;
        box.setRight(left(part, end));
        box.setLeft(left(part, from));
        boxes.push_back(part.toPaper.mapRect(box));
    }
    return boxes;
}

qsizetype PageText::nearest(QPointF point) const
{
    const auto distance = [&](const Part& part) {
        const QRectF& box = part.onPaper;
        const double across = std::max({box.left() - point.x(), point.x() - box.right(), 0.0}), up = std::max({box.top() - point.y(), point.y() - box.bottom(), 0.0});
        return across + 4 * up;  // the line one points at counts more than what stands above the point
    };
    const auto part = std::min_element(m_parts.begin(), m_parts.end(), [&](const Part& a, const Part& b) { return distance(a) < distance(b); });
    if (part == m_parts.end()) return 0;
    const double x = part->toPaper.inverted().map(point).x();
    qsizetype letters = 0;
    while (letters < part->text.size() && (left(*part, letters) + left(*part, letters + 1)) / 2 < x) ++letters;
    return part->from + letters;
}

TextSpan PageText::wordAt(qsizetype at) const
{
    const auto isDigit = [&](qsizetype i) { return i >= 0 && i < m_text.size() && m_text[i].isDigit(); };
    const auto isWord = [&](qsizetype i) {
        if (i < 0 || i >= m_text.size()) return false;
        return m_text[i].isLetterOrNumber() || m_text[i].isSurrogate() || (m_text[i] == u'\u00a0' && isDigit(i - 1) && isDigit(i + 1));  // a NIP is one
    };
    TextSpan word{at, at};
    while (isWord(word.from - 1)) --word.from;
    while (isWord(word.end)) ++word.end;
    return word;
}

}  // namespace core
