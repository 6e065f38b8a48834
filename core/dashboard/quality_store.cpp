// SPDX-License-Identifier: Apache-2.0
#include "core/dashboard/quality_store.h"

#include "core/assessment/level_choice.h"
#include "core/base/text.h"
#include "core/catalogue/catalogue_store.h"
#include "core/competency/competency_store.h"
#include "core/db/query.h"
#include "core/gap/gap_store.h"
#include "core/history/conflict_choices.h"
#include "core/history/entities.h"
#include "core/history/row_names.h"
#include "core/learning/course_store.h"
#include "core/organisation/unit_store.h"
#include "core/reference/reference_store.h"

#include <QDateTime>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 7;

struct Who {
    Uid uid;
    QString nip, name;
};

/// Of a conflict about a whole row: a telephone number or NIK by its looks, because its field is not told. A NIP has 18 digits, a day 8.
bool looksHidden(const QString& value)
{
    constexpr auto fewest = 9, most = 16;
    const auto isSign = [](QChar c) { return QStringView(u" +-().").contains(c); };
    const auto digits = std::count_if(value.begin(), value.end(), [](QChar c) { return c.isDigit(); });
    return digits >= fewest && digits <= most && std::all_of(value.begin(), value.end(), [&](QChar c) { return c.isDigit() || isSign(c); });
}

/// What no list shows in full (regulation.md 9).
bool isHidden(const ConflictDetail& conflict, const QString& value)
{
    const Address& at = conflict.conflict.at;
    if (at.row.entity != entity::person) return false;
    return at.field == field::phone || at.field == field::nik || (conflict.field.isEmpty() && looksHidden(value));
}

class Collector {
public:
    Collector(EditLog& log, QDate asOf, Progress& progress) : m_log(log), m_session(log.session()), m_progress(progress) { m_report.asOf = asOf; }

    QualityReport run()
    {
        m_tables = valueOrThrow(ReferenceStore(m_session).load());
        m_units = valueOrThrow(UnitStore(m_session).tree());
        readPeople();
        const std::function<void()> steps[kSteps] = {[&] { addDuplicates(); }, [&] { addConflicts(); }, [&] { addWaiting(); },
                                                     [&] { addPersonFindings(); }, [&] { addAssessments(); }, [&] { addStatedJpms(); }, [&] { addCourses(); }};
        for (int i = 0; i < kSteps; ++i) {
            if (m_progress.isCancelled()) throw Failure(ErrorCode::cancelled, u"Pemeriksaan dibatalkan."_s);
            m_progress.report(i, kSteps);
            steps[i]();
        }
        const auto units = unitTreeFindings(m_units);
        m_report.findings.insert(m_report.findings.end(), units.begin(), units.end());
        const auto agreements = agreementFindings(valueOrThrow(CatalogueStore(m_session).load()), m_report.asOf);
        m_report.findings.insert(m_report.findings.end(), agreements.begin(), agreements.end());
        sortByKind();
        return std::move(m_report);
    }

private:
    void readPeople()
    {
        Query q(m_session, "select id, uid, nip, name from person");
        while (q.next()) m_people.insert(q.integer(0), {q.uid(1), q.text(2), q.text(3)});
    }

    void addAbout(qint64 person, const QString& code, const QString& message)
    {
        const Who who = m_people.value(person);
        m_report.findings.push_back({findingKindOf(code), code, {entity::person, who.uid}, who.nip, who.name, message});
    }

    [[nodiscard]] Who whoIs(const RowKey& row) const
    {
        if (row.entity != entity::person) return {};
        for (const Who& who : m_people)
            if (who.uid == row.uid) return who;
        return {};
    }

    [[nodiscard]] static QString sameness(DuplicateReason reason)
    {
        switch (reason) {
        case DuplicateReason::sameNip: return u"NIP sama"_s;
        case DuplicateReason::samePnsId: return u"ID PNS sama"_s;
        case DuplicateReason::sameNameAndBirthDate: return u"Nama dan tanggal lahir sama"_s;
        case DuplicateReason::sameNameAndRestOfNip: break;
        }
        return u"Nama dan sepuluh angka terakhir NIP sama"_s;
    }

    void addDuplicates()
    {
        m_report.duplicates = valueOrThrow(PersonStore(m_session).duplicates());
        for (std::size_t i = 0; i < m_report.duplicates.size(); ++i) {
            const DuplicateGroup& group = m_report.duplicates[i];
            QStringList others;
            for (const auto& row : group.people) others << u"%1 (%2)"_s.arg(row.person.name, groupedNip(row.person.nip));
            const auto& first = group.people.front();
            m_report.findings.push_back({group.isToldApart ? FindingKind::distinct : FindingKind::duplicate, u"person.duplicate"_s, {entity::person, first.uid}, first.person.nip, first.person.name,
                                         u"%1: %2."_s.arg(sameness(group.reason), others.join(u"; "_s)), static_cast<int>(i)});
        }
    }

    void addConflicts()
    {
        for (const ConflictDetail& conflict : valueOrThrow(conflictDetails(m_log))) {
            QStringList sides;
            for (const ConflictSide& side : conflict.sides)
                sides << u"“%1” (%2, %3)"_s.arg(isHidden(conflict, side.value) ? maskedNumber(side.value) : side.value, side.user.isEmpty() ? u"tanpa nama"_s : side.user, QDateTime::fromMSecsSinceEpoch(side.at).toString(u"dd-MM-yyyy"_s));
            const QString what = conflict.field.isEmpty() ? conflict.thing : u"%1, isian %2"_s.arg(conflict.thing, conflict.field);
            const Who who = whoIs(conflict.subject);
            m_report.findings.push_back({FindingKind::conflict, u"conflict"_s, conflict.subject, who.nip, who.name.isEmpty() ? conflict.name : who.name, u"%1: %2."_s.arg(what, sides.join(u" atau "_s)), -1, conflictId(conflict.conflict)});
        }
    }

