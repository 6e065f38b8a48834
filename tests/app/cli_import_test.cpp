// SPDX-License-Identifier: Apache-2.0
// import check and run of the real program: exit codes and the JSON contract.
#include "tests/app/cli_runner.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using test::CliFolder;

namespace {

const QByteArray kHead = "nip;nama;CATATAN\n", kAni = "198702142010012001;Ani;x\n", kBudi = "198803032011011002;Budi;x\n";

QStringList words(const char* what, const QStringList& more = {}) { return QStringList{u"import"_s, QString::fromLatin1(what), u"a.csv"_s, u"--file"_s, u"data.titian"_s} + more; }

QStringList codesOf(const QJsonObject& report)
{
    QStringList codes;
    for (const QJsonValue& problem : report[QLatin1String("problems")].toArray()) codes << problem[QLatin1String("code")].toString();
    return codes;
}

}  // namespace

TEST_CASE("a notice of an import leaves exit code 0, a refused row gives 1, and both fit the schema", "[cli][import]")
{
    const CliFolder folder;
    REQUIRE(folder.run({u"file"_s, u"new"_s, u"data.titian"_s, u"--agency"_s, u"Pemerintah Kabupaten Uji"_s}).exitCode == 0);
    folder.write(u"a.csv"_s, kHead + kAni);
    for (const char* what : {"check", "run"}) {
        const QJsonObject report = folder.json(words(what, {u"--json"_s}), u"import"_s);
        CHECK(codesOf(report) == QStringList{u"column.unread"_s});
        const QJsonValue notice = report[QLatin1String("problems")].toArray().first();
        CHECK(notice[QLatin1String("column")].toString() == u"C"_s);
        CHECK(notice[QLatin1String("message")].toString() == u"Kolom C “CATATAN” tidak dibaca."_s);
    }
    CHECK(folder.run(words("check")).out.contains(u"  a: Kolom C “CATATAN” tidak dibaca.\n"_s));
    folder.write(u"a.csv"_s, kHead + kAni + "JUMLAH;1\n" + kBudi);
    const QJsonObject report = folder.json(words("check", {u"--json"_s}), u"import"_s, 1);
    CHECK(report[QLatin1String("refused")].toInt() == 1);
    CHECK(codesOf(report) == QStringList{u"row.belowTotal"_s, u"column.unread"_s});
    CHECK(folder.run(words("run")).out.contains(u"a baris 4: Baris ini ada di bawah baris JUMLAH (baris 3)"_s));
}
