// SPDX-License-Identifier: Apache-2.0
#include "ui/history/change_panel.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/record_places.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/history/history_source.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

ChangePanel::ChangePanel(PageContext context)
    : m_context(context), m_title(makeLabel({})), m_facts(makeLabel({}, u"muted"_s)), m_kept(makeLabel({}, u"warning"_s)), m_count(makeLabel({}, u"muted"_s)),
      m_more(makeButton(tr("Show more"), [this] { readMore(); })), m_table(new RecordTable(u"history-edits"_s))
{
    setObjectName(u"panel"_s);
    setMinimumWidth(340);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_table->view()->setAccessibleName(tr("Edits of the chosen change"));
    m_table->setExportName(tr("Edits"));
    connect(m_table, &RecordTable::opened, this, &ChangePanel::open);
    connect(m_table, &RecordTable::noted, this, &ChangePanel::noted);
    auto* below = new QHBoxLayout;
    below->addWidget(m_count, 1);
    below->addWidget(m_more);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_table->filterEdit(), 1);
    tools->addWidget(m_table->viewButton());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 10);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_kept);
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);
    layout->addLayout(below);
    showChange(std::nullopt, true);
}

void ChangePanel::showChange(const std::optional<core::HistoryItem>& item, bool again)
{
    const bool same = item && m_item && item->record.uid == m_item->record.uid;
    m_item = item;
    if (!same) m_kept->hide();
    if (!item) {
        m_title->setText(tr("No change chosen"));
        m_facts->setText(tr("Choose a change to see what it did."));
        m_details = {};
        return showRows();
    }
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(item->record.at);
    m_title->setText(item->record.label);
    m_facts->setText(tr("%1, %2 · %3 · %4").arg(core::longDate(at.date()), changeTime(*item), item->record.user, changeState(*item)));
    if (same && !again) return;
    const int shown = same ? std::max(kPage, static_cast<int>(m_details.details.size())) : kPage;
    auto details = core::changeDetails(m_context.workspace.log(), item->record.uid, shown);
    if (!details) return ask::showError(this, tr("Change"), details.error());
    m_details = std::move(*details);
    showRows();
}

void ChangePanel::readMore()
{
    if (!m_item) return;
    auto more = core::changeDetails(m_context.workspace.log(), m_item->record.uid, kPage, static_cast<qint64>(m_details.details.size()));
    if (!more) return ask::showError(this, tr("Change"), more.error());
    std::move(more->details.begin(), more->details.end(), std::back_inserter(m_details.details));
    showRows();
}

void ChangePanel::showRows()
{
    m_table->setSource(editSource(m_details.details));
    const auto hasBefore = [](const core::EditDetail& edit) { return !edit.from.isEmpty(); };
    m_table->setColumnShown(u"from"_s, std::any_of(m_details.details.begin(), m_details.details.end(), hasBefore));
    const auto shown = static_cast<qint64>(m_details.details.size());
    QStringList counts;
    const auto add = [&](qint64 number, const QString& words) {
        if (number > 0) counts << words.arg(core::grouped(number));
    };
    add(m_details.created, tr("%1 rows added"));
    add(m_details.deleted, tr("%1 rows deleted"));
    add(m_details.changed, tr("%1 fields changed"));
    if (shown < m_details.edits) counts << tr("shown: the first %1").arg(core::grouped(shown));
    m_count->setText(counts.join(u" · "_s));
    m_more->setVisible(shown < m_details.edits);
}

void ChangePanel::showKept(const std::vector<core::KeptDetail>& kept)
{
    constexpr std::size_t kNamed = 4;
    if (kept.empty()) return m_kept->hide();
    QStringList lines{tr("%1 items were left as they are:").arg(core::grouped(static_cast<qint64>(kept.size())))};
    for (std::size_t i = 0; i < kept.size() && i < kNamed; ++i)
        lines << tr("– %1: %2").arg(QStringList{kept[i].thing + u' ' + kept[i].name, kept[i].field}.join(kept[i].field.isEmpty() ? QString() : u", "_s), kept[i].reason);
    if (kept.size() > kNamed) lines << tr("– and %1 more").arg(core::grouped(static_cast<qint64>(kept.size() - kNamed)));
    m_kept->setText(lines.join(u'\n'));
    m_kept->show();
}

void ChangePanel::open(const QByteArray& row)
{
    const auto at = static_cast<std::size_t>(row.toULongLong());
    if (at >= m_details.details.size()) return;
    if (const auto place = placeOf(m_details.details[at].subject)) emit placeRequested(*place);
}

}  // namespace ui
