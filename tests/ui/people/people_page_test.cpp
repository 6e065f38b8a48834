// SPDX-License-Identifier: Apache-2.0
#include "core/people/person_editor.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/ask.h"
#include "ui/common/bulk_edit_dialog.h"
#include "ui/common/chart/radar_view.h"
#include "ui/common/table/record_table.h"
#include "ui/common/why_panel.h"
#include "ui/people/people_filters.h"
#include "ui/people/people_page.h"
#include "ui/people/person_competency_tab.h"
#include "ui/people/person_dialog.h"
#include "ui/people/person_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

struct Office : test::PageFile {
    Office()
    {
        change([&](ChangeSet& c) {
            health = test::addUnit(c, u"10"_s, u"Dinas Kesehatan"_s);
            clinic = test::addUnit(c, u"11"_s, u"Puskesmas Teluk"_s, health);
            siti = test::addPerson(c, u"199005302021212007"_s, u"Siti Aisyah"_s, clinic);
            test::addPerson(c, u"198702142010011014"_s, u"Budi Santoso"_s, health);
            test::addPerson(c, u"196901012000031001"_s, u"Pak Pensiun"_s, health, {{field::legalPositionId, Value(u"99"_s)}, {field::legalPosition, Value(u"Pensiun"_s)}});
        });
        page = std::make_unique<ui::PeoplePage>(context());
        page->refresh();
    }
    [[nodiscard]] ui::RecordTable& table() { return test::find<ui::RecordTable>(*page); }
    Uid health, clinic, siti;
    std::unique_ptr<ui::PeoplePage> page;
};

}  // namespace

TEST_CASE("the people page lists active people and finds them by name, NIP and unit", "[people]")
{
    Office office;
    CHECK(office.table().model().rowCount() == 2);
    auto& filter = *office.table().filterEdit();
    filter.setText(u"teluk"_s);
    CHECK(office.table().model().rowCount() == 1);
    filter.setText(u"19870214 201001"_s);
    CHECK(office.table().model().rowCount() == 1);
    CHECK(office.table().model().index(0, 1).data().toString() == u"19870214 201001 1 014"_s);
    filter.clear();
    auto& unit = test::find<QComboBox>(*office.page, u"Unit"_s);
    unit.setCurrentIndex(unit.findData(office.clinic.bytes()));
    CHECK(office.table().model().rowCount() == 1);
}

TEST_CASE("a place shows a person whatever the filters hide", "[people]")
{
    Office office;
    auto& unit = test::find<QComboBox>(*office.page, u"Unit"_s);
    unit.setCurrentIndex(1);
    office.table().filterEdit()->setText(u"zzz"_s);
    office.page->showPlace({u"people"_s, office.siti.bytes()});
    CHECK(office.table().currentUid() == office.siti.bytes());
    CHECK(test::readable(*office.page).contains(u"Siti Aisyah"_s));
}

namespace {

/// Two people with a standard: one short of it, one never assessed.
struct Clinic : Office {
    Clinic()
    {
        change([&](ChangeSet& c) {
            test::addCompetency(c, u"T.1"_s, u"Asuhan Keperawatan"_s);
            test::addStandard(c, u"Bidan Desa"_s, {}, {{u"T.1"_s, 4}});
            const Fields post{{field::postKindId, Value()}, {field::generalTitle, Value(u"Bidan Desa"_s)}, {field::rankName, Value(u"IX"_s)}, {field::education, Value(u"S-1"_s)}};
            ani = test::addPerson(c, u"199005302021212008"_s, u"Ani"_s, clinic, post);
            wati = test::addPerson(c, u"199005302021212009"_s, u"Wati"_s, clinic, post);
            test::addAssessment(c, ani, QDate(2026, 6, 15), u"Uji Kompetensi"_s, {{u"T.1"_s, 1}});
        });
        page->refresh();
        ui::ask::presetAnswers({});
    }
    ~Clinic() { ui::ask::useDialogs(); }
    QComboBox& filter(const QString& name) { return test::find<QComboBox>(*page, name); }
    Uid ani, wati;
};

QStringList names(ui::RecordTable& table)
{
    QStringList list;
    for (int row = 0; row < table.model().rowCount(); ++row) list << table.model().index(row, 0).data().toString();
    return list;
}

}  // namespace

