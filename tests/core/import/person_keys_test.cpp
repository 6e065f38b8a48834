// SPDX-License-Identifier: Apache-2.0
// Two people are never made one by a cell that means nothing, and what a file says twice is told.
#include "core/history/entities.h"
#include "core/history/verify.h"
#include "core/people/person_store.h"
#include "tests/support/catch_qt.h"
#include "tests/support/region_file.h"

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QString kHead = u"pns_id;nip_baru;nip_lama;nama;tanggal_lahir;jenis_kelamin\n"_s;
const QString kAni = u"198702142010012001"_s, kBudi = u"198803032011011002"_s, kCici = u"199001012015012003"_s;

QString sheet(test::RegionFile& region, const char* name, const QString& rows, const QString& head = kHead)
{
    return test::writeCsv(region.filePath(QString::fromLatin1(name)), head + rows);
}

int problems(const ImportReport& report, const QString& code)
{
    return static_cast<int>(std::count_if(report.problems.begin(), report.problems.end(), [&](const auto& p) { return p.code == code; }));
}

QString columnOf(const ImportReport& report, const QString& code)
{
    for (const auto& problem : report.problems)
        if (problem.code == code) return problem.column;
    return {};
}

QString messageOf(const ImportReport& report, const QString& code)
{
    for (const auto& problem : report.problems)
        if (problem.code == code) return problem.message;
    return {};
}

}  // namespace

TEST_CASE("a dash, a zero or zeros in a key cell make nobody the same as anybody", "[import]")
{
    for (const auto& nothing : {u"0"_s, u"-"_s, u"000000000"_s, u"null"_s, u"'-"_s})
        for (const bool asPnsId : {true, false}) {
            CAPTURE(nothing, asPnsId);
            test::RegionFile region;
            const auto row = [&](const QString& nip, const char* rest) { return QStringList{asPnsId ? nothing : QString(), nip, asPnsId ? QString() : nothing, QString::fromLatin1(rest)}.join(u';') + u'\n'; };
            const ImportReport report = region.import(sheet(region, "a.csv", row(kAni, "Ani;14-02-1987;F") + row(kBudi, "Budi;03-03-1988;M")));
            CHECK(report.added == 2);
            CHECK(region.import(sheet(region, "b.csv", row(kCici, "Cici;01-01-1990;F"))).added == 1);
            CHECK(region.one("select group_concat(name) from (select name from person order by nip)") == u"Ani,Budi,Cici"_s);
            CHECK(region.count("select count(*) from person where pns_id is not null or nip_old is not null") == 0);
        }
}

TEST_CASE("a NIP of nothing but zeros is no NIP", "[import]")
{
    test::RegionFile region;
    const ImportReport report = region.import(sheet(region, "a.csv", u";000000000000000000;;Ani;;\n;000000000000000000;;Budi;;\n"_s));
    CHECK(report.refused == 2);
    CHECK(problems(report, u"nip.missing"_s) == 2);
}

TEST_CASE("a key that rows with different NIPs carry is refused as a key", "[import]")
{
    test::RegionFile region;
    const ImportReport report = region.import(sheet(region, "a.csv", u"7;"_s + kAni + u";130000001;Ani;14-02-1987;F\n7;"_s + kBudi + u";130000001;Budi;03-03-1988;M\n"_s));
    CHECK(report.added == 2);
    CHECK(problems(report, u"person.keyShared"_s) == 4);
    CHECK(region.count("select count(*) from person where pns_id is not null or nip_old is not null") == 0);
    // Nobody is found by it later either, not even somebody without a readable NIP.
    CHECK(region.import(sheet(region, "b.csv", u"7;1,98E+17;;Zul;14-02-1987;F\n"_s)).refused == 1);
}

