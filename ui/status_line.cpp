// SPDX-License-Identifier: Apache-2.0
#include "ui/status_line.h"

#include "core/base/text.h"
#include "core/history/merge.h"
#include "core/people/person_store.h"
#include "core/workspace/workspace.h"
#include "ui/common/job_runner.h"
#include "ui/common/widgets.h"
#include "ui/desktop.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <algorithm>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kBar = 1000;
constexpr int kNoteMs = 8000;
constexpr qint64 kFewSteps = 100;  // of fewer the numbers say nothing to a reader

QString dayAndTime(const QDateTime& at)
{
    if (at.date() == QDate::currentDate()) return StatusLine::tr("today %1").arg(at.time().toString(u"HH.mm"_s));
    return at.date().toString(u"dd-MM-yyyy"_s);
}

}  // namespace

StatusLine::StatusLine(core::Workspace& workspace, JobRunner& jobs)
    : m_workspace(workspace), m_jobs(jobs), m_file(new QLabel), m_people(new QLabel), m_saved(new QLabel), m_backup(new QLabel),
      m_conflicts(makeButton({}, [this] { emit placeRequested({u"history"_s, {}, {{u"conflict"_s, QByteArray()}}}); })), m_note(new QLabel),
      m_job(new QLabel), m_bar(new QProgressBar), m_cancel(makeButton(tr("Cancel"), [&jobs] { jobs.cancel(); }))
{
    setSizeGripEnabled(false);
    for (QLabel* label : {m_file, m_people, m_saved, m_backup}) addWidget(label);
    addWidget(m_conflicts);
    m_conflicts->setProperty("look", u"link"_s);
    m_conflicts->setToolTip(tr("What offices fill in differently: decide which one holds"));
    m_conflicts->hide();
    addWidget(m_note, 1);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // a long note ends in "…"
    m_bar->setFixedWidth(160);
    m_bar->setTextVisible(false);
    for (QWidget* widget : {static_cast<QWidget*>(m_job), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_cancel)}) {
        addPermanentWidget(widget);
        widget->hide();
    }
    connect(&jobs, &JobRunner::started, this, [this] {
        m_furthest = 0;
        showProgress(0, 0);
    });
    connect(&jobs, &JobRunner::progressed, this, &StatusLine::showProgress);
    connect(&jobs, &JobRunner::finished, this, [this] {
        for (QWidget* widget : {static_cast<QWidget*>(m_job), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_cancel)}) widget->hide();
    });
    refresh();
}

void StatusLine::refresh()
{
    core::Session& session = m_workspace.session();
    m_file->setText(QFileInfo(session.path()).fileName());
    m_file->setToolTip(session.path());
    const auto people = core::PersonStore(session).count();
    m_people->setText(people ? tr("%1 people").arg(core::grouped(*people)) : QString());
    m_saved->setText(session.isReadOnly() ? tr("Read only") : tr("Saved"));
    const QDateTime backup = Desktop::lastBackup(session.path());
    m_backup->setText(backup.isValid() ? tr("Last backup: %1").arg(dayAndTime(backup)) : tr("No backup yet"));
    countConflicts();
}

void StatusLine::countConflicts()
{
    if (!core::hasSeveralOffices(m_workspace.session()).value_or(false)) return m_conflicts->hide();
    m_counter.load(
        tr("Looking for differences between offices"),
        [](core::Workspace& file, core::Progress&) {
            return core::openConflicts(file.log()).map([](const auto& open) { return static_cast<qint64>(open.size()); });
        },
        [this](const core::Result<qint64>& open) {
            if (!open) return;
            m_conflicts->setText(tr("%1 differences to decide").arg(core::grouped(*open)));
            m_conflicts->setVisible(*open > 0);
        });
}

void StatusLine::note(const QString& text)
{
    if (text == m_saved->text()) return m_note->clear();  // it stands there already
    m_note->setText(text);
    m_note->setToolTip(text);
    QTimer::singleShot(kNoteMs, m_note, [this, text] {
        if (m_note->text() == text) m_note->clear();
    });
}

void StatusLine::showProgress(qint64 done, qint64 total)
{
    m_job->setText(total >= kFewSteps ? tr("%1: %2 of %3").arg(m_jobs.label(), core::grouped(done), core::grouped(total)) : m_jobs.label() + u'…');
    const int share = total > 0 ? static_cast<int>(kBar * done / total) : 0;
    m_furthest = std::max(m_furthest, share);
    // A job in parts counts each anew; until a part is further than the one before, and after the last, nobody knows how long it takes.
    const bool isKnown = total > 0 && done < total && share == m_furthest;
    m_bar->setMaximum(isKnown ? kBar : 0);
    m_bar->setValue(isKnown ? share : -1);
    for (QWidget* widget : {static_cast<QWidget*>(m_job), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_cancel)}) widget->show();
}

}  // namespace ui