    /// One finding per row and thing it waits for, however many of its fields do.
    void addWaiting()
    {
        RowNames names(m_log);
        Query q(m_session, "select entity, row_uid, target_uid, max(required), max(field), max(element) from waiting group by entity, row_uid, target_uid");
        while (q.next()) {
            const Address at{{q.number(0), q.uid(1)}, q.number(4), q.uid(5)};
            if (at.row.entity == entity::person) continue;  // unit.unknown says it, with the unit's name
            const QString source = names.source(at.row);
            const QString what = at.element.isNull() ? names.field(at) : u"Kompetensi"_s;
            QString message = q.number(3) != 0 ? u"%1 ini belum tampil, karena yang dirujuk (%2) belum ada di berkas."_s : u"%1 ini menunggu %2 yang belum ada di berkas."_s;
            message = message.arg(names.thing(at.row.entity), what.toLower());
            if (!source.isEmpty()) message += u" Asal: %1."_s.arg(source);
            const Address waits = q.number(3) != 0 ? Address{at.row, kRow, {}} : at;
            m_report.findings.push_back({FindingKind::waiting, u"waiting"_s, names.subject(at.row), {}, names.name(at.row), message, -1, {}, waits});
        }
    }

    void addPersonFindings()
    {
        const auto standards = valueOrThrow(CompetencyStore(m_session).standards());
        const auto kinds = kindsByTitle(standardBook(standards.defaults, standards.rows, m_report.asOf));
        for (const PersonFinding& found : valueOrThrow(PersonStore(m_session).findings(m_tables, kinds, m_units, m_report.asOf)))
            addAbout(found.person.value, found.problem.code, found.problem.message);
    }

    void addAssessments()
    {
        QHash<QString, Problems> ofMethod;
        Query q(m_session, "select person_id, date, method from assessment order by person_id, date");
        while (q.next()) {
            const QDate day = q.date(1);
            const QString method = q.text(2), when = day.isValid() ? day.toString(u"dd-MM-yyyy"_s) : u"tanpa tanggal"_s;
            if (!day.isValid()) addAbout(q.integer(0), u"assessment.noDate"_s, u"Penilaian “%1” tanpa tanggal; levelnya tidak dihitung."_s.arg(method));
            else if (day > m_report.asOf) addAbout(q.integer(0), u"assessment.later"_s, u"Penilaian bertanggal %1, yang belum terjadi; levelnya belum dihitung."_s.arg(when));
            if (!ofMethod.contains(method)) ofMethod.insert(method, methodFindings(m_tables, method, m_report.asOf));
            for (const Problem& problem : ofMethod.value(method)) addAbout(q.integer(0), problem.code, u"Penilaian %1: %2"_s.arg(when, problem.message));
        }
    }

    /// A workbook's own JPM beside the one of its levels and today's standard (figures.md 14).
    void addStatedJpms()
    {
        std::vector<std::pair<qint64, Uid>> people;
        Query q(m_session, "select distinct p.id, p.uid from assessment a join person p on p.id = a.person_id where a.jpm_stated is not null order by p.id");
        while (q.next()) people.emplace_back(q.integer(0), q.uid(1));
        const GapStore gaps(m_session);
        const GapBasis basis = valueOrThrow(gaps.basis(m_report.asOf));
        for (const auto& [id, uid] : people) {
            if (m_progress.isCancelled()) throw Failure(ErrorCode::cancelled, u"Pemeriksaan dibatalkan."_s);
            for (const Problem& problem : valueOrThrow(gaps.person(uid, basis)).findings)
                if (problem.code == u"jpm.differs"_s) addAbout(id, problem.code, problem.message);
        }
    }

    void addCourses()
    {
        const auto rows = valueOrThrow(CourseStore(m_session).courses(m_tables));
        for (std::size_t first = 0; first < rows.size();) {
            std::size_t end = first;
            std::vector<Course> courses;
            for (; end < rows.size() && rows[end].person == rows[first].person; ++end) courses.push_back(rows[end].course);
            const auto counted = countHours(courses, m_tables.hourCaps);
            for (std::size_t i = 0; i < counted.size(); ++i)
                for (const Problem& problem : counted[i].findings) addAbout(rows[first].person.value, problem.code, u"Kursus “%1”: %2"_s.arg(courses[i].name, problem.message));
            first = end;
        }
    }

    void sortByKind()
    {
        std::map<FindingKind, int> place;
        for (const auto& info : findingKinds()) place.emplace(info.kind, static_cast<int>(place.size()));
        std::stable_sort(m_report.findings.begin(), m_report.findings.end(), [&](const auto& a, const auto& b) { return place[a.kind] < place[b.kind]; });
    }

    EditLog& m_log;
    Session& m_session;
    Progress& m_progress;
    QualityReport m_report;
    ReferenceTables m_tables;
    UnitTree m_units;
    QHash<qint64, Who> m_people;
};

}  // namespace

Result<QualityReport> QualityStore::load(QDate asOf, Progress& progress) const
{
    return m_log.session().read([&] { return Collector(m_log, asOf, progress).run(); });
}

}  // namespace core
