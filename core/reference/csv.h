// SPDX-License-Identifier: Apache-2.0
// A small RFC 4180 reader for the shipped code lists. Sheets of offices are read by core/import, never by this.
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace core {

/// A list with its heading; every row has as many cells as the heading.
struct CsvTable {
    QStringList header;
    std::vector<QStringList> rows;
};

/// Reads UTF-8 (with or without a byte order mark), commas, quoted cells with doubled quotes and line breaks, LF or CRLF.
/// Empty lines are passed over. invalidInput on an unclosed quote, text behind a closing quote, a row of another length,
/// or no heading; the message names the row (the heading is row 1).
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray& utf8);

}  // namespace core
