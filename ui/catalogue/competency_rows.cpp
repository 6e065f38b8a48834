// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/competency_rows.h"

#include "ui/common/form/wheel_guard.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace ui {

using namespace Qt::StringLiterals;

CompetencyRows::CompetencyRows(const QString& name, std::vector<Number> numbers, QWidget* parent)
    : QWidget(parent), m_numbers(std::move(numbers)), m_table(new QTableWidget), m_choice(new QComboBox), m_problem(makeLabel({}, u"error"_s))
{
    QStringList titles{tr("Competency")};
    for (const auto& number : m_numbers) titles << number.title;
    m_table->setColumnCount(static_cast<int>(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metric::kRow);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFixedHeight(metric::kRow * 5);
    m_table->setAccessibleName(name);
    guardWheel(m_choice);
    m_choice->setAccessibleName(tr("Competency"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(metric::kGapSmall);
    fields->addWidget(m_choice, 1);
    for (const auto& number : m_numbers) {
        auto* spin = new QDoubleSpinBox;
        guardWheel(spin);
        spin->setRange(number.least, number.most);
        spin->setDecimals(number.decimals);
        spin->setSingleStep(number.decimals > 0 ? 0.1 : 1);
        spin->setValue(number.start);
        spin->setAccessibleName(number.title);
        spin->setToolTip(number.title);
        fields->addWidget(spin);
        m_spins.push_back(spin);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metric::kGapSmall);
    buttons->addWidget(makeButton(tr("Add or change"), [this] {
        std::vector<double> values;
        for (const auto* spin : m_spins) values.push_back(spin->value());
        if (m_choice->currentIndex() >= 0) emit wanted(core::Uid::fromBytes(m_choice->currentData().toByteArray()), values);
    }));
    buttons->addWidget(makeButton(tr("Remove"), [this] {
        const auto row = static_cast<std::size_t>(m_table->currentRow());
        if (m_table->currentRow() >= 0 && row < m_rows.size()) emit removed(m_rows[row].competency);
    }));
    buttons->addStretch(1);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(m_table);
    layout->addLayout(fields);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { pick(row); });
}

void CompetencyRows::setChoices(const std::vector<Row>& competencies)
{
    const QVariant before = m_choice->currentData();
    m_choice->clear();
    for (const auto& row : competencies) m_choice->addItem(row.name, row.competency.bytes());
    m_choice->setCurrentIndex(std::max(competencies.empty() ? -1 : 0, m_choice->findData(before)));
}

void CompetencyRows::setRows(std::vector<Row> rows)
{
    const QSignalBlocker quiet(m_table);
    const int before = m_table->currentRow();
    m_rows = std::move(rows);
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int r = 0; r < m_table->rowCount(); ++r) {
        const Row& row = m_rows[static_cast<std::size_t>(r)];
        auto* name = new QTableWidgetItem(row.name);
        name->setToolTip(row.name);
        m_table->setItem(r, 0, name);
        for (std::size_t n = 0; n < m_numbers.size(); ++n) {
            auto* item = new QTableWidgetItem(QString::number(row.numbers[n], 'f', m_numbers[n].decimals).replace(u'.', u','));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(r, static_cast<int>(n) + 1, item);
        }
    }
    if (before < m_table->rowCount()) m_table->setCurrentCell(before, 0);
    showProblem({});
}

void CompetencyRows::pick(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_rows.size()) return;
    const Row& chosen = m_rows[static_cast<std::size_t>(row)];
    m_choice->setCurrentIndex(m_choice->findData(chosen.competency.bytes()));
    for (std::size_t n = 0; n < m_spins.size(); ++n) m_spins[n]->setValue(chosen.numbers[n]);
}

void CompetencyRows::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

}  // namespace ui
