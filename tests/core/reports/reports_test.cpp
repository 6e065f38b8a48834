// SPDX-License-Identifier: Apache-2.0
// What each report says, on a small region: figures against the data, papers, odd names, nothing and one row.
#include "core/base/text.h"
#include "core/catalogue/catalogue_store.h"
#include "core/organisation/agency_store.h"
#include "core/people/person_store.h"
#include "core/plan/plan_listing.h"
#include "core/report/layout.h"
#include "core/report/page_text.h"
#include "core/reports/report_preset_store.h"
#include "tests/core/reports/office_region.h"

#include <QRegularExpression>
#include <QSet>

using namespace core;
using namespace Qt::StringLiterals;
using test::OfficeRegion;
using test::require;

namespace {

qint64 wholeAt(const QStringList& row, qsizetype column) { return row.value(column).toLongLong(); }

ReportRequest ofUnit(const QString& code)
{
    ReportRequest request;
    request.unit = code;
    return request;
}

ReportRequest ofPerson(const QString& nip, int year = 0)
{
    ReportRequest request;
    request.nip = nip;
    request.year = year;
    return request;
}

ReportRequest ofClass(const QString& angkatan)
{
    ReportRequest request;
    request.angkatan = angkatan;
    return request;
}

/// The total of every table is the sum of its rows of data, where the column says it sums.
void checkSums(const ReportTable& table)
{
    std::vector<double> group(table.columns.size()), all(table.columns.size());
    const auto number = [](const ReportCell& cell) -> std::optional<double> {
        if (const auto* whole = std::get_if<qint64>(&cell.value)) return static_cast<double>(*whole);
        if (const auto* part = std::get_if<double>(&cell.value)) return *part;
        return std::nullopt;
    };
    for (const auto& row : table.rows) {
        if (row.kind == ReportRow::Kind::group) std::fill(group.begin(), group.end(), 0.0);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const auto value = number(row.cells[i]);
            if (!value || !table.columns[i].sums) continue;
            if (row.kind == ReportRow::Kind::data) group[i] += *value, all[i] += *value;
            CAPTURE(table.title.toStdString(), table.columns[i].header.toStdString());
            if (row.kind == ReportRow::Kind::subtotal) CHECK(*value == Approx(group[i]));
            if (row.kind == ReportRow::Kind::total) CHECK(*value == Approx(all[i]));
        }
    }
}

}  // namespace

TEST_CASE("every report fits all four papers, counts its pages, sums rightly and shows odd names as text", "[report]")
{
    OfficeRegion r;
    QSet<QString> withMarkup;
    for (const ReportEntry& entry : reportEntries()) {
        CAPTURE(entry.name);
        const Report report = require(makeReport(r.file.log(), entry, r.requestFor(entry)));
        for (const auto* table : test::tablesOf(report)) checkSums(*table);
        for (const auto& paper : test::papers()) {
            CAPTURE(test::nameOf(paper));
            const QStringList pages = test::printed(report, paper);
            for (const QString& page : pages) CHECK(page.contains(QRegularExpression(u"Halaman \\d+ dari \\d+"_s)) != report.isLetter);
            if (report.further.empty() && !report.isLetter) CHECK(pages.last().contains(u"Halaman %1 dari %1"_s.arg(pages.size())));
            const QString text = test::squeezed(pages.join(QString()));
            CHECK_FALSE(text.contains(u"&lt;"_s));
            if (text.contains(u"<b>Siti</b>&Rekan"_s)) withMarkup << QLatin1String(entry.name);
        }
        CHECK_FALSE(test::sheetRows(report).empty());
    }
    for (const QString& name : {u"people"_s, u"akpk-unit"_s, u"hours-recap"_s}) CHECK(withMarkup.contains(name));
}

