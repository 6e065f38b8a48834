// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch_qt.h"
#include "ui/common/ask.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

TEST_CASE("where one saves is remembered apart from where one reads", "[ask]")
{
    QSettings().clear();
    QSettings().setValue(u"folder"_s, QDir::tempPath());
    const QTemporaryDir folder;
    ui::ask::presetAnswers({folder.filePath(u"rencana"_s)});
    CHECK(ui::ask::saveFile(nullptr, u"Simpan"_s, u"rencana.pdf"_s, u"PDF (*.pdf)"_s, u".pdf"_s).endsWith(u"rencana.pdf"_s));
    ui::ask::useDialogs();
    CHECK(QSettings().value(u"folder"_s).toString() == QDir::tempPath());
    CHECK(QSettings().value(u"folder.saved"_s).toString() == QFileInfo(folder.filePath(u"rencana"_s)).absolutePath());
}