TEST_CASE("a running number in the ID column of two files makes nobody the same", "[import]")
{
    test::RegionFile region;
    region.import(sheet(region, "a.csv", u"1;"_s + kAni + u";;Ani;14-02-1987;F\n"_s));
    const ImportReport report = region.import(sheet(region, "b.csv", u"1;"_s + kCici + u";;Cici;01-01-1990;F\n"_s));
    CHECK(report.added == 1);
    CHECK(problems(report, u"person.keyTaken"_s) == 1);
    CHECK(messageOf(report, u"person.keyTaken"_s).contains(u"Ani (NIP %1)"_s.arg(kAni)));
    CHECK(region.one("select group_concat(name) from (select name from person order by nip)") == u"Ani,Cici"_s);
    const ImportReport again = region.import(sheet(region, "b.csv", u"1;"_s + kCici + u";;Cici;01-01-1990;F\n"_s));
    CHECK(again.unchanged == 1);
    CHECK(region.one("select coalesce(pns_id, '-') from person where name = 'Cici'") == u"-"_s);
    CHECK(require(verifyFile(region.log())).findings.isEmpty());
}

TEST_CASE("an old NIP tells people apart only by its shape and when nothing contradicts", "[import]")
{
    test::RegionFile region;
    region.import(sheet(region, "a.csv", u"A1;"_s + kAni + u";130123456;Ani;14-02-1987;F\n"_s));
    SECTION("the same person with a new NIP")
    {
        CHECK(region.import(sheet(region, "b.csv", u"A1;198702142025012009;130123456;Ani;14-02-1987;F\n"_s)).changed == 1);
        CHECK(region.count("select count(*) from person") == 1);
    }
    SECTION("another pns_id, birth day or sex")
    {
        for (const auto& row : {u"B1;198702142025012009;130123456;Budi;14-02-1987;F\n"_s, u";199002142025012009;130123456;Cici;14-02-1990;F\n"_s,
                                u";198702142025011008;130123456;Dodi;14-02-1987;M\n"_s}) {
            const ImportReport report = region.import(sheet(region, "b.csv", row));
            CHECK(report.added == 1);
            CHECK(problems(report, u"person.keyTaken"_s) == 1);
        }
        CHECK(region.count("select count(*) from person") == 4);
    }
    SECTION("too few digits")
    {
        const QString rows = u";"_s + kBudi + u";1301;Budi;;\n"_s;
        CHECK(problems(region.import(sheet(region, "b.csv", rows)), u"person.oldNip"_s) == 1);
        CHECK(region.import(sheet(region, "c.csv", u";"_s + kCici + u";1301;Cici;;\n"_s)).added == 1);
    }
}

TEST_CASE("a NIP that a person had before finds that person unless something contradicts", "[import]")
{
    test::RegionFile region;
    region.import(sheet(region, "a.csv", u"A1;198702142025012009;"_s + kAni + u";Ani;14-02-1987;F\n"_s));
    SECTION("one column differs, the NIP fits")
    {
        CHECK(region.import(sheet(region, "b.csv", u";"_s + kAni + u";;Ani;03-03-1988;M\n"_s)).added == 0);
        CHECK(region.count("select count(*) from person") == 1);
    }
    SECTION("the pns_id is another's")
    {
        CHECK(region.import(sheet(region, "b.csv", u"B1;"_s + kAni + u";;Lain;14-02-1987;F\n"_s)).added == 1);
        CHECK(region.one("select group_concat(name) from (select name from person order by name)") == u"Ani,Lain"_s);
        CHECK(region.import(sheet(region, "b.csv", u"B1;"_s + kAni + u";;Lain;14-02-1987;F\n"_s)).unchanged == 1);
        CHECK(require(verifyFile(region.log())).findings.isEmpty());
    }
}

TEST_CASE("sex, name and kind of post that say nothing are remarked where they stand", "[import]")
{
    test::RegionFile region;
    const ImportReport report = region.import(sheet(region, "a.csv", kAni + u";;X;9;Raja;Entah;Z9;IV/z\n"_s,
                                                    u"nip_baru;nama;jenis_kelamin;jenis_jabatan_id;jenis_jabatan_nama;kedudukan_hukum_nama;nama_lengkap;golongan_nama\n"_s));
    CHECK(columnOf(report, u"person.name"_s) == u"B"_s);
    CHECK(columnOf(report, u"sex.unknown"_s) == u"C"_s);
    CHECK(columnOf(report, u"postKind.unknown"_s) == u"D"_s);
    CHECK(columnOf(report, u"legalPosition.unknown"_s) == u"F"_s);
    CHECK(columnOf(report, u"grade.unknown"_s) == u"H"_s);
    CHECK(messageOf(report, u"legalPosition.unknown"_s).contains(u"\"Entah\""_s));
    CHECK(messageOf(report, u"grade.unknown"_s).contains(u"\"IV/z\""_s));
    // A later file without names says nothing against a known person.
    region.import(sheet(region, "b.csv", kBudi + u";Budi\n"_s, u"nip_baru;nama\n"_s));
    CHECK(problems(region.import(sheet(region, "c.csv", kBudi + u";\n"_s, u"nip_baru;nama\n"_s)), u"person.name"_s) == 0);
}

