// SPDX-License-Identifier: Apache-2.0
#include "core/learning/hours_recap_report.h"

#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"
#include "tests/support/printed.h"

#include <QRegularExpression>
#include <QSet>

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QDate kDay(2026, 11, 22);
const Agency kAgency{.name = u"Pemerintah Kabupaten Uji"_s, .place = u"Ujung"_s};

Report recapOf(const HoursList& list, std::optional<std::size_t> unit = std::nullopt) { return require(hoursRecapReport(list, unit, kAgency, kDay)); }

/// Two offices; 24, 6 and no hours; a PPPK; somebody retired who doesn't count.
struct Region {
    test::RegionFile file;
    Region()
    {
        test::change(file, [&](ChangeSet& c) {
            const Uid top = test::addUnit(c, u"0"_s, u"Pemerintah Kabupaten Uji"_s);
            const Uid office = test::addUnit(c, u"1"_s, u"Dinas Pendidikan"_s, top), board = test::addUnit(c, u"2"_s, u"Badan Keuangan"_s, top);
            const Uid ani = test::addPerson(c, u"198702142010012001"_s, u"Ani"_s, office);
            const Uid budi = test::addPerson(c, u"198702142010011002"_s, u"Budi"_s, office);
            test::addPerson(c, u"198702142010011003"_s, u"Cici"_s, board);
            const Uid dedi = test::addPerson(c, u"198702142022211004"_s, u"Dedi"_s, board);
            const Uid gone = test::addPerson(c, u"196002141985011005"_s, u"Eko"_s, board, {{field::legalPositionId, Value(u"99"_s)}});
            const QDate day(2026, 3, 2);
            for (const Uid& person : {ani, dedi, gone}) test::addCourse(c, person, 3, u"Pelatihan"_s, 24, day, day.addDays(3));
            test::addCourse(c, budi, 9, u"Seminar"_s, 30, day, day);
        });
    }
    HoursList list() { return require(hoursList(file.session(), 2026, kDay)); }
};

/// `people` invented people in 40 offices, without a file.
HoursList manyPeople(int people)
{
    HoursList list{2026, kDay, {}, require(shippedReference()), {}};
    std::vector<Unit> units{{UnitId{1}, {}, u"0"_s, u"Pemerintah Kabupaten Uji"_s, {}, {}, {}, {}}};
    for (int i = 0; i < 40; ++i) units.push_back({UnitId{i + 2}, {}, QString::number(i + 1), u"Dinas Nomor %1"_s.arg(i + 1, 2, 10, QLatin1Char('0')), {}, {}, {}, UnitId{1}});
    list.units = UnitTree(units);
    for (int i = 0; i < people; ++i)
        list.people.push_back({QString::number(198702142010010000LL + i), u"Pegawai %1"_s.arg(i), u"Analis Kepegawaian Ahli Muda"_s, static_cast<std::size_t>(1 + i % 40),
                               u"Subbagian Umum"_s, static_cast<StaffKind>(i % 3), {i % 30, i % 25}, {0, 0, 0, i % 25}, {}});
    return list;
}

}  // namespace

