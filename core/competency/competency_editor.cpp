// SPDX-License-Identifier: Apache-2.0
#include "core/competency/competency_editor.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/history/entities.h"
#include "core/history/row_fields.h"
#include "core/reference/shipped_rows.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

CompetencyValues trimmed(CompetencyValues values)
{
    values.code = values.code.simplified();
    values.name = values.name.simplified();
    values.affairs = values.affairs.simplified();
    values.definition = values.definition.trimmed();
    return values;
}

/// As the import writes them.
QString wordOf(CompetencyKind kind)
{
    switch (kind) {
        case CompetencyKind::managerial: return u"manajerial"_s;
        case CompetencyKind::socioCultural: return u"sosial kultural"_s;
        case CompetencyKind::technical: break;
    }
    return u"teknis"_s;
}

Fields fieldsOf(const CompetencyValues& v)
{
    return {{field::competencyCode, Value::ofText(v.code)},       {field::competencyName, Value::ofText(v.name)}, {field::competencyKind, Value(wordOf(v.kind))},
            {field::competencyAffairs, Value::ofText(v.affairs)}, {field::competencyDefinition, Value::ofText(v.definition)},
            {field::competencyFrom, Value(v.validFrom)},          {field::competencyTo, Value(v.validTo)}};
}

bool overlap(const CompetencyValues& a, const Competency& b)
{
    const auto endsBefore = [](QDate end, QDate start) { return end.isValid() && start.isValid() && end < start; };
    return !endsBefore(a.validTo, b.validFrom) && !endsBefore(b.validTo, a.validFrom);
}

const CompetencyRecord* find(const std::vector<CompetencyRecord>& all, const Uid& uid)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const CompetencyRecord& r) { return r.entry.uid == uid; });
    return found == all.end() ? nullptr : &*found;
}

const CompetencyRecord& findOrThrow(const std::vector<CompetencyRecord>& all, const Uid& uid)
{
    const auto* record = find(all, uid);
    if (!record) throw Failure(ErrorCode::notFound, tr("Kompetensi ini sudah tidak ada di berkas."));
    return *record;
}

void throwIfWrong(const Problems& problems)
{
    if (!problems.empty()) throw Failure(ErrorCode::invalidInput, problems.front().message);
}

QStringList usesInWords(const CompetencyUses& uses)
{
    QStringList words;
    if (uses.standards) words << tr("%1 standar").arg(grouped(uses.standards));
    if (uses.assessments) words << tr("%1 penilaian").arg(grouped(uses.assessments));
    if (uses.offerings) words << tr("%1 pelatihan").arg(grouped(uses.offerings));
    if (uses.priorities) words << tr("%1 prioritas").arg(grouped(uses.priorities));
    return words;
}

/// "Teknis" of an older file is no change.
void write(ChangeSet& changes, const CompetencyRecord& now, const CompetencyValues& values)
{
    Fields fields = fieldsOf(values);
    if (now.entry.kind == values.kind) fields.erase(field::competencyKind);
    writeFields(changes, entity::competency, now.entry.uid, fields);
}

}  // namespace

CompetencyValues valuesOf(const Competency& e) { return {e.code, e.name, e.kind, e.affairs, e.definition, e.validFrom, e.validTo}; }

Problems competencyProblems(const std::vector<CompetencyRecord>& all, const Uid& entry, const CompetencyValues& given)
{
    const CompetencyValues values = trimmed(given);
    Problems problems;
    if (values.code.isEmpty()) problems.push_back({u"code"_s, u"competency.code"_s, tr("Kode kompetensi belum diisi.")});
    if (values.name.isEmpty()) problems.push_back({u"name"_s, u"competency.name"_s, tr("Nama kompetensi belum diisi.")});
    if (values.validFrom.isValid() && values.validTo.isValid() && values.validTo < values.validFrom)
        problems.push_back({u"to"_s, u"competency.dates"_s, tr("Masa berlaku berakhir sebelum dimulai; periksa kedua tanggal.")});
    for (const auto& other : all)
        if (other.entry.uid != entry && other.entry.code.compare(values.code, Qt::CaseInsensitive) == 0 && overlap(values, other.entry)) {
            problems.push_back({u"code"_s, u"competency.twice"_s,
                                tr("Kode “%1” sudah dipakai “%2” pada masa yang sama; pakai kode lain atau akhiri dahulu masa berlakunya.").arg(values.code, other.entry.name)});
            break;
        }
    return problems;
}

