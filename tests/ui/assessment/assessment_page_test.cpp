// SPDX-License-Identifier: Apache-2.0
#include "core/history/undo.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/assessment/assessment_grid.h"
#include "ui/assessment/assessment_list.h"
#include "ui/assessment/assessment_page.h"
#include "ui/assessment/assessment_panel.h"
#include "ui/common/ask.h"
#include "ui/common/bulk_edit_dialog.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using test::require;

namespace {

struct Office : test::PageFile {
    Office()
    {
        change([&](ChangeSet& c) {
            health = test::addUnit(c, u"10"_s, u"Dinas Kesehatan"_s);
            clinic = test::addUnit(c, u"11"_s, u"Puskesmas Teluk"_s, health);
            test::addCompetency(c, u"T.1"_s, u"Asuhan Kebidanan"_s);
            test::addCompetency(c, u"T.2"_s, u"Tak diminta"_s);
            test::addStandard(c, u"Bidan Ahli Muda"_s, u"JF_AHLI_MUDA"_s, {{u"T.1"_s, 3}});
            siti = test::addPerson(c, u"199005302021212007"_s, u"Siti Aisyah"_s, clinic, test::functional(u"Bidan Ahli Muda"_s));
            budi = test::addPerson(c, u"198702142010011014"_s, u"Budi Santoso"_s, health);
        });
        page = std::make_unique<ui::AssessmentPage>(context());
        page->resize(1100, 600);
        reload();
    }
    void reload()
    {
        page->refresh();
        REQUIRE(test::waitUntil([&] { return page->isReady(); }));
    }
    [[nodiscard]] ui::AssessmentGrid& grid() { return page->grid(); }
    [[nodiscard]] const ui::AssessmentGridModel& model() { return *static_cast<const ui::AssessmentGridModel*>(grid().model()); }
    void chooseMethod(const QString& name = u"Rekan"_s)
    {
        auto& method = test::find<QComboBox>(*page, u"Metode"_s);
        method.setCurrentIndex(method.findText(name));
    }
    void choose(int row, int column) { grid().setCurrentIndex(grid().model()->index(row, column)); }
    void type(const QString& keys) { QTest::keyClicks(&grid(), keys); }
    [[nodiscard]] qint64 changeSets() { return count("select count(*) from change_set"); }
    [[nodiscard]] QString levels() { return one("select group_concat(name || ' ' || level, ', ') from (select p.name, l.level from assessment_level l join assessment a on a.id = l.assessment_id join person p on p.id = a.person_id join competency c on c.id = l.competency_id order by p.name, c.code)"); }
    Uid health, clinic, siti, budi;
    std::unique_ptr<ui::AssessmentPage> page;
};

}  // namespace

TEST_CASE("digits write levels and move on, and a row is one change set when it is left", "[assessment-page]")
{
    Office o;
    o.chooseMethod();
    const auto before = o.changeSets();
    REQUIRE(o.grid().model()->columnCount() == 9);
    o.choose(0, 0);
    o.type(u"231"_s);
    CHECK(o.grid().currentIndex().column() == 3);
    CHECK(o.levels().isEmpty());
    o.choose(0, 8);
    o.type(u"4"_s);
    CHECK(o.grid().currentIndex() == o.grid().model()->index(1, 0));
    CHECK(o.changeSets() == before + 1);
    CHECK(o.levels() == u"Budi Santoso 2, Budi Santoso 3, Budi Santoso 1, Budi Santoso 4"_s);
    CHECK(o.one("select label from change_set order by id desc limit 1") == u"Penilaian 4 kompetensi: Budi Santoso, Rekan 22-11-2026"_s);
    o.choose(0, 1);
    QTest::keyClick(&o.grid(), Qt::Key_Delete);
    o.choose(1, 1);
    CHECK(o.levels() == u"Budi Santoso 2, Budi Santoso 1, Budi Santoso 4"_s);
}

TEST_CASE("nothing is typed without a method, and 6 is no level", "[assessment-page]")
{
    Office o;
    QSignalSpy told(o.page.get(), &ui::Page::noted);
    o.choose(0, 0);
    o.type(u"3"_s);
    REQUIRE(told.size() == 1);
    CHECK(told[0][0].toString() == u"Metode penilaian belum dipilih. Level 3 ditulis setelah itu beres."_s);
    o.chooseMethod();
    o.type(u"6"_s);
    CHECK(told.size() == 2);
    CHECK(o.page->save());
    CHECK(o.levels().isEmpty());
}

