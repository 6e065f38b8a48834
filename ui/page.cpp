// SPDX-License-Identifier: Apache-2.0
// The frame of a page: head, filters, content.
#include "ui/page.h"

#include "core/workspace/file_info_store.h"
#include "core/workspace/workspace.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QLabel>

namespace ui {

using namespace Qt::StringLiterals;

Page::Page(PageContext context)
    : m_context(context), m_title(new QLabel(this)), m_remark(new QLabel(this)), m_head(new QHBoxLayout), m_content(new QVBoxLayout),
      m_frame(new QVBoxLayout(this))
{
    setObjectName(u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    makeTitle(m_title);
    m_remark->setObjectName(u"muted"_s);
    m_remark->setWordWrap(true);  // two lines in a narrow window, rather than half a number
    m_head->setSpacing(metric::kGapSmall);
    m_head->addWidget(m_title);
    m_head->addSpacing(metric::kGapSmall);
    m_head->addWidget(m_remark, 1);
    m_content->setSpacing(metric::kGap);
    m_frame->setContentsMargins(metric::kGapLarge, 14, metric::kGapLarge, metric::kGapLarge);
    m_frame->setSpacing(10);
    m_frame->addLayout(m_head);
    m_frame->addLayout(m_content, 1);
}

void Page::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Page::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    m_remark->setToolTip(remark);
}

void Page::addAction(QWidget* widget) { m_head->addWidget(widget); }

QHBoxLayout* Page::filterRow()
{
    if (!m_filters) {
        m_filters = new QHBoxLayout;
        m_filters->setSpacing(metric::kGapSmall);
        m_frame->insertLayout(1, m_filters);
    }
    return m_filters;
}

qint64 Page::lastEdit() const { return core::FileInfoStore(workspace()).lastEdit().value_or(-1); }

bool Page::hasNews()
{
    const qint64 edit = lastEdit();
    const QDate day = workspace().clock().today();
    if (edit >= 0 && edit == m_seenEdit && day == m_seenDay) return false;
    m_seenEdit = edit;
    m_seenDay = day;
    return true;
}

}  // namespace ui
