// SPDX-License-Identifier: Apache-2.0
// Comparing rows with the log, value by value (figures.md 10: an empty cell never erases).
#include "core/import/evaluation.h"

#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/import/import_difference.h"
#include "core/people/one_fact.h"
#include "core/people/post_kind.h"
#include "core/people/person_join.h"

#include <algorithm>
#include <set>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Of another row, seen from one of them: "4", or "4 lembar “Data”".
QString whereIs(const ImportRow& other, const ImportRow& from)
{
    return other.sheet == from.sheet ? QString::number(other.number) : u"%1 lembar “%2”"_s.arg(QString::number(other.number), other.sheet);
}

/// A list that says in its one column for posts the title that a field of its own says already, and that is shown, brings nothing new
/// (figures.md 6: who holds a structural post shows the title of that column).
bool isKnownTitle(const Fields& said, const Fields& now)
{
    const auto text = [](const Fields& fields, int number) {
        const auto found = fields.find(number);
        return found == fields.end() ? QString() : found->second.toString();
    };
    const auto says = [&](int number) { return !text(said, number).isEmpty(); };
    if (says(field::functionalTitle) || says(field::generalTitle) || !text(now, field::postTitle).isEmpty()) return false;
    const auto groupIn = [&](const Fields& fields) { return postGroupOf(text(fields, field::postKindId), text(fields, field::postKind)); };
    if (groupIn(said) == PostGroup::structural || groupIn(now) == PostGroup::structural) return false;
    const QString functional = folded(text(now, field::functionalTitle)), general = folded(text(now, field::generalTitle));
    const bool isGeneral = groupIn(now) == PostGroup::general;
    const QString first = isGeneral ? general : functional, second = isGeneral ? functional : general;
    const QString title = folded(text(said, field::postTitle));
    return !title.isEmpty() && title == (first.isEmpty() ? second : first);
}

QString subjectOf(const ImportRow& row) { return row.what.isEmpty() ? row.who : row.what; }

}  // namespace

QString newestDay(const std::vector<ImportRow>& rows, QDate today)
{
    const QString limit = today.toString(Qt::ISODate);
    QString newest;
    for (const ImportRow& row : rows)
        for (const Record& record : row.records)
            for (const auto& [number, value] : record.values.fields) {
                if (record.entity == entity::person && number == field::birthDate) continue;  // says nothing about the file's age
                const QString* text = value.text();
                if (text && text->size() == 10 && text->at(4) == u'-' && text->at(7) == u'-' && *text <= limit && *text > newest) newest = *text;
            }
    return newest;
}

namespace {

qint64 earlier(qint64 a, qint64 b) { return a > 0 && b > 0 ? std::min(a, b) : std::max(a, b); }

/// Which of two was saved first, as their programs say; of files that say nothing, as the disk does.
std::partial_ordering savedOrder(const PastImport& a, const PastImport& b)
{
    if (a.modifiedMs > 0 && b.modifiedMs > 0) return a.modifiedMs <=> b.modifiedMs;
    if (a.modifiedMs == 0 && b.modifiedMs == 0 && a.fileMs > 0 && b.fileMs > 0) return a.fileMs <=> b.fileMs;
    return std::partial_ordering::unordered;
}

}  // namespace

bool isOlder(const PastImport& self, const std::vector<PastImport>& past)
{
    PastImport mine = self;
    std::vector<PastImport> others, since;  // since: after the same bytes were imported
    bool seen = false;
    const PastImport* last = nullptr;
    for (const PastImport& import : past) {
        if (import.kind != self.kind) continue;
        last = &import;
        if (import.sha256 == self.sha256) {
            seen = true;
            since.clear();
            mine.modifiedMs = earlier(mine.modifiedMs, import.modifiedMs);
            mine.fileMs = earlier(mine.fileMs, import.fileMs);  // a copy made since is no newer
        } else {
            others.push_back(import);
            if (seen) since.push_back(import);
        }
    }
    if (!last || last->sha256 == self.sha256) return false;
    if (seen) return !std::ranges::all_of(since, [&](const PastImport& other) { return savedOrder(mine, other) > 0; });
    if (std::ranges::any_of(others, [&](const PastImport& other) { return savedOrder(mine, other) < 0; })) return true;
    if (mine.modifiedMs > 0 && savedOrder(mine, *last) > 0) return false;  // of a file alone a later time proves nothing: it may be a copy
    const bool comparable = self.rows * 2 >= last->rows;  // a correction for a few people is no old export
    return comparable && !self.newestDay.isEmpty() && self.newestDay < last->newestDay;
}

