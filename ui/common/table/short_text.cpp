// SPDX-License-Identifier: Apache-2.0
#include "ui/common/table/short_text.h"

namespace ui {
namespace {

constexpr qsizetype kLongestTitle = 20;  // letters
constexpr int kEndPercent = 35;  // of the room; the beginning needs more to be recognised

/// "Teguh Simanjuntak, S.E., M.M."
bool hasTitle(const QString& text)
{
    const qsizetype comma = text.indexOf(QStringLiteral(", "));
    return comma > 0 && text.size() - comma <= kLongestTitle;
}

/// How many letters of one end of the text fit.
template <class Part>
qsizetype lettersIn(const QFontMetrics& metrics, int room, qsizetype most, Part part)
{
    qsizetype low = 0, high = most;
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (metrics.horizontalAdvance(part(middle)) <= room) low = middle;
        else high = middle - 1;
    }
    return low;
}

QString withoutEndBlanks(QString text)
{
    while (text.endsWith(u' ')) text.chop(1);
    return text;
}

/// Without the rest of a word it begins with, unless it is nothing but that.
QString fromWord(const QString& end) { return end.mid(end.indexOf(u' ') + 1); }

}  // namespace

QString shortText(const QString& text, const QFontMetrics& metrics, int room)
{
    if (metrics.horizontalAdvance(text) <= room) return text;
    if (hasTitle(text)) return metrics.elidedText(text, Qt::ElideRight, room);
    const QString dots(u'…');
    const int letters = room - metrics.horizontalAdvance(dots);
    if (letters <= 0) return metrics.elidedText(text, Qt::ElideRight, room);
    const auto atEnd = lettersIn(metrics, letters * kEndPercent / 100, text.size(), [&](qsizetype count) { return text.right(count); });
    const QString end = fromWord(text.right(atEnd).trimmed());
    const auto atStart = lettersIn(metrics, letters - metrics.horizontalAdvance(end), text.size() - atEnd, [&](qsizetype count) { return text.left(count); });
    return withoutEndBlanks(text.left(atStart)) + dots + end;
}

}  // namespace ui
