// SPDX-License-Identifier: Apache-2.0
#include "core/competency/competency_store.h"

#include "core/db/query.h"

#include <cmath>

namespace core {

Result<Dictionary> CompetencyStore::dictionary(QDate asOf) const
{
    return m_session.read([&] {
        std::vector<Competency> versions;
        Query q(m_session, "select id, uid, code, name, kind, affairs, definition, valid_from, valid_to from competency where code is not null");
        while (q.next())
            versions.push_back({CompetencyId{q.integer(0)}, q.uid(1), q.text(2), q.text(3), competencyKind(q.text(4), q.text(2)), q.text(5),
                                q.text(6), q.date(7), q.date(8)});
        return Dictionary(versions, asOf);
    });
}

Result<Standards> CompetencyStore::standards() const
{
    return m_session.read([&] {
        Standards all;
        Query q(m_session,
                "select s.id, s.uid, s.title, s.kind, s.valid_from, s.valid_to, s.status, s.source, c.code, l.level, l.weight, c.id"
                " from standard s left join standard_level l on l.standard_id = s.id and l.level between 0 and 5"
                " left join competency c on c.id = l.competency_id order by s.id, c.code");
        QHash<qint64, QString> codes;  // one text for all cells of a competency
        qint64 last = 0;
        QString title, kind;
        RuleMark mark;
        while (q.next()) {
            const bool isNew = q.integer(0) != last;
            if (isNew) {
                last = q.integer(0);
                title = q.text(2).trimmed();
                kind = q.text(3);
                mark = {q.date(4), q.date(5), q.view(6) == "confirmed", q.text(7)};
            }
            if (isNew && !title.isEmpty()) {
                all.rows.push_back({title, kind, mark.validFrom, mark.validTo, {}});
                all.rowUids.push_back(q.uid(1));
                all.rowSources.push_back(mark.source);
            }
            if (q.isNull(8) || q.isNull(9)) continue;  // a row without levels still names the kind of its title
            QString& code = codes[q.integer(11)];
            if (code.isNull()) code = q.text(8);
            if (title.isEmpty()) {
                all.defaults.push_back({kind, code, q.number(9), {}, mark});
                all.defaultUids.push_back(q.uid(1));
            } else {
                all.rows.back().cells.push_back({code, q.number(9), q.isNull(10) ? 1000 : static_cast<int>(std::lround(q.real(10) * 1000))});
            }
        }
        return all;
    });
}

}  // namespace core
