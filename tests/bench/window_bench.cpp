// SPDX-License-Identifier: Apache-2.0
// bench_window FILE.titian: the window on a copy of that file, from the start of a process to the painted people page, beside an
// empty QApplication with a table of 12,000 rows; the gap page after one assessment; every page once, with the turns of the event
// loop that took long. Prints; never fails a test. What a key press and the opening of a person cost: bench_people_list.
#include "core/assessment/assessment_editor.h"
#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/assessment/assessment_grid_model.h"
#include "ui/common/job_runner.h"
#include "ui/common/language.h"
#include "ui/desktop.h"
#include "ui/main_window.h"
#include "ui/page_list.h"
#include "ui/stall_watch.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5;

double nowMs() { return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count(); }
double usedMs() { return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }  // of all threads

/// MB of this process, shared pages by share; 0 where the system does not say.
double memoryMb(const char* what)
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith(what)) return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

class PlainRows final : public QAbstractTableModel {
public:
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 12'000; }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 8; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"Baris %1"_s.arg(index.row())) : QVariant();
    }
};

/// Until a table that has rows was painted.
class FirstPaint final : public QObject {
public:
    explicit FirstPaint(double began) : m_began(began) { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* table = event->type() == QEvent::Paint ? qobject_cast<QTableView*>(watched->parent()) : nullptr;
        if (!m_seen && table && table->viewport() == watched && table->model() && table->model()->rowCount() > 0) {
            m_seen = true;
            QMetaObject::invokeMethod(this, &FirstPaint::say, Qt::QueuedConnection);  // the paint and its siblings are done then
        }
        return false;
    }

private:
    void say()
    {
        std::printf("%.0f %.0f %.1f %.1f\n", nowMs() - m_began, usedMs(), memoryMb("Rss:"), memoryMb("Pss:"));
        QApplication::closeAllWindows();  // gives the file's lock back: the next start must not wait for this one
        QCoreApplication::quit();
    }
    double m_began;
    bool m_seen = false;
};

int runPlain(QApplication&, double began)
{
    const FirstPaint paint(began);
    PlainRows rows;
    QTableView view;
    view.setModel(&rows);
    view.resize(1366, 720);
    view.show();
    return QApplication::exec();
}

core::Result<> noExample(const QString&, core::Progress&) { return {}; }

int runWindow(QApplication& app, double began, const QString& path)
{
    const FirstPaint paint(began);
    ui::speakIndonesian(app);
    const core::SystemClock clock;
    ui::Desktop desktop(clock, noExample);
    if (!desktop.start({path})) return 1;
    return QApplication::exec();
}

struct Start {
    double wall = 1e300, used = 1e300, rss = 0, pss = 0;
};

Start started(const QString& what, const QString& file)
{
    Start best;
    for (int round = 0; round < kRounds; ++round) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {what, QString::number(nowMs(), 'f', 3), file});
        child.waitForFinished(60000);
        const auto words = child.readAllStandardOutput().simplified().split(' ');
        best.wall = std::min(best.wall, words.value(0).toDouble());
        best.used = std::min(best.used, words.value(1).toDouble());
        best.rss = std::max(best.rss, words.value(2).toDouble());
        best.pss = std::max(best.pss, words.value(3).toDouble());
    }
    return best;
}

/// Events of so long, asleep in between.
void pause(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void settle(const ui::MainWindow& window)
{
    QElapsedTimer timer;
    timer.start();
    do pause(20);
    while ((window.jobs().isBusy() || timer.elapsed() < 700) && timer.elapsed() < 60000);
}

void gapAfterAssessment(ui::MainWindow& window)
{
    window.showPlace({u"gap"_s});
    settle(window);
    core::Workspace& workspace = window.workspace();
    const auto data = ui::AssessmentData::load(workspace);
    if (!data) return;
    const auto& all = **data;
    for (int round = 0; round < kRounds; ++round) {
        const core::AssessmentHead head{workspace.clock().today(), all.tables.methodRanks.front().method, u"bench"_s};
        const core::PersonLevels levels{all.roster.people[static_cast<std::size_t>(round)].uid, {{all.columns.dictionary.at(0).uid, round % 5}}};
        const auto saved = core::AssessmentEditor(workspace.log()).saveLevels(head, all.tables, std::span(&levels, 1));
        if (!saved) std::printf("not saved: %s\n", qPrintable(saved.error().message));
        const double began = nowMs(), used = usedMs();
        do pause(2);  // the change, the page's job and its result
        while (window.jobs().isBusy() || nowMs() - began < 10);
        window.grab();
        std::printf("gap page after one assessment, painted: %.0f ms, processor %.0f ms\n", nowMs() - began, usedMs() - used);
        settle(window);
    }
}

void everyPage(ui::MainWindow& window)
{
    for (int round = 0; round < 2; ++round)
        for (const ui::PageEntry& entry : ui::pageList()) {
            window.showPlace({QString::fromLatin1(entry.id)});
            settle(window);
            window.grab();
            settle(window);
        }
}

void tellTurns(const QString& log)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly)) return;
    const QByteArray lines = file.readAll();
    std::printf("turns of the event loop from %.0f ms of processor time on (processor ms, wall ms, at, page, last input):\n%s", ui::StallWatch::kLimitMs,
                lines.isEmpty() ? "none\n" : lines.constData());
}

int measure(QApplication& app, const QString& file)
{
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.filePath(u"config"_s).toUtf8());  // the user's own settings stay alone
    const QString copy = home.filePath(u"bench.titian"_s);
    QFile::copy(file, copy);
    (void)started(u"--window"_s, copy);  // warms the disk
    const Start plain = started(u"--plain"_s, copy), window = started(u"--window"_s, copy);
    std::printf("%-40s %6s %10s %8s %8s\n", "start to the painted table, best of 5", "ms", "processor", "RSS MB", "PSS MB");
    std::printf("%-40s %6.0f %10.0f %8.1f %8.1f\n", "QApplication, QTableView of 12,000 rows", plain.wall, plain.used, plain.rss, plain.pss);
    std::printf("%-40s %6.0f %10.0f %8.1f %8.1f\n", "Titian, people page", window.wall, window.used, window.rss, window.pss);
    ui::speakIndonesian(app);
    const core::SystemClock clock;
    ui::Desktop desktop(clock, noExample);
    auto* shown = desktop.openFile(copy, nullptr);
    if (!shown) return 1;
    settle(*shown);
    {
        const ui::StallWatch watch(home.filePath(u"stalls"_s));
        everyPage(*shown);
        gapAfterAssessment(*shown);
    }
    tellTurns(home.filePath(u"stalls"_s));
    shown->close();
    return 0;
}

}  // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"Titian"_s);
    QApplication::setApplicationName(u"titian"_s);
    const QStringList words = QApplication::arguments();
    if (words.value(1) == u"--plain") return runPlain(app, words.value(2).toDouble());
    if (words.value(1) == u"--window") return runWindow(app, words.value(2).toDouble(), words.value(3));
    if (words.size() == 2) return measure(app, words[1]);
    std::fprintf(stderr, "bench_window FILE.titian\n");
    return 2;
}