TEST_CASE("every report is made of a file with nobody in it, but those of one person", "[report]")
{
    test::RegionFile empty;
    const Uid plan = require(PlanStore(empty.log()).make({2027, 1'000'000, QDate(2026, 11, 22), std::nullopt, {}})).record.heading.uid;
    for (const ReportEntry& entry : reportEntries()) {
        if (entry.takes(ReportOption::nip)) continue;
        CAPTURE(entry.name);
        ReportRequest request;
        if (entry.takes(ReportOption::plan)) request.plan = plan.hex();
        else if (entry.takes(ReportOption::year)) request.year = 2026;
        const Report report = require(makeReport(empty.log(), entry, request));
        CHECK(test::printed(report).size() >= 1);
        CHECK_FALSE(test::sheetRows(report).empty());
    }
}

TEST_CASE("the list of people counts PNS, PPPK and PPPK paruh waktu, and leaves out who is not active", "[report]")
{
    OfficeRegion r;
    const auto rows = test::sheetRows(r.make(u"people"_s));
    CHECK(test::rowWith(rows, 0, u"JUMLAH"_s).value(1) == QString::number(OfficeRegion::kPeople));
    CHECK(test::rowWith(rows, 0, u"PNS"_s).value(1) == u"12"_s);
    CHECK(test::rowWith(rows, 0, u"PPPK"_s).value(1) == u"1"_s);
    CHECK(test::rowWith(rows, 0, u"PPPK Paruh Waktu"_s).value(1) == u"1"_s);
    for (const QString& nip : r.nips) CHECK(test::rowWith(rows, 1, nip).value(1) == nip);
    CHECK(std::none_of(rows.begin(), rows.end(), [](const auto& row) { return row.contains(u"Pensiunan"_s); }));
    const auto ofSchool = test::sheetRows(r.make(u"people"_s, ofUnit(u"2"_s)));
    CHECK(test::rowWith(ofSchool, 0, u"JUMLAH (4 pegawai)"_s).size() > 0);
    const QStringList pages = test::printed(r.make(u"people"_s, {}, {.columns = {u"nama"_s, u"nip"_s}, .order = {{u"nip"_s, true}}, .filters = {{u"status"_s, RowFilter::Test::equals, u"PPPK"_s}}}));
    CHECK(pages.join(u'\n').contains(u"JUMLAH (1 pegawai)"_s));
    CHECK_FALSE(pages.join(u'\n').contains(u"Jabatan"_s.toUpper()));
}

TEST_CASE("the profile shows post, learning, levels and a radar, but no NIK", "[report]")
{
    OfficeRegion r;
    test::change(r.file, [&](ChangeSet& c) { c.set(entity::person, require(PersonStore(r.file.session()).byNip(r.nips[0])).uid, field::nik, Value(u"3201010101010001"_s)); });
    const QString text = test::printed(r.make(u"person-profile"_s)).join(u'\n');
    for (const QString& words : {u"PROFIL PEGAWAI"_s, u"Pegawai 00"_s, u"14 Februari 1987"_s, u"Perempuan"_s, u"Pelatihan 0"_s, u"24 JP diakui"_s, u"Integritas"_s, u"Kurang 1"_s, u"Belum dinilai"_s}) {
        CAPTURE(words);
        CHECK(text.contains(words));
    }
    CHECK_FALSE(text.contains(u"3201010101010001"_s));
}

TEST_CASE("needs per competency agree with the levels, by kind of staff and office", "[report]")
{
    OfficeRegion r;
    const Report report = r.make(u"gap-competency"_s);
    const auto rows = test::sheetRows(report);
    // M.1: required of all, assessed 8, of whom 4 have 0; M.3: all 8 have 0.
    CHECK(test::rowWith(rows, 0, u"M.1"_s).mid(3, 4) == QStringList{u"14"_s, u"8"_s, u"4"_s, u"4"_s});
    CHECK(test::rowWith(rows, 0, u"M.3"_s).mid(3, 4) == QStringList{u"14"_s, u"8"_s, u"0"_s, u"8"_s});
    CHECK(wholeAt(test::rowWith(rows, 0, u"JUMLAH"_s), 5) == 12);  // level kurang, by staff: the first sheet
    for (const auto& row : rows)
        if (row.value(0).startsWith(u"Jumlah M.1 "_s)) CHECK(row.last().startsWith(u"0.5"_s));  // half of those assessed
    const QString text = test::printed(report).join(u'\n');
    CHECK(text.contains(u"8 level, 8 pegawai"_s));
    CHECK(text.contains(QRegularExpression(u"Jumlah M\\.1[^\\n]* 50,0.%"_s)));
    CHECK(text.contains(u"Dinas Kesehatan"_s));
}

