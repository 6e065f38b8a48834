// SPDX-License-Identifier: Apache-2.0
// What the reports and letters about a plan's classes say alike.
#pragma once
#include "core/reports/people_listing.h"

namespace core {

/// scheduleText for running text: "1 sampai dengan 4 Maret 2027"; dots to fill in without days.
[[nodiscard]] QString scheduleInWords(const PlannedClass& planned);
/// "Pelatihan Integritas, angkatan 2": as a letter names it, without the code of the catalogue; the code where there is no name.
[[nodiscard]] QString classNameText(const PlannedClass& planned);
/// Name, provider, day, place, hours: the lines above a list of participants.
[[nodiscard]] Facts classFacts(const PlannedClass& planned);
/// The seat's person as the file has them; a person who is gone with what the plan last knew.
[[nodiscard]] ListedPerson personOf(const PeopleListing& people, const PlannedSeat& seat);
/// "Konsep: …" for a plan that is not decreed; else empty.
[[nodiscard]] QString stateNote(const PlanListing& plan);
/// "Pelatihan dalam rencana ini belum berisi peserta."
[[nodiscard]] Paragraph noSeats();

}  // namespace core
