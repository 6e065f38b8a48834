// SPDX-License-Identifier: Apache-2.0
#include "ui/competency/standard_grid.h"

#include "core/assessment/level_choice.h"
#include "core/base/text.h"
#include "core/gap/gap_words.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSet>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargins = 16;  // logical pixels, of a cell

/// The cells of a spreadsheet's text, without a first column of names of the grid.
std::vector<QStringList> blockOf(const QString& text, const QSet<QString>& names)
{
    std::vector<QStringList> block;
    for (const QString& line : QString(text).remove(u'\r').split(u'\n')) block.push_back(line.split(u'\t'));
    while (!block.empty() && block.back().join(QString()).trimmed().isEmpty()) block.pop_back();
    const bool hasNames = !block.empty() && std::ranges::all_of(block, [&](const QStringList& line) { return line.size() > 1 && names.contains(line.front().trimmed()); });
    for (QStringList& line : block)
        if (hasNames) line.removeFirst();
    return block;
}

}  // namespace

void StandardModel::setLines(std::vector<Line> lines, std::vector<core::Competency> competencies)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_competencies = std::move(competencies);
    endResetModel();
}

const core::StandardRecord::Cell* StandardModel::cell(int row, int column) const
{
    const int competency = competencyAt(column);
    if (row < 0 || row >= rowCount() || competency < 0) return nullptr;
    const core::Uid& uid = m_competencies[static_cast<std::size_t>(competency)].uid;
    for (const auto& one : m_lines[static_cast<std::size_t>(row)].record.cells)
        if (one.competency == uid) return &one;
    return nullptr;
}

QVariant StandardModel::data(const QModelIndex& index, int role) const
{
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const int competency = competencyAt(index.column());
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) | (index.column() == 0 ? Qt::AlignRight : competency < 0 ? Qt::AlignLeft : Qt::AlignHCenter));
    if (competency < 0) {
        if (role != Qt::DisplayRole) return {};
        if (index.column() == 0) return line.people < 0 ? u"…"_s : core::grouped(line.people);
        return line.remark;
    }
    const auto* own = cell(index.row(), index.column());
    const int inherited = line.inherited.empty() ? kNone : line.inherited[static_cast<std::size_t>(competency)];
    if (role == Qt::DisplayRole) return own ? QString::number(own->level) : inherited == kNone ? QString() : u"(%1)"_s.arg(inherited);
    if (role == Qt::ForegroundRole && !own) return tokens().muted;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        const auto& entry = m_competencies[static_cast<std::size_t>(competency)];
        const QString level = own ? tr("level %1").arg(own->level) : inherited == kNone ? tr("not asked for") : tr("level %1, from the kind of post").arg(inherited);
        return u"%1 · %2 %3 · %4"_s.arg(line.name, entry.code, entry.name, level);
    }
    return {};
}

QVariant StandardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const Line& line = m_lines[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole) {  // a header cuts off what doesn't fit
            QFont bold = QApplication::font();
            bold.setWeight(QFont::DemiBold);
            return QFontMetrics(bold).elidedText(line.name, Qt::ElideRight, kNameWidth - 28);
        }
        if (role == Qt::AccessibleTextRole) return line.name;
        if (role == Qt::ToolTipRole) return line.remark.isEmpty() ? line.name : line.name + u'\n' + line.remark;
        if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
        return {};
    }
    const int competency = competencyAt(section);
    if (competency < 0) {
        if (role == Qt::DisplayRole) return section == 0 ? tr("People") : tr("Valid");
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (section == 0 ? Qt::AlignRight : Qt::AlignLeft))) : QVariant();
    }
    const auto& entry = m_competencies[static_cast<std::size_t>(competency)];
    if (role == Qt::DisplayRole) return entry.code;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) return u"%1 %2 (%3)"_s.arg(entry.code, entry.name, core::competencyKindText(entry.kind));
    return {};
}

StandardGrid::StandardGrid(QWidget* parent) : QTableView(parent)
{
    setAccessibleName(tr("Required levels"));
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setHighlightSections(true);
    horizontalHeader()->setMinimumSectionSize(30);
    horizontalHeader()->setResizeContentsPrecision(0);  // levels are one digit everywhere
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metric::kRow);
    verticalHeader()->setSectionsClickable(true);
    verticalHeader()->setFixedWidth(StandardModel::kNameWidth);
    connect(this, &QTableView::doubleClicked, this, &StandardGrid::opened);
}

