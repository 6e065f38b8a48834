// SPDX-License-Identifier: Apache-2.0
#include "core/competency/competency.h"

#include "core/base/text.h"
#include "core/reference/reference.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace core {

using namespace Qt::StringLiterals;

CompetencyKind competencyKind(const QString& words, const QString& code)
{
    const QString said = folded(words);
    if (said.startsWith("manaj"_L1)) return CompetencyKind::managerial;
    if (said.startsWith("sosial"_L1) || said.startsWith("sosio"_L1)) return CompetencyKind::socioCultural;
    if (said.startsWith("tek"_L1)) return CompetencyKind::technical;
    if (code.startsWith("M."_L1)) return CompetencyKind::managerial;
    return code.startsWith("SK."_L1) ? CompetencyKind::socioCultural : CompetencyKind::technical;
}

Dictionary::Dictionary(const std::vector<Competency>& versions, QDate asOf)
{
    const auto applies = [&](const Competency& c) { return appliesOn(RuleMark{c.validFrom, c.validTo, false, {}}, asOf); };
    const auto preference = [&](const Competency& c) { return std::tuple(applies(c), c.validFrom, c.id); };
    std::map<std::pair<CompetencyKind, QString>, const Competency*> chosen;
    QHash<QString, const Competency*> byCode;
    for (const auto& version : versions) {
        auto& best = byCode[version.code];
        if (!best || preference(*best) < preference(version)) best = &version;
    }
    for (const auto* entry : std::as_const(byCode)) chosen[{entry->kind, entry->code}] = entry;
    for (const auto& [key, entry] : chosen) {
        m_byCode.insert(entry->code, m_entries.size());
        m_entries.push_back(*entry);
        m_current.push_back(applies(*entry));
    }
    for (const auto& version : versions) m_byId.insert(version.id.value, m_byCode.value(version.code));
}

std::optional<std::size_t> Dictionary::indexOfCode(const QString& code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<std::size_t> Dictionary::indexOf(CompetencyId id) const
{
    const auto found = m_byId.constFind(id.value);
    return found == m_byId.constEnd() ? std::nullopt : std::optional(*found);
}

}  // namespace core
