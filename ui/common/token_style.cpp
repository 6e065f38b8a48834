// SPDX-License-Identifier: Apache-2.0
#include "ui/common/token_style.h"

#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRound = 3;  // logical pixels

/// The largest square in the middle, on half pixels so that its outline is sharp.
QRectF boxOf(const QRect& room)
{
    const int side = std::min(room.width(), room.height()) - 2;
    return QRectF(room.center().x() - side / 2, room.center().y() - side / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5);
}

QColor inkOf(const QStyleOption& option)
{
    if (!(option.state & QStyle::State_Enabled)) return tokens().muted;
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    return isOn || (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)) ? tokens().accent : tokens().muted;
}

void paintTick(QPainter& painter, const QRectF& box)
{
    QPainterPath tick(QPointF(box.left() + 0.22 * box.width(), box.top() + 0.53 * box.height()));
    tick.lineTo(box.left() + 0.42 * box.width(), box.top() + 0.73 * box.height());
    tick.lineTo(box.left() + 0.79 * box.width(), box.top() + 0.29 * box.height());
    painter.setPen(QPen(tokens().onAccent, std::max(1.6, box.width() / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

void paintCheck(QPainter& painter, const QStyleOption& option)
{
    const QRectF box = boxOf(option.rect);
    const QColor ink = inkOf(option);
    const bool isOn = option.state & QStyle::State_On;
    painter.setPen(QPen(ink, 1));
    painter.setBrush(isOn ? ink : tokens().surface);
    painter.drawRoundedRect(box, kRound, kRound);
    if (isOn) paintTick(painter, box);
    if (option.state & QStyle::State_NoChange) painter.fillRect(box.adjusted(3, 3, -3, -3), ink);
}

void paintFocus(QPainter& painter, const QStyleOption& option)
{
    painter.setPen(QPen(tokens().accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kRound, kRound);
}

void paintRadio(QPainter& painter, const QStyleOption& option)
{
    const QRectF box = boxOf(option.rect);
    const QColor ink = inkOf(option);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(tokens().surface);
    painter.drawEllipse(box);
    if (!(option.state & QStyle::State_On)) return;
    const double inset = box.width() / 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
}

}  // namespace

TokenStyle::TokenStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void TokenStyle::drawItemText(QPainter* painter, const QRect& room, int flags, const QPalette& palette, bool enabled, const QString& text, QPalette::ColorRole role) const
{
    const bool isLine = !(flags & (Qt::TextWordWrap | Qt::TextShowMnemonic | Qt::TextHideMnemonic | Qt::AlignHCenter | Qt::AlignRight)) && !text.contains(u'\n');
    if (!isLine) return QProxyStyle::drawItemText(painter, room, flags, palette, enabled, text, role);
    const QString line = text.trimmed();  // a unit that was chosen from its tree
    const QFontMetrics metrics = painter->fontMetrics();
    const bool isCut = metrics.horizontalAdvance(line) > room.width();
    QProxyStyle::drawItemText(painter, room, flags, palette, enabled, isCut ? metrics.elidedText(line, Qt::ElideRight, room.width()) : line, role);
}

int TokenStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    if (hint == SH_DialogButtonLayout) return QDialogButtonBox::GnomeLayout;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;  // no other button has one
    return hint == SH_ComboBox_Popup ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

void TokenStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_FrameFocusRect && qobject_cast<const QPushButton*>(widget)) return;  // its border says so
    const bool isCheck = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isCheck && element != PE_IndicatorRadioButton && element != PE_FrameFocusRect) return QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCheck) paintCheck(*painter, *option);
    else if (element == PE_IndicatorRadioButton) paintRadio(*painter, *option);
    else paintFocus(*painter, *option);
    painter->restore();
}

}  // namespace ui
