// SPDX-License-Identifier: Apache-2.0
// The shell on a real file: pages, undo, close during work, start window.
#include "tests/support/catch_qt.h"
#include "tests/ui/window_office.h"
#include "ui/assessment/assessment_panel.h"
#include "ui/command_palette.h"
#include "ui/common/ask.h"
#include "ui/common/form/form.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/page_list.h"
#include "ui/people/person_dialog.h"
#include "ui/people/person_form.h"
#include "ui/start/start_window.h"
#include "ui/status_line.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace core;
using Office = test::WindowOffice;

TEST_CASE("a file opens in one window, and opening it again brings that window", "[window]")
{
    Office office;
    ui::ask::presetAnswers({});
    ui::MainWindow* window = office.desktop.openFile(office.path, nullptr);
    REQUIRE(window);
    {
        const test::ExpectWarnings offscreenCannotRaise;
        CHECK(office.desktop.openFile(office.path, nullptr) == window);
    }
    CHECK(window->windowTitle() == u"kantor.titian – Titian"_s);
    CHECK(ui::ask::shown().isEmpty());
    window->close();
}

TEST_CASE("undo takes back the user's own last change and redo brings it back, also after a restart", "[window]")
{
    Office office;
    ui::ask::presetAnswers({});
    QPointer<ui::MainWindow> window = office.desktop.openFile(office.path, nullptr);
    const auto nameOf = [&] {
        Query q(window->workspace().session(), "select name from person where nip = '199005302021212007'");
        return q.next() ? q.text(0) : QString();
    };
    const Uid siti = [&] {
        Query q(window->workspace().session(), "select uid from person where nip = '199005302021212007'");
        q.next();
        return q.uid(0);
    }();
    test::require(window->workspace().log().record(u"Ubah nama"_s, [&](ChangeSet& c) { c.set(entity::person, siti, field::personName, Value(u"Siti A."_s)); }));
    test::processEvents();
    window->undo();
    CHECK(nameOf() == u"Siti Aisyah"_s);
    test::processEvents();
    window->close();
    test::processEvents();
    REQUIRE(!window);

    window = office.desktop.openFile(office.path, nullptr);
    window->redo();
    CHECK(nameOf() == u"Siti A."_s);
    test::processEvents();
    window->undo();
    CHECK(nameOf() == u"Siti Aisyah"_s);
    test::processEvents();
    window->undo();  // nothing of this user is left: what "penyiap" did stays
    CHECK(nameOf() == u"Siti Aisyah"_s);
    window->close();
}

TEST_CASE("who clicks a page in the side bar can type into its filter at once", "[window]")
{
    Office office;
    QPointer<ui::MainWindow> window = office.desktop.openFile(office.path, nullptr);
    auto& sideBar = test::find<QListWidget>(*window, u"Halaman"_s);
    const auto click = [&](const QString& page) {
        for (int row = 0; row < sideBar.count(); ++row)
            if (sideBar.item(row)->text() == page) QTest::mouseClick(sideBar.viewport(), Qt::LeftButton, {}, sideBar.visualItemRect(sideBar.item(row)).center());
        test::processEvents();
    };
    click(u"Impor"_s);
    click(u"Pegawai"_s);
    auto& filter = *test::find<ui::RecordTable>(*window->currentPage()).filterEdit();
    CHECK(window->focusWidget() == &filter);
    window->close();
}

