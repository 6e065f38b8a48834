// SPDX-License-Identifier: Apache-2.0
#include "core/history/undo.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/ask.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/table/record_table.h"
#include "ui/common/why_panel.h"
#include "ui/people/person_courses_tab.h"
#include "ui/people/person_dialog.h"
#include "ui/people/person_form.h"
#include "ui/people/person_panel.h"
#include "ui/people/person_posts_tab.h"
#include "ui/people/person_record_tabs.h"

#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using test::require;

namespace {

struct Desk : test::PageFile {
    Desk()
    {
        change([&](ChangeSet& c) {
            clinic = test::addUnit(c, u"11"_s, u"Puskesmas Teluk"_s);
            siti = test::addPerson(c, u"199005302021212007"_s, u"Siti Aisyah"_s, clinic, {{field::personUnitName, Value(u"Puskesmas Teluk"_s)}});
            budi = test::addPerson(c, u"198702142010011014"_s, u"Budi Santoso"_s);
            test::addCourse(c, siti, 9, u"Seminar"_s, 8, QDate(2026, 3, 2), QDate(2026, 3, 2));
        });
        basis = std::make_shared<const GapBasis>(require(GapStore(file().session()).basis(QDate(2026, 11, 22))));
        dialog = std::make_unique<ui::PersonDialog>(context(), basis, nullptr);
        ui::ask::presetAnswers({});
    }
    ~Desk() { ui::ask::useDialogs(); }
    ui::Form& form(const QString& key)
    {
        for (auto* tab : dialog->findChildren<ui::PersonFormTab*>())
            if (tab->keys().contains(key)) return tab->form();
        throw std::runtime_error("no field " + key.toStdString());
    }
    void type(const QString& key, const QString& text, bool leave = true)
    {
        auto* edit = qobject_cast<QLineEdit*>(form(key).editor(key));
        edit->setText(text);
        emit edit->textEdited(text);
        if (leave) emit edit->editingFinished();
    }
    Uid clinic, siti, budi;
    std::shared_ptr<const GapBasis> basis;
    std::unique_ptr<ui::PersonDialog> dialog;
};

}  // namespace

TEST_CASE("a field of a person is saved when it is left, and undo shows the former value in the open dialog", "[people]")
{
    Desk desk;
    desk.dialog->showPerson(desk.siti);
    desk.type(u"telepon"_s, u"0812 3456"_s);
    CHECK(desk.one("select phone from person where name = 'Siti Aisyah'") == u"0812 3456"_s);
    CHECK(desk.one("select label from change_set order by id desc limit 1") == u"Ubah pegawai: Siti Aisyah"_s);
    const auto history = require(listHistory(desk.file().session(), 1));
    require(undoChangeSet(desk.log(), history.front().record.uid));
    desk.dialog->refresh();
    CHECK_FALSE(desk.form(u"telepon"_s).value(u"telepon"_s).isValid());
}

TEST_CASE("a refused value stays beside its sentence, is not saved, and closing asks before it is lost", "[people]")
{
    Desk desk;
    desk.dialog->showPerson(desk.siti);
    desk.type(u"nip"_s, u"1990"_s);
    CHECK(desk.one("select nip from person where name = 'Siti Aisyah'") == u"199005302021212007"_s);
    CHECK(test::readable(*desk.dialog).contains(u"NIP harus 18 angka"_s));
    ui::ask::presetAnswers({u"no"_s});
    desk.dialog->show();
    CHECK_FALSE(desk.dialog->close());
    CHECK(ui::ask::unanswered().isEmpty());
    ui::ask::presetAnswers({u"yes"_s});
    CHECK(desk.dialog->close());
}

TEST_CASE("problems stand beside the field as it is typed", "[people]")
{
    Desk desk;
    desk.dialog->showPerson(desk.siti);
    desk.type(u"nama"_s, {}, false);
    CHECK(test::readable(*desk.dialog).contains(u"Nama belum diisi"_s));
    desk.type(u"nama"_s, u"Siti Aisyah"_s, false);
    CHECK_FALSE(test::readable(*desk.dialog).contains(u"Nama belum diisi"_s));
    desk.type(u"tanggalLahir"_s, u"31-05-1990"_s, false);
    CHECK(test::readable(*desk.dialog).contains(u"berbeda dari NIP"_s));
}

