// SPDX-License-Identifier: Apache-2.0
// Which columns a list has and in which order, how its rows are grouped, sorted and filtered: the inside of a dialog.
#pragma once
#include "core/report/listing.h"

#include <QWidget>
#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QListWidget;
class QVBoxLayout;

namespace ui {

class ArrangeForm final : public QWidget {
    Q_OBJECT
public:
    /// `table` is the list as it is now: its columns on offer, and what stands in them.
    ArrangeForm(const core::ReportTable& table, const core::ReportOptions& now);

    /// `now` with what was chosen here; an error names what cannot be read.
    [[nodiscard]] core::Result<core::ReportOptions> options() const;
    /// Something was chosen or typed since the form was made, also what is not complete yet.
    [[nodiscard]] bool isChanged() const { return state() != m_before; }

private:
    struct OrderRow {
        QComboBox* column;
        QComboBox* direction;
    };
    struct FilterRow {
        QWidget* widget;
        QComboBox* column;
        QComboBox* test;
        QComboBox* value;
    };
    [[nodiscard]] QStringList state() const;
    [[nodiscard]] QWidget* columnsTab();
    [[nodiscard]] QWidget* orderTab();
    [[nodiscard]] QWidget* filterTab();
    [[nodiscard]] QComboBox* columnChoice(const QString& name, const QString& none) const;
    void fillColumns(const std::vector<QString>& chosen);
    void moveColumn(int by);
    void addFilter(const core::RowFilter& filter);
    void offerValues(const FilterRow& row);

    const core::ReportTable& m_table;
    core::ReportOptions m_now;
    QCheckBox* m_asItComes;
    QListWidget* m_columns;
    QComboBox* m_group;
    std::vector<OrderRow> m_order;
    std::vector<FilterRow> m_filters;
    QVBoxLayout* m_filterRows;
    QStringList m_before;
};

/// The dialog around it; `done` gets what was chosen. `table` is kept as long as the dialog is open.
void openArrangeDialog(QWidget* parent, std::shared_ptr<const core::ReportTable> table, const core::ReportOptions& now, std::function<void(const core::ReportOptions&)> done);

}  // namespace ui
