// SPDX-License-Identifier: Apache-2.0
// One logged value, and the canonical snapshot of a whole row. No I/O.
#pragma once
#include "core/base/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <map>
#include <variant>

namespace core {

/// What SQLite can hold. A reference is the target's 16-byte uid as a blob, never a rowid.
class Value {
public:
    Value() = default;
    Value(qint64 v) : m_data(v) {}
    Value(int v) : m_data(static_cast<qint64>(v)) {}
    Value(double v) : m_data(v) {}
    Value(const QString& v) : m_data(v) {}
    Value(const QByteArray& v) : m_data(v) {}
    Value(const Uid& v) : m_data(v.bytes()) {}
    /// ISO text, or null for an invalid day.
    Value(QDate day)
    {
        if (day.isValid()) m_data = day.toString(Qt::ISODate);
    }
    /// Null for an empty text: an empty cell is no value.
    [[nodiscard]] static Value ofText(const QString& v) { return v.isEmpty() ? Value() : Value(v); }

    [[nodiscard]] bool isNull() const { return m_data.index() == 0; }
    [[nodiscard]] const qint64* integer() const { return std::get_if<qint64>(&m_data); }
    [[nodiscard]] const double* real() const { return std::get_if<double>(&m_data); }
    [[nodiscard]] const QString* text() const { return std::get_if<QString>(&m_data); }
    [[nodiscard]] const QByteArray* blob() const { return std::get_if<QByteArray>(&m_data); }
    [[nodiscard]] Uid uid() const { return blob() ? Uid::fromBytes(*blob()) : Uid{}; }
    [[nodiscard]] QString toString() const;  ///< for messages and history lists
    bool operator==(const Value&) const = default;

private:
    std::variant<std::monostate, qint64, double, QString, QByteArray> m_data;
};

/// Field number → value. Ordered, so that its encoding is canonical.
using Fields = std::map<int, Value>;
/// (field number, element uid) → value.
using Elements = std::map<std::pair<int, Uid>, Value>;

/// All fields and elements of a row at its creation (storage.md "History", rule 3). Null values are left out.
struct Snapshot {
    Fields fields;
    Elements elements;
    /// Null if it says nothing of the field (of the element).
    [[nodiscard]] Value at(int field, const Uid& element = {}) const;
    bool operator==(const Snapshot&) const = default;
};

/// CBOR; equal snapshots give equal bytes.
[[nodiscard]] QByteArray encodeSnapshot(const Snapshot& snapshot);
/// An unreadable snapshot (damaged file) is empty.
[[nodiscard]] Snapshot decodeSnapshot(const QByteArray& bytes);

}  // namespace core
