// SPDX-License-Identifier: Apache-2.0
// Posts (formasi) of the units: what the agency has registered, what people hold, and what is vacant. Pure.
#pragma once
#include "core/base/id.h"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// A post is meant for at most so many people.
inline constexpr int kMostPlaces = 100'000;

/// A registered post of one unit. A null uid = not saved yet.
struct Post {
    Uid uid = {}, unit = {};
    QString title = {};
    QString kind = {};      ///< a PostKind code; empty = not known
    QString eselon = {};    ///< as written, "II.b"
    QString jobClass = {};  ///< kelas jabatan, as written
    QString family = {};    ///< rumpun jabatan
    int places = 1;         ///< how many people it is meant for
    bool operator==(const Post&) const = default;
};

/// A title as active people of one unit hold it (figures.md 4–6).
struct HeldTitle {
    QString title;  ///< empty = people without a title
    QString kind;   ///< a PostKind code; empty = not known
    int holders = 0;
};

/// A post with who holds it.
struct PostLine {
    std::optional<std::size_t> post;  ///< index of the registered post; nothing = people hold it and nobody has registered it
    QString title, kind;
    int places = 0, holders = 0;
    std::vector<std::size_t> held;    ///< indices of the held titles that count for it
    [[nodiscard]] int vacancies() const { return post ? std::max(0, places - holders) : 0; }
    /// More holders than places; 0 for a post without registered places.
    [[nodiscard]] int surplus() const { return post ? std::max(0, holders - places) : 0; }
};

/// The posts of one unit: each registered one, then what people hold besides, by title.
/// A held title counts for the registered post of that title (folded, figures.md 6) and kind; if there is none and one of the
/// two kinds is not known, the title alone decides. A post registered twice is filled in turn, the last takes what is left.
[[nodiscard]] std::vector<PostLine> establishment(std::span<const Post> registered, std::span<const HeldTitle> held);

/// A title and kind over several units.
struct PostSum {
    QString title, kind;
    int registered = 0;  ///< how many of the posts are registered
    int places = 0, holders = 0, vacancies = 0, surplus = 0;
};
/// The establishments of several units added up, by title (folded) and kind. Somebody too many in one unit fills no vacancy of
/// another.
[[nodiscard]] std::vector<PostSum> summed(std::span<const std::vector<PostLine>> units);

}  // namespace core