TEST_CASE("the recap lists everybody under the office with hours, class and sums", "[learning][report]")
{
    Region r;
    const HoursList list = r.list();
    REQUIRE(list.people.size() == 4);
    const auto rows = test::sheetRows(recapOf(list));
    for (const auto& line : list.people) {
        CAPTURE(line.name);
        const QStringList row = test::rowWith(rows, 1, line.nip);
        CHECK(row.value(2) == line.name);
        CHECK(row.value(12).toInt() == line.hours.counted);
        CHECK(row.value(13).toInt() == line.hours.certificate);
        int parts = 0;
        for (int i = 0; i < 4; ++i) {
            CHECK(row.value(8 + i).toInt() == line.byAspect[static_cast<std::size_t>(i)]);
            parts += row.value(8 + i).toInt();
        }
        CHECK(parts == line.hours.counted);
        CHECK(row.value(7) == line.place.office);
        CHECK(row.value(14) == (line.hours.counted >= 20 ? u"≥ 20 JP"_s : line.hours.counted > 0 ? u"1–19 JP"_s : u"0 JP"_s));
    }
    CHECK(test::rowWith(rows, 0, u"Jumlah Badan Keuangan (2 pegawai)"_s).mid(8, 6) == QStringList{u"0"_s, u"24"_s, u"0"_s, u"0"_s, u"24"_s, u"24"_s});
    const auto total = test::rowWith(rows, 0, u"JUMLAH (4 pegawai)"_s);
    CHECK(total.value(13).toInt() == 24 + 24 + 30);
    CHECK(total.mid(8, 5) == QStringList{u"0"_s, u"48"_s, u"0"_s, u"4"_s, u"52"_s});  // a seminar is of no aspect
    const HourSummary all = [&] {
        std::vector<PersonYear> years;
        for (const auto& line : list.people) years.push_back({line.staff, line.hours});
        return recapHours(years, 20).all;
    }();
    CHECK(total.value(12).toLongLong() == all.countedHours);
    const auto aspects = test::rowWith(rows, 1, u"JP Manajerial"_s);
    CHECK(aspects.mid(1, 5) == QStringList{u"JP Manajerial"_s, u"JP Teknis"_s, u"JP Fungsional"_s, u"Tidak diketahui"_s, u"JP Total"_s});
    CHECK(test::rowWith(rows, 0, u"PNS"_s).mid(1, 4) == QStringList{u"3"_s, u"1"_s, u"1"_s, u"1"_s});
    CHECK(test::rowWith(rows, 0, u"PPPK"_s).mid(1, 4) == QStringList{u"1"_s, u"0"_s, u"0"_s, u"1"_s});
    const QStringList board = test::rowWith(rows, 0, u"Badan Keuangan"_s);
    CHECK(board.mid(1, 4) == QStringList{u"2"_s, u"1"_s, u"0"_s, u"1"_s});
    CHECK(board.value(9) == u"12"_s);  // 24 JP, two people
    CHECK(test::rowWith(rows, 0, u"PPPK Paruh Waktu"_s).value(1) == u"0"_s);
    CHECK(test::rowWith(rows, 0, u"JUMLAH"_s).value(6) == QString::number(all.atLeast20));
}

TEST_CASE("the recap of one unit holds only its people", "[learning][report]")
{
    Region r;
    const HoursList list = r.list();
    const QString text = test::printed(recapOf(list, list.units.indexOfCode(u"2"_s))).join(u'\n');
    CHECK(text.contains(u"Cici"_s));
    CHECK_FALSE(text.contains(u"Budi"_s));
    CHECK(text.contains(u"JUMLAH (2 pegawai)"_s));
}

TEST_CASE("the recap fits all four papers, also without people", "[learning][report]")
{
    Region r;
    test::RegionFile empty;
    for (const auto& paper : test::papers()) {
        CAPTURE(test::nameOf(paper));
        const QString text = test::printed(recapOf(r.list()), paper).join(u'\n');
        for (const QString& word : {u"19870214 202221 1 004"_s, u"REKAPITULASI 20 JAM PELAJARAN"_s, u"TAHUN 2026"_s, u"Ujung, 22 November 2026"_s}) CHECK(text.contains(word));
        const QString nothing = test::printed(recapOf(require(hoursList(empty.session(), 2026, kDay))), paper).join(u'\n');
        CHECK(nothing.contains(u"Belum ada pegawai aktif"_s));
    }
}

