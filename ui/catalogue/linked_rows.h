// SPDX-License-Identifier: Apache-2.0
// A short list of records linked to another, with some numbers each (competencies and the levels of a step, units of a priority), edited in
// one row below it.
#pragma once
#include "core/base/id.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace ui {

class ShortTable;

class LinkedRows final : public QWidget {
    Q_OBJECT
public:
    struct Number {
        QString title;
        double least = 0, most = 5, start = 0;
        int decimals = 0;
    };
    struct Row {
        core::Uid record;
        QString name;  ///< "M.1 Integritas"
        std::vector<double> numbers;
    };
    /// `kind` heads the first column: "Competency".
    LinkedRows(const QString& name, const QString& kind, std::vector<Number> numbers, QWidget* parent = nullptr);

    void setChoices(const std::vector<Row>& records);
    /// `owner` is the record the rows belong to: what is chosen and typed for one is never given to another.
    void setRows(const core::Uid& owner, std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    /// Beside the row editor; empty = fine.
    void showProblem(const QString& sentence);

signals:
    /// The user wants this record of the owner to have these numbers.
    void wanted(const core::Uid& owner, const core::Uid& record, const std::vector<double>& numbers);
    void removed(const core::Uid& owner, const std::vector<core::Uid>& records);

private:
    void pick(const core::Uid& record);

    std::vector<Number> m_numbers;
    core::Uid m_owner;
    std::vector<Row> m_rows;
    ShortTable* m_table;
    QComboBox* m_choice;
    std::vector<QDoubleSpinBox*> m_spins;
    QLabel* m_problem;
};

}  // namespace ui
