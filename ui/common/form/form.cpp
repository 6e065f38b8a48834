// SPDX-License-Identifier: Apache-2.0
#include "ui/common/form/form.h"

#include "ui/common/ask.h"
#include "ui/common/form/form_editors.h"
#include "ui/common/form/form_label.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QLabel* labelFor(const QString& words, QWidget* editor)
{
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(editor);
    label->setFixedHeight(metric::kControl);  // beside the editor, not beside its hint
    return label;
}

}  // namespace

Form::Form(QWidget* parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(metric::kGap);
    m_layout->setVerticalSpacing(metric::kGapSmall);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft);
}

void Form::addSection(const QString& title)
{
    auto* label = new FormLabel(title, u"section"_s);
    if (!m_order.isEmpty()) label->setContentsMargins(0, metric::kGapSmall, 0, 0);
    m_layout->addRow(label);
}

void Form::addField(const FormField& field)
{
    Line line{field, makeEditor(field), new FormLabel, {}, {}};
    line.problem->hide();
    line.editor->setAccessibleName(field.label);
    line.editor->setAccessibleDescription(field.hint);
    auto* box = new QVBoxLayout;
    box->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->addWidget(line.editor);
    if (!field.unit.isEmpty()) row->addWidget(makeLabel(field.unit, u"muted"_s));
    if (line.editor->maximumWidth() < QWIDGETSIZE_MAX) row->addStretch(1);
    box->addLayout(row);
    box->addWidget(line.problem);
    if (!field.hint.isEmpty()) box->addWidget(new FormLabel(field.hint, u"muted"_s));
    m_layout->addRow(labelFor(field.label, line.editor), box);
    if (field.readOnly) setEditorReadOnly(line.editor, true);
    line.filled = line.saved = editorValue(line.editor, field);
    m_lines.insert(field.key, line);
    m_order << field.key;
}

void Form::addWidget(const QString& label, QWidget* widget)
{
    if (label.isEmpty()) return m_layout->addRow(widget);
    if (widget->accessibleName().isEmpty()) widget->setAccessibleName(label);
    m_layout->addRow(labelFor(label, widget), widget);
}

QWidget* Form::makeEditor(const FormField& field)
{
    const QString key = field.key;
    return makeFormEditor(
        field, [this, key] { if (!m_filling) emit edited(key); }, [this, key] { commit(key); });
}

void Form::commit(const QString& key)
{
    if (m_filling) return;
    Line& line = m_lines[key];
    const QVariant now = editorValue(line.editor, line.field);
    if (now == line.saved) return;
    if (const QString problem = editorProblem(line.editor, line.field); !problem.isEmpty()) return showProblem(line, u"error"_s, problem);
    line.saved = now;
    emit committed(key);
}

void Form::setValue(const QString& key, const QVariant& value)
{
    if (!m_lines.contains(key)) return;
    m_filling = true;
    Line& line = m_lines[key];
    setEditorValue(line.editor, line.field, value);
    line.filled = line.saved = editorValue(line.editor, line.field);
    m_filling = false;
}

void Form::refill(const QVariantMap& values, bool isOther)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto line = m_lines.find(it.key());
        if (line == m_lines.end()) continue;
        const QVariant typed = editorValue(line->editor, line->field);
        if (isOther || (typed != it.value() && typed == line->filled)) setValue(it.key(), it.value());
        else if (typed == it.value()) line->filled = line->saved = typed;  // the cursor stays where it is
    }
}

QVariant Form::value(const QString& key) const
{
    const auto line = m_lines.constFind(key);
    if (line == m_lines.constEnd()) return {};
    return m_alone.isEmpty() || key == m_alone ? editorValue(line->editor, line->field) : line->filled;
}

void Form::setChoices(const QString& key, const std::vector<FormChoice>& choices)
{
    m_filling = true;
    if (m_lines.contains(key)) setEditorChoices(m_lines[key].editor, choices);
    m_filling = false;
}

void Form::setReadOnly(bool readOnly)
{
    for (const Line& line : m_lines) setEditorReadOnly(line.editor, readOnly || line.field.readOnly);
}

void Form::showProblem(Line& line, const QString& state, const QString& sentence)
{
    setLook(line.problem, "look", state);
    line.problem->setText(sentence);
    line.problem->setVisible(!sentence.isEmpty());
    setLook(line.editor, "state", state);
    line.editor->setAccessibleDescription(sentence.isEmpty() ? line.field.hint : sentence);
}

void Form::showProblems(const core::Problems& errors, const core::Problems& warnings)
{
    for (Line& line : m_lines) {
        const auto sentences = [&](const core::Problems& problems) {
            QStringList texts;
            for (const auto& problem : problems)
                if (problem.field == line.field.key && !texts.contains(problem.message)) texts << problem.message;
            return texts.join(u'\n');
        };
        const QString own = editorProblem(line.editor, line.field);
        const QString error = own.isEmpty() ? sentences(errors) : own;
        if (!error.isEmpty()) showProblem(line, u"error"_s, error);
        else showProblem(line, sentences(warnings).isEmpty() ? QString() : u"warning"_s, sentences(warnings));
    }
}

QString Form::firstUnreadable() const
{
    for (const QString& key : m_order)
        if (!editorProblem(m_lines[key].editor, m_lines[key].field).isEmpty()) return key;
    return {};
}

QString Form::firstWrong() const
{
    for (const QString& key : m_order)
        if (m_lines[key].editor->property("state") == u"error"_s) return key;
    return {};
}

QStringList Form::changed() const
{
    QStringList keys;
    for (const QString& key : m_order)
        if (const Line& line = m_lines[key]; editorValue(line.editor, line.field) != line.filled) keys << key;
    return keys;
}

bool Form::keep(const QStringList& keys, const std::function<bool()>& write)
{
    QVariantMap before;
    for (const QString& key : keys) before[key] = std::exchange(m_lines[key].filled, value(key));
    if (write()) return true;
    for (const QString& key : keys) m_lines[key].filled = before[key];
    return false;
}

void Form::save(const QString& key, const std::function<bool()>& write)
{
    if ((firstUnreadable().isEmpty() && keep(m_order, write)) || changed() == QStringList{key}) return;
    m_alone = key;
    keep({key}, write);
    m_alone.clear();
}

bool Form::mayLeave()
{
    commitPending();
    QStringList lost;
    for (const QString& key : changed()) lost << u"%1: %2"_s.arg(m_lines[key].field.label, editorText(m_lines[key].editor));
    return lost.isEmpty()
           || ask::confirm(this, {tr("Not saved"), tr("These values are not saved and will be lost:"), lost, tr("Leave without saving"), tr("Go on editing"), true});
}

void Form::focusFirst()
{
    for (const QString& key : std::as_const(m_order))
        if (QWidget* widget = editor(key); widget->isEnabled() && !m_lines[key].field.readOnly) return widget->setFocus(Qt::TabFocusReason);
}

void Form::commitPending()
{
    for (const QString& key : std::as_const(m_order)) commit(key);
}

bool Form::isPending(const QString& key) const
{
    const auto line = m_lines.constFind(key);
    return line != m_lines.constEnd() && editorValue(line->editor, line->field) != line->saved;
}

void Form::focusField(const QString& key)
{
    if (QWidget* widget = editor(key)) widget->setFocus(Qt::OtherFocusReason);
}

QWidget* Form::editor(const QString& key) const
{
    const auto line = m_lines.constFind(key);
    return line == m_lines.constEnd() ? nullptr : line->editor;
}

}  // namespace ui
