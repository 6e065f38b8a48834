// SPDX-License-Identifier: Apache-2.0
// Counting a file's rows in one snapshot.
#include "core/workspace/file_info_store.h"

#include "core/db/query.h"
#include "core/history/merge.h"
#include "core/people/person.h"
#include "core/reference/reference_store.h"

namespace core {
namespace {

qint64 number(Session& session, const std::string& sql)
{
    Query q(session, sql);
    return q.one().integer(0);
}

void countPeople(Session& session, const ReferenceTables& tables, FileInfo& info)
{
    Query q(session, "select nip, legal_position_id, legal_position, staff_type, rank_name from person");
    Person person;
    while (q.next()) {
        person.nip = q.text(0);
        person.legalPositionId = q.text(1);
        person.legalPositionName = q.text(2);
        person.employmentName = q.text(3);
        person.gradeName = q.text(4);
        if (!isInFigures(person, tables)) {
            ++info.inactive;
            continue;
        }
        ++info.people;
        ++(staffKindOf(person, tables) == StaffKind::pns ? info.pns : info.pppk);
    }
}

void readAgency(Session& session, FileInfo& info)
{
    Query q(session, "select name, office_name from agency where uid = :uid");
    if (!q.bind(":uid", agencyUid()).next()) return;
    info.agency = q.text(0);
    info.office = q.text(1);
}

}  // namespace

Result<qint64> FileInfoStore::lastEdit() const
{
    Session& session = m_workspace.session();
    return session.read([&] { return number(session, "select coalesce(max(seq), 0) from edit"); });
}

Result<FileInfo> FileInfoStore::load() const
{
    Session& session = m_workspace.session();
    return session.read([&] {
        FileInfo info;
        readAgency(session, info);
        countPeople(session, valueOrThrow(ReferenceStore(session).load()), info);
        const auto rows = [&](const char* table) { return number(session, std::string("select count(*) from ") + table); };
        info.schema = static_cast<int>(number(session, "pragma user_version"));
        info.units = rows("unit");
        info.competencies = rows("competency");
        info.standards = rows("standard");
        info.assessments = rows("assessment");
        info.catalogue = rows("offering");
        info.courses = rows("course");
        info.performance = rows("performance");
        info.waiting = number(session, "select count(*) from (select distinct entity, row_uid from waiting where required = 1 or length(element) > 0)");
        info.changeSets = rows("change_set");
        info.edits = rows("edit");
        info.logBytes = number(session, "select coalesce(sum(pgsize), 0) from dbstat where aggregate = 1 and name in "
                                        "(select name from sqlite_schema where tbl_name in ('change_set', 'edit', 'edit_parent', 'head'))");
        info.conflicts = static_cast<qint64>(valueOrThrow(openConflicts(m_workspace.log())).size());
        return info;
    });
}

}  // namespace core
