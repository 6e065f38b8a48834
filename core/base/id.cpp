// SPDX-License-Identifier: Apache-2.0
// Making and reading Uids.
#include "core/base/id.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace core {
namespace {

// The name space of every version 5 Uid of Titian. Never change it: shipped data would get new identities.
constexpr std::array<quint8, 16> kNamespace{0x7d, 0x1f, 0x0e, 0x55, 0x52, 0x8a, 0x4c, 0x1b,
                                            0x9a, 0x0c, 0x54, 0x49, 0x54, 0x49, 0x41, 0x4e};

void setVersion(std::array<quint8, 16>& b, int version)
{
    b[6] = static_cast<quint8>((b[6] & 0x0f) | (version << 4));
    b[8] = static_cast<quint8>((b[8] & 0x3f) | 0x80);
}

}  // namespace

Uid Uid::v7(qint64 unixMs)
{
    Uid uid;
    for (int i = 0; i < 6; ++i) uid.m_bytes[static_cast<size_t>(i)] = static_cast<quint8>(unixMs >> (40 - 8 * i));
    // The system's generator costs a call per draw; a block of 64 uids is drawn at once.
    thread_local std::array<quint32, 192> pool;
    thread_local size_t used = pool.size();
    if (used + 3 > pool.size()) {
        QRandomGenerator::system()->fillRange(pool.data(), static_cast<qsizetype>(pool.size()));
        used = 0;
    }
    std::memcpy(uid.m_bytes.data() + 6, pool.data() + used, 10);
    used += 3;
    setVersion(uid.m_bytes, 7);
    return uid;
}

Uid Uid::v5(const QString& name)
{
    QCryptographicHash sha(QCryptographicHash::Sha1);
    sha.addData(QByteArrayView(reinterpret_cast<const char*>(kNamespace.data()), 16));
    sha.addData(name.toUtf8());
    Uid uid;
    std::memcpy(uid.m_bytes.data(), sha.result().constData(), 16);
    setVersion(uid.m_bytes, 5);
    return uid;
}

Uid Uid::fromBytes(QByteArrayView bytes)
{
    Uid uid;
    if (bytes.size() == 16) std::memcpy(uid.m_bytes.data(), bytes.data(), 16);
    return uid;
}

Uid Uid::fromHex(const QString& hex)
{
    QString digits = hex;
    digits.remove(QLatin1Char('-'));
    return digits.size() == 32 ? fromBytes(QByteArray::fromHex(digits.toLatin1())) : Uid{};
}

QString Uid::hex() const { return QString::fromLatin1(view().toByteArray().toHex()); }

}  // namespace core
