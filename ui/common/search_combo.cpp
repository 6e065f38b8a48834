// SPDX-License-Identifier: Apache-2.0
#include "ui/common/search_combo.h"

#include "core/base/text.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChoice = 26, kSeparator = 9;  // logical pixels
constexpr int kRowsSeen = 12, kWidestList = 480, kListMargins = 60;  // rows, pixels

/// Those of the choices that hold every word; without words all of them, indented as they are.
void fillFound(QListWidget& list, const QComboBox& combo, const QString& words)
{
    const QStringList wanted = core::folded(words).split(u' ', Qt::SkipEmptyParts);
    list.clear();
    for (int i = 0; i < combo.count(); ++i) {
        const QString text = combo.itemText(i);
        if (text.isEmpty() && !wanted.isEmpty()) continue;
        const QString searched = core::folded(text);
        if (!std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) { return searched.contains(word); })) continue;
        auto* item = new QListWidgetItem(wanted.isEmpty() ? text : text.trimmed(), &list);
        item->setData(Qt::UserRole, i);
        if (i == combo.currentIndex()) list.setCurrentItem(item);
    }
    if (list.currentRow() < 0 || !wanted.isEmpty()) list.setCurrentRow(0);
    list.scrollToItem(list.currentItem(), QAbstractItemView::PositionAtCenter);
}

/// Lines as high as those of other lists, and a thin one where choices are parted.
class ChoiceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize text = QStyledItemDelegate::sizeHint(option, index);
        return {text.width(), isSeparator(index) ? kSeparator : std::max(kChoice, text.height())};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (isSeparator(index)) painter->fillRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1, tokens().line);
        else QStyledItemDelegate::paint(painter, option, index);
    }

private:
    /// As QComboBox::insertSeparator() marks it.
    [[nodiscard]] static bool isSeparator(const QModelIndex& index) { return index.data(Qt::AccessibleDescriptionRole).toString() == "separator"_L1; }
};

/// Its list is moved in by the arrows while the field has the keyboard.
class SearchPopup final : public QFrame {
public:
    SearchPopup(QComboBox* combo, std::function<void(int)> chosen) : QFrame(combo, Qt::Popup), m_edit(new QLineEdit), m_list(new QListWidget), m_chosen(std::move(chosen))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setAttribute(Qt::WA_NoMouseReplay);  // a click on the closed list would open it again
        setObjectName(u"panel"_s);
        m_edit->setPlaceholderText(SearchCombo::tr("Type to search"));
        m_edit->setAccessibleName(SearchCombo::tr("Search: %1").arg(combo->accessibleName()));
        m_edit->setClearButtonEnabled(true);
        m_edit->installEventFilter(this);
        m_list->setAccessibleName(combo->accessibleName());
        m_list->setProperty("look", u"bare"_s);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setUniformItemSizes(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(6, 6, 6, 6);
        layout->setSpacing(6);
        layout->addWidget(m_edit);
        layout->addWidget(m_list, 1);
        setFocusProxy(m_edit);
        fillFound(*m_list, *combo, {});
        m_list->setFixedHeight(std::min(kRowsSeen, m_list->count()) * std::max(1, m_list->sizeHintForRow(0)) + 2);
        connect(m_edit, &QLineEdit::textChanged, this, [this, combo](const QString& words) { fillFound(*m_list, *combo, words); });
        for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(combo->model(), changed, this, [this] { m_refill.start(); });
        connect(combo->model(), &QAbstractItemModel::modelReset, this, [this] { m_refill.start(); });
        m_refill.setSingleShot(true);
        m_refill.setInterval(0);
        connect(&m_refill, &QTimer::timeout, this, [this, combo] { fillFound(*m_list, *combo, m_edit->text()); });
        connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { take(item); });
    }
    void open(const QComboBox& combo, const QString& begun)
    {
        int widest = 0;
        for (int i = 0; i < combo.count(); ++i) widest = std::max(widest, fontMetrics().horizontalAdvance(combo.itemText(i)));
        resize(std::max(combo.width(), std::min(widest + kListMargins, kWidestList)), sizeHint().height());
        const QRect room = combo.screen()->availableGeometry();
        QPoint at = combo.mapToGlobal(QPoint(0, combo.height()));
        if (at.y() + height() > room.bottom()) at.setY(std::max(room.top(), combo.mapToGlobal(QPoint()).y() - height()));
        at.setX(std::max(room.left(), std::min(at.x(), room.right() - width())));
        move(at);
        m_edit->setText(begun);
        show();
        m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
        m_edit->setFocus(Qt::PopupFocusReason);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
        const auto* key = static_cast<QKeyEvent*>(event);
        const int row = m_list->currentRow(), last = m_list->count() - 1;
        switch (key->key()) {
        case Qt::Key_Down: return moveTo(std::min(last, row + 1));
        case Qt::Key_Up: return moveTo(std::max(0, row - 1));
        case Qt::Key_PageDown: return moveTo(std::min(last, row + kRowsSeen));
        case Qt::Key_PageUp: return moveTo(std::max(0, row - kRowsSeen));
        case Qt::Key_Return:
        case Qt::Key_Enter: return take(m_list->currentItem());
        case Qt::Key_Escape: return close();
        case Qt::Key_Tab: return take(m_list->currentItem());
        default: return QFrame::eventFilter(watched, event);
        }
    }

private:
    bool moveTo(int row)
    {
        m_list->setCurrentRow(row);
        return true;
    }
    bool take(const QListWidgetItem* item)
    {
        if (!item || m_refill.isActive()) return true;  // nothing is found: go on typing; or the choices are new, and not shown yet
        const int index = item->data(Qt::UserRole).toInt();
        const auto chosen = m_chosen;
        close();
        chosen(index);
        return true;
    }

    QLineEdit* m_edit;
    QListWidget* m_list;
    QTimer m_refill;  ///< the choices were read anew while the list is open
    std::function<void(int)> m_chosen;
};

}  // namespace

void SearchCombo::showPopup()
{
    if (isSearched()) return openSearch({});
    if (!dynamic_cast<ChoiceDelegate*>(itemDelegate())) setItemDelegate(new ChoiceDelegate(this));  // not before: it makes the list
    QComboBox::showPopup();
}

void SearchCombo::hidePopup()
{
    if (m_search) m_search->close();
    QComboBox::hidePopup();
}

void SearchCombo::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isSearched() && isPlain && !event->text().isEmpty() && event->text().front().isLetterOrNumber()) return openSearch(event->text());
    QComboBox::keyPressEvent(event);
}

void SearchCombo::openSearch(const QString& begun)
{
    if (m_search && m_search->isVisible()) return;
    auto* popup = new SearchPopup(this, [this](int index) { choose(index); });
    m_search = popup;
    popup->open(*this, begun);
}

void SearchCombo::choose(int index)
{
    const QPointer<SearchCombo> self(this);  // who hears of it may take the list away
    setCurrentIndex(index);
    if (self) emit activated(index);
    if (self) emit textActivated(itemText(index));
}

}  // namespace ui
