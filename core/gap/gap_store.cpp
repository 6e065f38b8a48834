// SPDX-License-Identifier: Apache-2.0
#include "core/gap/gap_store.h"

#include "core/db/query.h"
#include "core/gap/column_loader.h"
#include "core/organisation/unit_store.h"
#include "core/reference/reference_store.h"

namespace core {
namespace {

void readPeople(Session& session, ColumnLoader& loader)
{
    Query q(session,
            "select id, unit_id, legal_position_id, legal_position, post_kind_id, post_kind, eselon_id, eselon, functional_title,"
            " general_title, post_title from person");
    PostCells cells;
    while (q.next()) {
        for (std::size_t i = 0; i < kPostCells; ++i) cells[i] = q.view(static_cast<int>(i) + 2);
        loader.addPerson(q.integer(0), q.integer(1), cells);
    }
}

void readLevels(Session& session, ColumnLoader& loader)
{
    Query events(session, "select id, person_id, date, method from assessment");
    while (events.next()) loader.addAssessment(events.integer(0), events.integer(1), events.view(2), events.view(3));
    Query levels(session, "select assessment_id, competency_id, level from assessment_level where level is not null");
    while (levels.next()) loader.addLevel(levels.integer(0), levels.integer(1), levels.number(2));
}

}  // namespace

Result<GapColumns> GapStore::columns(const ReferenceTables& tables, QDate asOf) const
{
    return m_session.read([&] {
        const CompetencyStore competencies(m_session);
        GapColumns columns;
        columns.asOf = asOf;
        columns.dictionary = valueOrThrow(competencies.dictionary(asOf));
        columns.units = valueOrThrow(UnitStore(m_session).tree());
        const auto standards = valueOrThrow(competencies.standards());
        const auto histories = valueOrThrow(PersonStore(m_session).structuralHistories());
        ColumnLoader loader(columns, tables, standards, histories);
        readPeople(m_session, loader);
        loader.peopleDone();
        readLevels(m_session, loader);
        loader.finish();
        return columns;
    });
}

Result<GapColumns> GapStore::columns(QDate asOf) const
{
    return m_session.read([&] { return valueOrThrow(columns(valueOrThrow(ReferenceStore(m_session).load()), asOf)); });
}

Result<GapBasis> GapStore::basis(QDate asOf) const
{
    return m_session.read([&] {
        const auto posts = valueOrThrow(loadPostBook(m_session, asOf));
        return GapBasis{asOf, posts, valueOrThrow(CompetencyStore(m_session).dictionary(asOf)), valueOrThrow(UnitStore(m_session).tree()), posts->tables};
    });
}

PersonGap GapStore::gapOf(const PersonRow& row, const GapBasis& basis) const
{
    const AssessmentStore assessments(m_session);
    const PersonRecords records{row, valueOrThrow(PersonStore(m_session).history(row.id)), valueOrThrow(assessments.levels(row.id)),
                                valueOrThrow(assessments.events(row.id))};
    return personGap(records, basis);
}

Result<PersonGap> GapStore::person(const QString& nip, QDate asOf) const
{
    return m_session.read([&] { return gapOf(valueOrThrow(PersonStore(m_session).byNip(nip)), valueOrThrow(basis(asOf))); });
}

Result<PersonGap> GapStore::person(const Uid& uid, QDate asOf) const
{
    return m_session.read([&] { return gapOf(valueOrThrow(PersonStore(m_session).byUid(uid)), valueOrThrow(basis(asOf))); });
}

Result<PersonGap> GapStore::person(const Uid& uid, const GapBasis& basis) const
{
    return m_session.read([&] { return gapOf(valueOrThrow(PersonStore(m_session).byUid(uid)), basis); });
}

}  // namespace core
