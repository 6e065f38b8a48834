// SPDX-License-Identifier: Apache-2.0
#include "ui/organisation/unit_holders.h"

#include "core/base/text.h"
#include "ui/organisation/unit_people.h"

#include <map>

namespace ui {

QString postKey(const QString& title, const QString& kind) { return core::folded(title) + u'\x1f' + kind; }

core::Result<std::vector<Holder>> holdersIn(core::Session& session, const UnitPeople& people, std::size_t unit)
{
    return session.read([&] {
        const auto ids = people.activeIn(unit);
        const auto rows = core::valueOrThrow(core::PersonStore(session).rows(ids));
        const auto posts = core::valueOrThrow(core::HeldPostStore(session, people.book()).postsOf(ids));
        std::vector<Holder> holders;
        for (std::size_t i = 0; rows.size() == posts.size() && i < rows.size(); ++i) holders.push_back({rows[i].uid, posts[i].title, posts[i].kind});
        return holders;
    });
}

std::vector<core::HeldTitle> titlesOf(const std::vector<Holder>& holders)
{
    std::map<QString, core::HeldTitle> held;
    for (const Holder& each : holders) {
        core::HeldTitle& title = held[postKey(each.title, each.kind)];
        if (title.holders++ == 0) title.title = each.title, title.kind = each.kind;
    }
    std::vector<core::HeldTitle> titles;
    for (auto& [key, title] : held) titles.push_back(std::move(title));
    return titles;
}

core::Result<PostSums> postSums(core::Session& session, const UnitPeople& people, core::UnitRange units)
{
    return session.read([&] {
        PostSums sums;
        std::vector<std::vector<core::PostLine>> lines;
        for (std::size_t unit = units.first; unit < units.end; ++unit) {
            const auto holders = core::valueOrThrow(holdersIn(session, people, unit));
            const auto titles = titlesOf(holders);
            lines.push_back(core::establishment(people.postsOf(unit), titles));
            QHash<QString, QString> lineOf;  // a held title counts for a post that may be written with another kind
            for (const core::PostLine& line : lines.back())
                for (const std::size_t held : line.held) lineOf.insert(postKey(titles[held].title, titles[held].kind), postKey(line.title, line.kind));
            for (const Holder& each : holders) sums.holders[lineOf.value(postKey(each.title, each.kind))] << each.person.bytes();
        }
        sums.posts = core::summed(lines);
        return sums;
    });
}

}  // namespace ui
