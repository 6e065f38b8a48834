// SPDX-License-Identifier: Apache-2.0
// What every report is made from, and the questions all of them ask of a request. Functions throw Failure; inside a read.
#pragma once
#include "core/organisation/agency.h"
#include "core/organisation/unit_groups.h"
#include "core/plan/plan_listing.h"
#include "core/report/listing.h"
#include "core/reports/report_list.h"

namespace core {

struct ReportSource {
    EditLog& log;
    const ReportRequest& request;  ///< asOf is filled in
    Agency agency;                 ///< its place is the one that was asked for
    QDate signedOn;

    [[nodiscard]] Session& session() const { return log.session(); }
};

/// The index of the unit that was asked for; nothing = all.
[[nodiscard]] std::optional<std::size_t> unitAsked(const UnitTree& units, const QString& wanted);
/// The unit's name, or "Seluruh instansi".
[[nodiscard]] QString unitName(const UnitTree& units, std::optional<std::size_t> unit);
/// 1900 to 2100.
[[nodiscard]] int yearAsked(const ReportSource& source);
/// The plan that was named, or the only one of the year.
[[nodiscard]] PlanHeading planAsked(const ReportSource& source);
/// The plan of a year that counts most: decreed before proposed before draft, then the newest; nothing if there is none.
[[nodiscard]] std::optional<PlanHeading> planOfYear(EditLog& log, int year);
/// Of a report that took planOfYear where there are several: which one, and why; else empty.
[[nodiscard]] QString planChoiceNote(EditLog& log, const PlanHeading& taken);
/// The plan that was asked for, with the classes that were asked for and people of the unit that was asked for, by rank.
[[nodiscard]] PlanListing planListingAsked(const ReportSource& source);
/// The same of a listing of the whole plan.
void narrowAsAsked(const ReportSource& source, PlanListing& plan);

/// Letterhead, signature, footer; `title` in capitals.
[[nodiscard]] Report framed(const ReportSource& source, const QString& title, std::vector<QString> subtitle = {});
[[nodiscard]] Report framed(const ReportSource& source, QDate asOf, const QString& title, std::vector<QString> subtitle = {});
/// The listing as the request wants it.
[[nodiscard]] ReportTable arrangedAsAsked(const ReportSource& source, const Listing& listing);

/// The first one, with the others as documents that follow; there must be one.
[[nodiscard]] Report joined(std::vector<Report> documents);

/// A signature to fill by hand: dotted name and NIP.
[[nodiscard]] SignatureBlock blankSigner(const QString& heading, const QString& title);

/// What reports of people, of gaps and of plans rest on.
namespace rests {
[[nodiscard]] std::vector<int> people();
[[nodiscard]] std::vector<int> gaps();
[[nodiscard]] std::vector<int> plans();
[[nodiscard]] std::vector<int> hours();
}  // namespace rests

}  // namespace core
