// SPDX-License-Identifier: Apache-2.0
// Who a letter to a unit is addressed to.
#include "core/organisation/unit_head.h"

#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("a letter is addressed to the head as offices call him", "[organisation]")
{
    CHECK(headOfUnit(u"Kecamatan  Rantau Putih"_s) == u"Camat Rantau Putih"_s);
    CHECK(headOfUnit(u"KELURAHAN PASAR"_s) == u"Lurah PASAR"_s);
    CHECK(headOfUnit(u"Sekretariat DPRD"_s) == u"Sekretaris DPRD"_s);
    CHECK(headOfUnit(u"Sekretariat Daerah"_s) == u"Sekretaris Daerah"_s);
    CHECK(headOfUnit(u"Inspektorat Daerah"_s) == u"Inspektur Daerah"_s);
    CHECK(headOfUnit(u"RSUD Sultan"_s) == u"Direktur RSUD Sultan"_s);
    CHECK(headOfUnit(u"Dinas Kesehatan"_s) == u"Kepala Dinas Kesehatan"_s);
    CHECK(headOfUnit(u"Badan Kepegawaian"_s) == u"Kepala Badan Kepegawaian"_s);
    CHECK(headOfUnit(u"SD Negeri 1"_s) == u"Kepala SD Negeri 1"_s);
    CHECK(headOfUnit(u"Kecamatanku"_s) == u"Kepala/Pimpinan Kecamatanku"_s);
    CHECK(headOfUnit(u"Laboratorium"_s) == u"Kepala/Pimpinan Laboratorium"_s);
}