TEST_CASE("what is being typed is saved when another person is opened, and survives a change made elsewhere", "[people]")
{
    Desk desk;
    desk.dialog->showPerson(desk.siti);
    desk.type(u"telepon"_s, u"0899"_s, false);
    desk.change([&](ChangeSet& c) { c.set(entity::person, desk.siti, field::email, Value(u"siti@contoh.go.id"_s)); });
    desk.dialog->refresh();
    CHECK(desk.form(u"telepon"_s).text(u"telepon"_s) == u"0899"_s);
    CHECK(desk.form(u"email"_s).text(u"email"_s) == u"siti@contoh.go.id"_s);
    desk.dialog->showPerson(desk.budi);
    CHECK(desk.one("select phone from person where name = 'Siti Aisyah'") == u"0899"_s);
    CHECK(desk.form(u"nama"_s).text(u"nama"_s) == u"Budi Santoso"_s);
}

TEST_CASE("a new person is saved as a whole, in the unit of the page, and then edited like any other", "[people]")
{
    Desk desk;
    QSignalSpy created(desk.dialog.get(), &ui::PersonDialog::created);
    desk.dialog->startNew(desk.clinic);
    CHECK_FALSE(test::readable(*desk.dialog).contains(u"belum diisi"_s));
    desk.type(u"nip"_s, u"19910101"_s);
    CHECK(test::readable(*desk.dialog).contains(u"NIP harus 18 angka"_s));
    CHECK_FALSE(test::readable(*desk.dialog).contains(u"Nama belum diisi"_s));
    desk.type(u"nip"_s, u"19910101 201503 1 002"_s);
    test::button(*desk.dialog, u"Simpan pegawai baru"_s).click();
    CHECK(created.isEmpty());
    CHECK(ui::ask::shown().join(u'\n').contains(u"Nama belum diisi"_s));
    CHECK(test::readable(*desk.dialog).contains(u"Nama belum diisi"_s));
    desk.type(u"nama"_s, u"Rina"_s);
    CHECK(desk.count("select count(*) from person") == 2);
    test::button(*desk.dialog, u"Simpan pegawai baru"_s).click();
    REQUIRE(created.size() == 1);
    CHECK(desk.one("select p.nip || u.name from person p join unit u on u.id = p.unit_id where p.name = 'Rina'") == u"199101012015031002Puskesmas Teluk"_s);
    CHECK(desk.dialog->person() == naturalUid(entity::person, {u"199101012015031002"_s}));
    desk.type(u"telepon"_s, u"0812"_s);
    CHECK(desk.one("select phone from person where name = 'Rina'") == u"0812"_s);
}

TEST_CASE("a new person that was typed is not thrown away without a question", "[people]")
{
    Desk desk;
    desk.dialog->startNew();
    desk.dialog->show();
    desk.type(u"nama"_s, u"Rina"_s);
    ui::ask::presetAnswers({u"no"_s});
    CHECK_FALSE(desk.dialog->close());
    CHECK(desk.form(u"nama"_s).text(u"nama"_s) == u"Rina"_s);
    ui::ask::presetAnswers({u"yes"_s});
    CHECK(desk.dialog->close());
}

TEST_CASE("courses are added, changed and deleted in the dialog, and the year says what counts", "[people]")
{
    Desk desk;
    desk.dialog->showPerson(desk.siti);
    desk.dialog->showTab(4);
    auto& tab = test::find<ui::PersonCoursesTab>(*desk.dialog);
    CHECK(test::readable(tab).contains(u"2026: 8 JP sertifikat · 4 JP diakui"_s));
    test::button(tab, u"Tambah kursus…"_s).click();
    auto* form = tab.findChild<ui::FormDialog*>();
    REQUIRE(form);
    form->form().setValue(u"namaKursus"_s, u"Pelatihan Dasar"_s);
    form->form().setValue(u"jp"_s, 12.5);
    form->form().setValue(u"tanggalMulai"_s, QDate(2026, 5, 4));
    form->form().setValue(u"tanggalSelesai"_s, QDate(2026, 5, 1));
    form->accept();
    CHECK(test::readable(*form).contains(u"mendahului tanggal mulai"_s));
    form->form().setValue(u"tanggalSelesai"_s, QDate(2026, 5, 6));
    form->accept();
    CHECK(desk.one("select hours_jp from course where name = 'Pelatihan Dasar'") == u"12.5"_s);
    CHECK(test::readable(tab).contains(u"20 JP sertifikat"_s));
    auto& table = test::find<ui::RecordTable>(tab);
    REQUIRE(table.model().rowCount() == 2);
    table.view()->setCurrentIndex(table.model().index(1, 0));
    ui::ask::presetAnswers({u"yes"_s});
    test::button(tab, u"Hapus…"_s).click();
    CHECK(desk.count("select count(*) from course") == 1);
}

