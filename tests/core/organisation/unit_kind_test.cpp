// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/unit_kind.h"

#include "tests/support/catch_qt.h"

using namespace Qt::StringLiterals;

TEST_CASE("kinds of units are told in words, and what is no code stays as it is", "[organisation]")
{
    CHECK(core::unitKindName(u"pemda"_s) == u"Pemerintah daerah"_s);
    CHECK(core::unitKindName(u" OPD "_s) == u"Perangkat daerah (OPD)"_s);
    CHECK(core::unitKindName(u"Cabang Dinas"_s) == u"Cabang Dinas"_s);
    CHECK(core::unitKindName({}).isEmpty());
}