TEST_CASE("a second row that contradicts the first is told value by value, and what it adds is kept", "[import]")
{
    test::RegionFile region;
    const QString head = u"nip_baru;nama;email;nomor_hp\n"_s;
    const ImportReport report = region.import(sheet(region, "a.csv", kAni + u";Ani;a@x.id;\n"_s + kAni + u";Ani L;a@x.id;0811\n"_s, head));
    CHECK(report.added == 1);
    CHECK(report.changed == 1);
    CHECK(problems(report, u"row.contradicts"_s) == 1);
    CHECK(messageOf(report, u"row.contradicts"_s).contains(u"“Ani L”"_s));
    CHECK(region.one("select name || phone from person") == u"Ani0811"_s);
    CHECK(region.import(sheet(region, "a.csv", kAni + u";Ani;a@x.id;\n"_s + kAni + u";Ani L;a@x.id;0811\n"_s, head)).changeSet.isEmpty());
}

TEST_CASE("of two levels of one assessment the lower counts, whichever row comes first", "[import]")
{
    const QString head = u"NIP;KODE KOMPETENSI;LEVEL;TANGGAL;METODE\n"_s, three = kAni + u";M.1;3;01-02-2026;Uji Kompetensi\n"_s, two = kAni + u";M.1;2;01-02-2026;Uji Kompetensi\n"_s;
    for (const auto& rows : {three + two, two + three}) {
        test::RegionFile region;
        region.import(sheet(region, "p.csv", u";"_s + kAni + u";;Ani;;\n"_s));
        const QString tests = sheet(region, "uji.csv", rows, head);
        const ImportReport report = region.import(tests);
        CHECK(report.added == 1);
        CHECK(report.duplicate == 1);
        CHECK(problems(report, u"row.contradicts"_s) == 1);
        CHECK(region.one("select group_concat(level) from assessment_level") == u"2"_s);
        CHECK(region.one("select source from assessment_level").endsWith(rows.startsWith(two) ? u"baris 2"_s : u"baris 3"_s));
        CHECK(region.import(tests).changeSet.isEmpty());
    }
}

TEST_CASE("a row that adds a level to an assessment of the same file is not new again", "[import]")
{
    test::RegionFile region;
    region.import(sheet(region, "p.csv", u";"_s + kAni + u";;Ani;;\n"_s));
    const ImportReport report = region.import(sheet(region, "uji.csv", kAni + u";M.1;3;01-02-2026;Uji Kompetensi\n"_s + kAni + u";M.2;2;01-02-2026;Uji Kompetensi\n"_s,
                                                    u"NIP;KODE KOMPETENSI;LEVEL;TANGGAL;METODE\n"_s));
    CHECK(report.added == 1);
    CHECK(report.changed == 1);
    CHECK(report.differences == 0);
    CHECK(report.adding == 1);  // why no difference is listed
    CHECK(region.count("select count(*) from assessment_level") == 2);
}

TEST_CASE("a reconciliation stays one row when its person's NIP changes between two imports", "[import]")
{
    test::RegionFile region;
    const QString opd = sheet(region, "opd.csv", u"NO;NAMA / NIP;JABATAN;PELATIHAN YANG DIBUTUHKAN\n1;Ani 198702142025012009;Guru;Coaching\n"_s, u"REKONSILIASI TAHUN 2026\n"_s);
    CHECK(region.import(opd, {ImportKind::reconciliation, false}).waiting == 1);
    region.import(sheet(region, "a.csv", u"A1;"_s + kAni + u";;Ani;14-02-1987;F\n"_s));
    region.import(sheet(region, "b.csv", u"A1;198702142025012009;;Ani;14-02-1987;F\n"_s));
    CHECK(region.count("select count(*) from reconciliation") == 1);
    CHECK(region.import(opd, {ImportKind::reconciliation, false}).unchanged == 1);
    CHECK(region.count("select count(*) from reconciliation") == 1);
    CHECK(region.count("select count(*) from proposal") == 1);
}

