// SPDX-License-Identifier: Apache-2.0
// Asks what a plan shall be made with: year, budget, day, hours. For a new plan, a scenario beside one, and computing one again.
#pragma once
#include "core/plan/plan_facts.h"

#include <QDialog>

class QPushButton;

namespace ui {

class Form;

class PlanDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Purpose : quint8 { create, recompute };
    /// `start` fills the fields; its locks are kept.
    PlanDialog(Purpose purpose, core::PlanRequest start, QWidget* parent = nullptr);

    /// What the fields say now.
    [[nodiscard]] core::PlanRequest request() const;
    [[nodiscard]] Form& form() { return *m_form; }

private:
    void check();

    core::PlanRequest m_start;
    Form* m_form;
    QPushButton* m_go;
};

}  // namespace ui
