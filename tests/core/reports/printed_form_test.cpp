// SPDX-License-Identifier: Apache-2.0
// What offices look for on the paper itself: letters and their enclosures, NIP in groups, seats and people, money and floors of a plan,
// numbers that lists must not show.
#include "core/history/merge.h"
#include "core/organisation/agency_store.h"
#include "core/people/nip.h"
#include "core/people/person_store.h"
#include "core/plan/plan_listing.h"
#include "core/report/layout.h"
#include "core/report/listing.h"
#include "core/report/page_text.h"
#include "tests/core/reports/office_region.h"

#include <QRegularExpression>

using namespace core;
using namespace Qt::StringLiterals;
using test::OfficeRegion;
using test::require;

namespace {

/// One office with `people` who all need one class of `places`.
struct OneClass {
    test::RegionFile file;
    QString plan;
    explicit OneClass(int people, int places)
    {
        test::change(file, [&](ChangeSet& c) {
            const Uid top = test::addUnit(c, u"0"_s, u"Pemerintah Kabupaten Uji"_s), office = test::addUnit(c, u"1"_s, u"Dinas Kesehatan"_s, top);
            test::addUnit(c, u"2"_s, u"Dinas Sosial"_s, top);
            for (int i = 0; i < people; ++i) {
                const Uid person = test::addPerson(c, u"19870214201001%1"_s.arg(2001 + i), u"Pegawai %1"_s.arg(i + 1, 2, 10, QLatin1Char('0')), office, {{field::sex, Value(u"F"_s)}});
                test::addAssessment(c, person, QDate(2026, 5, 1), u"Rekan"_s, {{u"M.1"_s, 0}});
            }
            const Uid course = test::addOffering(c, u"P017"_s, u"Pelatihan Integritas"_s, u"KL02"_s, 32, 1'000'000, u"M.1"_s, 0, 1);
            test::addAngkatan(c, course, places, 1, QDate(2027, 3, 1), QDate(2027, 3, 4));
        });
        PlanRequest request{2027, 100'000'000, QDate(2026, 11, 22), std::nullopt, {}};
        request.unitAbsencePercent = 100;  // all of them may go at once
        plan = require(PlanStore(file.log()).make(request)).record.heading.uid.hex();
    }
    Report make(const QString& name)
    {
        ReportRequest request;
        request.plan = plan;
        return require(makeReport(file.log(), *findReport(name), request));
    }
};

QStringList headersOf(const ReportTable& table)
{
    QStringList headers;
    for (const auto& column : table.columns) headers << column.header;
    return headers;
}

}  // namespace

TEST_CASE("a long list of a letter is an enclosure, a short one stands in the letter", "[report]")
{
    for (const QString& name : {u"summons"_s, u"assignment"_s}) {
        CAPTURE(name);
        OneClass few(5, 5), many(11, 11);
        const Report letter = few.make(name), withEnclosure = many.make(name);
        CHECK(letter.further.empty());
        REQUIRE(withEnclosure.further.size() == 1);
        CHECK(test::tablesOf(withEnclosure).size() == 1);
        for (const auto& paper : test::papers()) {
            CAPTURE(test::nameOf(paper));
            const QString text = test::printed(letter, paper).join(u'\n');
            CHECK_FALSE(text.contains(QRegularExpression(u"(^|\\s)-\\s*\\.{10}"_s)));
            CHECK_FALSE(text.contains(u"erlampir"_s));
            CHECK_FALSE(text.contains(u"LAMPIRAN"_s));
            const QStringList pages = test::printed(withEnclosure, paper);
            const QString first = test::squeezed(pages.front());
            CHECK_FALSE(first.contains(u"Pegawai01"_s));
            CHECK(first.contains(name == u"summons"_s ? u"1(satu)berkas"_s : u"tercantumdalamlampiran"_s));
            CHECK(first.contains(u"11(sebelas)"_s));
            const QString rest = test::squeezed(pages.mid(1).join(QString()));
            CHECK(rest.contains(u"LAMPIRANSURAT"_s));
            for (int i = 1; i <= 11; ++i) CHECK(rest.count(u"Pegawai%1"_s.arg(i, 2, 10, QLatin1Char('0'))) == 1);
        }
    }
}

