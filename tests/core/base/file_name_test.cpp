// SPDX-License-Identifier: Apache-2.0
#include "core/base/file_name.h"

#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("a file name keeps what every system accepts", "[base]")
{
    CHECK(safeFileName(u"Dinas Pendidikan, Kebudayaan & Olahraga"_s) == u"Dinas Pendidikan, Kebudayaan & Olahraga"_s);
    CHECK(safeFileName(u"Bidang A/B: \"uji\" <x>|y?*\\z"_s) == u"Bidang A B uji x y z"_s);
    CHECK(safeFileName(u"  UPT. Puskesmas Ujung... "_s) == u"UPT. Puskesmas Ujung"_s);
    CHECK(safeFileName(u"a\tb\nc"_s) == u"a b c"_s);
    CHECK(safeFileName(u"con"_s) == u"_con"_s);
    CHECK(safeFileName(u"LPT1.x"_s) == u"_LPT1.x"_s);
    CHECK(safeFileName(u"Contoh"_s) == u"Contoh"_s);
    CHECK(safeFileName(u"../../etc"_s) == u"etc"_s);
    CHECK(safeFileName(u" ?. "_s) == u"berkas"_s);
    CHECK(safeFileName({}) == u"berkas"_s);
    CHECK(safeFileName(QString(300, u'x')).size() == 100);
    CHECK(safeFileName(u"satu. dua"_s, 5) == u"satu"_s);
    CHECK(safeFileName(u"abc😀"_s, 4) == u"abc"_s);
}

TEST_CASE("names that differ in case only are numbered", "[base]")
{
    FileNames names;
    CHECK(names.take(u"Dinas"_s) == u"Dinas"_s);
    CHECK(names.take(u"DINAS"_s) == u"DINAS (2)"_s);
    CHECK(names.take(u"dinas"_s) == u"dinas (3)"_s);
    CHECK(names.take(u"Badan"_s) == u"Badan"_s);
}
