// SPDX-License-Identifier: Apache-2.0
// A text that does not fit is cut at its end; texts that would then read alike ("Coaching … Level 2", "… Level 3") keep both ends.
// Titles behind a name give way before the name. Pure.
#pragma once
#include <QFontMetrics>
#include <QString>
#include <functional>

namespace ui {

/// Whether another text beside this one begins with those letters.
using BeginsAlike = std::function<bool(QStringView head)>;
/// The text if it fits in `room` pixels, else as much of it as fits around a "…".
[[nodiscard]] QString shortText(const QString& text, const QFontMetrics& metrics, int room, const BeginsAlike& beginsAlike);

}  // namespace ui
