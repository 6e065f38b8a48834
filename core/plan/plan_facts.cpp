// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_facts.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue_store.h"
#include "core/gap/gap_store.h"
#include "core/learning/hours_store.h"
#include "core/plan/fair_groups.h"
#include "core/plan/mandatory_store.h"
#include "core/plan/value.h"
#include "core/reference/reference_store.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// Everything that was read, before it is put together.
struct Sources {
    ReferenceTables tables;
    GapColumns columns;
    std::vector<PersonRow> people;
    QHash<qint64, PostHistory> histories;
    Standards standards;
    std::vector<CourseRow> courses;
    Catalogue catalogue;
    MandatoryMarks marks;
};

Sources readSources(Session& session, QDate asOf)
{
    Sources s;
    s.tables = valueOrThrow(ReferenceStore(session).load());
    s.columns = valueOrThrow(GapStore(session).columns(s.tables, asOf));
    s.people = valueOrThrow(PersonStore(session).people());
    std::sort(s.people.begin(), s.people.end(), [](const auto& a, const auto& b) { return a.uid < b.uid; });  // the same plan from every copy of the data
    s.histories = valueOrThrow(PersonStore(session).structuralHistories());
    s.standards = valueOrThrow(CompetencyStore(session).standards());
    s.courses = valueOrThrow(CourseStore(session).courses(s.tables));
    s.catalogue = valueOrThrow(CatalogueStore(session).load());
    s.marks = valueOrThrow(mandatoryMarks(session));
    return s;
}

/// Hours of one participant as they would count. Only the number of days matters, so any will do.
int countedHours(const Offering& offering, const ReferenceTables& tables, int year)
{
    const QDate start(year, 1, 1);
    const Course course{offering.formCode, offering.hoursJp, year, start, start.addDays(std::max(1, offering.days) - 1), offering.name, {}};
    return countHours(std::span(&course, 1), tables.hourCaps).front().counted;
}

class FactsBuilder {
public:
    FactsBuilder(const Sources& sources, const PlanRequest& request) : m_from(sources), m_request(request) {}

    PlanFacts build()
    {
        m_facts.dictionary = m_from.columns.dictionary;
        m_facts.units = m_from.columns.units;
        setOptions();
        for (const auto& unit : m_facts.units.units())
            if (!unit.affairs.isEmpty()) m_affairs << unit.affairs;
        for (const auto& offering : m_from.catalogue.offerings) addOffering(offering);
        for (std::size_t i = 0; i < m_from.catalogue.offerings.size(); ++i) addPrerequisites(i);
        for (const auto& angkatan : m_from.catalogue.angkatan) addAngkatan(angkatan);
        addPriorities();
        addPeople();
        addLocks();
        if (!m_request.fairBy.isEmpty()) m_facts.input.groups = fairGroups(fairMembers(), m_request.fairBy, m_request.fairPercent);
        return std::move(m_facts);
    }

private:
    void setOptions()
    {
        const auto& tables = m_from.tables;
        m_facts.input.options = {m_request.year, m_request.budgetRupiah, m_request.hourCeilingJp, m_request.unitAbsencePercent.value_or(settingValue(tables, setting::kUnitAbsencePercent)),
                                 settingValue(tables, setting::kPnsHourFloor), settingValue(tables, setting::kRetirementMarginMonths)};
        for (const auto& fund : m_request.funds) m_facts.input.options.funds.push_back(fundToday(fund));
        m_facts.input.options.unitSharePercent = m_request.unitSharePercent;
        m_facts.input.options.hourFloorFirst = m_request.hourFloorFirst;
    }

    PlanFund fundToday(const PlanRecordFund& fund)
    {
        PlanFund today{fund.source, std::nullopt, fund.subActivity, fund.accountCode, fund.rupiah};
        if (fund.unit.isNull()) return today;
        today.unit = 0;
        if (const auto unit = m_facts.units.indexOf(fund.unit)) {
            today.unit = *unit;
            today.unitEnd = m_facts.units.below(*unit).end;
        } else
            m_facts.findings.push_back({u"anggaran"_s, u"fund.unitGone"_s, u"Unit kerja pada baris anggaran %1 (%2) tidak ada lagi, jadi uangnya tidak dapat dipakai; ubah baris itu di halaman Rencana."_s.arg(
                                                                               fundSourceName(m_from.tables, fund.source), rupiah(fund.rupiah))});
        return today;
    }

    void note(const QString& code, const QString& message) { m_facts.findings.push_back({u"katalog"_s, code, message}); }

