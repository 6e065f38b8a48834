// SPDX-License-Identifier: Apache-2.0
#include "core/reports/people_listing.h"

#include "core/competency/competency_store.h"
#include "core/gap/gap_words.h"
#include "core/organisation/unit_store.h"
#include "core/reference/reference_store.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

ListedPerson listed(const PersonRow& row, const PostHistory& history, const KindsByTitle& kinds, const PeopleListing& list)
{
    const CurrentPost post = currentPost(row.person, history.rows, kinds, list.tables, list.asOf);
    ListedPerson person{row, post.title, post.kind, list.units.indexOf(row.unit).value_or(list.units.size())};
    person.unitName = person.unit < list.units.size() ? list.units.at(person.unit).name : row.person.unitName;
    if (const std::size_t group = groupOfUnit(list.groups, person.unit); group < list.groups.size()) person.office = list.groups[group].name;
    person.staff = staffKindOf(row.person, list.tables);
    person.active = isInFigures(row.person, list.tables);
    const Grade* grade = gradeOf(row.person, list.tables);
    person.grade = shortGrade(grade ? grade->name : row.person.gradeName);
    person.rank = rankText(row.person, list.tables);
    return person;
}

}  // namespace

QString rankText(const Person& person, const ReferenceTables& tables)
{
    const Grade* grade = gradeOf(person, tables);
    if (!grade) return shortGrade(person.gradeName);
    return grade->rankName.isEmpty() ? shortGrade(grade->name) : u"%1 (%2)"_s.arg(grade->rankName, grade->name);
}

QString educationText(const Person& person) { return person.educationName.isEmpty() ? person.educationLevelName : person.educationName; }

std::vector<const ListedPerson*> PeopleListing::inScope() const
{
    std::vector<std::vector<const ListedPerson*>> members(groups.size());
    for (const auto& person : people)
        if (const std::size_t group = groupOfUnit(groups, person.unit); person.active && group < groups.size()) members[group].push_back(&person);
    std::vector<const ListedPerson*> all;
    for (const auto& some : members) all.insert(all.end(), some.begin(), some.end());
    return all;
}

const ListedPerson* PeopleListing::find(const Uid& person) const
{
    const auto found = byUid.constFind(person);
    return found == byUid.constEnd() ? nullptr : &people[*found];
}

PeopleListing peopleListing(const ReportSource& source, QDate asOf)
{
    Session& session = source.session();
    PeopleListing list{asOf, valueOrThrow(UnitStore(session).tree()), valueOrThrow(ReferenceStore(session).load()), {}, {}, {}, {}};
    list.asked = unitAsked(list.units, source.request.unit);
    list.groups = unitGroups(list.units, list.asked);
    const auto standards = valueOrThrow(CompetencyStore(session).standards());
    const auto kinds = kindsByTitle(standardBook(standards.defaults, standards.rows, asOf));
    const auto histories = valueOrThrow(PersonStore(session).structuralHistories());
    static const PostHistory none;
    for (const auto& row : valueOrThrow(PersonStore(session).people())) {
        const auto history = histories.constFind(row.id.value);
        list.byUid.insert(row.uid, list.people.size());
        list.people.push_back(listed(row, history == histories.constEnd() ? none : *history, kinds, list));
    }
    return list;
}

ReportColumn namedColumn(const QString& id, const QString& header, CellType type, double weight, bool sums)
{
    ReportColumn column{header, type, weight};
    column.id = id;
    column.sums = sums;
    return column;
}

ReportColumn wideColumn(ReportColumn column)
{
    column.inPortrait = false;
    return column;
}

std::vector<ReportColumn> personColumns()
{
    ReportColumn nip = namedColumn(u"nip"_s, u"NIP"_s, CellType::text, 1.5);
    nip.wrap = false;
    return {nip,
            namedColumn(u"nama"_s, u"Nama"_s, CellType::text, 2.4),
            namedColumn(u"status"_s, u"Status"_s, CellType::text, 0.8),
            namedColumn(u"golongan"_s, u"Gol."_s, CellType::text, 0.6),
            namedColumn(u"jabatan"_s, u"Jabatan"_s, CellType::text, 2.6),
            namedColumn(u"unit"_s, u"Unit kerja"_s, CellType::text, 2.4)};
}

std::vector<ReportCell> personCells(const ListedPerson& person)
{
    return {person.row.person.nip, fullName(person.row.person), staffKindText(person.staff), person.grade, person.post, person.unitName};
}

}  // namespace core
