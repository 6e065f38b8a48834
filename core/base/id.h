// SPDX-License-Identifier: Apache-2.0
// Identities: Id<Tag> is a local row number for joins; Uid names a row or an edit in every office's file.
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>
#include <array>
#include <compare>
#include <cstring>

namespace core {

/// A rowid of one table of one file. Never leaves the file.
template <class Tag>
struct Id {
    qint64 value = 0;
    [[nodiscard]] bool isValid() const { return value > 0; }
    auto operator<=>(const Id&) const = default;
};

/// 16 bytes, big-endian order. Version 7 (time-ordered, random) for what is made here, version 5 (name-based) for what
/// two offices must name alike: shipped reference data and rows with a natural key.
class Uid {
public:
    Uid() = default;
    [[nodiscard]] static Uid v7(qint64 unixMs);
    /// RFC 4122 version 5 in Titian's own name space; `name` is "entity:key", UTF-8.
    [[nodiscard]] static Uid v5(const QString& name);
    /// Null Uid unless `bytes` is exactly 16 long.
    [[nodiscard]] static Uid fromBytes(QByteArrayView bytes);
    /// Null Uid unless `hex` is 32 hexadecimal digits (dashes allowed).
    [[nodiscard]] static Uid fromHex(const QString& hex);

    [[nodiscard]] bool isNull() const { return *this == Uid{}; }
    [[nodiscard]] QByteArray bytes() const { return {view().data(), 16}; }
    [[nodiscard]] QByteArrayView view() const { return {reinterpret_cast<const char*>(m_bytes.data()), 16}; }
    [[nodiscard]] QString hex() const;
    [[nodiscard]] size_t hash() const
    {
        size_t h = 0;
        std::memcpy(&h, m_bytes.data() + 8, sizeof h);  // the random half
        return h;
    }
    auto operator<=>(const Uid&) const = default;

private:
    std::array<quint8, 16> m_bytes{};
};

inline size_t qHash(const Uid& uid, size_t seed = 0) noexcept { return uid.hash() ^ seed; }

}  // namespace core

template <>
struct std::hash<core::Uid> {
    size_t operator()(const core::Uid& uid) const noexcept { return uid.hash(); }
};
template <class Tag>
struct std::hash<core::Id<Tag>> {
    size_t operator()(core::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