void StandardGrid::fitColumns()
{
    resizeColumnsToContents();
    int widest = 0;
    for (const auto& line : lines().lines()) widest = std::max(widest, fontMetrics().horizontalAdvance(line.remark));
    setColumnWidth(1, std::max(columnWidth(1), widest + kMargins));
}

void StandardGrid::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex at = currentIndex();
    const bool isLevel = at.isValid() && at.column() >= StandardModel::kFirstLevel;
    const int digit = event->text().size() == 1 ? event->text().front().digitValue() : -1;
    if (event->matches(QKeySequence::Copy)) return copy();
    if (event->matches(QKeySequence::Paste)) return pasteClipboard();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return emit opened();
    if (isLevel && digit >= 0 && digit <= 5 && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        emit levelsTyped({{at.row(), at.column(), digit}});
        return moveOn();
    }
    if (isLevel && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) return clearSelected();
    QTableView::keyPressEvent(event);
}

void StandardGrid::moveOn()
{
    const QModelIndex at = currentIndex();
    if (at.isValid() && at.column() + 1 < model()->columnCount()) setCurrentIndex(at.siblingAtColumn(at.column() + 1));
}

void StandardGrid::clearSelected()
{
    std::vector<Typed> cells;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if (lines().cell(index.row(), index.column())) cells.push_back({index.row(), index.column(), std::nullopt});
    if (!cells.empty()) emit levelsTyped(cells);
}

void StandardGrid::pasteClipboard()
{
    if (const auto reasons = paste(QApplication::clipboard()->text()); !reasons.isEmpty()) emit pasteRefused(reasons);
}

QStringList StandardGrid::paste(const QString& text)
{
    QSet<QString> names;
    for (int row = 0; row < lines().rowCount(); ++row) names << nameOf(row).trimmed();
    const std::vector<QStringList> block = blockOf(text, names);
    const QModelIndex at = currentIndex();
    if (block.empty() || !at.isValid()) return {};
    std::vector<Typed> cells;
    if (block.size() == 1 && block.front().size() == 1) {
        const auto level = core::readLevel(block.front().front());
        if (!level || !*level) return {tr("“%1” is no whole number from 0 to 5.").arg(block.front().front().trimmed())};
        for (const QModelIndex& index : selectionModel()->selectedIndexes())
            if (index.column() >= StandardModel::kFirstLevel) cells.push_back({index.row(), index.column(), **level});
        if (!cells.empty()) emit levelsTyped(cells);
        return {};
    }
    QStringList reasons;
    const int first = std::max(at.column(), StandardModel::kFirstLevel);
    for (int i = 0; i < static_cast<int>(block.size()); ++i) {
        const QStringList& line = block[static_cast<std::size_t>(i)];
        for (int k = 0; k < line.size(); ++k) {
            const int row = at.row() + i, column = first + k;
            const auto level = core::readLevel(line[k]);
            if (line[k].trimmed().isEmpty()) continue;
            if (row >= lines().rowCount() || column >= lines().columnCount()) reasons << tr("Row %1, column %2 of the block lies outside the grid.").arg(i + 1).arg(k + 1);
            else if (!level) reasons << tr("Row %1, column %2: “%3” is no whole number from 0 to 5.").arg(i + 1).arg(k + 1).arg(line[k].trimmed());
            else if (*level) cells.push_back({row, column, **level});
        }
    }
    if (reasons.isEmpty() && !cells.empty()) emit levelsTyped(cells);
    return reasons;
}

QString StandardGrid::nameOf(int row) const { return model()->headerData(row, Qt::Vertical, Qt::AccessibleTextRole).toString(); }

void StandardGrid::copy() const
{
    const auto selected = selectionModel()->selection();
    if (selected.isEmpty()) return;
    const auto range = selected.first();
    QStringList lines;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList cells{nameOf(row)};
        for (int column = std::max(range.left(), StandardModel::kFirstLevel); column <= range.right(); ++column) {
            const QString text = model()->index(row, column).data().toString();
            cells << (text.startsWith(u'(') ? QString() : text);
        }
        lines << cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

}  // namespace ui
