// SPDX-License-Identifier: Apache-2.0
// Rows of a people export (regulation.md 6.1, 6.2): who is meant (figures.md 9, 10), and what is remarked.
#include "core/import/rows/row_readers.h"

#include "core/history/entities.h"
#include "core/people/person.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// By NIP, then pns_id, then old NIP; a null uid = nobody yet.
Uid knownPerson(const ImportIndex& index, const QString& nip, const QString& pnsId, const QString& oldNip)
{
    if (!nip.isEmpty()) {
        bool known = false;
        const Uid uid = index.personUid(nip, &known);
        if (known) return uid;
    }
    if (!pnsId.isEmpty() && index.peopleByPnsId.contains(pnsId)) return index.peopleByPnsId.value(pnsId);
    if (!oldNip.isEmpty())
        for (const auto* people : {&index.peopleByOldNip, &index.peopleByNip})
            if (people->contains(oldNip)) return people->value(oldNip);
    return {};
}

/// What rules on single people need; the rest of Person stays empty.
Person asPerson(const Record& record)
{
    const auto text = [&](int number) {
        const auto it = record.values.fields.find(number);
        return it == record.values.fields.end() ? QString() : it->second.toString();
    };
    Person person;
    person.nip = text(field::nip);
    person.birthDate = QDate::fromString(text(field::birthDate), Qt::ISODate);
    person.sex = sexFromText(text(field::sex));
    person.employmentName = text(field::staffType);
    person.legalPositionId = text(field::legalPositionId);
    person.legalPositionName = text(field::legalPosition);
    person.gradeId = text(field::rankId);
    person.gradeName = text(field::rankName);
    return person;
}

}  // namespace

void readPerson(const RowCells& cells, ImportRow& row, ReadContext& context)
{
    Record record{entity::person, {}, {}};
    cells.fill(record);
    record.values.fields.erase(field::nip);
    const QString pnsId = cells.text(field::pnsId);
    const QString oldNip = normalisedNip(cells.text(field::nipOld));
    const auto nip = readNip(cellText(cells.cell(field::nip)));
    row.who = nip ? *nip : cells.text(field::personName);
    record.uid = knownPerson(context.index, nip ? *nip : QString(), pnsId, oldNip);
    if (!nip && (record.uid.isNull() || !context.index.peopleByPnsId.contains(pnsId))) return cells.refuse(field::nip, nip.error().code, nip.error().message);
    if (record.uid.isNull()) record.uid = naturalUid(entity::person, {*nip});
    if (nip) record.values.fields[field::nip] = Value(*nip);
    else cells.find(field::nip, nip.error().code, nip.error().message);
    if (!oldNip.isEmpty()) record.values.fields[field::nipOld] = Value(oldNip);

    const QString unit = cells.text(field::personUnitCode);
    if (!unit.isEmpty()) record.values.fields[field::personUnit] = Value(context.index.unitUid(unit));
    for (const Problem& problem : personFindings(asPerson(record), context.tables)) cells.find(field::nip, problem.code, problem.message);
    if (nip) context.index.peopleByNip.insert(*nip, record.uid);
    if (!pnsId.isEmpty()) context.index.peopleByPnsId.insert(pnsId, record.uid);
    if (!oldNip.isEmpty()) context.index.peopleByOldNip.insert(oldNip, record.uid);
    row.records.push_back(std::move(record));
}

}  // namespace core
