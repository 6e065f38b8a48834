// SPDX-License-Identifier: Apache-2.0
#include "core/history/undo.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/ask.h"
#include "ui/common/bulk_edit_dialog.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/record_trail.h"
#include "ui/common/table/record_table.h"
#include "ui/competency/competency_page.h"
#include "ui/competency/dictionary_tab.h"
#include "ui/competency/standard_grid.h"
#include "ui/competency/standards_tab.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableView>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

struct Book : test::PageFile {
    Book()
    {
        change([&](ChangeSet& c) {
            analyst = test::addStandard(c, u"Analis Kebijakan Ahli Muda"_s, u"JF_AHLI_MUDA"_s, {{u"M.1"_s, 5}});
            test::addPerson(c, u"199005302021212007"_s, u"Siti"_s, {}, test::functional(u"Analis Kebijakan Ahli Muda"_s));
            test::addPerson(c, u"199005302021212008"_s, u"Budi"_s, {}, test::functional(u"Arsiparis Ahli Muda"_s));
        });
        page = std::make_unique<ui::CompetencyPage>(context());
        page->refresh();
        page->standards();
        test::waitUntil([this] { return !context().jobs.isBusy(); });
        ui::ask::presetAnswers({});
    }
    ~Book() { ui::ask::useDialogs(); }
    [[nodiscard]] ui::StandardModel& model() { return page->standards().model(); }
    [[nodiscard]] ui::StandardGrid& grid() { return page->standards().grid(); }
    [[nodiscard]] QString level(const char* code)
    {
        return one(("select l.level from standard_level l join standard s on s.id = l.standard_id join competency c on c.id = l.competency_id"
                    " where s.title like 'Analis%' and c.code = '" + std::string(code) + "'").c_str());
    }
    Uid analyst;
    std::unique_ptr<ui::CompetencyPage> page;
};

}  // namespace

TEST_CASE("the dictionary shows levels, source and certainty and saves a field when it is left", "[competency]")
{
    Book book;
    auto& tab = book.page->dictionary();
    CHECK(tab.count() == 9);
    CHECK(tab.select(competencyUid(u"M.1"_s).bytes()));
    const QString read = test::readable(tab);
    CHECK(read.contains(u"Sumber: "_s));
    CHECK(read.contains(u"1 · Bertindak sesuai etika"_s));
    auto& name = test::find<QLineEdit>(tab, u"Nama"_s);
    name.setText(u"Integritas Diri"_s);
    emit name.editingFinished();
    CHECK(book.one("select name from competency where code = 'M.1'") == u"Integritas Diri"_s);
    name.clear();
    emit name.textEdited({});
    emit name.editingFinished();
    CHECK(test::readable(tab).contains(u"Nama kompetensi belum diisi."_s));
    CHECK(book.one("select name from competency where code = 'M.1'") == u"Integritas Diri"_s);
}

TEST_CASE("a refused code keeps no other field from being saved, and is not dropped without a question", "[competency]")
{
    Book book;
    auto& tab = book.page->dictionary();
    tab.select(competencyUid(u"M.1"_s).bytes());
    const auto type = [&](const QString& label, const QString& text) {
        auto& edit = test::find<QLineEdit>(tab, label);
        edit.setText(text);
        emit edit.textEdited(text);
        emit edit.editingFinished();
    };
    type(u"Kode"_s, u"M.2"_s);
    type(u"Urusan"_s, u"Pendidikan"_s);
    CHECK(book.one("select affairs from competency where code = 'M.1'") == u"Pendidikan"_s);
    book.page->refresh();
    CHECK(test::find<QLineEdit>(tab, u"Kode"_s).text() == u"M.2"_s);
    CHECK(ui::ask::unanswered().isEmpty());
    tab.select(competencyUid(u"M.3"_s).bytes());
    test::processEvents();
    CHECK(ui::ask::unanswered().size() == 1);
    CHECK(tab.table().currentUid() == competencyUid(u"M.1"_s).bytes());
    CHECK(test::find<QLineEdit>(tab, u"Kode"_s).text() == u"M.2"_s);
    CHECK_FALSE(book.page->mayLeave());
    ui::ask::presetAnswers({u"yes"_s});
    tab.select(competencyUid(u"M.3"_s).bytes());
    CHECK(test::find<QLineEdit>(tab, u"Kode"_s).text() == u"M.3"_s);
    CHECK(book.page->mayLeave());
}

