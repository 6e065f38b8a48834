// SPDX-License-Identifier: Apache-2.0
// The commands people, gap, learning and plan of the real program, on an invented region imported from its workbooks.
#include "app/demo/demo_sheets.h"
#include "app/demo/region.h"
#include "core/import/sheet_import.h"
#include "core/workspace/workspace.h"
#include "tests/app/cli_runner.h"
#include "tests/core/plan/outside_solver.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace core;
using namespace Qt::StringLiterals;
using test::CliFolder;
using test::require;

namespace {

constexpr int kPeople = 60;
const QString kDay = u"2026-11-22"_s;

/// One file for all cases of this program run: making it costs a second.
const CliFolder& region()
{
    static const std::unique_ptr<CliFolder> folder = [] {
        auto made = std::make_unique<CliFolder>();
        demo::DemoOptions options;
        options.people = kPeople;
        options.today = QDate(2026, 11, 22);
        require(demo::writeDemoSheets(made->path(u"lembar"_s), options));
        const test::FixedClock clock;
        const auto workspace = require(Workspace::create({made->path(u"data.titian"_s), {}, false, false, u"uji"_s}, clock, {u"Pemerintah Kabupaten Uji"_s, {}}));
        const QDir sheets(made->path(u"lembar"_s));
        for (const QString& name : sheets.entryList({u"*.xlsx"_s}, QDir::Files, QDir::Name)) {
            Progress progress;
            static_cast<void>(require(runImport(workspace->log(), sheets.filePath(name), {}, progress)));
        }
        return made;
    }();
    return *folder;
}

QStringList on(QStringList words) { return words << u"--file"_s << u"data.titian"_s; }
QJsonObject ask(QStringList words, const QString& schema, int exitCode = 0) { return region().json(on(words << u"--json"_s), schema, exitCode); }
void checkRefused(const QStringList& words, const QString& says)
{
    const auto answer = region().run(on(words));
    CHECK(answer.exitCode == 2);
    CHECK(answer.isOneSentence());
    INFO(answer.err.toStdString());
    CHECK(answer.err.contains(says));
}

QJsonArray people() { return ask({u"people"_s, u"list"_s}, u"people-list"_s)["people"_L1].toArray(); }

}  // namespace

TEST_CASE("people list and show", "[cli]")
{
    const QJsonArray all = people();
    CHECK(all.size() == kPeople);
    const QJsonObject first = all.first().toObject();
    const QString nip = first["nip"_L1].toString();
    const QJsonObject shown = ask({u"people"_s, u"show"_s, u"--nip"_s, nip}, u"people-show"_s);
    for (const auto& key : first.keys()) CHECK(shown[key] == first[key]);
    CHECK(ask({u"people"_s, u"list"_s, u"--search"_s, nip}, u"people-list"_s)["people"_L1].toArray().size() == 1);
    const QString unit = shown["unitCode"_L1].toString();
    const qsizetype inUnit = ask({u"people"_s, u"list"_s, u"--unit"_s, unit}, u"people-list"_s)["people"_L1].toArray().size();
    CHECK(inUnit >= 1);
    CHECK(inUnit < kPeople);
    CHECK(region().run(on({u"people"_s, u"list"_s})).out.count(u'\n') == kPeople + 1);
    checkRefused({u"people"_s, u"show"_s, u"--nip"_s, u"198702142010019999"_s}, u"Tidak ada pegawai"_s);
    checkRefused({u"people"_s, u"show"_s, u"--nip"_s, u"12"_s}, u"18 angka"_s);
    checkRefused({u"people"_s, u"list"_s, u"--unit"_s, u"XYZ"_s}, u"Unit kerja"_s);
    checkRefused({u"people"_s, u"show"_s}, u"--nip"_s);
}