void listMissing(const ImportIndex& before, const std::vector<ImportRow>& rows, ImportReport& report)
{
    std::set<Uid> inFile;
    std::set<QString> units;
    for (const ImportRow& row : rows) {
        inFile.insert(row.mentions);
        for (const Record& record : row.records) {
            inFile.insert(record.uid);
            if (const auto unit = record.values.fields.find(field::personUnitCode); unit != record.values.fields.end()) units.insert(unit->second.toString());
        }
    }
    const auto known = static_cast<size_t>(std::count_if(before.unitOfPerson.keyBegin(), before.unitOfPerson.keyEnd(), [&](const Uid& uid) { return inFile.contains(uid); }));
    const bool isOfEverybody = known * 10 >= static_cast<size_t>(before.unitOfPerson.size()) * 9;  // then a unit that is not in it is missing as a whole
    std::vector<Uid> missing;
    size_t inScope = 0;
    for (auto it = before.unitOfPerson.begin(); it != before.unitOfPerson.end(); ++it) {
        if (!isOfEverybody && !units.contains(it.value())) continue;
        ++inScope;
        if (!inFile.contains(it.key())) missing.push_back(it.key());
    }
    if (missing.size() * 2 > inScope) {
        report.problems.push_back({{}, 0, {}, u"missing.notListed"_s,
                                   u"Berkas ini memuat kurang dari separuh pegawai unit-unit di dalamnya (%1 dari %2), jadi dianggap sebagian daftar; siapa yang tidak ada di berkas tidak dicantumkan."_s
                                       .arg(grouped(static_cast<qint64>(inScope - missing.size())), grouped(static_cast<qint64>(inScope)))});
        return;
    }
    std::sort(missing.begin(), missing.end(), [&](const Uid& a, const Uid& b) { return before.nameOfPerson[a] < before.nameOfPerson[b]; });
    for (const Uid& uid : missing)
        report.problems.push_back({{}, 0, {}, u"person.missing"_s,
                                   u"%1, NIP %2, ada di data tetapi tidak ada di berkas ini; datanya tidak dihapus, periksa apakah pindah atau pensiun."_s.arg(before.nameOfPerson[uid], before.factsOfPerson[uid].nip)});
    report.missing = static_cast<int>(missing.size());
}

Evaluation::Evaluation(EditLog& log, const ImportIndex& before, const ReferenceTables& tables, ChangeSet* out, const EvaluationOptions& options, Progress& progress, ImportReport& report)
    : m_log(log), m_before(before), m_tables(tables), m_out(out), m_options(options), m_progress(progress), m_report(report)
{
}

void Evaluation::run(const std::vector<ImportRow>& rows)
{
    m_total = static_cast<long long>(rows.size()) * (m_out ? 2 : 1);
    findLowestLevels(rows);
    for (const ImportRow& row : rows) {
        goOn();
        runRow(row);
    }
    createPending();
    if (m_report.held > 0)
        m_report.problems.insert(m_report.problems.begin(),
                                 {{}, 0, {}, u"file.older"_s, u"Berkas ini lebih lama daripada yang terakhir diimpor, jadi %1 nilai yang sudah lebih baru tidak dikembalikan; bila isi berkas ini yang benar, impor ulang dan izinkan berkas lama."_s.arg(grouped(m_report.held))});
}

void Evaluation::goOn()
{
    if (m_progress.isCancelled()) throw Failure(ErrorCode::cancelled, u"Impor dibatalkan; tidak ada yang disimpan."_s);
    if (++m_done % 256 == 0) m_progress.report(m_done, m_total);
}

