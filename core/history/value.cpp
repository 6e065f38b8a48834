// SPDX-License-Identifier: Apache-2.0
// Snapshots as CBOR: {field: value} with {field: {element: value}} for set-valued fields.
#include "core/history/value.h"

#include <QCborStreamReader>
#include <bit>

namespace core {
namespace {

/// The few forms a snapshot needs (RFC 8949), written straight into the bytes: a QCborStreamWriter goes through a QIODevice
/// for every byte and took a fifth of an import. The forms are that class's own, so older files hold the same bytes.
class CborWriter {
public:
    void startMap() { m_bytes.append('\xbf'); }
    void endMap() { m_bytes.append('\xff'); }
    void append(qint64 i) { i < 0 ? head(kNegative, ~static_cast<quint64>(i)) : head(kUnsigned, static_cast<quint64>(i)); }
    void append(QByteArrayView bytes)
    {
        head(kBytes, static_cast<quint64>(bytes.size()));
        m_bytes.append(bytes);
    }
    void append(const Value& value)
    {
        if (const auto* i = value.integer()) append(*i);
        else if (const auto* d = value.real()) appendDouble(*d);
        else if (const auto* t = value.text()) appendText(*t);
        else if (const auto* b = value.blob()) append(QByteArrayView(*b));
    }
    [[nodiscard]] QByteArray& bytes() { return m_bytes; }

private:
    static constexpr quint8 kUnsigned = 0x00, kNegative = 0x20, kBytes = 0x40, kText = 0x60;

    void appendText(const QString& text)
    {
        const QByteArray utf8 = text.toUtf8();
        head(kText, static_cast<quint64>(utf8.size()));
        m_bytes.append(utf8);
    }
    void appendDouble(double d)
    {
        m_bytes.append('\xfb');
        appendBigEndian(std::bit_cast<quint64>(d), 8);
    }
    /// Kind and number, or length, in as few bytes as it fits.
    void head(quint8 kind, quint64 n)
    {
        if (n < 24) return appendBigEndian(kind | n, 1);
        const int size = n <= 0xff ? 0 : n <= 0xffff ? 1 : n <= 0xffffffff ? 2 : 3;
        appendBigEndian(static_cast<quint64>(kind) + 24 + static_cast<quint64>(size), 1);
        appendBigEndian(n, 1 << size);
    }
    void appendBigEndian(quint64 n, int size)
    {
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) m_bytes.append(static_cast<char>(n >> shift));
    }

    QByteArray m_bytes;
};

QByteArray readBytes(QCborStreamReader& in)
{
    QByteArray all;
    auto part = in.readByteArray();
    while (part.status == QCborStreamReader::Ok) {
        all += part.data;
        part = in.readByteArray();
    }
    return all;
}

QString readText(QCborStreamReader& in)
{
    QString all;
    auto part = in.readString();
    while (part.status == QCborStreamReader::Ok) {
        all += part.data;
        part = in.readString();
    }
    return all;
}

Value readValue(QCborStreamReader& in)
{
    if (in.isString()) return Value(readText(in));
    if (in.isByteArray()) return Value(readBytes(in));
    Value value;
    if (in.isInteger()) value = Value(static_cast<qint64>(in.toInteger()));
    else if (in.isDouble()) value = Value(in.toDouble());
    in.next();
    return value;
}

int readField(QCborStreamReader& in)
{
    const int field = in.isInteger() ? static_cast<int>(in.toInteger()) : -1;
    in.next();
    return field;
}

void readElements(QCborStreamReader& in, int field, Elements& elements)
{
    in.enterContainer();
    while (in.lastError() == QCborError::NoError && in.hasNext()) {
        const Uid element = Uid::fromBytes(readBytes(in));
        elements.emplace(std::pair{field, element}, readValue(in));
    }
    in.leaveContainer();
}

}  // namespace

QString Value::toString() const
{
    if (const auto* i = integer()) return QString::number(*i);
    if (const auto* d = real()) return QString::number(*d, 'g', 15);
    if (const auto* t = text()) return *t;
    if (const auto* b = blob()) return b->size() == 16 ? QString::fromLatin1(b->toHex()) : QStringLiteral("(%1 bita)").arg(b->size());
    return {};
}

Value Snapshot::at(int field, const Uid& element) const
{
    if (!element.isNull()) {
        const auto it = elements.find({field, element});
        return it == elements.end() ? Value() : it->second;
    }
    const auto it = fields.find(field);
    return it == fields.end() ? Value() : it->second;
}

QByteArray encodeSnapshot(const Snapshot& snapshot)
{
    CborWriter out;
    out.bytes().reserve(static_cast<qsizetype>(32 * snapshot.fields.size() + 24 * snapshot.elements.size()));
    out.startMap();
    for (const auto& [field, value] : snapshot.fields) {
        if (value.isNull()) continue;
        out.append(qint64{field});
        out.append(value);
    }
    int open = -1;
    for (const auto& [key, value] : snapshot.elements) {
        if (value.isNull()) continue;
        if (key.first != open) {
            if (open >= 0) out.endMap();
            out.append(qint64{key.first});
            out.startMap();
            open = key.first;
        }
        out.append(key.second.view());
        out.append(value);
    }
    if (open >= 0) out.endMap();
    out.endMap();
    return std::move(out.bytes());
}

Snapshot decodeSnapshot(const QByteArray& bytes)
{
    Snapshot snapshot;
    QCborStreamReader in(bytes);
    if (!in.isMap()) return snapshot;
    in.enterContainer();
    while (in.lastError() == QCborError::NoError && in.hasNext()) {
        const int field = readField(in);
        if (in.isMap()) readElements(in, field, snapshot.elements);
        else snapshot.fields.emplace(field, readValue(in));
    }
    return snapshot;
}

}  // namespace core