TEST_CASE("the gap summary is the sum of what gap show says of everybody", "[cli]")
{
    const QJsonObject summary = ask({u"gap"_s, u"summary"_s, u"--as-of"_s, kDay}, u"gap-summary"_s);
    CHECK(summary["asOf"_L1].toString() == kDay);
    QHash<QString, QHash<QString, int>> states;
    QHash<QString, int> levels;
    int active = 0;
    for (const auto& value : people()) {
        if (!value["active"_L1].toBool()) continue;
        ++active;
        if (active > 20) continue;  // each answer is a run of the program
        const QJsonObject gap = ask({u"gap"_s, u"show"_s, u"--nip"_s, value["nip"_L1].toString(), u"--as-of"_s, kDay}, u"gap-show"_s);
        for (const auto& line : gap["competencies"_L1].toArray()) {
            const QJsonObject c = line.toObject();
            int used = 0, required = -1;
            QJsonValue level;
            for (const auto& row : c["why"_L1].toArray()) {
                if (!row["used"_L1].toBool()) continue;
                ++used;
                CHECK_FALSE(row["source"_L1].toString().isEmpty());
                if (row["kind"_L1].toString() == "assessment"_L1) level = row["level"_L1];
                else required = row["level"_L1].toInt();
            }
            CHECK(c["required"_L1].toInt() == required);
            CHECK(c["level"_L1] == level);
            CHECK(used == (level.isNull() ? 1 : 2));
            if (!level.isNull()) CHECK(c["gap"_L1].toInt() == std::max(0, required - level.toInt()));
        }
    }
    CHECK(summary["people"_L1].toInt() == active);
    for (const auto& value : summary["competencies"_L1].toArray()) {
        const QJsonObject c = value.toObject();
        CHECK(c["assessed"_L1].toInt() == c["met"_L1].toInt() + c["gap1"_L1].toInt() + c["gap2"_L1].toInt() + c["gap3plus"_L1].toInt());
        CHECK(c["required"_L1].toInt() == c["assessed"_L1].toInt() + c["notAssessed"_L1].toInt() + c["expired"_L1].toInt());
    }
    CHECK(region().run(on({u"gap"_s, u"summary"_s})).out.contains(u"Integritas"_s));
    checkRefused({u"gap"_s, u"summary"_s, u"--as-of"_s, u"2026-02-30"_s}, u"Tanggal"_s);
    checkRefused({u"gap"_s, u"summary"_s, u"--unit"_s, u"XYZ"_s}, u"Unit kerja"_s);
    checkRefused({u"gap"_s, u"show"_s, u"--nip"_s, u"198702142010019999"_s}, u"Tidak ada pegawai"_s);
}

TEST_CASE("learning hours", "[cli]")
{
    const QJsonObject hours = ask({u"learning"_s, u"hours"_s, u"--year"_s, u"2026"_s}, u"learning-hours"_s);
    CHECK(hours["year"_L1].toInt() == 2026);
    CHECK(hours["countedHours"_L1].toInt() <= hours["certificateHours"_L1].toInt());
    CHECK(hours["peopleWithAny"_L1].toInt() > 0);
    checkRefused({u"learning"_s, u"hours"_s, u"--year"_s, u"26"_s}, u"Tahun"_s);
    checkRefused({u"learning"_s, u"hours"_s, u"--year"_s, u"dua"_s}, u"--year"_s);
}

