// SPDX-License-Identifier: Apache-2.0
// Measuring and breaking lines.
#include "core/report/page/face.h"

#include <QStringTokenizer>
#include <algorithm>
#include <cmath>

namespace core::page {
namespace {

constexpr double kTolerance = 0.5;  // dots; sums of letter widths differ in the last bits

bool beginsWithMonth(QStringView text)
{
    static constexpr std::array<QStringView, 12> months{u"Januari", u"Februari", u"Maret", u"April", u"Mei", u"Juni", u"Juli", u"Agustus", u"September", u"Oktober", u"November", u"Desember"};
    return text.front().isUpper() && std::any_of(months.begin(), months.end(), [&](QStringView month) { return text.startsWith(month); });
}

/// The blank at `i` ties a figure to its unit: "Rp 1.000", "87,5 %", "20 JP", "≥ 20", "1 April" of a day.
bool isTie(QStringView text, qsizetype i)
{
    if (text[i] != u' ' || i + 1 >= text.size()) return false;
    const QStringView before = text.left(i), after = text.mid(i + 1);
    if (after.front().isDigit()) return before.endsWith(u"Rp") || before.endsWith(u'≥');
    return after.front() == u'%' || (!before.isEmpty() && before.back().isDigit() && (after.startsWith(u"JP") || beginsWithMonth(after)));
}

/// "Pelatihan/Bimtek" may break behind the slash, "IV/b" and "L/P" may not.
bool isHinge(QStringView text, qsizetype i)
{
    const auto isWord = [&](qsizetype from) { return from >= 0 && from + 1 < text.size() && text[from].isLetter() && text[from + 1].isLetter(); };
    return (text[i] == u'/' || text[i] == u'-') && isWord(i - 2) && isWord(i + 1);
}

/// Length of the part that stays together, without the spaces behind it.
qsizetype wordLength(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if ((c == u' ' && !isTie(text, i)) || c == u'\n' || c == u'\t') return i;
        if (isHinge(text, i)) return i + 1;
    }
    return text.size();
}

bool isBlank(QChar c) { return c == u' ' || c == u'\t'; }

void skipBlanks(QStringView& text)
{
    while (!text.isEmpty() && isBlank(text.front())) text = text.mid(1);
}

}  // namespace

Face::Face(double pointSize, bool bold, Family family, bool italic)
    : m_font(reportFont(family, static_cast<int>(std::lround(points(pointSize))), bold, italic)), m_metrics(m_font)
{
    m_ascent = m_metrics.ascent();
    m_lineHeight = m_metrics.height();
    for (char16_t c = 0x20; c < m_advance.size(); ++c) m_advance[c] = m_metrics.horizontalAdvance(QChar(c));
    m_advance[u'\t'] = m_advance[u' '];
}

double Face::width(QStringView text) const
{
    double sum = 0;
    for (const QChar c : text) {
        if (c.unicode() >= m_advance.size()) return m_metrics.horizontalAdvance(text.toString());
        sum += advance(c);
    }
    return sum;
}

double Face::longestWord(QStringView text) const
{
    double widest = 0;
    while (!text.isEmpty()) {
        const qsizetype length = std::max<qsizetype>(1, wordLength(text));
        widest = std::max(widest, width(text.left(length)));
        text = text.mid(length);
    }
    return widest;
}

double Face::longestLine(QStringView text) const
{
    double widest = 0;
    for (const QStringView line : QStringTokenizer(text, u'\n')) widest = std::max(widest, width(line));
    return widest;
}

qsizetype Face::lettersThatFit(QStringView word, double room) const
{
    qsizetype count = 1;
    while (count < word.size() && width(word.left(count + 1)) <= room + kTolerance) ++count;
    if (count < word.size() && word[count].isLowSurrogate()) count = count > 1 ? count - 1 : 2;
    return count;
}

QStringView Face::takeLine(QStringView& rest, double room) const
{
    const QStringView text = rest;
    qsizetype taken = 0;  // letters of the line, without trailing blanks
    qsizetype at = 0;
    double used = 0;
    while (at < text.size() && text[at] != u'\n') {
        if (isBlank(text[at])) {
            used += advance(u' ');
            ++at;
            continue;
        }
        const QStringView word = text.mid(at, wordLength(text.mid(at)));
        const double wide = width(word);
        if (used + wide > room + kTolerance) {
            if (taken == 0) taken = at + lettersThatFit(word, room - used);
            break;
        }
        used += wide;
        at += word.size();
        taken = at;
    }
    rest = text.mid(taken);
    skipBlanks(rest);
    if (!rest.isEmpty() && rest.front() == u'\n') rest = rest.mid(1);
    return text.left(taken);
}

int Face::lineCount(QStringView text, double room) const
{
    int count = 0;
    while (!text.isEmpty()) {
        static_cast<void>(takeLine(text, room));
        ++count;
    }
    return std::max(1, count);
}

Face::CellLine Face::takeCellLine(QStringView& rest, double room, bool& goesOn) const
{
    constexpr QStringView point = u"• ";
    const double indent = goesOn ? width(point) : 0;
    const QStringView before = rest;
    const bool isPoint = goesOn || rest.startsWith(point);
    const QStringView line = takeLine(rest, room - indent);
    const QStringView eaten = before.left(before.size() - rest.size());
    goesOn = isPoint && !eaten.mid(line.size()).contains(u'\n') && !rest.isEmpty();
    return {line, indent};
}

int Face::cellLineCount(QStringView text, double room) const
{
    if (!text.contains(u'•')) return lineCount(text, room);
    int count = 0;
    for (bool goesOn = false; !text.isEmpty(); ++count) static_cast<void>(takeCellLine(text, room, goesOn));
    return std::max(1, count);
}

}  // namespace core::page
