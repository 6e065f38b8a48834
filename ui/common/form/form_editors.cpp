// SPDX-License-Identifier: Apache-2.0
#include "ui/common/form/form_editors.h"

#include "core/base/text.h"
#include "ui/common/search_combo.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QDate>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QFocusEvent>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

/// Several lines; tells when it is left.
class LinesEdit final : public QPlainTextEdit {
public:
    explicit LinesEdit(std::function<void()> left) : m_left(std::move(left))
    {
        setTabChangesFocus(true);
        setFixedHeight(fontMetrics().lineSpacing() * 4 + 16);
    }

protected:
    void focusOutEvent(QFocusEvent* event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        m_left();
    }

private:
    std::function<void()> m_left;
};

bool isNumeric(FieldKind kind) { return kind == FieldKind::number || kind == FieldKind::rupiah || kind == FieldKind::decimal; }

/// "1.234.567", "Rp 1.234" and "12,5" as a number; nothing for anything else.
std::optional<double> numberFrom(QString text)
{
    text.remove(u"Rp"_s, Qt::CaseInsensitive).remove(u' ').remove(u'.').replace(u',', u'.');
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString shown(const QVariant& value, FieldKind kind)
{
    if (!value.isValid()) return {};
    if (value.typeId() == QMetaType::QString) return value.toString();
    switch (kind) {
        case FieldKind::date: return value.toDate().toString(u"dd-MM-yyyy"_s);
        case FieldKind::rupiah: return core::grouped(value.toLongLong());
        case FieldKind::decimal: return QString::number(value.toDouble()).replace(u'.', u',');
        default: return value.toString();
    }
}

QVariant parsed(const QString& raw, FieldKind kind)
{
    const QString text = raw.trimmed();
    if (text.isEmpty()) return {};
    if (kind == FieldKind::date) {
        const QDate day = core::dateFromText(text);
        return day.isValid() ? QVariant(day) : QVariant(text);
    }
    if (!isNumeric(kind)) return text;
    if (kind == FieldKind::rupiah) {
        const auto amount = core::rupiahFromText(text);
        return amount ? QVariant(static_cast<qlonglong>(*amount)) : QVariant(text);
    }
    const auto number = numberFrom(text);
    if (!number) return text;
    if (kind == FieldKind::decimal) return *number;
    return *number == static_cast<double>(static_cast<qlonglong>(*number)) ? QVariant(static_cast<qlonglong>(*number)) : QVariant(text);
}

}  // namespace

QWidget* makeFormEditor(const FormField& field, std::function<void()> edited, std::function<void()> left)
{
    if (field.kind == FieldKind::lines) {
        auto* edit = new LinesEdit(std::move(left));
        QObject::connect(edit, &QPlainTextEdit::textChanged, edit, edited);
        return edit;
    }
    if (field.kind == FieldKind::tick) {
        auto* tick = new QCheckBox;
        tick->setMinimumHeight(metric::kControl);  // in line with its label
        QObject::connect(tick, &QCheckBox::toggled, tick, [edited, left] { edited(), left(); });
        return tick;
    }
    if (field.kind == FieldKind::choice) {
        auto* combo = new SearchCombo;
        combo->setMaxVisibleItems(SearchCombo::kSearchFrom);
        combo->setEditable(field.typable);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
        QObject::connect(combo, &QComboBox::activated, combo, [edited, left] { edited(), left(); });
        if (field.typable) {
            combo->completer()->setFilterMode(Qt::MatchContains);
            combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
            QObject::connect(combo, &QComboBox::editTextChanged, combo, edited);
            QObject::connect(combo->lineEdit(), &QLineEdit::editingFinished, combo, left);
        }
        setEditorChoices(combo, field.choices);
        return combo;
    }
    auto* edit = new QLineEdit;
    if (field.kind == FieldKind::date) edit->setPlaceholderText(Form::tr("dd-mm-yyyy"));
    if (isNumeric(field.kind)) edit->setAlignment(Qt::AlignRight);
    if (field.kind == FieldKind::date || isNumeric(field.kind)) edit->setMaximumWidth(field.kind == FieldKind::rupiah ? 200 : 140);
    QObject::connect(edit, &QLineEdit::textEdited, edit, edited);
    QObject::connect(edit, &QLineEdit::editingFinished, edit, left);
    return edit;
}

