// SPDX-License-Identifier: Apache-2.0
// Lists to choose from: how they share the room of a row, and how they keep their choice when they are filled anew.
#pragma once
#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

class QComboBox;
class QVariant;

namespace core {
class UnitTree;
}

namespace ui {

struct FormChoice;

inline constexpr int kAnyWidth = 16'777'215;  ///< QWIDGETSIZE_MAX

/// A SearchCombo: a long list is searched. Room for `letters` at least; grows to `most` pixels where there is room. The wheel changes it only while it has the keyboard.
[[nodiscard]] QComboBox* makeChoice(const QString& name, int letters, int most = 240, const QStringList& items = {});
/// Empties the list and lets `fill` add to it; what was chosen stays chosen by its data, else the first. No signal. The list
/// opens as wide as its items.
void refill(QComboBox* combo, const std::function<void()>& fill);
/// `all`, then every unit below its parent with its uid: item n + 1 is unit n of the tree.
void refillUnits(QComboBox* combo, const core::UnitTree& units, const QString& all);
/// For a field of a form: every unit below its parent, by its uid in hex.
[[nodiscard]] std::vector<FormChoice> unitChoices(const core::UnitTree& units);
/// The name of a unit, indented as deep as it stands.
[[nodiscard]] QString indentedName(const core::UnitTree& units, std::size_t unit);

}  // namespace ui