TEST_CASE("a digit typed before a method is chosen waits for it", "[assessment-page]")
{
    Office o;
    o.page->show();
    o.choose(0, 0);
    o.type(u"3"_s);
    CHECK(o.grid().hasWaiting());
    auto& method = test::find<QComboBox>(*o.page, u"Metode"_s);
    REQUIRE(method.view()->isVisible());
    o.chooseMethod();
    CHECK_FALSE(o.model().hasTyped());  // the list is still open: another method may be meant
    method.hidePopup();
    REQUIRE(test::waitUntil([&] { return o.levels() == u"Budi Santoso 3"_s; }));
    CHECK(o.grid().currentIndex() == o.grid().model()->index(0, 1));
    CHECK(o.one("select group_concat(method) from assessment") == u"Rekan"_s);
}

TEST_CASE("a digit whose method was chosen by keys alone says when it is written", "[assessment-page]")
{
    Office o;
    o.page->show();
    o.choose(0, 0);
    o.type(u"3"_s);
    auto& method = test::find<QComboBox>(*o.page, u"Metode"_s);
    method.hidePopup();
    QTest::qWait(0);
    o.chooseMethod();
    CHECK(o.levels().isEmpty());
    CHECK(test::readable(*o.page).contains(u"Level 3 ditulis begitu Anda kembali ke kisi: tekan Enter."_s));
    QTest::keyClick(&method, Qt::Key_Return);
    CHECK_FALSE(test::readable(*o.page).contains(u"Level 3 ditulis begitu"_s));
    CHECK(o.page->save());
    CHECK(o.levels() == u"Budi Santoso 3"_s);
}

TEST_CASE("a level that a stronger method outweighs says so before it is typed, when saved, and in the panel", "[assessment-page]")
{
    Office o;
    o.change([&](ChangeSet& c) { test::addAssessment(c, o.siti, QDate(2026, 6, 15), u"Assessment Center"_s, {{u"T.1"_s, 2}}); });
    o.reload();
    QSignalSpy told(o.page.get(), &ui::Page::noted);
    test::find<QComboBox>(*o.page, u"Jenis kompetensi"_s).setCurrentIndex(1);
    const int siti = o.model().rowOf(o.siti);
    o.chooseMethod();
    o.choose(siti, 0);
    const auto says = [&](const QString& words) { return test::waitUntil([&] { return test::readable(*o.page).count(words) == 2; }); };  // below the grid and in the panel
    CHECK(says(u"Level yang diisi di sini tidak mengubah kesenjangan; yang dipakai tetap Assessment Center 2 (15-06-2026) karena metodenya lebih kuat."_s));
    o.type(u"3"_s);
    CHECK(o.page->save());
    const QString sentence = u"Dinilai 3 dengan metode Rekan; yang dipakai tetap Assessment Center 2 (15-06-2026) karena metodenya lebih kuat."_s;
    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.last()[0].toString() == sentence);
    o.choose(siti, 0);
    CHECK(says(sentence));
    o.chooseMethod(u"Assessment Center"_s);
    CHECK(test::waitUntil([&] { return !test::readable(*o.page).contains(u"yang dipakai tetap"_s); }));
}

