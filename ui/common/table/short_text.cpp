// SPDX-License-Identifier: Apache-2.0
#include "ui/common/table/short_text.h"

namespace ui {
namespace {

constexpr qsizetype kLongestTitle = 20;  // letters
constexpr int kEndPercent = 35, kWordPercent = 70;  // of the room; the beginning needs more to be recognised

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

/// The last words that fit in their share of the room; a longer last word may take more, before it is cut itself.
QString endOf(const QString& text, const QFontMetrics& metrics, int letters)
{
    const QString last = text.mid(text.lastIndexOf(u' ') + 1);
    const int share = letters * kEndPercent / 100;
    if (const int width = metrics.horizontalAdvance(last); width > share && width <= letters * kWordPercent / 100) return last;
    const auto count = lettersIn(metrics, share, text.size(), [&](qsizetype n) { return text.right(n); });
    const QString end = text.right(count).trimmed();
    const bool isWhole = count < text.size() && text[text.size() - count - 1] == u' ';
    return isWhole || end == text.right(count).mid(1) ? end : end.mid(end.indexOf(u' ') + 1);
}

}  // namespace

QString shortText(const QString& text, const QFontMetrics& metrics, int room, const BeginsAlike& beginsAlike)
{
    if (metrics.horizontalAdvance(text) <= room) return text;
    const QString dots(u'…'), head = metrics.elidedText(text, Qt::ElideRight, room);
    const int letters = room - metrics.horizontalAdvance(dots);
    if (letters <= 0 || hasTitle(text) || !beginsAlike(QStringView(head).chopped(1))) return head;
    const QString end = endOf(text, metrics, letters);
    const auto atStart = lettersIn(metrics, letters - metrics.horizontalAdvance(end), text.size() - end.size(), [&](qsizetype count) { return text.left(count); });
    return withoutEndBlanks(text.left(atStart)) + dots + end;
}

}  // namespace ui
