// SPDX-License-Identifier: Apache-2.0
// screenshots FILE.titian FOLDER [plan]: every page and the common dialogs as pictures, light and dark, in two sizes. For looking at,
// not a test: tools/screenshots runs it.
#include "core/base/clock.h"
#include "core/organisation/post_store.h"
#include "core/organisation/unit_store.h"
#include "core/plan/plan_store.h"
#include "core/workspace/workspace.h"
#include "tests/ui/screenshot_data.h"
#include "ui/command_palette.h"
#include "ui/common/ask.h"
#include "ui/common/job_runner.h"
#include "ui/common/form/input_habits.h"
#include "ui/common/language.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/desktop.h"
#include "ui/history/conflict_view.h"
#include "ui/main_window.h"
#include "ui/organisation/unit_posts.h"
#include "ui/page_list.h"
#include "ui/people/person_dialog.h"
#include "ui/plan/fund_rows.h"
#include "ui/plan/plan_live.h"
#include "ui/report/batch_dialog.h"
#include "ui/report/find_bar.h"
#include "ui/report/report_choices.h"
#include "ui/start/new_file_dialog.h"
#include "ui/start/start_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QListWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QPixmap>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Until the page's jobs are done and it is painted.
void settle(const ui::MainWindow& window)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::processEvents();
        QThread::msleep(5);
    } while ((window.jobs().isBusy() || timer.elapsed() < 300) && timer.elapsed() < 60000);
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();  // what the last job brought is laid out
}

void save(QWidget& widget, const QString& path) { widget.grab().save(path); }

void takePages(ui::MainWindow& window, const QString& folder)
{
    for (const ui::PageEntry& entry : ui::pageList()) {
        window.showPlace({QString::fromLatin1(entry.id)});
        settle(window);
        for (auto* table : window.currentPage()->findChildren<QTableView*>())
            if (table->isVisible() && table->model()->rowCount() > 2) table->setCurrentIndex(table->model()->index(2, 0));
        settle(window);
        save(window, folder + QString::fromLatin1(entry.id) + u".png"_s);
    }
}

/// Uid of the unit most people stand in directly.
QByteArray fullestUnit(core::Workspace& workspace)
{
    const auto units = core::UnitStore(workspace.session()).tree();
    std::size_t most = 0;
    QByteArray fullest;
    for (const auto& unit : units->units())
        if (const auto people = core::UnitStore(workspace.session()).directPeople(unit.id); people->size() > most) most = people->size(), fullest = unit.uid.bytes();
    return fullest;
}

/// Presses the button or the menu line with that text, if the page shows one.
void press(QWidget& page, const QString& text)
{
    for (auto* button : page.findChildren<QAbstractButton*>())
        if (button->isVisible() && QString(button->text()).remove(u'&') == text) return button->click();
    for (auto* action : page.findChildren<QAction*>())
        if (action->text() == text && action->isEnabled()) return action->trigger();
    std::fprintf(stderr, "nothing to press: %s\n", qPrintable(text));
}

/// Every dialog that is open, closed afterwards.
void shootDialog(ui::MainWindow& window, const QString& path)
{
    settle(window);
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isVisible()) {
            save(*dialog, path);
            dialog->close();
        }
    settle(window);
}

void chooseRow(QWidget& inside, int row)
{
    for (auto* table : inside.findChildren<QTableView*>())
        if (table->isVisible() && table->model() && table->model()->rowCount() > row) table->setCurrentIndex(table->model()->index(row, 0));
}

void takeOrganisation(ui::MainWindow& window, const QString& folder)
{
    window.showPlace({u"organisation"_s, fullestUnit(window.workspace())});
    settle(window);
    ui::Page& page = *window.currentPage();
    auto* posts = page.findChild<ui::UnitPosts*>();
    save(window, folder + u"organisation-2.png"_s);
    if (core::PostStore(window.workspace().session()).posts()->empty()) posts->registerHeld();
    settle(window);
    save(window, folder + u"organisation-3.png"_s);
    auto* tabs = page.findChild<QTabWidget*>();
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle(window);
        save(window, folder + u"organisation-%1.png"_s.arg(tab + 3));
    }
    tabs->setCurrentIndex(0);
    posts->createNew();
    shootDialog(window, folder + u"jabatan.png"_s);
    posts->changeMany();
    shootDialog(window, folder + u"jabatan-massal.png"_s);
    press(page, u"Pindahkan…"_s);
    shootDialog(window, folder + u"unit-pindah.png"_s);
    page.createNew();
    shootDialog(window, folder + u"unit-baru.png"_s);
}

