// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/assessment_grid.h"

#include "ui/common/chart/upright_text.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHighestLevel = 5, kMostReasons = 12, kColumn = 62, kNarrowColumn = 44, kTallestHead = 150, kNameMargins = 18, kAside = 10;

QColor groundOf(const AssessmentGridModel::Cell& cell)
{
    if (!cell.required) return tokens().ground;
    if (!cell.level) return {};
    switch (cell.missing()) {
    case 0: return tokens().met;
    case 1: return tokens().gap1;
    case 2: return tokens().gap2;
    default: return tokens().gap3;
    }
}

/// Of a name with what tells namesakes apart, the name is cut first: half a NIP reads as another.
class NameHeader final : public QHeaderView {
public:
    explicit NameHeader(QWidget* parent) : QHeaderView(Qt::Vertical, parent) { setSectionsClickable(true); }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        const qsizetype end = option->text.indexOf(u" · ");
        QFont bold = font();  // as the chosen row is written
        bold.setWeight(QFont::Bold);
        const QFontMetrics metrics(bold);
        const int room = width() - kNameMargins;
        if (end < 0 || metrics.horizontalAdvance(option->text) <= room) return;
        const QString besides = option->text.mid(end);
        option->text = metrics.elidedText(option->text.left(end), Qt::ElideRight, room - metrics.horizontalAdvance(besides)) + besides;
    }
};

/// The required level stands small at the right, "/3"; where this event has no level, the last valid result in brackets. A gap
/// has its sign beside the level.
class LevelDelegate final : public QStyledItemDelegate {
public:
    LevelDelegate(const AssessmentGridModel& model, QTableView& view) : QStyledItemDelegate(&view), m_model(model), m_view(view) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto cell = m_model.cell(index.row(), index.column());
        painter->save();
        const QColor ground = groundOf(cell);
        if (ground.isValid()) painter->fillRect(option.rect.adjusted(0, 0, -1, -1), ground);
        if (option.state & QStyle::State_Selected && !ground.isValid()) painter->fillRect(option.rect.adjusted(0, 0, -1, -1), tokens().selection);
        if (cell.required) paintRequired(*painter, option, cell);
        if (cell.level) paintLevel(*painter, option, cell);
        else if (cell.last) paintLast(*painter, option, *cell.last);
        if (index == m_view.currentIndex()) {
            painter->setPen(QPen(m_view.hasFocus() ? tokens().accent : tokens().muted, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    static void paintRequired(QPainter& painter, const QStyleOptionViewItem& option, const AssessmentGridModel::Cell& cell)
    {
        painter.setPen(cell.level ? tokens().text : tokens().muted);
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.8);
        painter.setFont(font);
        painter.drawText(option.rect.adjusted(0, 0, -4, -2), Qt::AlignRight | Qt::AlignVCenter, u"/%1"_s.arg(*cell.required));
    }

    static void paintLast(QPainter& painter, const QStyleOptionViewItem& option, int last)
    {
        painter.setPen(tokens().muted);
        painter.setFont(option.font);
        const int aside = option.rect.width() < kColumn ? kAside : 0;  // clear of what is required
        painter.drawText(option.rect.adjusted(0, 0, -aside, 0), Qt::AlignCenter, u"(%1)"_s.arg(last));
    }

    static void paintLevel(QPainter& painter, const QStyleOptionViewItem& option, const AssessmentGridModel::Cell& cell)
    {
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        font.setItalic(cell.isTyped);
        painter.setFont(font);
        painter.setPen(tokens().text);
        const QString level = QString::number(*cell.level);
        painter.drawText(option.rect, Qt::AlignCenter, level);
        if (cell.missing() == 0) return;
        painter.setFont(option.font);
        painter.drawText(option.rect.adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, u"–%1"_s.arg(cell.missing()));
    }

    const AssessmentGridModel& m_model;
    QTableView& m_view;
};

/// Narrow columns under upright names, so that a standard of nine fits beside the panel.
class CompetencyHeader final : public QHeaderView {
public:
    explicit CompetencyHeader(const AssessmentGridModel& model) : QHeaderView(Qt::Horizontal), m_model(model) {}
    [[nodiscard]] QFont headingFont() const
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        bold.setPointSizeF(bold.pointSizeF() * 0.92);
        return bold;
    }

protected:
    void paintSection(QPainter* painter, const QRect& box, int section) const override
    {
        painter->save();
        painter->fillRect(box, tokens().surface);
        painter->setPen(tokens().line);
        painter->drawLine(box.bottomLeft(), box.bottomRight());
        painter->setFont(headingFont());
        painter->setPen(tokens().muted);
        drawUpright(*painter, box, m_model.competency(section).name);
        painter->restore();
    }

private:
    const AssessmentGridModel& m_model;
};

}  // namespace

