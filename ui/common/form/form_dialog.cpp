// SPDX-License-Identifier: Apache-2.0
#include "ui/common/form/form_dialog.h"

#include "ui/common/ask.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QShowEvent>

namespace ui {

FormDialog::FormDialog(const QString& title, const QString& verb, QWidget* parent)
    : QDialog(parent), m_inner(new QWidget), m_head(new QVBoxLayout), m_form(new Form)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* inner = new QVBoxLayout(m_inner);
    inner->setContentsMargins(0, 0, metric::kGapSmall, 0);
    inner->addLayout(m_head);
    inner->addWidget(m_form);
    inner->addStretch(1);
    auto* yes = makePrimaryButton(verb, [this] { accept(); });
    yes->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(makeButton(tr("Cancel"), [this] { reject(); }));
    buttons->addWidget(yes);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kGapLarge, metric::kGapLarge, metric::kGapLarge, metric::kGapLarge);
    layout->setSpacing(metric::kGap);
    layout->addWidget(makeScroll(m_inner), 1);
    layout->addLayout(buttons);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, this, &FormDialog::accept);  // Enter alone is a new line in a field of several
    connect(m_form, &Form::edited, this, [this](const QString& key) {
        if (!m_touched.contains(key)) m_touched << key;
        check();
    });
}

core::Findings FormDialog::check()
{
    const core::Findings found = m_check ? m_check(*m_form) : core::Findings();
    core::Findings seen = found;
    const auto isUntouched = [this](const core::Problem& problem) { return !m_isTried && !m_touched.contains(problem.field); };
    std::erase_if(seen.errors, isUntouched);
    std::erase_if(seen.warnings, isUntouched);
    m_form->showProblems(seen.errors, seen.warnings);
    return found;
}

void FormDialog::accept()
{
    m_isTried = true;
    const core::Findings found = check();
    if (const QString wrong = m_form->firstWrong(); !wrong.isEmpty()) return m_form->focusField(wrong);
    if (!found.errors.empty()) return ask::showMessage(this, windowTitle(), found.errors.front().message);  // of no field of this form
    if (const auto done = m_action ? m_action(*m_form) : core::Result<>(); !done) return ask::showError(this, windowTitle(), done.error());
    QDialog::accept();
}

void FormDialog::reject()
{
    if ((m_form->isChanged() || (m_alsoChanged && m_alsoChanged())) && !mayLose(this)) return;
    QDialog::reject();
}

bool FormDialog::mayLose(QWidget* parent)
{
    return ask::confirm(parent, {tr("Not saved"), tr("What you typed here is not saved and will be lost."), {}, tr("Leave without saving"), tr("Go on editing"), true});
}

void FormDialog::showEvent(QShowEvent* event)
{
    if (!event->spontaneous() && !testAttribute(Qt::WA_Resized)) {
        constexpr int kWidth = 560, kFrame = 120;  // with room for the first problem
        resize(kWidth, std::min({m_inner->sizeHint().height() + kFrame, 600, screen()->availableSize().height() - 60}));
    }
    if (!focusWidget()) m_form->focusFirst();
    QDialog::showEvent(event);
}

}  // namespace ui