TEST_CASE("letters have no foot of the program, no codes of the catalogue, and a page number from the second page on", "[report]")
{
    OneClass r(24, 24);
    for (const QString& name : {u"summons"_s, u"assignment"_s}) {
        CAPTURE(name);
        for (const auto& paper : test::papers()) {
            CAPTURE(test::nameOf(paper));
            const QStringList pages = test::printed(r.make(name), paper);
            REQUIRE(pages.size() >= 2);
            const QString text = pages.join(u'\n');
            for (const QString& word : {u"Titian"_s, u"Halaman"_s, u"dicetak"_s, u"P017"_s}) {
                CAPTURE(word);
                CHECK_FALSE(text.contains(word));
            }
            CHECK_FALSE(test::squeezed(pages.front()).endsWith(u"-1-"_s));
            CHECK(text.contains(u"Integritas"_s));
        }
    }
    const QString task = test::squeezed(test::printed(r.make(u"assignment"_s)).front());
    CHECK(task.contains(u"MENUGASKAN:"_s));
    CHECK(task.contains(u"1.mengikutiPelatihanIntegritas"_s));
    CHECK(task.contains(u"2.melaporsecaratertulis"_s));
    CHECK_FALSE(task.contains(u"3.melapor"_s));
    OneClass many(60, 60);
    const QStringList pages = test::printed(many.make(u"summons"_s));
    REQUIRE(pages.size() >= 3);
    CHECK(test::squeezed(pages[2]).endsWith(u"-2-"_s));  // of the enclosure
}

TEST_CASE("every report prints NIP in groups and keeps them whole in spreadsheets", "[report]")
{
    OfficeRegion r;
    static const QRegularExpression whole(u"(?<!\\d)1987021420\\d{8}(?!\\d)"_s), inGroups(u"19870214 20\\d{4} \\d \\d{3}"_s);
    int printed = 0;
    for (const ReportEntry& entry : reportEntries()) {
        CAPTURE(entry.name);
        const Report report = require(makeReport(r.file.log(), entry, r.requestFor(entry)));
        QString cells;
        for (const auto& row : test::sheetRows(report)) cells += row.join(u'\t') + u'\n';
        for (const auto& paper : test::papers()) {
            CAPTURE(test::nameOf(paper));
            const QString text = test::printed(report, paper).join(u'\n');
            CHECK_FALSE(text.contains(whole));
            printed += text.contains(inGroups);
            for (auto nips = inGroups.globalMatch(text); nips.hasNext();) {
                const QString nip = nips.next().captured();
                CHECK((cells.contains(QString(nip).remove(u' ')) || cells.contains(nip)));  // heads and signatures are text as printed
            }
        }
        if (QLatin1String(entry.name) == QLatin1String("people"))
            for (const QString& nip : r.nips) CHECK(cells.contains(u'\t' + nip + u'\t'));
    }
    CHECK(printed > 40);
}

TEST_CASE("participants count seats, and people where somebody has several", "[report]")
{
    OfficeRegion r;
    const PlanListing plan = require(planListing(r.file.log(), require(PlanStore(r.file.log()).load(Uid::fromHex(r.plan)))));
    REQUIRE(plan.heading.seats == plan.heading.totals.peopleServed);  // one offering: nobody sits twice
    const auto label = [](const ReportTable& table) { return std::get<QString>(table.rows.back().cells.front().value); };
    const Report report = r.make(u"participants"_s);
    REQUIRE(arrangedTable(report));
    CHECK(label(*arrangedTable(report)) == u"JUMLAH (%1 orang)"_s.arg(plan.heading.seats));
    Listing twice;
    twice.counted = u"peserta"_s;
    twice.countedOnce = u"orang"_s;
    twice.columns = {{u"Nama"_s}};
    for (const char* who : {"a", "b", "a"}) twice.rows.push_back({{}, {QString::fromLatin1(who)}, who});
    CHECK(label(require(arranged(twice))) == u"JUMLAH (3 peserta, 2 orang)"_s);
}