TEST_CASE("undo stops at a decree, says that it can't be undone, and takes back nothing older", "[window]")
{
    Office office;
    ui::ask::presetAnswers({});
    QPointer<ui::MainWindow> window = office.desktop.openFile(office.path, nullptr);
    EditLog& log = window->workspace().log();
    const Uid plan = Uid::v7(1);
    test::require(log.record(u"Susun rencana"_s, [&](ChangeSet& c) {
        c.create(entity::plan, plan, {{{field::planYear, Value(2027)}, {field::planName, Value(u"Rencana 2027"_s)}, {field::planState, Value(u"draf"_s)}}, {}});
    }));
    test::require(log.record(u"Tetapkan rencana"_s, [&](ChangeSet& c) { c.set(entity::plan, plan, field::planState, Value(u"ditetapkan"_s)); }));
    for (int press = 0; press < 2; ++press) {
        test::processEvents();
        window->undo();
    }
    CHECK(ui::ask::shown().size() == 2);
    const auto undo = [&]() -> QAction& {
        for (QAction* action : window->findChildren<QAction*>())
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Z)) return *action;
        throw std::runtime_error("no undo");
    };
    CHECK(undo().text() == u"Tidak dapat diurungkan: Tetapkan rencana"_s);
    CHECK_FALSE(undo().isEnabled());
    for (const QString& words : ui::ask::shown()) CHECK(words.endsWith(u"Rencana yang sudah ditetapkan tidak dapat diurungkan; buat versi baru."_s));
    test::require(log.record(u"Buat rencana lain"_s, [&](ChangeSet& c) {
        c.create(entity::plan, Uid::v7(2), {{{field::planYear, Value(2028)}, {field::planName, Value(u"Rencana 2028"_s)}, {field::planState, Value(u"draf"_s)}}, {}});
    }));
    test::processEvents();
    CHECK(undo().isEnabled());
    window->undo();  // what came after it is taken back as ever
    Query q(window->workspace().session(), "select name, state from plan");
    REQUIRE(q.next());
    CHECK(q.text(0) == u"Rencana 2027"_s);
    CHECK(q.text(1) == u"ditetapkan"_s);
    CHECK_FALSE(q.next());
    window->close();
}