TEST_CASE("AKPK names what was learnt, what lacks, what the catalogue offers and what was proposed", "[report]")
{
    OfficeRegion r;
    const auto rows = test::sheetRows(r.make(u"akpk-unit"_s));
    const QStringList first = test::rowWith(rows, 2, r.nips[0]);
    CHECK(first.value(8) == u"Pelatihan 0 (2026)"_s);
    CHECK(first.value(9) == u"Pelatihan Integritas"_s);
    CHECK(first.value(10).contains(u"M.1 Integritas (0→1)"_s));
    CHECK(first.value(10).contains(u"7 kompetensi belum dinilai"_s));
    CHECK(first.value(11) == u"Pelatihan Integritas"_s);  // proposed
    CHECK(first.value(12) == u"2027"_s);
    CHECK(first.value(7).isEmpty());  // SKP: by hand
    CHECK(test::rowWith(rows, 2, r.nips[1]).value(11) == u"M.3 ke level 1"_s);
    CHECK(test::rowWith(rows, 2, r.nips[12]).value(10) == u"belum dinilai"_s);
    const QString text = test::printed(r.make(u"akpk-person"_s)).join(u'\n');
    for (const QString& words : {u"KM – Kompetensi Manajerial"_s, u"Pelatihan Integritas"_s, u"belum ada pelatihan yang sesuai"_s, u"Atasan langsung,"_s, u"Mengetahui,"_s}) {
        CAPTURE(words);
        CHECK(text.contains(words));
    }
    ReportRequest gone;
    gone.nip = u"196002141985011005"_s;
    CHECK(makeReport(r.file.log(), *findReport(u"akpk-person"_s), gone).error().message.contains(u"Pensiunan tidak aktif"_s));
}

TEST_CASE("an IDP has the seats of the year's plan and proposals for what stays open", "[report]")
{
    OfficeRegion r;
    const QString nip = r.nips.front();
    const auto rows = test::sheetRows(r.make(u"idp"_s, ofPerson(nip)));
    const QStringList planned = test::rowWith(rows, 9, u"Rencana draf"_s);
    CHECK(planned.value(3) == u"Pelatihan Integritas"_s);
    CHECK(planned.value(6) == u"BPSDM Provinsi Uji"_s);
    CHECK(wholeAt(planned, 8) == 1'000'000);
    CHECK(test::rowWith(rows, 9, u"Belum ada pelatihan"_s).value(1).startsWith(u"M.3"_s));
    CHECK(wholeAt(test::rowWith(rows, 0, u"JUMLAH"_s), 5) == 32);
    const auto without = test::sheetRows(r.make(u"idp"_s, ofPerson(nip, 2030)));
    CHECK(test::rowWith(without, 9, u"Usulan"_s).value(3) == u"Pelatihan Integritas"_s);
}

TEST_CASE("forms of one person are about the person that was chosen, also without a NIP", "[report]")
{
    OfficeRegion r;
    Uid nameless;
    test::change(r.file, [&](ChangeSet& c) { nameless = test::addPerson(c, {}, u"Eka Tanpa NIP"_s, r.health); });
    for (const ReportEntry& entry : reportEntries()) {
        if (!entry.takes(ReportOption::nip)) continue;
        CAPTURE(entry.name);
        ReportRequest request = r.requestFor(entry);
        request.nip.clear();
        request.person = nameless;
        CHECK(test::printed(require(makeReport(r.file.log(), entry, request))).join(u'\n').contains(u"Eka Tanpa NIP"_s));
    }
}

