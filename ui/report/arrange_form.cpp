// SPDX-License-Identifier: Apache-2.0
#include "ui/report/arrange_form.h"

#include "ui/common/choice.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kOrders = 3;
const QString kNoGroups = u"-"_s;  // ReportOptions::group

/// In step with the control beside it.
QLabel* rowLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setMinimumHeight(metric::kControl);
    return label;
}

QVBoxLayout* tabLayout(QWidget* tab)
{
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(metric::kGap, metric::kGap, metric::kGap, metric::kGap);
    layout->setSpacing(metric::kGapSmall);
    return layout;
}

}  // namespace

ArrangeForm::ArrangeForm(const core::ReportTable& table, const core::ReportOptions& now)
    : m_table(table), m_now(now), m_asItComes(new QCheckBox(tr("As the report comes"))), m_columns(new QListWidget), m_group(makeChoice(tr("Group by"), 10, kAnyWidth)),
      m_filterRows(new QVBoxLayout)
{
    auto* tabs = new QTabWidget;
    tabs->addTab(columnsTab(), tr("Columns"));
    tabs->addTab(orderTab(), tr("Groups and order"));
    tabs->addTab(filterTab(), now.filters.empty() ? tr("Filters") : tr("Filters (%1)").arg(now.filters.size()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tabs);
    m_before = state();
}

/// Everything that can be set here, as texts. Filters that say nothing don't count.
QStringList ArrangeForm::state() const
{
    QStringList all{m_asItComes->isChecked() ? u"*"_s : QString(), m_group->currentData().toString()};
    for (int i = 0; i < m_columns->count(); ++i) all << m_columns->item(i)->data(Qt::UserRole).toString() << QString::number(m_columns->item(i)->checkState());
    for (const OrderRow& row : m_order)
        if (const QString column = row.column->currentData().toString(); !column.isEmpty()) all << column << row.direction->currentText();
    for (const FilterRow& row : m_filters) {
        const QString column = row.column->currentData().toString(), value = row.value->currentText().trimmed();
        if (!column.isEmpty() || !value.isEmpty()) all << column << row.test->currentText() << value;
    }
    return all;
}

QWidget* ArrangeForm::columnsTab()
{
    auto* tab = new QWidget;
    auto* layout = tabLayout(tab);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setMinimumHeight(180);
    fillColumns(m_now.columns);
    m_asItComes->setChecked(m_now.columns.empty());
    connect(m_asItComes, &QCheckBox::clicked, this, [this](bool on) {
        if (on) fillColumns({});
    });
    const auto chosen = [this] { m_asItComes->setChecked(false); };
    connect(m_columns, &QListWidget::itemChanged, this, chosen);
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this, chosen);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(makeButton(tr("Up"), [this] { moveColumn(-1); }));
    buttons->addWidget(makeButton(tr("Down"), [this] { moveColumn(1); }));
    const auto tickAll = [this](Qt::CheckState state) {
        for (int i = 0; i < m_columns->count(); ++i) m_columns->item(i)->setCheckState(state);
    };
    buttons->addWidget(makeButton(tr("All"), [tickAll] { tickAll(Qt::Checked); }));
    buttons->addWidget(makeButton(tr("None"), [tickAll] { tickAll(Qt::Unchecked); }));
    buttons->addStretch(1);
    layout->addWidget(m_asItComes);
    layout->addWidget(m_columns, 1);
    layout->addLayout(buttons);
    layout->addWidget(makeLabel(tr("Tick what is printed; drag a column to its place. Columns chosen here print in portrait, too."), u"muted"_s));
    return tab;
}

/// The chosen ones in their order, then the others; all for none.
void ArrangeForm::fillColumns(const std::vector<QString>& chosen)
{
    const QSignalBlocker quiet(m_columns);
    m_columns->clear();
    const auto add = [&](const core::ReportColumn& column, bool isShown) {
        auto* item = new QListWidgetItem(column.header, m_columns);
        item->setData(Qt::UserRole, column.id);
        item->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
    };
    const auto isChosen = [&](const core::ReportColumn& column) { return std::find(chosen.begin(), chosen.end(), column.id) != chosen.end(); };
    for (const QString& id : chosen)
        for (const core::ReportColumn& column : m_table.offered)
            if (column.id == id) add(column, true);
    for (const core::ReportColumn& column : m_table.offered)
        if (!column.id.isEmpty() && !isChosen(column)) add(column, chosen.empty());
    m_columns->setCurrentRow(0);
}

void ArrangeForm::moveColumn(int by)
{
    const int row = m_columns->currentRow(), to = row + by;
    if (row < 0 || to < 0 || to >= m_columns->count()) return;
    m_columns->insertItem(to, m_columns->takeItem(row));
    m_columns->setCurrentRow(to);
    m_asItComes->setChecked(false);
}

QComboBox* ArrangeForm::columnChoice(const QString& name, const QString& none) const
{
    auto* combo = makeChoice(name, 7, kAnyWidth);
    combo->addItem(none, QString());
    for (const core::ReportColumn& column : m_table.offered)
        if (!column.id.isEmpty()) combo->addItem(column.header, column.id);
    return combo;
}

