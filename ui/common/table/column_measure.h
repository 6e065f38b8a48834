// SPDX-License-Identifier: Apache-2.0
// What the columns of a table need, measured in the letters they are drawn with, and small tables that keep to it by themselves.
#pragma once
#include "ui/common/table/column_fit.h"

#include <QFont>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

class QTableView;
class QWidget;

namespace ui {

/// A heading with its margins, as the style sheet draws it; with room for the arrow of the order in a table that is sorted.
[[nodiscard]] int headingWidth(const QWidget& view, const QString& title, bool isSorted = false);
/// A cell with its margins; no text asks for more than a line of some eighty letters.
[[nodiscard]] int cellWidth(const QFont& font, const QString& text);
/// Rows from all over a list of that size, enough to see how long its texts are, and the same after an edit: those at the top may begin
/// alike and be short.
[[nodiscard]] std::vector<std::size_t> sampledRows(std::size_t size);
/// What a column needs whose heading and cells need these widths (any order).
[[nodiscard]] ColumnNeed needOf(int heading, std::vector<int> cells, bool isText);

/// Keeps the columns of a small table in the room there is, whatever its rows become; columns with the heading on the right hold figures.
class TableFit final : public QObject {
    Q_OBJECT
public:
    explicit TableFit(QTableView* view);
    /// For a column of short words or codes, which say nothing when they are cut.
    void keepWhole(int column) { m_whole.insert(column); }
    /// For a column whose cells are widgets.
    void keep(int column, int width);
    /// What shows everything.
    [[nodiscard]] int wantedWidth() const;
    void fit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] std::vector<ColumnNeed> needs() const;
    void fitSoon();

    QTableView* m_view;
    QHash<int, int> m_kept;  ///< widths by column
    QSet<int> m_whole;
    bool m_isWaiting = false;
};

}  // namespace ui