AssessmentGrid::AssessmentGrid(AssessmentGridModel* model) : m_model(model)
{
    setHorizontalHeader(new CompetencyHeader(*model));
    setVerticalHeader(new NameHeader(this));
    setModel(model);
    setItemDelegate(new LevelDelegate(*model, *this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setAccessibleName(tr("Levels"));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metric::kRow);
    verticalHeader()->setObjectName(u"names"_s);
    verticalHeader()->setHighlightSections(true);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
}

void AssessmentGrid::layOut()
{
    m_column = 0;
    fitNames();
}

/// Columns stand closer where there is no room for all of them; names take what they leave, within reason.
void AssessmentGrid::fitNames()
{
    const int letter = fontMetrics().horizontalAdvance(u'n'), inner = width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width();
    const int columns = m_model->columnCount(), fewLetters = 26 * letter;
    fitColumns(columns > 0 ? std::clamp((inner - fewLetters) / columns, kNarrowColumn, kColumn) : kColumn);
    verticalHeader()->setFixedWidth(std::clamp(inner - columns * m_column, fewLetters, 44 * letter));
}

void AssessmentGrid::fitColumns(int width)
{
    if (width == m_column) return;
    m_column = width;
    QStringList titles;
    for (int c = 0; c < m_model->columnCount(); ++c) titles << m_model->competency(c).name;
    horizontalHeader()->setDefaultSectionSize(width);
    horizontalHeader()->setFixedHeight(uprightHeight(titles, QFontMetrics(static_cast<CompetencyHeader*>(horizontalHeader())->headingFont()), width, kTallestHead));
}

void AssessmentGrid::resizeEvent(QResizeEvent* event)
{
    fitNames();
    QTableView::resizeEvent(event);
}

void AssessmentGrid::setLocked(const QString& reason, bool isForGood)
{
    m_lockedBecause = reason;
    if (isForGood) m_waiting.reset();
    m_isLockedForGood = isForGood;
}

bool AssessmentGrid::mayWrite()
{
    if (!currentIndex().isValid()) return false;
    if (!m_lockedBecause.isEmpty()) emit refused(m_lockedBecause);
    return m_lockedBecause.isEmpty();
}

void AssessmentGrid::moveOn()
{
    const QModelIndex at = currentIndex();
    if (at.column() + 1 < m_model->columnCount()) setCurrentIndex(m_model->index(at.row(), at.column() + 1));
    else if (at.row() + 1 < m_model->rowCount()) setCurrentIndex(m_model->index(at.row() + 1, 0));
    else emit left();
}

void AssessmentGrid::writeLevel(int level)
{
    if (!currentIndex().isValid()) return;
    if (level > kHighestLevel) {
        emit refused(tr("Level %1 does not exist: type 0 to 5.").arg(level));
        return;
    }
    if (!m_lockedBecause.isEmpty() && !m_isLockedForGood) {
        m_waiting = Waiting{currentIndex(), level};
        emit refused(tr("%1 Level %2 is written once that is done.").arg(m_lockedBecause).arg(level));
        return;
    }
    if (!mayWrite()) return;
    m_waiting.reset();
    m_model->write(currentIndex().row(), currentIndex().column(), level);
    emit typed();
    moveOn();
}

void AssessmentGrid::clearSelected()
{
    if (!mayWrite()) return;
    const auto selected = selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected) m_model->write(index.row(), index.column(), std::nullopt);
    if (selected.size() > 1) emit blockWritten();
    else emit typed();
}

