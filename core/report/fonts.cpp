// SPDX-License-Identifier: Apache-2.0
// Registers the bundled fonts with Qt.
#include "core/report/fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <mutex>

namespace core {

void loadReportFonts()
{
    static std::once_flag once;
    std::call_once(once, [] {
        const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/fonts"));
        const auto files = folder.entryList({QStringLiteral("*.ttf"), QStringLiteral("*.otf")}, QDir::Files);
        for (const QString& file : files) QFontDatabase::addApplicationFont(folder.filePath(file));
    });
}

QFont reportFont(Family family, int pixels, bool bold, bool italic)
{
    loadReportFonts();
    QFont font;
    if (family == Family::sans)
        font.setFamilies({QStringLiteral("Liberation Sans"), QStringLiteral("Arial")});
    else
        font.setFamilies({QStringLiteral("Liberation Serif"), QStringLiteral("Times New Roman")});
    font.setPixelSize(pixels);
    font.setBold(bold);
    font.setItalic(italic);
    font.setKerning(false);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::PreferAntialias | QFont::PreferNoShaping));
    return font;
}

}  // namespace core
