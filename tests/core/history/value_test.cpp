// SPDX-License-Identifier: Apache-2.0
#include "core/history/value.h"
#include "tests/support/catch_qt.h"

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
