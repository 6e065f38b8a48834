// SPDX-License-Identifier: Apache-2.0
#include "ui/common/table/record_table.h"

#include "core/base/text.h"
#include "ui/common/table/record_delegate.h"
#include "ui/common/table/table_export.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMetaMethod>
#include <QPointer>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

RecordTable::RecordTable(const QString& key, QWidget* parent)
    : QWidget(parent), m_key(key), m_exportName(key), m_model(new RecordModel(this)), m_view(new QTableView), m_delegate(new RecordDelegate(this)),
      m_filter(new QLineEdit), m_footer(makeLabel({}, u"muted"_s)), m_emptyPanel(makePanel())
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(metric::kRow);
    QHeaderView* header = m_view->horizontalHeader();
    header->setObjectName(u"sorted"_s);  // keeps room for the arrow of the order (theme)
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setSortingEnabled(true);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, &RecordTable::onSectionResized);

    m_filter->setPlaceholderText(tr("Type to filter…"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(180);
    m_filter->installEventFilter(this);
    leaveUndoToWindow(m_filter);

    auto* table = new QWidget;
    auto* layout = new QVBoxLayout(table);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_footer);
    m_footer->hide();
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(table);
    m_stack->addWidget(m_emptyPanel);
    buildMenu();

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_delegate->setFilter(text);
        m_model->setFilter(text);
        showRows();
        tellCurrent();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { tellCurrent(); });
    connect(m_view, &QTableView::doubleClicked, this, [this] { emit opened(currentUid()); });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::keepSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordTable::restoreSelection);
    connect(m_model, &RecordModel::sortingBegun, this, [this] { emit noted(tr("Sorting…")); });
    connect(m_model, &RecordModel::sortingEnded, this, &RecordTable::onSorted);
    m_totals.setSingleShot(true);
    m_totals.setInterval(200);
    connect(&m_totals, &QTimer::timeout, this, &RecordTable::showTotals);
    m_state = QSettings().value(u"tables/%1/last"_s.arg(m_key)).toMap();
}

RecordTable::~RecordTable()
{
    if (m_hasColumns) saveLast();
}

void RecordTable::setSource(std::shared_ptr<const RecordSource> source, RecordModel::Condition condition)
{
    const int scroll = m_view->verticalScrollBar()->value();
    m_model->setSource(std::move(source), std::move(condition));
    QHeaderView* header = m_view->horizontalHeader();
    if (m_model->sortColumn() < 0 && header->sortIndicatorSection() >= 0) header->setSortIndicator(-1, Qt::AscendingOrder);
    if (!m_hasColumns) {
        m_hasColumns = true;
        applyColumns();
        applyViewState(m_state);
    }
    measureColumns();
    fitWidths();
    showRows();
    if (currentRow() >= 0) m_view->verticalScrollBar()->setValue(scroll);
    tellCurrent(true);
}

void RecordTable::setCondition(RecordModel::Condition condition)
{
    const int scroll = m_view->verticalScrollBar()->value();
    m_model->setCondition(std::move(condition));
    showRows();
    if (currentRow() >= 0) m_view->verticalScrollBar()->setValue(scroll);
    tellCurrent();
}

void RecordTable::keepSelection()
{
    m_kept = {m_model->sharedSource(), {}, {}};
    if (currentRow() >= 0) m_kept.current = m_model->sourceRow(currentRow());
    for (const auto& range : m_view->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) m_kept.selected.push_back(m_model->sourceRow(row));
}

