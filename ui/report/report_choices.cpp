// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_choices.h"

#include "core/report/listing.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/report/arrange_form.h"
#include "ui/report/preset_bar.h"
#include "ui/report/signing_form.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

ReportChoices::ReportChoices(PageContext context)
    : m_context(context), m_presets(new PresetBar(context)), m_arrange(makeButton(tr("Columns, order, filters…"), [this] { arrange(); })),
      m_sign(makeButton(tr("Number and signers…"), [this] { sign(); })), m_summary(makeLabel({}, u"muted"_s))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(m_arrange);
    layout->addWidget(m_sign);
    layout->addWidget(m_summary);
    layout->addWidget(m_presets);
    connect(m_presets, &PresetBar::noted, this, &ReportChoices::noted);
    connect(m_presets, &PresetBar::optionsChosen, this, [this](core::ReportOptions options) {
        options.number = choices().options.number;
        options.day = choices().options.day;
        take(options);
    });
}

void ReportChoices::refresh()
{
    m_presets->refresh();
    if (m_entry) choices().preset = m_presets->chosen();
}

void ReportChoices::setReport(const core::ReportEntry& entry)
{
    if (m_entry) choices().preset = m_presets->chosen();
    m_entry = &entry;
    m_arrange->setVisible(entry.isArrangeable);
    m_presets->setReport(QLatin1String(entry.name));
    m_presets->choose(choices().preset);
    tell();
}

void ReportChoices::setMade(const std::shared_ptr<const core::Report>& report)
{
    if (const core::ReportTable* table = core::arrangedTable(*report)) choices().table = {report, table};
    if (choices().options.signers.empty()) choices().ownSigners = report->signatures;
    tell();
}

const core::ReportOptions& ReportChoices::options() const
{
    static const core::ReportOptions none;
    const auto found = m_entry ? m_choices.constFind(QLatin1String(m_entry->name)) : m_choices.constEnd();
    return found == m_choices.constEnd() ? none : found->options;
}

void ReportChoices::take(const core::ReportOptions& options)
{
    choices().options = options;
    tell();
    emit changed();
}

void ReportChoices::arrange()
{
    if (m_entry && choices().table) openArrangeDialog(this, choices().table, options(), [this](const core::ReportOptions& chosen) { take(chosen); });
}

void ReportChoices::sign()
{
    if (m_entry) openSigningDialog(this, m_context, choices().ownSigners, options(), [this](const core::ReportOptions& chosen) { take(chosen); });
}

void ReportChoices::tell()
{
    m_arrange->setEnabled(choices().table != nullptr);
    m_presets->setOptions(options());
    const QString words = summary();
    m_summary->setText(words);
    m_summary->setVisible(!words.isEmpty());
}

QString ReportChoices::summary() const
{
    const core::ReportOptions& o = options();
    const auto table = m_entry ? m_choices.value(QLatin1String(m_entry->name)).table : nullptr;
    const auto headerOf = [&](const QString& id) {
        if (table)
            for (const core::ReportColumn& column : table->offered)
                if (column.id == id) return column.header;
        return id;
    };
    QStringList parts;
    if (!o.columns.empty()) parts << tr("%n columns", nullptr, static_cast<int>(o.columns.size()));
    if (!o.group.isEmpty()) parts << (o.group == u"-"_s ? tr("no groups") : tr("grouped by %1").arg(headerOf(o.group)));
    if (!o.order.empty()) parts << tr("sorted by %1").arg(headerOf(o.order.front().column));
    for (const core::RowFilter& filter : o.filters) parts << core::rowFilterText(filter);
    if (!o.number.isEmpty()) parts << tr("number %1").arg(o.number);
    for (const core::SignatureBlock& signer : o.signers) {
        const QString prefix = core::linesAboveName(signer).empty() ? QString() : core::linesAboveName(signer).back();
        parts << tr("signed by %1").arg(prefix.endsWith(u',') ? prefix.chopped(1) : prefix);
    }
    return parts.join(u" · "_s);
}

}  // namespace ui
