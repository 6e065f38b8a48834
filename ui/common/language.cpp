// SPDX-License-Identifier: Apache-2.0
#include "ui/common/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

/// A static library's resources are dropped unless somebody asks for them; the macro must stand outside namespaces of our own.
static void loadResources() { Q_INIT_RESOURCE(window); }

namespace ui {

void speakIndonesian(QCoreApplication& app)
{
    loadResources();
    QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    for (const char* name : {":/i18n/qt_id.qm", ":/i18n/titian_id.qm"}) {
        auto* translator = new QTranslator(&app);
        if (translator->load(QString::fromLatin1(name))) QCoreApplication::installTranslator(translator);
    }
}

}  // namespace ui
