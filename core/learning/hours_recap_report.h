// SPDX-License-Identifier: Apache-2.0
// "Rekapitulasi 20 JP": everybody's hours of a year under their perangkat daerah, and a summary by kind of staff. Pure.
#pragma once
#include "core/learning/hours_list.h"
#include "core/organisation/agency.h"
#include "core/report/listing.h"

namespace core {

/// `unit` with everything below it, or the whole agency. A person stands in one of three classes by counted hours: at least
/// the setting at_least_hours (20), some, none. The classes are counted by kind of staff and by perangkat daerah, with averages;
/// the list of people is arranged as `options` say (invalidInput for an unknown column).
[[nodiscard]] Result<Report> hoursRecapReport(const HoursList& list, std::optional<std::size_t> unit, const Agency& agency, QDate signedOn,
                                              const ReportOptions& options = {});

}  // namespace core