TEST_CASE("the year box narrows the list of courses, and says when a PPPK is above the ceiling", "[people]")
{
    Desk desk;
    desk.change([&](ChangeSet& c) {
        test::addCourse(c, desk.siti, 1, u"Diklat Panjang"_s, 40, QDate(2026, 3, 2), QDate(2026, 3, 6));
        test::addCourse(c, desk.siti, 1, u"Diklat Lama"_s, 10, QDate(2024, 3, 2), QDate(2024, 3, 6));
    });
    desk.dialog->showPerson(desk.siti);
    desk.dialog->showTab(4);
    auto& tab = test::find<ui::PersonCoursesTab>(*desk.dialog);
    auto& table = test::find<ui::RecordTable>(tab);
    auto& year = test::find<QComboBox>(tab, u"Tahun"_s);
    CHECK(table.model().rowCount() == 2);
    CHECK(test::readable(tab).contains(u"batas PPPK setahun 24 JP (belum terverifikasi), terlampaui 20 JP"_s));
    year.setCurrentIndex(year.findData(2024));
    CHECK(table.model().rowCount() == 1);
    CHECK(test::readable(tab).contains(u"batas PPPK setahun 24 JP (belum terverifikasi), masih boleh 14 JP"_s));
    year.setCurrentIndex(year.findText(u"Semua tahun"_s));
    CHECK(table.model().rowCount() == 3);
    desk.dialog->showPerson(desk.budi);
    CHECK(test::readable(tab).contains(u"Belum ada kursus yang tercatat"_s));
}

TEST_CASE("a post of the history is added in the dialog, and the history tab tells it", "[people]")
{
    Desk desk;
    desk.dialog->showPerson(desk.siti);
    desk.dialog->showTab(1);
    auto& tab = test::find<ui::PersonPostsTab>(*desk.dialog);
    test::button(tab, u"Tambah jabatan…"_s).click();
    auto* form = tab.findChild<ui::FormDialog*>();
    REQUIRE(form);
    form->form().setValue(u"namaJabatan"_s, u"Kepala Seksi"_s);
    form->form().setValue(u"jenisJabatan"_s, u"1"_s);
    form->form().setValue(u"tmtJabatan"_s, QDate(2024, 1, 1));
    form->accept();
    CHECK(desk.one("select title || kind || since from post_history") == u"Kepala Seksi12024-01-01"_s);
    desk.type(u"email"_s, u"siti@contoh.go.id"_s);
    desk.dialog->showTab(6);
    auto& history = test::find<ui::RecordTable>(test::find<ui::PersonHistoryTab>(*desk.dialog));
    REQUIRE(history.model().rowCount() == 4);  // email, post, course, person
    CHECK(history.model().index(0, 2).data().toString() == u"Surel"_s);
    CHECK(history.model().index(0, 4).data().toString() == u"siti@contoh.go.id"_s);
    CHECK(history.model().index(1, 2).data().toString() == u"Riwayat jabatan"_s);
}

TEST_CASE("Ctrl+Tab turns to the next tab also from a list of choices", "[people]")
{
    Desk desk;
    desk.dialog->showPerson(desk.budi);
    desk.dialog->show();
    desk.dialog->showTab(1);
    auto& tabs = test::find<QTabWidget>(*desk.dialog);
    for (auto* shortcut : desk.dialog->findChildren<QShortcut*>())
        if (shortcut->key() == QKeySequence(Qt::CTRL | Qt::Key_Tab)) emit shortcut->activated();
    CHECK(tabs.currentIndex() == 2);
}

