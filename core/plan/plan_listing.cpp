// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_listing.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue_store.h"
#include "core/competency/competency_store.h"
#include "core/history/entities.h"
#include "core/people/person_store.h"
#include "core/plan/value.h"
#include "core/reference/reference_store.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace core {
namespace {

using namespace Qt::StringLiterals;

QString steps(const QString& what, int from, int to) { return u"%1 (%2→%3)"_s.arg(what).arg(from).arg(to); }

/// What lists say and sort by of a person besides what the plan knows.
struct Standing {
    QString post;
    qint64 seniority = 0;
};

/// PNS before PPPK before PPPK paruh waktu, then by golongan, then who has had it longer; what is not known stands last.
qint64 seniorityOf(const Person& person, const ReferenceTables& tables)
{
    constexpr qint64 kDays = 10'000'000;  // more than any Julian day
    const Grade* grade = gradeOf(person, tables);
    const qint64 rank = 1000 * (3 - static_cast<int>(staffKindOf(person, tables))) + (grade ? grade->order : 0);
    return rank * kDays + (person.gradeSince.isValid() ? kDays - 1 - person.gradeSince.toJulianDay() : 0);
}

/// Of everybody, by uid.
QHash<Uid, Standing> standings(Session& session, const ReferenceTables& tables, QDate asOf)
{
    const auto standards = valueOrThrow(CompetencyStore(session).standards());
    const auto kinds = kindsByTitle(standardBook(standards.defaults, standards.rows, asOf));
    const auto histories = valueOrThrow(PersonStore(session).structuralHistories());
    QHash<Uid, Standing> found;
    for (const auto& row : valueOrThrow(PersonStore(session).people()))
        found.insert(row.uid, {currentPost(row.person, histories.value(row.id.value).rows, kinds, tables, asOf).title, seniorityOf(row.person, tables)});
    return found;
}

/// The last known value of a field, also of a deleted row.
QString lastText(const RowState& state, int field)
{
    const auto found = state.now.fields.find(field);
    return found == state.now.fields.end() ? QString() : found->second.toString();
}

QString named(const QString& name, const QString& nip) { return nip.isEmpty() ? name : u"%1 (%2)"_s.arg(name, nip); }

class ListingBuilder {
public:
    ListingBuilder(EditLog& log, const PlanFacts& facts, const Catalogue& catalogue, const ReferenceTables& tables, const QHash<Uid, Standing>& standings)
        : m_log(log), m_facts(facts), m_tables(tables), m_standings(standings)
    {
        for (const auto& offering : catalogue.offerings) m_offerings.insert(offering.id.value, &offering);
        for (const auto& angkatan : catalogue.angkatan) m_angkatan.insert(angkatan.uid, &angkatan);
    }

    PlanListing build(const PlanRecord& record)
    {
        PlanListing listing{record.heading, record.request.asOf, {}, 0, 0, 0, {}, {}};
        const Plan plan = planOf(m_facts, record);
        std::map<std::pair<std::size_t, Uid>, PlannedClass> classes;
        std::vector<std::size_t> order(plan.seats.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return plan.seats[i].person; });  // people stand in the order of all lists: by name, without titles
        for (const std::size_t i : order) {
            const PlanSeat& seat = plan.seats[i];
            const Uid& uid = record.seats[i].angkatan;
            auto [at, isNew] = classes.try_emplace({seat.angkatan, uid});
            if (isNew) at->second = seat.angkatan < m_facts.angkatan.size() ? classOf(seat.angkatan, uid) : goneClass(uid);
            at->second.seats.push_back(seatOf(seat, record.seats[i].person));
            notePerson(listing, seat, at->second.seats.back());
        }
        for (QStringList* people : {&listing.inactive, &listing.goneFromFile}) {
            people->removeDuplicates();
            people->sort();
        }
        for (auto& [key, planned] : classes) listing.classes.push_back(std::move(planned));
        std::stable_sort(listing.classes.begin(), listing.classes.end(), [](const auto& a, const auto& b) {
            return std::tuple(!a.start.isValid(), a.start, a.code, a.number) < std::tuple(!b.start.isValid(), b.start, b.code, b.number);
        });
        countOpen(listing, plan);
        listing.mandatory = mandatorySummary(m_facts.input, plan.seats);
        return listing;
    }

private:
    PlannedClass classOf(std::size_t index, const Uid& uid) const
    {
        PlannedClass planned;
        planned.angkatan = uid;
        const auto& named = m_facts.angkatan[index];
        const PlanAngkatan& input = m_facts.input.angkatan[index];
        planned.code = named.offeringCode;
        planned.name = named.offeringName;
        planned.number = named.number;
        planned.fixedCostRupiah = input.fixedCostRupiah;
        planned.places = input.seats;
        planned.minimum = input.minimum;
        if (const auto* angkatan = m_angkatan.value(named.uid)) {
            planned.place = angkatan->place;
            planned.start = angkatan->startsOn;
            planned.end = angkatan->endsOn;
        }
        const PlanOffering& raised = m_facts.input.offerings[input.offering];
        for (const auto& step : raised.steps) {
            const Competency& competency = m_facts.dictionary.at(step.competency);
            planned.competencies << steps(competency.code + u' ' + competency.name, step.from, step.to);
        }
        if (const auto* offering = m_offerings.value(raised.id)) {
            const TrainingForm* form = findTrainingFormByCode(m_tables, offering->formCode);
            planned.form = form ? form->name : offering->formCode;
            planned.path = form ? form->kind : QString();
            planned.provider = offering->provider;
            planned.curriculum = offering->curriculum;
            planned.hoursJp = offering->hoursJp;
            planned.days = offering->days;
        }
        return planned;
    }

