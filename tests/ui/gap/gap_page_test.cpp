// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/assessment_editor.h"
#include "core/gap/gap_store.h"
#include "core/reference/reference_store.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/chart/heat_map_view.h"
#include "ui/common/table/record_table.h"
#include "ui/common/why_panel.h"
#include "ui/gap/gap_page.h"
#include "ui/gap/gap_panel.h"
#include "ui/gap/gap_sources.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using test::require;

namespace {

const QDate kDay(2026, 11, 22);

struct Region : test::PageFile {
    Region()
    {
        change([&](ChangeSet& c) {
            health = test::addUnit(c, u"10"_s, u"Dinas Kesehatan"_s);
            clinic = test::addUnit(c, u"11"_s, u"Puskesmas Teluk"_s, health);
            school = test::addUnit(c, u"20"_s, u"Dinas Pendidikan"_s);
            siti = test::addPerson(c, u"199005302021212007"_s, u"Siti Aisyah"_s, clinic, test::functional(u"Bidan Ahli Muda"_s));
            budi = test::addPerson(c, u"198702142010011014"_s, u"Budi Santoso"_s, health);
            test::addPerson(c, u"198702142010011015"_s, u"Cahya"_s, school);
            test::addPerson(c, u"198702142010011016"_s, u"Dewi"_s);
            test::addAssessment(c, siti, QDate(2026, 3, 1), u"Rekan"_s, {{u"M.1"_s, 1}, {u"M.2"_s, 3}});
            test::addAssessment(c, budi, QDate(2020, 3, 1), u"Rekan"_s, {{u"M.1"_s, 1}});
        });
        page = std::make_unique<ui::GapPage>(context());
        page->resize(1100, 600);
        reload();
    }
    void reload()
    {
        page->refresh();
        REQUIRE(test::waitUntil([&] { return page->isReady(); }));
    }
    [[nodiscard]] ui::HeatMapView& view() { return test::find<ui::HeatMapView>(*page); }
    [[nodiscard]] QStringList rows()
    {
        QStringList labels;
        for (const auto& row : view().map().rows) labels << row.label + u' ' + row.count;
        return labels;
    }
    [[nodiscard]] int column(const QString& code) { return view().columnOf(test::competency(code).bytes()); }
    [[nodiscard]] QString cell(int row, const QString& code) { return view().model()->index(row, column(code)).data().toString(); }
    /// The table whose last column is `key`, after its tab was chosen.
    [[nodiscard]] ui::RecordTable& table(const QString& key)
    {
        const QHash<QString, QString> tabs{{u"category"_s, u"people"_s}, {u"levels"_s, u"competencies"_s}, {u"state"_s, u"open"_s}};
        page->showPlace({u"gap"_s, {}, {{u"tab"_s, tabs.value(key)}}});
        for (auto* one : page->findChildren<ui::RecordTable*>())
            if (one->model().source() && one->model().source()->columns().back().key == key) return *one;
        throw std::runtime_error("no table");
    }
    [[nodiscard]] GapColumns columns() { return require(GapStore(file().session()).columns(kDay)); }
    Uid health, clinic, school, siti, budi;
    std::unique_ptr<ui::GapPage> page;
};

}  // namespace