TEST_CASE("the dialog closes itself when its person is gone", "[people]")
{
    Desk desk;
    desk.dialog->showPerson(desk.budi);
    desk.dialog->show();
    desk.change([&](ChangeSet& c) { c.remove(entity::person, desk.budi); });
    desk.dialog->refresh();
    CHECK_FALSE(desk.dialog->isVisible());
}

TEST_CASE("a dialog that lives on offers the units of now, and shows a person's new unit by its name", "[people]")
{
    Desk desk;
    Uid ward;
    desk.change([&](ChangeSet& c) {
        ward = test::addUnit(c, u"12"_s, u"Puskesmas Baru"_s);
        c.set(entity::person, desk.budi, field::personUnit, Value(ward));
    });
    desk.dialog->setBasis(std::make_shared<const GapBasis>(require(GapStore(desk.file().session()).basis(QDate(2026, 11, 22)))));
    desk.dialog->showPerson(desk.budi);
    auto* unit = qobject_cast<QComboBox*>(desk.form(u"unit"_s).editor(u"unit"_s));
    REQUIRE(unit);
    CHECK(unit->currentText().trimmed() == u"Puskesmas Baru"_s);
    CHECK(unit->findText(ward.hex()) < 0);
}

TEST_CASE("a dialog that is destroyed while a field is being typed in saves nothing and hears nothing", "[people]")
{
    Desk desk;
    desk.dialog->showPerson(desk.siti);
    desk.dialog->show();
    REQUIRE(QTest::qWaitForWindowActive(desk.dialog.get()));
    auto* edit = qobject_cast<QLineEdit*>(desk.form(u"telepon"_s).editor(u"telepon"_s));
    edit->setFocus();
    QTest::keyClicks(edit, u"0812"_s);
    desk.dialog.reset();
    CHECK(desk.count("select count(*) from person where phone = '0812'") == 0);
}

TEST_CASE("a file that can't be read for a moment takes nothing out of the dialog", "[people]")
{
    Desk desk;
    desk.dialog->showPerson(desk.siti);
    desk.dialog->show();
    desk.type(u"telepon"_s, u"0899"_s, false);
    auto& session = desk.file().session();
    const auto rename = [&](const char* sql) { require(session.write([&] { Query(session, sql).run(); })); };
    rename("alter table person rename to person_away");
    desk.dialog->refresh();
    rename("alter table person_away rename to person");
    CHECK(desk.dialog->isVisible());
    CHECK(desk.dialog->person() == desk.siti);
    CHECK(desk.form(u"telepon"_s).text(u"telepon"_s) == u"0899"_s);
}

TEST_CASE("a post of the record that the history overrules is told in the dialog and beside the list", "[people]")
{
    Desk desk;
    desk.change([&](ChangeSet& c) {
        c.set(entity::person, desk.siti, field::postKindId, Value(u"1"_s));
        c.set(entity::person, desk.siti, field::postTitle, Value(u"Kepala Bagian"_s));
        test::add(c, entity::postHistory, {{field::historyPerson, Value(desk.siti)}, {field::historyKind, Value(u"1"_s)}, {field::historyTitle, Value(u"Camat"_s)}, {field::historySince, Value(u"2020-01-01"_s)}});
    });
    desk.dialog->showPerson(desk.siti);
    auto& tab = test::find<ui::PersonPostsTab>(*desk.dialog);
    tab.showPerson({desk.siti, u"Siti Aisyah"_s, desk.basis});
    const QString words = u"Data pegawai menyebut “Kepala Bagian”; yang tampil “Camat”, dari riwayat jabatan."_s;
    CHECK(test::readable(tab).contains(words));
    ui::PersonPanel panel(desk.context());
    panel.setBasis(desk.basis);
    panel.showPerson(desk.siti.bytes());
    CHECK(test::readable(panel).contains(words));
    panel.showPerson(desk.budi.bytes());
    CHECK_FALSE(test::readable(panel).contains(u"Data pegawai menyebut"_s));
}