TEST_CASE("units that stand above themselves are told", "[import]")
{
    test::RegionFile region;
    const QString head = u"KODE;NAMA UNIT;KODE INDUK\n"_s;
    CHECK(problems(region.import(sheet(region, "a.csv", u"U0;Nol;\nU1;Satu;U0\nU7;Tujuh;U1\n"_s, head)), u"unit.cycle"_s) == 0);
    const ImportReport report = region.import(sheet(region, "b.csv", u"U0;Nol;U7\n"_s, head));
    CHECK(problems(report, u"unit.cycle"_s) == 1);
    CHECK(messageOf(report, u"unit.cycle"_s).contains(u"U0"_s));
}

TEST_CASE("an older file that is accepted is still called older, with nothing held", "[import]")
{
    test::RegionFile region;
    const QString head = u"nip_baru;nama;tmt_jabatan\n"_s;
    const QString old = sheet(region, "lama.csv", kAni + u";Ani;01-01-2024\n"_s, head), recent = sheet(region, "baru.csv", kAni + u";Ani;01-11-2026\n"_s, head);
    region.import(old);
    region.import(recent);
    const ImportReport accepted = region.import(old, {std::nullopt, true});
    CHECK(accepted.older);
    CHECK(accepted.held == 0);
    CHECK(accepted.changed == 1);
    CHECK(problems(accepted, u"file.older"_s) == 0);
}

TEST_CASE("somebody new who has the name and the birth date of another NIP is told, and is a finding afterwards", "[import]")
{
    test::RegionFile region;
    const QString slip = u"198702142010012011"_s, head = u"NIP;NAMA;JABATAN\n"_s;  // no birth date but in the NIPs
    region.import(sheet(region, "a.csv", kAni + u";Ani Lestari;Guru\n"_s, head));
    const QString path = sheet(region, "b.csv", slip + u";\"ANI  lestari, S.Pd.\";Guru\n"_s + kBudi + u";Ani Lestari;Camat\n"_s, head);
    const ImportReport report = region.check(path);
    CHECK(report.added == 2);
    CHECK(report.refused == 0);
    REQUIRE(problems(report, u"person.namesake"_s) == 1);  // born on another day is another person
    CHECK(columnOf(report, u"person.namesake"_s) == u"A"_s);
    CHECK(messageOf(report, u"person.namesake"_s).contains(u"bernama dan lahir sama dengan Ani Lestari, NIP %1"_s.arg(kAni)));
    region.import(path);
    const auto groups = require(PersonStore(region.session()).duplicates());
    REQUIRE(groups.size() == 1);
    CHECK(groups.front().reason == DuplicateReason::sameNameAndBirthDate);
    CHECK(groups.front().people.size() == 2);
    CHECK(problems(region.check(path), u"person.namesake"_s) == 0);  // nobody new any more
}

TEST_CASE("a slip in the birth date of a NIP, and a name with titles before it, are told, too", "[import]")
{
    test::RegionFile region;
    const QString head = u"NIP;NAMA\n"_s, inDate = u"197702142010012001"_s, atEnd = u"198702142010012011"_s;
    region.import(sheet(region, "a.csv", kAni + u";Ani Lestari\n"_s, head));
    const QString slip = sheet(region, "b.csv", inDate + u";Ani Lestari\n"_s, head);
    const ImportReport report = region.check(slip);
    REQUIRE(problems(report, u"person.namesake"_s) == 1);
    CHECK(messageOf(report, u"person.namesake"_s).contains(u"namanya dan sepuluh angka terakhir NIP-nya sama dengan Ani Lestari, NIP %1"_s.arg(kAni)));
    CHECK(problems(region.check(sheet(region, "c.csv", atEnd + u";\"Dr. Hj. ANI LESTARI, M.Si.\"\n"_s, head)), u"person.namesake"_s) == 1);
    CHECK(problems(region.check(sheet(region, "d.csv", inDate + u";Ana Lestari\n"_s, head)), u"person.namesake"_s) == 0);
    region.import(slip);
    const auto groups = require(PersonStore(region.session()).duplicates());
    REQUIRE(groups.size() == 1);
    CHECK(groups.front().reason == DuplicateReason::sameNameAndRestOfNip);
}

