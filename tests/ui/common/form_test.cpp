// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/form/form.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

struct Sheet {
    Sheet()
    {
        form.addField({u"name"_s, u"Nama"_s});
        form.addField({u"born"_s, u"Tanggal lahir"_s, FieldKind::date});
        form.addField({u"cost"_s, u"Biaya"_s, FieldKind::rupiah});
        form.addField({u"kind"_s, u"Jenis"_s, FieldKind::choice, {}, {}, {{u"A"_s, u"Satu"_s}, {u"B"_s, u"Dua"_s}}});
    }
    void type(const QString& key, const QString& text)
    {
        auto* edit = qobject_cast<QLineEdit*>(form.editor(key));
        edit->setText(text);
        emit edit->textEdited(text);
        emit edit->editingFinished();
    }
    Form form;
};

}  // namespace

TEST_CASE("a form gives typed values and an empty field is no value", "[form]")
{
    Sheet s;
    s.type(u"name"_s, u"  Siti  "_s);
    s.type(u"born"_s, u"17/8/1990"_s);
    s.type(u"cost"_s, u"Rp 1.250.000"_s);
    CHECK(s.form.value(u"name"_s) == QVariant(u"Siti"_s));
    CHECK(s.form.value(u"born"_s).toDate() == QDate(1990, 8, 17));
    CHECK(s.form.value(u"cost"_s).toLongLong() == 1250000);
    CHECK_FALSE(s.form.value(u"kind"_s).isValid());
    s.type(u"name"_s, u" "_s);
    CHECK_FALSE(s.form.value(u"name"_s).isValid());
}

TEST_CASE("a field is committed once when it is left with a new value, and never with a day that is none", "[form]")
{
    Sheet s;
    s.form.setValue(u"born"_s, QDate(1990, 8, 17));
    QSignalSpy committed(&s.form, &Form::committed);
    s.type(u"born"_s, u"17-08-1990"_s);
    CHECK(committed.isEmpty());
    s.type(u"born"_s, u"18-08-1990"_s);
    s.type(u"born"_s, u"18-08-1990"_s);
    CHECK(committed.size() == 1);
    s.type(u"born"_s, u"31-02-1990"_s);
    CHECK(committed.size() == 1);
    CHECK(test::readable(s.form).contains(u"“31-02-1990” bukan tanggal"_s));
}

TEST_CASE("problems stand beside their field and go when they are mended", "[form]")
{
    Sheet s;
    s.form.showProblems({{u"name"_s, u"x"_s, u"Nama belum diisi."_s}}, {{u"cost"_s, u"y"_s, u"Biaya tidak lazim."_s}});
    CHECK(test::readable(s.form).contains(u"Nama belum diisi."_s));
    CHECK(s.form.editor(u"name"_s)->property("state") == u"error"_s);
    CHECK(s.form.editor(u"name"_s)->accessibleDescription() == u"Nama belum diisi."_s);
    CHECK(s.form.editor(u"cost"_s)->property("state") == u"warning"_s);
    s.form.showProblems({{u"name"_s, u"x"_s, u"Nama belum diisi."_s}, {u"name"_s, u"z"_s, u"Nama belum diisi."_s}}, {});
    CHECK(s.form.editor(u"name"_s)->accessibleDescription() == u"Nama belum diisi."_s);  // two rules that say the same are one sentence
    s.form.showProblems({}, {});
    CHECK_FALSE(test::readable(s.form).contains(u"Nama belum diisi."_s));
}

TEST_CASE("a value that a list of choices no longer has is shown and kept", "[form]")
{
    Sheet s;
    s.form.setValue(u"kind"_s, u"LAMA"_s);
    CHECK(s.form.value(u"kind"_s) == QVariant(u"LAMA"_s));
    s.form.setValue(u"kind"_s, u"B"_s);
    CHECK(qobject_cast<QComboBox*>(s.form.editor(u"kind"_s))->currentText() == u"Dua"_s);
    s.form.setValue(u"kind"_s, QVariant());
    CHECK_FALSE(s.form.value(u"kind"_s).isValid());
}

TEST_CASE("new choices keep what is typed, and a long text shows how it begins", "[form]")
{
    Form form;
    form.addField({.key = u"word"_s, .label = u"Kata"_s, .kind = FieldKind::choice, .choices = {{u"a"_s, u"a"_s}}, .typable = true});
    form.addField({u"name"_s, u"Nama"_s});
    qobject_cast<QComboBox*>(form.editor(u"word"_s))->setEditText(u"sendiri"_s);
    form.setChoices(u"word"_s, {{u"a"_s, u"a"_s}, {u"b"_s, u"b"_s}});
    CHECK(form.text(u"word"_s) == u"sendiri"_s);
    form.setValue(u"name"_s, u"Pemerintah Kabupaten"_s);
    CHECK(qobject_cast<QLineEdit*>(form.editor(u"name"_s))->cursorPosition() == 0);
}