TEST_CASE("all courses stand in a person's analysis, the newest in that of a unit", "[report]")
{
    OfficeRegion r;
    test::change(r.file, [&](ChangeSet& c) {
        const Uid person = require(PersonStore(r.file.session()).byNip(r.nips.front())).uid;
        for (int year = 2019; year < 2024; ++year) test::addCourse(c, person, 3, u"Kursus %1"_s.arg(year), 10, QDate(year, 3, 2), QDate(year, 3, 5));
    });
    const QString own = test::printed(r.make(u"akpk-person"_s)).join(u'\n');
    for (int year = 2019; year < 2024; ++year) CHECK(own.contains(u"Kursus %1 (%1)"_s.arg(year)));
    const QStringList first = test::rowWith(test::sheetRows(r.make(u"akpk-unit"_s)), 2, r.nips.front());
    CHECK(first.join(u'\n').contains(u"Kursus 2023 (2023)"_s));
    CHECK(first.join(u'\n').contains(u"dan 3 pelatihan lain"_s));
    CHECK_FALSE(first.join(u'\n').contains(u"Kursus 2021"_s));
}

TEST_CASE("proposals are counted by office and training with the prices of the catalogue", "[report]")
{
    OfficeRegion r;
    const Report report = r.make(u"proposals"_s);
    const auto rows = test::sheetRows(report);
    CHECK(test::rowWith(rows, 1, u"Pelatihan Integritas"_s).mid(2, 5) == QStringList{u"32"_s, QString(), u"1000000"_s, u"2"_s, u"2000000"_s});
    CHECK(test::rowWith(rows, 1, u"Bimtek Arsip"_s).mid(2, 5) == QStringList{QString(), QString(), QString(), u"2"_s, QString()});
    CHECK(test::rowWith(rows, 0, u"JUMLAH (5 usulan)"_s).size() > 0);
    CHECK(test::printed(r.make(u"proposals"_s, ofUnit(u"2"_s))).join(u'\n').contains(u"JUMLAH (1 usulan)"_s));
}

TEST_CASE("participants, attendance and letters have each seat of the plan once", "[report]")
{
    OfficeRegion r;
    const PlanListing plan = require(planListing(r.file.log(), require(PlanStore(r.file.log()).load(Uid::fromHex(r.plan)))));
    for (const QString& name : {u"participants"_s, u"attendance"_s, u"summons"_s, u"assignment"_s}) {
        CAPTURE(name);
        const QString text = test::printed(r.make(name)).join(u'\n');
        for (const auto& planned : plan.classes)
            for (const auto& seat : planned.seats) CHECK(text.count(test::nipOnPaper(seat.nip)) == 1);
    }
    const Report attendance = r.make(u"attendance"_s);
    CHECK(attendance.further.size() + 1 == plan.classes.size());
    const QString sheet = test::printed(attendance).front();
    for (const QString& words : {u"01-03-2027"_s, u"04-03-2027"_s, u"Tanda tangan"_s, u"Senin, 1 Maret 2027 sampai dengan Kamis, 4 Maret 2027"_s, u".., 4 Maret 2027"_s}) {
        CAPTURE(words, sheet);
        CHECK(sheet.contains(words));
    }
    CHECK(r.make(u"attendance"_s, ofClass(u"p1/2"_s)).further.empty());
    ReportRequest wrong;
    wrong.plan = r.plan;
    wrong.angkatan = u"P9"_s;
    CHECK(makeReport(r.file.log(), *findReport(u"attendance"_s), wrong).error().message.contains(u"P1/1"_s));
}

TEST_CASE("participants of one unit have the same perangkat daerah as in the whole list", "[report]")
{
    OfficeRegion r;
    test::change(r.file, [&](ChangeSet& c) {
        const Uid part = test::addUnit(c, u"11"_s, u"Sekretariat Dinas Kesehatan"_s, r.health);
        c.set(entity::person, require(PersonStore(r.file.session()).byNip(r.nips[0])).uid, field::personUnit, Value(part));
    });
    for (const QString& unit : {QString(), u"1"_s, u"11"_s}) {
        CAPTURE(unit);
        const QStringList row = test::rowWith(test::sheetRows(r.make(u"participants"_s, ofUnit(unit))), 1, r.nips[0]);
        CHECK(row.contains(u"Sekretariat Dinas Kesehatan"_s));  // where the person works
        CHECK(row.contains(u"Dinas Kesehatan"_s));
    }
}

