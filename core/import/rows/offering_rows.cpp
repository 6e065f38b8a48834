// SPDX-License-Identifier: Apache-2.0
// Rows of a catalogue: an offering, its class (angkatan) and its provider. A code may return with another class or competency.
#include "core/import/rows/row_readers.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/history/entities.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

Record classOf(const RowCells& cells, const Uid& offering)
{
    const QDate start = cells.date(column::classStart);
    const Value number = cells.value(column::classNumber);
    // The class number names a class; without one its first day does, so that a second date is a second class.
    const QString key = number.isNull() ? start.toString(Qt::ISODate) : number.toString();
    Record record{entity::angkatan, naturalUid(entity::angkatan, {offering.hex(), key}), {}};
    record.values.fields = {{field::angkatanOffering, Value(offering)}, {field::angkatanNumber, number}, {field::angkatanStart, Value(start)},
                            {field::angkatanEnd, Value(cells.date(column::classEnd))}, {field::angkatanPlace, Value::ofText(cells.text(column::classPlace))},
                            {field::angkatanSeats, cells.value(column::seats)}, {field::angkatanMinimum, cells.value(column::minimum)}};
    std::erase_if(record.values.fields, [](const auto& f) { return f.second.isNull(); });
    return record;
}

void checkDays(const RowCells& cells, const Record& angkatan)
{
    const auto day = [&](int number) { return QDate::fromString(angkatan.values.at(number).toString(), Qt::ISODate); };
    const QDate start = day(field::angkatanStart), end = day(field::angkatanEnd);
    if (!start.isValid() || !end.isValid()) return;
    if (end < start)
        cells.refuse(column::classEnd, u"offering.endBeforeStart"_s, u"Tanggal selesai %1 mendahului tanggal mulai %2; perbaiki tanggalnya."_s.arg(end.toString(Qt::ISODate), start.toString(Qt::ISODate)));
    else if (start.daysTo(end) >= kLongestClassDays)
        cells.refuse(column::classEnd, u"offering.tooLong"_s, u"Dari %1 sampai %2 lebih dari %3 hari, terlalu lama untuk satu angkatan; perbaiki tanggalnya."_s.arg(start.toString(Qt::ISODate), end.toString(Qt::ISODate)).arg(kLongestClassDays));
}

bool readStep(const RowCells& cells, Record& record, const ReadContext& context)
{
    const QString code = cells.text(column::stepCompetency);
    if (code.isEmpty()) return true;
    const auto from = levelOf(cells.cell(column::stepFrom)), to = levelOf(cells.cell(column::stepTo));
    if ((from && *from < 0) || !to || *to <= from.value_or(0)) {
        cells.refuse(column::stepTo, u"offering.levels"_s, u"Level awal “%1” dan level capaian “%2” tidak cocok; isi bilangan bulat 0–5, capaian lebih tinggi daripada awal."_s.arg(cells.text(column::stepFrom), cells.text(column::stepTo)));
        return false;
    }
    const Uid competency = context.index.competencyUid(code);
    record.values.elements[{field::stepFrom, competency}] = Value(from.value_or(0));
    record.values.elements[{field::stepTo, competency}] = Value(*to);
    return true;
}

}  // namespace

void readOffering(const RowCells& cells, ImportRow& row, ReadContext& context)
{
    row.who = cells.text(field::offeringCode);
    if (row.who.isEmpty()) return cells.refuse(field::offeringCode, u"offering.code"_s, u"Kode pelatihan kosong; isi kode yang berbeda untuk tiap pelatihan."_s);
    Record offering{entity::offering, context.index.offeringUid(row.who), {}};
    cells.fill(offering);
    if (!readStep(cells, offering, context)) return;
    Record angkatan = classOf(cells, offering.uid);
    checkDays(cells, angkatan);
    if (row.refused) return;
    offering.values.fields[field::offeringSource] = Value(cells.source(context.file));
    if (const QString name = cells.text(column::provider); !name.isEmpty()) {
        const Uid provider = naturalUid(entity::provider, {folded(name)});
        offering.values.fields[field::offeringProvider] = Value(provider);
        row.records.push_back(std::move(offering));
        row.records.push_back({entity::provider, provider, {{{field::providerName, Value(name)}}, {}}});
    } else {
        row.records.push_back(std::move(offering));
    }
    row.records.push_back(std::move(angkatan));
    context.index.offeringsByCode.insert(folded(row.who), row.records.front().uid);
}

}  // namespace core