TEST_CASE("the chart of the recap stands on its first page, and upright the hours say the class", "[learning][report]")
{
    const Report report = recapOf(manyPeople(60));
    for (const auto& paper : test::papers()) {
        CAPTURE(test::nameOf(paper));
        const QStringList pages = test::printed(report, paper);
        CHECK(pages.front().contains(u"Pegawai menurut JP diakui"_s));
        const bool isUpright = paper.orientation == Orientation::portrait;
        CHECK(pages.last().contains(u"“Keterangan”"_s) == isUpright);  // the note of what is left out
    }
    const ReportTable& list = std::get<ReportTable>(report.blocks.back());
    for (const auto& row : list.rows)
        if (row.kind == ReportRow::Kind::data) CHECK(row.cells[12].shade == row.cells[14].shade);
}

TEST_CASE("a region of 20,000 people is listed whole", "[learning][report]")
{
    const Report report = recapOf(manyPeople(20'000));
    const auto& table = std::get<ReportTable>(report.blocks.back());
    CHECK(table.rows.size() == 20'000 + 2 * 40 + 1);
    CHECK(std::get<QString>(table.rows.back().cells[0].value) == u"JUMLAH (20.000 pegawai)"_s);
}

TEST_CASE("twelve hundred people stand once each in the PDF", "[learning][report]")
{
    const auto list = manyPeople(1'200);
    const QString text = test::printed(recapOf(list)).join(u'\n');
    for (const auto& line : list.people) REQUIRE(text.count(test::nipOnPaper(line.nip)) == 1);
}

TEST_CASE("twenty thousand people stand once each on pages with a header, the total beside the signature", "[.slow][learning][report]")
{
    const auto list = manyPeople(20'000);
    const QStringList pages = test::printed(recapOf(list));
    for (int i = 2; i < pages.size(); ++i) {
        REQUIRE(pages[i].contains(u"Lengkap"_s));
        REQUIRE(pages[i].contains(u"Halaman %1 dari %2"_s.arg(i + 1).arg(pages.size())));
    }
    CHECK(pages.last().contains(u"JUMLAH (20.000 pegawai)"_s));
    CHECK(pages.last().contains(u"Ujung, 22 November 2026"_s));
    const QString text = pages.join(u'\n');
    QSet<QString> found;
    static const QRegularExpression nip(u"19870214 \\d{6} \\d \\d{3}"_s);
    for (auto all = nip.globalMatch(text); all.hasNext();) found << all.next().captured();
    CHECK(found.size() == 20'000);
}

TEST_CASE("a place in the organisation has office, section and part, each without the name of the one above", "[learning]")
{
    const auto unit = [](int id, const QString& name, int parent) { return Unit{UnitId{id}, {}, QString::number(id), name, {}, {}, {}, parent == 0 ? UnitId{} : UnitId{parent}}; };
    const UnitTree tree({unit(1, u"Pemerintah Kabupaten Uji"_s, 0), unit(2, u"Dinas Kesehatan"_s, 1), unit(3, u"Sekretariat Dinas Kesehatan"_s, 2), unit(4, u"Sub Bagian Umum Sekretariat Dinas Kesehatan"_s, 3),
                         unit(5, u"Puskesmas Ujung"_s, 2)});
    const auto placeOf = [&](const QString& code) {
        const UnitPlace place = unitPlace(tree, *tree.indexOfCode(code));
        return QStringList{place.office, place.section, place.part};
    };
    CHECK(placeOf(u"4"_s) == QStringList{u"Dinas Kesehatan"_s, u"Sekretariat"_s, u"Sub Bagian Umum"_s});
    CHECK(placeOf(u"3"_s) == QStringList{u"Dinas Kesehatan"_s, u"Sekretariat"_s, QString()});
    CHECK(placeOf(u"5"_s) == QStringList{u"Dinas Kesehatan"_s, u"Puskesmas Ujung"_s, QString()});
    CHECK(placeOf(u"2"_s) == QStringList{u"Dinas Kesehatan"_s, QString(), QString()});
    CHECK(placeOf(u"1"_s) == QStringList{u"Pemerintah Kabupaten Uji"_s, QString(), QString()});
    CHECK(unitPlace(tree, tree.size()).office.isEmpty());
}