Result<Uid> CompetencyEditor::add(const CompetencyValues& given)
{
    const CompetencyValues values = trimmed(given);
    Uid uid;
    const auto done = m_log.record(tr("Tambah kompetensi: %1").arg(values.name), [&](ChangeSet& c) {
        const auto all = valueOrThrow(CompetencyStore(m_log.session()).records());
        throwIfWrong(competencyProblems(all, {}, values));
        uid = competencyUid(values.code.toUpper());
        if (find(all, uid)) uid = Uid::v7(m_log.clock().nowMs());
        createRow(c, entity::competency, uid, {fieldsOf(values), {}});
    });
    return done.map([&](const ChangeReceipt&) { return uid; });
}

Result<ChangeReceipt> CompetencyEditor::save(const Uid& entry, const CompetencyValues& given)
{
    const CompetencyValues values = trimmed(given);
    return m_log.record(tr("Ubah kompetensi: %1").arg(values.name), [&](ChangeSet& c) {
        const auto all = valueOrThrow(CompetencyStore(m_log.session()).records());
        const auto& now = findOrThrow(all, entry);
        throwIfWrong(competencyProblems(all, entry, values));
        write(c, now, values);
    });
}

Result<ChangeReceipt> CompetencyEditor::saveMany(const std::vector<CompetencyRecord>& changed)
{
    return m_log.record(tr("Ubah massal: %1 kompetensi").arg(grouped(static_cast<qint64>(changed.size()))), [&](ChangeSet& c) {
        const auto before = valueOrThrow(CompetencyStore(m_log.session()).records());
        auto after = before;
        for (const auto& record : changed)
            for (auto& one : after)
                if (one.entry.uid == record.entry.uid) one.entry = record.entry;
        for (const auto& record : changed) {
            const auto& now = findOrThrow(before, record.entry.uid);
            const auto values = trimmed(valuesOf(record.entry));
            if (const auto problems = competencyProblems(after, record.entry.uid, values); !problems.empty())
                throw Failure(ErrorCode::invalidInput, u"%1 %2: %3"_s.arg(values.code, values.name, problems.front().message));
            write(c, now, values);
            if (record.verified != now.verified) writeFields(c, entity::competency, record.entry.uid, {{field::competencyStatus, statusValue(record.verified)}});
            if (record.source != now.source) writeFields(c, entity::competency, record.entry.uid, {{field::competencySource, Value::ofText(record.source.simplified())}});
        }
    });
}

Result<ChangeReceipt> CompetencyEditor::remove(std::span<const Uid> entries)
{
    const auto all = CompetencyStore(m_log.session()).records();
    if (!all) return tl::unexpected<Error>(all.error());
    const auto* first = entries.size() == 1 ? find(*all, entries.front()) : nullptr;
    const QString label = first ? tr("Hapus kompetensi: %1").arg(first->entry.name) : tr("Hapus %1 kompetensi").arg(grouped(static_cast<qint64>(entries.size())));
    return m_log.record(label, [&](ChangeSet& c) {
        for (const Uid& entry : entries) {
            const auto& doomed = findOrThrow(*all, entry).entry;
            const QStringList uses = usesInWords(valueOrThrow(CompetencyStore(m_log.session()).uses(doomed.id)));
            if (!uses.isEmpty())
                throw Failure(ErrorCode::conflict, tr("“%1” belum dapat dihapus karena dipakai %2; isi tanggal berakhirnya agar tidak dipakai lagi.")
                                                       .arg(doomed.name, uses.join(u", "_s)));
            c.remove(entity::competency, entry);
        }
    });
}

}  // namespace core
