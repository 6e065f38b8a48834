// SPDX-License-Identifier: Apache-2.0
// bench_people_list: what a key press and a refresh of the people page cost, beside the least they could cost: the search beside
// reading its memory once, the filter of the table's model, the index beside a raw scan of its columns, one person's gap.
// bench_people_list FILE.titian: the real page on a copy of that file, to the painted pixels, and the search over everything.
// bench_people_list page PEOPLE: the same on a file of so many people. Prints; never fails a test.
#include "core/db/query.h"
#include "core/gap/gap_store.h"
#include "core/history/entities.h"
#include "core/reference/reference_store.h"
#include "core/workspace/workspace.h"
#include "ui/command_palette.h"
#include "ui/common/job_runner.h"
#include "ui/common/people_search.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/people/people_page.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QElapsedTimer>
#include <QFile>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <random>
#include <sqlite3.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 11, 22);
const QStringList kFirst{u"Siti"_s, u"Budi"_s, u"Ani"_s, u"Dewi"_s, u"Rosita"_s, u"Musa"_s, u"Umar"_s, u"Tuti"_s, u"Yohanes"_s, u"I Made"_s};
const QStringList kLast{u"Aisyah"_s, u"Santoso"_s, u"Lestari"_s, u"Hidayat"_s, u"Siregar"_s, u"Maharani"_s, u"Anwar"_s, u"Sitompul"_s};

