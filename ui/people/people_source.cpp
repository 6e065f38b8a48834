// SPDX-License-Identifier: Apache-2.0
#include "ui/people/people_source.h"

#include "core/gap/gap_words.h"
#include "core/people/nip.h"
#include "core/workspace/workspace.h"
#include "ui/common/cell.h"
#include "ui/people/people_page.h"

#include <QCoreApplication>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

std::vector<RecordColumn> peopleColumns()
{
    return {{u"name"_s, PeoplePage::tr("Name"), ColumnKind::text, 200},          {u"nip"_s, PeoplePage::tr("NIP"), ColumnKind::nip, 168},
            {u"post"_s, PeoplePage::tr("Post"), ColumnKind::text, 200},          {u"unit"_s, PeoplePage::tr("Unit"), ColumnKind::text, 220},
            {u"staff"_s, PeoplePage::tr("Status"), ColumnKind::text, 70},        {u"grade"_s, PeoplePage::tr("Grade"), ColumnKind::text, 80},
            {u"kind"_s, PeoplePage::tr("Kind of post"), ColumnKind::text, 130, false}, {u"legal"_s, PeoplePage::tr("Legal position"), ColumnKind::text, 130, false},
            {u"education"_s, PeoplePage::tr("Education"), ColumnKind::text, 140, false}, {u"birth"_s, PeoplePage::tr("Born on"), ColumnKind::date, 100, false},
            {u"phone"_s, PeoplePage::tr("Phone"), ColumnKind::text, 120, false}, {u"email"_s, PeoplePage::tr("E-mail"), ColumnKind::text, 160, false}};
}

/// "IX" below the heading "Golongan", not "Golongan IX".
QString gradeCell(QString name)
{
    const QString said = u"Golongan "_s;
    return name.startsWith(said) ? name.mid(said.size()) : name;
}

}  // namespace

PeopleSource::PeopleSource(core::Session& session) : PeopleRows(session, peopleColumns()) {}

core::Result<std::shared_ptr<const PeopleSource>> PeopleSource::load(core::Workspace& workspace)
{
    return loadSorted(workspace, -1).map([](const std::shared_ptr<PeopleSource>& source) -> std::shared_ptr<const PeopleSource> { return source; });
}

core::Result<std::shared_ptr<PeopleSource>> PeopleSource::loadSorted(core::Workspace& workspace, int column)
{
    core::Session& session = workspace.session();
    return session.read([&] {
        std::shared_ptr<PeopleSource> source(new PeopleSource(session));
        source->m_basis = std::make_shared<const core::GapBasis>(core::valueOrThrow(core::GapStore(session).basis(workspace.clock().today())));
        source->m_index = core::valueOrThrow(core::PersonStore(session).index(source->m_basis->tables));
        source->m_kinds = source->m_basis->posts->kinds;
        if (column >= 0) static_cast<void>(source->sorted(column));
        return source;
    });
}

RecordCells PeopleSource::rowOf(const core::PersonRow& row, const core::PostHistory& history) const
{
    const core::Person& p = row.person;
    const auto post = core::currentPost(p, history.rows, m_kinds, m_basis->tables, m_basis->asOf);
    const auto* kind = core::findPostKind(m_basis->tables, post.kind);
    const auto* grade = core::gradeOf(p, m_basis->tables);
    const auto unit = m_basis->units.indexOf(row.unit);
    return {cell(core::fullName(p)), cell(p.nip), cell(post.title), cell(unit ? m_basis->units.at(*unit).name : p.unitName),
            core::staffKindText(core::staffKindOf(p, m_basis->tables)), cell(gradeCell(grade ? grade->name : p.gradeName)), cell(kind ? kind->name : QString()),
            cell(p.legalPositionName), cell(p.educationLevelName), cell(p.birthDate), cell(core::maskedNumber(p.phone)), cell(p.email)};
}

std::vector<RecordCells> PeopleSource::cellsOf(core::Session& session, const std::vector<core::PersonRow>& people) const
{
    const core::PersonStore store(session);
    const auto histories = people.size() > kFewRows ? store.structuralHistories() : core::Result<QHash<qint64, core::PostHistory>>();
    const auto historyOf = [&](const core::PersonRow& row) {
        if (core::postGroupOf(row.person.postGroupId, row.person.postGroupName) != core::PostGroup::structural) return core::PostHistory();
        if (people.size() > kFewRows) return histories ? histories->value(row.id.value) : core::PostHistory();
        return store.history(row.id).value_or(core::PostHistory());
    };
    std::vector<RecordCells> cells;
    cells.reserve(people.size());
    for (const auto& person : people) cells.push_back(rowOf(person, historyOf(person)));
    return cells;
}

}  // namespace ui
