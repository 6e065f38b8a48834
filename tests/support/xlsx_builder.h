// SPDX-License-Identifier: Apache-2.0
// Spreadsheet files for tests, whole or broken on purpose: raw parts in a zip, and bytes flipped or cut off.
#pragma once
#include <QByteArray>
#include <QString>
#include <map>

namespace test {

/// Part name → bytes.
using ZipParts = std::map<QByteArray, QByteArray>;

/// The parts of a small valid workbook with one sheet "Data"; `rows` is what stands inside <sheetData>, `strings` inside <sst>.
/// Style 1 is dd/mm/yyyy, style 2 the built-in format 14, style 3 "Rp" #,##0, style 4 [h]:mm.
[[nodiscard]] ZipParts minimalXlsx(const QByteArray& rows, const QByteArray& strings = {});
/// The parts of a small valid .ods with one sheet "Data"; `rows` is what stands inside <table:table>.
[[nodiscard]] ZipParts minimalOds(const QByteArray& rows);
enum class Packing { deflated, stored };
void writeZip(const QString& path, const ZipParts& parts, Packing packing = Packing::deflated);

void writeBytes(const QString& path, const QByteArray& bytes);
[[nodiscard]] QByteArray readBytes(const QString& path);
/// One bit of the byte at `position` turned over.
[[nodiscard]] QByteArray flipped(QByteArray bytes, qsizetype position, int bit = 0);
/// Every little-endian 32-bit `from` replaced: how a zip is made to lie about a part's size.
[[nodiscard]] QByteArray withNumberReplaced(QByteArray bytes, quint32 from, quint32 to);

}  // namespace test
