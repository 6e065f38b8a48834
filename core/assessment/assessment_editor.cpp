// SPDX-License-Identifier: Apache-2.0
#include "core/assessment/assessment_editor.h"

#include "core/assessment/assessment_store.h"
#include "core/base/text.h"
#include "core/competency/competency_store.h"
#include "core/history/entities.h"
#include "core/history/row_fields.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr int kElementFields[] = {field::assessedLevel, field::knowledge, field::skill, field::attitude, field::evidence, field::levelSource};

/// Where a level comes from that no workbook holds.
QString handSource() { return u"Diisi langsung di Titian"_s; }

QString dayText(QDate day) { return day.toString(u"dd-MM-yyyy"_s); }
Value levelValue(const std::optional<int>& level) { return level ? Value(*level) : Value(); }

void requireLevel(const std::optional<int>& level)
{
    if (level && (*level < 0 || *level > kHighestLevel))
        throw Failure(ErrorCode::invalidInput, u"Level %1 tidak ada; isi bilangan bulat 0–5."_s.arg(*level));
}

void requireHead(const AssessmentHead& head, const ReferenceTables& tables)
{
    if (const auto found = headFindings(head, tables, head.day); !found.errors.empty())
        throw Failure(ErrorCode::invalidInput, found.errors.front().message);
}

/// The assessment of that person, day and method that stands in the file, whatever its uid.
std::optional<Uid> knownAssessment(Session& session, PersonId person, const AssessmentHead& head)
{
    for (const auto& event : valueOrThrow(AssessmentStore(session).events(person)))
        if (event.day == head.day && folded(event.method) == folded(head.method)) return event.uid;
    return std::nullopt;
}

Value fieldNow(const Snapshot& now, int number)
{
    const auto it = now.fields.find(number);
    return it == now.fields.end() ? Value() : it->second;
}

Value elementNow(const Snapshot& now, int number, const Uid& competency)
{
    const auto it = now.elements.find({number, competency});
    return it == now.elements.end() ? Value() : it->second;
}

void setIfOther(ChangeSet& c, const Uid& row, const Snapshot& now, int number, const Value& value)
{
    if (!(fieldNow(now, number) == value)) c.set(entity::assessment, row, number, value);
}

void setElementIfOther(ChangeSet& c, const Uid& row, const Snapshot& now, int number, const Uid& competency, const Value& value)
{
    if (!(elementNow(now, number, competency) == value)) c.setElement(entity::assessment, row, number, competency, value);
}

/// Makes the row what the snapshot says, also where it was deleted before: what was set on it alone stands above a snapshot.
void putRow(ChangeSet& c, const Uid& uid, const Snapshot& row)
{
    c.create(entity::assessment, uid, row);
    const Snapshot now = c.state(entity::assessment, uid).now;
    for (const auto& [number, value] : row.fields) setIfOther(c, uid, now, number, value);
    for (const auto& [number, value] : now.fields)
        if (number >= field::assessmentPerson && !row.fields.contains(number) && !value.isNull()) c.set(entity::assessment, uid, number, {});
    for (const auto& [key, value] : row.elements) setElementIfOther(c, uid, now, key.first, key.second, value);
    for (const auto& [key, value] : now.elements)
        if (!row.elements.contains(key) && !value.isNull()) c.setElement(entity::assessment, uid, key.first, key.second, {});
}

void createAssessment(ChangeSet& c, const Uid& person, const AssessmentHead& head, const std::vector<LevelEdit>& levels)
{
    Snapshot row;
    row.fields = {{field::assessmentPerson, Value(person)}, {field::assessmentDate, Value(head.day)},
                  {field::assessmentMethod, Value(head.method.simplified())}, {field::assessmentSource, Value(handSource())}};
    if (const QString assessor = head.assessor.simplified(); !assessor.isEmpty()) row.fields[field::assessor] = Value(assessor);
    for (const auto& edit : levels)
        if (edit.level) row.elements[{field::assessedLevel, edit.competency}] = Value(*edit.level);
    if (!row.elements.empty()) putRow(c, assessmentUid(person, head), row);
}

/// A level somebody types over an imported one no longer comes from the workbook.
void writeLevel(ChangeSet& c, const Uid& row, const Snapshot& now, const LevelEdit& edit)
{
    if (!edit.level) {
        for (const int number : kElementFields) setElementIfOther(c, row, now, number, edit.competency, {});
        return;
    }
    if (elementNow(now, field::assessedLevel, edit.competency) == Value(*edit.level)) return;
    c.setElement(entity::assessment, row, field::assessedLevel, edit.competency, Value(*edit.level));
    if (!(fieldNow(now, field::assessmentSource) == Value(handSource())))
        setElementIfOther(c, row, now, field::levelSource, edit.competency, Value(handSource()));
}

bool hasLevels(const Snapshot& row)
{
    return std::any_of(row.elements.begin(), row.elements.end(), [](const auto& e) { return e.first.first == field::assessedLevel && !e.second.isNull(); });
}

