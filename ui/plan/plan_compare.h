// SPDX-License-Identifier: Apache-2.0
// Two plans side by side: their figures, the seats only one of them gives, and a memo to paste into a letter.
#pragma once
#include "core/plan/plan_comparison.h"
#include "ui/page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class RecordTable;

/// Deletes itself when it closes. Show it with open().
class PlanCompare final : public QDialog {
    Q_OBJECT
public:
    /// `plans` has two or more; `first` is compared with `second` until the user chooses others.
    PlanCompare(PageContext context, const std::vector<core::PlanHeading>& plans, const core::Uid& first, const core::Uid& second, QWidget* parent);
    ~PlanCompare() override;

    [[nodiscard]] bool isLoading() const { return m_isLoading; }

private:
    void load();
    void show(const core::PlanComparison& comparison);
    void copyMemo();

    PageContext m_context;
    QComboBox *m_first, *m_second;
    QLabel* m_words;
    RecordTable *m_figures, *m_seats;
    QPushButton* m_copy;
    std::optional<core::PlanComparison> m_shown;
    quint64 m_serial = 0;
    bool m_isLoading = false;
};

}  // namespace ui
