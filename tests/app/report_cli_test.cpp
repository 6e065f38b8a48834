// SPDX-License-Identifier: Apache-2.0
// titian-cli report: list, write, letterhead, on an invented region and with the real program.
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include "core/report/report.h"
#include "tests/app/cli_runner.h"
#include "tests/support/catch_qt.h"
#include "tests/support/printed.h"

using namespace Qt::StringLiterals;
using test::CliAnswer;
using test::CliFolder;

namespace {

const QString kFile = u"--file"_s, kData = u"data.titian"_s;

/// A region of 120 people with a plan, made once for all tests of this file.
struct Region {
    CliFolder folder;
    QString nip, plan;
    int inPlan = 0, seats = 0;  ///< people and seats of the plan

    Region()
    {
        REQUIRE(folder.run({u"demo"_s, u"make"_s, kData, u"--people"_s, u"120"_s, u"--seed"_s, u"7"_s}).exitCode == 0);
        const auto people = folder.json({u"people"_s, u"list"_s, kFile, kData, u"--json"_s}, u"people-list"_s).value(u"people"_s).toArray();
        nip = people.at(3).toObject().value(u"nip"_s).toString();
        const QJsonObject made = folder.json({u"plan"_s, u"make"_s, kFile, kData, u"--year"_s, u"2027"_s, u"--budget"_s, u"300000000"_s, u"--json"_s}, u"plan-make"_s);
        plan = made.value(u"plan"_s).toString();
        inPlan = made.value(u"people"_s).toInt();
        seats = made.value(u"seats"_s).toInt();
    }
    [[nodiscard]] CliAnswer write(const QString& report, const QString& out, const QStringList& more) const
    {
        return folder.run(QStringList{u"report"_s, u"write"_s, report, kFile, kData, u"--out"_s, out} + more);
    }
    /// The options a report can't do without.
    [[nodiscard]] QStringList needs(const QString& report) const
    {
        static const QStringList ofPerson{u"gap-person"_s, u"person-profile"_s, u"akpk-person"_s, u"idp"_s}, ofPlan{u"annual-plan"_s, u"plan-budget"_s, u"participants"_s, u"attendance"_s, u"summons"_s, u"assignment"_s},
            ofYear{u"hours-recap"_s, u"proposals"_s, u"idp"_s};
        QStringList options;
        if (ofPerson.contains(report)) options << u"--nip"_s << nip;
        if (ofPlan.contains(report)) options << u"--plan"_s << plan;
        if (ofYear.contains(report)) options << u"--year"_s << u"2026"_s;
        return options;
    }
};

const Region& region()
{
    static const Region made;
    return made;
}

const QStringList kReports{u"gap-person"_s, u"gap-unit"_s, u"gap-competency"_s, u"person-profile"_s, u"people"_s, u"akpk-person"_s, u"akpk-unit"_s, u"idp"_s, u"proposals"_s, u"annual-plan"_s,
                           u"plan-budget"_s, u"participants"_s, u"attendance"_s, u"summons"_s, u"assignment"_s, u"hours-recap"_s, u"quality"_s, u"summary"_s};

void checkFails(const CliAnswer& answer, int exitCode, const QString& says)
{
    CAPTURE(answer.out, answer.err);
    CHECK(answer.exitCode == exitCode);
    CHECK(answer.isOneSentence());
    CHECK(answer.err.contains(says));
}

}  // namespace

TEST_CASE("the list of reports names them all, without a data file", "[cli][report]")
{
    const CliFolder folder;
    const auto reports = folder.json({u"report"_s, u"list"_s, u"--json"_s}, u"report-list"_s).value(u"reports"_s).toArray();
    QStringList names;
    for (const auto& report : reports) names << report.toObject().value(u"name"_s).toString();
    CHECK(names == kReports);
    CHECK(folder.run({u"report"_s, u"list"_s, u"--file"_s, u"tidak-ada.titian"_s, u"--key-file"_s, u"tidak-ada"_s}).out.contains(u"hours-recap"_s));
}

