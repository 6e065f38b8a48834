// SPDX-License-Identifier: Apache-2.0
// What lists, columns and settings are called for people.
#pragma once
#include "ui/common/form/form.h"

#include <QString>
#include <vector>

namespace ui {

struct ListName {
    QString list, title;
};
/// Every list that can be edited; settings first.
[[nodiscard]] std::vector<ListName> ruleLists();
/// "value" → "Nilai"; an unknown column keeps its own name.
[[nodiscard]] QString columnTitle(const QString& column);
/// What a setting is about, and what its value does; empty for an unknown key.
[[nodiscard]] QString settingTitle(const QString& key);
/// What a rule without a measure may be: value and words. Empty for numbers.
[[nodiscard]] std::vector<FormChoice> settingChoices(const QString& key);
[[nodiscard]] QString settingMeaning(const QString& key);

}  // namespace ui
