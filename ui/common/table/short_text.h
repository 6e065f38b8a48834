// SPDX-License-Identifier: Apache-2.0
// Cuts a text that is too long for its cell so that rows which begin alike can still be told apart.
#pragma once
#include <QFontMetrics>
#include <QString>

namespace ui {

/// The text in `room` pixels: "…" stands for its middle, since the end often is what differs ("Coaching Ke…evel 4"). Of a name with
/// titles the end is cut: what follows the comma gives way first ("Teguh Simanjunta…").
[[nodiscard]] QString shortText(const QString& text, const QFontMetrics& metrics, int room);

}  // namespace ui
