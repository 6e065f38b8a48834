// SPDX-License-Identifier: Apache-2.0
// bench_gap_load [PEOPLE]: loading the gap columns beside a raw sqlite3 scan of the same columns (storage.md, target 1: 1.3).
// Prints; never fails a test.
#include "core/db/query.h"
#include "core/gap/gap_store.h"
#include "core/history/entities.h"
#include "core/reference/reference_store.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <sqlite3.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int kUnits = 300, kTitles = 450, kTechnical = 60;
const QDate kDay(2026, 11, 22);

template <class T>
T must(Result<T>&& result)
{
    if (!result) {
        std::fprintf(stderr, "%s | %s\n", qPrintable(result.error().message), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

std::mt19937 g_random(5);
int below(int n) { return static_cast<int>(g_random() % static_cast<unsigned>(n)); }

Uid newUid() { return Uid::v7(1'700'000'000'000 + below(1'000'000)); }

/// Straight into the tables: the log is not what is measured.
void fill(Session& session, int people)
{
    Query unit(session, "insert into unit (uid, code, name) values (:uid, :code, :name)");
    for (int u = 0; u < kUnits; ++u) unit.bind(":uid", newUid()).bind(":code", u"U%1"_s.arg(u)).bind(":name", u"Unit kerja nomor %1"_s.arg(u)).run();
    Query competency(session, "insert into competency (uid, code, name, kind) values (:uid, :code, :name, 'Teknis')");
    for (int c = 0; c < kTechnical; ++c) competency.bind(":uid", newUid()).bind(":code", u"T.%1"_s.arg(c)).bind(":name", u"Teknis %1"_s.arg(c)).run();
    const int firstTechnical = Query(session, "select min(id) from competency where code like 'T.%'").one().number(0);
    Query standard(session, "insert into standard (uid, title, kind) values (:uid, :title, 'JF_AHLI_MUDA')");
    Query cell(session, "insert into standard_level (standard_id, competency_id, level) values (:standard, :competency, :level)");
    for (int t = 0; t < kTitles; ++t) {
        standard.bind(":uid", newUid()).bind(":title", u"Jabatan contoh nomor %1 Ahli Muda"_s.arg(t)).run();
        const qint64 id = sqlite3_last_insert_rowid(session.handle());
        for (int n = 0; n < 2; ++n) cell.bind(":standard", id).bind(":competency", firstTechnical + (t * 2 + n) % kTechnical).bind(":level", 1 + below(5)).run();
    }
    Query person(session,
                 "insert into person (uid, nip, name, name_full, birth_place, birth_date, sex, legal_position_id, legal_position, rank_id, rank_name, post_kind_id,"
                 " post_kind, eselon_id, eselon, functional_title, unit_id, unit_code, unit_name, education, phone, email) values (:uid, :nip, :name, :name || ', S.E.',"
                 " 'Bengkulu', '1987-02-14', 'F', '01', 'Aktif', '33', 'III/c', '2', 'Fungsional Tertentu', '99', 'NON', :title, :unit, 'U', 'Unit kerja', 'S-1',"
                 " '081200001111', 'pegawai@contoh.go.id')");
    Query event(session, "insert into assessment (uid, person_id, date, method, source) values (:uid, :person, :date, :method, 'hasil.xlsx · Rekap · baris 4')");
    Query level(session, "insert into assessment_level (assessment_id, competency_id, level) values (:event, :competency, :level)");
    const QStringList methods{u"Assessment Center"_s, u"Atasan Langsung"_s, u"Mandiri"_s};
    for (int p = 0; p < people; ++p) {
        const int title = below(kTitles);
        person.bind(":uid", newUid()).bind(":nip", u"1987021420100%1"_s.arg(p, 5, 10, QChar(u'0'))).bind(":name", u"Pegawai Contoh %1"_s.arg(p));
        person.bind(":title", u"Jabatan contoh nomor %1 Ahli Muda"_s.arg(title)).bind(":unit", 1 + below(kUnits)).run();
        const qint64 id = sqlite3_last_insert_rowid(session.handle());
        for (int e = 0; e < 1 + below(2); ++e) {
            event.bind(":uid", newUid()).bind(":person", id).bind(":date", kDay.addDays(-below(1500))).bind(":method", methods[below(3)]).run();
            const qint64 at = sqlite3_last_insert_rowid(session.handle());
            for (int c = 1; c <= 9; ++c) level.bind(":event", at).bind(":competency", c).bind(":level", below(6)).run();
        }
    }
}

volatile qint64 g_sink = 0;

/// Every column of the scan touched once, as text or number.
void scan(sqlite3* db, const char* sql, std::initializer_list<bool> isText)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(db, sql, -1, &statement, nullptr);
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        int column = 0;
        for (const bool text : isText) {
            if (text) sum += reinterpret_cast<qint64>(sqlite3_column_text(statement, column)) + sqlite3_column_bytes(statement, column);
            else sum += sqlite3_column_int64(statement, column);
            ++column;
        }
    }
    sqlite3_finalize(statement);
    g_sink = g_sink + sum;
}

void rawScan(sqlite3* db)
{
    constexpr bool t = true, n = false;
    sqlite3_exec(db, "begin", nullptr, nullptr, nullptr);
    scan(db, "select id, code, name, kind, valid_from, valid_to from competency", {n, t, t, t, t, t});
    scan(db, "select id, code, name, parent_id from unit", {n, t, t, n});
    scan(db, "select id, title, kind, valid_from, valid_to from standard", {n, t, t, t, t});
    scan(db, "select standard_id, competency_id, level, weight from standard_level", {n, n, n, n});
    scan(db, "select person_id, kind, eselon, title, since from post_history where trim(kind) = '1'", {n, t, t, t, t});
    scan(db,
         "select id, unit_id, legal_position_id, legal_position, post_kind_id, post_kind, eselon_id, eselon, functional_title, general_title, post_title from person",
         {n, n, t, t, t, t, t, t, t, t, t});
    scan(db, "select id, person_id, date, method from assessment", {n, n, t, t});
    scan(db, "select assessment_id, competency_id, level from assessment_level where level is not null", {n, n, n});
    sqlite3_exec(db, "commit", nullptr, nullptr, nullptr);
}

/// Processor time, so that a busy neighbour does not count.
template <class Work>
double milliseconds(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const int people = argc > 1 ? std::atoi(argv[1]) : 20'000;
    const QTemporaryDir dir;
    const SystemClock clock;
    const SessionOptions options{dir.filePath(u"bench.titian"_s), {}, false, false, u"bench"_s};
    const auto workspace = must(Workspace::create(options, clock, {u"Pemerintah Kabupaten Uji"_s, u"BKPSDM"_s}));
    Session& session = workspace->session();
    must(session.write([&] {
        const Session::Unguarded door(session);
        fill(session, people);
    }));
    session.checkpoint();
    const auto tables = must(ReferenceStore(session).load());
    const GapStore store(session);
    double raw = 1e300, load = 1e300, lists = 1e300, overview = 1e300;
    for (int round = 0; round < 9; ++round) {  // in turns, so that a busy neighbour hits both
        raw = std::min(raw, milliseconds([&] { rawScan(session.handle()); }));
        GapColumns columns;
        load = std::min(load, milliseconds([&] { columns = must(store.columns(tables, kDay)); }));
        lists = std::min(lists, milliseconds([&] { g_sink = g_sink + static_cast<qint64>(must(ReferenceStore(session).load()).grades.size()); }));
        overview = std::min(overview, milliseconds([&] { g_sink = g_sink + gapOverview(columns).peopleAssessed; }));
    }
    std::printf("%d people: raw scan %.1f ms, column load %.1f ms, ratio %.2f (goal 1.3); code lists %.1f ms; overview %.3f ms\n", people, raw, load, load / raw, lists,
                overview);
    return 0;
}
