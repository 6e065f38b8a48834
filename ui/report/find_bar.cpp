// SPDX-License-Identifier: Apache-2.0
#include "ui/report/find_bar.h"

#include "core/base/text.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/report/page_preview.h"

#include <QBoxLayout>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {
namespace {

constexpr int kTurnMilliseconds = 12;  // of searching between two events

}  // namespace

FindBar::FindBar(PagePreview& preview) : m_preview(preview), m_wanted(new QLineEdit), m_count(makeLabel({}, QStringLiteral("muted")))
{
    m_wanted->setAccessibleName(tr("Find in the report"));
    m_wanted->setPlaceholderText(tr("Find in the report"));
    m_wanted->setClearButtonEnabled(true);
    m_wanted->setMaximumWidth(260);
    m_wanted->installEventFilter(this);
    leaveUndoToWindow(m_wanted);
    m_count->setWordWrap(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(m_wanted, 1);
    layout->addWidget(makeButton(tr("Previous"), [this] { previous(); }));
    layout->addWidget(makeButton(tr("Next"), [this] { next(); }));
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(makeButton(tr("Close"), [this] { end(); }));
    connect(m_wanted, &QLineEdit::textChanged, this, &FindBar::search);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &FindBar::searchOn);
    hide();
}

void FindBar::begin()
{
    QWidget::show();
    m_wanted->setFocus(Qt::ShortcutFocusReason);
    m_wanted->selectAll();
    if (!m_search) search();
}

void FindBar::end()
{
    forget();
    hide();
    m_preview.setFocus(Qt::OtherFocusReason);
}

void FindBar::setReport(std::shared_ptr<const LaidOutReport> report)
{
    forget();
    m_report = std::move(report);
    if (!isHidden()) search();
}

void FindBar::forget()
{
    m_turn.stop();
    m_preview.setHits(nullptr, std::nullopt);
    m_search.reset();
    m_current.reset();
}

void FindBar::search()
{
    forget();
    if (m_report && !m_wanted->text().trimmed().isEmpty()) {
        m_search = std::make_unique<core::TextSearch>(m_report->layout, m_wanted->text(), m_preview.currentPage());
        m_turn.start();
    }
    tell();
}

void FindBar::searchOn()
{
    const int before = m_search->count();
    QElapsedTimer turn;
    turn.start();
    do m_search->step();
    while (!m_search->isDone() && !turn.hasExpired(kTurnMilliseconds));
    if (m_search->isDone()) m_turn.stop();
    if (!m_current && m_search->count() > 0) show(m_search->atOrAfter({m_preview.currentPage(), 0}));
    else if (m_search->count() != before) m_preview.setHits(m_search.get(), m_current);
    tell();
}

void FindBar::next()
{
    if (m_search && m_current) show(m_search->atOrAfter({m_current->from.page, m_current->from.at + 1}));
}

void FindBar::previous()
{
    if (m_search && m_current) show(m_search->before(m_current->from));
}

void FindBar::show(const std::optional<core::TextRange>& hit)
{
    m_current = hit;
    m_preview.setHits(m_search.get(), hit);
    if (hit) m_preview.reveal(*hit);
    tell();
}

void FindBar::tell()
{
    if (!m_search) return m_count->clear();
    const QString all = core::grouped(m_search->count()) + (m_search->isDone() && !m_search->stoppedEarly() ? QString() : QStringLiteral("+"));
    if (m_current) m_count->setText(tr("%1 of %2").arg(core::grouped(m_search->numberOf(*m_current)), all));
    else m_count->setText(m_search->isDone() ? tr("Not found") : tr("Searching…"));
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_wanted || event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) return end(), true;
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) return false;
    if (key->modifiers().testFlag(Qt::ShiftModifier)) previous();
    else next();
    return true;
}

}  // namespace ui