TEST_CASE("an empty cell shows the last valid result of another assessment, and one just typed too", "[assessment-page]")
{
    Office o;
    test::find<QComboBox>(*o.page, u"Jenis kompetensi"_s).setCurrentIndex(1);
    const int siti = o.model().rowOf(o.siti);
    CHECK_FALSE(o.model().cell(siti, 0).last);
    o.chooseMethod();
    o.choose(siti, 0);
    o.type(u"2"_s);
    CHECK(o.page->save());
    o.chooseMethod(u"Mandiri"_s);
    REQUIRE(test::waitUntil([&] { return o.page->isReady() && o.model().cell(siti, 0).last == 2; }));
    CHECK_FALSE(o.model().cell(siti, 0).level);
    CHECK(o.grid().model()->index(siti, 0).data(Qt::AccessibleTextRole).toString().contains(u"hasil terakhir yang berlaku 2"_s));
    QTest::keyClick(&o.grid(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().trimmed().isEmpty());  // it is no level of this assessment
}

TEST_CASE("a short pause saves, and what is not saved yet is taken back by undo in the grid", "[assessment-page]")
{
    Office o;
    o.chooseMethod();
    o.choose(0, 0);
    o.type(u"3"_s);
    QTest::keyClick(&o.grid(), Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(o.model().hasTyped());
    o.choose(0, 0);
    o.type(u"2"_s);
    CHECK(test::waitUntil([&] { return o.levels() == u"Budi Santoso 2"_s; }));
    CHECK(o.model().cell(0, 0).level == 2);
    CHECK_FALSE(o.model().cell(0, 0).isTyped);
}

TEST_CASE("a page that is left saves the row being typed", "[assessment-page]")
{
    Office o;
    o.chooseMethod();
    o.choose(1, 0);
    o.type(u"5"_s);
    CHECK(o.page->mayLeave());
    o.page.reset();
    CHECK(o.levels() == u"Siti Aisyah 5"_s);
}

TEST_CASE("levels typed for one event never land in the one chosen afterwards", "[assessment-page]")
{
    Office o;
    o.chooseMethod();
    o.choose(0, 0);
    o.type(u"3"_s);
    o.chooseMethod(u"Mandiri"_s);
    CHECK(o.one("select group_concat(method) from assessment") == u"Rekan"_s);
    CHECK_FALSE(o.model().cell(0, 0).level);
    o.chooseMethod(u"Rekan"_s);
    CHECK(o.model().cell(0, 0).level == 3);
}

TEST_CASE("a pasted block is one step, and bad cells refuse all of it in one message", "[assessment-page]")
{
    Office o;
    o.chooseMethod();
    o.choose(0, 0);
    const auto before = o.changeSets();
    ui::ask::presetAnswers({});
    QGuiApplication::clipboard()->setText(u"2\t3\r\n4\t7\r\n"_s);
    QTest::keyClick(&o.grid(), Qt::Key_V, Qt::ControlModifier);
    CHECK(o.changeSets() == before);
    REQUIRE(ui::ask::shown().size() == 1);
    CHECK(ui::ask::shown()[0].contains(u"Siti Aisyah, Kerja Sama: “7”"_s));
    ui::ask::useDialogs();
    QGuiApplication::clipboard()->setText(u"2\t\n4\t1\n"_s);
    QTest::keyClick(&o.grid(), Qt::Key_V, Qt::ControlModifier);
    CHECK(o.changeSets() == before + 1);
    CHECK(o.levels() == u"Budi Santoso 2, Siti Aisyah 4, Siti Aisyah 1"_s);
    CHECK(o.grid().pasteText(u"1\n1\n1"_s).size() == 1);  // the third row lies outside
}

TEST_CASE("cells know what is required and what is missing, and search finds posts", "[assessment-page]")
{
    Office o;
    test::find<QComboBox>(*o.page, u"Jenis kompetensi"_s).setCurrentIndex(1);
    REQUIRE(o.grid().model()->columnCount() == 1);
    const int siti = o.model().rowOf(o.siti);
    CHECK(o.model().cell(siti, 0).required == 3);
    CHECK_FALSE(o.model().cell(o.model().rowOf(o.budi), 0).required);
    o.chooseMethod();
    o.choose(siti, 0);
    o.type(u"1"_s);
    CHECK(o.model().cell(siti, 0).missing() == 2);
    CHECK(o.grid().model()->index(siti, 0).data(Qt::AccessibleTextRole).toString().contains(u"kurang 2"_s));
    o.page->save();
    test::find<QLineEdit>(*o.page, u"Cari pegawai"_s).setText(u"bidan teluk"_s);
    CHECK(o.grid().model()->rowCount() == 1);
    test::find<QLineEdit>(*o.page, u"Cari pegawai"_s).clear();
    auto& unit = test::find<QComboBox>(*o.page, u"Unit"_s);
    unit.setCurrentIndex(unit.findData(o.clinic.bytes()));
    CHECK(o.grid().model()->rowCount() == 1);
    test::find<QComboBox>(*o.page, u"Jenis kompetensi"_s).setCurrentIndex(2);
    CHECK(o.grid().model()->columnCount() == 11);
}

TEST_CASE("parts and evidence of a level are saved from the side panel", "[assessment-page]")
{
    Office o;
    o.chooseMethod();
    o.choose(1, 0);
    o.type(u"2"_s);
    o.page->save();
    o.choose(1, 0);
    auto& panel = test::find<ui::AssessmentPanel>(*o.page);
    auto& form = test::find<ui::Form>(panel);
    REQUIRE(test::waitUntil([&] { return test::readable(panel).contains(u"Siti Aisyah"_s) && !static_cast<QLineEdit*>(form.editor(u"knowledge"_s))->isReadOnly(); }));
    CHECK(test::find<QListWidget>(panel).count() == 1);
    form.setValue(u"skill"_s, 9LL);
    emit form.committed(u"skill"_s);
    CHECK(o.count("select count(*) from assessment_level where skill is not null") == 0);
    form.setValue(u"skill"_s, 3LL);
    form.setValue(u"evidence"_s, u"Sertifikat"_s);
    emit form.committed(u"evidence"_s);
    CHECK(o.one("select skill || ' ' || evidence from assessment_level") == u"3 Sertifikat"_s);
    CHECK(test::readable(panel).contains(u", kurang "_s));
}

TEST_CASE("undo of a row shows at once in the grid and in the panel", "[assessment-page]")
{
    Office o;
    o.chooseMethod();
    o.choose(0, 0);
    o.type(u"3"_s);
    CHECK((o.page->save() && (o.choose(0, 0), test::waitUntil([&] { return test::readable(*o.page).contains(u"hasil 3"_s); }))));
    require(undoChangeSet(o.log(), Uid::fromHex(o.one("select hex(uid) from change_set order by id desc limit 1"))));
    o.reload();
    CHECK(test::waitUntil([&] { return !test::readable(*o.page).contains(u"hasil 3"_s); }));
    CHECK_FALSE(o.model().cell(0, 0).level);
    CHECK(o.grid().currentIndex().isValid());
}

TEST_CASE("assessments are listed, opened, corrected and deleted", "[assessment-page]")
{
    Office o;
    o.change([&](ChangeSet& c) {
        test::addAssessment(c, o.siti, QDate(2026, 3, 1), u"Rekan"_s, {{u"M.1"_s, 1}, {u"M.2"_s, 3}});
        test::addAssessment(c, o.budi, QDate(2026, 3, 2), u"Mandiri"_s, {{u"M.1"_s, 1}});
    });
    o.reload();
    auto& list = o.page->list();
    list.reload();
    REQUIRE(test::waitUntil([&] { return list.isReady(); }));
    REQUIRE(list.table().model().rowCount() == 2);
    list.table().view()->setCurrentIndex(list.table().model().index(1, 0));
    emit list.table().opened(list.table().currentUid());
    CHECK(test::find<QDateEdit>(*o.page, u"Tanggal"_s).date() == QDate(2026, 3, 1));
    CHECK(o.model().person(o.grid().currentIndex().row()).uid == o.siti);
    CHECK(o.model().cell(o.grid().currentIndex().row(), 1).level == 3);

    list.table().view()->setCurrentIndex(list.table().model().index(1, 0));
    list.correct();
    auto& dialog = test::find<ui::FormDialog>(list);
    dialog.form().setValue(u"date"_s, QDate(2027, 1, 1));
    CHECK(dialog.form().value(u"method"_s).toString() == u"Rekan"_s);
    dialog.form().setValue(u"date"_s, QDate(2026, 4, 1));
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(o.one("select date from assessment where method = 'Rekan'") == u"2026-04-01"_s);

    list.reload();
    REQUIRE(test::waitUntil([&] { return list.isReady(); }));
    list.table().view()->selectAll();
    ui::ask::presetAnswers({u"no"_s, u"yes"_s});
    list.removeSelected();
    CHECK(o.count("select count(*) from assessment") == 2);
    list.removeSelected();
    CHECK(o.count("select count(*) from assessment") == 0);
    ui::ask::useDialogs();
}

TEST_CASE("the assessor belongs to the assessment of the row, and is saved when the field is left", "[assessment-page]")
{
    Office o;
    o.chooseMethod();
    auto& assessor = test::find<QLineEdit>(*o.page, u"Penilai"_s);
    const auto typeAssessor = [&](const QString& text) {
        assessor.setFocus();
        assessor.selectAll();
        QTest::keyClicks(&assessor, text);
        emit assessor.editingFinished();
    };
    o.choose(0, 0);
    typeAssessor(u"Tim A"_s);
    o.choose(0, 0);
    o.type(u"3"_s);
    o.choose(1, 0);
    CHECK(assessor.text() == u"Tim A"_s);
    o.type(u"2"_s);
    REQUIRE(o.page->save());
    o.choose(1, 0);
    typeAssessor(u"Tim B"_s);
    CHECK(o.one("select group_concat(assessor) from (select assessor from assessment a join person p on p.id = a.person_id order by p.name)") == u"Tim A,Tim B"_s);
    o.choose(0, 0);
    CHECK(assessor.text() == u"Tim A"_s);
    o.type(u"4"_s);
    REQUIRE(o.page->save());
    CHECK(o.one("select group_concat(assessor) from (select assessor from assessment a join person p on p.id = a.person_id order by p.name)") == u"Tim A,Tim B"_s);
}

TEST_CASE("a part that is being typed is not wiped when the one before is saved", "[assessment-page]")
{
    Office o;
    o.chooseMethod();
    o.choose(1, 0);
    o.type(u"2"_s);
    REQUIRE(o.page->save());
    o.choose(1, 0);
    auto& panel = test::find<ui::AssessmentPanel>(*o.page);
    auto& form = test::find<ui::Form>(panel);
    auto* skill = static_cast<QLineEdit*>(form.editor(u"skill"_s));
    REQUIRE(test::waitUntil([&] { return test::readable(panel).contains(u"Siti Aisyah"_s) && !skill->isReadOnly(); }));
    form.setValue(u"knowledge"_s, 3LL);
    emit form.committed(u"knowledge"_s);
    skill->setText(u"4"_s);
    QTest::qWait(300);  // longer than the panel waits before it shows what was saved
    CHECK(skill->text() == u"4"_s);
    CHECK(o.count("select knowledge from assessment_level") == 3);
}

TEST_CASE("the list of assessments is filtered by unit, method, year and competency, and changed many at once", "[assessment-page]")
{
    Office o;
    o.change([&](ChangeSet& c) {
        test::addAssessment(c, o.siti, QDate(2026, 3, 1), u"Rekan"_s, {{u"M.1"_s, 1}, {u"T.1"_s, 3}});
        test::addAssessment(c, o.siti, QDate(2025, 3, 1), u"rekan"_s, {{u"M.1"_s, 1}});
        test::addAssessment(c, o.budi, QDate(2026, 3, 2), u"Mandiri"_s, {{u"M.2"_s, 1}});
    });
    auto& list = o.page->list();
    const auto reload = [&] {
        list.reload();
        REQUIRE(test::waitUntil([&] { return list.isReady(); }));
    };
    reload();
    const auto shown = [&] { return list.table().model().rowCount(); };
    const auto choose = [&](const QString& filter, const QString& text) {
        auto& combo = test::find<QComboBox>(list, filter);
        const int at = combo.findText(text, Qt::MatchEndsWith);
        REQUIRE(at > 0);
        combo.setCurrentIndex(at);
    };
    const auto all = [&](const QString& filter) { test::find<QComboBox>(list, filter).setCurrentIndex(0); };
    REQUIRE(shown() == 3);
    choose(u"Saring menurut unit"_s, u"Puskesmas Teluk"_s);
    CHECK(shown() == 2);
    choose(u"Saring menurut tahun"_s, u"2025"_s);
    CHECK(shown() == 1);
    reload();  // the filters stay
    CHECK(shown() == 1);
    all(u"Saring menurut unit"_s);
    all(u"Saring menurut tahun"_s);
    CHECK(test::find<QComboBox>(list, u"Saring menurut metode"_s).count() == 3);  // "Rekan" and "rekan" are one
    choose(u"Saring menurut metode"_s, u"Mandiri"_s);
    CHECK(shown() == 1);
    all(u"Saring menurut metode"_s);
    choose(u"Saring menurut kompetensi"_s, u"Asuhan Kebidanan"_s);
    CHECK(shown() == 1);
    all(u"Saring menurut kompetensi"_s);

    list.table().view()->selectAll();
    list.changeSelected();
    auto& dialog = test::find<ui::BulkEditDialog>(list);
    dialog.chooseField(u"note"_s);
    dialog.form().setValue(u"note"_s, u"Hasil BKN"_s);
    dialog.accept();
    CHECK(test::waitUntil([&] { return !o.context().jobs.isBusy(); }));
    CHECK(o.count("select count(*) from assessment where note = 'Hasil BKN'") == 3);
}

TEST_CASE("in a narrow window the competencies stand closer, so that most of a standard is seen", "[assessment-page]")
{
    Office o;
    o.page->resize(775, 500);  // as in a window of 1024 pixels
    o.page->show();
    test::processEvents();
    const int column = o.grid().horizontalHeader()->sectionSize(0);
    CHECK(o.grid().viewport()->width() / column >= 6);
    o.page->resize(1800, 700);
    test::processEvents();
    CHECK(o.grid().horizontalHeader()->sectionSize(0) > column);
}

TEST_CASE("people of the same full name are told apart, wherever in the grid they stand", "[assessment-page]")
{
    Office o;
    o.change([&](ChangeSet& c) {
        const auto agus = [&](const QString& nip, const QString& title, const QString& post) {
            test::addPerson(c, nip, u"Agus"_s, o.health, {{field::titleAfter, Value(title)}, {field::generalTitle, Value(post)}});
        };
        agus(u"198001012005011001"_s, u"S.Kom."_s, u"Arsiparis"_s);
        agus(u"198101012005011001"_s, u"S.H."_s, u"Arsiparis"_s);
        agus(u"198201012005011001"_s, u"S.Kom."_s, u"Arsiparis"_s);
        agus(u"198201012006011002"_s, u"S.Kom."_s, u"Arsiparis"_s);
        agus({}, u"S.E."_s, u"Bendahara"_s);
        agus({}, u"S.E."_s, u"Pengemudi"_s);
    });
    o.reload();
    ui::dress(*o.page);
    o.page->show();
    test::processEvents();
    auto& header = *o.grid().verticalHeader();
    const QImage name = header.grab(QRect(0, header.sectionViewportPosition(0), 60, header.sectionSize(0))).toImage();
    int top = name.height(), bottom = 0;  // of the letters: they stand in the middle of their row
    for (int y = 2; y + 2 < name.height(); ++y)
        for (int x = 8; x < name.width(); ++x)
            if (name.pixelColor(x, y).lightness() < 128) top = std::min(top, y), bottom = std::max(bottom, y);
    CHECK(std::abs(top + bottom - name.height()) <= 6);
    QStringList names;
    for (int row = 0; row < 6; ++row) names << o.model().headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    CHECK(names == QStringList{u"Agus, S.E. · Bendahara"_s, u"Agus, S.E. · Pengemudi"_s, u"Agus, S.Kom. · 01-01-1980"_s, u"Agus, S.H."_s,
                               u"Agus, S.Kom. · 19820101 200501 1 001"_s, u"Agus, S.Kom. · 19820101 200601 1 002"_s});
}

TEST_CASE("somebody without a NIP, and each of two who share one, stands in the side panel", "[assessment-page]")
{
    Office o;
    o.change([&](ChangeSet& c) {
        test::addPerson(c, {}, u"Aan Tanpa NIP"_s, o.health);
        test::addPerson(c, u"198702142010011014"_s, u"Zul Kembar"_s, o.clinic);
    });
    o.reload();
    auto& panel = test::find<ui::AssessmentPanel>(*o.page);
    o.choose(0, 0);
    CHECK(test::waitUntil([&] { return test::readable(panel).contains(u"Aan Tanpa NIP"_s); }));
    o.choose(o.model().rowOf(o.budi), 0);
    CHECK(test::waitUntil([&] { return test::readable(panel).contains(u"Budi Santoso"_s); }));
    CHECK(test::readable(panel).contains(u"Dinas Kesehatan"_s));
    CHECK_FALSE(test::readable(panel).contains(u"Puskesmas Teluk"_s));
}
