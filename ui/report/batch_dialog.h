// SPDX-License-Identifier: Apache-2.0
// "Satu berkas per unit": which units, as what, into which folder; then how far it is, and what was written and what not.
#pragma once
#include "core/reports/unit_batch.h"
#include "ui/page.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTableWidget;

namespace ui {

class BatchDialog final : public QDialog {
    Q_OBJECT
public:
    /// `job` without units and folder; the unit of its request narrows what is offered.
    BatchDialog(PageContext context, const core::BatchJob& job, QWidget* parent);

    void reject() override;

signals:
    void noted(const QString& text);

private:
    [[nodiscard]] QWidget* choosePage();
    [[nodiscard]] QWidget* resultPage();
    void fillUnits();
    void tick(Qt::CheckState state);
    void tell();
    void start();
    [[nodiscard]] bool mayReplace(const core::BatchJob& job);
    void run(const core::BatchJob& job);
    void show(const core::Result<std::vector<core::BatchFile>>& files);
    void copyList();

    PageContext m_context;
    core::BatchJob m_job;
    std::vector<core::BatchUnit> m_offered;
    bool m_isRunning = false;
    QStackedLayout* m_stack;
    QListWidget* m_units;
    QLabel* m_count;
    QComboBox* m_format;
    QCheckBox* m_skipEmpty;
    QLineEdit* m_folder;
    QPushButton* m_start;
    QLabel* m_words;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QTableWidget* m_files;
    QPushButton* m_open;
    QPushButton* m_copy;
    QPushButton* m_close;
};

}  // namespace ui
