// SPDX-License-Identifier: Apache-2.0
#include "ui/organisation/unit_people.h"

#include "core/organisation/post_store.h"
#include "core/organisation/unit_store.h"
#include "core/workspace/workspace.h"
#include "ui/common/cell.h"
#include "ui/organisation/organisation_page.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

core::Result<std::shared_ptr<UnitPeople>> UnitPeople::load(core::Workspace& workspace)
{
    core::Session& session = workspace.session();
    return session.read([&] {
        std::shared_ptr<UnitPeople> people(new UnitPeople(session, {{u"name"_s, OrganisationPage::tr("Name"), ColumnKind::text, 200}, {u"nip"_s, OrganisationPage::tr("NIP"), ColumnKind::nip, 168},
                                                                    {u"post"_s, OrganisationPage::tr("Post"), ColumnKind::text, 220}, {u"unit"_s, OrganisationPage::tr("Unit"), ColumnKind::text, 180},
                                                                    {u"grade"_s, OrganisationPage::tr("Grade"), ColumnKind::text, 80}}));
        people->m_book = core::valueOrThrow(core::loadPostBook(session, workspace.clock().today()));
        people->m_index = core::valueOrThrow(core::PersonStore(session).index(people->m_book->tables));
        people->m_units = core::valueOrThrow(core::UnitStore(session).tree());
        people->m_posts = core::valueOrThrow(core::PostStore(session).posts());
        return people;
    });
}

std::vector<int> UnitPeople::countsBelow() const
{
    std::vector<int> counts(m_units.size());
    for (quint32 row = 0; row < m_index.size(); ++row)
        if (const auto unit = unitOf(row); unit && isActive(row)) ++counts[*unit];
    for (std::size_t unit = counts.size(); unit-- > 0;)  // below comes after its parent, so every part is complete when it is added
        if (const auto parent = m_units.parentOf(unit)) counts[*parent] += counts[unit];
    return counts;
}

std::vector<core::PersonId> UnitPeople::activeIn(std::size_t unit) const
{
    std::vector<core::PersonId> people;
    for (quint32 row = 0; row < m_index.size(); ++row)
        if (isActive(row) && m_index.units[row] == m_units.at(unit).id) people.push_back(m_index.ids[row]);
    return people;
}

std::vector<core::Post> UnitPeople::postsOf(std::size_t unit) const
{
    std::vector<core::Post> posts;
    std::copy_if(m_posts.begin(), m_posts.end(), std::back_inserter(posts), [&](const core::Post& post) { return post.unit == m_units.at(unit).uid; });
    return posts;
}

std::vector<RecordCells> UnitPeople::cellsOf(core::Session& session, const std::vector<core::PersonRow>& people) const
{
    std::vector<core::PersonId> ids;
    for (const auto& row : people) ids.push_back(row.id);
    const auto posts = core::HeldPostStore(session, *m_book).postsOf(ids);
    if (!posts || posts->size() != people.size()) return {};
    std::vector<RecordCells> cells;
    cells.reserve(people.size());
    for (std::size_t i = 0; i < people.size(); ++i) {
        const auto& row = people[i];
        const auto unit = m_units.indexOf(row.unit);
        const auto* grade = core::gradeOf(row.person, m_book->tables);
        cells.push_back({cell(core::fullName(row.person)), cell(row.person.nip), cell((*posts)[i].title), cell(unit ? m_units.at(*unit).name : QString()),
                         cell(grade ? grade->name : row.person.gradeName)});
    }
    return cells;
}

}  // namespace ui
