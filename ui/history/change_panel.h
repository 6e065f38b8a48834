// SPDX-License-Identifier: Apache-2.0
// The side panel of Jejak Audit: what the chosen change set did, its edits a page at a time.
#pragma once
#include "core/history/change_details.h"
#include "ui/page.h"

#include <QFrame>
#include <optional>

class QPushButton;

namespace ui {

class RecordTable;

class ChangePanel final : public QFrame {
    Q_OBJECT
public:
    static constexpr int kPage = 500;

    explicit ChangePanel(PageContext context);
    /// Nothing = no change set is chosen. Reads again only if it is another one or `again`.
    void showChange(const std::optional<core::HistoryItem>& item, bool again);
    /// Items an undo left as they are, until another change set is chosen.
    void showKept(const std::vector<core::KeptDetail>& kept);
    [[nodiscard]] RecordTable& edits() const { return *m_table; }

signals:
    void placeRequested(const ui::Place& place);
    void noted(const QString& text);

private:
    void readMore();
    void showRows();
    void open(const QByteArray& row);

    PageContext m_context;
    std::optional<core::HistoryItem> m_item;
    core::ChangeDetails m_details;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_kept;
    QLabel* m_count;
    QPushButton* m_more;
    RecordTable* m_table;
};

}  // namespace ui
