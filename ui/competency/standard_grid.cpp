// SPDX-License-Identifier: Apache-2.0
#include "ui/competency/standard_grid.h"

#include "core/base/text.h"
#include "core/gap/gap_words.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace ui {

using namespace Qt::StringLiterals;

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
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metric::kRow);
    verticalHeader()->setSectionsClickable(true);
    verticalHeader()->setFixedWidth(StandardModel::kNameWidth);
    connect(this, &QTableView::doubleClicked, this, &StandardGrid::opened);
}

void StandardGrid::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex at = currentIndex();
    const bool isLevel = at.isValid() && at.column() >= StandardModel::kFirstLevel;
    const int digit = event->text().size() == 1 ? event->text().front().digitValue() : -1;
    if (event->matches(QKeySequence::Copy)) return copy();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return emit opened();
    if (isLevel && digit >= 0 && digit <= 5 && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        emit levelTyped(at.row(), at.column(), digit);
        return moveOn();
    }
    if (isLevel && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) return emit levelTyped(at.row(), at.column(), std::nullopt);
    QTableView::keyPressEvent(event);
}

void StandardGrid::moveOn()
{
    const QModelIndex at = currentIndex();
    if (at.isValid() && at.column() + 1 < model()->columnCount()) setCurrentIndex(at.siblingAtColumn(at.column() + 1));
}

void StandardGrid::copy() const
{
    const auto selected = selectionModel()->selection();
    if (selected.isEmpty()) return;
    const auto range = selected.first();
    QStringList lines;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList cells{model()->headerData(row, Qt::Vertical, Qt::AccessibleTextRole).toString()};
        for (int column = range.left(); column <= range.right(); ++column) {
            const QString text = model()->index(row, column).data().toString();
            cells << (text.startsWith(u'(') ? QString() : text);
        }
        lines << cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

}  // namespace ui
