// SPDX-License-Identifier: Apache-2.0
// Keyboard entry of levels: 0–5 write and move on, Delete clears, arrows move, Ctrl+C and Ctrl+V take blocks of cells to and from
// a spreadsheet. Writes into the model only; the page saves.
#pragma once
#include "ui/assessment/assessment_grid_model.h"

#include <QTableView>

namespace ui {

class AssessmentGrid final : public QTableView {
    Q_OBJECT
public:
    explicit AssessmentGrid(AssessmentGridModel* model);
    void layOut();
    /// Why nothing may be typed now; empty = it may. A digit typed meanwhile waits, unless the lock is for good, and is written
    /// when the grid next gets the keyboard unlocked, or by writeWaiting().
    void setLocked(const QString& reason, bool isForGood = false);
    [[nodiscard]] bool hasWaiting() const { return m_waiting.has_value(); }
    /// The digit that waits, typed while the method was missing.
    [[nodiscard]] std::optional<int> waitingLevel() const { return m_waiting ? std::optional(m_waiting->level) : std::nullopt; }
    /// Another assessment is opened: the digit was not meant for it.
    void forgetWaiting() { m_waiting.reset(); }
    void writeWaiting();
    /// Writes a block from the current cell on, or nothing and one sentence per bad cell.
    [[nodiscard]] QStringList pasteText(const QString& text);

signals:
    /// Something was typed; it belongs to the current row.
    void typed();
    /// A whole block was written or cleared: save it as one step.
    void blockWritten();
    void personChanged();
    void cellChanged();
    void left();
    void refused(const QString& reason);
    void pasteRefused(const QStringList& reasons);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;

private:
    void fitNames();
    void fitColumns(int width);
    [[nodiscard]] bool mayWrite();
    void moveOn();
    void writeLevel(int level);
    void clearSelected();
    void copySelected() const;

    AssessmentGridModel* m_model;
    int m_column = 0;  ///< pixels of a competency
    struct Waiting {
        QPersistentModelIndex cell;
        int level = 0;
    };

    QString m_lockedBecause;
    bool m_isLockedForGood = false;
    std::optional<Waiting> m_waiting;  ///< typed while locked
};

}  // namespace ui
