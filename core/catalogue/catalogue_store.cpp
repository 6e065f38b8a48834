// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/catalogue_store.h"

#include "core/db/query.h"
#include "core/history/entities.h"

#include <cmath>

namespace core {
namespace {

/// A whole number of a column; one that fits no figure is as if it were not given.
constexpr double kMostWhole = 1'000'000;
bool isGiven(const Query& q, int column, double most) { return !q.isNull(column) && q.real(column) >= 0 && q.real(column) <= most; }
int whole(const Query& q, int column, int without = 0) { return isGiven(q, column, kMostWhole) ? static_cast<int>(std::lround(q.real(column))) : without; }
qint64 rupiahOf(const Query& q, int column) { return isGiven(q, column, kMostCostRupiah) ? q.integer(column) : 0; }

int thousandths(const Query& q, int column) { return isGiven(q, column, kMostWhole) ? static_cast<int>(std::lround(q.real(column) * 1000)) : 1000; }
std::optional<int> given(const Query& q, int column) { return isGiven(q, column, kMostWhole) ? std::optional(whole(q, column)) : std::nullopt; }

std::vector<Offering> readOfferings(Session& session)
{
    std::vector<Offering> offerings;
    QHash<qint64, std::size_t> byId;
    Query q(session,
            "select o.id, o.uid, o.code, o.name, o.form_code, o.mode, o.hours_jp, o.days, o.cost_per_person_rupiah, o.fixed_cost_rupiah,"
            " o.target, o.prerequisites, p.name, o.source, o.curriculum, p.uid from offering o left join provider p on p.id = o.provider_id order by o.code, o.id");
    while (q.next()) {
        byId.insert(q.integer(0), offerings.size());
        offerings.push_back({OfferingId{q.integer(0)}, q.uid(1), q.text(2), q.text(3), q.text(4), q.text(5), whole(q, 6),
                             whole(q, 7), rupiahOf(q, 8), rupiahOf(q, 9), q.text(10), q.text(11), q.text(12), q.text(13), {}, q.text(14),
                             q.isNull(15) ? Uid{} : q.uid(15), isGiven(q, 8, kMostCostRupiah)});
    }
    Query steps(session,
                "select s.offering_id, s.competency_id, s.from_level, s.to_level from offering_step s join competency c on c.id = s.competency_id"
                " where s.from_level is not null and s.to_level is not null order by s.offering_id, c.code");
    while (steps.next())
        if (const auto found = byId.constFind(steps.integer(0)); found != byId.constEnd())
            offerings[*found].steps.push_back({CompetencyId{steps.integer(1)}, whole(steps, 2), whole(steps, 3)});
    return offerings;
}

std::vector<Angkatan> readAngkatan(Session& session)
{
    std::vector<Angkatan> classes;
    Query q(session,
            "select a.id, a.uid, a.offering_id, a.number, a.starts_on, a.ends_on, a.place, a.seats, a.minimum"
            " from angkatan a join offering o on o.id = a.offering_id order by o.code, o.id, a.number, a.id");
    while (q.next())
        classes.push_back({AngkatanId{q.integer(0)}, q.uid(1), OfferingId{q.integer(2)}, whole(q, 3), q.date(4), q.date(5), q.text(6),
                           whole(q, 7), whole(q, 8, 1)});
    return classes;
}

std::vector<Priority> readPriorities(Session& session)
{
    std::vector<Priority> priorities;
    QHash<qint64, std::size_t> byId;
    Query q(session, "select id, uid, name, weight, year_from, year_to from priority order by name, id");
    while (q.next()) {
        byId.insert(q.integer(0), priorities.size());
        priorities.push_back({PriorityId{q.integer(0)}, q.uid(1), q.text(2), thousandths(q, 3), given(q, 4), given(q, 5), {}, {}});
    }
    Query shares(session, "select s.priority_id, s.competency_id, s.weight from priority_competency s join competency c on c.id = s.competency_id order by c.code");
    while (shares.next())
        if (const auto found = byId.constFind(shares.integer(0)); found != byId.constEnd())
            priorities[*found].competencies.push_back({CompetencyId{shares.integer(1)}, thousandths(shares, 2)});
    const auto addUnits = [&](Query& units) {
        while (units.next())
            if (const auto found = byId.constFind(units.integer(0)); found != byId.constEnd()) priorities[*found].units.push_back(units.uid(1));
    };
    Query units(session, "select p.priority_id, u.uid from priority_unit p join unit u on u.id = p.unit_id order by u.name, u.uid");
    addUnits(units);
    // A unit that is not here makes the priority no wider.
    Query elsewhere(session, "select p.id, w.element from waiting w join priority p on p.uid = w.row_uid where w.entity = :entity and w.field = :field order by w.element");
    elsewhere.bind(":entity", entity::priority).bind(":field", field::priorityUnit);
    addUnits(elsewhere);
    return priorities;
}

std::vector<Provider> readProviders(Session& session)
{
    std::vector<Provider> providers;
    Query q(session, "select p.uid, p.name, p.kind, p.contact, (select count(*) from offering o where o.provider_id = p.id) from provider p order by p.name, p.id");
    while (q.next()) providers.push_back({q.uid(0), q.text(1), q.text(2), q.text(3), q.number(4)});
    return providers;
}

std::vector<UnitPrice> readPrices(Session& session)
{
    std::vector<UnitPrice> prices;
    Query q(session, "select uid, item, measure, region, source, year, price_rupiah from unit_price order by year desc, item, id");
    while (q.next()) prices.push_back({q.uid(0), q.text(1), q.text(2), q.text(3), q.text(4), whole(q, 5), rupiahOf(q, 6)});
    return prices;
}

std::vector<Agreement> readAgreements(Session& session)
{
    std::vector<Agreement> agreements;
    Query q(session,
            "select a.uid, p.uid, a.number, a.title, a.starts_on, a.ends_on, a.scope, a.note from agreement a join provider p on p.id = a.provider_id"
            " order by a.ends_on is not null, a.ends_on desc, a.id");
    while (q.next()) agreements.push_back({q.uid(0), q.uid(1), q.text(2), q.text(3), q.date(4), q.date(5), q.text(6), q.text(7)});
    return agreements;
}

}  // namespace

Result<Catalogue> CatalogueStore::load() const
{
    return m_session.read([&] {
        return Catalogue{readOfferings(m_session), readAngkatan(m_session), readPriorities(m_session), readProviders(m_session), readPrices(m_session),
                         readAgreements(m_session)};
    });
}

}  // namespace core