    PlannedClass goneClass(const Uid& uid) const
    {
        PlannedClass planned;
        planned.angkatan = uid;
        planned.isGone = true;
        Materialiser& rows = m_log.materialiser();
        const RowState angkatan = rows.state({entity::angkatan, uid});
        planned.number = lastText(angkatan, field::angkatanNumber).toInt();
        const auto target = angkatan.now.fields.find(field::angkatanOffering);
        if (target != angkatan.now.fields.end()) {
            const RowState offering = rows.state({entity::offering, target->second.uid()});
            planned.code = lastText(offering, field::offeringCode);
            planned.name = lastText(offering, field::offeringName);
        }
        if (planned.code.isEmpty() && planned.name.isEmpty()) planned.name = u"(pelatihan tidak dikenal)"_s;
        return planned;
    }

    PlannedSeat goneSeat(const PlanSeat& seat, const Uid& uid) const
    {
        const RowState person = m_log.materialiser().state({entity::person, uid});
        const QString name = lastText(person, field::personName);
        return {uid, lastText(person, field::nip), name.isEmpty() ? u"(pegawai tidak dikenal)"_s : name, {}, {}, {}, seat.reason, seat.levelsClosed, seat.value, seat.costRupiah};
    }

    void notePerson(PlanListing& listing, const PlanSeat& seat, const PlannedSeat& planned) const
    {
        if (seat.person >= m_facts.people.size()) listing.goneFromFile << named(planned.name, planned.nip);
        else if (!m_facts.input.people[seat.person].active) listing.inactive << named(planned.name, planned.nip);
    }

    QString gapsRaised(const PlanPerson& person, std::size_t angkatan) const
    {
        if (angkatan >= m_facts.input.angkatan.size()) return {};
        QStringList raised;
        for (const auto& step : m_facts.input.offerings[m_facts.input.angkatan[angkatan].offering].steps)
            for (const auto& need : person.needs)
                if (need.competency == step.competency && need.state == LevelState::counts && need.level < need.required)
                    raised << steps(m_facts.dictionary.at(need.competency).code, need.level, need.required);
        return raised.join(u", "_s);
    }

    PlannedSeat seatOf(const PlanSeat& seat, const Uid& uid) const
    {
        if (seat.person >= m_facts.people.size()) return goneSeat(seat, uid);
        PlannedSeat planned{uid, {}, {}, {}, {}, {}, seat.reason, seat.levelsClosed, seat.value, seat.costRupiah};
        const auto& named = m_facts.people[seat.person];
        const PlanPerson& person = m_facts.input.people[seat.person];
        planned.nip = named.nip;
        planned.name = named.name;
        planned.staff = person.staff;
        const Standing standing = m_standings.value(named.uid);
        planned.post = standing.post;
        planned.seniority = standing.seniority;
        if (person.unit < m_facts.units.size()) planned.unit = m_facts.units.at(person.unit).name;
        if (seat.levelsClosed > 0) planned.competencies = gapsRaised(person, seat.angkatan);
        return planned;
    }

    void countOpen(PlanListing& listing, const Plan& plan) const
    {
        std::vector<std::vector<std::size_t>> classesOf(m_facts.people.size());
        for (const auto& seat : plan.seats)
            if (seat.person < classesOf.size() && seat.angkatan < m_facts.angkatan.size()) classesOf[seat.person].push_back(seat.angkatan);
        for (std::size_t p = 0; p < m_facts.people.size(); ++p) {
            const PlanPerson& person = m_facts.input.people[p];
            if (!person.active) continue;
            for (const auto& need : person.needs) {
                if (need.state != LevelState::counts) {
                    ++listing.needsToAssess;
                } else if (const int left = need.required - std::max(need.level, levelReached(m_facts.input, need, classesOf[p])); left > 0) {
                    ++listing.gapsLeft;
                    listing.levelsLeft += left;
                }
            }
        }
    }

    EditLog& m_log;
    const PlanFacts& m_facts;
    const ReferenceTables& m_tables;
    const QHash<Uid, Standing>& m_standings;
    QHash<qint64, const Offering*> m_offerings;
    QHash<Uid, const Angkatan*> m_angkatan;
};

}  // namespace

