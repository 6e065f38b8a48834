// SPDX-License-Identifier: Apache-2.0
// Every assessment of the file, newest first: to find, open, correct and delete them.
#pragma once
#include "core/assessment/assessment_editor.h"
#include "core/assessment/assessment_store.h"
#include "ui/common/loader.h"
#include "ui/page.h"

#include <QDialog>

namespace ui {

class Form;
class ListSource;
class RecordTable;

class AssessmentList final : public QWidget {
    Q_OBJECT
public:
    explicit AssessmentList(PageContext context);
    /// Reads the list again (on the worker); the chosen line stays.
    void reload();
    [[nodiscard]] RecordTable& table() const { return *m_table; }
    [[nodiscard]] bool isReady() const { return m_isLoaded && !m_loader.isLoading(); }
    void correct();
    void removeSelected();

signals:
    /// Somebody wants to see that assessment in the grid.
    void eventChosen(const core::AssessmentLine& line);
    void noted(const QString& text);

private:
    struct Loaded {
        std::shared_ptr<const std::vector<core::AssessmentLine>> lines;
        std::shared_ptr<const ListSource> source;
    };
    [[nodiscard]] const core::AssessmentLine* lineOf(const QByteArray& uid) const;
    void updateButtons();

    PageContext m_context;
    std::shared_ptr<const std::vector<core::AssessmentLine>> m_lines;
    QHash<QByteArray, std::size_t> m_lineOf;
    RecordTable* m_table;
    QWidget* m_open;
    QWidget* m_correct;
    QWidget* m_remove;
    bool m_isLoaded = false;
    Loader<Loaded> m_loader{m_context.jobs, this};
};

/// Another day, method or assessor of one assessment. accept() writes; errors stay beside their field.
class CorrectAssessmentDialog final : public QDialog {
    Q_OBJECT
public:
    CorrectAssessmentDialog(PageContext context, core::AssessmentLine line, QWidget* parent = nullptr);
    void accept() override;
    [[nodiscard]] Form& form() const { return *m_form; }

private:
    [[nodiscard]] core::AssessmentHead head() const;
    bool check();

    PageContext m_context;
    core::AssessmentLine m_line;
    core::ReferenceTables m_tables;
    Form* m_form;
};

}  // namespace ui
