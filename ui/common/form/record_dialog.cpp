// SPDX-License-Identifier: Apache-2.0
#include "ui/common/form/record_dialog.h"

#include "ui/common/ask.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace ui {

RecordDialog::RecordDialog(const QString& title, const std::vector<FormField>& fields, const QString& verb, QWidget* parent) : QDialog(parent), m_form(new Form)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    for (const FormField& field : fields) m_form->addField(field);
    auto* scroll = new QScrollArea;
    scrollInside(scroll, m_form);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* save = makePrimaryButton(verb, [this] { accept(); });
    save->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(makeButton(tr("Cancel"), [this] { reject(); }));
    buttons->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kGapLarge, metric::kGapLarge, metric::kGapLarge, metric::kGapLarge);
    layout->setSpacing(metric::kGap);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    resize(560, std::min(480, m_form->sizeHint().height() + 110));
    connect(m_form, &Form::edited, this, [this] { showProblems(); });
    connect(m_form, &Form::committed, this, [this] { showProblems(); });
}

void RecordDialog::setCheck(std::function<FormProblems(const Form&)> check) { m_check = std::move(check); }

FormProblems RecordDialog::showProblems()
{
    FormProblems problems = m_check ? m_check(*m_form) : FormProblems{};
    m_form->showProblems(problems.errors, problems.warnings);
    return problems;
}

void RecordDialog::accept()
{
    m_form->commitPending();
    for (const QString& key : m_form->keys())
        if (m_form->isPending(key)) return m_form->focusField(key);
    const FormProblems problems = showProblems();
    if (!problems.errors.empty()) return m_form->focusField(problems.errors.front().field);
    if (m_save)
        if (const auto saved = m_save(*m_form); !saved) return ask::showError(this, windowTitle(), saved.error());
    QDialog::accept();
}

}  // namespace ui