qint64 PlannedClass::costRupiah() const
{
    return std::accumulate(seats.begin(), seats.end(), fixedCostRupiah, [](qint64 sum, const PlannedSeat& seat) { return sum + seat.costRupiah; });
}

int PlannedClass::levelsClosed() const
{
    return std::accumulate(seats.begin(), seats.end(), 0, [](int sum, const PlannedSeat& seat) { return sum + seat.levelsClosed; });
}

PlanValue PlannedClass::value() const
{
    return std::accumulate(seats.begin(), seats.end(), PlanValue{0}, [](PlanValue sum, const PlannedSeat& seat) { return sum + seat.value; });
}

qint64 PlanListing::costRupiah() const
{
    return std::accumulate(classes.begin(), classes.end(), qint64{0}, [](qint64 sum, const PlannedClass& planned) { return sum + planned.costRupiah(); });
}

QString scheduleText(const PlannedClass& planned)
{
    return planned.start.isValid() ? daysText(planned.start, planned.end, u"s.d."_s) : u"belum dijadwalkan"_s;
}

QString daysText(QDate first, QDate last, const QString& to)
{
    if (!last.isValid() || last == first) return longDate(first);
    const QString end = longDate(last);
    if (first.year() != last.year()) return u"%1 %2 %3"_s.arg(longDate(first), to, end);
    if (first.month() != last.month()) return u"%1 %2 %3"_s.arg(longDate(first).section(u' ', 0, 1), to, end);
    return u"%1 %2 %3"_s.arg(first.day()).arg(to, end);
}

void sortByRank(PlanListing& plan)
{
    for (auto& planned : plan.classes)
        std::stable_sort(planned.seats.begin(), planned.seats.end(), [](const PlannedSeat& a, const PlannedSeat& b) {
            return std::tuple(-a.seniority, a.nip.isEmpty(), a.nip) < std::tuple(-b.seniority, b.nip.isEmpty(), b.nip);
        });
}

QString seatOrderNote() { return u"Urutan peserta: PNS sebelum PPPK, lalu golongan tertinggi, TMT golongan, dan NIP."_s; }

QString seatAim(const PlannedSeat& seat)
{
    if (!seat.competencies.isEmpty()) return seat.competencies;
    switch (seat.reason) {
    case SeatReason::mandatory: return u"pelatihan wajib"_s;
    case SeatReason::hourFloor: return u"pemenuhan JP setahun"_s;
    case SeatReason::fillsMinimum: return u"peserta minimum"_s;
    case SeatReason::fairFloor: return u"pemerataan"_s;
    case SeatReason::locked: return u"ditetapkan dengan tangan"_s;
    case SeatReason::bestValue: break;
    }
    return u"-"_s;
}

QString seatAimNote(const PlanListing& plan)
{
    const auto has = [&](SeatReason reason) {
        return std::any_of(plan.classes.begin(), plan.classes.end(), [&](const auto& c) {
            return std::any_of(c.seats.begin(), c.seats.end(), [&](const auto& seat) { return seat.competencies.isEmpty() && seat.reason == reason; });
        });
    };
    QStringList words;
    if (has(SeatReason::fillsMinimum)) words << u"“peserta minimum” agar angkatan mencapai jumlah peserta paling sedikit"_s;
    if (has(SeatReason::hourFloor)) words << u"“pemenuhan JP setahun” agar pegawai mencapai JP minimum"_s;
    if (has(SeatReason::fairFloor)) words << u"“pemerataan” agar kelompoknya mencapai batas bawahnya"_s;
    if (has(SeatReason::mandatory)) words << u"“pelatihan wajib” karena peraturan mewajibkannya"_s;
    if (has(SeatReason::locked)) words << u"“ditetapkan dengan tangan” oleh penyusun rencana"_s;
    return words.isEmpty() ? QString() : u"Peserta yang tidak menutup kesenjangan, jadi tanpa kenaikan level: %1."_s.arg(words.join(u"; "_s));
}

QString classCode(const PlannedClass& planned, QChar between) { return planned.number > 0 ? planned.code + between + QString::number(planned.number) : planned.code; }

QString classTitle(const PlannedClass& planned)
{
    const QString number = planned.number > 0 ? u", angkatan %1"_s.arg(planned.number) : QString();
    return (planned.code + u' ' + planned.name).trimmed() + number;
}

Result<PlanListing> planListing(EditLog& log, const PlanRecord& record)
{
    Session& session = log.session();
    return session.read([&] {
        return valueOrThrow(planListing(log, valueOrThrow(planFacts(session, record.request)), record));
    });
}

Result<PlanListing> planListing(EditLog& log, const PlanFacts& facts, const PlanRecord& record)
{
    Session& session = log.session();
    return session.read([&] {
        const auto catalogue = valueOrThrow(CatalogueStore(session).load());
        const auto tables = valueOrThrow(ReferenceStore(session).load());
        const auto standing = standings(session, tables, record.request.asOf);
        return ListingBuilder(log, facts, catalogue, tables, standing).build(record);
    });
}

}  // namespace core
