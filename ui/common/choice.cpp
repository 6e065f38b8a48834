// SPDX-License-Identifier: Apache-2.0
#include "ui/common/choice.h"

#include "core/organisation/unit_tree.h"
#include "ui/common/form/form.h"
#include "ui/common/search_combo.h"

#include <QAbstractItemView>
#include <QComboBox>

namespace ui {

QComboBox* makeChoice(const QString& name, int letters, int most, const QStringList& items)
{
    auto* combo = new SearchCombo;
    combo->setAccessibleName(name);
    combo->addItems(items);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(letters);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    combo->setMaximumWidth(most);
    combo->setMaxVisibleItems(SearchCombo::kSearchFrom);
    return combo;
}

void refill(QComboBox* combo, const std::function<void()>& fill)
{
    constexpr int kWidest = 480, kMargins = 40;
    const QSignalBlocker quiet(combo);
    const QVariant chosen = combo->currentData();
    combo->clear();
    fill();
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    const QFontMetrics metrics(combo->font());
    int widest = 0;
    for (int i = 0; i < combo->count(); ++i) widest = std::max(widest, metrics.horizontalAdvance(combo->itemText(i)));
    combo->view()->setMinimumWidth(std::min(widest + kMargins, kWidest));
}

void refillUnits(QComboBox* combo, const core::UnitTree& units, const QString& all)
{
    refill(combo, [&] {
        combo->addItem(all, QByteArray());
        for (std::size_t i = 0; i < units.size(); ++i) combo->addItem(indentedName(units, i), units.at(i).uid.bytes());
    });
}

std::vector<FormChoice> unitChoices(const core::UnitTree& units)
{
    std::vector<FormChoice> choices;
    for (std::size_t i = 0; i < units.size(); ++i) choices.push_back({units.at(i).uid.hex(), indentedName(units, i)});
    return choices;
}

QString indentedName(const core::UnitTree& units, std::size_t unit) { return QString(2 * units.depth(unit), u' ') + units.at(unit).name; }

}  // namespace ui