TEST_CASE("the gap map shows units that open into their parts, with figures of the summary", "[gap-page]")
{
    Region r;
    CHECK(r.rows() == QStringList{u"Seluruh instansi 4"_s, u"Dinas Kesehatan 2"_s, u"Dinas Pendidikan 1"_s, u"Unit kerja tidak diketahui 1"_s});
    const auto overview = gapOverview(r.columns());
    for (const auto& line : overview.competencies)
        if (line.gap.required > 0 && r.columns().dictionary.at(line.competency).kind != CompetencyKind::technical)
            CHECK(r.cell(0, line.code) == gapFigure(line.gap, GapMeasure::averageLevels).text);
    CHECK(r.cell(2, u"M.1"_s) == u"?"_s);
    emit r.view().rowToggled(1);
    CHECK(r.rows().mid(1, 3) == QStringList{u"Dinas Kesehatan 2"_s, u"Dinas Kesehatan (langsung) 1"_s, u"Puskesmas Teluk 1"_s});
    CHECK(r.cell(3, u"M.1"_s) == gapFigure(gapsInRange(unitMatrix(r.columns(), UnitReach::direct), r.columns().units.below(1), 0), GapMeasure::averageLevels).text);
    test::find<QComboBox>(*r.page, u"Bentuk angka"_s).setCurrentIndex(1);
    CHECK(r.cell(3, u"M.1"_s) == u"100 %"_s);
    CHECK(r.cell(3, u"M.2"_s) == u"0 %"_s);
    emit r.view().rowToggled(1);
    CHECK(r.rows().size() == 4);
}

TEST_CASE("a cell opens its people and says how its figure comes about", "[gap-page]")
{
    Region r;
    QSignalSpy went(r.page.get(), &ui::Page::placeRequested);
    r.view().setCurrentIndex(r.view().model()->index(1, r.column(u"M.1"_s)));
    QTest::keyClick(&r.view(), Qt::Key_Return);
    auto& panel = test::find<ui::GapPanel>(*r.page);
    REQUIRE_FALSE(panel.isHidden());
    CHECK(panel.people().model().rowCount() == 2);
    CHECK(panel.people().model().index(0, 0).data().toString() == u"Siti Aisyah"_s);  // who misses most comes first
    panel.people().select(r.siti.bytes());
    const QString told = test::readable(panel);
    CHECK(told.contains(u"\nSiti Aisyah\n"_s));  // whom the reasons speak of
    CHECK(told.contains(u"uji.xlsx · Rekap · 4"_s));
    CHECK(told.contains(u"1 yang dinilai"_s));
    emit panel.people().opened(r.siti.bytes());
    REQUIRE(went.size() == 1);
    CHECK(went[0][0].value<ui::Place>().page == u"people"_s);
    CHECK(went[0][0].value<ui::Place>().uid == r.siti.bytes());
    QTest::keyClick(&panel, Qt::Key_Escape);
    CHECK(panel.isHidden());
}

TEST_CASE("the people of a cell have the whole panel until one is chosen, then the reasons have half of it", "[gap-page]")
{
    Region r;
    const bool isLow = GENERATE(false, true);
    r.page->resize(isLow ? 800 : 1100, isLow ? 480 : 640);
    r.page->show();
    r.view().setCurrentIndex(r.view().model()->index(1, r.column(u"M.1"_s)));
    QTest::keyClick(&r.view(), Qt::Key_Return);
    test::processEvents();
    auto& panel = test::find<ui::GapPanel>(*r.page);
    auto& reasons = test::find<ui::WhyPanel>(panel);
    CHECK(panel.people().height() > (isLow ? 1 : 3) * reasons.height());
    CHECK(test::readable(panel).contains(isLow ? u"kedaluwarsa 1"_s : u"kedaluwarsa: 1"_s));  // the counts are not left out while there is room
    panel.people().select(r.siti.bytes());
    test::processEvents();
    CHECK(reasons.height() > panel.people().height() * 2 / 3);
    CHECK(panel.people().height() > panel.height() / 4);
}