void extendAssessment(ChangeSet& c, const Uid& row, const AssessmentHead& head, const std::vector<LevelEdit>& levels)
{
    const Snapshot now = c.state(entity::assessment, row).now;
    for (const auto& edit : levels) writeLevel(c, row, now, edit);
    if (const QString assessor = head.assessor.simplified(); !assessor.isEmpty() && now.at(field::assessor).isNull()) c.set(entity::assessment, row, field::assessor, Value(assessor));
    if (hasLevels(now) && !hasLevels(c.state(entity::assessment, row).now)) c.remove(entity::assessment, row);
}

struct Known {
    AssessmentEvent event;
    QString who;
    Uid person;
};

Known knownByUid(Session& session, const Uid& uid)
{
    auto event = valueOrThrow(AssessmentStore(session).event(uid));
    const PersonId ids[] = {event.person};
    const auto people = valueOrThrow(PersonStore(session).rows(ids));
    if (people.empty()) throw Failure(ErrorCode::notFound, u"Pegawai penilaian ini sudah tidak ada."_s);
    return {std::move(event), fullName(people.front().person), people.front().uid};
}

/// Nothing where the dictionary does not have it any more.
QString competencyName(Session& session, const Uid& competency, QDate day)
{
    const Dictionary dictionary = valueOrThrow(CompetencyStore(session).dictionary(day));
    for (std::size_t i = 0; i < dictionary.size(); ++i)
        if (dictionary.at(i).uid == competency) return dictionary.at(i).name;
    return {};
}

/// "Komunikasi 3", "Komunikasi dikosongkan", "4 kompetensi": tells an entry in the trail from the next one of the same person and day.
QString enteredLevels(Session& session, std::span<const PersonLevels> people, QDate day)
{
    std::vector<LevelEdit> first;
    bool areOfOne = true;
    for (const auto& person : people)
        for (const LevelEdit& edit : person.levels) {
            const auto known = std::find_if(first.begin(), first.end(), [&](const LevelEdit& each) { return each.competency == edit.competency; });
            if (known == first.end()) first.push_back(edit);
            else areOfOne &= known->level == edit.level;
        }
    if (first.size() != 1) return first.empty() ? QString() : u"%1 kompetensi"_s.arg(first.size());
    const QString name = competencyName(session, first.front().competency, day);
    if (!areOfOne || name.isEmpty()) return name;
    return first.front().level ? u"%1 %2"_s.arg(name).arg(*first.front().level) : u"%1 dikosongkan"_s.arg(name);
}

AssessmentHead headOf(const AssessmentEvent& event) { return {event.day, event.method, event.assessor}; }

/// The uid of an assessment names day and method: under the old one a later import would take the correction back.
void writeHead(ChangeSet& c, Session& session, const Known& known, const AssessmentHead& head, const QString& note)
{
    const Uid& assessment = known.event.uid;
    Snapshot row = c.state(entity::assessment, assessment).now;
    if (head == headOf(known.event)) return setIfOther(c, assessment, row, field::assessmentNote, Value::ofText(note));
    const auto other = knownAssessment(session, known.event.person, head);
    if (other && *other != assessment)
        throw Failure(ErrorCode::conflict, u"%1 sudah punya penilaian %2 tanggal %3; hapus atau ubah yang itu dulu."_s.arg(known.who, head.method, dayText(head.day)));
    const Fields fields{{field::assessmentDate, Value(head.day)}, {field::assessmentMethod, Value::ofText(head.method.simplified())},
                        {field::assessor, Value::ofText(head.assessor.simplified())}, {field::assessmentNote, Value::ofText(note)}};
    if (other) {
        for (const auto& [number, value] : fields) setIfOther(c, assessment, row, number, value);
        return;
    }
    for (const auto& [number, value] : fields) row.fields[number] = value;
    std::erase_if(row.fields, [](const auto& f) { return f.second.isNull(); });
    std::erase_if(row.elements, [](const auto& e) { return e.second.isNull(); });
    putRow(c, assessmentUid(known.person, head), row);
    c.remove(entity::assessment, assessment);
}

}  // namespace

Findings headFindings(const AssessmentHead& head, const ReferenceTables& tables, QDate today)
{
    Findings found;
    const int validity = settingValue(tables, setting::kAssessmentValidityYears);
    if (!head.day.isValid())
        found.errors.push_back({u"date"_s, u"assessment.date"_s, u"Tanggal penilaian belum diisi; isi tanggalnya, karena masa berlaku dihitung dari situ."_s});
    else if (head.day > today)
        found.warnings.push_back({u"date"_s, u"assessment.future"_s, u"Tanggal ini belum tiba; nilainya baru dihitung mulai %1."_s.arg(dayText(head.day))});
    else if (countsUntil(head.day, validity) < today)
        found.warnings.push_back({u"date"_s, u"assessment.expired"_s, u"Masa berlakunya sudah lewat sejak %1; nilainya tidak dihitung."_s.arg(dayText(countsUntil(head.day, validity)))});
    if (head.method.trimmed().isEmpty())
        found.errors.push_back({u"method"_s, u"assessment.method"_s, u"Metode penilaian belum dipilih."_s});
    else if (methodRank(tables, head.method, head.day.isValid() ? head.day : today) == kUnknownMethodRank)
        found.errors.push_back({u"method"_s, u"assessment.method"_s, u"Metode “%1” tidak ada dalam daftar metode penilaian; pilih dari daftar."_s.arg(head.method)});
    return found;
}

