// SPDX-License-Identifier: Apache-2.0
#include "ui/import/mapping_dialog.h"

#include "core/competency/competency_store.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/search_combo.h"
#include "ui/common/table/column_measure.h"
#include "ui/common/table/record_delegate.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kPreviewRows = 12;
constexpr int kLastHeaderRow = 60;

enum ColumnOf { letter, heading, sample, target };

QTableWidget* makeTable(const QStringList& titles, const QString& name)
{
    auto* table = new QTableWidget(0, static_cast<int>(titles.size()));
    table->setHorizontalHeaderLabels(titles);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setItemDelegate(new RecordDelegate(table));  // cells stand below their heads
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metric::kRow + 6);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

}  // namespace

MappingDialog::MappingDialog(core::Workspace& workspace, const core::SheetLook& look, const std::vector<core::SheetMapping>& begin, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_sheet(new SearchCombo), m_kind(new SearchCombo), m_header(new QSpinBox), m_read(new QCheckBox(tr("Read this sheet"))),
      m_columns(makeTable({tr("Column"), tr("Heading"), tr("First value"), tr("Is read as")}, tr("Columns"))), m_preview(makeTable({}, tr("First rows of the sheet"))),
      m_problem(makeLabel({}, u"error"_s)), m_forget(makeButton(tr("Forget what was remembered"), [this] { forget(); })), m_use(makePrimaryButton(tr("Use this"), [this] { accept(); }))
{
    setWindowTitle(tr("Columns of %1").arg(look.file));
    setAttribute(Qt::WA_DeleteOnClose);
    if (const auto dictionary = core::CompetencyStore(workspace.session()).dictionary(workspace.clock().today()))
        for (std::size_t i = 0; i < dictionary->size(); ++i) m_competencies.emplace_back(dictionary->at(i).code, dictionary->at(i).name);
    int first = -1;
    for (const auto& found : look.sheets) {
        Sheet sheet{found, found.mapping, false};
        const auto said = std::find_if(begin.begin(), begin.end(), [&](const auto& m) { return m.sheet == found.name; });
        if (said != begin.end()) {
            sheet.read = true;
            sheet.mapping = *said;
            if (first < 0) first = static_cast<int>(m_sheets.size());
        }
        sheet.mapping.sheet = found.name;
        m_sheet->addItem(found.isHidden ? tr("%1 (hidden)").arg(found.name) : found.name);
        m_sheets.push_back(std::move(sheet));
    }
    for (const auto kind : core::allImportKinds()) m_kind->addItem(core::importKindTitle(kind), static_cast<int>(kind));
    build();
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &MappingDialog::chooseSheet);
    connect(m_kind, &QComboBox::activated, this, &MappingDialog::chooseKind);
    connect(m_header, &QSpinBox::valueChanged, this, [this](int row) {
        current().mapping.headerRow = row;
        guessAgain();
    });
    connect(m_read, &QCheckBox::toggled, this, [this](bool on) {
        current().read = on;
        showProblem();
    });
    m_sheet->setCurrentIndex(std::max(0, first));
    if (first < 0) m_read->setChecked(true);
    showSheet();
    for (auto& sheet : m_sheets)  // a kind chosen on the page came without columns
        if (sheet.read && sheet.mapping.columns.empty())
            if (auto guessed = core::guessMapping(m_workspace.session(), sheet.found.top, sheet.mapping.kind, sheet.mapping.headerRow)) sheet.mapping = std::move(*guessed);
    showSheet();
}

void MappingDialog::build()
{
    m_kind->setAccessibleName(tr("Kind of file"));
    m_header->setRange(0, kLastHeaderRow);
    m_header->setSpecialValueText(tr("no headings"));
    (new TableFit(m_columns))->keep(target, 260);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    new TableFit(m_preview);
    m_preview->verticalHeader()->show();
    m_preview->setMaximumHeight(220);
    auto* top = new QFormLayout;
    top->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    top->addRow(tr("&Sheet"), m_sheet);
    top->addRow(tr("&Kind"), m_kind);
    top->addRow(tr("&Headings in row"), m_header);
    top->addRow(QString(), m_read);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_forget);
    buttons->addStretch(1);
    buttons->addWidget(makeButton(tr("Cancel"), [this] { reject(); }));
    buttons->addWidget(m_use);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_columns, 3);
    layout->addWidget(makeLabel(tr("First rows of the sheet"), u"section"_s));
    layout->addWidget(m_preview, 2);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    resize(860, 600);
}

MappingDialog::Sheet& MappingDialog::current() { return m_sheets[static_cast<std::size_t>(std::max(0, m_sheet->currentIndex()))]; }

void MappingDialog::chooseSheet(int) { showSheet(); }

void MappingDialog::chooseKind()
{
    const auto kind = static_cast<core::ImportKind>(m_kind->currentData().toInt());
    Sheet& sheet = current();
    sheet.mapping.kind = kind;
    for (const auto& guess : sheet.found.kinds)
        if (guess.kind == kind) sheet.mapping.headerRow = guess.headerRow;
    guessAgain();
}

void MappingDialog::guessAgain()
{
    Sheet& sheet = current();
    auto guessed = core::guessMapping(m_workspace.session(), sheet.found.top, sheet.mapping.kind, sheet.mapping.headerRow);
    if (!guessed) return ask::showError(this, tr("Columns"), guessed.error());
    sheet.mapping.columns = std::move(guessed->columns);
    showSheet();
}