TEST_CASE("the annual plan tells its budget lines, its floors, and a place to fill in", "[report]")
{
    OfficeRegion r;
    const QString bare = test::printed(r.make(u"annual-plan"_s)).join(u'\n');
    CHECK_FALSE(bare.contains(u"Sumber anggaran"_s));
    CHECK_FALSE(bare.contains(u"Batas bawah kelompok"_s));
    CHECK(bare.contains(u"20 JP setahun bagi PNS, diupayakan dengan sisa pagu"_s));
    PlanRequest request{2027, 8'000'000, QDate(2026, 11, 22), std::nullopt, u"Berbatas"_s};
    request.fairBy = {u"unit"_s, u"sex"_s};
    request.fairPercent = 15;
    request.unitSharePercent = 80;
    request.funds = {{u"BLUD"_s, r.health, u"1.02.02.2.02.0001 Pelayanan"_s, u"5.1.02.02.12.0001"_s, 3'000'000}, {u"APBD_KAB"_s, {}, u"5.04.02.2.01.0003 Pengembangan"_s, {}, 5'000'000}};
    const auto made = require(PlanStore(r.file.log()).make(request));
    r.plan = made.record.heading.uid.hex();
    const Report report = r.make(u"annual-plan"_s);
    const ReportTable* funds = nullptr;
    for (const auto* table : test::tablesOf(report))
        if (table->title.contains(u"Sumber anggaran"_s)) funds = table;
    REQUIRE(funds);
    CHECK(headersOf(*funds).mid(1) == QStringList{u"Sumber dana"_s, u"Sub kegiatan"_s, u"Kode rekening"_s, u"Unit kerja"_s, u"Anggaran (Rp)"_s, u"Dipakai rencana (Rp)"_s, u"Sisa (Rp)"_s});
    const auto sum = [&](std::size_t column) { return std::get<qint64>(funds->rows.back().cells[column].value); };
    CHECK(sum(5) == 8'000'000);
    CHECK(sum(6) == made.record.heading.totals.costRupiah);
    CHECK(sum(7) == 8'000'000 - sum(6));
    for (const auto& paper : test::papers()) {
        CAPTURE(test::nameOf(paper));
        const QString text = test::squeezed(test::printed(report, paper).join(QString()));
        for (const QString& words : {u"5.1.02.02.12.0001"_s, u"1.02.02.2.02.0001"_s, u"sedikitnya15pesertatiap100pegawaiaktifmenurutunitkerja,jeniskelamin"_s, u"Bagianterbesarsatuunit:80%daripagu"_s}) {
            CAPTURE(words);
            CHECK(text.contains(words));
        }
    }
    OneClass placeless(3, 3);
    const auto rows = test::sheetRows(placeless.make(u"annual-plan"_s));
    int placesToFillIn = 0;
    for (const auto& row : rows) placesToFillIn += row.value(1).startsWith(u"P017 Pelatihan Integritas"_s) && row.value(6).contains(u"4 Maret 2027\n...."_s);
    CHECK(placesToFillIn == 1);
}

TEST_CASE("the profile tells the leadership courses that a sheet ticks, and draws no radar of what nobody measured", "[report]")
{
    OfficeRegion r;
    test::change(r.file, [&](ChangeSet& c) {
        const auto uid = [&](int i) { return require(PersonStore(r.file.session()).byNip(r.nips[static_cast<std::size_t>(i)])).uid; };
        for (const int year : {2025, 2026}) test::add(c, entity::reconciliation, {{field::reconciliationPerson, Value(uid(0))}, {field::reconciliationYear, Value(year)}, {field::pim4, Value(1)}});
        test::add(c, entity::reconciliation, {{field::reconciliationPerson, Value(uid(9))}, {field::reconciliationYear, Value(2026)}, {field::pim3, Value(1)}, {field::pim4, Value(0)}});
    });
    const QString pkp = u"PelatihanKepemimpinanPengawas(PKP)(menurutlembarrekonsiliasi)"_s, pka = u"PelatihanKepemimpinanAdministrator(PKA)(menurut"_s;
    const Report measured = r.make(u"person-profile"_s);
    const QString text = test::squeezed(test::printed(measured).join(QString()));
    CHECK(text.count(pkp) == 1);
    CHECK_FALSE(text.contains(pka));
    CHECK(text.contains(u"Garisputus-putus"_s));
    ReportRequest other;
    other.nip = r.nips[9];  // never assessed
    const QString unmeasured = test::squeezed(test::printed(r.make(u"person-profile"_s, other)).join(QString()));
    CHECK(unmeasured.contains(pka));
    CHECK_FALSE(unmeasured.contains(pkp));
    CHECK(unmeasured.contains(u"Integritas"_s));
    CHECK_FALSE(unmeasured.contains(u"Garisputus-putus"_s));
    other.nip = r.nips[1];
    CHECK_FALSE(test::printed(r.make(u"person-profile"_s, other)).join(QString()).contains(u"rekonsiliasi"_s));
}

