// SPDX-License-Identifier: Apache-2.0
// Amounts in words, as receipts and letters have them. Pure.
#pragma once
#include <QString>

namespace core {

/// "satu juta seribu"; every whole number there is, "minus" before negative ones. Words as in the KBBI: 10^15 is a kuadriliun.
[[nodiscard]] QString terbilang(qint64 number);
/// "Dua miliar rupiah", with a capital.
[[nodiscard]] QString terbilangRupiah(qint64 amount);

}  // namespace core