    void addOffering(const Offering& offering)
    {
        const OfferingTarget target = readTarget(offering.target, m_from.tables, m_affairs);
        PlanOffering plan;
        plan.id = offering.id.value;
        plan.hoursJp = countedHours(offering, m_from.tables, m_request.year);
        plan.costRupiah = offering.costPerPersonRupiah;
        plan.isCostKnown = offering.isCostKnown;
        if (!offering.isCostKnown)
            note(u"offering.noCost"_s, u"Biaya per orang pelatihan %1 belum diisi, jadi pelatihan ini tidak ikut direncanakan; isi biayanya di Katalog & Mitra."_s.arg(offering.code));
        plan.effectiveness = effectivenessOf(m_from.tables.effectiveness, offering.formCode, offering.hoursJp, m_request.asOf);
        for (const auto& step : offering.steps)
            if (const auto competency = m_facts.dictionary.indexOf(step.competency); competency && step.from < step.to)
                plan.steps.push_back({*competency, step.from, step.to});
        if (plan.steps.empty()) note(u"offering.noLevels"_s, u"Pelatihan %1 tidak menaikkan level kompetensi mana pun."_s.arg(offering.code));
        plan.kinds = target.kinds;
        for (const auto& grades : target.grades) plan.grades.push_back({grades.staff, grades.from, grades.to});
        plan.affairs = target.affairs;
        plan.mandatory = mandatoryNamed(offering.name, offering.formCode == QStringView(kLeadershipForm));
        for (const auto& finding : target.findings) note(finding.code, offering.code + u": "_s + finding.message);
        m_offeringIndex.insert(offering.id.value, m_facts.input.offerings.size());
        m_offeringNamed.insert(folded(offering.code), offering.id.value);
        m_offeringNamed.insert(folded(offering.name), offering.id.value);
        m_offeringsCalled.insert(folded(offering.name), offering.id.value);
        m_facts.input.offerings.push_back(std::move(plan));
    }

    void addPrerequisites(std::size_t index)
    {
        const Offering& offering = m_from.catalogue.offerings[index];
        for (const QString& part : offering.prerequisites.split(u';', Qt::SkipEmptyParts)) {
            const QString wanted = folded(part);
            if (wanted.isEmpty()) continue;
            if (const auto found = m_offeringNamed.constFind(wanted); found != m_offeringNamed.constEnd())
                m_facts.input.offerings[index].prerequisites.push_back(*found);
            else
                note(u"prerequisite.unknown"_s, u"%1: prasyarat \"%2\" tidak ada di katalog dan tidak diperiksa."_s.arg(offering.code, part.trimmed()));
        }
    }

    void addAngkatan(const Angkatan& angkatan)
    {
        const auto index = m_offeringIndex.constFind(angkatan.offering.value);
        if (index == m_offeringIndex.constEnd() || (angkatan.startsOn.isValid() && angkatan.startsOn.year() != m_request.year)) return;
        const Offering& offering = m_from.catalogue.offerings[*index];
        const bool isPossible = isPlausible(angkatan, offering);
        m_facts.angkatanByUid.insert(angkatan.uid, m_facts.angkatan.size());
        m_facts.angkatan.push_back({angkatan.uid, offering.code, offering.name, angkatan.number});
        m_facts.input.angkatan.push_back({angkatan.id.value, *index, angkatan.startsOn, isPossible ? angkatan.endsOn : QDate(), angkatan.seats,
                                          std::max(1, angkatan.minimum), offering.fixedCostRupiah, offering.isCostKnown && isPossible});
    }

    bool isPlausible(const Angkatan& angkatan, const Offering& offering)
    {
        if (!angkatan.startsOn.isValid() || !angkatan.endsOn.isValid()) return true;
        const qint64 days = angkatan.startsOn.daysTo(angkatan.endsOn) + 1;
        if (days >= 1 && days <= kLongestClassDays) return true;
        note(u"angkatan.days"_s, u"Satu angkatan pelatihan %1 bertanggal %2 sampai %3, yang tidak mungkin benar, jadi tidak ikut direncanakan; perbaiki tanggalnya di Katalog & Mitra."_s.arg(
                                     offering.code, longDate(angkatan.startsOn), longDate(angkatan.endsOn)));
        return false;
    }

    std::vector<std::size_t> indicesOf(const std::vector<Uid>& units) const
    {
        std::vector<std::size_t> indices;
        for (const Uid& uid : units)
            if (const auto unit = m_facts.units.indexOf(uid))
                for (std::size_t u = *unit; u < m_facts.units.below(*unit).end; ++u) indices.push_back(u);
        return indices;
    }