TEST_CASE("predicates of a profile are not alone on a wide page", "[report]")
{
    OfficeRegion r;
    const Uid person = require(PersonStore(r.file.session()).byNip(r.nips[0])).uid;
    test::change(r.file, [&](ChangeSet& c) {
        test::add(c, entity::performance, {{field::performancePerson, Value(person)}, {field::performanceYear, Value(2025)}, {field::predicate, Value(u"BAIK"_s)}});
    });
    for (int courses = 1; courses <= 12; ++courses) {
        CAPTURE(courses);
        test::change(r.file, [&](ChangeSet& c) { test::addCourse(c, person, 3, u"Kursus"_s, 6, QDate(2020, 3, courses), QDate(2020, 3, courses)); });
        const Report report = r.make(u"person-profile"_s);
        for (const Paper paper : {Paper::a4, Paper::f4}) {
            const QStringList pages = test::printed(report, {paper, Orientation::landscape});
            const auto page = std::find_if(pages.begin(), pages.end(), [](const QString& text) { return text.contains(u"Predikat kinerja"_s); });
            REQUIRE(page != pages.end());
            CHECK(page->contains(u"Garis putus-putus"_s));
        }
    }
}

TEST_CASE("lists mask telephone numbers and NIK", "[report][quality]")
{
    CHECK(maskedNumber(u"0822 8765 432"_s) == u"•••• •••• 432"_s);
    CHECK(maskedNumber(u"+62-812-3456-7890"_s) == u"+••-•••-••••-•890"_s);
    CHECK(maskedNumber(u"12"_s) == u"12"_s);
    CHECK(maskedNumber({}).isEmpty());
    test::RegionFile a, b;
    Uid ani;
    test::change(a, [&](ChangeSet& c) { ani = test::addPerson(c, u"198702142010012001"_s, u"Ani"_s, test::addUnit(c, u"1"_s, u"Dinas"_s)); });
    static_cast<void>(require(mergeEdits(b.log(), require(exportEdits(a.session())))));
    const auto give = [&](test::RegionFile& file, const QString& phone, const QString& nik) {
        test::change(file, [&](ChangeSet& c) {
            c.set(entity::person, ani, field::phone, Value(phone));
            c.set(entity::person, ani, field::nik, Value(nik));
        });
    };
    give(a, u"0822 8765 432"_s, u"6301020304050607"_s);
    give(b, u"0811 1111 999"_s, u"6301020304059999"_s);
    static_cast<void>(require(mergeEdits(a.log(), require(exportEdits(b.session())))));
    ReportRequest request;
    request.asOf = QDate(2026, 11, 22);
    const Report report = require(makeReport(a.log(), *findReport(u"quality"_s), request));
    const QString text = test::squeezed(test::printed(report).join(QString()));
    CHECK(text.contains(u"••••••••432"_s));
    CHECK(text.contains(u"••••••••999"_s));
    for (const QString& hidden : {u"08228765"_s, u"08111111"_s, u"6301020304"_s}) CHECK_FALSE(text.contains(hidden));
    const QStringList row = test::rowWith(test::sheetRows(report), 1, u"198702142010012001"_s);  // who it is about, by NIP and name
    CHECK(row.value(2) == u"Ani"_s);
    // one office deletes the row, another one goes on writing it: the conflict is about the row, its sides are of any field
    static_cast<void>(require(mergeEdits(b.log(), require(exportEdits(a.session())))));
    test::change(a, [&](ChangeSet& c) { c.remove(entity::person, ani); });
    give(b, u"0822 7777 555"_s, u"6301020304058888"_s);
    static_cast<void>(require(mergeEdits(a.log(), require(exportEdits(b.session())))));
    const QString deleted = test::squeezed(test::printed(require(makeReport(a.log(), *findReport(u"quality"_s), request))).join(QString()));
    CHECK(deleted.contains(u"(dihapus)"_s));
    CHECK(deleted.contains(u"••••"_s));
    for (const QString& hidden : {u"08227777"_s, u"6301020304"_s}) CHECK_FALSE(deleted.contains(hidden));
}

