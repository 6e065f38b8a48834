// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/catalogue_dialog.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace ui {

using namespace Qt::StringLiterals;

CatalogueDialog::CatalogueDialog(const QString& title, const QString& verb, std::function<core::Findings(const Form&)> check, QWidget* parent)
    : QDialog(parent), m_check(std::move(check)), m_form(new Form)
{
    setWindowTitle(title);
    m_go = makePrimaryButton(verb, [this] { accept(); });
    m_go->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(makeButton(tr("Cancel"), [this] { reject(); }));
    buttons->addWidget(m_go);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kGapLarge, metric::kGapLarge, metric::kGapLarge, metric::kGapLarge);
    layout->setSpacing(metric::kGap);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    connect(m_form, &Form::edited, this, &CatalogueDialog::check);
}

void CatalogueDialog::start()
{
    check();
    resize(540, std::min(560, m_form->sizeHint().height() + 120));
}

void CatalogueDialog::check()
{
    const core::Findings found = m_check(*m_form);
    m_form->showProblems(found.errors, found.warnings);
    m_go->setEnabled(found.errors.empty());
}

void fillForm(Form& form, const QVariantMap& values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QWidget* editor = form.editor(it.key());
        if (editor && !editor->hasFocus() && form.value(it.key()) != it.value()) form.setValue(it.key(), it.value());
    }
}

qint64 numberIn(const Form& form, const QString& key)
{
    const QVariant value = form.value(key);
    if (!value.isValid()) return 0;
    return value.typeId() == QMetaType::LongLong ? value.toLongLong() : -1;
}

}  // namespace ui
