// SPDX-License-Identifier: Apache-2.0
#include "core/history/undo.h"
#include "core/history/verify.h"
#include "tests/support/catch_qt.h"
#include "tests/support/region_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace core;
using test::require;

namespace {

QJsonObject expectedOf(const QString& dir)
{
    QFile file(dir + QStringLiteral("/expected.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString sample(const char* name)
{
    const QString dir = test::sampleDir(QString::fromLatin1(name));
    if (dir.isEmpty()) WARN("samples are not on this machine");
    return dir;
}

/// What the report says of one row, in the words of expected.json.
QString outcomeOf(const ImportReport& report, int row)
{
    QStringList codes;
    for (const ImportProblem& problem : report.problems)
        if (problem.row == row) codes << problem.code;
    if (codes.contains(QStringLiteral("row.duplicate"))) return QStringLiteral("duplicate");
    if (codes.contains(QStringLiteral("person.unknown"))) return QStringLiteral("waiting");
    return codes.join(u' ');
}

const QStringList kRefusals{QStringLiteral("nip.missing"), QStringLiteral("nip.damaged"), QStringLiteral("nip.length"), QStringLiteral("nip.characters"),
                            QStringLiteral("level.range"), QStringLiteral("course.endBeforeStart")};

}  // namespace

TEST_CASE("the awkward people are taken, remarked, refused or recognised as the rules say", "[import]")
{
    const QString dir = sample("tricky");
    if (dir.isEmpty()) return;
    test::RegionFile region;
    const ImportReport report = region.import(dir + QStringLiteral("/profil-asn.xlsx"));
    int added = 0, refused = 0, duplicate = 0;
    for (const QJsonValue& value : expectedOf(dir)[QLatin1String("profile")].toArray()) {
        const QJsonObject row = value.toObject();
        const int number = row[QLatin1String("row")].toInt();
        const QString expected = row[QLatin1String("result")].toString(), got = outcomeOf(report, number);
        INFO("row " << number << ": " << row[QLatin1String("why")].toString().toStdString());
        added += expected.startsWith(QStringLiteral("new"));
        refused += expected == QStringLiteral("refused");
        duplicate += expected == QStringLiteral("duplicate");
        if (expected == QStringLiteral("duplicate")) CHECK(got == expected);
        if (expected == QStringLiteral("refused")) CHECK(kRefusals.contains(got));
        if (expected == QStringLiteral("new") || expected == QStringLiteral("ignored")) CHECK(got == QString());
    }
    CHECK(report.added == added);
    CHECK(report.refused == refused);
    CHECK(report.duplicate == duplicate);
    CHECK(region.one("select name from person where name like '<b>%'") == QStringLiteral("<b>Kartika</b> =1+1"));
}

TEST_CASE("awkward assessments and courses are refused, waiting or duplicate as the rules say", "[import]")
{
    const QString dir = sample("tricky");
    if (dir.isEmpty()) return;
    test::RegionFile region;
    region.import(dir + QStringLiteral("/profil-asn.xlsx"));
    const QJsonObject expected = expectedOf(dir);
    for (const auto& [file, key] : {std::pair("hasil-penilaian-manajerial.xlsx", "assessments"), std::pair("riwayat-kursus.xlsx", "courses")}) {
        const ImportReport report = region.import(dir + u'/' + QString::fromLatin1(file));
        int refused = 0, waiting = 0, duplicate = 0;
        for (const QJsonValue& value : expected[QLatin1String(key)].toArray()) {
            const QString result = value.toObject()[QLatin1String("result")].toString();
            const QString got = outcomeOf(report, value.toObject()[QLatin1String("row")].toInt());
            INFO(file << " row " << value.toObject()[QLatin1String("row")].toInt());
            refused += result == QStringLiteral("refused");
            waiting += result == QStringLiteral("waiting");
            duplicate += result.contains(QStringLiteral("duplicate"));
            if (result == QStringLiteral("refused")) CHECK(kRefusals.contains(got));
            else CHECK(result.contains(got));
        }
        CHECK(report.refused == refused);
        CHECK(report.waiting == waiting);
        CHECK(report.duplicate == duplicate);
    }
}

TEST_CASE("every sample file is recognised by its headings, imports whole, and changes nothing the second time", "[import]")
{
    const QString dir = sample("small");
    if (dir.isEmpty()) return;
    test::RegionFile region;
    const QStringList names = QDir(dir).entryList({QStringLiteral("*.xlsx"), QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    REQUIRE(names.size() == 12);
    for (const QString& name : names) region.import(QDir(dir).filePath(name));
    const QJsonObject expected = expectedOf(dir);
    CHECK(region.count("select count(*) from person") == expected[QLatin1String("peopleInFile")].toInt());
    CHECK(region.count("select count(*) from unit") == expected[QLatin1String("units")].toInt());
    CHECK(region.count("select count(*) from course") == expected[QLatin1String("courses")].toInt());
    CHECK(region.count("select count(*) from offering") == expected[QLatin1String("catalogue")].toInt());
    const QJsonObject reconciliation = expected[QLatin1String("reconciliation")].toObject();
    CHECK(region.count("select count(*) from reconciliation") == reconciliation[QLatin1String("people")].toInt());
    CHECK(region.count("select count(*) from proposal") == reconciliation[QLatin1String("needs")].toInt());
    CHECK(region.count("select count(*) from reconciliation where pim3 = 1") == reconciliation[QLatin1String("pim3")].toInt());
    CHECK(region.count("select count(*) from reconciliation where pim4 = 1") == reconciliation[QLatin1String("pim4")].toInt());
    CHECK(region.count("select count(*) from waiting") == 0);
    const qint64 edits = region.count("select count(*) from edit");
    for (const QString& name : names) {
        const ImportReport again = region.import(QDir(dir).filePath(name));
        INFO(name.toStdString());
        CHECK(again.added == 0);
        CHECK(again.changed == 0);
        CHECK(again.changeSet.isEmpty());
    }
    CHECK(region.count("select count(*) from edit") == edits);
    CHECK(require(verifyFile(region.log())).findings.join(u'\n').toStdString() == "");
}

TEST_CASE("files give the same tables in any order", "[import]")
{
    const QString dir = sample("tricky");
    if (dir.isEmpty()) return;
    QStringList names = QDir(dir).entryList({QStringLiteral("*.xlsx")}, QDir::Files, QDir::Name);
    test::RegionFile first;
    first.importFolder(dir, names);
    const QStringList tables = dumpTables(first.session(), productRegistry());
    std::reverse(names.begin(), names.end());
    test::RegionFile second;
    second.importFolder(dir, names);
    CHECK(dumpTables(second.session(), productRegistry()) == tables);
    std::rotate(names.begin(), names.begin() + 3, names.end());
    test::RegionFile third;
    third.importFolder(dir, names);
    CHECK(dumpTables(third.session(), productRegistry()) == tables);
}

TEST_CASE("undoing an import takes back exactly that import", "[import]")
{
    const QString dir = sample("small");
    if (dir.isEmpty()) return;
    test::RegionFile region;
    region.import(dir + QStringLiteral("/unit-organisasi.xlsx"));
    const QStringList before = dumpTables(region.session(), productRegistry());
    const ImportReport report = region.import(dir + QStringLiteral("/profil-asn.xlsx"));
    CHECK(report.added == 600);
    const UndoReport undone = require(undoChangeSet(region.log(), Uid::fromBytes(report.changeSet)));
    CHECK(undone.rowsRemoved == 600);
    CHECK(undone.kept.empty());
    CHECK(dumpTables(region.session(), productRegistry()) == before);
    CHECK(region.import(dir + QStringLiteral("/profil-asn.xlsx")).added == 600);
}

TEST_CASE("a regency of twelve thousand imports from all its files", "[.slow][import]")
{
    const QString dir = sample("kabupaten");
    if (dir.isEmpty()) return;
    test::RegionFile region;
    const QJsonObject expected = expectedOf(dir);
    for (const QString& name : QDir(dir).entryList({QStringLiteral("*.xlsx"), QStringLiteral("*.csv")}, QDir::Files, QDir::Name)) {
        const ImportReport report = region.import(QDir(dir).filePath(name));
        INFO(name.toStdString());
        CHECK(report.refused == 0);
    }
    CHECK(region.count("select count(*) from person") == expected[QLatin1String("peopleInFile")].toInt());
    CHECK(region.count("select count(*) from course") == expected[QLatin1String("courses")].toInt());
    CHECK(region.count("select count(*) from proposal") == expected[QLatin1String("reconciliation")].toObject()[QLatin1String("needs")].toInt());
    CHECK(region.count("select count(*) from waiting") == 0);
    CHECK(require(verifyFile(region.log())).findings.isEmpty());
}
