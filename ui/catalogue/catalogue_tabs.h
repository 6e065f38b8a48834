// SPDX-License-Identifier: Apache-2.0
// What the tabs of partners, unit prices and priorities hold.
#pragma once
#include "ui/catalogue/list_tab.h"

namespace ui {

[[nodiscard]] ListKind partnerKind();
/// The column of partnerKind() that says how it stands with the agreements, and whether that asks for something.
inline constexpr int kAgreementsColumn = 4;
/// What is said of an agreement, with a sign if it has ended or ends soon.
[[nodiscard]] QString agreementWords(const core::Agreement& agreement, QDate today);
[[nodiscard]] bool needsNotice(const QString& agreements);
[[nodiscard]] ListKind priceKind(int year);
[[nodiscard]] ListKind priorityKind();
/// A priority as it is, with the uids of its competencies.
[[nodiscard]] core::PriorityDraft priorityDraft(const CatalogueData& data, const QByteArray& uid);

}  // namespace ui
