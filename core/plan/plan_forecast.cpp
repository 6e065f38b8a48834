// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_forecast.h"

#include "core/catalogue/catalogue_store.h"
#include "core/learning/course_store.h"
#include "core/reference/reference_store.h"

#include <algorithm>

namespace core {
namespace {

using CoursesOfPeople = QHash<qint64, std::vector<IpAsnCourse>>;

CoursesOfPeople coursesDone(Session& session, const ReferenceTables& tables, const AspectBook& aspects)
{
    CoursesOfPeople done;
    for (const CourseRow& row : valueOrThrow(CourseStore(session).courses(tables))) {
        const Course& course = row.course;
        const auto indicator = ipAsnIndicatorOf(course.formCode, aspects.of(course), tables);
        const auto year = yearOf(course);
        if (indicator && year && course.isCredible()) done[row.person.value].push_back({*indicator, *year, course.certificateJp.value_or(0)});
    }
    return done;
}

/// By offering id: what a seat in it adds.
QHash<qint64, IpAsnCourse> coursesOffered(const Catalogue& catalogue, const ReferenceTables& tables, const AspectBook& aspects, int year)
{
    QHash<qint64, IpAsnCourse> offered;
    for (const Offering& offering : catalogue.offerings) {
        const Course course{offering.formCode, offering.hoursJp, year, {}, {}, offering.name, {}};
        if (const auto indicator = ipAsnIndicatorOf(offering.formCode, aspects.of(course), tables)) offered.insert(offering.id.value, {*indicator, year, offering.hoursJp});
    }
    return offered;
}

void count(PlanForecastRow::Index& index, const IpAsnCompetency& measured)
{
    index.hundredths += measured.hundredths;
    for (std::size_t i = 0; i < kIpAsnIndicators; ++i) index.met[i] += measured.met[i] ? 1 : 0;
}

class Forecaster {
public:
    Forecaster(Session& session, const PlanFacts& facts)
        : m_facts(facts), m_tables(valueOrThrow(ReferenceStore(session).load())), m_rules(m_tables.ipAsnScores, facts.input.options.year)
    {
        const Catalogue catalogue = valueOrThrow(CatalogueStore(session).load());
        const AspectBook aspects(catalogue.offerings, facts.dictionary);
        m_done = coursesDone(session, m_tables, aspects);
        m_offered = coursesOffered(catalogue, m_tables, aspects, facts.input.options.year);
    }

    PlanForecast forecast(std::span<const PlanSeat> seats)
    {
        m_planned.assign(m_facts.input.people.size(), {});
        for (const PlanSeat& seat : seats) {
            if (seat.person >= m_planned.size() || seat.angkatan >= m_facts.input.angkatan.size()) continue;
            const std::size_t offering = m_facts.input.angkatan[seat.angkatan].offering;
            if (!isDone(seat.person, offering)) m_planned[seat.person].push_back(offering);
        }
        PlanForecast forecast{std::vector<PlanForecastRow>(m_facts.units.size() + 1), {}};
        for (std::size_t p = 0; p < m_planned.size(); ++p) {
            const PlanPerson& who = m_facts.input.people[p];
            if (who.active && who.staff == StaffKind::pns) forecast.units[std::min(who.unit, m_facts.units.size())] += rowOf(p);
        }
        for (const PlanForecastRow& row : forecast.units) forecast.total += row;
        return forecast;
    }

private:
    /// Carried out meanwhile: what it gave is counted already.
    [[nodiscard]] bool isDone(std::size_t person, std::size_t offering) const
    {
        const auto& completed = m_facts.input.people[person].completed;
        return std::ranges::find(completed, m_facts.input.offerings[offering].id) != completed.end();
    }

    PlanForecastRow rowOf(std::size_t person) const
    {
        const PlanPerson& who = m_facts.input.people[person];
        PlanForecastRow row;
        row.pns = 1;
        int hours = who.hoursJp;
        row.atFloorWithout = hours >= m_facts.input.options.hourFloorJp ? 1 : 0;
        for (const std::size_t offering : m_planned[person]) hours += m_facts.input.offerings[offering].hoursJp;
        row.atFloor = hours >= m_facts.input.options.hourFloorJp ? 1 : 0;
        addIndex(row, person);
        return row;
    }

    void addIndex(PlanForecastRow& row, std::size_t person) const
    {
        const PlanPerson& who = m_facts.input.people[person];
        const PostKind* kind = findPostKind(m_tables, who.kind);
        bool leads = who.mandatory == MandatoryCourse::none;  // asked of structural posts alone, which a CPNS cannot hold
        std::vector<IpAsnCourse> courses = m_done.value(who.id);
        const auto without = m_rules.measure(kind ? kind->group : QString(), leads, courses);
        if (!without) return;
        for (const std::size_t offering : m_planned[person]) {
            if (const auto course = m_offered.constFind(m_facts.input.offerings[offering].id); course != m_offered.constEnd()) courses.push_back(*course);
            leads = leads || m_facts.input.offerings[offering].mandatory == who.mandatory;
        }
        row.measured = 1;
        count(row.without, *without);
        count(row.with, *m_rules.measure(kind->group, leads, courses));
    }

    const PlanFacts& m_facts;
    ReferenceTables m_tables;
    IpAsnCompetencyRules m_rules;
    CoursesOfPeople m_done;
    QHash<qint64, IpAsnCourse> m_offered;
    std::vector<std::vector<std::size_t>> m_planned;  ///< offerings by person
};

}  // namespace

PlanForecastRow& PlanForecastRow::operator+=(const PlanForecastRow& other)
{
    pns += other.pns;
    atFloorWithout += other.atFloorWithout;
    atFloor += other.atFloor;
    measured += other.measured;
    for (auto [mine, others] : {std::pair(&without, &other.without), std::pair(&with, &other.with)}) {
        mine->hundredths += others->hundredths;
        for (std::size_t i = 0; i < kIpAsnIndicators; ++i) mine->met[i] += others->met[i];
    }
    return *this;
}

std::optional<int> PlanForecastRow::average(const Index& index) const
{
    if (measured == 0) return std::nullopt;
    return static_cast<int>((2 * index.hundredths + measured) / (2 * measured));
}

Result<PlanForecast> planForecast(Session& session, const PlanFacts& facts, std::span<const PlanSeat> seats)
{
    return session.read([&] { return Forecaster(session, facts).forecast(seats); });
}

}  // namespace core