TEST_CASE("a competency is made by hand, and one in use is not deleted", "[competency]")
{
    Book book;
    auto& tab = book.page->dictionary();
    const Uid made = competencyUid(u"T.PAR.1"_s);
    tab.createNew();
    auto& dialog = test::find<ui::FormDialog>(tab);
    dialog.form().setValue(u"code"_s, u"T.PAR.1"_s);
    dialog.form().setValue(u"name"_s, u"Pengelolaan Destinasi"_s);
    dialog.accept();
    book.page->refresh();
    CHECK(tab.count() == 10);
    tab.select(competencyUid(u"M.1"_s).bytes());
    tab.deleteChosen();
    REQUIRE(ui::ask::shown().size() == 1);
    CHECK(ui::ask::shown().front().contains(u"dipakai 15 standar"_s));
    ui::ask::presetAnswers({u"yes"_s});
    tab.select(made.bytes());
    tab.deleteChosen();
    CHECK(tab.count() == 9);
    ui::ask::presetAnswers({});
    tab.table().view()->selectAll();
    tab.deleteChosen();
    CHECK(ui::ask::unanswered().isEmpty());
    REQUIRE(ui::ask::shown().size() == 1);
    CHECK(ui::ask::shown().front().contains(u"belum dapat dihapus"_s));
    CHECK(tab.count() == 9);
}

TEST_CASE("several competencies and several standards are deleted in one step each", "[competency]")
{
    Book book;
    for (const QString& code : {u"T.A.1"_s, u"T.A.2"_s}) test::require(CompetencyEditor(book.log()).add({code, u"Uji "_s + code}));
    test::require(StandardEditor(book.log()).add({u"Sopir"_s, {}}, book.analyst));
    book.page->refresh();
    auto& tab = book.page->dictionary();
    tab.focusFilter();
    tab.table().filterEdit()->setText(u"Uji"_s);
    tab.table().view()->selectAll();
    REQUIRE(tab.table().selectedUids().size() == 2);
    ui::ask::presetAnswers({u"yes"_s, u"yes"_s});
    emit tab.table().removeRequested();
    CHECK(tab.count() == 9);
    CHECK(book.one("select label from change_set order by id desc limit 1") == u"Hapus 2 kompetensi"_s);
    test::require(undoChangeSet(book.log(), Uid::fromHex(book.one("select hex(uid) from change_set order by id desc limit 1"))));
    book.page->refresh();
    CHECK(tab.count() == 11);

    auto& standards = book.page->standards();
    const int before = standards.count();
    standards.select(book.analyst.bytes());
    auto* chosen = book.grid().selectionModel();
    chosen->select(QItemSelection(book.model().index(book.model().rowCount() - 2, 2), book.model().index(book.model().rowCount() - 1, 2)), QItemSelectionModel::ClearAndSelect);
    standards.deleteChosen();
    CHECK(book.page->standards().count() == before - 2);
    CHECK(book.count("select count(*) from standard where title in ('Sopir', 'Analis Kebijakan Ahli Muda')") == 0);
    CHECK(ui::ask::unanswered().isEmpty());
}

TEST_CASE("digits set levels and move on, Delete takes one away", "[competency]")
{
    Book book;
    book.page->showPlace({u"competency"_s, book.analyst.bytes()});
    QTest::keyClicks(&book.grid(), u"34"_s);
    CHECK(book.level("M.1") == u"3"_s);
    CHECK(book.level("M.2") == u"4"_s);
    CHECK(book.grid().currentIndex().column() == ui::StandardModel::kFirstLevel + 2);
    book.page->refresh();
    CHECK(book.grid().currentIndex().column() == ui::StandardModel::kFirstLevel + 2);
    book.grid().setCurrentIndex(book.grid().currentIndex().siblingAtColumn(ui::StandardModel::kFirstLevel));
    QTest::keyClick(&book.grid(), Qt::Key_Delete);
    CHECK(book.level("M.1") == u"(tidak ada)"_s);
    book.page->refresh();
    const auto row = book.grid().currentIndex().row();
    CHECK(book.model().index(row, ui::StandardModel::kFirstLevel).data().toString().startsWith(u'('));  // what the kind asks for shows through
}