    void addPriorities()
    {
        for (const auto& priority : m_from.catalogue.priorities) {
            if (!priority.appliesIn(m_request.year)) continue;
            const std::vector<std::size_t> units = indicesOf(priority.units);
            if (units.empty() && !priority.units.empty()) continue;  // for units this file does not have
            for (const auto& share : priority.competencies)
                if (const auto competency = m_facts.dictionary.indexOf(share.competency))
                    m_facts.input.priorities.push_back({priority.weight * share.weight / 1000, {*competency}, units});
        }
    }

    std::vector<PlanNeed> needsOf(std::size_t person) const
    {
        const GapTable& table = m_from.columns.table;
        const auto group = table.places[person].group;
        const auto& requirements = table.groups[group].requirements;
        std::vector<PlanNeed> needs;
        for (std::size_t r = 0; r < requirements.size(); ++r) {
            const quint8 slot = slotAt(table, person, r);
            const LevelState state = slot == kSlotNotAssessed ? LevelState::none : slot == kSlotExpired ? LevelState::expired : LevelState::counts;
            needs.push_back({requirements[r].competency, state, state == LevelState::counts ? slot : 0, requirements[r].level, m_from.columns.weights[group][r]});
        }
        return needs;
    }

    QString affairsOf(std::optional<std::size_t> unit) const
    {
        for (; unit; unit = m_facts.units.parentOf(*unit))
            if (!m_facts.units.at(*unit).affairs.isEmpty()) return folded(m_facts.units.at(*unit).affairs);
        return {};
    }

    PlanPerson personOf(const PersonRow& row) const
    {
        const ReferenceTables& tables = m_from.tables;
        const auto post = currentPost(row.person, m_from.histories.value(row.id.value).rows, m_kinds, tables, m_request.asOf);
        const auto unit = m_facts.units.indexOf(row.unit);
        PlanPerson plan;
        plan.id = row.id.value;
        plan.unit = unit.value_or(m_facts.units.size());
        plan.kind = post.kind;
        plan.staff = staffKindOf(row.person, tables);
        if (const auto* grade = gradeOf(row.person, tables)) plan.gradeOrder = grade->order;
        plan.affairs = affairsOf(unit);
        plan.active = isInFigures(row.person, tables);
        const auto* position = legalPositionOf(row.person, tables);
        plan.mayTrain = !position || position->eligibleForPlan;
        plan.leavesOn = retirementDay(row.person, findPostKind(tables, post.kind), post.title);
        plan.hourCeilingJp = hourGoal(plan.staff, tables).ceilingJp;
        plan.factor = personalFactorOf(false, std::nullopt, m_request.year, tables);  // until a course is found
        return plan;
    }

    /// After the courses. Only PNS have mandatory courses, and only active ones are asked for.
    void addMandatory(PlanPerson& plan, const PersonRow& row, std::vector<MandatoryCourse> done) const
    {
        if (!plan.active || plan.staff != StaffKind::pns) return;
        const Person& who = row.person;
        const auto& ticked = m_from.marks.ticked.value(row.id.value);
        done.insert(done.end(), ticked.begin(), ticked.end());
        const bool cpns = isCpns(m_from.marks.cpnsStatus.value(row.id.value), who.cpnsSince, who.pnsSince, m_request.asOf);
        plan.mandatory = mandatoryFor({cpns, plan.kind, std::move(done)});
        if (plan.mandatory != MandatoryCourse::none) plan.mandatorySince = plan.mandatory == MandatoryCourse::latsar ? who.cpnsSince : who.postSince;
    }

    std::vector<MandatoryCourse> addCourses(PlanPerson& plan, std::span<const CourseRow> rows) const
    {
        std::vector<Course> courses;
        std::vector<MandatoryCourse> done;
        std::optional<int> last;
        for (const auto& row : rows) {
            courses.push_back(row.course);
            last = std::max(last, yearOf(row.course));
            if (const auto course = mandatoryOf(row.course); course != MandatoryCourse::none) done.push_back(course);
            for (const qint64 offering : m_offeringsCalled.values(folded(row.course.name))) plan.completed.push_back(offering);
        }
        plan.factor = personalFactorOf(!rows.empty(), last, m_request.year, m_from.tables);
        plan.hoursJp = hoursInYear(countHours(courses, m_from.tables.hourCaps), m_request.year).counted;
        std::sort(plan.completed.begin(), plan.completed.end());
        plan.completed.erase(std::unique(plan.completed.begin(), plan.completed.end()), plan.completed.end());
        return done;
    }

