// SPDX-License-Identifier: Apache-2.0
// A report with its pages. Made on a worker; afterwards only read and painted, by the GUI thread.
#pragma once
#include "core/report/layout.h"

#include <memory>

namespace ui {

struct LaidOutReport {
    LaidOutReport(std::shared_ptr<const core::Report> r, const core::PageOptions& o) : report(std::move(r)), options(o), layout(*report, o) {}
    std::shared_ptr<const core::Report> report;
    core::PageOptions options;
    core::Layout layout;
};

}  // namespace ui
