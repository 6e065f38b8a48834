// SPDX-License-Identifier: Apache-2.0
// Names and posts of everybody in one pass; posts are worked out once for equal cells.
#include "core/db/query.h"
#include "core/gap/gap_store.h"

#include <algorithm>

namespace core {
namespace {

constexpr int kPostCellsAt = 6, kPostCellCount = 7;

/// The post on a day; few people have a structural history, most share their cells with many.
class PostRule {
public:
    PostRule(const QHash<qint64, PostHistory>& histories, const KindsByTitle& kinds, const ReferenceTables& tables, QDate asOf)
        : m_histories(histories), m_kinds(kinds), m_tables(tables), m_asOf(asOf)
    {
    }
    [[nodiscard]] QString operator()(const Query& q) const
    {
        Person person;
        int at = kPostCellsAt;
        for (QString* cell : {&person.postGroupId, &person.postGroupName, &person.eselonId, &person.eselonName, &person.functionalTitle,
                              &person.generalTitle, &person.postTitle})
            *cell = q.text(at++);
        const auto history = m_histories.constFind(q.integer(0));
        static const std::vector<PostHistoryRow> none;
        return currentPost(person, history == m_histories.constEnd() ? none : history->rows, m_kinds, m_tables, m_asOf).title;
    }

private:
    const QHash<qint64, PostHistory>& m_histories;
    const KindsByTitle& m_kinds;
    const ReferenceTables& m_tables;
    QDate m_asOf;
};

struct Entry {
    QByteArray folded;
    RosterPerson person;
};

Entry entryOf(const Query& q, quint32 at, const QString& post, const QString& unit)
{
    Person person;
    person.name = q.text(3);
    person.titleBefore = q.text(4);
    person.titleAfter = q.text(5);
    Entry entry{searchFolded(person.name), {at, q.uid(1), fullName(person), q.text(2), post}};
    entry.folded += '\x1f' + q.text(2).toLatin1() + '\x1f' + searchFolded(post) + '\x1f' + searchFolded(unit);
    return entry;
}

GapRoster rosterOf(std::vector<Entry>& entries, std::size_t people)
{
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return std::tie(a.folded, a.person.person) < std::tie(b.folded, b.person.person); });
    GapRoster roster;
    roster.people.reserve(entries.size());
    roster.rowOfPerson.assign(people, 0);
    for (Entry& entry : entries) {
        roster.rowOfPerson[entry.person.person] = static_cast<quint32>(roster.people.size());
        roster.arena.addFolded(entry.folded);
        roster.people.push_back(std::move(entry.person));
    }
    return roster;
}

}  // namespace

Result<GapRoster> GapStore::roster(const GapColumns& columns, const ReferenceTables& tables) const
{
    static_assert(kPostCellsAt + kPostCellCount == 13);
    return m_session.read([&] {
        const auto standards = valueOrThrow(CompetencyStore(m_session).standards());
        const auto kinds = kindsByTitle(standardBook(standards.defaults, standards.rows, columns.asOf));
        const auto histories = valueOrThrow(PersonStore(m_session).structuralHistories());
        const PostRule postOf(histories, kinds, tables, columns.asOf);
        std::vector<Entry> entries;
        Query q(m_session,
                "select id, uid, nip, name, title_before, title_after, post_kind_id, post_kind, eselon_id, eselon, functional_title,"
                " general_title, post_title from person order by id");
        quint32 at = 0;  // the columns are by id, too
        while (q.next()) {
            while (at < columns.people.size() && columns.people[at].value < q.integer(0)) ++at;
            if (at == columns.people.size() || columns.people[at].value != q.integer(0)) continue;
            const quint32 unit = columns.unitOfPerson[at];
            entries.push_back(entryOf(q, at, postOf(q), unit < columns.units.size() ? columns.units.at(unit).name : QString()));
        }
        return rosterOf(entries, columns.people.size());
    });
}

}  // namespace core
