// SPDX-License-Identifier: Apache-2.0
#include "core/base/id.h"
#include "tests/support/catch_qt.h"

#include <QSet>

using core::Uid;

TEST_CASE("a version 7 uid sorts by its time and never repeats", "[base]")
{
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) seen.insert(Uid::v7(1'000'000).hex());
    CHECK(seen.size() == 1000);
    CHECK(Uid::v7(1'000'000) < Uid::v7(1'000'001));
    CHECK(Uid::v7(0).hex().at(12) == u'7');
}

TEST_CASE("a name-based uid is the same for the same name in every office", "[base]")
{
    CHECK(Uid::v5(QStringLiteral("competency:M.1")) == Uid::v5(QStringLiteral("competency:M.1")));
    CHECK(Uid::v5(QStringLiteral("competency:M.1")) != Uid::v5(QStringLiteral("competency:M.2")));
    // Pinned: a change of the name space would give shipped data new identities.
    CHECK(Uid::v5(QStringLiteral("competency:M.1")).hex() == QStringLiteral("d3dac8bf43ee51378959a40ff8b13375"));
}

TEST_CASE("a uid survives hexadecimal and bytes, and bad input gives none", "[base]")
{
    const Uid uid = Uid::v7(123456789);
    CHECK(Uid::fromHex(uid.hex()) == uid);
    CHECK(Uid::fromBytes(uid.bytes()) == uid);
    CHECK(Uid::fromHex(QStringLiteral("abc")).isNull());
    CHECK(Uid::fromBytes(QByteArray("short")).isNull());
}
