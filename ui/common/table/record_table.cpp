// SPDX-License-Identifier: Apache-2.0
#include "ui/common/table/record_table.h"

#include "core/base/text.h"
#include "ui/common/table/record_delegate.h"
#include "ui/common/table/table_export.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
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
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordTable::onCurrentChanged);
    connect(m_view, &QTableView::doubleClicked, this, [this] { emit opened(currentUid()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_current.clear(); });
    m_state = QSettings().value(u"tables/%1/last"_s.arg(m_key)).toMap();
}

RecordTable::~RecordTable()
{
    if (m_hasColumns) saveLast();
}

void RecordTable::setSource(std::shared_ptr<const RecordSource> source)
{
    const QByteArray current = currentUid();
    const int scroll = m_view->verticalScrollBar()->value();
    m_model->setSource(std::move(source));
    if (!m_hasColumns) {
        m_hasColumns = true;
        applyColumns();
        applyViewState(m_state);
    }
    measureColumns();
    fitWidths();
    showRows();
    restoreCurrent(current, scroll);
}

void RecordTable::restoreCurrent(const QByteArray& uid, int scroll)
{
    const int row = uid.isEmpty() ? -1 : m_model->rowOf(uid);
    if (row < 0) return;
    m_view->setCurrentIndex(m_model->index(row, m_view->horizontalHeader()->logicalIndex(0)));
    m_view->verticalScrollBar()->setValue(scroll);
}

void RecordTable::setCondition(RecordModel::Condition condition)
{
    const QByteArray current = currentUid();
    const int scroll = m_view->verticalScrollBar()->value();
    m_model->setCondition(std::move(condition));
    showRows();
    restoreCurrent(current, scroll);
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
    showTotals();
    emit countChanged(m_model->rowCount(), total);
}

void RecordTable::showTotals()
{
    QStringList words;
    const auto columns = m_model->source() ? std::span(m_model->source()->columns()) : std::span<const RecordColumn>();
    for (size_t c = 0; c < columns.size(); ++c) {
        if (!columns[c].total || m_view->isColumnHidden(static_cast<int>(c))) continue;
        double sum = 0;
        for (const auto& cells : m_model->source()->read(m_model->rows())) sum += cells[c].toDouble();
        const QVariant shown = columns[c].kind == RecordColumn::Kind::decimal ? QVariant(sum) : QVariant(static_cast<qlonglong>(sum));
        words << tr("%1: %2").arg(columns[c].title, shownCell(shown, columns[c].kind));
    }
    m_footer->setText(tr("Total of the rows shown – %1").arg(words.join(u" · "_s)));
    m_footer->setVisible(!words.isEmpty());
}

void RecordTable::onCurrentChanged()
{
    const QByteArray uid = currentUid();
    if (uid == m_current) return;
    m_current = uid;
    emit currentChanged(uid);
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

void RecordTable::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool RecordTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport()) {
        if (event->type() == QEvent::Resize) fitWidths();
        return false;
    }
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_filter) {
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (!m_view->selectionModel()->hasSelection() && m_model->rowCount() > 0)  // before the view makes an unselected row its current one
                m_view->setCurrentIndex(m_model->index(std::max(0, currentRow()), m_view->horizontalHeader()->logicalIndex(0)));
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        return false;
    }
    if (key->matches(QKeySequence::Copy)) {
        copySelection();
        emit noted(tr("Copied: %1 rows", nullptr, static_cast<int>(selectedUids().size())).arg(core::grouped(selectedUids().size())));
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (currentRow() >= 0) emit opened(currentUid());
        return true;
    }
    if (!key->text().isEmpty() && key->text().at(0).isLetterOrNumber() && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        m_filter->setFocus(Qt::OtherFocusReason);
        m_filter->setText(key->text());  // typing on the table filters it
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

void RecordTable::copySelection() const
{
    std::vector<quint32> rows;
    auto selected = m_view->selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    for (const QModelIndex& index : selected) rows.push_back(m_model->sourceRow(index.row()));
    if (!rows.empty()) copyRows(*m_model->source(), rows, shownColumns());
}

void RecordTable::exportRows(const QString& suffix)
{
    if (exportToFile(this, *m_model->source(), m_model->rows(), shownColumns(), m_exportName, suffix))
        emit noted(tr("Exported: %1 rows").arg(core::grouped(m_model->rowCount())));
}

}  // namespace ui
