// SPDX-License-Identifier: Apache-2.0
// All units as a tree with their people counted. Filters as you type and keeps what stands above a hit; a unit dragged onto
// another asks to be moved and stays where it is until the file says otherwise.
#pragma once
#include "core/organisation/unit_tree.h"

#include <QTreeWidget>
#include <optional>

namespace ui {

class UnitTreeView final : public QTreeWidget {
    Q_OBJECT
public:
    explicit UnitTreeView(QWidget* parent = nullptr);

    /// `people` counts each unit with everything below it, by index in the tree. Keeps what is open, chosen and in view.
    void setTree(const core::UnitTree& tree, const std::vector<int>& people);
    /// A first line above all units, chosen with an empty uid ("paling atas").
    void setTopLine(const QString& text) { m_topLine = text; }
    /// These units can't be chosen: a unit doesn't move below itself.
    void setForbidden(std::optional<core::UnitRange> units) { m_forbidden = units; }
    void setFilter(const QString& text);

    [[nodiscard]] QByteArray currentUid() const;
    /// Whether a line is chosen at all; the top line has an empty uid.
    [[nodiscard]] bool hasCurrent() const { return currentItem() && (currentItem()->flags() & Qt::ItemIsEnabled); }
    bool select(const QByteArray& uid);

signals:
    void chosen(const QByteArray& uid);
    /// Dropped there; an empty parent = at the top.
    void moveWanted(const QByteArray& unit, const QByteArray& parent);
    void deleteWanted();

protected:
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QTreeWidgetItem* itemOf(const QByteArray& uid) const { return m_items.value(uid); }
    bool filterBelow(QTreeWidgetItem* item, bool isAboveShown);

    QHash<QByteArray, QTreeWidgetItem*> m_items;
    QString m_topLine;
    std::optional<core::UnitRange> m_forbidden;
    QStringList m_words;
    QSet<QByteArray> m_openBefore;  ///< while a filter opens everything
    bool m_isFilled = false;
};

}  // namespace ui
