// SPDX-License-Identifier: Apache-2.0
#include "core/db/query.h"
#include "tests/support/catch_qt.h"
#include "tests/support/data_file.h"
#include "tests/support/temp_file.h"

#include <QFile>
#include <set>

using namespace core;

namespace {

QString scriptFile(const QTemporaryDir& dir, const QString& name, const QByteArray& sql)
{
    QFile file(dir.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(sql);
    return file.fileName();
}

}  // namespace

TEST_CASE("a script is split at separator lines and never at semicolons", "[db]")
{
    const QStringList parts = splitScript(QStringLiteral("-- kepala\ncreate table a (x text default ';');\n--;;\n\n--;;\n-- hanya catatan\n--;;\nselect 1"));
    REQUIRE(parts.size() == 2);
    CHECK(parts.at(0).contains(QStringLiteral("';'")));
    CHECK(parts.at(1) == QStringLiteral("select 1"));
}

TEST_CASE("every registered column stands in its table, and every table column is registered", "[db]")
{
    test::TempFile file;
    const auto columnsOf = [&](const std::string& table) {
        std::vector<std::string> columns;
        Query q(file.session(), "select name from pragma_table_info('" + table + "') order by name");
        while (q.next()) columns.push_back(q.text(0).toStdString());
        return columns;
    };
    for (const Entity& entity : productRegistry().all()) {
        CAPTURE(entity.table);
        std::vector<std::string> expected{"id", "uid"};
        for (const Field& field : entity.fields) expected.push_back(field.column);
        std::sort(expected.begin(), expected.end());
        CHECK(columnsOf(entity.table) == expected);
        for (const ElementSet& set : entity.sets) {
            CAPTURE(set.table);
            std::vector<std::string> columns{set.owner, set.key};
            for (const Field& field : set.fields) columns.push_back(field.column);
            std::sort(columns.begin(), columns.end());
            CHECK(columnsOf(set.table) == columns);
        }
    }
}

TEST_CASE("field numbers of an entity never repeat", "[db]")
{
    for (const Entity& entity : productRegistry().all()) {
        CAPTURE(entity.table);
        std::set<int> numbers;
        size_t count = entity.fields.size();
        for (const Field& field : entity.fields) numbers.insert(field.number);
        for (const ElementSet& set : entity.sets) {
            count += set.fields.size();
            for (const Field& field : set.fields) numbers.insert(field.number);
        }
        CHECK(numbers.size() == count);
        CHECK(*numbers.begin() > kSameAs);
    }
}

TEST_CASE("a file of a newer program is refused and stays untouched", "[db]")
{
    test::TempFile file;
    file.session().execute("pragma user_version=999");
    const auto result = migrate(file.session());
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::tooNew);
}

TEST_CASE("a foreign database is refused", "[db]")
{
    test::TempFile file;
    file.session().execute("pragma application_id=7");
    CHECK(migrate(file.session()).error().code == ErrorCode::invalidInput);
}

TEST_CASE("an upgrade backs the file up once, never over a backup, and a failing step changes nothing", "[db]")
{
    test::TempFile file;
    const QTemporaryDir dir;
    const int now = shippedMigrations().back().version;
    const Migration good{now + 1, scriptFile(dir, QStringLiteral("a.sql"), "create table baru (x integer) strict\n")};
    const Migration bad{now + 2, scriptFile(dir, QStringLiteral("b.sql"), "create table lagi (x integer)\n--;;\nselect * from tidak_ada\n")};

    const auto failed = migrate(file.session(), {good, bad});
    REQUIRE_FALSE(failed);
    CHECK(Query(file.session(), "pragma user_version").one().number(0) == now);
    CHECK(Query(file.session(), "select count(*) from sqlite_schema where name in ('baru', 'lagi')").one().number(0) == 0);
    const QString backup = file.path() + QStringLiteral(".v%1.cadangan").arg(now);
    REQUIRE(QFile::exists(backup));
    const qint64 size = QFileInfo(backup).size();

    const auto done = test::require(migrate(file.session(), {good}));
    CHECK(done.from == now);
    CHECK(done.to == now + 1);
    CHECK(done.backup == backup);
    CHECK(QFileInfo(backup).size() == size);
    CHECK(Query(file.session(), "pragma user_version").one().number(0) == now + 1);
}