void takeCatalogue(ui::MainWindow& window, const QString& folder)
{
    window.showPlace({u"catalogue"_s});
    settle(window);
    ui::Page& page = *window.currentPage();
    auto* tabs = page.findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        chooseRow(*tabs->currentWidget(), 0);
        settle(window);
        if (tab > 0) save(window, folder + u"catalogue-%1.png"_s.arg(tab + 1));
        page.createNew();
        shootDialog(window, folder + u"katalog-baru-%1.png"_s.arg(tab + 1));
    }
    tabs->setCurrentIndex(1);
    press(*tabs->currentWidget(), u"Tambah perjanjian…"_s);
    shootDialog(window, folder + u"perjanjian.png"_s);
    tabs->setCurrentIndex(0);
    press(page, u"Tambah angkatan…"_s);
    shootDialog(window, folder + u"angkatan.png"_s);
    press(page, u"Ubah massal…"_s);
    shootDialog(window, folder + u"katalog-massal.png"_s);
}

/// The differences between offices, and the kinds of findings.
void takeTroubles(ui::MainWindow& window, const QString& folder)
{
    window.showPlace({u"history"_s, {}, {{u"conflict"_s, QByteArray()}}});
    settle(window);
    auto& conflicts = window.currentPage()->findChild<ui::ConflictView*>()->table();
    for (int row = 0; row < conflicts.model().rowCount(); ++row) {
        conflicts.view()->setCurrentIndex(conflicts.model().index(row, 0));
        settle(window);
        save(window, folder + u"perbedaan-%1.png"_s.arg(row + 1));
    }
    window.showPlace({u"quality"_s});
    settle(window);
    auto* kinds = window.currentPage()->findChild<QListWidget*>();
    for (int kind = 0; kind < kinds->count(); ++kind) {
        kinds->setCurrentRow(kind);
        chooseRow(*window.currentPage(), 0);
        settle(window);
        save(window, folder + u"kualitas-%1.png"_s.arg(kind + 1));
    }
}

void takePeople(ui::MainWindow& window, const QString& folder)
{
    window.showPlace({u"people"_s});
    settle(window);
    press(*window.currentPage(), u"Ubah massal…"_s);
    shootDialog(window, folder + u"pegawai-massal.png"_s);
    auto& table = *window.currentPage()->findChild<ui::RecordTable*>();
    window.showPlace({u"people"_s, table.model().uid(2), {{u"open"_s, true}}});
    settle(window);
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<ui::PersonDialog*>(widget);
        if (!dialog || !dialog->isVisible()) continue;
        auto* tabs = dialog->findChild<QTabWidget*>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            settle(window);
            save(*dialog, folder + u"pegawai-%1.png"_s.arg(tab + 1));
        }
        dialog->close();
    }
}