TEST_CASE("Ctrl+Z in a filter takes back its typing, and with none the last change of the data", "[window]")
{
    Office office;
    ui::ask::presetAnswers({});
    ui::MainWindow* window = office.desktop.openFile(office.path, nullptr);
    REQUIRE(window);
    test::require(window->workspace().log().record(u"satu lagi"_s, [](ChangeSet& c) { test::addPerson(c, u"197001011990011001"_s, u"Umar"_s); }));
    test::processEvents();
    auto& table = test::find<ui::RecordTable>(*window->currentPage());
    REQUIRE(QTest::qWaitForWindowActive(window));
    table.focusFilter();
    QTest::keyClicks(table.filterEdit(), u"umar"_s);
    QTest::keyClick(table.filterEdit(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(table.filterEdit()->text().isEmpty());
    CHECK(table.model().rowCount() == 3);
    QTest::keyClick(table.filterEdit(), Qt::Key_Z, Qt::ControlModifier);  // once too often
    test::processEvents();
    CHECK(table.model().source()->size() == 3);
    table.view()->setFocus();
    table.focusFilter();
    QTest::keyClick(table.filterEdit(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(test::waitUntil([&] { return table.model().rowCount() == 2; }));

    QTest::keyClicks(table.filterEdit(), u"siti"_s);
    table.view()->setFocus();
    table.focusFilter();  // what was typed before is not taken back any more
    QTest::keyClick(table.filterEdit(), Qt::Key_Y, Qt::ControlModifier);
    CHECK(table.filterEdit()->text() == u"siti"_s);
    CHECK(test::waitUntil([&] { return table.model().source()->size() == 3; }));
    window->close();
}

TEST_CASE("closing during work asks, and staying keeps the work", "[window]")
{
    Office office;
    QPointer<ui::MainWindow> window = office.desktop.openFile(office.path, nullptr);
    std::atomic<bool> stop = false;
    bool cancelled = false;
    window->jobs().run<int>(
        u"Mengimpor"_s, window,
        [&](Workspace&, Progress& progress) -> Result<int> {
            while (!progress.isCancelled() && !stop) QThread::msleep(1);
            return progress.isCancelled() ? Result<int>(fail(ErrorCode::cancelled, u"batal"_s)) : Result<int>(1);
        },
        [&](const Result<int>& result) { cancelled = !result; });
    ui::ask::presetAnswers({u"no"_s, u"yes"_s});
    CHECK_FALSE(window->close());
    REQUIRE(window);
    CHECK(window->jobs().isBusy());
    CHECK(window->close());
    CHECK(cancelled);
    CHECK(ui::ask::unanswered().isEmpty());
}

TEST_CASE("a wrong key is asked for again, until it is right or the user gives up", "[window]")
{
    Office office;
    SessionOptions options;
    options.path = office.folder.filePath(u"rahasia.titian"_s);
    options.key = "benar";
    options.user = u"penyiap"_s;
    test::require(Workspace::create(options, office.clock, {u"Pemerintah Kabupaten Uji"_s, u"BKPSDM"_s}));
    ui::ask::presetAnswers({u"salah"_s, QString()});
    CHECK_FALSE(office.desktop.openFile(options.path, nullptr));
    ui::ask::presetAnswers({u"salah"_s, u"benar"_s});
    QPointer<ui::MainWindow> window = office.desktop.openFile(options.path, nullptr);
    REQUIRE(window);
    CHECK(ui::ask::shown().isEmpty());
    window->close();
}

TEST_CASE("every window follows the theme, its dialogs and later pages too", "[window]")
{
    Office office;
    QPointer<ui::MainWindow> window = office.desktop.openFile(office.path, nullptr);
    const auto groundOf = [](QWidget& widget) { return widget.grab().toImage().pixelColor(3, 3); };
    for (const auto theme : {ui::ThemeChoice::dark, ui::ThemeChoice::light}) {
        office.desktop.setTheme(theme);
        CHECK(groundOf(*window->findChild<QListWidget*>(u"sideBar"_s)) == ui::tokens().side);
        QDialog dialog(window);
        QPushButton button(&dialog);
        button.setProperty("look", u"primary"_s);
        CHECK(button.grab().toImage().pixelColor(button.width() / 2, 4) == ui::tokens().accent);
    }
    CHECK(qApp->styleSheet().isEmpty());
    window->close();
}

TEST_CASE("a damaged file is refused with one sentence and no window", "[window]")
{
    Office office;
    QFile file(office.path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x'));
    file.close();
    ui::ask::presetAnswers({});
    CHECK(office.desktop.openFile(office.path, nullptr) == nullptr);
    REQUIRE(ui::ask::shown().size() == 1);
    CHECK(ui::ask::shown().first().startsWith(u"Buka berkas: "_s));
}

namespace {

/// The window with the people page, and the dialog of "Siti Aisyah" open and active.
struct OpenPerson : Office {
    OpenPerson()
    {
        ui::ask::presetAnswers({});
        window = desktop.openFile(path, nullptr);
        window->showPlace({u"people"_s});
        Query q(window->workspace().session(), "select uid from person where nip = '199005302021212007'");
        q.next();
        siti = q.uid(0);
        window->showPlace({u"people"_s, siti.bytes(), {{u"open"_s, true}}});
        dialog = window->findChild<ui::PersonDialog*>();
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        phone = editor(u"telepon"_s);
        phone->setFocus();
    }
    [[nodiscard]] QWidget* editor(const QString& key) const
    {
        for (auto* tab : dialog->findChildren<ui::PersonFormTab*>())
            if (QWidget* found = tab->form().editor(key)) return found;
        throw std::runtime_error("no field " + key.toStdString());
    }
    [[nodiscard]] QString saved() const
    {
        Query q(window->workspace().session(), "select phone from person where nip = '199005302021212007'");
        q.next();
        return q.text(0);
    }
    QPointer<ui::MainWindow> window;
    const test::ExpectWarnings offscreen;  // it can't raise windows and says so
    QPointer<ui::PersonDialog> dialog;
    QWidget* phone = nullptr;
    Uid siti;
};

}  // namespace

TEST_CASE("closing the window saves the field being typed in a dialog beside it", "[window]")
{
    OpenPerson open;
    QTest::keyClicks(open.phone, u"0812"_s);
    CHECK(open.window->close());
    test::processEvents();
    CHECK_FALSE(open.window);
    const auto file = test::require(Workspace::open({open.path, {}, true, false, u"penyiap"_s}, open.clock));
    Query q(file->session(), "select phone from person where nip = '199005302021212007'");
    REQUIRE(q.next());
    CHECK(q.text(0) == u"0812"_s);
}

TEST_CASE("closing the window asks about a new person who is not saved yet", "[window]")
{
    OpenPerson open;
    open.dialog->close();
    open.window->currentPage()->createNew();
    open.phone->setFocus();
    QTest::keyClicks(open.phone, u"0812"_s);
    ui::ask::presetAnswers({u"no"_s, u"yes"_s});
    CHECK_FALSE(open.window->close());
    REQUIRE(open.window);
    CHECK(open.dialog->isVisible());
    CHECK(open.window->close());
    CHECK(ui::ask::unanswered().isEmpty());
}

TEST_CASE("the dialog of a person follows undo also while another page is shown", "[window]")
{
    OpenPerson open;
    QTest::keyClicks(open.phone, u"0813"_s);
    open.editor(u"email"_s)->setFocus();
    test::processEvents();
    REQUIRE(open.saved() == u"0813"_s);
    open.window->showPlace({u"gap"_s});
    CHECK(test::waitUntil([&] { return !open.window->jobs().isBusy(); }));
    open.window->undo();
    test::processEvents();
    CHECK(open.saved().isEmpty());
    CHECK(qobject_cast<QLineEdit*>(open.phone)->text().isEmpty());
    open.window->close();
}

TEST_CASE("Ctrl+S saves what is typed in the dialog, leaves it open, and says only what is true", "[window]")
{
    OpenPerson open;
    const auto said = [&] { return test::readable(*open.window->statusBar()); };
    QTest::keyClicks(open.phone, u"0812"_s);
    QTest::keyClick(open.phone, Qt::Key_S, Qt::ControlModifier);
    CHECK(open.saved() == u"0812"_s);
    CHECK(open.dialog->isVisible());
    CHECK(said().contains(u"Tersimpan; setiap perubahan"_s));
    auto* nip = qobject_cast<QLineEdit*>(open.editor(u"nip"_s));
    nip->setFocus();
    nip->selectAll();
    QTest::keyClicks(nip, u"1990"_s);
    for (auto* action : open.window->findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(QKeySequence::Save)) action->trigger();
    CHECK(open.dialog->isVisible());
    CHECK(nip->text() == u"1990"_s);
    CHECK_FALSE(said().contains(u"Tersimpan; setiap perubahan"_s));
    CHECK(said().contains(u"Belum semua tersimpan"_s));
    CHECK(ui::ask::shown().isEmpty());
    ui::ask::presetAnswers({u"yes"_s});
    open.window->close();
}

TEST_CASE("a long note keeps within the status line, one that stands there already is not said twice, and it goes with its page", "[window]")
{
    OpenPerson open;
    auto& line = test::find<ui::StatusLine>(*open.window);
    const int least = line.minimumSizeHint().width();
    line.note(QString(60, u'x') + u' ' + QString(300, u'y'));
    test::processEvents();
    CHECK(line.minimumSizeHint().width() == least);
    line.note(u"Tersimpan"_s);
    CHECK(test::readable(line).count(u"Tersimpan"_s) == 1);
    CHECK_FALSE(test::readable(line).contains(u"xxx"_s));
    line.note(u"Disalin: 12 baris"_s);
    open.window->showPlace({u"people"_s});
    CHECK(test::readable(line).contains(u"Disalin: 12 baris"_s));
    open.window->showPlace({u"report"_s});
    CHECK_FALSE(test::readable(line).contains(u"Disalin: 12 baris"_s));  // it was about the page that is gone
    open.window->close();
}

TEST_CASE("the keys of the window work in the dialog of a person: search, new person", "[window]")
{
    OpenPerson open;
    QTest::keyClick(open.phone, Qt::Key_K, Qt::ControlModifier);
    auto* palette = open.window->findChild<ui::CommandPalette*>();
    REQUIRE(palette);
    CHECK(palette->isVisible());
    palette->close();
    test::processEvents();
    open.dialog->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(open.dialog));
    open.phone->setFocus();
    QTest::keyClick(open.phone, Qt::Key_N, Qt::ControlModifier);
    CHECK(open.dialog->person().isNull());
    CHECK(open.dialog->isVisible());
    open.window->close();
}

TEST_CASE("a recent file that is not there now stays in the list, greyed", "[window]")
{
    Office office;
    ui::ask::presetAnswers({});
    const QString away = office.folder.filePath(u"flashdisk.titian"_s);
    QSettings().setValue(u"files/recent"_s, QStringList{away});
    QPointer<ui::MainWindow> window = office.desktop.openFile(office.path, nullptr);
    QMenu* recent = nullptr;
    for (auto* menu : window->findChildren<QMenu*>())
        if (menu->title() == u"Berkas terakhir"_s) recent = menu;
    REQUIRE(recent);
    emit recent->aboutToShow();
    REQUIRE(recent->actions().size() == 2);
    CHECK(recent->actions()[0]->isEnabled());
    CHECK(recent->actions()[1]->text().startsWith(away));
    CHECK_FALSE(recent->actions()[1]->isEnabled());
    window->close();
    ui::StartWindow start(office.desktop);
    const auto& list = test::find<QListWidget>(start);
    REQUIRE(list.count() == 2);
    CHECK(list.item(0)->flags().testFlag(Qt::ItemIsEnabled));
    CHECK_FALSE(list.item(1)->flags().testFlag(Qt::ItemIsEnabled));
}

TEST_CASE("undo works from the filter field and from a dialog, where nothing is typed that could be taken back", "[window]")
{
    OpenPerson open;
    QTest::keyClicks(open.phone, u"0812"_s);
    QTest::keyClick(open.phone, Qt::Key_Z, Qt::ControlModifier);
    CHECK(qobject_cast<QLineEdit*>(open.phone)->text().isEmpty());  // its own typing first
    QTest::keyClicks(open.phone, u"0813"_s);
    open.editor(u"email"_s)->setFocus();  // the other is left, and so saved
    open.phone->setFocus();
    test::processEvents();
    REQUIRE(open.saved() == u"0813"_s);
    QTest::keyClick(open.phone, Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.saved().isEmpty());
    test::processEvents();
    CHECK(qobject_cast<QLineEdit*>(open.phone)->text().isEmpty());
    QTest::keyClick(open.phone, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(open.saved() == u"0813"_s);
    test::processEvents();
    open.dialog->close();
    open.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(open.window));
    open.window->currentPage()->focusFilter();
    auto* filter = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(filter);
    QTest::keyClick(filter, Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.saved().isEmpty());
    open.window->close();
}

TEST_CASE("a change of very many rows is taken back by a job, and the steps wait for it", "[window]")
{
    Office office;
    ui::ask::presetAnswers({u"no"_s, u"yes"_s, u"yes"_s});
    QPointer<ui::MainWindow> window = office.desktop.openFile(office.path, nullptr);
    test::require(window->workspace().log().record(u"Banyak pegawai"_s, [&](ChangeSet& c) {
        for (int i = 0; i < 500; ++i) test::addPerson(c, u"1990053020212%1"_s.arg(12000 + i), u"Massa %1"_s.arg(i));
    }));
    test::processEvents();
    const auto people = [&] {
        Query q(window->workspace().session(), "select count(*) from person");
        q.next();
        return q.integer(0);
    };
    window->undo();
    CHECK_FALSE(window->jobs().isBusy());  // so many values are asked for first
    CHECK(people() == 502);
    window->undo();
    CHECK(window->jobs().isBusy());
    window->undo();  // not the same step twice
    CHECK(test::waitUntil([&] { return !window->jobs().isBusy(); }));
    CHECK(people() == 2);
    CHECK(ui::ask::shown().isEmpty());
    test::processEvents();
    window->redo();
    CHECK(test::waitUntil([&] { return !window->jobs().isBusy() && people() == 502; }));
    window->close();
}
