// SPDX-License-Identifier: Apache-2.0
#include "core/competency/competency_store.h"

#include "core/db/query.h"

#include <algorithm>
#include <cmath>
#include <tuple>

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

Result<std::vector<CompetencyRecord>> CompetencyStore::records() const
{
    return m_session.read([&] {
        std::vector<CompetencyRecord> all;
        Query q(m_session, "select id, uid, code, name, kind, affairs, definition, valid_from, valid_to, status, source from competency");
        while (q.next())
            all.push_back({{CompetencyId{q.integer(0)}, q.uid(1), q.text(2), q.text(3), competencyKind(q.text(4), q.text(2)), q.text(5), q.text(6), q.date(7), q.date(8)},
                           q.view(9) == "confirmed", q.text(10)});
        const auto key = [](const CompetencyRecord& r) { return std::tuple(r.entry.kind, r.entry.code, r.entry.validFrom, r.entry.id); };
        std::sort(all.begin(), all.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
        return all;
    });
}

Result<std::vector<StandardRecord>> CompetencyStore::standardRecords() const
{
    return m_session.read([&] {
        std::vector<StandardRecord> all;
        Query q(m_session,
                "select s.uid, s.title, s.kind, s.valid_from, s.valid_to, s.status, s.source, c.uid, l.level, l.weight, s.id"
                " from standard s left join standard_level l on l.standard_id = s.id and l.level between 0 and 5"
                " left join competency c on c.id = l.competency_id order by s.id, c.code");
        qint64 last = 0;
        while (q.next()) {
            if (q.integer(10) != last) {
                last = q.integer(10);
                all.push_back({q.uid(0), q.text(1).trimmed(), q.text(2), q.date(3), q.date(4), q.view(5) == "confirmed", q.text(6), {}});
            }
            if (!q.isNull(7)) all.back().cells.push_back({q.uid(7), q.number(8), q.isNull(9) ? std::nullopt : std::optional(q.real(9))});
        }
        return all;
    });
}

Result<CompetencyUses> CompetencyStore::uses(CompetencyId competency) const
{
    return m_session.read([&] {
        Query q(m_session,
                "select (select count(*) from standard_level where competency_id = :c and level is not null),"
                " (select count(*) from assessment_level where competency_id = :c), (select count(*) from offering_step where competency_id = :c),"
                " (select count(*) from priority_competency where competency_id = :c)");
        q.bind(":c", competency.value).next();
        return CompetencyUses{q.integer(0), q.integer(1), q.integer(2), q.integer(3)};
    });
}

}  // namespace core