TEST_CASE("every report is written on a chosen paper, and as a workbook", "[cli][report]")
{
    const Region& r = region();
    bool landscape = false;
    for (const QString& report : kReports) {
        CAPTURE(report, landscape);
        const QString out = u"%1.pdf"_s.arg(report);
        const QStringList paper = landscape ? QStringList{u"--paper"_s, u"A4"_s, u"--landscape"_s} : QStringList{u"--paper"_s, u"F4"_s};
        const CliAnswer answer = r.write(report, out, r.needs(report) + paper);
        CAPTURE(answer.err);
        REQUIRE(answer.exitCode == 0);
        const auto [width, height] = test::pageSizeOfPdf(r.folder.path(out));
        CHECK(width == Approx(landscape ? 841.9 : 609.4).margin(1));
        CHECK(height == Approx(landscape ? 595.3 : 935.4).margin(1));
        const bool isLetter = report == "summons"_L1 || report == "assignment"_L1;  // without the foot of the program
        CHECK(test::pagesOfPdf(r.folder.path(out)).join(u' ').contains(u"Halaman 1 dari"_s) != isLetter);
        landscape = !landscape;
        const QString book = u"%1.xlsx"_s.arg(report);
        REQUIRE(r.write(report, book, r.needs(report)).exitCode == 0);
        CHECK(test::sheetRowsOf(r.folder.path(book)).size() > 10);
    }
}

TEST_CASE("letters call people, not seats, and each of them once", "[cli][report]")
{
    const Region& r = region();
    REQUIRE(r.write(u"summons"_s, u"s.pdf"_s, r.needs(u"summons"_s)).exitCode == 0);
    static const QRegularExpression called(u"menugaskan\\s+(\\d+)\\s"_s);
    const QString text = test::pagesOfPdf(r.folder.path(u"s.pdf"_s)).join(u'\n');
    int people = 0;
    for (auto match = called.globalMatch(text); match.hasNext();) people += match.next().captured(1).toInt();
    CHECK(people == r.inPlan);
    CHECK(r.inPlan < r.seats);
}

TEST_CASE("wrong requests for a report are told in one sentence, exit code 2", "[cli][report]")
{
    const Region& r = region();
    checkFails(r.write(u"gap-planet"_s, u"a.pdf"_s, {}), 2, u"Tidak ada laporan “gap-planet”"_s);
    checkFails(r.write(u"gap-person"_s, u"a.pdf"_s, {}), 2, u"memerlukan --nip"_s);
    checkFails(r.write(u"gap-person"_s, u"a.pdf"_s, {u"--nip"_s, u"198702142010012999"_s}), 2, u"198702142010012999"_s);
    checkFails(r.write(u"gap-unit"_s, u"a.pdf"_s, {u"--unit"_s, u"tak-ada"_s}), 2, u"tak-ada"_s);
    checkFails(r.write(u"gap-unit"_s, u"a.pdf"_s, {u"--nip"_s, r.nip}), 2, u"tidak memakai --nip"_s);
    checkFails(r.write(u"gap-unit"_s, u"a.pdf"_s, {u"--as-of"_s, u"kemarin"_s}), 2, u"kemarin"_s);
    checkFails(r.write(u"gap-unit"_s, u"a.pdf"_s, {u"--columns"_s, u"kode"_s}), 2, u"sudah tetap"_s);
    checkFails(r.write(u"annual-plan"_s, u"a.pdf"_s, {}), 2, u"memerlukan --plan"_s);
    checkFails(r.write(u"annual-plan"_s, u"a.pdf"_s, {u"--plan"_s, u"tak ada"_s}), 2, u"tak ada"_s);
    checkFails(r.write(u"annual-plan"_s, u"a.pdf"_s, {u"--year"_s, u"2031"_s}), 2, u"2031"_s);
    checkFails(r.write(u"hours-recap"_s, u"a.pdf"_s, {}), 2, u"memerlukan --year"_s);
    checkFails(r.write(u"hours-recap"_s, u"a.pdf"_s, {u"--year"_s, u"26"_s}), 2, u"26"_s);
    checkFails(r.write(u"gap-unit"_s, u"a.docx"_s, {}), 2, u".pdf atau .xlsx"_s);
    checkFails(r.write(u"gap-unit"_s, u"a.pdf"_s, {u"--paper"_s, u"A3"_s}), 2, u"A3"_s);
    checkFails(r.folder.run({u"report"_s, u"write"_s, u"gap-unit"_s, kFile, kData}), 2, u"--out"_s);
    CHECK_FALSE(QFileInfo::exists(r.folder.path(u"a.pdf"_s)));
}

