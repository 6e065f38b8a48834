// SPDX-License-Identifier: Apache-2.0
// The buttons that choose one of several views of a page; screen readers hear of tabs, not of check boxes.
#include "ui/common/widgets.h"

#include <QAccessibleWidget>
#include <QPushButton>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

class AccessibleTab final : public QAccessibleWidget {
public:
    explicit AccessibleTab(QPushButton* button) : QAccessibleWidget(button, QAccessible::PageTab), m_button(button) {}

    QString text(QAccessible::Text text) const override
    {
        const QString said = QAccessibleWidget::text(text);
        return text == QAccessible::Name && said.isEmpty() ? m_button->text() : said;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = m_button->isChecked();
        return state;
    }
    QStringList actionNames() const override { return QStringList{pressAction()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString& action) override
    {
        if (action == pressAction()) m_button->click();
        else QAccessibleWidget::doAction(action);
    }

private:
    QPushButton* m_button;
};

QAccessibleInterface* tabOf(const QString&, QObject* object)
{
    auto* button = qobject_cast<QPushButton*>(object);
    return button && button->property("look") == u"tab"_s ? new AccessibleTab(button) : nullptr;
}

}  // namespace

QPushButton* makeTabButton(const QString& text, QWidget* parent)
{
    [[maybe_unused]] static const bool isAnnounced = (QAccessible::installFactory(tabOf), true);
    auto* button = makeButton({}, {}, parent);
    button->setProperty("look", u"tab"_s);  // before its text: a screen reader that listens asks at once what this is
    button->setCheckable(true);
    button->setText(text);
    QFont bold = button->font();
    bold.setWeight(QFont::DemiBold);
    button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + 28);
    return button;
}

}  // namespace ui
