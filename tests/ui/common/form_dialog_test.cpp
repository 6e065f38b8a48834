// SPDX-License-Identifier: Apache-2.0
#include "ui/common/form/form_dialog.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/ask.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace ui;
using Kind = FieldKind;

namespace {

struct Asked {
    Asked()
    {
        ask::presetAnswers({});
        dialog = new FormDialog(u"Orang baru"_s, u"Tambah"_s);
        dialog->form().addField({u"id"_s, u"Nomor"_s, Kind::text, {}, {}, {}, true});
        dialog->form().addField({u"name"_s, u"Nama"_s});
        dialog->form().addField({u"born"_s, u"Tanggal lahir"_s, Kind::date});
        dialog->form().addField({u"note"_s, u"Catatan"_s, Kind::lines});
        dialog->setCheck([this](const Form& form) {
            core::Findings found = odd;
            if (form.text(u"name"_s).isEmpty()) found.errors.push_back({u"name"_s, u"x"_s, u"Nama belum diisi."_s});
            if (!form.value(u"born"_s).isValid()) found.warnings.push_back({u"born"_s, u"y"_s, u"Tanggal lahir belum diisi."_s});
            return found;
        });
        dialog->setAction([this](const Form& form) -> core::Result<> {
            if (refuses) return core::fail(core::ErrorCode::conflict, u"Berkas sedang dikunci."_s);
            made << form.text(u"name"_s);
            return {};
        });
        dialog->open();
    }
    ~Asked()
    {
        delete dialog;
        ask::useDialogs();
    }
    void type(const QString& key, const QString& text)
    {
        auto* edit = qobject_cast<QLineEdit*>(dialog->form().editor(key));
        edit->setText(text);
        emit edit->textEdited(text);
    }
    void press(QWidget* where, Qt::Key key) { QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier); QCoreApplication::sendEvent(where, &event); }
    [[nodiscard]] bool isOpen() const { return dialog && dialog->isVisible(); }
    [[nodiscard]] QString words() const { return test::readable(*dialog); }
    QPointer<FormDialog> dialog;
    core::Findings odd;
    bool refuses = false;
    QStringList made;
};

}  // namespace

TEST_CASE("a dialog scolds the fields touched so far, and all of them at its button", "[form]")
{
    Asked a;
    CHECK_FALSE(a.words().contains(u"belum diisi"_s));
    a.type(u"born"_s, {});
    CHECK(a.words().contains(u"Tanggal lahir belum diisi."_s));
    CHECK_FALSE(a.words().contains(u"Nama belum diisi."_s));
    test::button(*a.dialog, u"Tambah"_s).click();
    CHECK(a.words().contains(u"Nama belum diisi."_s));
    CHECK(a.dialog->focusWidget() == a.dialog->form().editor(u"name"_s));
    CHECK(a.isOpen());
    CHECK(a.made.isEmpty());
    a.type(u"name"_s, u"Siti"_s);
    CHECK_FALSE(a.words().contains(u"Nama belum diisi."_s));
    test::button(*a.dialog, u"Tambah"_s).click();
    CHECK(a.made == QStringList{u"Siti"_s});
    CHECK_FALSE(a.isOpen());
}

TEST_CASE("a dialog starts in its first field that can be written", "[form]")
{
    Asked a;
    CHECK(a.dialog->focusWidget() == a.dialog->form().editor(u"name"_s));
}

TEST_CASE("a dialog stays open with what was typed when its record is refused", "[form]")
{
    Asked a;
    a.type(u"name"_s, u"Siti"_s);
    a.refuses = true;
    a.dialog->accept();
    CHECK(ask::shown() == QStringList{u"Orang baru: Berkas sedang dikunci."_s});
    CHECK(a.isOpen());
    CHECK(a.dialog->form().text(u"name"_s) == u"Siti"_s);
    a.type(u"born"_s, u"31-02-1990"_s);
    a.refuses = false;
    a.dialog->accept();
    CHECK(a.made.isEmpty());
    CHECK(a.dialog->focusWidget() == a.dialog->form().editor(u"born"_s));
}

TEST_CASE("an error of no field of the dialog is said all the same", "[form]")
{
    Asked a;
    a.type(u"name"_s, u"Siti"_s);
    a.odd.errors = {{u"elsewhere"_s, u"z"_s, u"Unitnya sudah tidak ada."_s}};
    a.dialog->accept();
    CHECK(ask::shown() == QStringList{u"Orang baru: Unitnya sudah tidak ada."_s});
    CHECK(a.made.isEmpty());
}

TEST_CASE("Escape closes an untouched dialog at once, and asks before typed words are lost", "[form]")
{
    Asked a;
    SECTION("untouched")
    {
        a.press(a.dialog->form().editor(u"name"_s), Qt::Key_Escape);
        CHECK_FALSE(a.isOpen());
        CHECK(ask::unanswered().isEmpty());
    }
    SECTION("typed, then kept")
    {
        a.type(u"name"_s, u"Siti"_s);
        a.press(a.dialog->form().editor(u"name"_s), Qt::Key_Escape);
        CHECK(ask::unanswered().size() == 1);
        CHECK_FALSE(a.dialog->close());
        CHECK(a.isOpen());
        CHECK(a.dialog->form().text(u"name"_s) == u"Siti"_s);
    }
    SECTION("typed, then thrown away")
    {
        a.type(u"name"_s, u"Siti"_s);
        ask::presetAnswers({u"yes"_s});
        a.dialog->close();
        CHECK_FALSE(a.isOpen());
        CHECK(ask::unanswered().isEmpty());
        CHECK(a.made.isEmpty());
    }
    SECTION("typed and taken back")
    {
        a.type(u"name"_s, u"Siti"_s);
        a.type(u"name"_s, {});
        a.press(a.dialog->form().editor(u"name"_s), Qt::Key_Escape);
        CHECK_FALSE(a.isOpen());
        CHECK(ask::unanswered().isEmpty());
    }
}

TEST_CASE("Enter carries the verb out, but for a field of several lines", "[form]")
{
    Asked a;
    a.type(u"name"_s, u"Siti"_s);
    auto* note = qobject_cast<QPlainTextEdit*>(a.dialog->form().editor(u"note"_s));
    a.press(note, Qt::Key_Return);
    CHECK(note->toPlainText() == u"\n"_s);
    CHECK(a.isOpen());
    a.press(a.dialog->form().editor(u"name"_s), Qt::Key_Return);
    CHECK(a.made == QStringList{u"Siti"_s});
    CHECK_FALSE(a.isOpen());
}