    /// Names repeat: each is read once.
    MandatoryCourse mandatoryOf(const Course& course) const
    {
        const auto known = m_mandatoryOf.constFind({course.name, course.formCode});
        if (known != m_mandatoryOf.constEnd()) return *known;
        return *m_mandatoryOf.insert({course.name, course.formCode}, mandatoryNamed(course.name, course.formCode == QStringView(kLeadershipForm)));
    }

    void addPeople()
    {
        m_kinds = kindsByTitle(standardBook(m_from.standards.defaults, m_from.standards.rows, m_request.asOf));
        QHash<qint64, std::size_t> columnOf;
        for (std::size_t i = 0; i < m_from.columns.people.size(); ++i) columnOf.insert(m_from.columns.people[i].value, i);
        QHash<qint64, std::pair<std::size_t, std::size_t>> coursesOf;  // courses come by person
        for (std::size_t i = 0; i < m_from.courses.size(); ++i) {
            auto& range = coursesOf[m_from.courses[i].person.value];
            if (range.second == 0) range.first = i;
            range.second = i + 1;
        }
        for (const auto& row : m_from.people) {
            PlanPerson plan = personOf(row);
            if (const auto column = columnOf.constFind(row.id.value); column != columnOf.constEnd()) plan.needs = needsOf(*column);
            std::vector<MandatoryCourse> done;
            if (const auto own = coursesOf.constFind(row.id.value); own != coursesOf.constEnd())
                done = addCourses(plan, std::span(m_from.courses).subspan(own->first, own->second - own->first));
            addMandatory(plan, row, std::move(done));
            m_facts.personByUid.insert(row.uid, m_facts.people.size());
            m_facts.people.push_back({row.uid, row.person.nip, fullName(row.person)});
            m_facts.input.people.push_back(std::move(plan));
        }
    }

    /// The kecamatan a unit lies in, by its own word or that of a unit above; a kecamatan that says nothing lies in itself.
    QString areaOf(std::optional<std::size_t> unit) const
    {
        static const QRegularExpression kind(u"^kec(amatan|\\.)\\s*"_s, QRegularExpression::CaseInsensitiveOption);
        for (; unit; unit = m_facts.units.parentOf(*unit)) {
            const Unit& here = m_facts.units.at(*unit);
            const QString area = here.area.isEmpty() && folded(here.kind) == "kecamatan"_L1 ? here.name : here.area;
            if (!area.isEmpty()) return area.simplified().remove(kind);
        }
        return {};
    }

    std::vector<FairMember> fairMembers() const
    {
        std::vector<FairMember> members;
        for (const auto& row : m_from.people) {
            const auto unit = m_facts.units.indexOf(row.unit);
            const auto* grade = gradeOf(row.person, m_from.tables);
            members.push_back({isInFigures(row.person, m_from.tables), unit ? m_facts.units.at(*unit).code + u' ' + m_facts.units.at(*unit).name : QString(), areaOf(unit), row.person.sex,
                               grade ? grade->name : QString()});
        }
        return members;
    }

    /// A lock on a person or class that is gone binds nobody.
    void addLocks()
    {
        for (std::size_t i = 0; i < m_request.locks.size(); ++i) {
            const PlanRecordLock& lock = m_request.locks[i];
            const auto angkatan = m_facts.angkatanByUid.constFind(lock.angkatan);
            if (angkatan == m_facts.angkatanByUid.constEnd()) continue;
            if (lock.person.isNull() && lock.kind == LockKind::forbid)
                for (std::size_t p = 0; p < m_facts.people.size(); ++p) addLock({p, *angkatan, lock.kind}, i);
            else if (const auto person = m_facts.personByUid.constFind(lock.person); person != m_facts.personByUid.constEnd())
                addLock({*person, *angkatan, lock.kind}, i);
        }
    }

    void addLock(const PlanLock& lock, std::size_t from)
    {
        m_facts.input.locks.push_back(lock);
        m_facts.lockOf.push_back(from);
    }

    const Sources& m_from;
    const PlanRequest& m_request;
    PlanFacts m_facts;
    KindsByTitle m_kinds;
    QStringList m_affairs;
    QHash<qint64, std::size_t> m_offeringIndex;
    QHash<QString, qint64> m_offeringNamed;
    QMultiHash<QString, qint64> m_offeringsCalled;
    mutable QHash<std::pair<QString, QString>, MandatoryCourse> m_mandatoryOf;  ///< by name and form
};

}  // namespace

Result<PlanFacts> planFacts(Session& session, const PlanRequest& request)
{
    return session.read([&] {
        const Sources sources = readSources(session, request.asOf);
        return FactsBuilder(sources, request).build();
    });
}

}  // namespace core
