// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/linked_rows.h"

#include "ui/common/read_only.h"
#include "ui/common/search_combo.h"
#include "ui/common/table/short_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsSeen = 4;  // rows

std::vector<ShortTable::Column> columnsOf(const QString& kind, const std::vector<LinkedRows::Number>& numbers)
{
    std::vector<ShortTable::Column> columns{{kind, false, true}};
    for (const auto& number : numbers) columns.push_back({number.title, true});
    return columns;
}

}  // namespace

LinkedRows::LinkedRows(const QString& name, const QString& kind, std::vector<Number> numbers, QWidget* parent)
    : QWidget(parent), m_numbers(std::move(numbers)), m_table(new ShortTable(name, columnsOf(kind, m_numbers), kRowsSeen)), m_choice(new SearchCombo), m_problem(makeLabel({}, u"error"_s))
{
    setAccessibleName(name);
    m_choice->setAccessibleName(kind);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(metric::kGapSmall);
    fields->addWidget(m_choice, 1);
    for (const auto& number : m_numbers) {
        auto* spin = new QDoubleSpinBox;
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
    buttons->addWidget(edits(makeButton(m_numbers.empty() ? tr("Add") : tr("Add or change"), [this] {
        std::vector<double> values;
        for (const auto* spin : m_spins) values.push_back(spin->value());
        if (m_choice->currentIndex() >= 0) emit wanted(m_owner, core::Uid::fromBytes(m_choice->currentData().toByteArray()), values);
    })));
    buttons->addWidget(edits(makeButton(tr("Remove"), [this] {
        if (const auto chosen = m_table->selectedRecords(); !chosen.empty()) emit removed(m_owner, chosen);
    })));
    buttons->addStretch(1);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(m_table);
    layout->addLayout(fields);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_table, &ShortTable::currentRecordChanged, this, &LinkedRows::pick);
}

void LinkedRows::setChoices(const std::vector<Row>& records)
{
    const QVariant before = m_choice->currentData();
    m_choice->clear();
    for (const auto& row : records) m_choice->addItem(row.name, row.record.bytes());
    m_choice->setCurrentIndex(std::max(records.empty() ? -1 : 0, m_choice->findData(before)));
}

void LinkedRows::setRows(const core::Uid& owner, std::vector<Row> rows)
{
    m_rows = std::move(rows);
    if (std::exchange(m_owner, owner) != owner)
        for (std::size_t n = 0; n < m_spins.size(); ++n) m_spins[n]->setValue(m_numbers[n].start);
    std::vector<ShortTable::Row> shown;
    for (const Row& row : m_rows) {
        QStringList cells{row.name};
        for (std::size_t n = 0; n < m_numbers.size(); ++n) cells << QString::number(row.numbers[n], 'f', m_numbers[n].decimals).replace(u'.', u',');
        shown.push_back({row.record, cells});
    }
    m_table->setRows(owner, shown);
    showProblem({});
}

void LinkedRows::pick(const core::Uid& record)
{
    const auto chosen = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.record == record; });
    if (chosen == m_rows.end()) return;
    m_choice->setCurrentIndex(m_choice->findData(record.bytes()));
    for (std::size_t n = 0; n < m_spins.size(); ++n) m_spins[n]->setValue(chosen->numbers[n]);
}

void LinkedRows::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

}  // namespace ui
