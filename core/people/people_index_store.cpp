// SPDX-License-Identifier: Apache-2.0
// The index of everybody behind lists: one pass over the table, sorted by folded name in memory.
#include "core/db/query.h"
#include "core/people/person_store.h"

#include <algorithm>
#include <numeric>

namespace core {
namespace {

/// Whether a kedudukan hukum counts, worked out once for each of the few that occur.
class ActiveRule {
public:
    explicit ActiveRule(const ReferenceTables& tables) : m_tables(tables) {}
    bool operator()(const QString& id, const QString& name)
    {
        const auto key = std::pair(id, name);
        const auto known = m_known.constFind(key);
        if (known != m_known.constEnd()) return *known;
        Person person;
        person.legalPositionId = id;
        person.legalPositionName = name;
        return *m_known.insert(key, isInFigures(person, m_tables));
    }

private:
    const ReferenceTables& m_tables;
    QHash<std::pair<QString, QString>, bool> m_known;
};

struct Entry {
    QByteArray folded;
    PersonId id;
    Uid uid;
    UnitId unit;
    bool active = true;
};

}  // namespace

Result<PeopleIndex> PersonStore::index(const ReferenceTables& tables) const
{
    return m_session.read([&] {
        ActiveRule isActive(tables);
        std::vector<Entry> entries;
        std::size_t bytes = 0;
        Query q(m_session,
                "select p.id, p.uid, p.unit_id, p.name, p.nip, coalesce(u.name, p.unit_name, ''), p.legal_position_id, p.legal_position"
                " from person p left join unit u on u.id = p.unit_id");
        while (q.next()) {
            Entry entry{searchFolded(q.text(3)), PersonId{q.integer(0)}, q.uid(1), UnitId{q.integer(2)}, isActive(q.text(6), q.text(7))};
            entry.folded += '\x1f' + q.text(4).toLatin1() + '\x1f' + searchFolded(q.text(5));
            bytes += static_cast<std::size_t>(entry.folded.size()) + 1;
            entries.push_back(std::move(entry));
        }
        std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return std::tie(a.folded, a.id) < std::tie(b.folded, b.id); });
        PeopleIndex index;
        index.arena.reserve(entries.size(), bytes);
        index.ids.reserve(entries.size());
        index.uids.reserve(entries.size());
        index.units.reserve(entries.size());
        for (const Entry& entry : entries) {
            index.ids.push_back(entry.id);
            index.uids.push_back(entry.uid);
            index.units.push_back(entry.unit);
            index.active.push_back(entry.active);
            index.arena.addFolded(entry.folded);
        }
        return index;
    });
}

}  // namespace core
