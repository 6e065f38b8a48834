// SPDX-License-Identifier: Apache-2.0
#include "core/history/value.h"
#include "tests/support/catch_qt.h"

#include <QCborStreamWriter>
#include <limits>

using namespace core;

TEST_CASE("a snapshot survives its encoding, and equal snapshots give equal bytes", "[history]")
{
    const Uid a = Uid::v5(QStringLiteral("a")), b = Uid::v5(QStringLiteral("b"));
    Snapshot snapshot;
    snapshot.fields = {{10, Value(QStringLiteral("nama"))}, {11, Value(5)}, {12, Value(2.5)}, {13, Value(a)}, {14, Value(qint64{1} << 60)}, {15, Value(-3)}};
    snapshot.elements = {{{20, a}, Value(3)}, {{20, b}, Value(0)}, {{21, a}, Value(QStringLiteral("bukti"))}};
    CHECK(decodeSnapshot(encodeSnapshot(snapshot)) == snapshot);

    Snapshot same;
    same.elements = snapshot.elements;
    same.fields = snapshot.fields;
    CHECK(encodeSnapshot(same) == encodeSnapshot(snapshot));
}

TEST_CASE("a null value is left out of a snapshot", "[history]")
{
    Snapshot snapshot;
    snapshot.fields = {{10, Value()}, {11, Value(1)}};
    CHECK(decodeSnapshot(encodeSnapshot(snapshot)).fields.size() == 1);
}

TEST_CASE("a damaged snapshot is empty and does not crash", "[history]")
{
    CHECK(decodeSnapshot(QByteArray("\xff\x00garbage", 9)).fields.empty());
    const QByteArray whole = encodeSnapshot({{{10, Value(QStringLiteral("panjang sekali"))}, {11, Value(7)}}, {}});
    for (qsizetype cut = 0; cut < whole.size(); ++cut) static_cast<void>(decodeSnapshot(whole.left(cut)));
    SUCCEED();
}

TEST_CASE("a snapshot's bytes are those Qt's own CBOR writer makes, so files keep their meaning", "[history]")
{
    Snapshot snapshot;
    QByteArray expected;
    QCborStreamWriter out(&expected);
    out.startMap();
    int field = 10;
    const auto add = [&](const Value& value, const auto& raw) {
        snapshot.fields[field] = value;
        out.append(field++);
        out.append(raw);
    };
    for (const int shift : {0, 4, 5, 7, 8, 15, 16, 31, 32, 62})
        for (const qint64 near : {-1, 0, 1}) {
            add(Value((qint64{1} << shift) + near), (qint64{1} << shift) + near);
            add(Value(near - (qint64{1} << shift)), near - (qint64{1} << shift));
        }
    add(Value(std::numeric_limits<qint64>::min()), std::numeric_limits<qint64>::min());
    for (const double d : {0.0, -0.0, 2.5, 1e300, -1.0}) add(Value(d), d);
    for (const int length : {0, 1, 23, 24, 255, 256, 70'000}) {
        const QString text(length, QChar(u'é'));
        add(Value(text), QStringView(text));
        add(Value(text.toUtf8()), text.toUtf8());
    }
    out.endMap();
    CHECK(encodeSnapshot(snapshot) == expected);
    CHECK(decodeSnapshot(expected) == snapshot);
}
