// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/assessment_list.h"

#include "core/base/text.h"
#include "core/reference/reference_store.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/form/form.h"
#include "ui/common/job_runner.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = RecordColumn::Kind;

std::shared_ptr<const ListSource> sourceOf(const std::vector<core::AssessmentLine>& lines)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"day"_s, AssessmentList::tr("Date"), Kind::date, 100}, {u"name"_s, AssessmentList::tr("Name"), Kind::text, 220}, {u"nip"_s, AssessmentList::tr("NIP"), Kind::nip, 168},
        {u"method"_s, AssessmentList::tr("Method"), Kind::text, 150}, {u"assessor"_s, AssessmentList::tr("Assessor"), Kind::text, 150},
        {u"levels"_s, AssessmentList::tr("Number of levels"), Kind::number, 74}, {u"source"_s, AssessmentList::tr("Source"), Kind::text, 240}});
    const auto cell = [](const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    for (const auto& line : lines)
        source->add({line.event.day.isValid() ? QVariant(line.event.day) : QVariant(), line.name, cell(line.nip), cell(line.event.method), cell(line.event.assessor),
                     static_cast<qlonglong>(line.levels), cell(line.event.source)},
                    line.event.uid.bytes());
    return source;
}

QString lineText(const core::AssessmentLine& line)
{
    return AssessmentList::tr("%1 – %2, %3 – %4 levels").arg(line.name, line.event.day.toString(u"dd-MM-yyyy"_s), line.event.method).arg(line.levels);
}

}  // namespace

AssessmentList::AssessmentList(PageContext context) : m_context(context), m_table(new RecordTable(u"assessments"_s))
{
    m_open = makeButton(tr("Open in the grid"), [this] {
        if (const auto* line = lineOf(m_table->currentUid())) emit eventChosen(*line);
    });
    m_correct = makeButton(tr("Correct…"), [this] { correct(); });
    m_remove = makeButton(tr("Delete…"), [this] { removeSelected(); });
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kGapSmall);
    row->addWidget(m_table->filterEdit(), 1);
    row->addWidget(m_open);
    row->addWidget(m_correct);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_table->viewButton());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    m_table->setExportName(tr("Assessments"));
    m_table->setEmpty(tr("No assessment yet. Type levels in the grid, or import a workbook of assessments."));
    connect(m_table, &RecordTable::currentChanged, this, &AssessmentList::updateButtons);
    connect(m_table, &RecordTable::opened, this, [this](const QByteArray& uid) {
        if (const auto* line = lineOf(uid)) emit eventChosen(*line);
    });
    connect(m_table, &RecordTable::noted, this, &AssessmentList::noted);
    updateButtons();
}

void AssessmentList::reload()
{
    m_loader.load(tr("Reading assessments"),
                  [](core::Workspace& file, core::Progress&) {
                      return core::AssessmentStore(file.session()).list().map([](std::vector<core::AssessmentLine>&& lines) {
                          auto source = sourceOf(lines);
                          return Loaded{std::make_shared<const std::vector<core::AssessmentLine>>(std::move(lines)), std::move(source)};
                      });
                  },
                  [this](const core::Result<Loaded>& loaded) {
                      if (!loaded) return ask::showError(this, tr("Assessments"), loaded.error());
                      m_isLoaded = true;
                      m_lines = loaded->lines;
                      m_lineOf.clear();
                      for (std::size_t i = 0; i < m_lines->size(); ++i) m_lineOf[(*m_lines)[i].event.uid.bytes()] = i;
                      m_table->setSource(loaded->source);
                      updateButtons();
                  });
}

const core::AssessmentLine* AssessmentList::lineOf(const QByteArray& uid) const
{
    const auto at = m_lineOf.constFind(uid);
    return at == m_lineOf.constEnd() ? nullptr : &(*m_lines)[*at];
}

