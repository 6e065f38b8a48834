// SPDX-License-Identifier: Apache-2.0
// The second half of Jejak Audit: what offices say differently, the sides of the chosen one beside each other, and one button
// a side that decides it.
#pragma once
#include "core/history/conflict_choices.h"
#include "ui/common/loader.h"
#include "ui/page.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class RecordTable;

class ConflictView final : public QWidget {
    Q_OBJECT
public:
    explicit ConflictView(PageContext context);

    /// Reads the open conflicts again by a job.
    void load();
    [[nodiscard]] int count() const { return static_cast<int>(m_all.size()); }
    /// Chooses the conflict with that id (core::conflictId), now or when it has been read.
    void select(const QByteArray& id);
    void focusFilter();
    [[nodiscard]] RecordTable& table() const { return *m_table; }

signals:
    /// The list was read anew.
    void loaded();
    void placeRequested(const ui::Place& place);
    void noted(const QString& text);

private:
    void take(core::Result<std::vector<core::ConflictDetail>> found);
    [[nodiscard]] const core::ConflictDetail* chosen() const;
    void showChosen();
    [[nodiscard]] QWidget* card(const core::ConflictDetail& conflict, const core::ConflictChoice& choice, bool isShown);
    [[nodiscard]] QString whoSaid(const core::ConflictSide& side) const;
    void settle(const core::ConflictDetail& conflict, const core::ConflictChoice& choice);
    void open();

    PageContext m_context;
    Loader<std::vector<core::ConflictDetail>> m_loader;
    std::vector<core::ConflictDetail> m_all;
    QByteArray m_wanted;
    RecordTable* m_table;
    QLabel* m_title;
    QLabel* m_advice;
    QPushButton* m_open;
    QHBoxLayout* m_cards;
};

}  // namespace ui
