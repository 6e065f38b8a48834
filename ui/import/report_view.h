// SPDX-License-Identifier: Apache-2.0
// What a check or an import said: cards with counts, rows that need a look, values that change.
#pragma once
#include "core/import/import_report.h"

#include <QWidget>
#include <vector>

class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QPushButton;

namespace ui {

class RecordTable;

class ReportView final : public QWidget {
    Q_OBJECT
public:
    explicit ReportView(QWidget* parent = nullptr);
    void showReport(const core::ImportReport& report);
    [[nodiscard]] RecordTable& problems() const { return *m_problems; }
    [[nodiscard]] RecordTable& changes() const { return *m_changes; }

signals:
    void noted(const QString& text);

private:
    struct Card {
        QWidget* panel = nullptr;
        QLabel* number = nullptr;
        QLabel* label = nullptr;
    };
    Card addCard(const QString& title, const QString& meaning, QHBoxLayout* row);
    [[nodiscard]] QWidget* pageOf(RecordTable* table, QLabel* words);
    /// A long sentence stands whole below the table while its row is chosen.
    void showWhole(RecordTable* table, int column, QLabel* words);
    void showTab(int index);

    std::vector<Card> m_cards;
    std::vector<QPushButton*> m_tabButtons;
    QLabel* m_problemWords;
    QLabel* m_changeWords;
    QLabel* m_noticeWords;
    RecordTable* m_problems;
    RecordTable* m_changes;
    RecordTable* m_notices;  ///< what was left aside: nothing to mend
    QStackedLayout* m_tabs;
};

}  // namespace ui