void Evaluation::runRow(const ImportRow& row)
{
    m_report.problems.insert(m_report.problems.end(), row.problems.begin(), row.problems.end());
    if (row.refused) {
        ++m_report.refused;
        return;
    }
    // A second row about the same thing is a duplicate unless it adds something (levels of one event, a second class).
    // Of such a row only what is new counts: the first row's values stand, or every import would flip them.
    bool adds = false;
    const ImportRow* before = nullptr;
    std::vector<Record> records = row.records;
    for (Record& record : records) {
        record.uid = knownUid(record);
        takeLowestLevels(record);
        const auto [seen, first] = m_seen.try_emplace({record.entity, record.uid}, Seen{record.values, &row});
        if (first) {
            adds = true;
            continue;
        }
        if (!before) before = seen->second.row;
        keepNew(row, record);
        adds = adds || !record.values.fields.empty() || !record.values.elements.empty();
    }
    if (!adds) return noteDuplicate(row, before ? *before : row);
    Outcome outcome = Outcome::unchanged;
    const int differences = m_report.differences;
    for (size_t i = 0; i < records.size(); ++i) {
        const Outcome part = apply(row, records[i]);
        if (i == 0) outcome = part;
        else if (part != Outcome::unchanged && outcome == Outcome::unchanged) outcome = Outcome::changed;
    }
    count(row, outcome);
    if (!row.waiting && outcome == Outcome::changed && m_report.differences == differences) ++m_report.adding;
}

void Evaluation::keepNew(const ImportRow& row, Record& record)
{
    Seen& said = m_seen.at({record.entity, record.uid});
    const auto isKnown = [&](int field, const Uid& element, const Value& value, const Value& before) {
        if (!isProvenance(record.entity, field) && !(before == value) && !isSameRow(record.entity, field, before, value))
            noteContradiction(row, record, field, element, value, before, *said.row);
        return true;
    };
    if (record.entity == entity::person)
        for (const Contradiction& other : contradictions(record.values.fields, said.values.fields, m_tables)) {
            const auto dropped = record.values.fields.find(other.said);
            if (dropped == record.values.fields.end()) continue;
            noteContradiction(row, record, other.said, {}, dropped->second, said.values.fields.at(other.stored), *said.row);
            record.values.fields.erase(dropped);
        }
    std::erase_if(record.values.fields, [&](const auto& f) {
        const auto [before, isNew] = said.values.fields.insert(f);
        return !isNew && isKnown(f.first, {}, f.second, before->second);
    });
    std::erase_if(record.values.elements, [&](const auto& e) {
        const auto [before, isNew] = said.values.elements.insert(e);
        return !isNew && isKnown(e.first.first, e.first.second, e.second, before->second);
    });
}

void Evaluation::noteContradiction(const ImportRow& row, const Record& record, int field, const Uid& element, const Value& dropped, const Value& kept, const ImportRow& first)
{
    const Entity& entity = *m_log.registry().find(record.entity);
    const ElementSet* set = entity.setOf(field);
    const QString of = set ? u' ' + nameOfRow(m_log.session(), set->target, element) : QString();
    const auto shown = [&](const Value& value) { return shownValue(m_log.session(), entity, field, value); };
    m_report.problems.push_back({row.sheet, row.number, {}, u"row.contradicts"_s,
                                 u"%1: %2 “%3” tidak dipakai karena baris %4 menyebut “%5”; perbaiki salah satunya."_s.arg(subjectOf(row), fieldTitle(entity, field) + of, shown(dropped), whereIs(first, row), shown(kept))});
}

void Evaluation::findLowestLevels(const std::vector<ImportRow>& rows)
{
    struct Said {
        Lowest lowest;
        const ImportRow* row = nullptr;
    };
    std::map<std::pair<RowKey, Uid>, Said> said;
    for (const ImportRow& row : rows)
        for (const Record& record : row.records) {
            if (record.entity != entity::assessment || row.refused) continue;
            const RowKey key{record.entity, knownUid(record)};
            for (const auto& [element, level] : record.values.elements) {
                if (element.first != field::assessedLevel) continue;
                const Value own = record.values.at(field::levelSource, element.second);
                const Said now{{level, own.isNull() ? record.values.at(field::assessmentSource) : own}, &row};
                const auto [first, isNew] = said.try_emplace({key, element.second}, now);
                if (isNew || first->second.lowest.level == level) continue;
                const bool isLower = *level.integer() < *first->second.lowest.level.integer();
                const Said dropped = isLower ? first->second : now;
                if (isLower) first->second = now;
                noteContradiction(*dropped.row, record, element.first, element.second, dropped.lowest.level, first->second.lowest.level, *first->second.row);
                m_lowest[{key, element.second}] = first->second.lowest;
            }
        }
}

