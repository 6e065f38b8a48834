// SPDX-License-Identifier: Apache-2.0
#include "ui/organisation/choose_unit_dialog.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/organisation/unit_tree_view.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

ChooseUnitDialog::ChooseUnitDialog(const Words& words, const core::UnitTree& tree, std::optional<core::UnitRange> forbidden, QWidget* parent)
    : QDialog(parent), m_filter(new QLineEdit), m_tree(new UnitTreeView), m_yes(makePrimaryButton(words.verb, [this] { accept(); }))
{
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_filter->setPlaceholderText(tr("Type to filter…"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setDragEnabled(false);
    m_tree->setTopLine(words.topLine);
    m_tree->setForbidden(forbidden);
    m_tree->setTree(tree, {});
    m_tree->hideColumn(1);
    m_tree->setHeaderHidden(true);
    m_yes->setDefault(true);
    m_yes->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(makeButton(tr("Cancel"), [this] { reject(); }));
    buttons->addWidget(m_yes);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kGapLarge, metric::kGapLarge, metric::kGapLarge, metric::kGapLarge);
    layout->setSpacing(metric::kGap);
    layout->addWidget(makeLabel(words.text));
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    resize(520, 460);
    connect(m_filter, &QLineEdit::textChanged, m_tree, &UnitTreeView::setFilter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] { m_yes->setEnabled(m_tree->hasCurrent()); });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] {
        if (m_tree->hasCurrent()) accept();
    });
}

void ChooseUnitDialog::accept()
{
    emit unitChosen(m_tree->currentUid());
    QDialog::accept();
}

}  // namespace ui
