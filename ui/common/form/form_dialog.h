// SPDX-License-Identifier: Apache-2.0
// A form in a dialog with a primary button: for what is made new or changed as a whole. It deletes itself when it closes.
// Show it with open(): it never blocks.
#pragma once
#include "core/base/result.h"
#include "ui/common/form/form.h"

#include <QDialog>
#include <functional>

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
    /// Runs with every key stroke; errors keep the verb from being carried out. Fields touched so far are marked, all of them at the button.
    void setCheck(std::function<core::Findings(const Form&)> check) { m_check = std::move(check); }
    /// Whether something besides the fields of the form would be lost.
    void setAlsoChanged(std::function<bool()> isChanged) { m_alsoChanged = std::move(isChanged); }
    /// Asks whether what was typed may be lost, as this dialog does; for dialogs that are none of these.
    [[nodiscard]] static bool mayLose(QWidget* parent);
    /// What the verb does. The dialog stays open on an error and shows it.
    void setAction(std::function<core::Result<>(const Form&)> action) { m_action = std::move(action); }

public slots:
    void accept() override;
    /// Cancel, Esc and the close button of the window: what was typed is thrown away after a question only.
    void reject() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    core::Findings check();

    QWidget* m_inner;
    QVBoxLayout* m_head;
    Form* m_form;
    QStringList m_touched;
    bool m_isTried = false;
    std::function<core::Findings(const Form&)> m_check;
    std::function<core::Result<>(const Form&)> m_action;
    std::function<bool()> m_alsoChanged;
};

}  // namespace ui