void setEditorValue(QWidget* editor, const FormField& field, const QVariant& value)
{
    if (auto* edit = qobject_cast<QLineEdit*>(editor)) {
        edit->setText(shown(value, field.kind));
        if (!edit->hasFocus()) edit->setCursorPosition(0);  // a text too long for its field shows how it begins
    }
    else if (auto* lines = qobject_cast<QPlainTextEdit*>(editor)) lines->setPlainText(value.toString());
    else if (auto* tick = qobject_cast<QCheckBox*>(editor)) tick->setChecked(value.toBool());
    else if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        int at = combo->findData(value);
        if (at < 0 && value.isValid()) {
            if (!combo->isEditable()) combo->addItem(value.toString(), value);  // a value of an older list is never lost
            at = combo->isEditable() ? -1 : combo->count() - 1;
        }
        combo->setCurrentIndex(value.isValid() ? at : combo->findData(QVariant()));
        if (at < 0 && combo->isEditable()) combo->setEditText(value.toString());
    }
}

QVariant editorValue(const QWidget* editor, const FormField& field)
{
    if (const auto* edit = qobject_cast<const QLineEdit*>(editor)) return parsed(edit->text(), field.kind);
    if (const auto* lines = qobject_cast<const QPlainTextEdit*>(editor)) return parsed(lines->toPlainText(), FieldKind::text);
    if (const auto* tick = qobject_cast<const QCheckBox*>(editor)) return tick->isChecked();
    const auto* combo = qobject_cast<const QComboBox*>(editor);
    if (!combo) return {};
    if (combo->isEditable() && combo->findText(combo->currentText()) < 0) return parsed(combo->currentText(), FieldKind::text);
    return combo->isEditable() ? combo->itemData(combo->findText(combo->currentText())) : combo->currentData();
}

QString editorText(const QWidget* editor)
{
    if (const auto* edit = qobject_cast<const QLineEdit*>(editor)) return edit->text();
    if (const auto* lines = qobject_cast<const QPlainTextEdit*>(editor)) return lines->toPlainText();
    const auto* combo = qobject_cast<const QComboBox*>(editor);
    return combo ? combo->currentText() : QString();
}

void setEditorReadOnly(QWidget* editor, bool readOnly)
{
    if (auto* edit = qobject_cast<QLineEdit*>(editor)) edit->setReadOnly(readOnly);
    else if (auto* lines = qobject_cast<QPlainTextEdit*>(editor)) lines->setReadOnly(readOnly);
    else editor->setEnabled(!readOnly);
}

void setEditorChoices(QWidget* editor, const std::vector<FormChoice>& choices)
{
    auto* combo = qobject_cast<QComboBox*>(editor);
    if (!combo) return;
    const QVariant current = combo->currentData();
    const QString written = combo->currentText();
    combo->clear();
    combo->addItem(QString(), QVariant());
    for (const auto& choice : choices) combo->addItem(choice.text, choice.value);
    combo->setCurrentIndex(std::max(0, combo->findData(current)));
    if (combo->isEditable()) combo->setEditText(written);  // new choices never take away what is being typed
}

QString editorProblem(const QWidget* editor, const FormField& field)
{
    const QVariant value = editorValue(editor, field);
    if (value.typeId() != QMetaType::QString) return {};
    if (field.kind == FieldKind::date) return Form::tr("“%1” is no day; write it as dd-mm-yyyy, for example 17-08-2026.").arg(value.toString());
    if (field.kind == FieldKind::rupiah) return Form::tr("“%1” is no amount; write for example 2.000.000.000 or 2 miliar.").arg(value.toString());
    if (isNumeric(field.kind)) return Form::tr("“%1” is no number; use digits only.").arg(value.toString());
    return {};
}

}  // namespace ui
