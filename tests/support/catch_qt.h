// SPDX-License-Identifier: Apache-2.0
// Catch2 and Qt together: readable values in failures, and Qt warnings counted.
#pragma once
#include <QByteArray>
#include <QDate>
#include <QString>
#include <QtGlobal>
#include <catch2/catch.hpp>
#include <ostream>

namespace test {

void countWarnings(QtMsgType type, const QMessageLogContext& context, const QString& text);
[[nodiscard]] int unexpectedWarnings();

/// While it lives, Qt warnings are expected and not counted.
class ExpectWarnings {
public:
    ExpectWarnings();
    ~ExpectWarnings();
    ExpectWarnings(const ExpectWarnings&) = delete;
    ExpectWarnings& operator=(const ExpectWarnings&) = delete;
};

}  // namespace test

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& s) { return '"' + s.toStdString() + '"'; }
};
template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& b) { return '"' + b.toStdString() + '"'; }
};
template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate& d) { return d.isValid() ? d.toString(Qt::ISODate).toStdString() : "no date"; }
};
}  // namespace Catch
