// SPDX-License-Identifier: Apache-2.0
// Which posts people hold on a day, and which standard holds for each. Thread of the session.
#pragma once
#include "core/competency/competency_store.h"
#include "core/people/person_store.h"

#include <memory>

namespace core {

/// What is needed to read posts: the lists and standards of the file on one day. Not copied: `book` points into `standards`.
struct PostBook {
    PostBook() = default;
    PostBook(const PostBook&) = delete;
    PostBook& operator=(const PostBook&) = delete;

    ReferenceTables tables;
    Standards standards;
    StandardBook book;
    KindsByTitle kinds;
    QDate asOf;
};
[[nodiscard]] Result<std::shared_ptr<const PostBook>> loadPostBook(Session& session, QDate asOf);

/// A title held by people, with the standard it has (figures.md 7).
struct HeldPost {
    QString title;  ///< as the first holder's row writes it; empty = people without a title
    QString kind;   ///< code; empty = unknown
    int holders = 0;
    bool hasOwnStandard = false;   ///< one that names the title
    bool hasKindStandard = false;  ///< the default of the kind
    int requirements = 0;          ///< competencies asked for
};

/// One line per title (folded) and kind, by title. Pure.
[[nodiscard]] std::vector<HeldPost> heldPosts(const std::vector<CurrentPost>& posts, const StandardBook& book);

/// How many active people hold each title (folded) and each kind of post.
struct PostCounts {
    QHash<QString, int> byTitle;
    QHash<QString, int> byKind;
};

class HeldPostStore {
public:
    HeldPostStore(Session& session, const PostBook& book) : m_session(session), m_book(book) {}
    /// The current post of each; people who are gone are left out.
    [[nodiscard]] Result<std::vector<CurrentPost>> postsOf(std::span<const PersonId> people) const;
    /// Of a row that was read already.
    [[nodiscard]] CurrentPost postOf(const PersonRow& row) const;
    [[nodiscard]] Result<PostCounts> counts() const;

private:
    Session& m_session;
    const PostBook& m_book;
};

}  // namespace core