TEST_CASE("cells of a spreadsheet are pasted as one step, or none of them", "[competency]")
{
    Book book;
    book.page->showPlace({u"competency"_s, book.analyst.bytes()});
    auto& grid = book.grid();
    CHECK(grid.paste(u"Analis Kebijakan Ahli Muda\t4\t\t2\n"_s).isEmpty());  // with the name, as a copy has it
    CHECK(book.level("M.1") == u"4"_s);
    CHECK(book.level("M.2") == u"(tidak ada)"_s);
    CHECK(book.level("M.3") == u"2"_s);
    CHECK_FALSE(grid.paste(u"n/a\t3\t4\n"_s).isEmpty());  // no name of a standard: a fault, not left out
    book.page->refresh();
    const auto asTyped = book.count("select count(*) from edit");
    grid.selectRow(grid.currentIndex().row());
    grid.copy();
    CHECK(QGuiApplication::clipboard()->text().startsWith(u"Analis Kebijakan Ahli Muda\t4\t"_s));  // neither people nor remark
    grid.pasteClipboard();
    CHECK(book.level("M.1") == u"4"_s);
    CHECK(book.level("M.3") == u"2"_s);
    CHECK(book.count("select count(*) from edit") == asTyped);
    grid.setCurrentIndex(grid.currentIndex().siblingAtColumn(ui::StandardModel::kFirstLevel));
    const auto edits = book.count("select count(*) from edit");
    CHECK(grid.paste(u"3\t9\n3\t1\n"_s).size() >= 2);  // nine is no level, and below the last row is no row
    CHECK(book.count("select count(*) from edit") == edits);
    grid.selectionModel()->select(QItemSelection(grid.currentIndex(), grid.currentIndex().siblingAtColumn(ui::StandardModel::kFirstLevel + 3)), QItemSelectionModel::ClearAndSelect);
    CHECK(grid.paste(u"5"_s).isEmpty());
    CHECK(book.level("M.4") == u"5"_s);
    test::require(undoChangeSet(book.log(), Uid::fromHex(book.one("select hex(uid) from change_set order by id desc limit 1"))));
    CHECK(book.level("M.1") == u"4"_s);
    CHECK(book.level("M.4") == u"(tidak ada)"_s);
    book.page->refresh();
    grid.selectionModel()->select(QItemSelection(grid.currentIndex(), grid.currentIndex().siblingAtColumn(ui::StandardModel::kFirstLevel + 3)), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&grid, Qt::Key_Delete);
    CHECK(book.level("M.1") == u"(tidak ada)"_s);
    CHECK(book.level("M.3") == u"(tidak ada)"_s);
    test::require(undoChangeSet(book.log(), Uid::fromHex(book.one("select hex(uid) from change_set order by id desc limit 1"))));
    CHECK(book.level("M.3") == u"2"_s);
    QGuiApplication::clipboard()->clear();
    grid.pasteClipboard();  // an empty clipboard is no mistake
    CHECK(ui::ask::shown().isEmpty());
}

TEST_CASE("the levels of a competency and their indicators are changed in a dialog", "[competency]")
{
    Book book;
    auto& tab = book.page->dictionary();
    tab.select(competencyUid(u"M.1"_s).bytes());
    tab.changeLevels();
    auto& dialog = test::find<ui::FormDialog>(tab);
    CHECK(dialog.form().text(u"indicators1"_s).contains(u'\n'));
    dialog.form().setValue(u"title1"_s, u"Jujur pada diri sendiri"_s);
    dialog.form().setValue(u"indicators1"_s, u"menepati janji\nmengakui salah"_s);
    dialog.accept();
    const QString read = test::readable(tab);
    CHECK(read.contains(u"1 · Jujur pada diri sendiri"_s));
    CHECK(read.contains(u"– menepati janji\n– mengakui salah"_s));
    test::require(CompetencyEditor(book.log()).add({u"T.X.1"_s, u"Pariwisata"_s}));
    book.page->refresh();
    tab.select(competencyUid(u"T.X.1"_s).bytes());
    CHECK(test::readable(tab).contains(ui::DictionaryTab::tr("The levels of this competency are not described yet.")));
    tab.changeLevels();
    const auto dialogs = tab.findChildren<ui::FormDialog*>();
    dialogs.back()->form().setValue(u"title2"_s, u"Mengelola destinasi"_s);
    dialogs.back()->accept();
    CHECK(test::readable(tab).contains(u"2 · Mengelola destinasi"_s));
}

TEST_CASE("standards say how many people they touch", "[competency]")
{
    Book book;
    book.page->showPlace({u"competency"_s, book.analyst.bytes()});
    CHECK(test::readable(book.page->standards()).contains(u"1 pegawai aktif memegang jabatan ini."_s));
    book.page->showPlace({u"competency"_s, {}, {{u"title"_s, u"Arsiparis Ahli Muda"_s}, {u"kind"_s, u"JF_AHLI_MUDA"_s}}});
    CHECK(test::readable(book.page->standards()).contains(u"2 pegawai aktif memegang jabatan sejenis ini."_s));
}

