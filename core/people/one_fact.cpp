// SPDX-License-Identifier: Apache-2.0
#include "core/people/one_fact.h"

#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/history/row_fields.h"
#include "core/people/person_fields.h"
#include "core/people/post_kind.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace core {
namespace {

/// An id and its name.
struct IdAndName {
    int id = 0, name = 0;
};
constexpr std::array<IdAndName, 6> kPairs{{{field::legalPositionId, field::legalPosition}, {field::rankId, field::rankName}, {field::postKindId, field::postKind},
                                           {field::eselonId, field::eselon}, {field::educationId, field::education}, {field::personUnitCode, field::personUnitName}}};
constexpr std::array kTitles{field::functionalTitle, field::generalTitle, field::postTitle};

bool isTitle(int field) { return std::find(kTitles.begin(), kTitles.end(), field) != kTitles.end(); }

/// What an id or a name means, in words that can be compared; empty = in no list.
template <class List>
QString entryName(const List& list, const QString& id, const QString& name)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& row) { return id.isEmpty() ? folded(row.name) == folded(name) : isSameId(row.id, id); });
    return found == list.end() ? QString() : folded(found->name);
}

QString meaningOf(const IdAndName& fact, const Person& who, const QString& id, const QString& name, const ReferenceTables& tables)
{
    switch (fact.id) {
    case field::legalPositionId: return entryName(tables.legalPositions, id, name);
    case field::eselonId: return entryName(tables.eselons, id, name);
    case field::educationId: return entryName(tables.educationLevels, id, name);
    case field::rankId: {
        Person person = who;  // 11 to 17 are of PNS and of PPPK
        person.gradeId = id;
        person.gradeName = name;
        const Grade* grade = gradeOf(person, tables);
        return grade ? folded(grade->name) : QString();
    }
    case field::postKindId: {
        const PostGroup group = postGroupOf(id, name);
        return group == PostGroup::unknown ? QString() : QString::number(static_cast<int>(group));
    }
    default: return {};
    }
}

/// `said` stands alone in its pair; whether the other half, as stored, is untrue now.
bool contradicts(const IdAndName& fact, int said, const Fields& now, const Fields& stored, const Person& who, const ReferenceTables& tables)
{
    const QString newText = textOf(now, said), oldText = textOf(stored, said);
    const bool isId = said == fact.id;
    const QString id = isId ? newText : textOf(stored, fact.id), name = isId ? textOf(stored, fact.name) : newText;
    const QString byId = meaningOf(fact, who, id, {}, tables), byName = meaningOf(fact, who, {}, name, tables);
    if (!byId.isEmpty() && !byName.isEmpty()) return byId != byName;
    if (oldText.isEmpty()) return false;  // nobody can tell: each may know only its half
    return isId ? !isSameId(newText, oldText) : folded(newText) != folded(oldText);
}

void addPair(const IdAndName& fact, const Fields& said, const Fields& stored, const Person& who, const ReferenceTables& tables, std::vector<Contradiction>& found)
{
    const bool saysId = !textOf(said, fact.id).isEmpty(), saysName = !textOf(said, fact.name).isEmpty();
    if (saysId == saysName) return;
    const int own = saysId ? fact.id : fact.name, other = saysId ? fact.name : fact.id;
    // A unit is known by its code; another name for it is a finding (figures.md 12).
    if (own == field::personUnitName || textOf(stored, other).isEmpty()) return;
    if (contradicts(fact, own, said, stored, who, tables)) found.push_back({own, other});
}

void addTitles(const Fields& said, const Fields& stored, std::vector<Contradiction>& found)
{
    const auto* const first = std::find_if(kTitles.begin(), kTitles.end(), [&](int title) { return !textOf(said, title).isEmpty(); });
    if (first == kTitles.end()) return;
    for (const int title : kTitles) {
        const QString old = folded(textOf(stored, title));
        const auto says = [&](int other) { return folded(textOf(said, other)) == old; };
        if (!old.isEmpty() && textOf(said, title).isEmpty() && std::none_of(kTitles.begin(), kTitles.end(), says)) found.push_back({*first, title});
    }
}

}  // namespace

std::vector<Contradiction> contradictions(const Fields& said, const Fields& stored, const ReferenceTables& tables)
{
    Fields merged = said;
    merged.insert(stored.begin(), stored.end());
    const Person who = personOf(merged);
    std::vector<Contradiction> found;
    for (const IdAndName& fact : kPairs) addPair(fact, said, stored, who, tables, found);
    addTitles(said, stored, found);
    return found;
}

bool sameFact(int a, int b)
{
    if (a == b || (isTitle(a) && isTitle(b))) return true;
    const auto isOf = [](const IdAndName& fact, int field) { return field == fact.id || field == fact.name; };
    return std::any_of(kPairs.begin(), kPairs.end(), [&](const IdAndName& fact) { return isOf(fact, a) && isOf(fact, b); });
}

}  // namespace core
