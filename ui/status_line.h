// SPDX-License-Identifier: Apache-2.0
// The line below every page: which file, how many people, saved, last backup, how many differences between offices wait for an
// answer; and what runs now, with its cancel button.
#pragma once
#include "ui/common/loader.h"
#include "ui/page.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QPushButton;

namespace core {
class Workspace;
}

namespace ui {

class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    StatusLine(core::Workspace& workspace, JobRunner& jobs);
    /// After every change of the file.
    void refresh();

signals:
    /// Asks the window to go there.
    void placeRequested(const ui::Place& place);

public slots:
    /// A short word that goes by itself: "Disalin: 12 baris".
    void note(const QString& text);

private:
    void countConflicts();
    void showProgress(qint64 done, qint64 total);

    core::Workspace& m_workspace;
    JobRunner& m_jobs;
    int m_furthest = 0;  ///< thousandths of the job that runs
    QLabel* m_file;
    QLabel* m_people;
    QLabel* m_saved;
    QLabel* m_backup;
    QPushButton* m_conflicts;  ///< shown while there are any
    Loader<qint64> m_counter{m_jobs, this};
    QLabel* m_note;
    QLabel* m_job;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

}  // namespace ui