void Evaluation::takeLowestLevels(Record& record) const
{
    if (record.entity != entity::assessment || m_lowest.empty()) return;
    Elements sources;
    for (auto& [element, value] : record.values.elements) {
        const auto found = m_lowest.find({{record.entity, record.uid}, element.second});
        if (element.first != field::assessedLevel || found == m_lowest.end()) continue;
        value = found->second.level;
        sources[{field::levelSource, element.second}] = found->second.source;
    }
    for (const auto& [element, source] : sources) record.values.elements[element] = source;
}

void Evaluation::noteDuplicate(const ImportRow& row, const ImportRow& first)
{
    ++m_report.duplicate;
    m_report.problems.push_back({row.sheet, row.number, {}, u"row.duplicate"_s, u"%1 sudah ada di baris %2; baris ini dilewati, hapus salah satunya."_s.arg(subjectOf(row), whereIs(first, row))});
}

void Evaluation::count(const ImportRow& row, Outcome outcome)
{
    if (row.waiting) ++m_report.waiting;
    else if (outcome == Outcome::added) ++m_report.added;
    else if (outcome == Outcome::changed) ++m_report.changed;
    else ++m_report.unchanged;
}

Evaluation::Outcome Evaluation::apply(const ImportRow& row, const Record& record)
{
    const RowKey key{record.entity, record.uid};
    if (const auto pending = m_newAt.find(key); pending != m_newAt.end()) {
        Snapshot& snapshot = m_new[pending->second].second;
        for (const auto& [field, value] : record.values.fields) snapshot.fields.emplace(field, value);
        for (const auto& [element, value] : record.values.elements) snapshot.elements.emplace(element, value);
        return record.values.fields.empty() && record.values.elements.empty() ? Outcome::unchanged : Outcome::changed;  // the first row is the new one
    }
    const RowState state = m_log.materialiser().state(key);
    if (!state.created || !m_log.materialiser().isAlive(key, state)) {
        m_newAt.emplace(key, m_new.size());
        m_new.emplace_back(key, record.values);
        return Outcome::added;
    }
    const std::vector<Difference> all = differences(record, state.now);
    if (all.empty()) return Outcome::unchanged;
    bool wrote = false;
    for (const Difference& difference : all) {
        const bool provenance = isProvenance(record.entity, difference.field);
        if (m_options.older && isHeld(record, difference, all)) {
            if (!provenance) ++m_report.held;
            continue;
        }
        wrote = true;
        if (!provenance) note(row, record, difference);
        if (record.entity == entity::person && (difference.field == field::nip || difference.field == field::nipOld))
            m_formerNips[record.uid][difference.field] = difference.from;
        if (m_out) m_out->setElement(record.entity, record.uid, difference.field, difference.element, difference.to);
    }
    return wrote ? Outcome::changed : Outcome::unchanged;
}

bool Evaluation::isHeld(const Record& record, const Difference& difference, const std::vector<Difference>& all) const
{
    return std::any_of(all.begin(), all.end(), [&](const Difference& other) {
        const bool ofOneFact = record.entity == entity::person && sameFact(difference.field, other.field);
        return !other.from.isNull() && (ofOneFact || (difference.field == other.field && difference.element == other.element));
    });
}

// Two uids of one person (same_as) are no difference.
bool Evaluation::isSameRow(int entityNumber, int fieldNumber, const Value& a, const Value& b) const
{
    const Field* field = m_log.registry().find(entityNumber)->field(fieldNumber);
    if (!field || field->kind != FieldKind::reference || a.isNull() || b.isNull()) return false;
    return m_log.materialiser().resolved({field->target, a.uid()}) == m_log.materialiser().resolved({field->target, b.uid()});
}

