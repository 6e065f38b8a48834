// SPDX-License-Identifier: Apache-2.0
#include "ui/common/form/wheel_guard.h"

#include <QEvent>
#include <QWidget>

namespace ui {
namespace {

class WheelGuard final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<const QWidget*>(watched)->hasFocus()) return false;
        event->ignore();  // so that it goes on to the parent
        return true;
    }
};

}  // namespace

void guardWheel(QWidget* editor)
{
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->installEventFilter(new WheelGuard(editor));
}

}  // namespace ui
