// SPDX-License-Identifier: Apache-2.0
// A new record (or a row of one) in a dialog: a form, problems as you type, one primary button.
#pragma once
#include "core/catalogue/catalogue_editor.h"
#include "ui/common/form/form.h"

#include <QDialog>
#include <functional>

class QPushButton;

namespace ui {

class CatalogueDialog final : public QDialog {
    Q_OBJECT
public:
    /// `check` is asked with every key stroke.
    CatalogueDialog(const QString& title, const QString& verb, std::function<core::Findings(const Form&)> check, QWidget* parent = nullptr);

    /// Add the fields and values, then call start().
    [[nodiscard]] Form& form() { return *m_form; }
    void start();

private:
    void check();

    std::function<core::Findings(const Form&)> m_check;
    Form* m_form;
    QPushButton* m_go;
};

/// Fills a form but for the field somebody is typing in.
void fillForm(Form& form, const QVariantMap& values);
/// A number as it was typed, 0 for an empty field, −1 for a text that is none.
[[nodiscard]] qint64 numberIn(const Form& form, const QString& key);

}  // namespace ui
