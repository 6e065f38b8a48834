// SPDX-License-Identifier: Apache-2.0
// A form in a dialog with a primary button: for what is made new or changed as a whole (a course, a row of a history).
// Show it with open(): it never blocks.
#pragma once
#include "core/base/result.h"
#include "ui/common/form/form.h"

#include <QDialog>
#include <functional>

class QPushButton;

namespace ui {

struct FormProblems {
    core::Problems errors, warnings;
};

class RecordDialog final : public QDialog {
    Q_OBJECT
public:
    RecordDialog(const QString& title, const std::vector<FormField>& fields, const QString& verb, QWidget* parent = nullptr);

    [[nodiscard]] Form& form() { return *m_form; }
    /// Runs with every key stroke; errors keep the verb from being carried out.
    void setCheck(std::function<FormProblems(const Form&)> check);
    /// What the verb does; the dialog closes when it succeeds and says why when it doesn't.
    void setSave(std::function<core::Result<>(const Form&)> save) { m_save = std::move(save); }

public slots:
    void accept() override;

private:
    FormProblems showProblems();

    Form* m_form;
    std::function<FormProblems(const Form&)> m_check;
    std::function<core::Result<>(const Form&)> m_save;
};

}  // namespace ui
