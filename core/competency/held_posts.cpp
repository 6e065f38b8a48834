// SPDX-License-Identifier: Apache-2.0
#include "core/competency/held_posts.h"

#include "core/base/text.h"
#include "core/reference/reference_store.h"

#include <map>

namespace core {

Result<std::shared_ptr<const PostBook>> loadPostBook(Session& session, QDate asOf)
{
    return session.read([&]() -> std::shared_ptr<const PostBook> {
        auto book = std::make_shared<PostBook>();
        book->asOf = asOf;
        book->tables = valueOrThrow(ReferenceStore(session).load());
        book->standards = valueOrThrow(CompetencyStore(session).standards());
        book->book = standardBook(book->standards.defaults, book->standards.rows, asOf);
        book->kinds = kindsByTitle(book->book);
        return book;
    });
}

std::vector<HeldPost> heldPosts(const std::vector<CurrentPost>& posts, const StandardBook& book)
{
    std::map<std::pair<QString, QString>, HeldPost> byTitle;
    for (const CurrentPost& post : posts) {
        const QString key = folded(post.title);
        HeldPost& held = byTitle[{key, post.kind}];
        if (held.holders++ > 0) continue;
        held.title = post.title;
        held.kind = post.kind;
        held.hasOwnStandard = !key.isEmpty() && book.byTitle.contains(key);
        held.hasKindStandard = book.byKind.contains(post.kind);
        held.requirements = static_cast<int>(standardOf(book, post.kind, post.title).size());
    }
    std::vector<HeldPost> all;
    for (auto& [key, held] : byTitle) all.push_back(std::move(held));
    return all;
}

CurrentPost HeldPostStore::postOf(const PersonRow& row) const
{
    PostHistory history;
    if (postGroupOf(row.person.postGroupId, row.person.postGroupName) == PostGroup::structural)  // others never ask it (figures.md 6)
        if (auto read = PersonStore(m_session).history(row.id)) history = std::move(*read);
    return currentPost(row.person, history.rows, m_book.kinds, m_book.tables, m_book.asOf);
}

Result<std::vector<CurrentPost>> HeldPostStore::postsOf(std::span<const PersonId> people) const
{
    return m_session.read([&] {
        constexpr std::size_t kFew = 200;  // from here on all histories at once are cheaper than one by one
        const bool atOnce = people.size() > kFew;
        const auto histories = atOnce ? valueOrThrow(PersonStore(m_session).structuralHistories()) : QHash<qint64, PostHistory>();
        std::vector<CurrentPost> posts;
        for (const PersonRow& row : valueOrThrow(PersonStore(m_session).rows(people)))
            posts.push_back(atOnce ? currentPost(row.person, histories.value(row.id.value).rows, m_book.kinds, m_book.tables, m_book.asOf) : postOf(row));
        return posts;
    });
}

Result<PostCounts> HeldPostStore::counts() const
{
    return m_session.read([&] {
        const auto histories = valueOrThrow(PersonStore(m_session).structuralHistories());
        PostCounts counts;
        for (const PersonRow& row : valueOrThrow(PersonStore(m_session).people())) {
            if (!isInFigures(row.person, m_book.tables)) continue;
            const CurrentPost post = currentPost(row.person, histories.value(row.id.value).rows, m_book.kinds, m_book.tables, m_book.asOf);
            if (!post.title.isEmpty()) ++counts.byTitle[folded(post.title)];
            if (!post.kind.isEmpty()) ++counts.byKind[post.kind];
        }
        return counts;
    });
}

}  // namespace core