void takePlan(ui::MainWindow& window, const QString& folder)
{
    window.showPlace({u"plan"_s});
    settle(window);
    ui::Page& page = *window.currentPage();
    const auto plans = core::PlanStore(window.workspace().log()).list();
    for (const auto& plan : *plans)
        if (plan.state == core::PlanState::proposed) window.showPlace({u"plan"_s, plan.uid.bytes()});
    settle(window);
    save(window, folder + u"plan-1.png"_s);
    press(page, u"Baris anggaran…"_s);
    settle(window);
    if (auto* lines = page.findChild<ui::FundRows*>()) {
        press(*lines, u"Tambah baris…"_s);
        settle(window);
        if (auto* line = lines->findChild<QDialog*>()) {
            save(*line, folder + u"rencana-baris.png"_s);
            line->close();
        }
    }
    shootDialog(window, folder + u"rencana-anggaran.png"_s);
    press(page, u"Rencana baru…"_s);
    shootDialog(window, folder + u"rencana-baru.png"_s);
    auto* tabs = page.findChild<QTabWidget*>();
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        chooseRow(*tabs->currentWidget(), 0);
        settle(window);
        save(window, folder + u"plan-%1.png"_s.arg(tab + 1));
    }
    tabs->setCurrentIndex(0);
    for (const auto& [text, name] : {std::pair(u"Dengan rencana lain…"_s, u"bandingkan"_s), std::pair(u"Dengan pagu lain…"_s, u"kurva"_s), std::pair(u"Tetapkan…"_s, u"tetapkan"_s), std::pair(u"Versi baru…"_s, u"versi"_s)}) {
        press(page, text);
        shootDialog(window, folder + u"rencana-%1.png"_s.arg(name));
    }
    auto* live = page.findChild<ui::PlanLive*>();
    live->begin(u"Menyusun rencana"_s)->stands(1'204'300, 1'221'000);
    live->poll();
    settle(window);
    save(window, folder + u"rencana-hitung.png"_s);
    live->end();
}

void takeGap(ui::MainWindow& window, const QString& folder)
{
    window.showPlace({u"gap"_s});
    settle(window);
    for (const QString& text : {u"Per orang"_s, u"Per kompetensi"_s}) {
        press(*window.currentPage(), text);
        chooseRow(*window.currentPage(), 1);
        settle(window);
        save(window, folder + u"gap-%1.png"_s.arg(text.section(u' ', 1)));
    }
}

/// Tabs and dialogs that no picture of a page shows.
void takeScenes(ui::MainWindow& window, const QString& folder)
{
    takeOrganisation(window, folder);
    takeCatalogue(window, folder);
    takeTroubles(window, folder);
    takePeople(window, folder);
    takePlan(window, folder);
    takeGap(window, folder);
}

void takeDialogs(ui::Desktop& desktop, ui::MainWindow& window, const QString& folder)
{
    ui::StartWindow start(desktop);
    save(start, folder + u"mulai.png"_s);
    ui::NewFileDialog newFile(&window);
    save(newFile, folder + u"berkas-baru.png"_s);
    ui::CommandPalette palette(window.workspace(), window.menuBar(), &window);
    save(palette, folder + u"cari.png"_s);
    QTimer::singleShot(200, &window, [&] {
        if (QWidget* asked = QApplication::activeModalWidget()) {
            save(*asked, folder + u"kata-sandi.png"_s);
            asked->close();
        }
    });
    static_cast<void>(ui::ask::line(&window, u"Kata sandi"_s, u"“data.titian” terenkripsi. Ketik kata sandinya:"_s, {}, true));
    window.showPlace({u"settings"_s});
    auto* tabs = window.currentPage()->findChild<QTabWidget*>();
    tabs->setCurrentIndex(1);
    auto* lists = tabs->currentWidget()->findChild<QComboBox*>();
    lists->setCurrentIndex(lists->findData(u"fund_sources"_s));
    settle(window);
    save(window, folder + u"settings-2.png"_s);
    press(*tabs->currentWidget(), u"Tambah baris…"_s);
    shootDialog(window, folder + u"aturan-baru.png"_s);
}

