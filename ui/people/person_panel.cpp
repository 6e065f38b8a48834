// SPDX-License-Identifier: Apache-2.0
#include "ui/people/person_panel.h"

#include "core/gap/gap_store.h"
#include "core/gap/gap_words.h"
#include "core/people/person_store.h"
#include "core/workspace/workspace.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QLabel>

namespace ui {

using namespace Qt::StringLiterals;

PersonPanel::PersonPanel(PageContext context) : m_context(context), m_name(makeLabel({})), m_facts(makeLabel({}, u"muted"_s)), m_gaps(new QVBoxLayout)
{
    setObjectName(u"panel"_s);
    setMinimumWidth(240);
    QFont font = m_name->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_name->setFont(font);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addSpacing(metric::kGap);
    layout->addLayout(m_gaps);
    layout->addStretch(1);
    showPerson({});
}

void PersonPanel::showPerson(const QByteArray& uid)
{
    clearLayout(m_gaps);
    const auto row = core::PersonStore(m_context.workspace.session()).byUid(core::Uid::fromBytes(uid));
    if (uid.isEmpty() || !row) {
        m_name->setText(tr("Nobody chosen"));
        m_facts->setText(tr("Choose a person to see the post, the standard and the gaps."));
        return;
    }
    m_name->setText(core::fullName(row->person));
    m_facts->setText(core::groupedNip(row->person.nip));
    showGaps(row->person.nip);
}

void PersonPanel::showGaps(const QString& nip)
{
    const auto gap = core::GapStore(m_context.workspace.session()).person(nip, m_context.workspace.clock().today());
    if (!gap) return;
    QStringList facts{gap->post.title, gap->unitPath, core::staffKindText(gap->staff)};
    facts.removeAll(QString());
    m_facts->setText(facts.join(u'\n'));
    for (const auto& need : gap->requirements)
        m_gaps->addWidget(makeLabel(u"%1 · %2 · %3"_s.arg(need.name).arg(need.required).arg(core::gapStateText(need.state))));
}

}  // namespace ui
