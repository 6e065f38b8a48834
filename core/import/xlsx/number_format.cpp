// SPDX-License-Identifier: Apache-2.0
// Number formats and serial dates.
#include "core/import/xlsx/number_format.h"

namespace core {
namespace {

constexpr double kJulian1899_12_30 = 2'415'019;  // serial 0 of the days after February 1900
constexpr double kJulian1904_01_01 = 2'416'481;
constexpr double kFalseLeapDay = 60;
constexpr double kAfter9999 = 2'958'466;

// Past the character at `i` and what belongs to it: quoted text, [colour], \escaped, _space and *fill.
size_t skipLiteral(std::string_view code, size_t i)
{
    const char c = code[i];
    if (c == '\\' || c == '_' || c == '*') return i + 2;
    if (c != '"' && c != '[') return i;
    const size_t close = code.find(c == '"' ? '"' : ']', i + 1);
    return close == std::string_view::npos ? code.size() : close + 1;
}

bool isElapsed(std::string_view code, size_t i)
{
    return code[i] == '[' && i + 1 < code.size() && std::string_view("hHmMsS").find(code[i + 1]) != std::string_view::npos &&
           (i + 2 == code.size() || code[i + 2] == ']' || code[i + 2] == code[i + 1]);
}

}  // namespace

bool isDateFormatId(int id)
{
    // 46 is [h]:mm:ss; 27-36 and 50-58 are the East Asian days that some writers use.
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id == 45 || id == 47 || (id >= 50 && id <= 58);
}

bool isDateFormatCode(std::string_view code)
{
    bool found = false;
    for (size_t i = 0; i < code.size() && code[i] != ';';) {
        if (isElapsed(code, i)) return false;
        if (const size_t next = skipLiteral(code, i); next != i) {
            i = next;
            continue;
        }
        // "General" has none of these letters.
        found = found || std::string_view("dDmMyYhHsS").find(code[i]) != std::string_view::npos;
        ++i;
    }
    return found;
}

Cell cellFromSerial(double serial, bool from1904)
{
    const bool never = !from1904 && serial >= kFalseLeapDay && serial < kFalseLeapDay + 1;
    if (serial < 0 || serial >= kAfter9999 || never) return {CellKind::number, serial};
    if (serial < 1) return {CellKind::date, serial};
    if (from1904) return {CellKind::date, kJulian1904_01_01 + serial};
    return {CellKind::date, kJulian1899_12_30 + serial + (serial < kFalseLeapDay ? 1 : 0)};
}

}  // namespace core
