// SPDX-License-Identifier: Apache-2.0
// Snapshots as CBOR: {field: value} with {field: {element: value}} for set-valued fields.
#include "core/history/value.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

namespace core {
namespace {

void append(QCborStreamWriter& out, const Value& value)
{
    if (const auto* i = value.integer()) out.append(*i);
    else if (const auto* d = value.real()) out.append(*d);
    else if (const auto* t = value.text()) out.append(QStringView(*t));
    else if (const auto* b = value.blob()) out.append(*b);
    else out.append(nullptr);
}

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

QByteArray encodeSnapshot(const Snapshot& snapshot)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(32 * snapshot.fields.size() + 24 * snapshot.elements.size()));
    QCborStreamWriter out(&bytes);
    out.startMap();
    for (const auto& [field, value] : snapshot.fields) {
        if (value.isNull()) continue;
        out.append(field);
        append(out, value);
    }
    int open = -1;
    for (const auto& [key, value] : snapshot.elements) {
        if (value.isNull()) continue;
        if (key.first != open) {
            if (open >= 0) out.endMap();
            out.append(key.first);
            out.startMap();
            open = key.first;
        }
        out.append(key.second.bytes());
        append(out, value);
    }
    if (open >= 0) out.endMap();
    out.endMap();
    return bytes;
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