void RecordTable::restoreSelection()
{
    const Kept kept = std::exchange(m_kept, {});
    const RecordSource* source = m_model->source();
    if (!source || (!kept.current && kept.selected.empty())) return;
    std::optional<quint32> currentRow;
    std::vector<bool> isSelected(source->size());
    if (kept.source.get() == source) {
        currentRow = kept.current;
        for (const quint32 row : kept.selected) isSelected[row] = true;
    } else {
        QSet<QByteArray> selected;
        for (const quint32 row : kept.selected) selected.insert(kept.source->uid(row));
        const QByteArray uid = kept.current ? kept.source->uid(*kept.current) : QByteArray();
        for (quint32 row = 0; row < source->size(); ++row) {
            const QByteArray own = source->uid(row);
            if (own.isEmpty()) continue;  // rows without one are not the same record
            isSelected[row] = selected.contains(own);
            if (!currentRow && kept.current && own == uid) currentRow = row;
        }
    }
    const int column = m_view->horizontalHeader()->logicalIndex(0), last = m_model->columnCount() - 1;
    const auto& rows = m_model->rows();
    QModelIndex current;
    QItemSelection selected;
    int first = -1;  // of the selected rows that stand together
    for (int row = 0; row <= m_model->rowCount(); ++row) {
        const bool isRow = row < m_model->rowCount(), isIn = isRow && isSelected[rows[static_cast<std::size_t>(row)]];
        if (isRow && rows[static_cast<std::size_t>(row)] == currentRow) current = m_model->index(row, column);
        if (isIn && first < 0) first = row;
        if (isIn || first < 0) continue;
        selected.select(m_model->index(first, 0), m_model->index(row - 1, last));
        first = -1;
    }
    m_isRestoring = true;
    if (current.isValid()) m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selected, QItemSelectionModel::ClearAndSelect);
    m_isRestoring = false;
}

void RecordTable::onSorted()
{
    const QSignalBlocker quiet(m_view->horizontalHeader());
    m_view->horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
    m_view->horizontalHeader()->viewport()->update();
    if (currentRow() >= 0) m_view->scrollTo(m_view->currentIndex());
    emit noted({});
}

void RecordTable::tellCurrent(bool again)
{
    const QByteArray uid = currentUid();
    if (m_isRestoring || (uid == m_current && (uid.isEmpty() || !again))) return;
    m_current = uid;
    emit currentChanged(uid);
}

void RecordTable::setUnfiltered()
{
    m_isFilterable = false;
    m_filter->setParent(this);
    m_filter->hide();
}

void RecordTable::setLook(RecordModel::Look look) { m_model->setLook(std::move(look)); }

void RecordTable::setEmpty(const QString& text, QWidget* action)
{
    if (m_emptyPanel->layout()) clearLayout(m_emptyPanel->layout());
    delete m_emptyPanel->layout();
    auto* layout = new QVBoxLayout(m_emptyPanel);
    auto* label = makeLabel(text, u"muted"_s);
    label->setAlignment(Qt::AlignCenter);
    layout->addStretch(2);
    layout->addWidget(label);
    if (action) layout->addWidget(action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void RecordTable::showRows()
{
    const int total = m_model->source() ? static_cast<int>(m_model->source()->size()) : 0;
    m_stack->setCurrentIndex(total == 0 && m_emptyPanel->layout() ? 1 : 0);
    if (m_model->rowCount() <= kRowsAtOnce) showTotals();
    else m_totals.start();  // once the typing pauses
    emit countChanged(m_model->rowCount(), total);
}

void RecordTable::showTotals()
{
    m_totals.stop();
    std::vector<std::pair<size_t, double>> sums;
    const auto columns = m_model->source() ? std::span(m_model->source()->columns()) : std::span<const RecordColumn>();
    for (size_t c = 0; c < columns.size(); ++c)
        if (columns[c].total && !m_view->isColumnHidden(static_cast<int>(c))) sums.emplace_back(c, 0);
    const auto& rows = m_model->rows();
    for (size_t from = 0; !sums.empty() && from < rows.size(); from += kRowsAtOnce)
        for (const auto& cells : m_model->source()->read(std::span(rows).subspan(from, std::min<size_t>(kRowsAtOnce, rows.size() - from))))
            for (auto& [c, sum] : sums) sum += cells[c].toDouble();
    QStringList words;
    for (const auto& [c, sum] : sums) {
        const QVariant shown = columns[c].kind == ColumnKind::decimal ? QVariant(sum) : QVariant(static_cast<qlonglong>(sum));
        words << tr("%1: %2").arg(columns[c].title, shownCell(shown, columns[c].kind));
    }
    m_footer->setText(unbrokenAmounts(tr("Total of the rows shown – %1").arg(words.join(u" · "_s))));
    m_footer->setVisible(!words.isEmpty());
}

int RecordTable::currentRow() const { return m_view->currentIndex().row(); }
QByteArray RecordTable::currentUid() const { return m_model->uid(currentRow()); }

QList<QByteArray> RecordTable::selectedUids() const
{
    QList<QByteArray> uids;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) uids << m_model->uid(index.row());
    return uids;
}

bool RecordTable::select(const QByteArray& uid)
{
    int row = m_model->rowOf(uid);
    if (row < 0 && !m_model->filter().isEmpty()) {
        m_filter->clear();
        row = m_model->rowOf(uid);
    }
    if (row < 0) return false;
    const QModelIndex index = m_model->index(row, m_view->horizontalHeader()->logicalIndex(0));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    return true;
}

void RecordTable::selectAgain(const QByteArray& uid)
{
    QMetaObject::invokeMethod(this, [this, uid] { select(uid); }, Qt::QueuedConnection);
}

void RecordTable::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool RecordTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) fitWidths();
    if (watched != m_filter && event->type() == QEvent::ContextMenu) {
        const auto* asked = static_cast<QContextMenuEvent*>(event);
        asked->reason() == QContextMenuEvent::Keyboard ? openMenuAtCurrent() : openMenu(m_view->viewport()->mapFromGlobal(asked->globalPos()));
        return true;
    }
    if (watched == m_view->viewport() || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    return watched == m_filter ? onFilterKey(key) : onViewKey(key);
}