TEST_CASE("two rows of one file with one name and birth date are told, unless their IDs say that they are two", "[import]")
{
    test::RegionFile region;
    const auto row = [](const QString& pnsId, const QString& nip) { return pnsId + u';' + nip + u";;Ani;14-02-1987;\n"_s; };
    CHECK(problems(region.check(sheet(region, "a.csv", row({}, kAni) + row({}, u"198702142010012011"_s))), u"person.namesake"_s) == 1);
    CHECK(problems(region.check(sheet(region, "b.csv", row(u"A1"_s, kAni) + row(u"B1"_s, u"198702142010012011"_s))), u"person.namesake"_s) == 0);
}

TEST_CASE("posts of a list that the history overrules are told once, with their number", "[import]")
{
    test::RegionFile region;
    const QString head = u"NIP;NAMA;JENIS JABATAN;JABATAN\n"_s;
    const auto people = [&](const QString& title) { return head + kAni + u";Ani;Struktural;"_s + title + u'\n' + kBudi + u";Budi;Struktural;"_s + title + u'\n' + kCici + u";Cici;Fungsional;Guru\n"_s; };
    region.import(sheet(region, "a.csv", people(u"Camat"_s), {}));
    const QString history = kAni + u";1;Camat;01-01-2020\n"_s + kBudi + u";1;Camat;01-01-2020\n"_s + kCici + u";1;Camat;01-01-2020\n"_s;
    region.import(sheet(region, "h.csv", history, u"NIP;JENIS JABATAN;NAMA JABATAN;TMT JABATAN\n"_s));
    CHECK(problems(region.check(sheet(region, "b.csv", people(u"CAMAT"_s), {})), u"post.byHistory"_s) == 0);
    const ImportReport report = region.check(sheet(region, "c.csv", people(u"Kepala Bagian"_s), {}));
    CHECK(report.changed == 2);
    REQUIRE(problems(report, u"post.byHistory"_s) == 1);
    CHECK(messageOf(report, u"post.byHistory"_s).startsWith(u"Jabatan di 2 baris disimpan tetapi tidak tampil"_s));
    CHECK(messageOf(report, u"post.byHistory"_s).contains(u"“Kepala Bagian”, menurut riwayat “Camat”"_s));
    CHECK(columnOf(report, u"post.byHistory"_s) == u"D"_s);
    for (const auto& problem : report.problems) CHECK(isNotice(problem));
}

TEST_CASE("a list that says in its one column the title that is shown already changes nothing", "[import]")
{
    test::RegionFile region;
    region.import(sheet(region, "a.csv", kAni + u";Ani;Fungsional;Dokter Ahli Pertama;\n"_s + kBudi + u";Budi;Pelaksana;;Pengelola Layanan\n"_s, u"NIP;NAMA;JENIS JABATAN;JFT NAMA;JFU NAMA\n"_s));
    const QString head = u"NIP;NAMA;JABATAN\n"_s;
    const ImportReport same = region.check(sheet(region, "b.csv", kAni + u";Ani;DOKTER AHLI PERTAMA\n"_s + kBudi + u";Budi;Pengelola Layanan\n"_s, head));
    CHECK(same.unchanged == 2);
    CHECK(same.differences == 0);
    const ImportReport step = region.check(sheet(region, "c.csv", kAni + u";Ani;Dokter Ahli Muda\n"_s, head));
    CHECK(step.changed == 1);
    const ImportReport both = region.check(sheet(region, "d.csv", kAni + u";Ani;Dokter Ahli Muda\n"_s + kAni + u";Ani;Dokter Ahli Pertama\n"_s, head));
    CHECK(std::any_of(both.problems.begin(), both.problems.end(), [](const auto& problem) { return problem.code == u"row.contradicts"_s; }));
    region.import(sheet(region, "c.csv", kAni + u";Ani;Dokter Ahli Muda\n"_s, head));
    CHECK(region.one("select coalesce(functional_title, '') || '/' || post_title from person where name = 'Ani'") == u"/Dokter Ahli Muda"_s);
}