TEST_CASE("the people page filters by gap and by kind of post", "[people]")
{
    Clinic clinic;
    auto& gap = clinic.filter(u"Kesenjangan"_s);
    gap.setCurrentIndex(gap.findData(u"gap"_s));
    CHECK(test::waitUntil([&] { return names(clinic.table()) == QStringList{u"Ani"_s}; }));
    gap.setCurrentIndex(gap.findData(u"open"_s));
    CHECK(test::waitUntil([&] { return names(clinic.table()).contains(u"Wati"_s); }));
    CHECK_FALSE(names(clinic.table()).contains(u"Ani"_s));
    gap.setCurrentIndex(0);
    auto& kind = clinic.filter(u"Jenis jabatan"_s);
    kind.setCurrentIndex(kind.findData(u"PELAKSANA"_s));
    CHECK(test::waitUntil([&] { return names(clinic.table()) == QStringList{u"Budi Santoso"_s, u"Siti Aisyah"_s}; }));
    kind.setCurrentIndex(kind.findData(u"?"_s));
    CHECK(names(clinic.table()) == QStringList{u"Ani"_s, u"Wati"_s});
}

TEST_CASE("the side panel tells post, unit, status, grade, education and each gap with its sign, and why", "[people]")
{
    Clinic clinic;
    clinic.page->showPlace({u"people"_s, clinic.ani.bytes()});
    const QString text = test::readable(test::find<ui::PersonPanel>(*clinic.page));
    CHECK(text.contains(u"Bidan Desa · Puskesmas Teluk"_s));
    CHECK(text.contains(u"PPPK · Golongan IX · S-1"_s));
    CHECK(text.contains(u"standar 4 · hasil 1"_s));
    CHECK(text.contains(u"–3"_s));
    clinic.page->explain();
    auto* why = clinic.page->findChild<ui::WhyDialog*>();
    REQUIRE(why);
    CHECK(test::readable(*why).contains(u"1 dari 1 kompetensi kurang"_s));
    CHECK(test::readable(*why).contains(u"belum terverifikasi"_s));
}

TEST_CASE("in a low window what is missing stands before the radar", "[people]")
{
    Clinic clinic;
    clinic.page->resize(800, 420);
    clinic.page->show();
    clinic.page->showPlace({u"people"_s, clinic.ani.bytes()});
    test::processEvents();
    auto& panel = test::find<ui::PersonPanel>(*clinic.page);
    const auto top = [&](const QWidget& widget) { return widget.mapTo(&panel, QPoint()).y(); };
    const auto isMissingFirst = [&] {
        for (const auto* label : panel.findChildren<QLabel*>())
            if (label->text() == u"–3"_s) return top(*label) < top(test::find<ui::RadarView>(panel));
        throw std::runtime_error("no gap is shown");
    };
    CHECK(isMissingFirst());
    clinic.page->resize(800, 900);
    test::processEvents();
    CHECK_FALSE(isMissingFirst());
}

TEST_CASE("a person is opened from the list and a new one is begun in the unit that is shown", "[people]")
{
    Clinic clinic;
    clinic.page->showPlace({u"people"_s, clinic.wati.bytes(), {{u"open"_s, true}}});
    auto* dialog = clinic.page->findChild<ui::PersonDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->person() == clinic.wati);
    CHECK(dialog->isVisible());
    dialog->close();
    clinic.page->createNew();
    CHECK(dialog->person().isNull());
    CHECK(dialog->isVisible());
    dialog->close();
    clinic.page->showPlace({u"people"_s, clinic.ani.bytes(), {{u"open"_s, true}}});
    CHECK(dialog->person() == clinic.ani);
    dialog->close();
    CHECK(ui::ask::unanswered().isEmpty());  // nothing was typed, so nothing is asked
}