TEST_CASE("one person with long names and words fits every report on every paper, inside its margins", "[report]")
{
    test::RegionFile file;
    const QString nip = u"198702142010012001"_s, word = u"Pengadministrasianperkantoranpemerintahandaerahsetempat"_s;
    test::change(file, [&](ChangeSet& c) {
        const Uid top = test::addUnit(c, u"0"_s, u"Pemerintah Kabupaten Kepulauan Tirta Makmur Sejahtera Selatan"_s);
        const Uid office = test::addUnit(c, u"1"_s, u"Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, dan Keluarga Berencana "_s + word, top);
        const Uid person = test::addPerson(c, nip, u"Raden Ayu Kusumaningtyas Wulandari Prabandari Suryaningrat Hadiningrat Mangkunegara "_s + word, office, {{field::birthDate, Value(QDate(1987, 2, 14))}, {field::sex, Value(u"F"_s)}});
        test::addAssessment(c, person, QDate(2026, 5, 1), u"Rekan"_s, {{u"M.1"_s, 0}});
        test::addCourse(c, person, 3, u"Pelatihan Penyusunan Rencana Kebutuhan Barang Milik Daerah dan "_s + word, 24, QDate(2026, 3, 2), QDate(2026, 3, 5));
        const Uid course = test::addOffering(c, u"P1"_s, u"Pelatihan "_s + word, u"KL02"_s, 32, 1'000'000, u"M.1"_s, 0, 1);
        test::addAngkatan(c, course, 4, 1, QDate(2027, 3, 1), QDate(2027, 3, 4));
        test::add(c, entity::proposal, {{field::proposalPerson, Value(person)}, {field::proposalYear, Value(2027)}, {field::proposalNeed, Value(u"Bimtek "_s + word)}});
    });
    Agency agency;
    agency.name = u"Pemerintah Kabupaten Kepulauan Tirta Makmur Sejahtera Selatan"_s;
    agency.office = u"Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"_s;
    agency.signerPost = u"Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"_s;
    agency.signerName = u"Prof. Dr. H. Ahmad Syarifuddin Nasution, S.Sos., M.Si., M.H., Ph.D."_s;
    agency.signerNip = u"-"_s;
    require(AgencyStore(file.log()).save(agency));
    PlanRequest request{2027, 100'000'000, QDate(2026, 11, 22), std::nullopt, {}};
    request.unitAbsencePercent = 100;
    const auto made = require(PlanStore(file.log()).make(request));
    REQUIRE(made.record.seats.size() == 1);
    for (const ReportEntry& entry : reportEntries()) {
        CAPTURE(entry.name);
        ReportRequest asked;
        if (entry.takes(ReportOption::nip)) asked.nip = nip;
        if (entry.takes(ReportOption::plan)) asked.plan = made.record.heading.uid.hex();
        else if (entry.takes(ReportOption::year)) asked.year = QLatin1String(entry.name) == QLatin1String("hours-recap") ? 2026 : 2027;
        asked.asOf = QDate(2026, 11, 22);
        const Report report = require(makeReport(file.log(), entry, asked));
        for (const auto& paper : test::papers()) {
            CAPTURE(test::nameOf(paper));
            const Layout layout(report, paper);
            CHECK(layout.pageCount() <= 5);
            QString text;
            for (int page = 0; page < layout.pageCount(); ++page) {
                const PageText here(layout, page);
                text += here.text();
                CHECK_FALSE(here.text().trimmed().isEmpty());
                const double right = layout.paperMillimetres().width() - 15, bottom = layout.paperMillimetres().height() - 5;
                for (const QRectF& box : here.boxes({0, here.text().size()})) {
                    CHECK(box.left() >= 19.5);
                    CHECK(box.right() <= right + 0.5);
                    CHECK(box.bottom() <= bottom);
                }
            }
            if (report.signatures.size() != 1) continue;  // the person and a superior sign
            CHECK(test::squeezed(text).contains(u"M.H.,Ph.D."_s));
            CHECK_FALSE(text.contains(u"NIP. ."_s));  // none, and none to fill in
            CHECK_FALSE(text.contains(u"NIP. -"_s));
        }
    }
}