TEST_CASE("a form names the first field it can't read", "[form]")
{
    Sheet s;
    CHECK(s.form.firstUnreadable().isEmpty());
    s.type(u"born"_s, u"31-02-2026"_s);
    s.type(u"cost"_s, u"banyak"_s);
    CHECK(s.form.firstUnreadable() == u"born"_s);
}

TEST_CASE("what was typed and not left is committed on demand, and what cannot be is named", "[form]")
{
    Sheet s;
    QSignalSpy committed(&s.form, &Form::committed);
    qobject_cast<QLineEdit*>(s.form.editor(u"name"_s))->setText(u"Siti"_s);
    qobject_cast<QLineEdit*>(s.form.editor(u"born"_s))->setText(u"31-02-1990"_s);
    CHECK(s.form.isPending(u"name"_s));
    s.form.commitPending();
    REQUIRE(committed.size() == 1);
    CHECK(committed.front().front().toString() == u"name"_s);
    CHECK_FALSE(s.form.isPending(u"name"_s));
    CHECK(s.form.isPending(u"born"_s));
}

TEST_CASE("the wheel changes no choice and no number, it is for the page", "[form]")
{
    QWidget page;
    Sheet s;
    s.form.setParent(&page);
    auto* spin = new QSpinBox(&page);
    spin->setValue(5);
    page.show();
    page.activateWindow();
    const auto takesWheel = [](QWidget* editor) {
        QWheelEvent event(QPointF(5, 5), editor->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(editor, &event);
        return event.isAccepted();
    };
    auto* kind = qobject_cast<QComboBox*>(s.form.editor(u"kind"_s));
    s.form.editor(u"name"_s)->setFocus();
    REQUIRE(test::waitUntil([&] { return s.form.editor(u"name"_s)->hasFocus(); }));
    CHECK_FALSE(takesWheel(kind));
    CHECK_FALSE(takesWheel(spin));
    CHECK_FALSE(s.form.value(u"kind"_s).isValid());
    CHECK(spin->value() == 5);
    for (const QWidget* editor : {static_cast<QWidget*>(kind), static_cast<QWidget*>(spin)}) CHECK((editor->focusPolicy() & Qt::WheelFocus) != Qt::WheelFocus);
    kind->setFocus();
    CHECK_FALSE(takesWheel(kind));
    CHECK_FALSE(s.form.value(u"kind"_s).isValid());
}

TEST_CASE("a short drop-down list shows all its rows", "[form]")
{
    const ui::ThemeChoice theme = GENERATE(ui::ThemeChoice::light, ui::ThemeChoice::dark);
    ui::applyTheme(*qApp, theme);
    QComboBox combo;
    combo.addItems({u"Aktif"_s, u"Tidak aktif"_s, u"(Semua pegawai)"_s});
    combo.show();
    combo.showPopup();
    test::processEvents();
    const QRect last = combo.view()->visualRect(combo.model()->index(2, 0));
    CHECK(last.height() > 10);
    CHECK(combo.view()->viewport()->rect().contains(last));
    combo.hidePopup();
}

TEST_CASE("a form that is filled again keeps what is typed and not in the file, but not what was saved or belongs to another record", "[form]")
{
    Sheet s;
    s.form.refill({{u"name"_s, u"Ani"_s}, {u"cost"_s, 5LL}}, true);
    s.type(u"name"_s, u"Salah ketik"_s);  // left, so committed
    s.form.refill({{u"name"_s, u"Ani"_s}}, false);
    CHECK(s.form.value(u"name"_s) == u"Salah ketik"_s);  // it was refused: nobody types it twice
    s.form.refill({{u"name"_s, u"Salah ketik"_s}}, false);  // saved, and undone below
    auto* cost = qobject_cast<QLineEdit*>(s.form.editor(u"cost"_s));
    cost->setText(u"70"_s);  // not left yet
    s.form.refill({{u"name"_s, u"Ani"_s}, {u"cost"_s, 5LL}}, false);
    CHECK(s.form.value(u"name"_s) == u"Ani"_s);
    CHECK(s.form.value(u"cost"_s) == 70LL);
    s.form.refill({{u"name"_s, u"Budi"_s}, {u"cost"_s, 9LL}}, true);
    CHECK(s.form.value(u"cost"_s) == 9LL);
}

TEST_CASE("a long sentence beside a field is shown whole in a narrow panel", "[form]")
{
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    auto* form = new Form;
    form->addField({.key = u"code"_s, .label = u"Kode"_s});
    form->addField({.key = u"affairs"_s, .label = u"Urusan pemerintahan"_s});
    layout->addWidget(form);
    layout->addStretch(1);
    const std::unique_ptr<QWidget> panel(makeSidePanel(inner, 320));
    panel->resize(320, 400);
    panel->show();
    test::processEvents();
    const QString sentence = u"Kode “M.2” sudah dipakai “Kerja Sama”; kode kompetensi harus lain-lain, karena impor mengenali kompetensi dari kodenya."_s;
    form->showProblems({{u"code"_s, u"code"_s, sentence}}, {});
    test::processEvents();
    for (const auto* label : form->findChildren<QLabel*>())
        if (label->text() == sentence) CHECK(label->height() >= label->heightForWidth(label->width()));
}
