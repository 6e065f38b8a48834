// SPDX-License-Identifier: Apache-2.0
// What stands in a cell of a table or in a field of a form: an invalid QVariant where there is nothing to show.
#pragma once
#include <QDate>
#include <QVariant>
#include <concepts>
#include <optional>

namespace ui {

[[nodiscard]] inline QVariant cell(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }
[[nodiscard]] inline QVariant cell(QDate day) { return day.isValid() ? QVariant(day) : QVariant(); }
[[nodiscard]] inline QVariant cell(std::integral auto number) { return QVariant(static_cast<qlonglong>(number)); }
template <class T>
[[nodiscard]] QVariant cell(const std::optional<T>& value) { return value ? cell(*value) : QVariant(); }

}  // namespace ui
