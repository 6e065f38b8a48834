// SPDX-License-Identifier: Apache-2.0
#include "core/base/search_arena.h"
#include "tests/support/catch_qt.h"

#include <random>

using namespace core;
using namespace Qt::StringLiterals;
using Hits = std::vector<quint32>;

namespace {

SearchArena people()
{
    SearchArena arena;
    arena.add({u"Siti Aïsyah"_s, u"199005302021212007"_s});
    arena.add({u"Dewi Sitompul"_s, u"199301172019032002"_s});
    arena.add({u"Budi"_s, u"198702142010011014"_s});
    return arena;
}

}  // namespace

TEST_CASE("a filter ignores case and diacritics", "[base]")
{
    const auto arena = people();
    CHECK(arena.find(u"AISYAH"_s) == Hits{0});
    CHECK(arena.find(u"sit"_s) == Hits{0, 1});
    CHECK(arena.find(u"i"_s) == Hits{0, 1, 2});
    CHECK(arena.find(u"zzz"_s).empty());
}

TEST_CASE("every word of a filter must be found, in any order", "[base]")
{
    const auto arena = people();
    CHECK(arena.find(u"sitompul dewi"_s) == Hits{1});
    CHECK(arena.find(u"siti dewi"_s).empty());
    CHECK(arena.find(u"  "_s) == Hits{0, 1, 2});
}

TEST_CASE("digits typed in groups find a NIP, and no hit spans two texts", "[base]")
{
    const auto arena = people();
    CHECK(arena.find(u"19870214 201001 1"_s) == Hits{2});
    CHECK(arena.find(u"budi1987"_s).empty());
    CHECK(arena.find(u"h1990"_s).empty());
}

TEST_CASE("the scan of an arena finds what looking into every entry finds", "[base]")
{
    std::mt19937 random(7);
    SearchArena arena;
    std::vector<QString> texts;
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (auto n = random() % 12; n > 0; --n) text += QChar(u'a' + static_cast<char16_t>(random() % 3));
        texts.push_back(text);
        arena.add({text});
    }
    for (const auto& wanted : {u"a"_s, u"ab"_s, u"abc"_s, u"cab"_s, u"aaaa"_s, u"bcbcb"_s}) {
        Hits slow;
        for (quint32 i = 0; i < texts.size(); ++i)
            if (texts[i].contains(wanted)) slow.push_back(i);
        CHECK(arena.find(wanted) == slow);
    }
}