TEST_CASE("a plan is made, listed and proved", "[cli]")
{
    const QJsonObject made = ask({u"plan"_s, u"make"_s, u"--year"_s, u"2027"_s, u"--budget"_s, u"50000000"_s}, u"plan-make"_s);
    CHECK(made["cost"_L1].toInteger() <= 50'000'000);
    CHECK(made["budget"_L1].toInteger() == 50'000'000);
    CHECK_FALSE(made.contains("mandatory"_L1));  // nobody leads there, and there is no CPNS
    const QJsonArray plans = ask({u"plan"_s, u"list"_s}, u"plan-list"_s)["plans"_L1].toArray();
    REQUIRE(plans.size() == 1);
    CHECK(plans[0]["plan"_L1] == made["plan"_L1]);
    CHECK(plans[0]["seats"_L1] == made["seats"_L1]);
    for (const QString& name : {made["plan"_L1].toString(), made["plan"_L1].toString().left(12), u"Rencana 2027"_s}) {
        const QJsonObject checked = ask({u"plan"_s, u"check"_s, name}, u"plan-check"_s);
        CHECK(checked["feasible"_L1].toBool());
        CHECK(checked["violations"_L1].toArray().isEmpty());
    }
    const QJsonArray onlyCurve = ask({u"plan"_s, u"curve"_s}, u"plan-curve"_s)["points"_L1].toArray();
    const QJsonObject less = ask({u"plan"_s, u"make"_s, u"--year"_s, u"2027"_s, u"--budget"_s, u"25000000"_s, u"--scenario"_s, u"Separuh"_s, u"--max-away"_s, u"10"_s,
                                  u"--hours-cap"_s, u"40"_s}, u"plan-make"_s);
    const QJsonObject both = ask({u"plan"_s, u"compare"_s, u"Rencana 2027"_s, u"separuh"_s}, u"plan-compare"_s);
    CHECK(both["a"_L1]["plan"_L1] == made["plan"_L1]);
    CHECK(both["b"_L1]["name"_L1] == u"Separuh"_s);
    CHECK(both["onlyA"_L1].toArray().size() + both["both"_L1].toInt() == made["seats"_L1].toInt());
    CHECK(both["onlyB"_L1].toArray().size() + both["both"_L1].toInt() == less["seats"_L1].toInt());
    REQUIRE_FALSE(both["onlyA"_L1].toArray().isEmpty());
    const QString nip = both["onlyA"_L1][0]["nip"_L1].toString();
    const QJsonObject why = ask({u"plan"_s, u"explain"_s, u"Rencana 2027"_s, u"--nip"_s, nip}, u"plan-explain"_s);
    CHECK(why["nip"_L1] == nip);
    REQUIRE_FALSE(why["seats"_L1].toArray().isEmpty());
    const auto classes = [](const QJsonValue& rows) {
        QStringList list;
        for (const auto& row : rows.toArray()) list << row["class"_L1].toString();
        return list;
    };
    CHECK(classes(why["seats"_L1]).contains(both["onlyA"_L1][0]["class"_L1].toString()));
    for (const QString& seat : classes(why["seats"_L1])) CHECK_FALSE(classes(why["refused"_L1]).contains(seat));
    const QJsonArray curve = ask({u"plan"_s, u"curve"_s, u"Rencana 2027"_s}, u"plan-curve"_s)["points"_L1].toArray();
    REQUIRE(curve.size() == 7);
    CHECK(onlyCurve == curve);
    const QJsonObject price = ask({u"plan"_s, u"curve"_s, u"Rencana 2027"_s, u"--fair"_s, u"sex,grade"_s, u"--fair-share"_s, u"40"_s}, u"plan-curve"_s)["fair"_L1].toObject();
    CHECK(price["percent"_L1].toInt() == 40);
    const QJsonArray shares = price["points"_L1].toArray();
    REQUIRE(shares.size() == 11);
    CHECK(shares[0]["valueLost"_L1].toDouble() == 0.0);
    CHECK(shares[0]["floorSeats"_L1].toInt() == 0);
    for (qsizetype i = 1; i < shares.size(); ++i) {
        CHECK(shares[i]["floorSeats"_L1].toInt() >= shares[i - 1]["floorSeats"_L1].toInt());
        if (shares[i]["loweredBy"_L1].toInt() == 0) CHECK(shares[i]["value"_L1].toDouble() <= shares[i - 1]["value"_L1].toDouble());
    }
    checkRefused({u"plan"_s, u"curve"_s, u"Rencana 2027"_s, u"--fair"_s, u"agama"_s}, u"agama"_s);
    checkRefused({u"plan"_s, u"curve"_s}, u"Ada beberapa rencana"_s);
    CHECK(curve[0]["budget"_L1].toInteger() == 25'000'000);
    CHECK(curve[3]["value"_L1] == made["value"_L1]);
    for (qsizetype i = 1; i < curve.size(); ++i) CHECK(curve[i]["value"_L1].toDouble() >= curve[i - 1]["value"_L1].toDouble());
    const QString general = u"APBD_KAB;;5.04.02.2.01.0003 Pengembangan kompetensi;5.1.02.02.12.0001;20000000"_s;
    const QJsonObject lines = ask({u"plan"_s, u"make"_s, u"--year"_s, u"2027"_s, u"--budget"_s, u"25000000"_s, u"--fund"_s, general, u"--fund"_s, u"blud;;;;5 juta"_s}, u"plan-make"_s);
    REQUIRE(lines["funds"_L1].toArray().size() == 2);
    CHECK(lines["funds"_L1][0]["accountCode"_L1] == u"5.1.02.02.12.0001"_s);
    CHECK(lines["funds"_L1][1]["source"_L1] == u"BLUD"_s);
    CHECK(lines["funds"_L1][1]["rupiah"_L1].toInteger() == 5'000'000);
    const QJsonObject shared = ask({u"plan"_s, u"make"_s, u"--year"_s, u"2027"_s, u"--budget"_s, u"25000000"_s, u"--unit-share"_s, u"1"_s}, u"plan-make"_s);
    CHECK(shared["value"_L1].toDouble() < lines["value"_L1].toDouble());
    const QJsonObject fair = ask({u"plan"_s, u"make"_s, u"--year"_s, u"2027"_s, u"--budget"_s, u"25000000"_s, u"--fair"_s, u"sex,grade"_s, u"--fair-share"_s, u"5"_s}, u"plan-make"_s);
    CHECK(fair["floors"_L1]["percent"_L1].toInt() == 5);
    REQUIRE_FALSE(fair["floors"_L1]["groups"_L1].toArray().isEmpty());
    int lacking = 0;
    for (const auto& group : fair["floors"_L1]["groups"_L1].toArray()) lacking += std::max(0, group["floor"_L1].toInt() - group["seats"_L1].toInt());
    CHECK(fair["floors"_L1]["loweredBy"_L1].toInt() == lacking);
    CHECK(ask({u"plan"_s, u"check"_s, fair["plan"_L1].toString()}, u"plan-check"_s)["feasible"_L1].toBool());
    checkRefused({u"plan"_s, u"make"_s, u"--year"_s, u"2027"_s, u"--budget"_s, u"5"_s, u"--fair"_s, u"agama"_s}, u"agama"_s);
    checkRefused({u"plan"_s, u"make"_s, u"--year"_s, u"2027"_s, u"--budget"_s, u"5"_s, u"--fair"_s, u"sex"_s, u"--fair-share"_s, u"0"_s}, u"persen"_s);
    checkRefused({u"plan"_s, u"make"_s, u"--year"_s, u"2027"_s, u"--budget"_s, u"25000000"_s, u"--fund"_s, general}, u"kurang Rp 5.000.000 dari pagu"_s);
    checkRefused({u"plan"_s, u"make"_s, u"--year"_s, u"2027"_s, u"--budget"_s, u"5"_s, u"--fund"_s, u"Kas;;;;5"_s}, u"tidak dikenal"_s);
    checkRefused({u"plan"_s, u"explain"_s, u"Separuh"_s, u"--nip"_s, u"198001012005011001"_s}, u"NIP"_s);
    checkRefused({u"plan"_s, u"compare"_s, u"Separuh"_s, u"Rencana 1999"_s}, u"Tidak ada rencana"_s);
    checkRefused({u"plan"_s, u"make"_s, u"--year"_s, u"2027"_s, u"--budget"_s, u"5"_s, u"--max-away"_s, u"0"_s}, u"persen"_s);
    checkRefused({u"plan"_s, u"make"_s, u"--year"_s, u"2027"_s, u"--budget"_s, u"5"_s, u"--unit-share"_s, u"0"_s}, u"persen"_s);
    checkRefused({u"plan"_s, u"check"_s, u"Rencana 1999"_s}, u"Tidak ada rencana"_s);
    checkRefused({u"plan"_s, u"make"_s, u"--year"_s, u"2027"_s, u"--budget"_s, u"-5"_s}, u"Pagu"_s);
    checkRefused({u"plan"_s, u"make"_s, u"--year"_s, u"2027"_s, u"--budget"_s, u"9999999999999999999999"_s}, u"Pagu"_s);
    checkRefused({u"plan"_s, u"make"_s, u"--year"_s, u"12"_s, u"--budget"_s, u"5"_s}, u"Tahun"_s);
    checkRefused({u"plan"_s, u"make"_s, u"--year"_s, u"2027"_s, u"--budget"_s, u"banyak"_s}, u"--budget"_s);
}

