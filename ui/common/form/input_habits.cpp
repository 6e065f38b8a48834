// SPDX-License-Identifier: Apache-2.0
#include "ui/common/form/input_habits.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QStyledItemDelegate>

namespace ui {
namespace {

class InputHabits final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish) return false;
        auto* combo = qobject_cast<QComboBox*>(watched);
        if (!combo && !qobject_cast<QAbstractSpinBox*>(watched)) return false;
        if (event->type() == QEvent::Wheel) {
            event->ignore();  // so that it goes on to the parent
            return true;
        }
        auto* editor = static_cast<QWidget*>(watched);
        if (editor->focusPolicy() == Qt::WheelFocus) editor->setFocusPolicy(Qt::StrongFocus);
        if (combo) combo->setItemDelegate(new QStyledItemDelegate(combo));  // its own one says other heights than the style sheet paints
        return false;
    }
};

}  // namespace

void teachInputHabits(QApplication& app) { app.installEventFilter(new InputHabits(&app)); }

}  // namespace ui
