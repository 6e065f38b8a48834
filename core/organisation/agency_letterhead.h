// SPDX-License-Identifier: Apache-2.0
// Kop surat and signature from the agency row. Pure. What is not known is printed as a dotted line, never invented.
#pragma once
#include "core/organisation/agency.h"
#include "core/report/report.h"

#include <QDate>
#include <optional>

namespace core {

/// "", "an.", "a.n.", "Plt.", "Plh.", "Pj.", in any case and with or without dots; nothing for other words.
[[nodiscard]] std::optional<SignatureBlock::Form> signatureFormNamed(const QString& word);

/// Government, office, address and contact lines with the logo (regulation.md 7), or the picture alone if it is a whole letterhead
/// (isBanner). Empty if the agency has no name.
[[nodiscard]] Letterhead letterheadOf(const Agency& agency);
/// The signer. With "a.n." the post is "on whose behalf; own post". An elected head signs without a NIP line.
[[nodiscard]] SignatureBlock signatureOf(const Agency& agency);

/// "Contoh Raya, 22 November 2026" above a signature; what is not known as dots.
[[nodiscard]] QString placeAndDay(const Agency& agency, QDate day);

/// What all reports share: letterhead, place and day of signing, signature, and a footer with the day of the data.
void frameReport(Report& report, const Agency& agency, QDate asOf, QDate signedOn);

}  // namespace core