void AssessmentList::updateButtons()
{
    const bool hasOne = lineOf(m_table->currentUid()) != nullptr;
    for (QWidget* button : {m_open, m_correct, m_remove}) button->setEnabled(hasOne);
}

void AssessmentList::correct()
{
    const auto* line = lineOf(m_table->currentUid());
    if (!line) return;
    CorrectAssessmentDialog dialog(m_context, *line, this);
    if (dialog.exec() == QDialog::Accepted) emit noted(tr("Saved"));
}

void AssessmentList::removeSelected()
{
    std::vector<core::Uid> uids;
    QStringList details;
    for (const QByteArray& uid : m_table->selectedUids())
        if (const auto* line = lineOf(uid)) {
            uids.push_back(line->event.uid);
            details << lineText(*line);
        }
    if (uids.empty()) return;
    const auto count = core::grouped(static_cast<qint64>(uids.size()));
    if (!ask::confirm(this, {tr("Delete assessments"), tr("Delete %1 assessments with all their levels? The gaps are counted again. Undo brings them back.").arg(count), details,
                             tr("Delete"), tr("Cancel"), true}))
        return;
    if (const auto done = core::AssessmentEditor(m_context.workspace.log()).remove(uids); !done) return ask::showError(this, tr("Delete assessments"), done.error());
    emit noted(tr("Deleted: %1 assessments").arg(count));
}

CorrectAssessmentDialog::CorrectAssessmentDialog(PageContext context, core::AssessmentLine line, QWidget* parent)
    : QDialog(parent), m_context(context), m_line(std::move(line)), m_form(new Form)
{
    setWindowTitle(tr("Correct an assessment"));
    if (auto tables = core::ReferenceStore(m_context.workspace.session()).load()) m_tables = std::move(*tables);
    std::vector<FormChoice> methods;
    for (const auto& method : m_tables.methodRanks) methods.push_back({method.method, method.method});
    m_form->addField({u"date"_s, tr("Date"), FormField::Kind::date});
    m_form->addField({u"method"_s, tr("Method"), FormField::Kind::choice, {}, {}, methods});
    m_form->addField({u"assessor"_s, tr("Assessor"), FormField::Kind::text});
    m_form->setValue(u"date"_s, m_line.event.day.isValid() ? QVariant(m_line.event.day) : QVariant());
    QString method = m_line.event.method;
    for (const auto& known : m_tables.methodRanks)
        if (core::folded(known.method) == core::folded(method)) method = known.method;
    m_form->setValue(u"method"_s, method.isEmpty() ? QVariant() : QVariant(method));
    m_form->setValue(u"assessor"_s, m_line.event.assessor.isEmpty() ? QVariant() : QVariant(m_line.event.assessor));
    auto* buttons = new QDialogButtonBox;
    auto* save = makePrimaryButton(tr("Save"), [this] { accept(); });
    save->setDefault(true);
    buttons->addButton(save, QDialogButtonBox::ActionRole);
    connect(buttons->addButton(QDialogButtonBox::Cancel), &QPushButton::clicked, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeLabel(lineText(m_line), u"muted"_s));
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(440, 260);
    connect(m_form, &Form::edited, this, [this] { check(); });
    check();
}

core::AssessmentHead CorrectAssessmentDialog::head() const { return {m_form->value(u"date"_s).toDate(), m_form->text(u"method"_s), m_form->text(u"assessor"_s)}; }

bool CorrectAssessmentDialog::check()
{
    const auto found = core::headFindings(head(), m_tables, m_context.workspace.clock().today());
    m_form->showProblems(found.errors, found.warnings);
    return found.errors.empty();
}

void CorrectAssessmentDialog::accept()
{
    if (!check()) return;
    if (const auto done = core::AssessmentEditor(m_context.workspace.log()).correct(m_line.event.uid, head(), m_tables); !done) {
        m_form->showProblems({{u"date"_s, u"assessment.conflict"_s, done.error().message}}, {});
        return;
    }
    QDialog::accept();
}

}  // namespace ui