TEST_CASE("a class that is not dated yet has a column to sign for each day of its programme", "[report]")
{
    OfficeRegion r;
    const PlanListing plan = require(planListing(r.file.log(), require(PlanStore(r.file.log()).load(Uid::fromHex(r.plan)))));
    const Uid offering = require(CatalogueStore(r.file.session()).load()).offerings.front().uid;
    const auto columnsFor = [&](int days) {
        test::change(r.file, [&](ChangeSet& c) {
            c.set(entity::offering, offering, field::offeringDays, days > 0 ? Value(days) : Value());
            for (const auto& planned : plan.classes)
                for (const int day : {field::angkatanStart, field::angkatanEnd}) c.set(entity::angkatan, planned.angkatan, day, Value());
        });
        std::size_t columns = 0;
        const Report report = r.make(u"attendance"_s);
        for (const auto& block : report.blocks)
            if (const auto* table = std::get_if<ReportTable>(&block)) columns += table->columns.size() - 3;
        return columns;
    };
    CHECK(columnsFor(4) == 4);
    CHECK(columnsFor(7) == 7);
    CHECK(columnsFor(0) == 1);
    CHECK(columnsFor(9000) == static_cast<std::size_t>(kLongestClassDays));
}

TEST_CASE("no head is asked in a letter of his own to send his people", "[report]")
{
    OfficeRegion r;
    Agency agency = require(AgencyStore(r.file.log()).load());
    agency.name = u"Pemerintah Kabupaten Uji"_s;
    agency.office = u"Dinas Kesehatan"_s;
    const auto letter = [&](const QString& post, const QString& acting) {
        agency.signerPost = post;
        agency.signerActing = acting;
        require(AgencyStore(r.file.log()).save(agency));
        return test::printed(r.make(u"summons"_s)).join(u' ').simplified();
    };
    for (const auto& [post, acting] : {std::pair(u"Kepala Dinas Kesehatan"_s, QString()), {u"Kepala Dinas"_s, u"Plt."_s}, {QString(), QString()}, {u"Kepala Dinas Kesehatan; Sekretaris"_s, u"a.n."_s}}) {
        CAPTURE(post);
        const QString text = letter(post, acting);
        CHECK(text.contains(u"Yth. Para pegawai yang"_s));
        CHECK(text.contains(u"di lingkungan Dinas Kesehatan"_s));
        CHECK(text.contains(u"kami memanggil"_s));
        CHECK_FALSE(text.contains(u"Yth. Kepala Dinas Kesehatan"_s));
    }
    const QString fromAbove = letter(u"Bupati Uji; Sekretaris Daerah"_s, u"a.n."_s);
    CHECK(fromAbove.contains(u"Yth. Kepala Dinas Kesehatan"_s));
    CHECK(fromAbove.contains(u"mohon Bapak/Ibu menugaskan"_s));
}

TEST_CASE("letters carry number, receiver and acting signers", "[report]")
{
    OfficeRegion r;
    ReportOptions options;
    options.number = u"800.1.4/77/2027"_s;
    options.place = u"Ujung"_s;
    options.day = QDate(2027, 2, 1);
    options.signers = {{{}, u"Sekretaris Daerah"_s, u"Dr. Ani"_s, u"Pembina Utama Muda (IV/c)"_s, u"197001011995032001"_s, SignatureBlock::Form::onBehalf, u"Bupati Uji"_s}};
    const QString summons = test::printed(r.make(u"summons"_s, {}, options)).join(u'\n');
    for (const QString& words : {u"800.1.4/77/2027"_s, u"Ujung, 1 Februari 2027"_s, u"Yth. Kepala Dinas Kesehatan"_s, u"a.n. Bupati Uji"_s, u"Sekretaris Daerah,"_s, u"NIP. 19700101 199503 2 001"_s}) {
        CAPTURE(words);
        CHECK(summons.contains(words));
    }
    CHECK_FALSE(summons.contains(u"dicetak 1 Februari 2027"_s));
    options.signers[0] = {{}, u"Kepala Badan"_s, u"Budi"_s, {}, {}, SignatureBlock::Form::plh};
    const QString task = test::printed(r.make(u"assignment"_s, {}, options)).join(u'\n');
    for (const QString& words : {u"1 sampai dengan 4 Maret 2027"_s, u"SURAT TUGAS"_s, u"Nomor: 800.1.4/77/2027"_s, u"MENUGASKAN:"_s, u"Plh. Kepala Badan,"_s, u"BPSDM Provinsi Uji"_s}) CHECK(task.contains(words));
}