template <class T>
T must(Result<T>&& result)
{
    if (!result) {
        std::fprintf(stderr, "%s | %s\n", qPrintable(result.error().message), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

std::mt19937 g_random(7);
int below(int n) { return static_cast<int>(g_random() % static_cast<unsigned>(n)); }
QString aName() { return kFirst[below(10)] + u' ' + kLast[below(8)]; }
QString aNip(int person) { return u"1987021420100%1"_s.arg(person % 100000, 5, 10, QChar(u'0')); }

volatile qint64 g_sink = 0;

/// Processor time, so that a busy neighbour does not count.
template <class Work>
double milliseconds(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

template <class Work>
double best(int rounds, Work work)
{
    double least = 1e300;
    for (int round = 0; round < rounds; ++round) least = std::min(least, milliseconds(work));
    return least;
}

/// Rows without a file: only their number and the arena matter here.
class NamesOnly final : public ui::RecordSource {
public:
    explicit NamesOnly(const SearchArena& arena) : m_arena(arena) {}
    [[nodiscard]] const std::vector<ui::RecordColumn>& columns() const override { return m_columns; }
    [[nodiscard]] std::size_t size() const override { return m_arena.size(); }
    [[nodiscard]] std::vector<ui::RecordCells> read(std::span<const quint32> rows) const override { return std::vector<ui::RecordCells>(rows.size(), ui::RecordCells(1)); }
    [[nodiscard]] QByteArray uid(quint32) const override { return {}; }
    [[nodiscard]] std::vector<quint32> sorted(int) const override { return {}; }
    [[nodiscard]] std::vector<quint32> matching(const QString& text) const override { return m_arena.find(text); }

private:
    const SearchArena& m_arena;
    std::vector<ui::RecordColumn> m_columns{{u"name"_s, u"Nama"_s}};
};

void search(int people)
{
    SearchArena arena;
    for (int p = 0; p < people; ++p) arena.add({aName(), aNip(p), u"Puskesmas Teluk %1"_s.arg(below(300))});
    const QByteArray bytes(static_cast<qsizetype>(arena.bytes()), 'x');
    const double once = best(9, [&] { g_sink = g_sink + (std::memchr(bytes.constData(), '\n', static_cast<std::size_t>(bytes.size())) ? 1 : 0); });
    ui::RecordModel model;
    model.setSource(std::make_shared<NamesOnly>(arena));
    std::printf("%8d people, %5.1f MB: reading once %.2f ms\n", people, static_cast<double>(bytes.size()) / 1e6, once);
    for (const QString& text : {u"s"_s, u"siti"_s, u"siti aisyah"_s, u"teluk 17"_s, u"19870214 201002"_s, u"zzz"_s}) {
        const double find = best(9, [&] { g_sink = g_sink + static_cast<qint64>(arena.find(text).size()); });
        double filter = 1e300;
        for (int round = 0; round < 9; ++round) {
            model.setFilter({});
            filter = std::min(filter, milliseconds([&] { model.setFilter(text); }));
        }
        std::printf("    %-16s find %6.2f ms (%.1f x reading), model filter %6.2f ms (%.1f x), %d rows\n", qPrintable(text), find, find / once, filter, filter / once,
                    model.rowCount());
    }
}

void fill(Session& session, int people)
{
    Query unit(session, "insert into unit (uid, code, name) values (:uid, :code, :name)");
    for (int u = 0; u < 300; ++u) unit.bind(":uid", Uid::v7(u + 1)).bind(":code", u"U%1"_s.arg(u)).bind(":name", u"Unit kerja nomor %1"_s.arg(u)).run();
    Query person(session,
                 "insert into person (uid, nip, name, title_after, legal_position_id, legal_position, rank_id, rank_name, post_kind_id, post_kind, functional_title,"
                 " unit_id, unit_name, education) values (:uid, :nip, :name, 'S.E.', '01', 'Aktif', '33', 'III/c', '2', 'Fungsional Tertentu', 'Perawat Ahli Muda', :unit,"
                 " 'Unit kerja', 'S-1')");
    for (int p = 0; p < people; ++p) person.bind(":uid", Uid::v7(p + 1000)).bind(":nip", aNip(p)).bind(":name", aName()).bind(":unit", 1 + below(300)).run();
}

void fillFile(Session& session, int people)
{
    must(session.write([&] {
        const Session::Unguarded door(session);
        fill(session, people);
    }));
    session.checkpoint();
}

void rawScan(sqlite3* db)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(db, "select p.id, p.uid, p.unit_id, p.name, p.nip, coalesce(u.name, p.unit_name, ''), p.legal_position_id, p.legal_position"
                           " from person p left join unit u on u.id = p.unit_id", -1, &statement, nullptr);
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        for (int column = 0; column < 8; ++column) sum += reinterpret_cast<qint64>(sqlite3_column_blob(statement, column)) + sqlite3_column_bytes(statement, column);
    sqlite3_finalize(statement);
    g_sink = g_sink + sum;
}

void index(int people)
{
    const QTemporaryDir dir;
    const SystemClock clock;
    const SessionOptions options{dir.filePath(u"bench.titian"_s), {}, false, false, u"bench"_s};
    const auto workspace = must(Workspace::create(options, clock, {u"Pemerintah Kabupaten Uji"_s, u"BKPSDM"_s}));
    Session& session = workspace->session();
    fillFile(session, people);
    const auto tables = must(ReferenceStore(session).load());
    double raw = 1e300, load = 1e300, kinds = 1e300, basis = 1e300, one = 1e300;
    const GapStore gaps(session);
    for (int round = 0; round < 5; ++round) {  // in turns, so that a busy neighbour hits all
        raw = std::min(raw, milliseconds([&] { rawScan(session.handle()); }));
        PeopleIndex all;
        load = std::min(load, milliseconds([&] { all = must(PersonStore(session).index(tables)); }));
        kinds = std::min(kinds, milliseconds([&] { g_sink = g_sink + must(PersonStore(session).postKinds(tables, {}, kDay)).size(); }));
        GapBasis shared;
        basis = std::min(basis, milliseconds([&] { shared = must(gaps.basis(kDay)); }));
        const Uid uid = all.uids[all.size() / 2];
        one = std::min(one, milliseconds([&] { g_sink = g_sink + static_cast<qint64>(must(gaps.person(uid, shared)).requirements.size()); }));
    }
    std::printf("%8d people in a file: raw scan %.1f ms, index %.1f ms (%.1f x), kinds of posts %.1f ms (%.1f x); shared lists %.1f ms, one person's gap %.2f ms\n", people,
                raw, load, load / raw, kinds, kinds / raw, basis, one);
}

/// One person's phone changes: how long the window stands still, and when the list shows it.
void afterAChange(ui::PeoplePage& page, Workspace& workspace, ui::JobRunner& jobs)
{
    const auto somebody = must(workspace.session().read([&] { return Query(workspace.session(), "select uid from person limit 1").one().uid(0); }));
    double refresh = 1e300, turn = 1e300, list = 1e300;
    for (int round = 0; round < 5; ++round) {
        must(workspace.log().record(u"bench"_s, [&](ChangeSet& c) { c.set(entity::person, somebody, field::phone, Value(u"08%1"_s.arg(round))); }));
        double longest = 0;
        QElapsedTimer since;
        since.start();
        const double first = milliseconds([&] { page.refresh(); });
        while (jobs.isBusy()) longest = std::max(longest, milliseconds([] { QCoreApplication::processEvents(); }));
        g_sink = g_sink + page.grab().width();
        refresh = std::min(refresh, first), turn = std::min(turn, longest), list = std::min(list, static_cast<double>(since.nsecsElapsed()) / 1e6);
    }
    std::printf("after a change: refresh %.1f ms, longest turn meanwhile %.1f ms, painted list after %.1f ms (each the best of 5)\n", refresh, turn, list);
}

void page(const QString& file)
{
    const QTemporaryDir dir;
    const QString copy = dir.filePath(u"bench.titian"_s);
    QFile::copy(file, copy);
    const SystemClock clock;
    const SessionOptions options{copy, {}, false, false, u"bench"_s};
    const auto workspace = must(Workspace::open(options, clock));
    ui::JobRunner jobs(options, clock);
    ui::PeoplePage page({*workspace, jobs});
    page.resize(1146, 700);
    const auto grab = [&] { g_sink = g_sink + page.grab().width(); };
    std::printf("first refresh %.1f ms, ", milliseconds([&] { page.refresh(); }));
    page.show();
    std::printf("first paint %.1f ms\n", milliseconds(grab));
    auto* table = page.findChild<ui::RecordTable*>();
    afterAChange(page, *workspace, jobs);
    for (const QString& text : {u"s"_s, u"si"_s, u"sit"_s, u"siti"_s, u"siti a"_s, u"zzz"_s, QString()})
        std::printf("key press to painted filter “%s” %.1f ms\n", qPrintable(text), milliseconds([&] { table->filterEdit()->setText(text), grab(); }));
    const QMenuBar menus;
    ui::CommandPalette palette(*workspace, &menus, nullptr);
    palette.show();
    const auto* names = palette.findChild<ui::PeopleSearch*>();
    for (const QString& text : {u"si"_s, u"siti"_s, u"puskesmas"_s, u"zzz"_s}) {
        QElapsedTimer since;
        since.start();
        double longest = milliseconds([&] {
            palette.findChild<QLineEdit*>()->setText(text);
            g_sink = g_sink + palette.grab().width();
        });
        std::printf("search over everything (Ctrl+K) “%s”, painted %.1f ms", qPrintable(text), longest);
        while (names->isReading()) longest = std::max(longest, milliseconds([] { QCoreApplication::processEvents(); }));
        std::printf(", everybody known after %.1f ms, longest turn %.1f ms\n", static_cast<double>(since.nsecsElapsed()) / 1e6, longest);
    }
    palette.hide();
    const auto& model = table->model();
    double move = 0;
    for (int row = 0; row < 20; ++row)
        move = std::max(move, milliseconds([&] { table->view()->setCurrentIndex(model.index(row, 0)), grab(); }));
    std::printf("next person in the side panel, painted, slowest of 20: %.1f ms\n", move);
    QElapsedTimer rest;  // the page makes its dialog when it is left alone
    for (rest.start(); rest.elapsed() < 900;) QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    for (int row = 0; row < 4; ++row)
        std::printf("open a person %.1f ms\n", milliseconds([&] {
            page.showPlace({u"people"_s, model.uid(row), {{u"open"_s, true}}});
            for (QWidget* window : QApplication::topLevelWidgets())
                if (window->isVisible() && window != &page) g_sink = g_sink + window->grab().width();
        }));
}

void page(int people)
{
    const QTemporaryDir dir;
    const SystemClock clock;
    const SessionOptions options{dir.filePath(u"many.titian"_s), {}, false, false, u"bench"_s};
    fillFile(must(Workspace::create(options, clock, {u"Pemerintah Kabupaten Uji"_s, u"BKPSDM"_s}))->session(), people);
    page(options.path);
}

}  // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    ui::applyTheme(app, ui::ThemeChoice::light);
    if (argc > 1 && QString::fromLocal8Bit(argv[1]).endsWith(u".titian"_s)) {
        page(QString::fromLocal8Bit(argv[1]));
        return 0;
    }
    if (argc > 2 && QString::fromLocal8Bit(argv[1]) == u"page"_s) {
        page(std::atoi(argv[2]));
        return 0;
    }
    const int largest = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    for (const int people : {12'000, 200'000, 1'000'000})
        if (people <= largest) search(people);
    for (const int people : {12'000, 200'000})
        if (people <= largest) index(people);
    return 0;
}
