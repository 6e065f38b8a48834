// SPDX-License-Identifier: Apache-2.0
#include "ui/common/bulk_edit_dialog.h"

#include "core/base/text.h"
#include "ui/common/ask.h"
#include "ui/common/search_combo.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t kShown = 500;  // enough to see what happens
constexpr int kPauseMs = 120;
}

QString valueText(const QVariant& value)
{
    return value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : value.toString();
}

BulkEditDialog::BulkEditDialog(const QString& title, const std::vector<FormField>& fields, Work work, QWidget* parent)
    : QDialog(parent), m_fields(fields), m_work(std::move(work)), m_field(new SearchCombo), m_editorRoom(new QVBoxLayout), m_empty(new QCheckBox(tr("Empty this field"))), m_table(new RecordTable(u"bulk"_s)),
      m_count(makeLabel({}, u"muted"_s)), m_apply(makePrimaryButton({}, [this] { accept(); }))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    for (const FormField& field : m_fields) m_field->addItem(field.label, field.key);
    auto* label = makeLabel(tr("Field to change"), u"section"_s);
    label->setBuddy(m_field);
    m_field->setAccessibleName(tr("Field to change"));
    m_table->setUnfiltered();
    m_table->viewButton()->setParent(m_table);
    m_table->viewButton()->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(makeButton(tr("Cancel"), [this] { reject(); }));
    buttons->addWidget(m_apply);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kGapLarge, metric::kGapLarge, metric::kGapLarge, metric::kGapLarge);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addLayout(m_editorRoom);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    resize(680, 480);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &BulkEditDialog::showPreview);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::showEditor);
    connect(m_empty, &QCheckBox::toggled, this, [this](bool empty) {
        m_form->setEnabled(!empty);
        showPreview();
    });
    showEditor();
}

BulkEditDialog::~BulkEditDialog() { m_form->disconnect(this); }  // hiding it leaves the field that is being typed in

void BulkEditDialog::chooseField(const QString& key) { m_field->setCurrentIndex(std::max(0, m_field->findData(key))); }

void BulkEditDialog::showEditor()
{
    clearLayout(m_editorRoom);
    const QSignalBlocker quiet(m_empty);
    m_empty->setChecked(false);
    FormField field = m_fields[static_cast<size_t>(std::max(0, m_field->currentIndex()))];
    field.label = tr("New value");
    m_form = new Form;
    m_form->addField(field);
    m_editorRoom->addWidget(m_form);
    connect(m_form, &Form::edited, this, [this] {
        m_apply->setEnabled(m_problem.isEmpty());  // accept() looks again
        m_pause.start();
    });
    connect(m_form, &Form::committed, this, &BulkEditDialog::showPreview);
    m_problem = tr("Reading the rows…");
    m_lines.clear();
    showPreview();
    m_work.rows(field.key, [self = QPointer(this), asked = ++m_asked](Lines lines) {
        if (self && asked == self->m_asked) self->take(std::move(lines));
    });
}

void BulkEditDialog::take(Lines lines)
{
    m_problem = lines ? QString() : lines.error().message;
    m_lines = lines ? std::move(*lines) : std::vector<BulkLine>();
    showPreview();
}

QString BulkEditDialog::value() const { return m_empty->isChecked() ? QString() : valueText(m_form->value(m_field->currentData().toString())); }
bool BulkEditDialog::isMeant() const { return m_empty->isChecked() || !value().isEmpty(); }

void BulkEditDialog::showPreview()
{
    m_pause.stop();
    m_form->showProblems({}, {});
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{{u"name"_s, tr("Name"), ColumnKind::text, 230},
                                                                         {u"before"_s, tr("Before"), ColumnKind::text, 180},
                                                                         {u"after"_s, tr("After"), ColumnKind::text, 180}});
    if (!m_problem.isEmpty()) {
        m_table->setSource(source);
        m_apply->setText(tr("Change"));
        m_apply->setEnabled(false);
        return m_count->setText(m_problem);
    }
    const QString after = m_work.after(m_field->currentData().toString(), value());
    qint64 changing = 0;
    for (const BulkLine& line : m_lines) {
        const bool changes = isMeant() && line.before != after;
        changing += changes;
        if (source->size() == kShown) continue;
        const auto cell = [](const QString& text) { return text.isEmpty() ? QVariant(u"–"_s) : QVariant(text); };
        source->add({line.name, cell(line.before), changes ? cell(after) : QVariant(tr("(stays)"))});
    }
    m_table->setSource(source);
    m_apply->setText(tr("Change %1 rows").arg(core::grouped(changing)));
    m_apply->setEnabled(changing > 0);
    if (!isMeant()) return m_count->setText(tr("Write the new value, or choose to empty the field."));
    const auto all = static_cast<qint64>(m_lines.size());
    const QString count = tr("%1 of %2 rows change").arg(core::grouped(changing), core::grouped(all));
    m_count->setText(m_lines.size() <= kShown ? count : tr("%1; the first %2 are shown").arg(count, core::grouped(static_cast<qint64>(kShown))));
}

void BulkEditDialog::accept()
{
    m_form->commitPending();
    const QString key = m_field->currentData().toString();
    if (!m_empty->isChecked() && m_form->isPending(key)) return m_form->focusField(key);
    showPreview();
    if (!m_apply->isEnabled()) return;
    m_work.apply(key, value());
    QDialog::accept();
}

}  // namespace ui
