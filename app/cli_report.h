// SPDX-License-Identifier: Apache-2.0
// The reports of titian-cli: one entry per report with the options it takes and how it is made.
#pragma once
#include "app/cli.h"
#include "core/organisation/agency.h"
#include "core/report/report.h"

#include <span>

namespace cli {

/// What `report write` was asked for; empty = not given.
struct ReportRequest {
    std::string name, out, paper = "F4", unit, nip, plan, asOf;
    int year = 0;
    bool landscape = false;
};

/// Who signs, and the day of printing.
struct ReportFrame {
    core::Agency agency;
    QDate asOf, printedOn;
};

/// Builds the report; on failure prints one sentence, sets the exit code and returns nothing.
using MakeReport = std::optional<core::Report> (*)(Context&, core::Workspace&, const ReportRequest&, const ReportFrame&);
struct ReportEntry {
    const char* name;
    const char16_t* title;
    const char* needed;  ///< the option without which it can't be made, or nullptr
    const char* optional;  ///< other options it takes, separated by spaces
    MakeReport make;
};
/// THE list of reports.
[[nodiscard]] std::span<const ReportEntry> reportEntries();

/// `report letterhead`.
void addLetterheadCommand(CLI::App& report, Context& context);

}  // namespace cli
