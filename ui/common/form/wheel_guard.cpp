// SPDX-License-Identifier: Apache-2.0
#include "ui/common/form/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>

namespace ui {
namespace {

bool isGuarded(const QObject* object) { return qobject_cast<const QComboBox*>(object) || qobject_cast<const QAbstractSpinBox*>(object); }

class WheelGuard final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if ((event->type() != QEvent::Wheel && event->type() != QEvent::Polish) || !isGuarded(watched)) return false;
        auto* editor = static_cast<QWidget*>(watched);
        if (event->type() == QEvent::Polish) {
            if (editor->focusPolicy() == Qt::WheelFocus) editor->setFocusPolicy(Qt::StrongFocus);
            return false;
        }
        if (editor->hasFocus()) return false;
        event->ignore();  // so that it goes on to the parent
        return true;
    }
};

}  // namespace

void guardWheels(QApplication& app) { app.installEventFilter(new WheelGuard(&app)); }

}  // namespace ui
