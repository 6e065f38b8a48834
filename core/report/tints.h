// SPDX-License-Identifier: Apache-2.0
// The colours of states and levels, the same on paper and in spreadsheets: lighter to darker, so that they stay in order in
// grey and for colour-blind readers (ColorBrewer YlOrBr, lightened).
#pragma once
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "core/report/table.h"

namespace core {

using Rgb = std::uint32_t;  ///< 0xRRGGBB

constexpr std::array<Rgb, 5> kLevelTints{0xFFFAE8, 0xFEE3AB, 0xFDBE6A, 0xE0822C, 0x9A480A};
constexpr Rgb kHeaderTint = 0xE4E7EB;
constexpr Rgb kGroupTint = 0xF3F4F6;
constexpr Rgb kTotalTint = 0xECEEF1;

/// Class 0..4 of a level 0..1; each holds its upper limit.
[[nodiscard]] inline std::size_t levelClass(double level)
{
    return static_cast<std::size_t>(std::clamp(static_cast<int>(std::ceil(level * 5 - 1e-9)) - 1, 0, 4));
}
[[nodiscard]] inline Rgb levelInk(double level) { return levelClass(level) == 4 ? 0xFFFFFF : 0x000000; }

[[nodiscard]] inline std::optional<Rgb> shadeTint(Shade shade)
{
    constexpr std::array<Rgb, 5> tints{0xFFFFFF, 0xFFF3D6, 0xFDD99B, 0xF4B06A, 0xECECEC};
    return shade == Shade::none ? std::nullopt : std::optional<Rgb>(tints[static_cast<std::size_t>(shade)]);
}

/// The ground of group, subtotal and total rows.
[[nodiscard]] inline std::optional<Rgb> rowTint(ReportRow::Kind kind)
{
    if (kind == ReportRow::Kind::data) return std::nullopt;
    return kind == ReportRow::Kind::group ? kGroupTint : kTotalTint;
}

}  // namespace core
