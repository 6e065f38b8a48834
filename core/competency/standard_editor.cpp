// SPDX-License-Identifier: Apache-2.0
#include "core/competency/standard_editor.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/history/entities.h"
#include "core/history/row_fields.h"

#include <algorithm>
#include <map>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr double kHeaviest = 10;

StandardValues trimmed(StandardValues values)
{
    values.title = values.title.simplified();
    values.kind = values.kind.trimmed();
    return values;
}

Fields fieldsOf(const StandardValues& v)
{
    return {{field::standardTitle, Value::ofText(v.title)}, {field::standardKind, Value::ofText(v.kind)}, {field::standardFrom, Value(v.validFrom)}, {field::standardTo, Value(v.validTo)}};
}

/// The same post from the same day is the same standard: an import names it so too.
QStringList keyOf(const StandardValues& v)
{
    if (!v.title.isEmpty()) return {u"title"_s, folded(v.title), v.validFrom.toString(Qt::ISODate)};
    QStringList key{u"kind"_s, v.kind};
    if (v.validFrom.isValid()) key << v.validFrom.toString(Qt::ISODate);
    return key;
}

Elements elementsOf(const StandardRecord& record)
{
    Elements elements;
    for (const auto& cell : record.cells) {
        elements[{field::standardLevel, cell.competency}] = Value(cell.level);
        if (cell.weight) elements[{field::standardWeight, cell.competency}] = Value(*cell.weight);
    }
    return elements;
}

const StandardRecord* find(const std::vector<StandardRecord>& all, const Uid& uid)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const StandardRecord& r) { return r.uid == uid; });
    return found == all.end() ? nullptr : &*found;
}

const StandardRecord& findOrThrow(const std::vector<StandardRecord>& all, const Uid& uid)
{
    const auto* record = find(all, uid);
    if (!record) throw Failure(ErrorCode::notFound, tr("Standar ini sudah tidak ada di berkas."));
    return *record;
}

std::vector<StandardRecord> allOf(EditLog& log) { return valueOrThrow(CompetencyStore(log.session()).standardRecords()); }

QString nameOf(const StandardValues& values) { return values.title.isEmpty() ? values.kind : values.title; }

}  // namespace

StandardValues valuesOf(const StandardRecord& r) { return {r.title, r.kind, r.validFrom, r.validTo}; }

QString standardName(const StandardRecord& record, const ReferenceTables& tables)
{
    if (!record.title.isEmpty()) return record.title;
    const auto* kind = findPostKind(tables, record.kind);
    return kind ? kind->name : record.kind;
}

Problems standardProblems(const std::vector<StandardRecord>& all, const Uid& standard, const StandardValues& given)
{
    const StandardValues values = trimmed(given);
    Problems problems;
    if (values.title.isEmpty() && values.kind.isEmpty())
        problems.push_back({u"title"_s, u"standard.post"_s, tr("Isi nama jabatan, atau pilih jenis jabatan untuk standar umum jenis itu.")});
    if (values.validFrom.isValid() && values.validTo.isValid() && values.validTo < values.validFrom)
        problems.push_back({u"to"_s, u"standard.dates"_s, tr("Masa berlaku berakhir sebelum dimulai; periksa kedua tanggal.")});
    for (const auto& other : all)
        if (other.uid != standard && keyOf(valuesOf(other)) == keyOf(values)) {
            problems.push_back({values.title.isEmpty() ? u"kind"_s : u"title"_s, u"standard.twice"_s,
                                tr("Standar untuk “%1” dengan tanggal mulai yang sama sudah ada; ubah yang ada atau isi tanggal mulai lain.").arg(nameOf(values))});
            break;
        }
    return problems;
}

template <class F>
Result<ChangeReceipt> StandardEditor::change(const QString& label, const Uid& standard, F&& f)
{
    const auto all = CompetencyStore(m_log.session()).standardRecords();
    if (!all) return tl::unexpected<Error>(all.error());
    const auto* record = find(*all, standard);
    return m_log.record(label.arg(record ? nameOf(valuesOf(*record)) : QString()), [&](ChangeSet& c) { f(c, *all, findOrThrow(*all, standard)); });
}

Result<Uid> StandardEditor::add(const StandardValues& given, const Uid& copyFrom)
{
    const StandardValues values = trimmed(given);
    Uid uid;
    const auto done = m_log.record(tr("Tambah standar: %1").arg(nameOf(values)), [&](ChangeSet& c) {
        const auto all = allOf(m_log);
        const auto problems = standardProblems(all, {}, values);
        if (!problems.empty()) throw Failure(ErrorCode::invalidInput, problems.front().message);
        uid = naturalUid(entity::standard, keyOf(values));
        if (find(all, uid)) uid = Uid::v7(m_log.clock().nowMs());
        createRow(c, entity::standard, uid, {fieldsOf(values), copyFrom.isNull() ? Elements() : elementsOf(findOrThrow(all, copyFrom))});
    });
    return done.map([&](const ChangeReceipt&) { return uid; });
}

