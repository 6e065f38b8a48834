// SPDX-License-Identifier: Apache-2.0
// What is asked of many people at once: the kind of post, for filters (people with equal cells are worked out once), and one
// field, for previews.
#include "core/db/query.h"
#include "core/history/entities.h"
#include "core/people/person_store.h"

namespace core {

Result<QHash<qint64, QString>> PersonStore::postKinds(const ReferenceTables& tables, const KindsByTitle& standards, QDate asOf) const
{
    return m_session.read([&] {
        const auto histories = valueOrThrow(structuralHistories());
        QHash<qint64, QString> kinds;
        QHash<QString, QString> known;
        Query q(m_session, "select id, post_kind_id, post_kind, eselon_id, eselon, functional_title, general_title, post_title from person");
        while (q.next()) {
            Person p;
            QString key;
            int column = 1;
            for (QString* cell : {&p.postGroupId, &p.postGroupName, &p.eselonId, &p.eselonName, &p.functionalTitle, &p.generalTitle, &p.postTitle}) {
                *cell = q.text(column++);
                key += *cell + u'\x1f';
            }
            const auto history = histories.constFind(q.integer(0));
            if (history != histories.constEnd()) {
                kinds.insert(q.integer(0), currentPost(p, history->rows, standards, tables, asOf).kind);
                continue;
            }
            auto kind = known.constFind(key);
            if (kind == known.constEnd()) kind = known.insert(key, currentPost(p, {}, standards, tables, asOf).kind);
            kinds.insert(q.integer(0), *kind);
        }
        return kinds;
    });
}

Result<std::vector<PersonPreview>> PersonStore::preview(std::span<const Uid> people, int fieldNumber, const QString& after) const
{
    return m_session.read([&] {
        std::vector<PersonPreview> lines;
        const Field* field = productRegistry().find(entity::person)->field(fieldNumber);
        Query q(m_session, "select name, title_before, title_after, " + field->column + " from person where uid = :uid");
        for (const Uid& uid : people) {
            q.reset();
            q.bind(":uid", uid);
            if (!q.next()) continue;
            Person person;
            person.name = q.text(0);
            person.titleBefore = q.text(1);
            person.titleAfter = q.text(2);
            lines.push_back({uid, fullName(person), q.text(3), after});
        }
        return lines;
    });
}

}  // namespace core