TEST_CASE("mandatory courses and the hour floor are told by their schemas", "[cli]")
{
    const CliFolder folder;
    const QStringList data{u"--file"_s, u"data.titian"_s, u"--json"_s};
    REQUIRE(folder.run({u"file"_s, u"new"_s, u"data.titian"_s, u"--agency"_s, u"Pemerintah Kabupaten Uji"_s}).exitCode == 0);
    folder.write(u"orang.csv"_s, "NIP;NAMA;TMT CPNS;TMT PNS;STATUS CPNS PNS;JENIS JABATAN ID;ESELON NAMA;JABATAN NAMA;TMT JABATAN\n"
                                 "198702142010012001;Ani;01-01-2010;01-01-2011;P;1;IV.a;Kepala Subbagian Umum;01-02-2024\n"
                                 "199803032026011002;Budi;01-01-2026;;C;4;;Pengelola Data;01-01-2026\n"
                                 "198901012015012003;Cici;01-01-2015;01-01-2016;P;4;;Pengelola Data;01-01-2020\n");
    folder.write(u"katalog.csv"_s, "KODE;NAMA PELATIHAN;KODE KOMPETENSI;LEVEL AWAL;LEVEL CAPAIAN;JP;HARI;BIAYA PER ORANG;KUOTA;PESERTA MINIMAL;TANGGAL MULAI;TANGGAL SELESAI\n"
                                   "P1;Pelatihan Kepemimpinan Pengawas (PKP);M.1;2;3;40;10;5000000;10;1;01-03-2027;10-03-2027\n"
                                   "P2;Bimtek Integritas;M.1;0;1;20;2;100000;10;1;05-04-2027;06-04-2027\n");
    for (const QString& sheet : {u"orang.csv"_s, u"katalog.csv"_s}) REQUIRE(folder.run(QStringList{u"import"_s, u"run"_s, sheet} + data).exitCode <= 1);
    const QJsonObject made = folder.json(QStringList{u"plan"_s, u"make"_s, u"--year"_s, u"2027"_s, u"--budget"_s, u"10000000"_s, u"--hour-floor"_s} + data, u"plan-make"_s);
    const QJsonObject mandatory = made["mandatory"_L1].toObject();
    CHECK(mandatory["people"_L1].toInt() == 2);
    CHECK(mandatory["seated"_L1].toInt() == 1);
    CHECK(mandatory["noOffering"_L1].toInt() == 1);  // Latsar
    CHECK(mandatory["cost"_L1].toInteger() == 5'000'000);
    const QJsonObject floor = made["hourFloor"_L1].toObject();
    CHECK(floor["people"_L1].toInt() == 3);
    CHECK(floor["reached"_L1].toInt() == 2);  // of one unit one may be away in a week
    CHECK(floor["possible"_L1].toInt() == 2);
    CHECK(floor["isProved"_L1].toBool());
    const QString plan = made["plan"_L1].toString();
    for (const QString& nip : {u"198702142010012001"_s, u"199803032026011002"_s})
        CHECK(folder.json(QStringList{u"plan"_s, u"explain"_s, plan, u"--nip"_s, nip} + data, u"plan-explain"_s).contains("mandatory"_L1));
    CHECK(folder.json(QStringList{u"plan"_s, u"check"_s, plan} + data, u"plan-check"_s)["feasible"_L1].toBool());
    const QJsonObject forecast = folder.json(QStringList{u"plan"_s, u"forecast"_s, plan} + data, u"plan-forecast"_s), total = forecast["total"_L1].toObject();
    CHECK(total["pns"_L1].toInt() == 3);
    CHECK(total["hoursMetWithout"_L1].toInt() == 0);
    CHECK(total["hoursMet"_L1].toInt() == 2);
    CHECK(total["indicators"_L1]["leadership"_L1]["with"_L1].toInt() == 1);  // PKP by the pengawas: 15 points for one of three
    CHECK(total["ipCompetency"_L1].toDouble() == 5.0);
    CHECK(forecast["units"_L1].toArray().size() == 1);
}