TEST_CASE("a list is arranged, signed and kept as a preset from the command line", "[cli][report]")
{
    const CliFolder folder;
    REQUIRE(folder.run({u"demo"_s, u"make"_s, kData, u"--people"_s, u"60"_s, u"--seed"_s, u"3"_s}).exitCode == 0);
    const auto write = [&](const QStringList& more) { return folder.run(QStringList{u"report"_s, u"write"_s, u"people"_s, kFile, kData, u"--out"_s, u"a.pdf"_s} + more); };
    REQUIRE(write({u"--columns"_s, u"nama,nip"_s, u"--group"_s, u"status"_s, u"--sort"_s, u"-nama"_s, u"--filter"_s, u"status=PNS"_s, u"--number"_s, u"800/7"_s, u"--place"_s, u"Ujung"_s, u"--date"_s, u"01-02-2027"_s,
                   u"--signer"_s, u"Mengetahui; Ani"_s, u"--signer"_s, u"a.n. Bupati; Sekretaris Daerah; Budi; Pembina (IV/a); 197001011995031001"_s, u"--save-preset"_s, u"Bupati"_s}).exitCode == 0);
    for (int i = 0; i < 2; ++i) {
        const QString text = test::pagesOfPdf(folder.path(u"a.pdf"_s)).join(u'\n');
        CHECK(text.contains(u"Nomor: 800/7"_s) == (i == 0));  // number and day are those of one document
        CHECK(text.contains(u"Ujung, 1 Februari 2027"_s) == (i == 0));
        for (const QString& words : {u"Ujung, "_s, u"a.n. Bupati"_s, u"Sekretaris Daerah,"_s, u"NIP. 19700101 199503 1 001"_s, u"Jumlah PNS"_s}) CHECK(text.contains(words));
        CHECK_FALSE(text.contains(u"Jumlah PPPK"_s));
        if (i == 0) REQUIRE(write({u"--preset"_s, u"bupati"_s}).exitCode == 0);
    }
    checkFails(write({u"--preset"_s, u"lain"_s}), 2, u"“Bupati”"_s);
    checkFails(write({u"--columns"_s, u"gaji"_s}), 2, u"“gaji”"_s);
    checkFails(write({u"--filter"_s, u"gaji"_s}), 2, u"“gaji”"_s);
    checkFails(write({u"--signer"_s, u"Kepala"_s}), 2, u"“Kepala”"_s);
    checkFails(write({u"--class"_s, u"P1"_s}), 2, u"tidak memakai --class"_s);
}

TEST_CASE("a report is written for every perangkat daerah, each its own people", "[cli][report]")
{
    const Region& r = region();
    const auto batch = [&](const QString& report, const QString& folder, const QStringList& more) {
        return r.folder.run(QStringList{u"report"_s, u"batch"_s, report, kFile, kData, u"--out"_s, folder} + more);
    };
    for (const QString& folder : {u"semua"_s, u"xlsx"_s, u"kosong"_s}) REQUIRE(QDir().mkpath(r.folder.path(folder)));
    const CliAnswer all = batch(u"people"_s, u"semua"_s, {});
    const QStringList written = QDir(r.folder.path(u"semua"_s)).entryList(QDir::Files, QDir::Name);
    REQUIRE(written.size() > 3);
    CHECK(all.exitCode == 0);
    CHECK(all.out.contains(u"%1 laporan ditulis ke “semua”."_s.arg(written.size())));
    // Together they list everybody once.
    const auto people = r.folder.json({u"people"_s, u"list"_s, kFile, kData, u"--json"_s}, u"people-list"_s).value(u"people"_s).toArray();
    int active = 0, listed = 0;
    for (const auto& person : people) active += person.toObject().value(u"active"_s).toBool();
    static const QRegularExpression nip(u"\\b\\d{8} \\d{6} \\d \\d{3}\\b"_s);
    for (const QString& name : written)
        for (auto found = nip.globalMatch(test::pagesOfPdf(r.folder.path(u"semua/"_s + name)).join(u'\n')); found.hasNext(); found.next()) ++listed;
    CHECK(listed == active);
    CHECK(batch(u"people"_s, u"xlsx"_s, {u"--format"_s, u"xlsx"_s}).exitCode == 0);
    CHECK(QDir(r.folder.path(u"xlsx"_s)).entryList({u"*.xlsx"_s}, QDir::Files).size() == written.size());
    checkFails(batch(u"people"_s, u"tidak-ada"_s, {}), 2, u"Folder “tidak-ada” tidak ada"_s);
    checkFails(batch(u"people"_s, u"kosong"_s, {u"--format"_s, u"docx"_s}), 2, u"docx"_s);
    checkFails(batch(u"people"_s, u"kosong"_s, {u"--unit"_s, u"XX"_s}), 2, u"XX"_s);
    checkFails(batch(u"gap-person"_s, u"kosong"_s, {u"--nip"_s, r.nip}), 2, u"tidak dibuat per unit"_s);
    CHECK(QDir(r.folder.path(u"kosong"_s)).isEmpty());
}