void MappingDialog::forget()
{
    Sheet& sheet = current();
    const auto done = core::forgetMapping(m_workspace.session(), sheet.found.top, sheet.found.mapping);
    if (!done) return ask::showError(this, tr("Columns"), done.error());
    m_isForgotten = true;
    sheet.found.isRemembered = false;
    if (!sheet.found.kinds.empty()) {
        sheet.mapping.kind = sheet.found.kinds.front().kind;
        sheet.mapping.headerRow = sheet.found.kinds.front().headerRow;
    }
    guessAgain();
}

void MappingDialog::showSheet()
{
    if (m_sheets.empty()) return;
    const Sheet& sheet = current();
    const QSignalBlocker quietKind(m_kind), quietHeader(m_header), quietRead(m_read);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(sheet.mapping.kind)));
    m_header->setValue(sheet.mapping.headerRow);
    m_read->setChecked(sheet.read);
    m_forget->setVisible(sheet.found.isRemembered && !m_workspace.session().isReadOnly());
    fillColumns();
    fillPreview();
    showProblem();
}

QComboBox* MappingDialog::targetCombo(const core::FoundColumn& column)
{
    auto* combo = new SearchCombo;
    combo->setAccessibleName(tr("Column %1 is read as").arg(core::columnName(column.column)));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    std::vector<core::ColumnTarget> targets{{}};
    combo->addItem(tr("(not read)"));
    const auto kind = current().mapping.kind;
    for (const auto& spec : core::columnsOf(kind)) {
        combo->addItem(spec.required ? tr("%1 (needed)").arg(spec.title) : spec.title);
        targets.push_back({spec.field});
    }
    if (core::hasCompetencyColumns(kind))
        for (const auto& [code, name] : m_competencies) {
            combo->addItem(tr("Level of %1 %2").arg(code, name));
            targets.push_back({0, code});
        }
    auto at = std::find(targets.begin(), targets.end(), column.target);
    if (at == targets.end()) {  // a competency the dictionary doesn't have yet
        combo->addItem(column.target.competency);
        at = targets.insert(targets.end(), column.target);
    }
    combo->setCurrentIndex(static_cast<int>(at - targets.begin()));
    connect(combo, &QComboBox::activated, this, [this, targets, number = column.column](int index) { onTarget(number, targets[static_cast<std::size_t>(index)]); });
    return combo;
}

void MappingDialog::onTarget(int column, const core::ColumnTarget& chosen)
{
    if (chosen == core::ColumnTarget{}) current().mapping.columns.erase(column);
    else current().mapping.columns[column] = chosen;
    showProblem();
}

void MappingDialog::fillColumns()
{
    const auto columns = core::columnsUnder(current().found.top, current().mapping);
    m_columns->setRowCount(0);
    m_columns->setRowCount(static_cast<int>(columns.size()));
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const auto& column = columns[static_cast<std::size_t>(row)];
        m_columns->setItem(row, letter, new QTableWidgetItem(core::columnName(column.column)));
        m_columns->setItem(row, heading, new QTableWidgetItem(column.heading));
        m_columns->setItem(row, sample, new QTableWidgetItem(column.sample));
        m_columns->setCellWidget(row, target, targetCombo(column));
    }
}

void MappingDialog::fillPreview()
{
    const auto& rows = current().found.top.rows;
    const std::size_t shown = std::min(kPreviewRows, rows.size());
    std::size_t width = 0;
    for (std::size_t i = 0; i < shown; ++i) width = std::max(width, rows[i].cells.size());
    m_preview->setRowCount(static_cast<int>(shown));
    m_preview->setColumnCount(static_cast<int>(width));
    QStringList letters, numbers;
    for (std::size_t c = 0; c < width; ++c) letters << core::columnName(static_cast<int>(c));
    for (std::size_t i = 0; i < shown; ++i) {
        numbers << QString::number(rows[i].number);
        const bool isHeading = rows[i].number == current().mapping.headerRow;
        for (std::size_t c = 0; c < width; ++c) {
            auto* item = new QTableWidgetItem(core::cellText(rows[i].at(static_cast<int>(c))).simplified());
            if (isHeading) {
                QFont font = m_preview->font();
                font.setWeight(QFont::DemiBold);
                item->setFont(font);
                item->setBackground(tokens().accentGround);
            }
            m_preview->setItem(static_cast<int>(i), static_cast<int>(c), item);
        }
    }
    m_preview->setHorizontalHeaderLabels(letters);
    m_preview->setVerticalHeaderLabels(numbers);
}

void MappingDialog::showProblem()
{
    QString problem;
    std::optional<core::ImportKind> kind;
    int read = 0;
    for (const Sheet& sheet : m_sheets) {
        if (!sheet.read) continue;
        ++read;
        if (kind && *kind != sheet.mapping.kind) problem = tr("All sheets that are read must be of one kind; import the others as a second file.");
        kind = sheet.mapping.kind;
        if (const auto header = core::headerOf(sheet.mapping); !header && problem.isEmpty())
            problem = m_sheets.size() > 1 ? tr("Sheet “%1”: %2").arg(sheet.mapping.sheet, header.error().message) : header.error().message;
    }
    if (read == 0) problem = tr("Tick at least one sheet to read.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_use->setEnabled(problem.isEmpty());
}

std::vector<core::SheetMapping> MappingDialog::mappings() const
{
    std::vector<core::SheetMapping> said;
    for (const Sheet& sheet : m_sheets)
        if (sheet.read) said.push_back(sheet.mapping);
    return said;
}

}  // namespace ui