std::vector<Evaluation::Difference> Evaluation::differences(const Record& record, const Snapshot& now) const
{
    std::vector<Difference> found, origin;
    const bool knowsTitle = record.entity == entity::person && isKnownTitle(record.values.fields, now.fields);
    for (const auto& [number, value] : record.values.fields) {
        if (knowsTitle && number == field::postTitle) continue;
        const auto it = now.fields.find(number);
        const Value from = it == now.fields.end() ? Value() : it->second;
        if (from == value || isSameRow(record.entity, number, from, value)) continue;
        (isProvenance(record.entity, number) ? origin : found).push_back({number, {}, from, value});
    }
    if (record.entity == entity::person)
        for (const Contradiction& other : contradictions(record.values.fields, now.fields, m_tables))
            if (std::none_of(found.begin(), found.end(), [&](const Difference& d) { return d.field == other.stored; })) found.push_back({other.stored, {}, now.fields.at(other.stored), {}});
    for (const auto& [key, value] : record.values.elements) {
        const auto it = now.elements.find(key);
        const Value from = it == now.elements.end() ? Value() : it->second;
        const bool provenance = isProvenance(record.entity, key.first);  // behind the level of the same element: its number is higher
        const auto sameElement = [&](const Difference& d) { return d.element == key.second; };
        if (provenance && std::none_of(found.begin(), found.end(), sameElement)) continue;
        if (!(from == value)) found.push_back({key.first, key.second, from, value});
    }
    if (!found.empty()) found.insert(found.end(), origin.begin(), origin.end());  // a corrected row came from here
    return found;
}

void Evaluation::note(const ImportRow& row, const Record& record, const Difference& difference)
{
    ++m_report.differences;
    if (m_report.changes.size() >= m_options.mostChanges) return;
    const Entity& entity = *m_log.registry().find(record.entity);
    const ElementSet* set = entity.setOf(difference.field);
    const QString known = set ? nameOfRow(m_log.session(), set->target, difference.element) : QString();
    const QString element = !set ? QString() : known.isEmpty() ? u" (kode yang tidak dikenal)"_s : u' ' + known;
    const auto shown = [&](const Value& value) { return shownValue(m_log.session(), entity, difference.field, value); };
    m_report.changes.push_back({row.sheet, row.number, row.who, nameFor(row, record), fieldTitle(entity, difference.field) + element, shown(difference.from), shown(difference.to)});
}

QString Evaluation::nameFor(const ImportRow& row, const Record& record) const
{
    if (record.entity == entity::person) return m_before.nameOfPerson.value(record.uid);
    if (const auto person = m_before.peopleByNip.constFind(row.who); person != m_before.peopleByNip.constEnd()) return m_before.nameOfPerson.value(*person);
    const Record& first = row.records.front();
    return nameOfRow(m_log.session(), first.entity, first.uid);
}

// The row was made for somebody who is shown, not for a NIP that was nobody's then.
bool Evaluation::isAnothers(const Record& record, const Snapshot& there) const
{
    for (const Field& field : m_log.registry().find(record.entity)->fields) {
        if (field.target != entity::person || !field.required) continue;
        const Uid owner = there.at(field.number).uid();
        if (owner != record.values.at(field.number).uid() && m_before.factsOfPerson.contains(owner)) return true;
    }
    return false;
}

Uid Evaluation::knownUid(const Record& record)
{
    if (record.formerUids.empty() || m_log.materialiser().state({record.entity, record.uid}).created) return record.uid;
    const auto isOurs = [&](const Uid& uid) {
        const RowState state = m_log.materialiser().state({record.entity, uid});
        return state.created && !isAnothers(record, state.now);
    };
    const auto former = std::ranges::find_if(record.formerUids, isOurs);
    return former == record.formerUids.end() ? record.uid : *former;
}

void Evaluation::createPending()
{
    if (!m_out) return;
    m_total = m_done + static_cast<long long>(m_new.size());
    for (const auto& [key, snapshot] : m_new) {
        goOn();
        m_out->create(key.entity, key.uid, snapshot);
    }
    // A PPPK who becomes PNS gets a new NIP, and some exports still use the old one: what waits under either is this person's.
    for (const auto& [key, said] : m_seen) {
        if (key.entity != entity::person) continue;
        const auto former = m_formerNips.find(key.uid);
        const bool isAsSaid = former == m_formerNips.end() && !m_options.older;
        followNips(*m_out, key.uid, former == m_formerNips.end() ? Fields() : former->second, isAsSaid ? said.values.fields : m_out->state(key.entity, key.uid).now.fields);
    }
}

}  // namespace core