QWidget* ArrangeForm::orderTab()
{
    auto* tab = new QWidget;
    auto* layout = tabLayout(tab);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_group->addItem(tr("As the report comes"), QString());
    m_group->addItem(tr("No groups"), kNoGroups);
    for (const core::ReportColumn& column : m_table.offered)
        if (!column.id.isEmpty()) m_group->addItem(column.header, column.id);
    m_group->setCurrentIndex(std::max(0, m_group->findData(m_now.group)));
    form->addRow(rowLabel(tr("Group by")), m_group);
    for (std::size_t i = 0; i < kOrders; ++i) {
        const QString name = i == 0 ? tr("Sort by") : tr("then by");
        OrderRow row{columnChoice(name, i == 0 ? tr("As the report comes") : u"—"_s), makeChoice(tr("Direction"), 7, kAnyWidth)};
        row.direction->addItem(tr("Ascending (A to Z)"), false);
        row.direction->addItem(tr("Descending (Z to A)"), true);
        if (i < m_now.order.size()) {
            row.column->setCurrentIndex(std::max(0, row.column->findData(m_now.order[i].column)));
            row.direction->setCurrentIndex(m_now.order[i].descending ? 1 : 0);
        }
        auto* line = new QHBoxLayout;
        line->addWidget(row.column, 4);
        line->addWidget(row.direction, 3);
        form->addRow(rowLabel(name), line);
        m_order.push_back(row);
    }
    layout->addLayout(form);
    layout->addWidget(makeLabel(tr("Rows are sorted within their groups; every group has a subtotal of its own."), u"muted"_s));
    layout->addStretch(1);
    return tab;
}

QWidget* ArrangeForm::filterTab()
{
    auto* tab = new QWidget;
    auto* layout = tabLayout(tab);
    layout->addWidget(makeLabel(tr("Only rows that pass every filter are printed and counted."), u"muted"_s));
    layout->addLayout(m_filterRows);
    for (const core::RowFilter& filter : m_now.filters) addFilter(filter);
    if (m_now.filters.empty()) addFilter({});
    auto* add = new QHBoxLayout;
    add->addWidget(makeButton(tr("Add a filter"), [this] { addFilter({}); }));
    add->addStretch(1);
    layout->addLayout(add);
    layout->addStretch(1);
    return tab;
}

void ArrangeForm::addFilter(const core::RowFilter& filter)
{
    FilterRow row{new QWidget, columnChoice(tr("Column of the filter"), tr("Choose a column…")), makeChoice(tr("Condition"), 6, 150), makeChoice(tr("Value of the filter"), 5, kAnyWidth)};
    using enum core::RowFilter::Test;
    for (const auto& [test, words] : {std::pair(contains, tr("contains")), std::pair(equals, tr("equals")), std::pair(atLeast, tr("at least")), std::pair(atMost, tr("at most"))})
        row.test->addItem(words, static_cast<int>(test));
    row.value->setEditable(true);
    row.value->setInsertPolicy(QComboBox::NoInsert);
    row.value->lineEdit()->setAccessibleName(tr("Value of the filter"));
    row.column->setCurrentIndex(std::max(0, row.column->findData(filter.column)));
    row.test->setCurrentIndex(row.test->findData(static_cast<int>(filter.test)));
    auto* line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.column, 2);
    line->addWidget(row.test, 1);
    line->addWidget(row.value, 2);
    line->addWidget(makeButton(tr("Remove"), [this, widget = row.widget] {
        std::erase_if(m_filters, [&](const FilterRow& one) { return one.widget == widget; });
        widget->hide();
        widget->deleteLater();
    }));
    offerValues(row);
    row.value->setEditText(filter.value);
    connect(row.column, &QComboBox::activated, this, [this, row] { offerValues(row); });
    m_filterRows->addWidget(row.widget);
    m_filters.push_back(row);
}

void ArrangeForm::offerValues(const FilterRow& row)
{
    const QString typed = row.value->currentText();
    row.value->clear();
    row.value->addItems(core::valuesOf(m_table, row.column->currentData().toString()));
    row.value->setEditText(typed);
}

core::Result<core::ReportOptions> ArrangeForm::options() const
{
    core::ReportOptions options = m_now;
    options.columns.clear();
    options.order.clear();
    options.filters.clear();
    if (!m_asItComes->isChecked()) {
        for (int i = 0; i < m_columns->count(); ++i)
            if (m_columns->item(i)->checkState() == Qt::Checked) options.columns.push_back(m_columns->item(i)->data(Qt::UserRole).toString());
        if (options.columns.empty()) return core::fail(core::ErrorCode::invalidInput, tr("Tick at least one column."));
    }
    options.group = m_group->currentData().toString();
    for (const OrderRow& row : m_order)
        if (const QString column = row.column->currentData().toString(); !column.isEmpty()) options.order.push_back({column, row.direction->currentData().toBool()});
    for (const FilterRow& row : m_filters) {
        const core::RowFilter filter{row.column->currentData().toString(), static_cast<core::RowFilter::Test>(row.test->currentData().toInt()), row.value->currentText().trimmed()};
        const bool saysNothing = filter.column.isEmpty() || (filter.value.isEmpty() && filter.test == core::RowFilter::Test::contains);
        if (saysNothing) continue;
        const auto column = std::find_if(m_table.offered.begin(), m_table.offered.end(), [&](const auto& one) { return one.id == filter.column; });
        if (const QString problem = core::filterProblem(filter, *column); !problem.isEmpty()) return core::fail(core::ErrorCode::invalidInput, problem);
        options.filters.push_back(filter);
    }
    return options;
}

void openArrangeDialog(QWidget* parent, std::shared_ptr<const core::ReportTable> table, const core::ReportOptions& now, std::function<void(const core::ReportOptions&)> done)
{
    auto* dialog = new FormDialog(ArrangeForm::tr("Columns, order and filters"), ArrangeForm::tr("Apply"), parent);
    auto* form = new ArrangeForm(*table, now);
    dialog->head()->addWidget(form);
    dialog->setAlsoChanged([form] { return form->isChanged(); });
    dialog->setAction([form, table, done = std::move(done)](const Form&) -> core::Result<> {
        const auto options = form->options();
        if (!options) return tl::unexpected<core::Error>(options.error());
        done(*options);
        return {};
    });
    dialog->open();
}

}  // namespace ui
