// SPDX-License-Identifier: Apache-2.0
// The grid standard × competency: a digit sets the required level and moves on, Delete takes the selected ones away, cells of a
// spreadsheet are pasted. What a title leaves open and its kind of post asks for stands there faintly, in brackets.
#pragma once
#include "core/competency/competency_store.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace ui {

class StandardModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Line {
        core::StandardRecord record;
        QString name;    ///< of the post, or of the kind
        QString remark;  ///< "mulai 01-01-2026"
        int people = -1; ///< active people of the post or kind; −1 = not counted yet
        std::vector<int> inherited;  ///< by competency: level of the kind's default, −1 = none
    };
    static constexpr int kNone = -1;
    static constexpr int kNameWidth = 260;
    static constexpr int kFirstLevel = 2;  ///< columns before: people, dates

    using QAbstractTableModel::QAbstractTableModel;
    void setLines(std::vector<Line> lines, std::vector<core::Competency> competencies);

    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }
    [[nodiscard]] const std::vector<core::Competency>& competencies() const { return m_competencies; }
    /// Index of the competency of a column, or −1.
    [[nodiscard]] int competencyAt(int column) const { return column < kFirstLevel ? -1 : column - kFirstLevel; }
    [[nodiscard]] const core::StandardRecord::Cell* cell(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : kFirstLevel + static_cast<int>(m_competencies.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Line> m_lines;
    std::vector<core::Competency> m_competencies;
};

class StandardGrid final : public QTableView {
    Q_OBJECT
public:
    explicit StandardGrid(QWidget* parent = nullptr);
    /// A level's cell, and what it shall say; nothing = not asked for.
    struct Typed {
        int row = 0, column = 0;
        std::optional<int> level;
    };
    /// Wide enough for the heads and the days of every line; asking each cell of hundreds of standards would be felt.
    void fitColumns();
    /// The selected levels, with the names of their standards.
    void copy() const;
    /// Cells of a spreadsheet from the current cell on; a column of names before them, as copy() writes it, is left out, an empty
    /// cell changes nothing, and a single level fills the selected cells. All of it or, with the reasons, none.
    [[nodiscard]] QStringList paste(const QString& text);
    /// From the clipboard; what is wrong is told by pasteRefused().
    void pasteClipboard();

signals:
    /// A digit, Delete or a paste, as one step.
    void levelsTyped(const std::vector<ui::StandardGrid::Typed>& cells);
    void pasteRefused(const QStringList& reasons);
    void opened();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void moveOn();
    void clearSelected();
    [[nodiscard]] QString nameOf(int row) const;
    [[nodiscard]] const StandardModel& lines() const { return *static_cast<const StandardModel*>(model()); }
};

}  // namespace ui