bool AssessmentGrid::event(QEvent* event)
{
    // What is typed and not saved yet is taken back here; after that undo is the window's.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo) && m_model->hasTyped()) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void AssessmentGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo) && m_model->hasTyped()) return m_model->forgetTyped();
    if (event->matches(QKeySequence::Copy)) return copySelected();
    if (event->matches(QKeySequence::Paste)) {
        if (!mayWrite()) return;
        if (const auto reasons = pasteText(QGuiApplication::clipboard()->text()); !reasons.isEmpty()) emit pasteRefused(reasons);
        return;
    }
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isPlain && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9) return writeLevel(event->key() - Qt::Key_0);
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_waiting) return m_waiting.reset();  // what was not written yet is taken back
        return event->key() == Qt::Key_Escape ? QTableView::keyPressEvent(event) : clearSelected();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().row() + 1 < m_model->rowCount()) setCurrentIndex(m_model->index(currentIndex().row() + 1, currentIndex().column()));
        else emit left();
        return;
    default: QTableView::keyPressEvent(event);
    }
}

void AssessmentGrid::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    writeWaiting();
}

void AssessmentGrid::writeWaiting()
{
    if (!m_waiting || !m_lockedBecause.isEmpty()) return;
    const Waiting waiting = *std::exchange(m_waiting, std::nullopt);
    if (!waiting.cell.isValid()) return;  // another group is shown
    setCurrentIndex(waiting.cell);
    writeLevel(waiting.level);
}

void AssessmentGrid::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    emit left();
}

void AssessmentGrid::currentChanged(const QModelIndex& now, const QModelIndex& before)
{
    QTableView::currentChanged(now, before);
    if (now.row() != before.row()) emit personChanged();
    emit cellChanged();
}

void AssessmentGrid::copySelected() const
{
    auto selected = selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end());
    QString text;
    for (qsizetype i = 0; i < selected.size(); ++i) {
        if (i > 0) text += selected[i].row() == selected[i - 1].row() ? u'\t' : u'\n';
        text += selected[i].data().toString();
    }
    if (!selected.isEmpty()) QGuiApplication::clipboard()->setText(text + u'\n');
}

QStringList AssessmentGrid::pasteText(const QString& text)
{
    struct Write {
        int row, column, level;
    };
    std::vector<Write> writes;
    QStringList reasons;
    QStringList lines = QString(text).remove(u'\r').split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty()) lines.removeLast();
    for (int i = 0; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split(u'\t');
        for (int k = 0; k < cells.size(); ++k) {
            const int row = currentIndex().row() + i, column = currentIndex().column() + k;
            if (cells[k].trimmed().isEmpty()) continue;  // an empty cell never erases
            if (row >= m_model->rowCount() || column >= m_model->columnCount()) {
                reasons << tr("Row %1, column %2 of the block lies outside the grid.").arg(i + 1).arg(k + 1);
                continue;
            }
            const auto level = core::readLevel(cells[k]);
            if (!level) reasons << tr("%1, %2: “%3” is no whole number from 0 to 5.").arg(m_model->person(row).name, m_model->competency(column).name, cells[k].trimmed());
            else if (*level) writes.push_back({row, column, **level});
        }
    }
    if (!reasons.isEmpty()) {
        const auto more = reasons.size() - kMostReasons;
        if (more > 0) reasons = reasons.mid(0, kMostReasons) << tr("… and %1 more").arg(more);
        return reasons;
    }
    for (const Write& write : writes) m_model->write(write.row, write.column, write.level);
    if (!writes.empty()) emit blockWritten();
    return {};
}

}  // namespace ui
