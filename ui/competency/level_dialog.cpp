// SPDX-License-Identifier: Apache-2.0
#include "ui/competency/level_dialog.h"

#include "core/reference/reference_editor.h"
#include "ui/common/cell.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/widgets.h"
#include "ui/competency/dictionary_tab.h"

#include <QBoxLayout>
#include <QLabel>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLevels = 5;

QString titleKey(int level) { return u"title%1"_s.arg(level); }
QString indicatorKey(int level) { return u"indicators%1"_s.arg(level); }

std::vector<core::CompetencyLevelText> typedLevels(const Form& form, const QString& code)
{
    std::vector<core::CompetencyLevelText> levels;
    for (int level = 1; level <= kLevels; ++level)
        levels.push_back({code, level, form.text(titleKey(level)), storedIndicators(form.text(indicatorKey(level))), {}});
    return levels;
}

}  // namespace

QString indicatorLines(const QString& stored)
{
    QStringList lines;
    for (const QString& part : stored.split(u';', Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty()) lines << part.trimmed();
    return lines.join(u'\n');
}

QString storedIndicators(const QString& lines)
{
    QStringList parts;
    for (const QString& line : lines.split(u'\n'))
        if (!line.trimmed().isEmpty()) parts << line.simplified();
    return parts.join(u"; "_s);
}

void editLevels(core::EditLog& log, QWidget* parent, const core::Competency& competency, const std::vector<core::CompetencyLevelText>& all, std::function<void()> saved)
{
    auto* dialog = new FormDialog(DictionaryTab::tr("Levels of %1").arg(competency.name), DictionaryTab::tr("Save"), parent);
    dialog->head()->addWidget(makeLabel(DictionaryTab::tr("What each level means, and by what it is seen: one indicator a line."), u"muted"_s));
    QVariantMap values;
    for (int level = 1; level <= kLevels; ++level) {
        dialog->form().addSection(DictionaryTab::tr("Level %1").arg(level));
        dialog->form().addField({.key = titleKey(level), .label = DictionaryTab::tr("Meaning")});
        dialog->form().addField({.key = indicatorKey(level), .label = DictionaryTab::tr("Indicators"), .kind = FieldKind::lines});
        for (const auto& text : all) {
            if (text.code != competency.code || text.level != level) continue;
            values[titleKey(level)] = cell(text.title);
            values[indicatorKey(level)] = cell(indicatorLines(text.indicators));
        }
    }
    dialog->form().refill(values, true);
    dialog->setAction([&log, code = competency.code, saved = std::move(saved)](const Form& form) -> core::Result<> {
        return core::ReferenceEditor(log).saveLevels(code, typedLevels(form, code)).map([&](const auto&) { saved(); });
    });
    dialog->resize(620, 560);
    dialog->open();
}

}  // namespace ui
