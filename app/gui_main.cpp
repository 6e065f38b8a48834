// SPDX-License-Identifier: Apache-2.0
// titian: the window. Makes the application and its desktop, nothing else.
#include "app/example_region.h"
#include "core/base/clock.h"
#include "ui/common/form/input_habits.h"
#include "ui/common/language.h"
#include "ui/desktop.h"
#include "ui/stall_watch.h"

#include <QApplication>
#include <memory>

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Titian"));
    QApplication::setApplicationName(QStringLiteral("titian"));
    QApplication::setApplicationVersion(QStringLiteral(TITIAN_VERSION));
    ui::speakIndonesian(app);
    ui::teachInputHabits(app);
    std::unique_ptr<ui::StallWatch> watch;
    if (const QString log = qEnvironmentVariable("TITIAN_STALL_LOG"); !log.isEmpty()) watch = std::make_unique<ui::StallWatch>(log);
    const core::SystemClock clock;
    ui::Desktop desktop(clock, makeExampleRegion);
    if (!desktop.start(QApplication::arguments().mid(1))) return 0;
    return QApplication::exec();
}