TEST_CASE("figures per person and per competency equal those of the command line", "[gap-page]")
{
    Region r;
    auto& people = r.table(u"category"_s);
    REQUIRE(people.model().rowCount() == 4);
    REQUIRE(people.select(r.siti.bytes()));
    const auto gap = require(GapStore(r.file().session()).person(u"199005302021212007"_s, kDay));
    int missing = 0;
    for (const auto& requirement : gap.requirements) missing += requirement.gap;
    const auto& cells = people.model().cells(people.currentRow());
    CHECK(cells[2].toString() == u"Bidan Ahli Muda"_s);
    CHECK(cells[7].toInt() == missing);
    CHECK(cells[8].toDouble() * 100 == gap.jpmHundredths);
    CHECK(cells[9].toString() == gap.jpmCategory);

    auto& competencies = r.table(u"levels"_s);
    const auto overview = gapOverview(r.columns());
    for (int row = 0; row < competencies.model().rowCount(); ++row) {
        const auto& line = competencies.model().cells(row);
        const auto same = std::find_if(overview.competencies.begin(), overview.competencies.end(), [&](const auto& o) { return o.code == line[ui::gapCode].toString(); });
        REQUIRE(same != overview.competencies.end());
        CHECK(line[ui::gapRequired].toInt() == same->gap.required);
        CHECK(line[ui::gapAssessed].toInt() == same->gap.assessed());
        CHECK(line[ui::gapMet].toInt() == same->gap.met);
        CHECK(line[ui::gapNotAssessed].toInt() == same->gap.notAssessed);
        CHECK(line[ui::gapExpired].toInt() == same->gap.expired);
        CHECK(line[ui::gapLevels].toInt() == same->gap.totalGapLevels);
    }
    CHECK(competencies.model().rowCount() == 9);
    CHECK(test::readable(*r.page).contains(u"per 22 November 2026 · 1 dari 4 sudah dinilai"_s));
}

TEST_CASE("what should be assessed first is everything required without a level, by unit and by words", "[gap-page]")
{
    Region r;
    auto& open = r.table(u"state"_s);
    int expected = 0;
    for (const auto& line : gapOverview(r.columns()).competencies) expected += line.gap.notAssessed + line.gap.expired;
    CHECK(open.model().rowCount() == expected);
    CHECK(test::readable(*r.page).contains(u"(%1)"_s.arg(expected)));
    open.model().setFilter(u"budi integritas"_s);
    REQUIRE(open.model().rowCount() == 1);
    CHECK(open.model().index(0, 5).data().toString() == u"Kedaluwarsa"_s);
    open.model().setFilter({});
    auto& unit = test::find<QComboBox>(*r.page, u"Unit"_s);
    unit.setCurrentIndex(unit.findData(r.clinic.bytes()));
    CHECK(open.model().rowCount() == 7);  // nine are required, two assessed
    CHECK(r.rows() == QStringList{u"Puskesmas Teluk 1"_s});
    CHECK(r.table(u"category"_s).model().rowCount() == 1);
}

TEST_CASE("an assessment shows on the gap page after the next refresh and the cell stays chosen", "[gap-page]")
{
    Region r;
    r.view().setCurrentIndex(r.view().model()->index(2, r.column(u"M.1"_s)));
    emit r.view().cellOpened(2, r.column(u"M.1"_s));
    const auto tables = require(ReferenceStore(r.file().session()).load());
    const Uid cahya = require(PersonStore(r.file().session()).byNip(u"198702142010011015"_s)).uid;
    const PersonLevels one[] = {{cahya, {{test::competency(u"M.1"_s), 0}}}};
    require(AssessmentEditor(r.log()).saveLevels({kDay, u"Rekan"_s, {}}, tables, one));
    r.reload();
    CHECK(r.cell(2, u"M.1"_s) == u"1,00"_s);
    CHECK(r.view().currentIndex().row() == 2);
    CHECK(test::readable(test::find<ui::GapPanel>(*r.page)).contains(u"1,00"_s));
}

