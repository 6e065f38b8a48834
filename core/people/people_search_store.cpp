// SPDX-License-Identifier: Apache-2.0
#include "core/people/people_search_store.h"

#include "core/db/query.h"

#include <algorithm>

namespace core {

Result<bool> PeopleSearchStore::readOn()
{
    return m_session.read([&] {
        if (const qint64 version = m_session.dataVersion(); version != m_version) {
            m_names = {};
            m_ids.clear();
            m_isComplete = false;
            m_version = version;
        }
        if (m_isComplete) return true;
        Query q(m_session, "select id, name, nip from person where id > :after order by id limit :most");
        q.bind(":after", m_ids.empty() ? 0 : m_ids.back().value);
        q.bind(":most", m_slice);
        int read = 0;
        for (; q.next(); ++read) {
            m_names.add({q.text(1), q.text(2)});
            m_ids.push_back(PersonId{q.integer(0)});
        }
        return m_isComplete = read < m_slice;
    });
}

Result<std::vector<PersonRow>> PeopleSearchStore::find(const QString& text, std::size_t most) const
{
    auto hits = m_names.find(text);
    const auto shown = hits.begin() + static_cast<std::ptrdiff_t>(std::min(most, hits.size()));
    std::partial_sort(hits.begin(), shown, hits.end(), [&](quint32 a, quint32 b) { return m_names.entry(a) < m_names.entry(b); });
    std::vector<PersonId> ids;
    std::transform(hits.begin(), shown, std::back_inserter(ids), [&](quint32 hit) { return m_ids[hit]; });
    return PersonStore(m_session).rows(ids);
}

}  // namespace core
