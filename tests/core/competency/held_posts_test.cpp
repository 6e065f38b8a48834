// SPDX-License-Identifier: Apache-2.0
#include "core/competency/held_posts.h"

#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("posts of people with their standard", "[competency]")
{
    test::RegionFile file;
    test::change(file, [](ChangeSet& c) {
        test::addPerson(c, u"199005302021212007"_s, u"Siti"_s, {}, test::functional(u"Analis Kebijakan Ahli Muda"_s));
        test::addPerson(c, u"199005302021212008"_s, u"Budi"_s, {}, test::functional(u"ANALIS  Kebijakan Ahli Muda"_s));
        test::addPerson(c, u"199005302021212009"_s, u"Clerk"_s);
        test::addPerson(c, u"199005302021212010"_s, u"Gone"_s, {}, {{field::legalPositionId, Value(u"99"_s)}, {field::legalPosition, Value(u"Pensiun"_s)}});
        test::addStandard(c, u"Analis Kebijakan Ahli Muda"_s, u"JF_AHLI_MUDA"_s, {{u"M.1"_s, 5}});
    });
    const auto book = test::require(loadPostBook(file.session(), file.clock().today()));
    const HeldPostStore store(file.session(), *book);
    std::vector<PersonId> ids;
    for (const auto& row : test::require(PersonStore(file.session()).people())) ids.push_back(row.id);
    const auto posts = heldPosts(test::require(store.postsOf(ids)), book->book);
    REQUIRE(posts.size() == 2);
    CHECK(posts[0].holders == 2);
    CHECK(posts[0].hasOwnStandard);
    CHECK(posts[0].hasKindStandard);
    CHECK(posts[1].title == u"Pengadministrasi Perkantoran"_s);
    CHECK_FALSE(posts[1].hasOwnStandard);
    CHECK(posts[1].requirements > 0);

    const PostCounts counts = test::require(store.counts());
    CHECK(counts.byTitle.value(u"analis kebijakan ahli muda"_s) == 2);
    CHECK(counts.byTitle.value(u"pengadministrasi perkantoran"_s) == 1);
    CHECK(counts.byKind.value(u"JF_AHLI_MUDA"_s) == 2);
}
