// SPDX-License-Identifier: Apache-2.0
#include "ui/people/people_source.h"

#include "core/gap/gap_words.h"
#include "core/workspace/workspace.h"
#include "ui/people/people_page.h"

#include <QCoreApplication>
#include <numeric>

namespace ui {
namespace {

using namespace Qt::StringLiterals;
using Kind = RecordColumn::Kind;


std::vector<RecordColumn> peopleColumns()
{
    return {{u"name"_s, PeoplePage::tr("Name"), Kind::text, 200},          {u"nip"_s, PeoplePage::tr("NIP"), Kind::nip, 168},
            {u"post"_s, PeoplePage::tr("Post"), Kind::text, 200},          {u"unit"_s, PeoplePage::tr("Unit"), Kind::text, 220},
            {u"staff"_s, PeoplePage::tr("Status"), Kind::text, 70},        {u"grade"_s, PeoplePage::tr("Grade"), Kind::text, 80},
            {u"kind"_s, PeoplePage::tr("Kind of post"), Kind::text, 130, false}, {u"legal"_s, PeoplePage::tr("Legal position"), Kind::text, 130, false},
            {u"education"_s, PeoplePage::tr("Education"), Kind::text, 140, false}, {u"birth"_s, PeoplePage::tr("Born on"), Kind::date, 100, false},
            {u"phone"_s, PeoplePage::tr("Phone"), Kind::text, 120, false}, {u"email"_s, PeoplePage::tr("E-mail"), Kind::text, 160, false}};
}

}  // namespace

PeopleSource::PeopleSource(core::Session& session) : m_session(&session), m_columns(peopleColumns()) {}

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
        source->m_kinds = core::kindsByTitle(core::standardBook(source->m_basis->standards.defaults, source->m_basis->standards.rows, source->m_basis->asOf));
        if (column >= 0) static_cast<void>(source->sorted(column));
        return source;
    });
}

RecordCells PeopleSource::cellsOf(const core::PersonRow& row, const core::PostHistory& history) const
{
    const core::Person& p = row.person;
    const auto post = core::currentPost(p, history.rows, m_kinds, m_basis->tables, m_basis->asOf);
    const auto* kind = core::findPostKind(m_basis->tables, post.kind);
    const auto* grade = core::gradeOf(p, m_basis->tables);
    const auto unit = m_basis->units.indexOf(row.unit);
    const auto cell = [](const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    return {cell(core::fullName(p)), cell(p.nip), cell(post.title), cell(unit ? m_basis->units.at(*unit).name : p.unitName),
            core::staffKindText(core::staffKindOf(p, m_basis->tables)), cell(grade ? grade->name : p.gradeName), cell(kind ? kind->name : QString()),
            cell(p.legalPositionName), cell(p.educationLevelName), p.birthDate.isValid() ? QVariant(p.birthDate) : QVariant(), cell(p.phone), cell(p.email)};
}

std::vector<RecordCells> PeopleSource::read(std::span<const quint32> rows) const
{
    constexpr std::size_t kFew = 200;  // from here on all histories at once are cheaper than one by one
    const core::PersonStore store(*m_session);
    std::vector<core::PersonId> ids;
    for (const quint32 row : rows) ids.push_back(m_index.ids[row]);
    const auto people = store.rows(ids);
    const auto histories = rows.size() > kFew ? store.structuralHistories() : core::Result<QHash<qint64, core::PostHistory>>();
    const auto historyOf = [&](const core::PersonRow& row) {
        if (core::postGroupOf(row.person.postGroupId, row.person.postGroupName) != core::PostGroup::structural) return core::PostHistory();
        if (rows.size() > kFew) return histories ? histories->value(row.id.value) : core::PostHistory();
        return store.history(row.id).value_or(core::PostHistory());
    };
    std::vector<RecordCells> cells(rows.size(), RecordCells(m_columns.size()));  // a row deleted meanwhile shows as empty until the refresh
    std::size_t at = 0;
    for (const auto& person : people ? *people : std::vector<core::PersonRow>()) {
        while (ids[at] != person.id) ++at;
        cells[at++] = cellsOf(person, historyOf(person));
    }
    return cells;
}

std::vector<quint32> PeopleSource::sorted(int column) const
{
    if (column == 0) {  // the index is in the order of names
        std::vector<quint32> rows(size());
        std::iota(rows.begin(), rows.end(), 0U);
        return rows;
    }
    if (const auto known = m_sorted.constFind(column); known != m_sorted.constEnd()) return *known;
    return *m_sorted.insert(column, sortedByCells(*this, column));
}

}  // namespace ui
