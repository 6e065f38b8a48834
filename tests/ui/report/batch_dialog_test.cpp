// SPDX-License-Identifier: Apache-2.0
#include "ui/report/batch_dialog.h"

#include "tests/ui/report/report_office.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

struct Batch : test::ReportOffice {
    QTemporaryDir folder;
    ui::BatchDialog* dialog = nullptr;
    Batch()
    {
        change([&](ChangeSet& c) {
            test::addUnit(c, u"2"_s, u"Badan A/B"_s);
            test::addPerson(c, u"198702142010012099"_s, u"Budi"_s, test::addUnit(c, u"3"_s, u"Dinas Pendidikan"_s));
        });
        open();
    }
    void open()
    {
        dialog = new ui::BatchDialog(context(), {.entry = findReport(u"people"_s)}, page.get());
        dialog->open();
    }
    void make()
    {
        test::find<QLineEdit>(*dialog, ui::BatchDialog::tr("Folder")).setText(folder.path());
        test::button(*dialog, ui::BatchDialog::tr("Make the files")).click();
        settle();
    }
    [[nodiscard]] QTableWidget& files() { return test::find<QTableWidget>(*dialog); }
    [[nodiscard]] QStringList written() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
};

}  // namespace

TEST_CASE("one file per unit: what was written and what not stands in a list", "[report][batch]")
{
    Batch batch;
    auto& start = test::button(*batch.dialog, ui::BatchDialog::tr("Make the files"));
    CHECK_FALSE(start.isEnabled());  // no folder yet
    auto& units = test::find<QListWidget>(*batch.dialog, ui::BatchDialog::tr("Units"));
    REQUIRE(units.count() == 3);
    ui::ask::presetAnswers({batch.folder.path()});
    test::button(*batch.dialog, ui::BatchDialog::tr("Choose…")).click();
    CHECK(start.isEnabled());
    batch.make();
    CHECK(batch.written().size() == 2);
    REQUIRE(batch.files().rowCount() == 3);
    QStringList told;
    for (int row = 0; row < 3; ++row) told << batch.files().item(row, 0)->text() + u": "_s + batch.files().item(row, 1)->text();
    told.sort();
    CHECK(told[0] == u"Badan A/B: Tidak ada data."_s);
    CHECK(told[1].endsWith(u"Dinas Kesehatan.pdf"_s));
    CHECK(test::readable(*batch.dialog).contains(batch.folder.path()));
}

TEST_CASE("files that are there are replaced after a question only, and only ticked units get one", "[report][batch]")
{
    Batch batch;
    batch.make();
    REQUIRE(batch.written().size() == 2);
    const auto wipe = [&] {
        for (const QString& name : batch.written()) {
            QFile file(batch.folder.filePath(name));
            REQUIRE(file.open(QIODevice::WriteOnly));
        }
    };
    const auto full = [&] {
        int count = 0;
        for (const QString& name : batch.written()) count += QFileInfo(batch.folder.filePath(name)).size() > 0;
        return count;
    };
    wipe();
    batch.open();
    ui::ask::presetAnswers({u"no"_s});
    batch.make();
    CHECK(full() == 0);
    ui::ask::presetAnswers({u"yes"_s});
    auto& units = test::find<QListWidget>(*batch.dialog, ui::BatchDialog::tr("Units"));
    test::button(*batch.dialog, ui::BatchDialog::tr("None")).click();
    CHECK_FALSE(test::button(*batch.dialog, ui::BatchDialog::tr("Make the files")).isEnabled());
    for (int i = 0; i < units.count(); ++i)
        if (units.item(i)->text() == u"Dinas Pendidikan"_s) units.item(i)->setCheckState(Qt::Checked);
    batch.make();
    CHECK(full() == 1);
    CHECK(batch.files().rowCount() == 1);
}

TEST_CASE("a folder that is not there is told before anything is made", "[report][batch]")
{
    Batch batch;
    ui::ask::presetAnswers({});
    test::find<QLineEdit>(*batch.dialog, ui::BatchDialog::tr("Folder")).setText(batch.folder.filePath(u"tidak ada"_s));
    test::button(*batch.dialog, ui::BatchDialog::tr("Make the files")).click();
    CHECK(ui::ask::shown().size() == 1);
    CHECK_FALSE(batch.files().isVisible());
}

TEST_CASE("a folder that was typed is lost after a question only", "[report][batch]")
{
    Batch batch;
    ui::ask::presetAnswers({});
    batch.dialog->reject();
    CHECK_FALSE(batch.dialog->isVisible());
    CHECK(ui::ask::unanswered().isEmpty());
    batch.open();
    test::find<QLineEdit>(*batch.dialog, ui::BatchDialog::tr("Folder")).setText(batch.folder.path());
    ui::ask::presetAnswers({u"no"_s, u"yes"_s});
    batch.dialog->reject();
    CHECK(batch.dialog->isVisible());
    batch.dialog->close();
    CHECK_FALSE(batch.dialog->isVisible());
    CHECK(ui::ask::unanswered().isEmpty());
}
