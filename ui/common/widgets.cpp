// SPDX-License-Identifier: Apache-2.0
#include "ui/common/widgets.h"

#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Enter presses it while it has the focus, as users of Windows expect; a plain QPushButton does so only as a dialog's auto default.
class Button final : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) click();
        else QPushButton::keyPressEvent(event);
    }
};

/// A field that forgets its old typing when it gets the keyboard again.
class ForgetfulField final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::FocusIn) return false;
        auto* edit = static_cast<QLineEdit*>(watched);
        const QSignalBlocker quiet(edit);
        edit->setText(edit->text());
        return false;
    }
};

}  // namespace

void makeTitle(QLabel* label)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.45);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
}

QLabel* makeLabel(const QString& text, const QString& look, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(look != "badge"_L1);
    if (!look.isEmpty()) label->setProperty("look", look);
    return label;
}

QPushButton* makeButton(const QString& text, std::function<void()> pressed, QWidget* parent)
{
    auto* button = new Button(text, parent);
    button->setAutoDefault(false);
    if (pressed) QObject::connect(button, &QPushButton::clicked, button, [pressed = std::move(pressed)] { pressed(); });
    return button;
}

QPushButton* makePrimaryButton(const QString& text, std::function<void()> pressed, QWidget* parent)
{
    auto* button = makeButton(text, std::move(pressed), parent);
    button->setProperty("look", u"primary"_s);
    return button;
}

QToolButton* makeMenuButton(const QString& text, QMenu* menu, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setProperty("look", u"button"_s);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);  // a click leaves no frame behind
    menu->setParent(button, menu->windowFlags());
    button->setMenu(menu);
    return button;
}

QFrame* makePanel(QWidget* parent)
{
    auto* panel = new QFrame(parent);
    panel->setObjectName(u"panel"_s);
    return panel;
}

void scrollInside(QScrollArea* area, QWidget* inside)
{
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    inside->setAutoFillBackground(false);  // setWidget() turns it on
    area->viewport()->setAutoFillBackground(false);
}

QScrollArea* makeScroll(QWidget* inner)
{
    auto* area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    scrollInside(area, inner);
    return area;
}

QFrame* makeSidePanel(QWidget* inner, int minimumWidth)
{
    auto* frame = makePanel();
    frame->setMinimumWidth(minimumWidth);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(makeScroll(inner));
    return frame;
}

namespace {

/// Its last widget takes no more than its share when the window is narrow.
class PanelSplitter final : public QSplitter {
protected:
    void resizeEvent(QResizeEvent* event) override
    {
        constexpr int kMostPercent = 42;
        QSplitter::resizeEvent(event);
        const int most = std::max(widget(1)->minimumSizeHint().width(), width() * kMostPercent / 100);
        if (sizes().value(1) > most) setSizes({width() - handleWidth() - most, most});
    }
};

}  // namespace

QSplitter* makePanelSplitter(QWidget* list, QWidget* panel, int listWidth, int panelWidth)
{
    auto* splitter = new PanelSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metric::kGap);
    splitter->addWidget(list);
    splitter->addWidget(panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({listWidth, panelWidth});
    return splitter;
}

void layOutWithPanel(QWidget* tab, QLayout* row, QWidget* list, QWidget* panel, int listWidth, int panelWidth)
{
    auto* splitter = makePanelSplitter(list, panel, listWidth, panelWidth);
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, metric::kGapSmall, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    layout->addLayout(row);
    layout->addWidget(splitter, 1);
}

void leaveUndoToWindow(QLineEdit* filter) { filter->installEventFilter(new ForgetfulField(filter)); }

void setLook(QWidget* widget, const char* property, const QString& value)
{
    if (widget->property(property).toString() == value) return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QString sourceForReaders(QString source)
{
    static const QRegularExpression alone(u"\\s*\\((?:[a-z ]*)github [\\w./-]+\\)"_s), besides(u"[;:] github [\\w./-]+"_s);
    return source.remove(alone).remove(besides);
}

QString unbrokenAmounts(QString words) { return words.replace(QStringLiteral("Rp "), QStringLiteral("Rp\u00a0")); }

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);  // gone for everybody at once, also when a signal of its own is on the way
            widget->deleteLater();
        }
        if (QLayout* inner = item->layout()) clearLayout(inner);
        delete item;
    }
}

}  // namespace ui
