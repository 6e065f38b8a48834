// SPDX-License-Identifier: Apache-2.0
// Undo and redo of the window: which step is next, taking it back, and who gets Ctrl+Z: a field that has typing of its own to take
// back, else the window, also from the dialogs that stand beside it.
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
#include <QTextEdit>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHistory = 300;      // change sets; far enough back for everyone's next step
constexpr qint64 kEditsAtOnce = 400;  // more than that is felt, and taken back by a job

enum class Typing { none, nothingLeft, ownStep };

/// What the editor itself would take back. Spin boxes and combo boxes get the key for the field inside them.
Typing typingIn(const QWidget& widget, bool isRedo)
{
    const auto state = [](bool available) { return available ? Typing::ownStep : Typing::nothingLeft; };
    const auto* line = qobject_cast<const QLineEdit*>(&widget);
    if (qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QComboBox*>(&widget)) line = widget.findChild<QLineEdit*>();
    if (line) return state(isRedo ? line->isRedoAvailable() : line->isUndoAvailable());
    const QTextDocument* text = nullptr;
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(&widget)) text = plain->document();
    if (const auto* rich = qobject_cast<const QTextEdit*>(&widget)) text = rich->document();
    return text ? state(isRedo ? text->isRedoAvailable() : text->isUndoAvailable()) : Typing::none;
}

bool standsBelow(const QWidget* widget, const QWidget* ancestor)
{
    while (widget && widget != ancestor) widget = widget->parentWidget();  // on through dialogs, which isAncestorOf() does not do
    return widget;
}

}  // namespace

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) return false;
    const QKeySequence keys(static_cast<QKeyEvent*>(event)->keyCombination());
    QAction* action = keys == m_undo->shortcut() ? m_undo : keys == m_redo->shortcut() ? m_redo : nullptr;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!action || !widget || QApplication::activeModalWidget() || !standsBelow(widget, this)) return false;
    const Typing typing = typingIn(*widget, action == m_redo);
    if (typing == Typing::ownStep || (typing == Typing::none && widget->window() == this)) return false;
    event->accept();
    if (event->type() == QEvent::KeyPress && action->isEnabled()) action->trigger();
    return true;
}

void MainWindow::showUndoSteps()
{
    const auto history = core::listHistory(m_workspace->session(), kHistory);
    m_steps = history ? core::undoSteps(*history, m_workspace->log().office(), m_options.user) : core::UndoSteps{};
    m_editsOf.clear();
    if (history)
        for (const auto& item : *history) m_editsOf.insert(item.record.uid.bytes(), item.edits);
    const bool mayWrite = !m_workspace->session().isReadOnly() && !m_isTakingBack;
    const auto show = [&](QAction* action, const std::optional<core::ChangeSetRecord>& step, const QString& plain, const QString& named) {
        action->setEnabled(mayWrite && step.has_value());
        action->setText(step ? named.arg(step->label) : plain);
    };
    show(m_undo, m_steps.undo, tr("Undo"), tr("Undo: %1"));
    show(m_redo, m_steps.redo, tr("Redo"), tr("Redo: %1"));
    if (m_steps.redo) m_redo->setText(tr("Redo: %1").arg(m_steps.redo->label.section(u": "_s, 1)));
}

void MainWindow::undo()
{
    if (m_steps.undo) takeBack(m_steps.undo->uid, tr("Undone: %1").arg(m_steps.undo->label));
}

void MainWindow::redo()
{
    if (m_steps.redo) takeBack(m_steps.redo->uid, tr("Redone: %1").arg(m_steps.redo->label.section(u": "_s, 1)));
}

void MainWindow::takeBack(const core::Uid& changeSet, const QString& note)
{
    if (m_isTakingBack) return;
    if (m_editsOf.value(changeSet.bytes()) <= kEditsAtOnce) {
        const auto report = core::undoChangeSet(m_workspace->log(), changeSet);
        return onTakenBack(note, report.map([](const core::UndoReport& done) { return core::UndoPreview{done, {}}; }));
    }
    m_isTakingBack = true;
    showUndoSteps();
    undoByJob(*m_jobs, this, changeSet, [this, note](const core::Result<core::UndoPreview>& done) {
        m_isTakingBack = false;
        showUndoSteps();
        onTakenBack(note, done);
    });
}

void MainWindow::onTakenBack(const QString& note, const core::Result<core::UndoPreview>& done)
{
    if (!done) return ask::showError(this, tr("Undo"), done.error());
    m_status->note(note);
    if (const QString kept = keptSentence(*done); !kept.isEmpty()) ask::showMessage(this, tr("Undo"), kept);
}

}  // namespace ui
