// SPDX-License-Identifier: Apache-2.0
// A short list of competencies with one or two numbers each (levels of a step, weight in a priority), edited in one row below it.
#pragma once
#include "core/base/id.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace ui {

class ShortTable;

class CompetencyRows final : public QWidget {
    Q_OBJECT
public:
    struct Number {
        QString title;
        double least = 0, most = 5, start = 0;
        int decimals = 0;
    };
    struct Row {
        core::Uid competency;
        QString name;  ///< "M.1 Integritas"
        std::vector<double> numbers;
    };
    CompetencyRows(const QString& name, std::vector<Number> numbers, QWidget* parent = nullptr);

    void setChoices(const std::vector<Row>& competencies);
    /// `owner` is the record the rows belong to: what is chosen and typed for one is never given to another.
    void setRows(const core::Uid& owner, std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    /// Beside the row editor; empty = fine.
    void showProblem(const QString& sentence);

signals:
    /// The user wants this competency of the owner to have these numbers.
    void wanted(const core::Uid& owner, const core::Uid& competency, const std::vector<double>& numbers);
    void removed(const core::Uid& owner, const std::vector<core::Uid>& competencies);

private:
    void pick(const core::Uid& competency);

    std::vector<Number> m_numbers;
    core::Uid m_owner;
    std::vector<Row> m_rows;
    ShortTable* m_table;
    QComboBox* m_choice;
    std::vector<QDoubleSpinBox*> m_spins;
    QLabel* m_problem;
};

}  // namespace ui