TEST_CASE("a report that can't be written is exit code 3 and leaves nothing", "[cli][report]")
{
    const Region& r = region();
    for (const QString& name : {u"tidak-ada/a.pdf"_s, u"tidak-ada/a.xlsx"_s}) checkFails(r.write(u"gap-unit"_s, name, {}), 3, u"tidak-ada"_s);
    checkFails(r.folder.run({u"report"_s, u"write"_s, u"gap-unit"_s, kFile, u"lain.titian"_s, u"--out"_s, u"a.pdf"_s}), 3, u"lain.titian"_s);
    CHECK_FALSE(QFileInfo::exists(r.folder.path(u"a.pdf"_s)));
}

TEST_CASE("letterhead and signer are set one by one, stand on the paper and can be undone", "[cli][report]")
{
    const CliFolder folder;
    REQUIRE(folder.run({u"file"_s, u"new"_s, kData, u"--agency"_s, u"Pemerintah Kabupaten Uji"_s}).exitCode == 0);
    const auto set = [&](const QStringList& words) { return folder.run(QStringList{u"report"_s, u"letterhead"_s, kFile, kData} + words); };
    const auto page = [&] {
        REQUIRE(folder.run({u"report"_s, u"write"_s, u"gap-unit"_s, kFile, kData, u"--out"_s, u"a.pdf"_s}).exitCode == 0);
        return test::pagesOfPdf(folder.path(u"a.pdf"_s)).join(u'\n');
    };
    CHECK(page().contains(u"PEMERINTAH KABUPATEN UJI"_s));
    CHECK(page().contains(u"NIP. ....."_s));
    REQUIRE(set({u"--office"_s, u"Badan Kepegawaian"_s, u"--place"_s, u"Ujung"_s, u"--signer-acting"_s, u"an."_s, u"--signer-post"_s, u"Bupati Uji; Sekretaris Daerah"_s,
                 u"--signer-name"_s, u"Ani Lestari, S.H."_s, u"--signer-nip"_s, u"19870214 201001 2 001"_s}).exitCode == 0);
    REQUIRE(set({u"--address"_s, u"Jalan Merdeka 17"_s}).exitCode == 0);
    const QString text = page();
    for (const QString& line : {u"BADAN KEPEGAWAIAN"_s, u"Jalan Merdeka 17"_s, u"a.n. Bupati Uji"_s, u"Sekretaris Daerah,"_s, u"Ani Lestari, S.H."_s, u"NIP. 19870214 201001 2 001"_s, u"Ujung, "_s})
        CHECK(text.contains(line));
    CHECK(set({}).out.contains(u"Jalan Merdeka 17"_s));
    checkFails(set({u"--signer-nip"_s, u"123"_s}), 2, u"123"_s);
    checkFails(set({u"--signer-acting"_s, u"wakil"_s}), 2, u"wakil"_s);
    checkFails(set({u"--government"_s, u" "_s}), 2, u"Nama instansi"_s);
    checkFails(set({u"--logo"_s, u"tidak-ada.png"_s}), 3, u"tidak-ada.png"_s);
    folder.write(u"logo.png"_s, "bukan gambar");
    checkFails(set({u"--logo"_s, u"logo.png"_s}), 2, u"PNG"_s);
    const auto changes = folder.json({u"history"_s, u"list"_s, kFile, kData, u"--json"_s}, u"history-list"_s).value(u"changeSets"_s).toArray();
    REQUIRE(folder.run({u"history"_s, u"undo"_s, changes.at(0).toObject().value(u"changeSet"_s).toString(), kFile, kData}).exitCode == 0);
    CHECK_FALSE(page().contains(u"Jalan Merdeka 17"_s));
}