TEST_CASE("the recap of hours splits none, some and enough, with averages by office", "[report]")
{
    OfficeRegion r;
    const auto rows = test::sheetRows(r.make(u"hours-recap"_s));
    const QStringList office = test::rowWith(rows, 0, u"Dinas Kesehatan"_s);
    CHECK(office.mid(1, 4) == QStringList{u"10"_s, u"4"_s, u"3"_s, u"3"_s});
    CHECK(office.value(8) == QString::number(3 * 24 + 3 * 6));
    CHECK(office.value(9) == u"9"_s);
}

TEST_CASE("the quality report lists what the file complains of", "[report]")
{
    OfficeRegion r;
    const auto rows = test::sheetRows(r.make(u"quality"_s));
    const qint64 total = wholeAt(test::rowWith(rows, 0, u"JUMLAH"_s), 2);
    CHECK(total > 0);
    CHECK(test::rowWith(rows, 0, u"JUMLAH (%1 temuan)"_s.arg(grouped(total))).size() > 0);
}

TEST_CASE("the summary for the head of the region is one page on every paper", "[report]")
{
    OfficeRegion r;
    ReportOptions options;
    SECTION("as it comes") {}
    SECTION("with a long letterhead and three signers")
    {
        Agency agency = require(AgencyStore(r.file.log()).load());
        agency.name = u"Pemerintah Kabupaten Kepulauan Tirta Makmur Sejahtera"_s;
        agency.office = u"Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"_s;
        agency.address = u"Jalan Diponegoro Nomor 12\nTirta Makmur 98765"_s;
        agency.contact = u"Telepon (0321) 123456\nbkpsdm.example.go.id"_s;
        require(AgencyStore(r.file.log()).save(agency));
        for (const QString& heading : {u"Menyetujui"_s, QString(), u"Mengetahui"_s})
            options.signers.push_back({heading, u"Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"_s, u"Dr. Ani"_s, u"Pembina Utama Muda (IV/c)"_s, u"197001011995032001"_s});
    }
    const Report report = r.make(u"summary"_s, {}, options);
    for (const auto& paper : test::papers()) {
        CAPTURE(test::nameOf(paper));
        const QStringList pages = test::printed(report, paper);
        CHECK(pages.size() == 1);
        const QString text = test::squeezed(pages.join(QString()));
        for (const QString& words : {u"Dari14pegawaiaktif,8(57,1%)sudahdinilai"_s, u"seluruhnya12level"_s, u"3pegawai(21,4%)mencapaisedikitnya20JP"_s, u"Rencana2027(draf)"_s}) {
            CAPTURE(words);
            CHECK(text.contains(words));
        }
    }
}

