// SPDX-License-Identifier: Apache-2.0
// The plainest way to look into an xlsx file: unzip it, take the text of its cells. Not for hostile files.
#pragma once
#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace test {

/// Name → unzipped bytes; empty if the file can't be opened.
[[nodiscard]] QMap<QString, QByteArray> partsOf(const QString& path);
[[nodiscard]] QStringList sheetNames(const QMap<QString, QByteArray>& parts);
/// Row number (from 1) → cells from column A on; numbers as they stand in the file.
[[nodiscard]] QMap<int, QStringList> rowsOf(const QMap<QString, QByteArray>& parts, int sheet = 1);
/// The cells below the heading, without rows below `headingRow`.
[[nodiscard]] QStringList columnOf(const QMap<int, QStringList>& rows, const QString& heading, int headingRow = 1);

}  // namespace test
