// SPDX-License-Identifier: Apache-2.0
#include "core/base/terbilang.h"

#include "tests/support/catch_qt.h"

#include <limits>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("amounts are written in words as offices read them out", "[base]")
{
    const std::pair<qint64, QString> cases[] = {
        {0, u"nol"_s},
        {1, u"satu"_s},
        {10, u"sepuluh"_s},
        {11, u"sebelas"_s},
        {12, u"dua belas"_s},
        {19, u"sembilan belas"_s},
        {20, u"dua puluh"_s},
        {21, u"dua puluh satu"_s},
        {100, u"seratus"_s},
        {111, u"seratus sebelas"_s},
        {999, u"sembilan ratus sembilan puluh sembilan"_s},
        {1'000, u"seribu"_s},
        {1'001, u"seribu satu"_s},
        {2'026, u"dua ribu dua puluh enam"_s},
        {11'000, u"sebelas ribu"_s},
        {100'000, u"seratus ribu"_s},
        {101'000, u"seratus satu ribu"_s},
        {1'000'000, u"satu juta"_s},
        {1'001'000, u"satu juta seribu"_s},
        {1'960'500'000, u"satu miliar sembilan ratus enam puluh juta lima ratus ribu"_s},
        {1'000'000'000'000, u"satu triliun"_s},
        {1'000'000'000'000'000, u"satu kuadriliun"_s},
        {1'000'000'000'001'000, u"satu kuadriliun seribu"_s},
        {-5, u"minus lima"_s},
        {std::numeric_limits<qint64>::min(), u"minus sembilan kuintiliun dua ratus dua puluh tiga kuadriliun tiga ratus tujuh puluh dua triliun tiga puluh enam miliar delapan ratus lima puluh empat "
                                             "juta tujuh ratus tujuh puluh lima ribu delapan ratus delapan"_s},
    };
    for (const auto& [number, words] : cases) CHECK(terbilang(number) == words);
    CHECK(terbilangRupiah(2'000'000'000) == u"Dua miliar rupiah"_s);
    CHECK(terbilangRupiah(0) == u"Nol rupiah"_s);
}