TEST_CASE("a copy is never written over an existing file", "[db]")
{
    test::TempFile file;
    const QTemporaryDir dir;
    const QString target = scriptFile(dir, QStringLiteral("ada"), "penting");
    CHECK(copyDatabase(file.session(), target).error().code == ErrorCode::conflict);
    QFile kept(target);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == "penting");
}

TEST_CASE("a file from before posts and agreements is upgraded with a backup, keeps what it holds and takes posts", "[db]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("lama.titian"));
    const auto steps = shippedMigrations();
    std::vector<Entity> known = productRegistry().all();
    std::erase_if(known, [](const Entity& entity) { return entity.number > entity::proposal; });
    const Registry before(known, 1);
    const test::FixedClock clock;
    const ShippedRows shipped;
    Uid unit;
    {
        const auto session = test::require(Session::open({path, {}, false, true, {}}));
        static_cast<void>(test::require(migrate(*session, {steps.begin(), steps.begin() + 2})));
        EditLog log(*session, before, clock, shipped);
        test::require(log.prepare());
        static_cast<void>(test::require(log.record(QStringLiteral("lama"), [&](ChangeSet& c) {
            c.create(entity::unit, unit = Uid::v7(1), {{{field::unitName, Value(QStringLiteral("Dinas Lama"))}}, {}});
        })));
    }
    const auto file = test::require(test::DataFile::open(test::existing(path)));
    CHECK(Query(file->session(), "pragma user_version").one().number(0) == steps.back().version);
    CHECK(QFile::exists(upgradeBackupPath(path, 2)));
    CHECK(Query(file->session(), "select name from unit").one().text(0) == QStringLiteral("Dinas Lama"));
    static_cast<void>(test::require(file->log().record(QStringLiteral("baru"), [&](ChangeSet& c) {
        c.create(entity::post, Uid::v7(2), {{{field::formationTitle, Value(QStringLiteral("Sopir"))}, {field::formationUnit, Value(unit)}}, {}});
    })));
    CHECK(Query(file->session(), "select count(*) from post").one().number(0) == 1);
    CHECK(test::findings(*file).isEmpty());
}

TEST_CASE("a plan from before budget lines has none after the upgrade, and takes some", "[db]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("lama.titian"));
    const auto steps = shippedMigrations();
    std::vector<Entity> known = productRegistry().all();
    for (Entity& entity : known)
        if (entity.number == entity::plan) std::erase_if(entity.fields, [](const Field& field) { return field.number == field::planFunds; });
    const Registry before(known, 2);
    const test::FixedClock clock;
    const ShippedRows shipped;
    const Uid plan = Uid::v7(1);
    {
        const auto session = test::require(Session::open({path, {}, false, true, {}}));
        static_cast<void>(test::require(migrate(*session, {steps.begin(), steps.begin() + 4})));
        EditLog log(*session, before, clock, shipped);
        test::require(log.prepare());
        static_cast<void>(test::require(log.record(QStringLiteral("lama"), [&](ChangeSet& c) { c.create(entity::plan, plan, {{{field::planName, Value(QStringLiteral("Induk"))}}, {}}); })));
    }
    const auto file = test::require(test::DataFile::open(test::existing(path)));
    CHECK(QFile::exists(upgradeBackupPath(path, 4)));
    CHECK(Query(file->session(), "select count(*) from plan where name = 'Induk' and funds is null").one().number(0) == 1);
    static_cast<void>(test::require(file->log().record(QStringLiteral("baru"), [&](ChangeSet& c) { c.set(entity::plan, plan, field::planFunds, Value(QStringLiteral("[]"))); })));
    CHECK(Query(file->session(), "select funds from plan").one().text(0) == QStringLiteral("[]"));
    CHECK(test::findings(*file).isEmpty());
}