TEST_CASE("the summary of one unit tells what the plan does for its own people, below what it shows of them", "[report]")
{
    OfficeRegion r;
    test::change(r.file, [&](ChangeSet& c) { test::addUnit(c, u"3"_s, u"Dinas Sosial"_s); });
    const PlanListing plan = require(planListing(r.file.log(), require(PlanStore(r.file.log()).load(Uid::fromHex(r.plan)))));
    QSet<Uid> people, classes;
    qint64 seats = 0, levels = 0, cost = 0;
    for (const auto& planned : plan.classes)
        for (const auto& seat : planned.seats) {
            if (seat.unit != u"Dinas Kesehatan"_s) continue;
            people.insert(seat.person);
            classes.insert(planned.angkatan);
            ++seats;
            levels += seat.levelsClosed;
            cost += seat.costRupiah;
        }
    REQUIRE(seats > 0);
    REQUIRE(cost < plan.costRupiah());
    const auto printed = [&](const QString& unit) { return test::printed(r.make(u"summary"_s, ofUnit(unit))).join(u' ').simplified(); };
    CHECK(printed(u"1"_s).contains(u"Rencana 2027 (draf) mengikutsertakan %1 pegawai unit ini dalam %2 angkatan (%3 peserta) dan menutup %4 level kesenjangannya; biaya pesertanya %5,"_s.arg(people.size()).arg(classes.size()).arg(seats).arg(levels).arg(rupiah(cost))));
    CHECK(printed(u"3"_s).contains(u"belum berisi peserta dari unit ini"_s));
    const Report report = r.make(u"summary"_s, ofUnit(u"1"_s));
    const Layout layout(report, {Paper::a4, Orientation::landscape});
    const PageText page(layout, 0);
    const auto boxOf = [&](const QString& words) { return page.boxes(page.find(words).front()).front(); };
    CHECK(boxOf(u"Kompetensi yang paling kurang"_s).left() > 148);  // half of the page is not left to a sentence
    CHECK(boxOf(u"Rencana 2027 (draf)"_s).left() < 25);
    CHECK(boxOf(u"Rencana 2027 (draf)"_s).top() > boxOf(u"JUMLAH"_s).bottom());
}

TEST_CASE("reports that are fixed refuse to be arranged, those that are not name their columns", "[report]")
{
    OfficeRegion r;
    for (const ReportEntry& entry : reportEntries()) {
        CAPTURE(entry.name);
        ReportRequest request = r.requestFor(entry);
        request.options.columns = {u"gaji"_s};
        const auto made = makeReport(r.file.log(), entry, request);
        REQUIRE_FALSE(made);
        CHECK(made.error().message.contains(entry.isArrangeable ? u"“gaji”"_s : u"sudah tetap"_s));
    }
}

TEST_CASE("choices are kept by name, replaced, undone with everything else, and removed", "[report]")
{
    OfficeRegion r;
    ReportPresetStore presets(r.file.log());
    require(presets.save(u"people"_s, u"Untuk Bupati"_s, {.columns = {u"nama"_s}}));
    require(presets.save(u"people"_s, u"untuk bupati"_s, {.columns = {u"nama"_s, u"nip"_s}}));
    REQUIRE(require(presets.list({})).size() == 1);
    CHECK(require(presets.find(u"people"_s, u"UNTUK  bupati"_s)).options.columns.size() == 2);
    CHECK(require(presets.list(u"quality"_s)).empty());
    CHECK(presets.find(u"people"_s, u"lain"_s).error().message.contains(u"“untuk bupati”"_s));
    CHECK(presets.save(u"people"_s, u"  "_s, {}).error().code == ErrorCode::invalidInput);
    require(presets.rename(u"people"_s, u"untuk bupati"_s, u"Untuk  BUPATI"_s));
    require(presets.save(u"people"_s, u"Lain"_s, {.number = u"1/2"_s, .place = u"Contoh"_s, .day = QDate(2026, 1, 1)}));
    CHECK(require(presets.find(u"people"_s, u"lain"_s)).options.number.isEmpty());  // of one document
    CHECK_FALSE(require(presets.find(u"people"_s, u"lain"_s)).options.day.isValid());
    CHECK(presets.rename(u"people"_s, u"lain"_s, u"untuk bupati"_s).error().code == ErrorCode::conflict);
    CHECK(presets.rename(u"people"_s, u"lain"_s, u" "_s).error().code == ErrorCode::invalidInput);
    require(presets.rename(u"people"_s, u"lain"_s, u"Untuk Sekda"_s));
    CHECK(require(presets.find(u"people"_s, u"untuk sekda"_s)).options.place == u"Contoh"_s);
    CHECK(require(presets.list({})).size() == 2);
    CHECK(require(presets.list({})).front().name == u"Untuk BUPATI"_s);
    require(presets.remove(u"people"_s, u"untuk sekda"_s));
    require(presets.remove(u"people"_s, u"untuk bupati"_s));
    CHECK(require(presets.list({})).empty());
    require(presets.save(u"people"_s, u"Lagi"_s, {}));
    CHECK(require(presets.list({})).size() == 1);
}