Result<ChangeReceipt> StandardEditor::save(const Uid& standard, const StandardValues& given)
{
    const StandardValues values = trimmed(given);
    return change(tr("Ubah standar: %1"), standard, [&](ChangeSet& c, const auto& all, const StandardRecord&) {
        const auto problems = standardProblems(all, standard, values);
        if (!problems.empty()) throw Failure(ErrorCode::invalidInput, problems.front().message);
        writeFields(c, entity::standard, standard, fieldsOf(values));
    });
}

Result<ChangeReceipt> StandardEditor::saveMany(const std::vector<StandardRecord>& changed)
{
    return m_log.record(tr("Ubah massal: %1 standar").arg(grouped(static_cast<qint64>(changed.size()))), [&](ChangeSet& c) {
        const auto before = allOf(m_log);
        auto after = before;
        for (const auto& record : changed)
            for (auto& one : after)
                if (one.uid == record.uid) one = record;
        for (const auto& record : changed) {
            const auto& now = findOrThrow(before, record.uid);
            const auto values = trimmed(valuesOf(record));
            if (const auto problems = standardProblems(after, record.uid, values); !problems.empty())
                throw Failure(ErrorCode::invalidInput, u"%1: %2"_s.arg(nameOf(values), problems.front().message));
            writeFields(c, entity::standard, record.uid, fieldsOf(values));
            if (record.verified != now.verified) writeFields(c, entity::standard, record.uid, {{field::standardStatus, statusValue(record.verified)}});
            if (record.source != now.source) writeFields(c, entity::standard, record.uid, {{field::standardSource, Value::ofText(record.source.simplified())}});
        }
    });
}

Result<ChangeReceipt> StandardEditor::setLevel(const Uid& standard, const Uid& competency, std::optional<int> level)
{
    const StandardLevelEdit one{standard, competency, level};
    return setLevels(std::span(&one, 1));
}

Result<ChangeReceipt> StandardEditor::setLevels(std::span<const StandardLevelEdit> levels)
{
    for (const auto& each : levels)
        if (each.level && (*each.level < 0 || *each.level > 5)) return fail(ErrorCode::invalidInput, tr("Level “%1” tidak ada; level adalah 0 sampai 5.").arg(*each.level));
    std::map<Uid, Elements> byStandard;
    for (const auto& each : levels) {
        Elements& cells = byStandard[each.standard];
        cells[{field::standardLevel, each.competency}] = each.level ? Value(*each.level) : Value();
        if (!each.level) cells[{field::standardWeight, each.competency}] = Value();
    }
    const auto all = CompetencyStore(m_log.session()).standardRecords();
    if (!all) return tl::unexpected<Error>(all.error());
    const auto* only = byStandard.size() == 1 ? find(*all, byStandard.begin()->first) : nullptr;
    const QString label = only ? tr("Level standar: %1").arg(nameOf(valuesOf(*only))) : tr("Level %1 standar").arg(grouped(static_cast<qint64>(byStandard.size())));
    return m_log.record(label, [&](ChangeSet& c) {
        for (const auto& [standard, cells] : byStandard) {
            static_cast<void>(findOrThrow(*all, standard));
            writeElements(c, entity::standard, standard, cells);
        }
    });
}

Result<ChangeReceipt> StandardEditor::setWeight(const Uid& standard, const Uid& competency, std::optional<double> weight)
{
    if (weight && !(*weight >= 0 && *weight <= kHeaviest)) return fail(ErrorCode::invalidInput, tr("Bobot harus antara 0 dan 10; kosong berarti 1."));
    return change(tr("Bobot standar: %1"), standard, [&](ChangeSet& c, const auto&, const StandardRecord& record) {
        if (std::none_of(record.cells.begin(), record.cells.end(), [&](const auto& cell) { return cell.competency == competency; }))
            throw Failure(ErrorCode::invalidInput, tr("Isi level kompetensi ini dahulu; bobot hanya berlaku bersama level."));
        writeElements(c, entity::standard, standard, {{{field::standardWeight, competency}, weight ? Value(*weight) : Value()}});
    });
}

Result<ChangeReceipt> StandardEditor::copyLevels(const Uid& standard, const Uid& from)
{
    return change(tr("Salin standar ke: %1"), standard, [&](ChangeSet& c, const auto& all, const StandardRecord& record) {
        Elements wanted = elementsOf(findOrThrow(all, from));
        for (const auto& [key, value] : elementsOf(record)) wanted.try_emplace(key, Value());
        writeElements(c, entity::standard, standard, wanted);
    });
}

Result<ChangeReceipt> StandardEditor::remove(std::span<const Uid> standards)
{
    const auto all = CompetencyStore(m_log.session()).standardRecords();
    if (!all) return tl::unexpected<Error>(all.error());
    const auto* only = standards.size() == 1 ? find(*all, standards.front()) : nullptr;
    const QString label = only ? tr("Hapus standar: %1").arg(nameOf(valuesOf(*only))) : tr("Hapus %1 standar").arg(grouped(static_cast<qint64>(standards.size())));
    return m_log.record(label, [&](ChangeSet& c) {
        for (const Uid& standard : standards) {
            static_cast<void>(findOrThrow(*all, standard));
            c.remove(entity::standard, standard);
        }
    });
}

}  // namespace core
