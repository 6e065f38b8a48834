// SPDX-License-Identifier: Apache-2.0
// Finding rows by their natural keys.
#include "core/import/import_index.h"

#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/import/import_kind.h"
#include "core/people/person.h"
#include "core/people/person_join.h"

#include <algorithm>

namespace core {
namespace {

/// Letters to change, insert or drop; stops caring above `limit`.
int editDistance(const QString& a, const QString& b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit) return limit + 1;
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j) row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            const int change = diagonal + (a.at(i - 1) == b.at(static_cast<qsizetype>(j) - 1) ? 0 : 1);
            row[j] = std::min({above + 1, row[j - 1] + 1, change});
            diagonal = above;
        }
    }
    return row.back();
}

constexpr qsizetype kLettersPerMistake = 8;

/// Both sides know something, and nothing of it is the same.
template <class T>
bool differ(std::initializer_list<T> a, std::initializer_list<T> b, const T& unknown)
{
    const auto isKnown = [&](const T& value) { return value != unknown; };
    if (std::none_of(a.begin(), a.end(), isKnown) || std::none_of(b.begin(), b.end(), isKnown)) return false;
    return std::none_of(a.begin(), a.end(), [&](const T& value) { return isKnown(value) && std::find(b.begin(), b.end(), value) != b.end(); });
}

}  // namespace

void KnownCompetencies::add(KnownCompetency competency)
{
    const size_t at = m_all.size();
    m_plainNames.push_back(normalisedHeading(competency.name));
    if (const QString code = competency.code.toUpper(); !m_byCode.contains(code)) m_byCode.insert(code, at);
    if (const QString& name = m_plainNames.back(); !name.isEmpty() && !m_byName.contains(name)) m_byName.insert(name, at);
    m_all.push_back(std::move(competency));
}

const KnownCompetency* KnownCompetencies::withCode(const QString& code) const
{
    const auto found = m_byCode.constFind(code.toUpper());
    return found == m_byCode.constEnd() ? nullptr : &m_all[*found];
}

QString KnownCompetencies::named(const QString& heading) const
{
    static const QRegularExpression codeShape(QStringLiteral("^(M|SK|T)\\.[A-Z0-9]+(\\.[A-Z0-9]+)*$"));
    const QString code = heading.trimmed().toUpper();
    if (const KnownCompetency* known = withCode(code)) return known->code;
    if (const auto found = m_byName.constFind(normalisedHeading(heading)); found != m_byName.constEnd()) return m_all[*found].code;
    return codeShape.match(code).hasMatch() ? code : QString();
}

QString KnownCompetencies::like(const QString& heading) const
{
    const QString plain = normalisedHeading(heading);
    for (size_t i = 0; i < m_all.size(); ++i) {
        const int allowed = static_cast<int>(std::min(m_plainNames[i].size(), plain.size()) / kLettersPerMistake);
        if (allowed > 0 && editDistance(m_plainNames[i], plain, allowed) <= allowed) return m_all[i].code;
    }
    return {};
}

bool contradict(const PersonFacts& a, const PersonFacts& b)
{
    if (!a.pnsId.isEmpty() && !b.pnsId.isEmpty() && a.pnsId != b.pnsId) return true;
    const NipParts first = nipParts(a.nip), second = nipParts(b.nip);
    return differ({a.birthDate, first.birthDate}, {b.birthDate, second.birthDate}, QDate()) || differ({a.sex, first.sex}, {b.sex, second.sex}, Sex::unknown);
}

Uid ImportIndex::unitUid(const QString& code) const
{
    const auto it = unitsByCode.find(code);
    return it == unitsByCode.end() ? naturalUid(entity::unit, {code}) : *it;
}

Uid ImportIndex::competencyUid(const QString& code) const
{
    const KnownCompetency* known = competencies.withCode(code);
    return known ? known->uid : naturalUid(entity::competency, {code.toUpper()});
}

Uid ImportIndex::offeringUid(const QString& code) const
{
    const auto it = offeringsByCode.find(folded(code));
    return it == offeringsByCode.end() ? naturalUid(entity::offering, {code}) : *it;
}

Uid ImportIndex::personUid(const QString& nip, bool* known) const
{
    Uid uid = peopleByNip.value(nip);
    if (uid.isNull()) uid = peopleByOldNip.owner(nip);
    *known = !uid.isNull();
    if (*known) return uid;
    if (peopleByOldNip.isShared(nip)) return nipUid(nip, 0);  // two had it: a later correction decides who
    uid = freeUid(nip);
    *known = joinedPeople.contains(uid);
    return uid;
}

Uid ImportIndex::freeUid(const QString& nip, int place) const
{
    for (;; ++place) {
        const Uid uid = nipUid(nip, place);
        const auto joined = joinedPeople.constFind(uid);
        if (joined != joinedPeople.constEnd() ? joined->nip == nip : !factsOfPerson.contains(uid)) return uid;
    }
}

void ImportIndex::rememberNamesake(const Uid& uid, const PersonFacts& facts)
{
    const QString name = nameOfPerson.value(uid);
    namesakes->insert(namesakeKey(name, facts.birthDate, facts.nip), uid);
    namesakes->insert(namesakeKeyByNip(name, facts.nip), uid);
}

Uid ImportIndex::namesake(const QString& key)
{
    if (!namesakes) {
        namesakes.emplace();
        namesakes->reserve(factsOfPerson.size());
        for (auto it = factsOfPerson.constBegin(); it != factsOfPerson.constEnd(); ++it)
            rememberNamesake(it.key(), *it);
    }
    return key.isEmpty() ? Uid() : namesakes->value(key);
}

Uid ImportIndex::formerOwner(const QString& nip) const
{
    const Uid uid = nipUid(nip, 0);
    return factsOfPerson.contains(uid) ? uid : joinedPeople.value(uid).shown;
}


}  // namespace core
