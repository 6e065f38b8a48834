// SPDX-License-Identifier: Apache-2.0
// The split that every recap has (figures.md 11): PNS, PPPK, PPPK paruh waktu, and their sum. Pure.
#pragma once
#include "core/reference/code_lists.h"
#include "core/report/table.h"

#include <array>

namespace core {

/// A column: how many of each kind of staff.
struct StaffFigure {
    QString header;
    std::array<qint64, 3> ofStaff = {};  ///< by StaffKind
    void add(StaffKind staff, qint64 count = 1) { ofStaff[static_cast<std::size_t>(staff)] += count; }
};
[[nodiscard]] ReportTable staffTable(const QString& title, const std::vector<StaffFigure>& figures);

}  // namespace core
