// SPDX-License-Identifier: Apache-2.0
// "Jejak Audit": every change set, who made it and what it did, undo and redo of each; and what offices say differently.
// Place: uid of a change set, or filter {"search": text} or {"conflict": id, empty = the list}.
#pragma once
#include "core/history/change_details.h"
#include "ui/common/table/record_model.h"
#include "ui/page.h"

#include <optional>

class QComboBox;
class QDateEdit;
class QPushButton;
class QTabWidget;

namespace ui {

class ChangePanel;
class ConflictView;
class RecordTable;

class HistoryPage final : public Page {
    Q_OBJECT
public:
    explicit HistoryPage(PageContext context);

    void refresh() override;
    void showPlace(const Place& place) override;
    void focusFilter() override;

private:
    [[nodiscard]] QWidget* changesTab();
    [[nodiscard]] QWidget* dayRange();
    [[nodiscard]] bool isChanges() const;
    void nameTabs();
    void fillUsers();
    void applyConditions();
    [[nodiscard]] RecordModel::Condition condition() const;
    [[nodiscard]] std::pair<QDate, QDate> days() const;
    [[nodiscard]] std::optional<core::HistoryItem> itemOf(const QByteArray& uid) const;
    [[nodiscard]] bool mayUndo(const core::HistoryItem& item) const;
    void showChosen(bool again);
    void askUndo();
    /// What an undo changes if nothing later stands in its way, for change sets too large to try it out.
    [[nodiscard]] core::UndoPreview atMost(const core::HistoryItem& item) const;
    void confirmUndo(const core::HistoryItem& item, const core::UndoPreview& preview);
    void showUndone(const core::HistoryItem& item, const core::UndoPreview& done);

    std::vector<core::HistoryItem> m_items;
    RecordTable* m_table;
    QComboBox* m_user;
    QComboBox* m_period;
    QDateEdit* m_from = nullptr;  // before m_range, which makes them
    QDateEdit* m_to = nullptr;
    QWidget* m_range;
    ChangePanel* m_panel;
    QPushButton* m_undo;
    QTabWidget* m_tabs;
    ConflictView* m_conflicts;
    bool m_areConflictsKnown = false;
};

}  // namespace ui