Uid assessmentUid(const Uid& person, const AssessmentHead& head)
{
    return naturalUid(entity::assessment, {person.hex(), head.day.toString(Qt::ISODate), folded(head.method)});
}

Result<ChangeReceipt> AssessmentEditor::saveLevels(const AssessmentHead& head, const ReferenceTables& tables, std::span<const PersonLevels> people)
{
    Session& session = m_log.session();
    QString who = u"%1 pegawai"_s.arg(people.size());
    if (people.size() == 1)
        if (const auto row = PersonStore(session).byUid(people.front().person)) who = fullName(row->person);
    const auto what = session.read([&] { return enteredLevels(session, people, head.day); });
    if (!what) return tl::unexpected<Error>(what.error());
    const QString label = u"Penilaian %1: %2, %3 %4"_s.arg(*what, who, head.method.simplified(), dayText(head.day));
    return m_log.record(label.simplified(), [&](ChangeSet& c) {
        requireHead(head, tables);
        for (const auto& person : people) {
            for (const auto& edit : person.levels) requireLevel(edit.level);
            const PersonRow row = valueOrThrow(PersonStore(session).byUid(person.person));
            if (const auto known = knownAssessment(session, row.id, head)) extendAssessment(c, *known, head, person.levels);
            else createAssessment(c, row.uid, head, person.levels);
        }
    });
}

Result<ChangeReceipt> AssessmentEditor::saveAspects(const Uid& assessment, const AspectEdit& edit)
{
    const auto known = m_log.session().read([&] { return knownByUid(m_log.session(), assessment); });
    if (!known) return tl::unexpected<Error>(known.error());
    const auto name = m_log.session().read([&] { return competencyName(m_log.session(), edit.competency, known->event.day); });
    if (!name) return tl::unexpected<Error>(name.error());
    const QString label = u"Rincian penilaian %1: %2, %3 %4"_s.arg(*name, known->who, known->event.method, dayText(known->event.day));
    return m_log.record(label.simplified(), [&](ChangeSet& c) {
        const Snapshot now = c.state(entity::assessment, assessment).now;
        if (elementNow(now, field::assessedLevel, edit.competency).isNull())
            throw Failure(ErrorCode::notFound, u"Isi dulu level kompetensi ini, baru rinciannya."_s);
        for (const auto& level : {edit.knowledge, edit.skill, edit.attitude}) requireLevel(level);
        setElementIfOther(c, assessment, now, field::knowledge, edit.competency, levelValue(edit.knowledge));
        setElementIfOther(c, assessment, now, field::skill, edit.competency, levelValue(edit.skill));
        setElementIfOther(c, assessment, now, field::attitude, edit.competency, levelValue(edit.attitude));
        setElementIfOther(c, assessment, now, field::evidence, edit.competency, Value::ofText(edit.evidence.trimmed()));
    });
}

Result<ChangeReceipt> AssessmentEditor::correct(const Uid& assessment, const AssessmentHead& head, const ReferenceTables& tables)
{
    const auto known = m_log.session().read([&] { return knownByUid(m_log.session(), assessment); });
    if (!known) return tl::unexpected<Error>(known.error());
    return m_log.record(u"Ubah penilaian: %1 %2"_s.arg(known->who, dayText(head.day)), [&](ChangeSet& c) {
        requireHead(head, tables);
        writeHead(c, m_log.session(), *known, head, known->event.note);
    });
}

Result<ChangeReceipt> AssessmentEditor::correctMany(std::span<const AssessmentEvent> changed, const ReferenceTables& tables)
{
    return m_log.record(u"Ubah massal: %1 penilaian"_s.arg(grouped(static_cast<qint64>(changed.size()))), [&](ChangeSet& c) {
        for (const AssessmentEvent& event : changed) {
            const Known known = knownByUid(m_log.session(), event.uid);
            const AssessmentHead head = headOf(event);
            if (!(head == headOf(known.event)))  // an old import may lack its day; that stops nobody from writing a note
                if (const auto found = headFindings(head, tables, head.day); !found.errors.empty())
                    throw Failure(ErrorCode::invalidInput, u"%1, %2: %3"_s.arg(known.who, dayText(known.event.day), found.errors.front().message));
            writeHead(c, m_log.session(), known, head, event.note);
        }
    });
}

Result<ChangeReceipt> AssessmentEditor::remove(std::span<const Uid> assessments)
{
    QString one;
    if (assessments.size() == 1) {
        const auto known = m_log.session().read([&] { return knownByUid(m_log.session(), assessments.front()); });
        if (!known) return tl::unexpected<Error>(known.error());
        one = u"Hapus penilaian: %1 %2"_s.arg(known->who, dayText(known->event.day));
    }
    return removeAll(m_log, entity::assessment, assessments, one, u"Hapus %1 penilaian"_s);
}

}  // namespace core