TEST_CASE("a plan's question is written as a model for other solvers", "[cli]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"model.lp"_s);
    const QJsonObject written = ask({u"plan"_s, u"export-model"_s, u"--year"_s, u"2027"_s, u"--budget"_s, u"50000000"_s, u"--out"_s, path}, u"plan-export-model"_s);
    CHECK(written["file"_L1] == path);
    CHECK(written["columns"_L1].toInt() > 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.startsWith("\\ Model lengkap rencana pelatihan tahun 2027"));
    CHECK(text.contains("\n\\ p0 = NIP "));
    CHECK(text.contains("\nMaximize\n value:"));
    CHECK(text.contains("\n budget: + "));
    CHECK(text.contains(" <= 50000000\n"));
    CHECK(text.endsWith("End\n"));
    checkRefused({u"plan"_s, u"export-model"_s, u"--year"_s, u"12"_s, u"--budget"_s, u"5"_s, u"--out"_s, path}, u"Tahun"_s);
    const auto lost = region().run(on({u"plan"_s, u"export-model"_s, u"--year"_s, u"2027"_s, u"--budget"_s, u"5"_s, u"--out"_s, dir.filePath(u"tidak/ada.lp"_s)}));
    CHECK(lost.exitCode == 3);
    CHECK(lost.isOneSentence());
    const QJsonObject made = ask({u"plan"_s, u"make"_s, u"--year"_s, u"2027"_s, u"--budget"_s, u"50000000"_s, u"--scenario"_s, u"Diuji"_s}, u"plan-make"_s);
    const auto cbc = test::solveOutsideFile(path, {200});
    REQUIRE(cbc.value);
    CHECK(static_cast<double>(*cbc.value) <= made["bound"_L1].toDouble() * 1000 + 0.5);
    CHECK(cbc.bound + 0.5 >= made["value"_L1].toDouble() * 1000);
}
