// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/post.h"

#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Post registered(const QString& title, const QString& kind, int places) { return {.title = title, .kind = kind, .places = places}; }

/// "Camat 0/1": title, holders of places; "Camat 1": held only.
QStringList told(const std::vector<PostLine>& lines)
{
    QStringList all;
    for (const PostLine& line : lines) all << (line.post ? u"%1 %2/%3"_s.arg(line.title).arg(line.holders).arg(line.places) : u"%1 %2"_s.arg(line.title).arg(line.holders));
    return all;
}

}  // namespace

TEST_CASE("a post is vacant as far as nobody holds it, and never less than not at all", "[post]")
{
    const std::vector<Post> posts{registered(u"Camat"_s, u"ADMINISTRATOR"_s, 1), registered(u"Perawat Ahli Muda"_s, u"JF_AHLI_MUDA"_s, 3), registered(u"Penjaga"_s, u"PELAKSANA"_s, 2)};
    const std::vector<HeldTitle> held{{u"Perawat Ahli Muda"_s, u"JF_AHLI_MUDA"_s, 1}, {u"Penjaga"_s, u"PELAKSANA"_s, 5}};
    const auto lines = establishment(posts, held);
    CHECK(told(lines) == QStringList{u"Camat 0/1"_s, u"Perawat Ahli Muda 1/3"_s, u"Penjaga 5/2"_s});
    CHECK(lines[0].vacancies() == 1);
    CHECK(lines[1].vacancies() == 2);
    CHECK(lines[1].surplus() == 0);
    CHECK(lines[2].vacancies() == 0);
    CHECK(lines[2].surplus() == 3);
    CHECK(lines[2].held == std::vector<std::size_t>{1});
}

TEST_CASE("titles match as standards do, in any case and spacing", "[post]")
{
    CHECK(told(establishment(std::vector{registered(u"Kepala  Seksi Tata Usaha"_s, u"PENGAWAS"_s, 1)}, std::vector<HeldTitle>{{u" kepala seksi TATA usaha"_s, u"PENGAWAS"_s, 1}}))
          == QStringList{u"Kepala  Seksi Tata Usaha 1/1"_s});
}

TEST_CASE("the kind tells posts of one title apart, and where one is not known, the title decides", "[post]")
{
    const std::vector<Post> posts{registered(u"Analis"_s, u"PELAKSANA"_s, 2), registered(u"Analis"_s, u"JF_AHLI_MUDA"_s, 1), registered(u"Arsiparis"_s, {}, 1)};
    const std::vector<HeldTitle> held{{u"Analis"_s, u"JF_AHLI_MUDA"_s, 1}, {u"Analis"_s, u"PENGAWAS"_s, 1}, {u"Arsiparis"_s, u"JF_MAHIR"_s, 1}};
    CHECK(told(establishment(posts, held)) == QStringList{u"Analis 0/2"_s, u"Analis 1/1"_s, u"Arsiparis 1/1"_s, u"Analis 1"_s});
    CHECK(told(establishment(std::vector{registered(u"Camat"_s, u"ADMINISTRATOR"_s, 1)}, std::vector<HeldTitle>{{u"Camat"_s, {}, 1}})) == QStringList{u"Camat 1/1"_s});
}

TEST_CASE("who holds a title of unknown kind takes what is left, in whatever order they come", "[post]")
{
    const std::vector<Post> posts{registered(u"Analis"_s, u"JF_AHLI_MUDA"_s, 1), registered(u"Analis"_s, u"PELAKSANA"_s, 1)};
    std::vector<HeldTitle> held{{u"Analis"_s, {}, 1}, {u"Analis"_s, u"JF_AHLI_MUDA"_s, 1}};
    for (int order = 0; order < 2; ++order) {
        CHECK(told(establishment(posts, held)) == QStringList{u"Analis 1/1"_s, u"Analis 1/1"_s});
        std::swap(held[0], held[1]);
    }
}

TEST_CASE("what nobody has registered is shown by title, without vacancy or surplus", "[post]")
{
    const auto lines = establishment({}, std::vector<HeldTitle>{{u"Sopir"_s, u"PELAKSANA"_s, 2}, {u"Bendahara"_s, u"PELAKSANA"_s, 1}, {{}, {}, 3}});
    CHECK(told(lines) == QStringList{u" 3"_s, u"Bendahara 1"_s, u"Sopir 2"_s});
    CHECK(lines[2].vacancies() == 0);
    CHECK(lines[2].surplus() == 0);
    CHECK(told(establishment(std::vector{registered({}, {}, 1)}, std::vector<HeldTitle>{{{}, {}, 3}})) == QStringList{u" 0/1"_s, u" 3"_s});
}

TEST_CASE("a post that stands twice is filled in turn and the last takes what is left", "[post]")
{
    const std::vector<Post> posts{registered(u"Guru"_s, u"JF_AHLI_MUDA"_s, 2), registered(u"GURU"_s, u"JF_AHLI_MUDA"_s, 1)};
    CHECK(told(establishment(posts, std::vector<HeldTitle>{{u"Guru"_s, u"JF_AHLI_MUDA"_s, 5}})) == QStringList{u"Guru 2/2"_s, u"GURU 3/1"_s});
    CHECK(told(establishment(posts, std::vector<HeldTitle>{{u"Guru"_s, u"JF_AHLI_MUDA"_s, 1}})) == QStringList{u"Guru 1/2"_s, u"GURU 0/1"_s});
}

TEST_CASE("posts of several units are added up, and who is too many in one fills no vacancy of another", "[post]")
{
    const auto nurses = [](int places, int holders) {
        return establishment(std::vector{registered(u"Perawat"_s, u"JF_AHLI_MUDA"_s, places)}, std::vector<HeldTitle>{{u"PERAWAT"_s, u"JF_AHLI_MUDA"_s, holders}, {u"Sopir"_s, u"PELAKSANA"_s, 1}});
    };
    const std::vector<std::vector<PostLine>> units{nurses(3, 1), nurses(2, 4)};
    const auto sums = summed(units);
    REQUIRE(sums.size() == 2);
    CHECK(sums[0].title == u"Perawat"_s);
    CHECK(sums[0].registered == 2);
    CHECK(sums[0].places == 5);
    CHECK(sums[0].holders == 5);
    CHECK(sums[0].vacancies == 2);
    CHECK(sums[0].surplus == 2);
    CHECK(sums[1].registered == 0);
    CHECK(sums[1].holders == 2);
    CHECK(sums[1].vacancies + sums[1].surplus == 0);
}
