// SPDX-License-Identifier: Apache-2.0
// THE list of reports: what each needs, and its way from the stores to its builder. The window and titian-cli read the same one.
// A new report is one file and one line. Holds no SQL. Thread of the session of the log.
#pragma once
#include "core/history/edit_log.h"
#include "core/report/report_options.h"

#include <span>

namespace core {

/// What a report was asked for; empty = not given.
struct ReportRequest {
    QString nip;   ///< or `person`
    QString unit;  ///< code, or uid as hex; with everything below it
    QString plan;  ///< uid as hex (or how it begins), or name
    int year = 0;
    QDate asOf;    ///< invalid = today
    QString angkatan = {};       ///< a class of the plan: "P1/2" (code and number), or code alone for all its classes
    ReportOptions options = {};  ///< how it is arranged and signed
    Uid person = {};  ///< counts before `nip`: people may have none, or share one
};

enum class ReportOption : quint8 { nip, unit, plan, year, asOf, angkatan };
/// "--nip"
[[nodiscard]] QString reportOptionName(ReportOption option);
[[nodiscard]] bool isGiven(const ReportRequest& request, ReportOption option);

struct ReportSource;

struct ReportEntry {
    const char* name;       ///< for commands and places: "gap-person"
    const char16_t* title;
    const char16_t* about;  ///< one sentence: what stands in it
    std::vector<ReportOption> needed;    ///< without these it can't be made
    std::vector<ReportOption> optional;  ///< others it takes
    std::vector<int> rests;              ///< entities whose values it prints or works with
    Report (*make)(const ReportSource&); ///< throws Failure; inside a read
    Orientation usual = Orientation::portrait;  ///< how offices print it
    bool isArrangeable = false;          ///< columns, order, groups and filters can be chosen

    [[nodiscard]] bool takes(ReportOption option) const;
};

[[nodiscard]] std::span<const ReportEntry> reportEntries();
/// nullptr for an unknown name.
[[nodiscard]] const ReportEntry* findReport(const QString& name);
/// invalidInput if something needed is missing, or the options name a column that is not there; else whatever its stores say.
/// `asOf` and `person` are filled in. A report that can rest on an open conflict says so in its first footnote.
[[nodiscard]] Result<Report> makeReport(EditLog& log, const ReportEntry& entry, ReportRequest request);

}  // namespace core
