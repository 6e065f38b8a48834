// SPDX-License-Identifier: Apache-2.0
#include "core/reports/need/akpk.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue_store.h"
#include "core/gap/gap_store.h"
#include "core/learning/course_store.h"
#include "core/plan/proposal_store.h"

#include <QSet>
#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Remedy {
    const Offering* offering = nullptr;
    OfferingTarget target;
    QString name;  ///< folded
};

/// Rupiah for one hour; the unknown last.
double costPerHour(const Offering& offering)
{
    return !offering.isCostKnown ? 1e18 : static_cast<double>(offering.costPerPersonRupiah) / std::max(1, offering.hoursJp);
}

class Analysis {
public:
    Analysis(const ReportSource& source, int year, Akpk& akpk) : m_akpk(akpk)
    {
        Session& session = source.session();
        for (const auto& row : valueOrThrow(CourseStore(session).courses(akpk.people.tables))) m_courses[row.person.value].push_back(row.course);
        for (const auto& proposal : valueOrThrow(ProposalStore(session).ofYear(year))) m_proposals[proposal.person.value] << proposal.need;
        for (const auto& offering : akpk.catalogue.offerings) m_remedies.push_back({&offering, readTarget(offering.target, akpk.people.tables), folded(offering.name)});
        std::stable_sort(m_remedies.begin(), m_remedies.end(), [](const Remedy& a, const Remedy& b) { return costPerHour(*a.offering) < costPerHour(*b.offering); });
        for (std::size_t i = 0; i < akpk.columns.people.size(); ++i) m_columnOf.insert(akpk.columns.people[i].value, static_cast<quint32>(i));
    }

    AkpkLine lineOf(const ListedPerson& person) const
    {
        AkpkLine line{&person};
        auto courses = m_courses.value(person.row.id.value);
        std::stable_sort(courses.begin(), courses.end(), [](const Course& a, const Course& b) { return a.year.value_or(0) > b.year.value_or(0); });
        QSet<QString> done;
        for (const auto& course : courses) {
            done.insert(folded(course.name));
            line.done << (course.year ? u"%1 (%2)"_s.arg(course.name).arg(*course.year) : course.name);
        }
        line.done.removeDuplicates();
        line.proposed = m_proposals.value(person.row.id.value);
        if (const auto column = m_columnOf.constFind(person.row.id.value); column != m_columnOf.constEnd()) addGaps(line, *column, done);
        return line;
    }

private:
    void addGaps(AkpkLine& line, quint32 person, const QSet<QString>& done) const
    {
        const GapTable& table = m_akpk.columns.table;
        const auto& requirements = table.groups[table.places[person].group].requirements;
        line.required = static_cast<int>(requirements.size());
        for (std::size_t r = 0; r < requirements.size(); ++r) {
            const quint8 slot = slotAt(table, person, r);
            if (slot == kSlotNotAssessed || slot == kSlotExpired) continue;
            ++line.assessed;
            if (slot >= requirements[r].level) continue;
            AkpkGap gap{requirements[r].competency, slot, requirements[r].level};
            for (const Remedy& remedy : m_remedies)
                if (raises(*remedy.offering, gap) && !done.contains(remedy.name) && (remedy.target.kinds.isEmpty() || remedy.target.kinds.contains(line.person->kind)))
                    gap.remedies.push_back(remedy.offering);
            line.gaps.push_back(std::move(gap));
        }
        std::stable_sort(line.gaps.begin(), line.gaps.end(), [](const AkpkGap& a, const AkpkGap& b) { return a.missing() > b.missing(); });
    }

    [[nodiscard]] bool raises(const Offering& offering, const AkpkGap& gap) const
    {
        return std::any_of(offering.steps.begin(), offering.steps.end(), [&](const OfferingStep& step) {
            const auto competency = m_akpk.columns.dictionary.indexOf(step.competency);
            return competency == gap.competency && step.from <= gap.level && step.to > gap.level;
        });
    }

    const Akpk& m_akpk;
    QHash<qint64, std::vector<Course>> m_courses;
    QHash<qint64, QStringList> m_proposals;
    QHash<qint64, quint32> m_columnOf;
    std::vector<Remedy> m_remedies;
};

}  // namespace

const AkpkLine* Akpk::find(const Uid& person) const
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const AkpkLine& line) { return line.person->row.uid == person; });
    return found == lines.end() ? nullptr : &*found;
}

std::unique_ptr<const Akpk> akpkOf(const ReportSource& source, int year)
{
    auto akpk = std::make_unique<Akpk>();
    akpk->people = peopleListing(source);
    akpk->columns = valueOrThrow(GapStore(source.session()).columns(akpk->people.tables, source.request.asOf));
    akpk->catalogue = valueOrThrow(CatalogueStore(source.session()).load());
    const Analysis analysis(source, year, *akpk);
    for (const ListedPerson* person : akpk->people.inScope()) akpk->lines.push_back(analysis.lineOf(*person));
    return akpk;
}

QString gapText(const Akpk& akpk, const AkpkGap& gap)
{
    const Competency& competency = akpk.competency(gap);
    return u"%1 %2 (%3→%4)"_s.arg(competency.code, competency.name).arg(gap.level).arg(gap.required);
}

QStringList remedyNames(const AkpkLine& line)
{
    QStringList names;
    for (const auto& gap : line.gaps)
        if (!gap.remedies.empty()) names << gap.remedies.front()->name;
    names.removeDuplicates();
    return names;
}

QStringList shortNeeds(const Akpk& akpk, const AkpkLine& line)
{
    QStringList levels;
    for (const auto& gap : line.gaps) levels << u"%1 ke level %2"_s.arg(akpk.competency(gap).code).arg(gap.required);
    return levels;
}

QStringList needs(const Akpk& akpk, const AkpkLine& line)
{
    if (!line.proposed.isEmpty()) return line.proposed;
    QStringList names;
    for (const auto& gap : line.gaps) names << u"%1 ke level %2"_s.arg(akpk.competency(gap).name).arg(gap.required);
    return names;
}

}  // namespace core
