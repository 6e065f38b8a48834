// SPDX-License-Identifier: Apache-2.0
#include "core/people/person_editor.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/history/entities.h"
#include "core/history/row_fields.h"
#include "core/people/belongings_store.h"
#include "core/people/person_join.h"
#include "core/people/person_store.h"

#include <algorithm>
#include <unordered_set>

namespace core {
namespace {

using namespace Qt::StringLiterals;

Fields merged(Fields fields, const Fields& changed)
{
    for (const auto& [number, value] : changed) {
        if (value.isNull()) fields.erase(number);
        else fields[number] = value;
    }
    return fields;
}

/// Joined cells of an export follow the name they were made of.
void keepFullName(const Fields& before, Fields& changed)
{
    const bool touchesName = changed.contains(field::personName) || changed.contains(field::titleBefore) || changed.contains(field::titleAfter);
    if (touchesName && before.contains(field::nameFull)) changed[field::nameFull] = Value::ofText(fullName(personOf(merged(before, changed))));
}

void countInto(PersonBelongings& found, int entityNumber, qint64 count)
{
    switch (entityNumber) {
    case entity::postHistory: found.posts += count; break;
    case entity::assessment: found.assessments += count; break;
    case entity::course: found.courses += count; break;
    default: found.others += count;
    }
}

/// The error of a changed item; faults that were there before are shown, but don't hold up another field.
Result<> refusedBy(const Findings& check, const Fields& changed)
{
    for (const Problem& problem : check.errors) {
        const PersonItem* item = personItem(problem.field);
        if (!item || changed.contains(item->field)) return fail(ErrorCode::invalidInput, problem.message);
    }
    return {};
}

QString nameOf(const Fields& fields)
{
    const QString name = fullName(personOf(fields));
    return name.isEmpty() ? groupedNip(textOf(fields, field::nip)) : name;
}

}  // namespace

Result<> PersonEditor::nipIsFree(const QString& nip, const Uid& person) const
{
    if (nip.isEmpty()) return {};
    const auto other = PersonStore(m_log.session()).byNip(nip);
    if (!other && other.error().code != ErrorCode::notFound) return tl::unexpected<Error>(other.error());
    if (!other || other->uid == person) return {};
    return fail(ErrorCode::conflict, tr("NIP %1 sudah dipakai oleh %2. Periksa angkanya; bila orangnya sama, gabungkan keduanya di Kualitas Data.")
                                         .arg(groupedNip(nip), fullName(other->person)));
}

Result<Uid> PersonEditor::create(const Fields& fields)
{
    const Findings check = checkPerson(fields, m_tables, m_units);
    if (!check.errors.empty()) return fail(ErrorCode::invalidInput, check.errors.front().message);
    const QString nip = textOf(fields, field::nip);
    if (const auto free = nipIsFree(nip, {}); !free) return tl::unexpected<Error>(free.error());
    Uid uid;
    const auto saved = m_log.record(tr("Pegawai baru: %1").arg(nameOf(fields)), [&](ChangeSet& c) {
        uid = nip.isEmpty() ? Uid::v7(m_log.clock().nowMs()) : freeNipUid(c, nip);
        Fields filled = fields;
        std::erase_if(filled, [](const auto& field) { return field.second.isNull(); });
        c.create(entity::person, uid, {filled, {}});
        followNips(c, uid, {}, filled);
    });
    if (!saved) return tl::unexpected<Error>(saved.error());
    return uid;
}

Result<ChangeReceipt> PersonEditor::save(const Uid& person, const Fields& changed)
{
    const auto before = rowFields(m_log.session(), m_log.registry(), entity::person, person);
    if (!before) return tl::unexpected<Error>(before.error());
    const Fields after = merged(*before, changed);
    if (const auto fine = refusedBy(checkPerson(after, m_tables, m_units), changed); !fine) return tl::unexpected<Error>(fine.error());
    const QString nip = textOf(after, field::nip);
    if (nip != textOf(*before, field::nip))
        if (const auto free = nipIsFree(nip, person); !free) return tl::unexpected<Error>(free.error());
    return m_log.record(tr("Ubah pegawai: %1").arg(nameOf(after)), [&](ChangeSet& c) {
        Fields fields = changed;
        keepFullName(*before, fields);
        writeFields(c, entity::person, person, fields);
        if (changed.contains(field::nip) || changed.contains(field::nipOld)) followNips(c, person, *before, after);
    });
}

Result<ChangeReceipt> PersonEditor::remove(std::span<const Uid> people)
{
    if (people.empty()) return ChangeReceipt{};
    const auto first = rowFields(m_log.session(), m_log.registry(), entity::person, people.front());
    if (!first) return tl::unexpected<Error>(first.error());
    return removeAll(m_log, entity::person, people, tr("Hapus pegawai: %1").arg(nameOf(*first)), tr("Hapus %1 pegawai"));
}

Result<PersonBelongings> PersonEditor::belongings(const Uid& person) const
{
    return m_log.session().read([&] {
        PersonBelongings found{nameOf(valueOrThrow(rowFields(m_log.session(), m_log.registry(), entity::person, person))), 0, 0, 0, 0};
        for (const Referrer& referrer : m_log.registry().referrersOf(entity::person)) {
            if (!referrer.field || !referrer.field->required) continue;
            const auto rows = valueOrThrow(rowsPointingTo(m_log.session(), m_log.registry(), referrer.entity->number, referrer.field->number, person));
            countInto(found, referrer.entity->number, static_cast<qint64>(rows.size()));
        }
        return found;
    });
}

Result<PersonBelongings> PersonEditor::belongings(std::span<const Uid> people) const
{
    return m_log.session().read([&] {
        PersonBelongings found;
        const std::unordered_set<Uid> chosen(people.begin(), people.end());
        for (const Referrer& referrer : m_log.registry().referrersOf(entity::person)) {
            if (!referrer.field || !referrer.field->required) continue;
            for (const auto& [person, count] : valueOrThrow(rowsPerPerson(m_log.session(), referrer.entity->number, referrer.field->number)))
                if (chosen.contains(person)) countInto(found, referrer.entity->number, count);
        }
        return found;
    });
}

Result<std::vector<PersonPreview>> PersonEditor::preview(std::span<const Uid> people, const PersonItem& item, const QString& value) const
{
    return PersonStore(m_log.session()).preview(people, item.field, textOf(itemEdit(item, value, m_tables, m_units), item.field));
}

Result<ChangeReceipt> PersonEditor::saveMany(std::span<const Uid> people, const PersonItem& item, const QString& value, const QString& itemTitle)
{
    if (!item.bulk) return fail(ErrorCode::invalidInput, tr("“%1” berlaku untuk satu orang saja; ubah pada pegawainya.").arg(itemTitle));
    if (item.kind == PersonItemKind::date && !value.isEmpty() && !QDate::fromString(value, Qt::ISODate).isValid())
        return fail(ErrorCode::invalidInput, tr("“%1” bukan tanggal.").arg(value));
    const Fields edit = itemEdit(item, value, m_tables, m_units);
    const auto there = preview(people, item, value);
    if (!there) return tl::unexpected<Error>(there.error());
    return m_log.record(tr("Ubah massal %1: %2 pegawai").arg(itemTitle, grouped(static_cast<qint64>(there->size()))), [&](ChangeSet& c) {
        for (const auto& line : *there) writeFields(c, entity::person, line.uid, edit);
    });
}

Findings checkPost(const Fields& fields)
{
    Findings check;
    if (textOf(fields, field::historyTitle).trimmed().isEmpty())
        check.errors.push_back({u"namaJabatan"_s, u"post.title"_s, u"Nama jabatan belum diisi."_s});
    if (!dayOf(fields, field::historySince).isValid())
        check.warnings.push_back({u"tmtJabatan"_s, u"post.since"_s, u"TMT belum diisi; jabatan tanpa TMT tidak pernah dipakai sebagai jabatan sekarang."_s});
    return check;
}

Result<Uid> PersonEditor::savePost(const Uid& person, const Uid& row, const Fields& fields)
{
    if (const auto check = checkPost(fields); !check.errors.empty()) return fail(ErrorCode::invalidInput, check.errors.front().message);
    const QString title = textOf(fields, field::historyTitle);
    if (!row.isNull()) {
        const auto saved = m_log.record(tr("Ubah riwayat jabatan: %1").arg(title), [&](ChangeSet& c) { writeFields(c, entity::postHistory, row, fields); });
        return saved ? Result<Uid>(row) : tl::unexpected<Error>(saved.error());
    }
    const Uid uid = naturalUid(entity::postHistory, {person.hex(), textOf(fields, field::historySince), folded(title)});  // the key of the importer
    if (rowFields(m_log.session(), m_log.registry(), entity::postHistory, uid))
        return fail(ErrorCode::conflict, tr("Jabatan “%1” dengan TMT yang sama sudah ada dalam riwayat.").arg(title));
    const auto saved = m_log.record(tr("Riwayat jabatan baru: %1").arg(title), [&](ChangeSet& c) {
        Fields filled = fields;
        std::erase_if(filled, [](const auto& field) { return field.second.isNull(); });
        filled[field::historyPerson] = Value(person);
        filled[field::historySource] = Value(tr("diisi langsung"));
        c.create(entity::postHistory, uid, {filled, {}});
    });
    return saved ? Result<Uid>(uid) : tl::unexpected<Error>(saved.error());
}

Result<ChangeReceipt> PersonEditor::removePosts(std::span<const Uid> rows)
{
    return removeNamedRows(m_log, entity::postHistory, rows, field::historyTitle, tr("Hapus riwayat jabatan: %1"), tr("Hapus %1 riwayat jabatan"));
}

}  // namespace core