TEST_CASE("weights are kept beside the level and refused without one", "[competency]")
{
    Book book;
    book.page->showPlace({u"competency"_s, book.analyst.bytes()});
    auto& weight = test::find<QLineEdit>(book.page->standards(), u"Bobot"_s);
    weight.setText(u"2,5"_s);
    emit weight.editingFinished();
    CHECK(book.one("select weight from standard_level where weight is not null") == u"2.5"_s);
    book.grid().setCurrentIndex(book.grid().currentIndex().siblingAtColumn(ui::StandardModel::kFirstLevel + 3));
    weight.setText(u"2"_s);
    emit weight.editingFinished();
    CHECK(test::readable(book.page->standards()).contains(u"Isi level kompetensi ini dahulu"_s));
    const int refused = book.grid().currentIndex().column();
    book.grid().setCurrentIndex(book.grid().currentIndex().siblingAtColumn(ui::StandardModel::kFirstLevel));
    test::processEvents();
    CHECK(ui::ask::unanswered().size() == 1);
    CHECK(book.grid().currentIndex().column() == refused);
    CHECK(weight.text() == u"2"_s);
    CHECK_FALSE(book.page->mayLeave());
}

TEST_CASE("a weight that is being typed outlives the counting of people", "[competency]")
{
    Book book;
    book.page->showPlace({u"competency"_s, book.analyst.bytes()});
    auto& weight = test::find<QLineEdit>(book.page->standards(), u"Bobot"_s);
    weight.setText(u"2,5"_s);
    emit weight.textEdited(u"2,5"_s);
    book.change([](ChangeSet& c) { test::addPerson(c, u"199005302021212009"_s, u"Rina"_s, {}, test::functional(u"Analis Kebijakan Ahli Muda"_s)); });
    book.page->standards().refresh();
    REQUIRE(test::waitUntil([&] { return !book.context().jobs.isBusy(); }));
    CHECK(weight.text() == u"2,5"_s);
}

TEST_CASE("a standard is made as a copy, copied into another, and deleted after a question", "[competency]")
{
    Book book;
    auto& tab = book.page->standards();
    tab.createNew();
    {
        const std::unique_ptr<ui::FormDialog> dialog(tab.findChild<ui::FormDialog*>());
        dialog->accept();
        CHECK(test::readable(*dialog).contains(u"Isi nama jabatan"_s));
        dialog->form().setValue(u"title"_s, u"Sopir"_s);
        dialog->form().setValue(u"copy"_s, book.analyst.bytes());
        dialog->accept();
    }
    CHECK(book.one("select l.level from standard_level l join standard s on s.id = l.standard_id where s.title = 'Sopir'") == u"5"_s);
    tab.copyFrom();
    auto& copy = test::find<ui::FormDialog>(tab);
    copy.form().setValue(u"from"_s, naturalUid(entity::standard, {u"kind"_s, u"PELAKSANA"_s}).bytes());
    copy.accept();
    CHECK(book.count("select count(*) from standard_level l join standard s on s.id = l.standard_id where s.title = 'Sopir'") == 9);
    tab.deleteChosen();
    CHECK(ui::ask::unanswered().size() == 1);
    ui::ask::presetAnswers({u"yes"_s});
    tab.deleteChosen();
    CHECK(book.count("select count(*) from standard where title = 'Sopir'") == 0);
}

TEST_CASE("dates and source of several competencies are changed at once, and the trail tells it", "[competency]")
{
    Book book;
    auto& tab = book.page->dictionary();
    tab.table().view()->selectAll();
    emit tab.table().changeRequested();
    auto& dialog = test::find<ui::BulkEditDialog>(tab);
    dialog.chooseField(u"source"_s);
    dialog.form().setValue(u"source"_s, u"Perbup 5/2026"_s);
    dialog.accept();
    CHECK(book.count("select count(*) from competency where source = 'Perbup 5/2026'") == tab.count());
    tab.select(competencyUid(u"M.1"_s).bytes());
    test::button(tab, u"Jejak…"_s).click();
    auto& trail = test::find<ui::RecordTrail>(tab);
    CHECK(trail.table().model().index(0, 2).data().toString() == u"Sumber"_s);
    CHECK(trail.table().model().index(0, 4).data().toString() == u"Perbup 5/2026"_s);
}

TEST_CASE("a standard's days are changed for the rows of the selected cells", "[competency]")
{
    Book book;
    book.page->standards().select(book.analyst.bytes());
    book.page->standards().changeMany();
    auto& dialog = test::find<ui::BulkEditDialog>(book.page->standards());
    dialog.chooseField(u"to"_s);
    dialog.form().setValue(u"to"_s, QDate(2030, 12, 31));
    dialog.accept();
    CHECK(book.one("select group_concat(title) from standard where valid_to = '2030-12-31'") == u"Analis Kebijakan Ahli Muda"_s);
}
