// SPDX-License-Identifier: Apache-2.0
#include "ui/common/read_only.h"

#include "ui/common/form/form.h"
#include "ui/common/table/record_table.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>

namespace ui {
namespace {

/// The translation context of this file.
struct ReadOnly {
    Q_DECLARE_TR_FUNCTIONS(ui::ReadOnly)
};

/// Disables its parent again whenever somebody enables it.
class Frost final : public QObject {
public:
    explicit Frost(QWidget* widget) : QObject(widget)
    {
        widget->setEnabled(false);
        widget->setToolTip(ReadOnly::tr("This file can only be read here."));
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* widget = static_cast<QWidget*>(watched);
        if (event->type() == QEvent::EnabledChange && widget->isEnabled()) widget->setEnabled(false);
        return false;
    }
};

void freeze(QAction* action)
{
    const auto disable = [action] {
        if (action->isEnabled()) action->setEnabled(false);
    };
    disable();
    QObject::connect(action, &QAction::changed, action, disable);
}

}  // namespace

void freezeEdits(QWidget& page)
{
    for (QWidget* widget : page.findChildren<QWidget*>())
        if (widget->property(kEdits).toBool()) new Frost(widget);
    for (QAction* action : page.findChildren<QAction*>())
        if (action->property(kEdits).toBool()) freeze(action);
    for (Form* form : page.findChildren<Form*>()) form->setReadOnly(true);
    for (RecordTable* table : page.findChildren<RecordTable*>()) {  // what nobody hears stands in no menu
        QObject::disconnect(table, &RecordTable::changeRequested, nullptr, nullptr);
        QObject::disconnect(table, &RecordTable::removeRequested, nullptr, nullptr);
    }
}

}  // namespace ui
