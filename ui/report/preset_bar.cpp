// SPDX-License-Identifier: Apache-2.0
#include "ui/report/preset_bar.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/choice.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QToolButton>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

PresetBar::PresetBar(PageContext context) : m_context(context), m_choice(makeChoice(tr("Preset"), 8, kAnyWidth))
{
    auto* menu = new QMenu;
    m_save = menu->addAction(tr("Save"), this, &PresetBar::save);
    menu->addAction(tr("Save as…"), this, &PresetBar::saveAs);
    m_rename = menu->addAction(tr("Rename…"), this, &PresetBar::rename);
    m_remove = menu->addAction(tr("Delete…"), this, &PresetBar::remove);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(m_choice, 1);
    auto* manage = makeMenuButton(tr("Presets"), menu);
    manage->setToolTip(tr("Keep columns, order, filters and signers under a name"));
    layout->addWidget(manage);
    connect(m_choice, &QComboBox::activated, this, [this] {
        const auto* preset = current();
        emit optionsChosen(preset ? preset->options : core::ReportOptions());
    });
}

core::ReportPresetStore PresetBar::store() const { return core::ReportPresetStore(m_context.workspace.log()); }

const core::ReportPreset* PresetBar::current() const
{
    const QString name = chosen();
    const auto found = std::find_if(m_presets.begin(), m_presets.end(), [&](const auto& preset) { return core::folded(preset.name) == core::folded(name); });
    return name.isEmpty() || found == m_presets.end() ? nullptr : &*found;
}

QString PresetBar::chosen() const { return m_choice->currentData().toString(); }

void PresetBar::choose(const QString& name)
{
    const auto found = std::find_if(m_presets.begin(), m_presets.end(), [&](const auto& preset) { return core::folded(preset.name) == core::folded(name); });
    m_choice->setCurrentIndex(found == m_presets.end() ? 0 : m_choice->findData(found->name));
    tell();
}

void PresetBar::setReport(const QString& report)
{
    m_report = report;
    const auto presets = store().list(report);
    m_presets = presets ? *presets : std::vector<core::ReportPreset>();
    refill(m_choice, [this] {
        m_choice->addItem(tr("Choices: default"), QString());
        for (const auto& preset : m_presets) m_choice->addItem(preset.name, preset.name);
    });
    tell();
}

void PresetBar::setOptions(const core::ReportOptions& options)
{
    m_options = options;
    tell();
}

void PresetBar::tell()
{
    const auto* preset = current();
    const bool isChanged = preset && core::reportOptionsText(preset->options) != core::reportOptionsText(core::presetOf(m_options));
    for (std::size_t i = 0; i < m_presets.size(); ++i) m_choice->setItemText(static_cast<int>(i) + 1, m_presets[i].name);
    if (preset) m_choice->setItemText(m_choice->currentIndex(), isChanged ? tr("%1 (changed)").arg(preset->name) : preset->name);
    m_save->setEnabled(isChanged);
    m_rename->setEnabled(preset);
    m_remove->setEnabled(preset);
}

void PresetBar::keep(const QString& name)
{
    if (const auto saved = store().save(m_report, name, m_options); !saved) return ask::showError(this, tr("Save preset"), saved.error());
    setReport(m_report);
    choose(name);
    emit noted(tr("Preset saved: %1").arg(name));
}

void PresetBar::save()
{
    if (const auto* preset = current()) keep(QString(preset->name));
}

void PresetBar::saveAs()
{
    const auto name = ask::line(this, tr("Save preset"), tr("Name of the preset"), chosen());
    if (!name || name->simplified().isEmpty()) return;
    const QString clean = name->simplified();
    const bool isThere = std::any_of(m_presets.begin(), m_presets.end(), [&](const auto& preset) { return core::folded(preset.name) == core::folded(clean); });
    if (!isThere || ask::confirm(this, {tr("Save preset"), tr("There is a preset “%1” already. Replace it?").arg(clean), {}, tr("Replace"), {}, true})) keep(clean);
}

void PresetBar::rename()
{
    const auto* preset = current();
    if (!preset) return;
    const auto name = ask::line(this, tr("Rename preset"), tr("Name of the preset"), preset->name);
    if (!name || name->simplified().isEmpty() || name->simplified() == preset->name) return;
    const QString clean = name->simplified();
    if (const auto renamed = store().rename(m_report, preset->name, clean); !renamed) return ask::showError(this, tr("Rename preset"), renamed.error());
    setReport(m_report);
    choose(clean);
    emit noted(tr("Preset renamed: %1").arg(clean));
}

void PresetBar::remove()
{
    const auto* preset = current();
    if (!preset) return;
    const QString name = preset->name;
    if (!ask::confirm(this, {tr("Delete preset"), tr("Delete the preset “%1”? Reports already made stay as they are; Undo brings it back.").arg(name), {}, tr("Delete"), {}, true})) return;
    if (const auto removed = store().remove(m_report, name); !removed) return ask::showError(this, tr("Delete preset"), removed.error());
    setReport(m_report);
    emit noted(tr("Preset deleted: %1").arg(name));
}

}  // namespace ui