TEST_CASE("from the side panel and from the dialog the levels of that person are entered", "[people]")
{
    Clinic clinic;
    QSignalSpy asked(clinic.page.get(), &ui::Page::placeRequested);
    clinic.page->showPlace({u"people"_s, clinic.ani.bytes()});
    test::button(test::find<ui::PersonPanel>(*clinic.page), u"Isi penilaian…"_s).click();
    clinic.page->showPlace({u"people"_s, clinic.wati.bytes(), {{u"open"_s, true}}});
    auto* dialog = clinic.page->findChild<ui::PersonDialog*>();
    REQUIRE(dialog);
    dialog->showTab(3);
    dialog->resize(1120, 600);
    test::processEvents();
    auto& tab = test::find<ui::PersonCompetencyTab>(*dialog);
    CHECK(test::find<ui::RecordTable>(tab).view()->horizontalScrollBar()->maximum() == 0);
    test::button(tab, u"Isi penilaian…"_s).click();
    CHECK_FALSE(dialog->isVisible());
    REQUIRE(asked.size() == 2);
    CHECK(asked[0][0].value<ui::Place>().page == u"assessment"_s);
    CHECK(asked[0][0].value<ui::Place>().uid == clinic.ani.bytes());
    CHECK(asked[1][0].value<ui::Place>().uid == clinic.wati.bytes());
}

TEST_CASE("many people are changed in one step after a preview, and the rows shown are meant when none is selected", "[people]")
{
    Clinic clinic;
    clinic.table().filterEdit()->setText(u"teluk"_s);
    test::button(*clinic.page, u"Ubah massal…"_s).click();
    auto* dialog = clinic.page->findChild<ui::BulkEditDialog*>();
    REQUIRE(dialog);
    dialog->chooseField(u"tempatLahir"_s);
    dialog->form().setValue(u"tempatLahir"_s, u"Bengkulu"_s);
    emit dialog->form().edited(u"tempatLahir"_s);
    CHECK(test::waitUntil([&] { return test::readable(*dialog).contains(u"3 dari 3 baris berubah"_s); }));
    dialog->accept();
    CHECK(test::waitUntil([&] { return clinic.count("select count(*) from person where birth_place = 'Bengkulu'") == 3; }));
    CHECK(clinic.one("select label from change_set order by id desc limit 1") == u"Ubah massal Tempat lahir: 3 pegawai"_s);
    CHECK(test::waitUntil([&] { return !clinic.context().jobs.isBusy(); }));
}

TEST_CASE("deleting asks with what goes along, and does nothing when refused", "[people]")
{
    Clinic clinic;
    clinic.page->showPlace({u"people"_s, clinic.ani.bytes()});
    ui::ask::presetAnswers({u"no"_s, u"yes"_s});
    QTest::keyClick(clinic.table().view(), Qt::Key_Delete);
    CHECK(clinic.count("select count(*) from person where name = 'Ani'") == 1);
    QTest::keyClick(clinic.table().view(), Qt::Key_Delete);
    CHECK(clinic.count("select count(*) from person where name = 'Ani'") == 0);
    CHECK(clinic.count("select count(*) from assessment") == 0);
    CHECK(ui::ask::unanswered().isEmpty());
}

TEST_CASE("one selected person is the one who is changed, not everybody shown", "[people]")
{
    Clinic clinic;
    clinic.table().select(clinic.ani.bytes());
    test::button(*clinic.page, u"Ubah massal…"_s).click();
    auto* dialog = clinic.page->findChild<ui::BulkEditDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->windowTitle() == u"Ubah massal: 1 pegawai yang dipilih"_s);
    CHECK(test::waitUntil([&] { return test::find<ui::RecordTable>(*dialog).model().rowCount() == 1; }));
    dialog->reject();
}

TEST_CASE("deleting many people tells what goes along with all of them, and happens in one step", "[people]")
{
    Clinic clinic;
    std::vector<Uid> crowd;
    clinic.change([&](ChangeSet& c) {
        for (int i = 0; i < 30; ++i) {
            crowd.push_back(test::addPerson(c, u"19900530202121%1"_s.arg(3000 + i), u"Massa %1"_s.arg(i), clinic.clinic));
            test::addCourse(c, crowd.back(), 9, u"Seminar"_s, 8, QDate(2026, 3, 2), QDate(2026, 3, 2));
        }
    });
    clinic.page->refresh();
    clinic.table().filterEdit()->setText(u"massa"_s);
    clinic.table().view()->selectAll();
    const auto all = test::require(PersonEditor(clinic.log(), {}, {}).belongings(crowd));
    CHECK(all.courses == 30);
    CHECK(all.posts == 0);
    ui::ask::presetAnswers({u"yes"_s});
    QTest::keyClick(clinic.table().view(), Qt::Key_Delete);
    CHECK(test::waitUntil([&] { return !clinic.context().jobs.isBusy() && clinic.table().model().rowCount() == 0; }));
    CHECK(clinic.count("select count(*) from person where name like 'Massa%'") == 0);
    CHECK(clinic.count("select count(*) from course") == 0);
    CHECK(clinic.one("select count(*) from change_set where label like 'Hapus%'") == u"1"_s);
}

