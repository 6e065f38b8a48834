// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/post_store.h"

#include "core/db/query.h"

namespace core {

Result<std::vector<Post>> PostStore::posts() const
{
    return m_session.read([&] {
        std::vector<Post> posts;
        Query q(m_session, "select p.uid, u.uid, p.title, p.kind, p.eselon, p.job_class, p.family, p.places from post p join unit u on u.id = p.unit_id order by p.title, p.id");
        while (q.next())  // a number a merge brought that fits no post counts as the nearest
            posts.push_back({q.uid(0), q.uid(1), q.text(2), q.text(3), q.text(4), q.text(5), q.text(6), static_cast<int>(std::clamp<qint64>(q.integer(7), 0, kMostPlaces))});
        return posts;
    });
}

Result<std::vector<Post>> PostStore::postsOf(const Uid& unit) const
{
    return posts().map([&](std::vector<Post> all) {
        std::erase_if(all, [&](const Post& post) { return post.unit != unit; });
        return all;
    });
}

}  // namespace core
