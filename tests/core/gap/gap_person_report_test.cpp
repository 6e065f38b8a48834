// SPDX-License-Identifier: Apache-2.0
#include "core/gap/gap_person_report.h"

#include "core/gap/gap_store.h"
#include "core/reference/reference_store.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"
#include "tests/support/printed.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QDate kDay(2026, 11, 22);
const QString kUmi = u"198702142010012001"_s, kBaru = u"199502142022011002"_s, kTanpa = u"199002142015012003"_s;
const QString kLongTitle = u"Pengelola Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana Ahli Muda"_s;

/// Umi: rated well, badly, long ago, never. Baru: never rated. Tanpa: a post of no known kind.
struct Region {
    test::RegionFile file;
    Region()
    {
        test::change(file, [&](ChangeSet& c) {
            const Uid unit = test::addUnit(c, u"1"_s, u"Dinas Pemberdayaan Perempuan"_s);
            test::addCompetency(c, u"T.1"_s, u"Pembelajaran"_s);
            test::addStandard(c, kLongTitle, u"JF_AHLI_MUDA"_s, {{u"M.1"_s, 4}, {u"T.1"_s, 3}});
            const Uid umi = test::addPerson(c, kUmi, u"Umi Kulsum Retno Wulandari Kusumaningtyas Djojohadikusumo"_s, unit, test::functional(kLongTitle));
            test::addAssessment(c, umi, QDate(2025, 3, 12), u"Uji Kompetensi"_s, {{u"M.1"_s, 1}, {u"M.2"_s, 3}, {u"M.3"_s, 2}, {u"T.1"_s, 1}}, u"uji.xlsx · Rekap · baris 7"_s);
            test::addAssessment(c, umi, QDate(2020, 3, 12), u"Uji Kompetensi"_s, {{u"M.4"_s, 3}}, u"lama.xlsx · Rekap · baris 9"_s);
            test::addPerson(c, kBaru, u"Baru"_s, unit);
            test::addPerson(c, kTanpa, u"Tanpa Jabatan"_s, unit, {{field::postKindId, Value()}, {field::generalTitle, Value()}});
        });
    }
    PersonGap gap(const QString& nip) { return require(GapStore(file.session()).person(nip, kDay)); }
    Report report(const QString& nip)
    {
        return gapPersonReport(gap(nip), require(ReferenceStore(file.session()).load()), {.name = u"Pemerintah Kabupaten Uji"_s, .office = u"BKPSDM"_s}, kDay);
    }
};

}  // namespace

TEST_CASE("a person's report prints every requirement with the state and where it comes from", "[gap][report]")
{
    Region r;
    const auto rows = test::sheetRows(r.report(kUmi));
    for (const auto& requirement : r.gap(kUmi).requirements) {
        CAPTURE(requirement.code);
        const QStringList row = test::rowWith(rows, 0, requirement.code);
        CHECK(row.value(1) == requirement.name);
        CHECK(row.value(2).toInt() == requirement.required);
        const bool counts = requirement.chosen.state == LevelState::counts;
        CHECK(row.value(3) == (counts ? QString::number(requirement.chosen.level) : u"-"_s));
        CHECK(row.value(4) == (counts ? QString::number(requirement.gap) : u"-"_s));
    }
    CHECK(test::rowWith(rows, 0, u"M.1"_s).mid(2, 5) == QStringList{u"4"_s, u"1"_s, u"3"_s, u"Kurang 3+"_s, u"Uji Kompetensi, 12-03-2025"_s});
    CHECK(test::rowWith(rows, 0, u"M.2"_s).value(5) == u"Memenuhi"_s);
    CHECK(test::rowWith(rows, 0, u"M.3"_s).value(5) == u"Kurang 1"_s);
    CHECK(test::rowWith(rows, 0, u"T.1"_s).value(5) == u"Kurang 2"_s);
    CHECK(test::rowWith(rows, 0, u"M.4"_s).mid(5, 2) == QStringList{u"Kedaluwarsa"_s, u"Uji Kompetensi, 12-03-2020: level 3, berlaku s.d. 12-03-2023"_s});
    CHECK(test::rowWith(rows, 0, u"M.5"_s).mid(5, 2) == QStringList{u"Belum dinilai"_s, u"-"_s});
    CHECK(test::rowWith(rows, 0, u"M.1"_s).value(8) == u"uji.xlsx · Rekap · baris 7"_s);
    CHECK(test::rowWith(rows, 0, u"M.1"_s).value(9) == u"standar.xlsx · Standar · 2"_s);
    CHECK(test::rowWith(rows, 0, u"Jumlah 4 kompetensi yang dinilai"_s).mid(2, 3) == QStringList{u"13"_s, u"7"_s, u"6"_s});
}

TEST_CASE("a person's report fits all four papers, long names wrapped and not cut", "[gap][report]")
{
    Region r;
    const Report report = r.report(kUmi);
    for (const auto& paper : test::papers()) {
        CAPTURE(test::nameOf(paper));
        const QString text = test::printed(report, paper).join(u'\n'), dense = test::squeezed(text);
        CHECK(dense.contains(test::squeezed(u"Umi Kulsum Retno Wulandari Kusumaningtyas Djojohadikusumo"_s)));
        CHECK(text.contains(u"19870214 201001 2 001"_s));
        CHECK(dense.contains(test::squeezed(kLongTitle)));
        CHECK(text.contains(u"53,85 % (Kurang Optimal, perhitungan internal)"_s));
        CHECK(dense.contains(u"pengaturaninstansi"_s));
        CHECK(text.contains(u"KESENJANGAN KOMPETENSI PEGAWAI"_s));
        CHECK(text.contains(u"Kurang 3+"_s));
        CHECK(text.contains(u"PEMERINTAH KABUPATEN UJI"_s));
        CHECK(text.contains(u"...................., 22 November 2026"_s));
        CHECK(text.contains(u"NIP. ......"_s));
    }
}

TEST_CASE("a person's report says golongan once of a PPPK", "[gap][report]")
{
    Region r;
    test::change(r.file, [&](ChangeSet& c) { test::addPerson(c, u"199003152022212006"_s, u"Guru Baru"_s, {}, {{field::rankName, Value(u"IX"_s)}}); });
    const QString text = test::squeezed(test::printed(r.report(u"199003152022212006"_s)).join(QString()));
    CHECK(text.contains(u"Pangkat/Golongan:GolonganIX"_s));
}

TEST_CASE("who was never rated, or has no standard, still gets a page", "[gap][report]")
{
    Region r;
    const QString never = test::printed(r.report(kBaru)).join(u'\n');
    CHECK(never.contains(u"belum dapat dihitung"_s));
    CHECK(never.contains(u"Belum dinilai"_s));
    CHECK(test::squeezed(never).contains(u"Dari9kompetensiyangdisyaratkan:9belumdinilai."_s));
    const QString none = test::printed(r.report(kTanpa)).join(u'\n');
    CHECK(none.contains(u"Belum ada standar kompetensi untuk jabatan ini"_s));
    CHECK(none.contains(u"Catatan data"_s));
}
