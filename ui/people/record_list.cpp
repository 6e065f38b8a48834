// SPDX-License-Identifier: Apache-2.0
#include "ui/people/record_list.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace ui {

RecordList::RecordList(const QString& key, const QString& add)
    : m_table(new RecordTable(key)), m_buttons(new QHBoxLayout), m_add(makeButton(add, [this] { emit addRequested(); })),
      m_open(makeButton(tr("Edit…"), [this] { emit openRequested(m_table->currentUid()); })),
      m_remove(makeButton(tr("Delete…"), [this] { emit removeRequested(m_table->selectedUids()); }))
{
    m_table->setUnfiltered();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    m_buttons->setSpacing(metric::kGapSmall);
    m_buttons->addWidget(m_add);
    m_buttons->addWidget(m_open);
    m_buttons->addWidget(m_remove);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_table->viewButton());
    layout->addLayout(m_buttons);
    layout->addWidget(m_table, 1);
    m_table->setMinimumHeight(160);
    const auto enable = [this] {
        const bool has = !m_table->currentUid().isEmpty() && m_add->isEnabled();
        m_open->setEnabled(has);
        m_remove->setEnabled(has);
    };
    connect(m_table, &RecordTable::currentChanged, this, enable);
    connect(m_table, &RecordTable::countChanged, this, enable);
    connect(m_table, &RecordTable::opened, this, [this](const QByteArray& uid) { if (m_open->isEnabled()) emit openRequested(uid); });
    connect(m_table, &RecordTable::removeRequested, m_remove, &QPushButton::click);
    enable();
}

void RecordList::addButton(QPushButton* button) { m_buttons->insertWidget(3, button); }

void RecordList::setEditable(bool editable)
{
    m_add->setEnabled(editable);
    m_open->setEnabled(editable && !m_table->currentUid().isEmpty());
    m_remove->setEnabled(m_open->isEnabled());
}

}  // namespace ui
