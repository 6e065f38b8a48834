// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch_qt.h"
#include "ui/common/ask.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>

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

TEST_CASE("sizes of files are told with a decimal comma, whatever the system says", "[ask]")
{
    const test::ExpectWarnings offscreen;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"profil.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(6'460'000));
    file.close();
    QSettings().setValue(u"folder"_s, folder.path());
    ui::ask::useDialogs();
    QString size;
    QTimer look;
    int looks = 0;
    QObject::connect(&look, &QTimer::timeout, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        const auto* list = dialog ? dialog->findChild<QTreeView*>(u"treeView"_s) : nullptr;
        if (list && list->model()->rowCount(list->rootIndex()) > 0) size = list->model()->index(0, 1, list->rootIndex()).data().toString();
        if (dialog && (!size.isEmpty() || ++looks > 100)) dialog->reject();
    });
    look.start(20);
    CHECK(ui::ask::openFile(nullptr, u"Pilih"_s, u"Semua (*)"_s).isEmpty());
    CHECK(size.simplified() == u"6,2 MB"_s);
}
