// SPDX-License-Identifier: Apache-2.0
// What the tabs of partners, unit prices and priorities hold.
#pragma once
#include "ui/catalogue/list_tab.h"

namespace ui {

[[nodiscard]] ListKind partnerKind();
[[nodiscard]] ListKind priceKind(int year);
[[nodiscard]] ListKind priorityKind();
/// A priority as it is, with the uids of its competencies.
[[nodiscard]] core::PriorityDraft priorityDraft(const CatalogueData& data, const QByteArray& uid);

}  // namespace ui
