// SPDX-License-Identifier: Apache-2.0
// Units × competencies as a heat map: the total, then the perangkat daerah or the parts of a unit, opened where asked. Pure.
#pragma once
#include "ui/common/chart/heat_map.h"
#include "ui/gap/gap_data.h"

#include <QSet>

namespace ui {

struct GapMapChoice {
    std::optional<std::size_t> unit = {};
    GapKinds kinds = GapKinds::managerialAndSocial;
    core::GapMeasure measure = core::GapMeasure::averageLevels;
    QSet<QByteArray> open = {};  ///< keys of rows whose parts are shown
};

struct GapMap {
    HeatMap map;
    std::vector<core::UnitRange> units;     ///< by row
    std::vector<std::size_t> competencies;  ///< by column, index in the dictionary
};

[[nodiscard]] GapMap gapMap(const GapData& data, const GapMapChoice& choice);

}  // namespace ui
