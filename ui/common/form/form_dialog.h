// SPDX-License-Identifier: Apache-2.0
// The dialog of a new record: a form, problems beside the fields, one primary button that makes the record.
#pragma once
#include "core/base/result.h"
#include "ui/common/form/form.h"

#include <QDialog>
#include <functional>

class QPushButton;
class QVBoxLayout;

namespace ui {

class FormDialog final : public QDialog {
    Q_OBJECT
public:
    /// `verb` is on the primary button: "Tambah".
    FormDialog(const QString& title, const QString& verb, QWidget* parent = nullptr);

    [[nodiscard]] Form& form() const { return *m_form; }
    /// For words or widgets above the form.
    [[nodiscard]] QVBoxLayout* head() const { return m_head; }
    /// What stops the record from being made. Fields touched so far are marked as the user types, all of them at the button.
    void setCheck(std::function<core::Problems()> check) { m_check = std::move(check); }
    /// Makes the record. The dialog stays open on an error and shows it.
    void setAction(std::function<core::Result<>()> action) { m_action = std::move(action); }

public slots:
    void accept() override;

private:
    void showTouched(const QString& key);

    Form* m_form;
    QVBoxLayout* m_head;
    QStringList m_touched;
    std::function<core::Problems()> m_check;
    std::function<core::Result<>()> m_action;
};

}  // namespace ui
