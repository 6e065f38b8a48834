// SPDX-License-Identifier: Apache-2.0
// The shell on a real file: pages, undo, close during work, start window.
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/ask.h"
#include "ui/common/table/record_table.h"
#include "ui/desktop.h"
#include "ui/main_window.h"

#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QTableView>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

core::Result<> noExample(const QString&, core::Progress&) { return {}; }

/// A closed file with two people; the desktop opens it as a user does.
struct Office {
    Office()
    {
        path = folder.filePath(u"kantor.titian"_s);
        SessionOptions options;
        options.path = path;
        options.user = u"penyiap"_s;
        auto workspace = test::require(Workspace::create(options, clock, {u"Pemerintah Kabupaten Uji"_s, u"BKPSDM"_s}));
        test::require(workspace->log().record(u"dua pegawai"_s, [](ChangeSet& c) {
            test::addPerson(c, u"199005302021212007"_s, u"Siti Aisyah"_s);
            test::addPerson(c, u"198702142010011014"_s, u"Budi Santoso"_s);
        }));
    }
    QTemporaryDir folder;
    QString path;
    test::FixedClock clock;
    ui::Desktop desktop{clock, noExample};
};

}  // namespace

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
    QTest::keyClick(table.filterEdit(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(test::waitUntil([&] { return table.model().rowCount() == 2; }));

    QTest::keyClicks(table.filterEdit(), u"siti"_s);
    table.view()->setFocus();
    table.focusFilter();  // what was typed before is not taken back any more
    QTest::keyClick(table.filterEdit(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
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
