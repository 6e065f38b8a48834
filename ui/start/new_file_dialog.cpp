// SPDX-License-Identifier: Apache-2.0
#include "ui/start/new_file_dialog.h"

#include "ui/common/ask.h"
#include "ui/common/form/form.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGoodKey = 10;  // characters; shorter ones are warned about, not refused

}  // namespace

NewFileDialog::NewFileDialog(QWidget* parent)
    : QDialog(parent), m_form(new Form), m_path(new QLineEdit), m_key(new QLineEdit), m_again(new QLineEdit), m_keyWords(makeLabel({}, u"error"_s)),
      m_make(makePrimaryButton(tr("Make the file"), [this] { accept(); }))
{
    setWindowTitle(tr("New file"));
    setMinimumWidth(560);
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->addField({u"agency"_s, tr("Agency"), FieldKind::text, tr("For example: Pemerintah Kabupaten Contoh Raya")});
    m_form->addField({u"office"_s, tr("Office"), FieldKind::text, tr("For example: BKPSDM, or the kecamatan that works with this file")});
    connect(m_form, &Form::edited, this, &NewFileDialog::check);

    m_path->setReadOnly(true);
    m_path->setFocusPolicy(Qt::NoFocus);
    m_path->setPlaceholderText(tr("Press “Choose…”"));
    m_path->setAccessibleName(tr("File"));
    auto* file = new QWidget;
    auto* row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_path, 1);
    row->addWidget(makeButton(tr("Choose…"), [this] { choosePath(); }));
    m_form->addWidget(tr("File"), file);
    for (QLineEdit* edit : {m_key, m_again}) {
        edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::textChanged, this, &NewFileDialog::check);
    }
    m_key->setPlaceholderText(tr("empty = not encrypted"));
    m_form->addWidget(tr("Key"), m_key);
    m_form->addWidget(tr("Key once more"), m_again);
    m_form->addWidget({}, m_keyWords);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(makeButton(tr("Cancel"), [this] { reject(); }));
    buttons->addWidget(m_make);
    m_make->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kGapLarge, metric::kGapLarge, metric::kGapLarge, metric::kGapLarge);
    layout->setSpacing(metric::kGap);
    layout->addWidget(m_form);
    layout->addWidget(makeLabel(tr("Nobody can open an encrypted file without its key, not even its makers. Keep the key in a safe place."), u"muted"_s));
    layout->addStretch(1);
    layout->addLayout(buttons);
    check();
}

QString NewFileDialog::agency() const { return m_form->text(u"agency"_s); }
QString NewFileDialog::office() const { return m_form->text(u"office"_s); }
QString NewFileDialog::path() const { return m_path->text(); }
QByteArray NewFileDialog::key() const { return m_key->text().toUtf8(); }

void NewFileDialog::choosePath()
{
    QString name = agency().isEmpty() ? tr("agency") : agency().toLower();
    name.replace(u' ', u'-').remove(u'/');
    const QString path = ask::newFile(this, tr("Where to keep the file"), name + u".titian"_s, tr("Titian file (*.titian)"), u".titian"_s);
    if (!path.isEmpty()) m_path->setText(path);
    check();
}

void NewFileDialog::check()
{
    const bool keysAgree = m_key->text() == m_again->text();
    const bool isShort = !m_key->text().isEmpty() && m_key->text().size() < kGoodKey;
    m_keyWords->setText(!keysAgree ? tr("The two keys differ.") : isShort ? tr("This key is easily guessed: take at least %1 characters.").arg(kGoodKey) : QString());
    setLook(m_keyWords, "look", keysAgree ? u"warning"_s : u"error"_s);
    setLook(m_again, "state", keysAgree ? QString() : u"error"_s);
    m_make->setEnabled(!agency().isEmpty() && !path().isEmpty() && keysAgree);
}

}  // namespace ui
