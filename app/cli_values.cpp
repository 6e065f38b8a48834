// SPDX-License-Identifier: Apache-2.0
#include "app/cli_values.h"

#include "core/base/text.h"
#include "core/organisation/unit_store.h"

namespace cli {

using namespace Qt::StringLiterals;

std::optional<QDate> dayFrom(Context& context, const std::string& text)
{
    if (text.empty()) return context.clock().today();
    const QDate day = core::dateFromText(textOf(text));
    if (day.isValid()) return day;
    context.fail(kUsage, u"Tanggal “%1” tidak sah; tulis seperti 2026-11-22."_s.arg(textOf(text)));
    return std::nullopt;
}

bool isYear(Context& context, int year)
{
    if (year >= 1900 && year <= 2100) return true;
    context.fail(kUsage, u"Tahun %1 tidak sah; tulis seperti 2026."_s.arg(year));
    return false;
}

bool findUnit(Context& context, const core::UnitTree& units, const std::string& code, std::optional<std::size_t>& unit)
{
    if (code.empty()) return true;
    unit = units.indexOfCode(textOf(code));
    if (!unit) context.fail(core::unknownUnit(textOf(code)));
    return unit.has_value();
}

}  // namespace cli
