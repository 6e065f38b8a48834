// SPDX-License-Identifier: Apache-2.0
#include "core/plan/fair_groups.h"

#include "core/base/words.h"

#include <map>

namespace core {
namespace {

using namespace Qt::StringLiterals;

QString groupNameOf(const FairMember& member, const QString& kind)
{
    if (kind == "unit"_L1) return member.unit;
    if (kind == "kecamatan"_L1) return member.area;
    if (kind == "sex"_L1) return member.sex == Sex::male ? tr("laki-laki") : member.sex == Sex::female ? tr("perempuan") : QString();
    return member.grade.section(u'/', 0, 0);
}

}  // namespace

const QStringList& fairKinds()
{
    static const QStringList kinds{u"unit"_s, u"kecamatan"_s, u"sex"_s, u"grade"_s};
    return kinds;
}

Result<QStringList> fairKindsFromText(const QString& text)
{
    QStringList wanted;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString kind = part.trimmed().toLower();
        if (!fairKinds().contains(kind)) return fail(ErrorCode::invalidInput, tr("Pemerataan menurut “%1” tidak dikenal; yang ada: %2.").arg(part.trimmed(), fairKinds().join(u", "_s)));
        wanted << kind;
    }
    QStringList kinds;
    for (const QString& kind : fairKinds())
        if (wanted.contains(kind)) kinds << kind;
    return kinds;
}

std::vector<PlanGroup> fairGroups(const std::vector<FairMember>& members, const QStringList& kinds, int percent)
{
    std::vector<PlanGroup> groups;
    for (const QString& kind : fairKinds()) {
        if (!kinds.contains(kind)) continue;
        std::map<QString, PlanGroup> byName;
        std::map<QString, int> active;
        for (std::size_t p = 0; p < members.size(); ++p) {
            const QString name = groupNameOf(members[p], kind);
            if (name.isEmpty()) continue;
            byName[name].people.push_back(p);
            active[name] += members[p].active ? 1 : 0;
        }
        for (auto& [name, group] : byName) {
            group.kind = kind;
            group.name = name;
            group.floorSeats = active[name] * percent / 100;
            if (group.floorSeats > 0) groups.push_back(std::move(group));
        }
    }
    return groups;
}

}  // namespace core