TEST_CASE("a page that has read anew after its own change reads nothing when the window says so too", "[people]")
{
    Office office;
    const auto before = office.table().model().sharedSource();
    office.page->refresh();
    CHECK(office.table().model().sharedSource() == before);
    office.change([](ChangeSet& c) { test::addPerson(c, u"199005302021212010"_s, u"Zainal"_s); });
    office.page->refresh();
    CHECK(office.table().model().sharedSource() != before);
    CHECK(names(office.table()).contains(u"Zainal"_s));
}

TEST_CASE("a row that is gone from the file stands empty and moves nobody else", "[people]")
{
    Office office;
    const auto source = office.table().model().sharedSource();
    office.change([&](ChangeSet& c) { c.remove(entity::person, office.siti); });
    std::vector<quint32> rows(source->size());
    for (quint32 row = 0; row < rows.size(); ++row) rows[row] = row;
    const auto cells = source->read(rows);
    REQUIRE(cells.size() == 3);
    CHECK(cells[0][0] == u"Budi Santoso"_s);
    CHECK(cells[1][0] == u"Pak Pensiun"_s);
    CHECK_FALSE(cells[2][0].isValid());
    office.change([&](ChangeSet& c) { c.remove(entity::person, Uid::fromBytes(source->uid(0))); });
    CHECK(source->read(rows)[1][0] == u"Pak Pensiun"_s);
}

TEST_CASE("a long list is read anew by a job, sorted as it was, and shows somebody new when asked for", "[people]")
{
    Office office;
    office.change([&](ChangeSet& c) {
        for (int i = 0; i < 3000; ++i) test::addPerson(c, u"1990053020212%1"_s.arg(10000 + i), u"Massa %1"_s.arg(i), office.clinic);
    });
    office.page->refresh();
    office.table().view()->sortByColumn(3, Qt::AscendingOrder);
    CHECK(office.table().model().index(0, 0).data().toString() == u"Budi Santoso"_s);
    office.table().select(office.siti.bytes());
    const auto before = office.table().model().sharedSource();
    Uid zainal;
    office.change([&](ChangeSet& c) { zainal = test::addPerson(c, u"199005302021212010"_s, u"Zainal"_s, office.health); });
    office.page->refresh();
    CHECK(office.table().model().sharedSource() == before);
    office.page->showPlace({u"people"_s, zainal.bytes()});
    CHECK(test::waitUntil([&] { return office.table().currentUid() == zainal.bytes(); }));
    CHECK(office.table().model().sharedSource() != before);
    CHECK(office.table().model().index(1, 0).data().toString() == u"Zainal"_s);
}

TEST_CASE("a filter whose figures are missing shows nobody, says so, and computes them when it is asked again", "[people]")
{
    Clinic clinic;
    auto& jobs = clinic.context().jobs;
    const auto hold = [](Workspace&, Progress& progress) -> Result<int> {
        while (!progress.isCancelled()) QThread::msleep(1);
        return 0;
    };
    jobs.run<int>(u"Lama"_s, clinic.page.get(), hold, [](const Result<int>&) {});
    jobs.read<int>(u"Membaca"_s, clinic.page.get(), hold, [](const Result<int>&) {});
    auto& gap = clinic.filter(u"Kesenjangan"_s);
    gap.setCurrentIndex(gap.findData(u"open"_s));
    CHECK(names(clinic.table()).isEmpty());
    CHECK(test::readable(*clinic.page).contains(u"dihitung…"_s));
    jobs.cancelFor(clinic.page->findChild<ui::PeopleFilters*>());  // its reading has not begun
    jobs.cancelFor(clinic.page.get());
    CHECK(test::waitUntil([&] { return !jobs.isBusy() && test::readable(*clinic.page).contains(u"tidak terhitung"_s); }));
    CHECK(names(clinic.table()).isEmpty());
    gap.setCurrentIndex(gap.findData(u"gap"_s));
    CHECK(test::waitUntil([&] { return names(clinic.table()) == QStringList{u"Ani"_s}; }));
}