/// What a record table opens: its context menu, the trail of a row, the change of many.
void takeTableParts(ui::MainWindow& window, const QString& folder)
{
    const auto tableOf = [&](const char* page) -> ui::RecordTable& {
        window.showPlace({QString::fromLatin1(page)});
        settle(window);
        auto& table = *window.currentPage()->findChild<ui::RecordTable*>();
        table.view()->setCurrentIndex(table.model().index(2, 0));
        settle(window);
        return table;
    };
    QTableView* view = tableOf("people").view();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(view, &asked);
    if (QWidget* menu = QApplication::activePopupWidget()) {
        QPixmap picture = window.grab();
        QPainter(&picture).drawPixmap(window.mapFromGlobal(menu->pos()), menu->grab());
        picture.save(folder + u"menu-tabel.png"_s);
        menu->close();
    }
    for (auto* combo : window.currentPage()->findChildren<QComboBox*>()) {
        if (!combo->isVisible() || combo->count() < 4) continue;
        combo->showPopup();
        settle(window);
        save(*combo->view()->window(), folder + u"pilihan.png"_s);
        combo->hidePopup();
        break;
    }
    ui::RecordTable& competencies = tableOf("competency");
    press(*window.currentPage(), u"Ubah level…"_s);
    shootDialog(window, folder + u"level.png"_s);
    competencies.select(competencies.model().uid(competencies.model().rowCount() - 1));  // not a shipped one, which has no history
    emit competencies.trailRequested(competencies.currentUid());
    shootDialog(window, folder + u"jejak.png"_s);
    competencies.view()->selectAll();
    emit competencies.changeRequested();
    shootDialog(window, folder + u"ubah-massal.png"_s);
    window.showPlace({u"assessment"_s, {}, {{u"tab"_s, u"list"_s}}});
    settle(window);
    save(window, folder + u"semua-penilaian.png"_s);
    chooseRow(*window.currentPage(), 1);
    press(*window.currentPage(), u"Betulkan…"_s);
    shootDialog(window, folder + u"penilaian-betulkan.png"_s);
}

/// The report page with a long list that is searched, and its dialogs.
void takeReport(ui::MainWindow& window, const QString& folder)
{
    window.showPlace({u"report"_s, {}, {{u"report"_s, u"people"_s}}});
    settle(window);
    QWidget* page = window.currentPage();
    auto& bar = *page->findChild<ui::FindBar*>();
    bar.begin();
    bar.findChild<QLineEdit*>()->setText(u"siti"_s);
    settle(window);
    save(window, folder + u"report-2.png"_s);
    bar.end();
    auto& choices = *page->findChild<ui::ReportChoices*>();
    choices.arrange();
    settle(window);
    for (auto* tabs : page->findChildren<QTabWidget*>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            settle(window);
            save(*tabs->window(), folder + u"kolom-%1.png"_s.arg(tab + 1));
        }
    }
    shootDialog(window, folder + u"kolom-3.png"_s);
    choices.sign();
    settle(window);
    for (auto* tabs : page->findChildren<QTabWidget*>())
        if (tabs->isVisible()) tabs->setCurrentIndex(1);
    settle(window);
    shootDialog(window, folder + u"penanda-tangan.png"_s);
    auto* batch = new ui::BatchDialog({window.workspace(), window.jobs()}, {.entry = core::findReport(u"people"_s)}, &window);
    batch->open();
    settle(window);
    shootDialog(window, folder + u"per-unit.png"_s);
    window.showPlace({u"report"_s, {}, {{u"report"_s, u"attendance"_s}}});
    settle(window);
    save(window, folder + u"report-3.png"_s);
}

}  // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"Titian"_s);
    QApplication::setApplicationName(u"titian-gambar"_s);
    if (argc != 3 && argc != 4) return 2;
    ui::speakIndonesian(app);
    ui::teachInputHabits(app);
    const core::SystemClock clock;
    if (!addSceneData(QString::fromLocal8Bit(argv[1]), clock)) return 3;
    for (const auto& [theme, word] : {std::pair(ui::ThemeChoice::light, u"terang"_s), std::pair(ui::ThemeChoice::dark, u"gelap"_s)}) {
        ui::Desktop desktop(clock, {});
        desktop.setTheme(theme);
        ui::MainWindow* window = desktop.openFile(QString::fromLocal8Bit(argv[1]), nullptr);
        if (!window) return 3;
        for (const QSize size : {QSize(1366, 768), QSize(1920, 1080), QSize(960, 540)}) {
            const QString folder = u"%1/%2-%3x%4/"_s.arg(QString::fromLocal8Bit(argv[2]), word).arg(size.width()).arg(size.height());
            QDir().mkpath(folder);
            window->resize(size);
            if (argc == 4) {
                takePlan(*window, folder);
                continue;
            }
            takePages(*window, folder);
            takeScenes(*window, folder);
            takeDialogs(desktop, *window, folder);
            takeTableParts(*window, folder);
            takeReport(*window, folder);
        }
    }
    return 0;
}
