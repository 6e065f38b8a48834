// SPDX-License-Identifier: Apache-2.0
// A later file that states a fact by another column than an earlier one: the later one counts (figures.md 10).
#include "tests/support/catch_qt.h"
#include "tests/support/region_file.h"

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString kNip = u"198702142010012001"_s;
/// The two formats of one source: with ids and JFT/JFU, and with one title and names.
const QString kProfileHead = u"NIP BARU;NAMA;KEDUDUKAN HUKUM ID;KEDUDUKAN HUKUM NAMA;GOLONGAN ID;GOLONGAN NAMA;JENIS JABATAN ID;JENIS JABATAN NAMA;JFT NAMA;JFU NAMA;UNIT ORGANISASI ID;UNIT ORGANISASI NAMA\n"_s;
const QString kExportHead = u"nip_baru;nama;kedudukan_hukum_id;kedudukan_hukum_nama;gol_akhir_id;gol_akhir_nama;jenis_jabatan_id;jenis_jabatan_nama;jabatan_nama;unor_id;unor_nama\n"_s;

QString profile(test::RegionFile& region, const QString& rest) { return test::writeCsv(region.filePath(u"profil.csv"_s), kProfileHead + kNip + u";Ani;"_s + rest + u'\n'); }
QString monthly(test::RegionFile& region, const QString& rest) { return test::writeCsv(region.filePath(u"export.csv"_s), kExportHead + kNip + u";Ani;"_s + rest + u'\n'); }

QString stored(test::RegionFile& region)
{
    return region.one("select coalesce(legal_position_id, '') || '/' || coalesce(legal_position, '') || ' ' || coalesce(rank_id, '') || '/' || coalesce(rank_name, '') || ' ' ||"
                      " coalesce(post_kind_id, '') || '/' || coalesce(post_kind, '') || ' ' || coalesce(functional_title, '') || '/' || coalesce(general_title, '') || '/' ||"
                      " coalesce(post_title, '') || ' ' || coalesce(unit_code, '') || '/' || coalesce(unit_name, '') from person");
}

const QString kGuru = u"01;Aktif;33;III/c;2;Fungsional Tertentu;Guru Ahli Muda;;U1;Dinas"_s;

}  // namespace

TEST_CASE("a name in another column than before replaces the id and the title that contradict it", "[import][facts]")
{
    test::RegionFile region;
    region.import(profile(region, kGuru));
    SECTION("the same facts in the other format change nothing that is known")
    {
        region.import(monthly(region, u"null;AKTIF;;III/c;null;Fungsional  tertentu;guru ahli muda;U1;Dinas"_s));
        CHECK(stored(region).startsWith(u"01/AKTIF 33/III/c 2/Fungsional tertentu Guru Ahli Muda// U1"_s));
    }
    SECTION("a promotion, a retirement, a new rank")
    {
        const ImportReport report = region.import(monthly(region, u"null;Pensiun;null;III/d;null;Struktural;Kepala Seksi Umum;U1;Dinas"_s));
        CHECK(stored(region) == u"/Pensiun /III/d /Struktural //Kepala Seksi Umum U1/Dinas"_s);
        CHECK(report.changed == 1);
        const auto cleared = std::count_if(report.changes.begin(), report.changes.end(), [](const ImportChange& c) { return c.to.isEmpty(); });
        CHECK(cleared == 4);
        CHECK(region.import(monthly(region, u"null;Pensiun;null;III/d;null;Struktural;Kepala Seksi Umum;U1;Dinas"_s)).unchanged == 1);
    }
    SECTION("an id alone replaces the name")
    {
        region.import(monthly(region, u"99;;34;;4;;;U2;"_s));
        CHECK(stored(region) == u"99/ 34/ 4/ Guru Ahli Muda// U2/"_s);
    }
    SECTION("a name no list knows replaces the id if the name was another")
    {
        region.import(monthly(region, u";Hilang di hutan;;;;;;;"_s));
        CHECK(stored(region).startsWith(u"/Hilang di hutan 33"_s));
    }
    SECTION("what a file leaves empty stays")
    {
        CHECK(region.import(monthly(region, u"null;;null;;;;;;"_s)).unchanged == 1);
        CHECK(stored(region) == u"01/Aktif 33/III/c 2/Fungsional Tertentu Guru Ahli Muda// U1/Dinas"_s);
    }
    SECTION("another name of the unit leaves its code, for a unit is known by it")
    {
        region.import(monthly(region, u";;;;;;;;Dinas Baru"_s));
        CHECK(stored(region).endsWith(u"U1/Dinas Baru"_s));
    }
}

TEST_CASE("ids of golongan that PNS and PPPK share are read with the NIP before they contradict a name", "[import][facts]")
{
    test::RegionFile region;
    region.import(profile(region, u"01;Aktif;12;I/b;;;;;;"_s));
    region.import(monthly(region, u";;;I/b;;;;;"_s));
    CHECK(stored(region).startsWith(u"01/Aktif 12/I/b"_s));
    region.import(monthly(region, u";;;XII;;;;;"_s));
    CHECK(stored(region).startsWith(u"01/Aktif /XII"_s));
}

TEST_CASE("an older file changes no fact by a column that was empty", "[import][facts]")
{
    test::RegionFile region;
    const QString head = u"nip_baru;nama;kedudukan_hukum_id;kedudukan_hukum_nama;jft_nama;jabatan_nama;tmt_jabatan\n"_s;
    const auto file = [&](const char* name, const QString& rest) { return test::writeCsv(region.filePath(QString::fromLatin1(name)), head + kNip + u";Ani;"_s + rest + u'\n'); };
    region.import(file("baru.csv", u";Aktif;Guru Ahli Madya;;01-11-2026"_s));
    const ImportReport old = region.import(file("lama.csv", u"99;Pensiun;;Guru Ahli Muda;01-01-2024"_s));
    CHECK(old.older);
    CHECK(old.changed == 0);
    CHECK(region.one("select coalesce(legal_position_id, '-') || legal_position || functional_title || coalesce(post_title, '-') from person") == u"-AktifGuru Ahli Madya-"_s);
}

TEST_CASE("a second row about a person that contradicts the first by another column is told and not used", "[import][facts]")
{
    test::RegionFile region;
    const QString head = u"nip_baru;nama;jft_nama;jabatan_nama\n"_s;
    const QString file = test::writeCsv(region.filePath(u"a.csv"_s), head + kNip + u";Ani;Guru Ahli Muda;\n"_s + kNip + u";;;Guru Ahli Madya\n"_s);
    for (int time = 0; time < 2; ++time) {
        const ImportReport report = region.import(file);
        CHECK(report.duplicate == 1);
        CHECK(std::any_of(report.problems.begin(), report.problems.end(), [](const ImportProblem& p) { return p.code == u"row.contradicts"_s; }));
        CHECK(region.one("select functional_title || coalesce(post_title, '-') from person") == u"Guru Ahli Muda-"_s);
    }
}
