// SPDX-License-Identifier: Apache-2.0
// Undo and redo of the window: which step is next, taking it back, and who gets Ctrl+Z: a field that has typing of its own to take
// back, else the window, also from the dialogs that stand beside it. A few other keys of the window reach it from there, too.
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/job_runner.h"
#include "ui/history/undo_job.h"
#include "ui/main_window.h"
#include "ui/status_line.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextEdit>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kEditsAtOnce = 400;  // more than that is felt: asked for, and taken back by a job

enum class Typing { none, nothingLeft, ownStep };

/// What the editor itself would take back. Once all its typing is taken back, one key press too many must not reach the data. Spin
/// boxes and combo boxes get the key for the field inside them.
Typing typingIn(const QWidget& widget, bool isRedo)
{
    const auto state = [isRedo](bool undo, bool redo) { return redo || (undo && !isRedo) ? Typing::ownStep : Typing::nothingLeft; };
    const auto* line = qobject_cast<const QLineEdit*>(&widget);
    if (qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QComboBox*>(&widget)) line = widget.findChild<QLineEdit*>();
    if (line) return state(line->isUndoAvailable(), line->isRedoAvailable());
    const QTextDocument* text = nullptr;
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(&widget)) text = plain->document();
    if (const auto* rich = qobject_cast<const QTextEdit*>(&widget)) text = rich->document();
    return text ? state(text->isUndoAvailable(), text->isRedoAvailable()) : Typing::none;
}

bool standsBelow(const QWidget* widget, const QWidget* ancestor)
{
    while (widget && widget != ancestor) widget = widget->parentWidget();  // on through dialogs, which isAncestorOf() does not do
    return widget;
}

/// The label of what the undo `item` took back ("Urungkan: Ubah pegawai" took "Ubah pegawai" back).
QString takenBackBy(const core::HistoryItem& item)
{
    return item.record.label.section(u": "_s, 1);
}

}  // namespace

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) return false;
    const QKeySequence keys(static_cast<QKeyEvent*>(event)->keyCombination());
    QAction* action = keys == m_undo->shortcut() ? m_undo : m_redo->shortcuts().contains(keys) ? m_redo : nullptr;
    const bool isUndo = action;
    for (QAction* other : std::as_const(m_inDialogs))
        if (keys == other->shortcut()) action = other;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!action || !widget || QApplication::activeModalWidget() || !standsBelow(widget, this)) return false;
    const Typing typing = isUndo ? typingIn(*widget, action == m_redo) : Typing::none;
    if (typing == Typing::ownStep || (typing == Typing::none && widget->window() == this)) return false;
    event->accept();
    if (event->type() == QEvent::KeyPress && action->isEnabled()) action->trigger();
    return true;
}

void MainWindow::showUndoSteps()
{
    m_steps = m_course.next(m_workspace->log(), m_options.user).value_or(core::UndoSteps{});
    const bool mayWrite = !m_workspace->session().isReadOnly() && !m_isTakingBack;
    m_undo->setEnabled(mayWrite && m_steps.undo && !m_steps.isFinal);
    m_whyNoUndo->setEnabled(mayWrite && m_steps.isFinal);
    const QString words = m_steps.isFinal ? tr("Can not be undone: %1") : tr("Undo: %1");
    m_undo->setText(m_steps.undo ? words.arg(m_steps.undo->record.label) : tr("Undo"));
    m_redo->setEnabled(mayWrite && m_steps.redo);
    m_redo->setText(m_steps.redo ? tr("Redo: %1").arg(takenBackBy(*m_steps.redo)) : tr("Redo"));
}

void MainWindow::undo()
{
    if (m_steps.undo) takeBack(*m_steps.undo, tr("Undo"), tr("Undone: %1").arg(m_steps.undo->record.label));
}

void MainWindow::redo()
{
    if (m_steps.redo) takeBack(*m_steps.redo, tr("Redo"), tr("Redone: %1").arg(takenBackBy(*m_steps.redo)));
}

void MainWindow::takeBack(const core::HistoryItem& step, const QString& title, const QString& note)
{
    if (m_isTakingBack) return;
    const core::Uid changeSet = step.record.uid;  // `step` is renewed by what follows
    if (step.edits <= kEditsAtOnce) {
        const auto report = core::undoChangeSet(m_workspace->log(), changeSet);
        return onTakenBack(changeSet, note, report.map([&](const core::UndoReport& done) { return core::UndoPreview{done, {}, lostSeats(m_workspace->session(), changeSet)}; }));
    }
    const QString question = tr("“%1” has %2 values; all of them go back to what they were before it.").arg(step.record.label, core::grouped(step.edits));
    if (!ask::confirm(this, {.title = title, .text = question, .yes = title, .no = tr("Cancel")})) return;
    m_isTakingBack = true;
    showUndoSteps();
    undoByJob(*m_jobs, this, changeSet, [this, changeSet, note](const core::Result<core::UndoPreview>& done) {
        m_isTakingBack = false;
        onTakenBack(changeSet, note, done);
    });
}

void MainWindow::onTakenBack(const core::Uid& changeSet, const QString& note, const core::Result<core::UndoPreview>& done)
{
    if (done) m_course.took(changeSet, done->report);
    showUndoSteps();
    if (!done) return ask::showError(this, tr("Undo"), done.error());
    if (!done->report.receipt.uid.isNull()) m_status->note(note);
    if (const QString remarks = undoRemarks(*done); !remarks.isEmpty()) ask::showMessage(this, tr("Undo"), remarks);
}

}  // namespace ui
