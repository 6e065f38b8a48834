// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch_qt.h"
#include "tests/support/paths.h"
#include "ui/page_list.h"

#include <QFile>

using namespace Qt::StringLiterals;

TEST_CASE("no text of the window is left untranslated", "[language]")
{
    for (const QString& name : {u"titian_id.ts"_s, u"qt_id.ts"_s}) {
        QFile file(test::sourcePath() + u"/resources/i18n/"_s + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        CAPTURE(name);
        CHECK(text.contains("language=\"id_ID\""));
        CHECK_FALSE(text.contains("type=\"unfinished\""));
    }
}

TEST_CASE("every page has an Indonesian title and a help page", "[language]")
{
    for (const ui::PageEntry& entry : ui::pageList()) {
        CAPTURE(entry.id);
        CHECK(ui::pageTitle(entry) != QString::fromLatin1(entry.title));
        CHECK(QFile::exists(u":/help/%1.md"_s.arg(QLatin1String(entry.id))));
    }
}