TEST_CASE("the day of the figures can be moved back, a place leads to person and report", "[gap-page]")
{
    Region r;
    test::find<QDateEdit>(*r.page, u"Keadaan per tanggal"_s).setDate(QDate(2021, 1, 1));
    REQUIRE(test::waitUntil([&] { return r.page->isReady() && test::readable(*r.page).contains(u"1 Januari 2021"_s); }));
    CHECK(r.cell(1, u"M.1"_s) != u"?"_s);
    QSignalSpy went(r.page.get(), &ui::Page::placeRequested);
    test::button(*r.page, u"Cetak…"_s).click();
    const auto place = went[0][0].value<ui::Place>();
    auto& unit = test::find<QComboBox>(*r.page, u"Unit"_s);
    unit.setCurrentIndex(unit.findData(r.clinic.bytes()));
    test::button(*r.page, u"Rencana baru…"_s).click();
    const auto planned = went.back()[0].value<ui::Place>();
    CHECK(planned.page == u"plan"_s);
    CHECK(planned.filter[u"asOf"_s].toDate() == QDate(2021, 1, 1));
    CHECK(planned.filter[u"unit"_s] == r.clinic.bytes());
    CHECK(place.page == u"report"_s);
    CHECK(place.filter[u"report"_s] == u"gap-unit"_s);
    CHECK(place.filter[u"asOf"_s].toDate() == QDate(2021, 1, 1));
    r.page->showPlace({u"gap"_s, r.budi.bytes()});
    CHECK(r.table(u"category"_s).currentUid() == r.budi.bytes());
    CHECK(test::readable(test::find<ui::GapPanel>(*r.page)).contains(u"Budi Santoso"_s));
}

TEST_CASE("the map is copied as cells and as a picture", "[gap-page]")
{
    Region r;
    test::button(*r.page, u"Salin"_s).click();
    const QString text = QGuiApplication::clipboard()->mimeData()->text();
    CHECK(text.startsWith(u"Unit\tPegawai\t"_s));
    CHECK(text.contains(u"\nDinas Kesehatan\t2\t"_s));
    CHECK(QGuiApplication::clipboard()->mimeData()->hasImage());
}

TEST_CASE("headings of a narrow map stand upright instead of being cut", "[gap-page]")
{
    ui::HeatMapView view;
    view.resize(900, 300);
    ui::HeatMap map;
    map.rowTitle = u"Unit"_s;
    map.rows.push_back({"a", u"Dinas"_s, u"1"_s});
    for (int i = 0; i < 30; ++i) {
        map.columns.push_back({QByteArray::number(i), u"Pengelolaan Pengadaan Barang dan Jasa"_s});
        map.cells.push_back({u"0,10"_s, ui::HeatTone::met});
    }
    view.setMap(map);
    CHECK(view.horizontalHeader()->height() > view.fontMetrics().horizontalAdvance(u"Pengelolaan"_s) * 9 / 10);
    CHECK(view.horizontalHeader()->sectionSize(0) >= view.fontMetrics().horizontalAdvance(u"0,10"_s));
    const int cell = view.horizontalHeader()->sectionSize(0), seen = view.viewport()->width() / cell;
    CHECK(view.viewport()->width() - seen * cell < seen + view.verticalScrollBar()->sizeHint().width());  // no column is cut in its middle before it is scrolled
    view.resize(900, 300);
    map.columns.resize(2);
    map.cells.resize(2);
    view.setMap(map);
    CHECK(view.horizontalHeader()->sectionSize(0) > 100);
}

TEST_CASE("the panel tells about somebody without a NIP, and about each of two who share one", "[gap-page]")
{
    Region r;
    Uid nameless, twin;
    r.change([&](ChangeSet& c) {
        nameless = test::addPerson(c, {}, u"Eka Tanpa NIP"_s, r.health);
        twin = test::addPerson(c, u"199005302021212007"_s, u"Zul Kembar"_s, r.health);
    });
    r.reload();
    auto& people = r.table(u"category"_s);
    auto& panel = test::find<ui::GapPanel>(*r.page);
    REQUIRE(people.select(nameless.bytes()));
    r.page->explain();
    CHECK(test::readable(panel).contains(u"Eka Tanpa NIP"_s));
    REQUIRE(people.select(r.siti.bytes()));
    CHECK(test::readable(panel).contains(u"Siti Aisyah"_s));
    REQUIRE(people.select(twin.bytes()));
    CHECK(test::readable(panel).contains(u"Zul Kembar"_s));
}
