// SPDX-License-Identifier: Apache-2.0
#include "ui/organisation/unit_tree_view.h"

#include "core/base/search_arena.h"
#include "core/base/text.h"
#include "ui/common/table/column_measure.h"
#include "ui/common/theme.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace ui {
namespace {

constexpr int kUid = Qt::UserRole, kSearched = Qt::UserRole + 1;

QSet<QByteArray> openUnits(const QHash<QByteArray, QTreeWidgetItem*>& items)
{
    QSet<QByteArray> open;
    for (auto it = items.begin(); it != items.end(); ++it)
        if (it.value()->isExpanded()) open << it.key();
    return open;
}

}  // namespace

UnitTreeView::UnitTreeView(QWidget* parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderLabels({tr("Unit"), tr("People")});
    headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    headerItem()->setSizeHint(1, {headingWidth(*this, tr("People")), 0});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setUniformRowHeights(true);
    setIndentation(13);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragEnabled(true);
    setAccessibleName(tr("Units"));
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item) emit chosen(item->data(0, kUid).toByteArray());
    });
}

void UnitTreeView::setTree(const core::UnitTree& tree, const std::vector<int>& people)
{
    const QByteArray current = currentUid();
    const auto open = openUnits(m_items);
    const int scroll = verticalScrollBar()->value();
    {
        const QSignalBlocker quiet(this);
        clear();
        m_items.clear();
        if (!m_topLine.isEmpty()) {
            auto* top = new QTreeWidgetItem(this, {m_topLine, QString()});
            top->setData(0, kUid, QByteArray());
            top->setSizeHint(0, {0, metric::kRow});  // all rows are as high as the first
        }
        std::vector<QTreeWidgetItem*> items(tree.size());
        for (std::size_t i = 0; i < tree.size(); ++i) {
            const core::Unit& unit = tree.at(i);
            const auto parent = tree.parentOf(i);
            const QStringList cells{unit.name, people.empty() ? QString() : core::grouped(people[i])};
            auto* item = parent ? new QTreeWidgetItem(items[*parent], cells) : new QTreeWidgetItem(this, cells);
            item->setData(0, kUid, unit.uid.bytes());
            item->setData(0, kSearched, QString::fromUtf8(core::searchFolded(unit.name + u' ' + unit.code)));
            item->setToolTip(0, tree.path(i));
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setSizeHint(0, {0, metric::kRow});
            if (m_forbidden && m_forbidden->contains(i)) item->setFlags(item->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
            m_items.insert(unit.uid.bytes(), items[i] = item);
        }
        for (auto it = m_items.begin(); it != m_items.end(); ++it) it.value()->setExpanded(m_isFilled ? open.contains(it.key()) : !it.value()->parent());
        m_isFilled = m_isFilled || tree.size() > 0;
        if (!m_words.isEmpty())
            for (int i = 0; i < topLevelItemCount(); ++i) filterBelow(topLevelItem(i), false);
        if (QTreeWidgetItem* item = itemOf(current)) setCurrentItem(item);
    }
    verticalScrollBar()->setValue(scroll);
    if (currentUid() != current) emit chosen(currentUid());
}

bool UnitTreeView::filterBelow(QTreeWidgetItem* item, bool isAboveShown)
{
    const QString searched = item->data(0, kSearched).toString();
    const bool isHit = std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return searched.contains(word); });
    bool hasHit = false;
    for (int i = 0; i < item->childCount(); ++i) hasHit = filterBelow(item->child(i), isAboveShown || isHit) || hasHit;
    item->setHidden(!isHit && !hasHit && !isAboveShown);
    if (hasHit && !m_words.isEmpty()) item->setExpanded(true);
    return isHit || hasHit;
}

void UnitTreeView::setFilter(const QString& text)
{
    const bool wasFiltered = !m_words.isEmpty();
    if (!wasFiltered) m_openBefore = openUnits(m_items);
    m_words = QString::fromUtf8(core::searchFolded(text)).split(u' ', Qt::SkipEmptyParts);
    setUpdatesEnabled(false);
    for (int i = 0; i < topLevelItemCount(); ++i) filterBelow(topLevelItem(i), false);
    if (wasFiltered && m_words.isEmpty()) {
        for (auto it = m_items.begin(); it != m_items.end(); ++it) it.value()->setExpanded(m_openBefore.contains(it.key()));
        if (currentItem()) scrollToItem(currentItem());
    }
    setUpdatesEnabled(true);
}

QByteArray UnitTreeView::currentUid() const { return currentItem() ? currentItem()->data(0, kUid).toByteArray() : QByteArray(); }

bool UnitTreeView::select(const QByteArray& uid)
{
    QTreeWidgetItem* item = itemOf(uid);
    if (!item) return false;
    for (QTreeWidgetItem* above = item->parent(); above; above = above->parent()) above->setExpanded(true);
    setCurrentItem(item);
    scrollToItem(item);
    return true;
}

void UnitTreeView::dropEvent(QDropEvent* event)
{
    QTreeWidgetItem* moved = currentItem();
    QTreeWidgetItem* onto = itemAt(event->position().toPoint());
    event->setDropAction(Qt::IgnoreAction);  // the file is changed, then the tree is read again
    event->accept();
    setState(NoState);
    if (!moved || moved == onto || event->source() != this) return;
    if (onto && dropIndicatorPosition() != OnItem) onto = onto->parent();
    if (onto == moved->parent() || onto == moved) return;
    const QByteArray unit = moved->data(0, kUid).toByteArray(), parent = onto ? onto->data(0, kUid).toByteArray() : QByteArray();
    QMetaObject::invokeMethod(this, [this, unit, parent] { emit moveWanted(unit, parent); }, Qt::QueuedConnection);
}

void UnitTreeView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete) return emit deleteWanted();
    QTreeWidget::keyPressEvent(event);
}

}  // namespace ui
