// SPDX-License-Identifier: Apache-2.0
// When a number of an xlsx file is a day: number formats and serial dates (ECMA-376 part 1, 18.8.30 and 18.17.4.1).
#pragma once
#include <string_view>

#include "core/import/sheet.h"

namespace core {

/// Whether Excel's own format with this id shows a day or a time of day.
[[nodiscard]] bool isDateFormatId(int id);
/// The same for a custom code such as `dd/mm/yyyy`. Elapsed time (`[h]:mm`) is an amount and so no date.
[[nodiscard]] bool isDateFormatCode(std::string_view code);
/// A serial with a date format as a cell. Stays a number if no day has that serial: negative, after the year 9999, or 60 in the
/// 1900 system, the 29 February 1900 that Excel invented.
[[nodiscard]] Cell cellFromSerial(double serial, bool from1904);

}  // namespace core
