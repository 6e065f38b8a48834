// SPDX-License-Identifier: Apache-2.0
// The menus of a record table: which columns, saved views, copy, export, and what can be done with a row; and how a view is remembered.
#include "ui/common/ask.h"
#include "ui/common/table/column_measure.h"
#include "ui/common/table/record_table.h"
#include "ui/common/widgets.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMetaMethod>
#include <QSettings>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

void RecordTable::buildMenu()
{
    auto* menu = new QMenu;
    QMenu* columns = menu->addMenu(tr("Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] { fillColumnMenu(columns); });
    QMenu* views = menu->addMenu(tr("Saved views"));
    connect(views, &QMenu::aboutToShow, this, [this, views] { fillViewMenu(views); });
    menu->addSeparator();
    menu->addAction(tr("Copy selected rows"), QKeySequence::Copy, this, [this] { copySelection(); })->setShortcutContext(Qt::WidgetShortcut);
    menu->addAction(tr("Export to Excel…"), this, [this] { exportRows(u".xlsx"_s); });
    menu->addAction(tr("Export to CSV…"), this, [this] { exportRows(u".csv"_s); });
    m_viewButton = makeMenuButton(tr("View"), menu);
}

void RecordTable::addToMenu(QAbstractButton* button) { m_menuButtons.emplace_back(button); }

void RecordTable::openMenuAtCurrent()
{
    const QRect row = currentRow() < 0 ? QRect() : m_view->visualRect(m_view->currentIndex());
    openMenu(m_view->viewport()->rect().contains(row.center()) ? QPoint(std::max(row.left(), 0) + row.height(), row.center().y()) : QPoint(0, 0));
}

void RecordTable::openMenu(QPoint at)
{
    const int under = m_view->rowAt(at.y());
    if (under >= 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(under, m_view->horizontalHeader()->logicalIndex(0)),
                                                  m_view->selectionModel()->isRowSelected(under) ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool hasRow = m_view->selectionModel()->hasSelection();
    const auto add = [&](const QString& text, const QString& key, auto act) { menu->addAction(key.isEmpty() ? text : text + u'\t' + key, this, act)->setEnabled(hasRow); };
    const auto addFor = [&](const QMetaMethod& asked, const QString& text, const QString& key, auto act) { if (hears(asked)) add(text, key, act); };
    const auto key = [](QKeySequence::StandardKey standard) { return QKeySequence(standard).toString(QKeySequence::NativeText); };
    addFor(QMetaMethod::fromSignal(&RecordTable::opened), tr("Open"), u"Enter"_s, [this] { emit opened(currentUid()); });
    add(tr("Copy"), key(QKeySequence::Copy), [this] { copySelection(); });
    menu->addAction(tr("Select all") + u'\t' + key(QKeySequence::SelectAll), m_view, &QTableView::selectAll)->setEnabled(m_model->rowCount() > 0);
    menu->addSeparator();
    addFor(QMetaMethod::fromSignal(&RecordTable::changeRequested), tr("Change many…"), {}, [this] { emit changeRequested(); });
    addFor(QMetaMethod::fromSignal(&RecordTable::whyRequested), tr("Why?"), {}, [this] { emit whyRequested(); });
    addFor(QMetaMethod::fromSignal(&RecordTable::trailRequested), tr("Trail…"), {}, [this] { emit trailRequested(currentUid()); });
    menu->addSeparator();
    for (const auto& button : m_menuButtons)
        if (button && !button->isHidden()) menu->addAction(button->text(), button.data(), &QAbstractButton::click)->setEnabled(button->isEnabled() && hasRow);
    menu->addSeparator();
    addFor(QMetaMethod::fromSignal(&RecordTable::removeRequested), tr("Delete…"), key(QKeySequence::Delete), [this] { emit removeRequested(); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void RecordTable::fillColumnMenu(QMenu* menu)
{
    menu->clear();
    for (int c = 0; c < m_model->columnCount(); ++c) {
        QAction* action = menu->addAction(m_model->headerData(c, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(c));
        connect(action, &QAction::toggled, this, [this, c](bool shown) {
            if (!shown && shownColumns().size() == 1) return;  // a table without columns can't be mended by hand
            m_view->setColumnHidden(c, !shown);
            fitWidths();
            saveLast();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("As at the beginning"), this, [this] {
        applyColumns();
        fitWidths();
    });
}

void RecordTable::fillViewMenu(QMenu* menu)
{
    menu->clear();
    QSettings settings;
    settings.beginGroup(u"tables/%1/views"_s.arg(m_key));
    for (const QString& name : settings.childKeys())
        menu->addAction(name, this, [this, state = settings.value(name).toMap()] { applyViewState(state); });
    menu->addSeparator();
    menu->addAction(tr("Save this view…"), this, [this] {
        const auto name = ask::line(this, tr("Save view"), tr("Name of the view"));
        if (!name || name->trimmed().isEmpty()) return;
        QVariantMap state = viewState();
        state[u"filter"_s] = m_filter->text();
        QSettings().setValue(u"tables/%1/views/%2"_s.arg(m_key, name->trimmed().replace(u'/', u'-')), state);
    });
    QMenu* remove = menu->addMenu(tr("Delete a view"));
    for (const QString& name : settings.childKeys())
        remove->addAction(name, this, [this, name] { QSettings().remove(u"tables/%1/views/%2"_s.arg(m_key, name)); });
    remove->setEnabled(!remove->isEmpty());
}

QVariantMap RecordTable::viewState() const
{
    QStringList order, hidden;
    const QHeaderView* header = m_view->horizontalHeader();
    for (int visual = 0; visual < m_model->columnCount(); ++visual) {
        const int logical = header->logicalIndex(visual);
        const QString key = m_model->source()->columns()[static_cast<size_t>(logical)].key;
        order << key;
        if (m_view->isColumnHidden(logical)) hidden << key;
    }
    const int sorted = m_model->sortColumn();
    return {{u"order"_s, order}, {u"hidden"_s, hidden}, {u"widths"_s, m_handWidths},
            {u"sort"_s, sorted < 0 ? QString() : m_model->source()->columns()[static_cast<size_t>(sorted)].key},
            {u"descending"_s, m_model->sortOrder() == Qt::DescendingOrder}};
}

void RecordTable::applyViewState(const QVariantMap& state)
{
    if (state.isEmpty()) return;
    QHeaderView* header = m_view->horizontalHeader();
    const auto& columns = m_model->source()->columns();
    const auto indexOf = [&](const QString& key) {
        for (size_t c = 0; c < columns.size(); ++c)
            if (columns[c].key == key) return static_cast<int>(c);
        return -1;
    };
    const QStringList hidden = state[u"hidden"_s].toStringList();
    m_handWidths = state[u"widths"_s].toMap();
    int visual = 0;
    for (const QString& key : state[u"order"_s].toStringList()) {
        const int logical = indexOf(key);
        if (logical < 0) continue;
        header->moveSection(header->visualIndex(logical), visual++);
        m_view->setColumnHidden(logical, hidden.contains(key));
    }
    fitWidths();
    m_filter->setText(state[u"filter"_s].toString());
    m_view->sortByColumn(indexOf(state[u"sort"_s].toString()), state[u"descending"_s].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RecordTable::applyColumns()
{
    const auto& columns = m_model->source()->columns();
    QHeaderView* header = m_view->horizontalHeader();
    for (int c = 0; c < static_cast<int>(columns.size()); ++c) {
        header->moveSection(header->visualIndex(c), c);
        m_view->setColumnHidden(c, !columns[static_cast<size_t>(c)].shown);
    }
    m_handWidths.clear();
}

void RecordTable::setColumnShown(const QString& key, bool isShown)
{
    const auto& columns = m_model->source()->columns();
    for (int c = 0; c < static_cast<int>(columns.size()); ++c)
        if (columns[static_cast<size_t>(c)].key == key && m_view->isColumnHidden(c) == isShown) {
            m_view->setColumnHidden(c, !isShown);
            fitWidths();
        }
}

namespace {

int usualWidth(const RecordColumn& column, const QFont& font) { return column.width * QFontMetrics(font).averageCharWidth() / 7; }  // meant for letters of 7 pixels

}  // namespace

void RecordTable::measureColumns()
{
    const QFont font = m_view->font();
    const RecordSource& source = *m_model->source();
    const auto& columns = source.columns();
    const auto sample = sampledRows(source.size());
    const auto whole = [&](const RecordColumn& column, const QVariant& cell) {
        switch (column.kind) {
        case ColumnKind::text:
        case ColumnKind::figure: return cellWidth(font, cell.toString());
        case ColumnKind::nip: return cellWidth(font, u"88888888 888888 8 888"_s);
        case ColumnKind::date: return cellWidth(font, u"88-88-8888"_s);
        default: break;
        }
        const int own = cellWidth(font, shownCell(cell, column.kind));
        return sample.size() == source.size() ? own : std::max(own, usualWidth(column, font));  // a figure that was not seen may be longer
    };
    std::vector<std::vector<int>> cells(columns.size());
    for (const RecordCells& row : source.read(std::vector<quint32>(sample.begin(), sample.end())))
        for (std::size_t c = 0; c < columns.size(); ++c)
            if (row[c].isValid()) cells[c].push_back(whole(columns[c], row[c]));  // an empty column needs only its title
            else cells[c].push_back(columns[c].empty.isEmpty() ? 0 : cellWidth(font, columns[c].empty));
    constexpr int kNameWidth = 160;  // the first text that is meant to be as wide says what the row is
    m_needs.clear();
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const bool isText = columns[c].kind == ColumnKind::text;
        ColumnNeed need = needOf(headingWidth(*m_view, columns[c].title, true), std::move(cells[c]), isText);
        need.usual = usualWidth(columns[c], font);
        need.isName = isText && columns[c].width >= kNameWidth && std::none_of(m_needs.begin(), m_needs.end(), [](const ColumnNeed& before) { return before.isName; });
        if (isText) need.least = std::max(need.least, std::min(need.usual / 2, need.wanted));  // short texts keep no room that others lack
        m_needs.push_back(std::move(need));
    }
}

void RecordTable::fitWidths()
{
    if (m_isFitting || !m_hasColumns) return;
    const auto& columns = m_model->source()->columns();
    if (m_needs.size() != columns.size()) return;  // other columns than before, not measured yet
    const std::vector<int> shown = shownColumns();
    std::vector<ColumnNeed> needs;
    for (const int c : shown) {
        ColumnNeed need = m_needs[static_cast<size_t>(c)];
        if (const int hand = m_handWidths.value(columns[static_cast<size_t>(c)].key).toInt(); hand > 0) need = {hand, hand, hand, false, true};
        needs.push_back(need);
    }
    const std::vector<int> widths = fitColumns(needs, m_view->viewport()->width());
    m_isFitting = true;
    for (size_t i = 0; i < shown.size(); ++i) m_view->setColumnWidth(shown[i], widths[i]);
    m_isFitting = false;
}

void RecordTable::onSectionResized(int logical, int before, int after)
{
    if (m_isFitting || before == 0 || after == 0) return;  // hiding and showing resize too
    m_handWidths[m_model->source()->columns()[static_cast<size_t>(logical)].key] = after;
}

void RecordTable::saveLast() const
{
    QSettings().setValue(u"tables/%1/last"_s.arg(m_key), viewState());  // without the filter: a forgotten one hides people
}

}  // namespace ui
