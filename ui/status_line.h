// SPDX-License-Identifier: Apache-2.0
// The line below every page: which file, how many people, saved, last backup; and what runs now, with its cancel button.
#pragma once
#include <QStatusBar>

class QLabel;
class QProgressBar;
class QPushButton;

namespace core {
class Workspace;
}

namespace ui {

class JobRunner;

class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    StatusLine(core::Workspace& workspace, JobRunner& jobs);
    /// After every change of the file.
    void refresh();

public slots:
    /// A short word that goes by itself: "Disalin: 12 baris".
    void note(const QString& text);

private:
    void showProgress(qint64 done, qint64 total);

    core::Workspace& m_workspace;
    JobRunner& m_jobs;
    QLabel* m_file;
    QLabel* m_people;
    QLabel* m_saved;
    QLabel* m_backup;
    QLabel* m_note;
    QLabel* m_job;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

}  // namespace ui
