// SPDX-License-Identifier: Apache-2.0
#include "ui/common/form/form_dialog.h"

#include "ui/common/ask.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace ui {

FormDialog::FormDialog(const QString& title, const QString& verb, QWidget* parent) : QDialog(parent), m_form(new Form), m_head(new QVBoxLayout)
{
    setWindowTitle(title);
    auto* inner = new QWidget;
    auto* innerLayout = new QVBoxLayout(inner);
    innerLayout->setContentsMargins(0, 0, metric::kGapSmall, 0);
    innerLayout->addLayout(m_head);
    innerLayout->addWidget(m_form);
    innerLayout->addStretch(1);
    auto* yes = makePrimaryButton(verb, [this] { accept(); });
    yes->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(makeButton(tr("Cancel"), [this] { reject(); }));
    row->addWidget(yes);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kGapLarge, metric::kGapLarge, metric::kGapLarge, metric::kGapLarge);
    layout->setSpacing(metric::kGap);
    layout->addWidget(makeScroll(inner), 1);
    layout->addLayout(row);
    resize(520, 420);
    connect(m_form, &Form::edited, this, &FormDialog::showTouched);
}

void FormDialog::showTouched(const QString& key)
{
    if (!m_touched.contains(key)) m_touched << key;
    if (!m_check) return;
    core::Problems problems = m_check();
    std::erase_if(problems, [this](const core::Problem& problem) { return !m_touched.contains(problem.field); });
    m_form->showProblems(problems, {});
}

void FormDialog::accept()
{
    const core::Problems problems = m_check ? m_check() : core::Problems();
    m_form->showProblems(problems, {});
    const QString wrong = !problems.empty() ? problems.front().field : m_form->firstUnreadable();
    if (!wrong.isEmpty()) return m_form->focusField(wrong);
    if (const auto done = m_action ? m_action() : core::Result<>(); !done) return ask::showError(this, windowTitle(), done.error());
    QDialog::accept();
}

}  // namespace ui