bool RecordTable::onFilterKey(const QKeyEvent& key)
{
    if (key.key() == Qt::Key_Down || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        if (!m_view->selectionModel()->hasSelection() && m_model->rowCount() > 0)  // before the view makes an unselected row its current one
            m_view->setCurrentIndex(m_model->index(std::max(0, currentRow()), m_view->horizontalHeader()->logicalIndex(0)));
        m_view->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key.key() != Qt::Key_Escape || m_filter->text().isEmpty()) return false;
    m_filter->clear();
    return true;
}

bool RecordTable::onViewKey(const QKeyEvent& key)
{
    if (key.matches(QKeySequence::Copy)) return copySelection(), true;
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        if (currentRow() >= 0) emit opened(currentUid());
        return true;
    }
    if (key.key() == Qt::Key_Delete && hears(QMetaMethod::fromSignal(&RecordTable::removeRequested))) {
        if (m_view->selectionModel()->hasSelection()) emit removeRequested();
        return true;
    }
    if (key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier) return openMenuAtCurrent(), true;
    if (m_isFilterable && !key.text().isEmpty() && key.text().at(0).isLetterOrNumber() && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        m_filter->setFocus(Qt::OtherFocusReason);
        m_filter->setText(key.text());  // typing on the table filters it
        return true;
    }
    return false;
}

std::vector<int> RecordTable::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < m_model->columnCount(); ++visual) {
        const int logical = m_view->horizontalHeader()->logicalIndex(visual);
        if (!m_view->isColumnHidden(logical)) columns.push_back(logical);
    }
    return columns;
}

void RecordTable::copySelection()
{
    std::vector<quint32> rows;
    auto selected = m_view->selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    for (const QModelIndex& index : selected) rows.push_back(m_model->sourceRow(index.row()));
    if (rows.empty()) return;
    copyRows(*m_model->source(), rows, shownColumns());
    const auto count = static_cast<qint64>(rows.size());
    emit noted(tr("Copied: %1 rows", nullptr, static_cast<int>(count)).arg(core::grouped(count)));
}

void RecordTable::exportRows(const QString& suffix)
{
    const auto rows = m_model->rows();  // a refresh may exchange them meanwhile
    const QPointer<RecordTable> self(this);
    if (exportToFile(this, m_model->sharedSource(), rows, shownColumns(), m_exportName, suffix) && self)
        emit noted(tr("Exported: %1 rows").arg(core::grouped(static_cast<qint64>(rows.size()))));
}

}  // namespace ui
