// SPDX-License-Identifier: Apache-2.0
// From the text of a code list to its typed rows. Pure: the caller brings the text.
#pragma once
#include "core/reference/reference.h"

#include <QStringList>

namespace core {

/// Names parseReferenceCsv knows: the file names of resources/refdata without ".csv".
[[nodiscard]] QStringList referenceListNames();

/// Points of the IP ASN from 0 to 100, "22,5" or "22.5", in hundredths; none for anything else.
[[nodiscard]] std::optional<int> readScore(QString cell);

/// Replaces the list `listName` of `into` by the rows of `csv` (UTF-8, RFC 4180). Columns may stand in any order; further
/// columns are ignored; "valid_from" and "valid_to" (ISO days) are optional. `verified` is true where status is "confirmed".
/// notFound for an unknown list, invalidInput for a missing column, a bad number, date or pattern; then `into` is unchanged.
[[nodiscard]] Result<> parseReferenceCsv(const QString& listName, const QByteArray& csv, ReferenceTables& into);

}  // namespace core
