// SPDX-License-Identifier: Apache-2.0
// Units, posts, standards, competencies, assessments, tests, courses and predicates; people and offerings have own files.
#include "core/import/rows/row_readers.h"

#include "core/assessment/level_choice.h"
#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/import/rows/table_rows.h"
#include "core/import/rows/unknown_codes.h"
#include "core/import/table_shape.h"
#include "core/import/rows/value_findings.h"
#include "core/learning/training_form.h"
#include "core/people/person_join.h"

#include <limits>

#include <QSet>

namespace core {

using namespace Qt::StringLiterals;

bool isProvenance(int entityNumber, int fieldNumber)
{
    switch (entityNumber) {
    case entity::postHistory: return fieldNumber == field::historySource || fieldNumber == field::historyPosition;
    case entity::standard: return fieldNumber == field::standardSource;
    case entity::assessment: return fieldNumber == field::assessmentSource || fieldNumber == field::levelSource;
    case entity::course: return fieldNumber == field::courseSource;
    case entity::performance: return fieldNumber == field::performanceSource;
    case entity::offering: return fieldNumber == field::offeringSource;
    case entity::reconciliation: return fieldNumber == field::reconciliationSource;
    case entity::proposal: return fieldNumber == field::proposalSource;
    default: return false;
    }
}

void nameRecord(Record& record, const QString& nip, const Uid& person, const QStringList& rest)
{
    record.uid = naturalUid(record.entity, QStringList{person.hex()} + rest);
    for (const int place : {0, 1})
        if (const Uid alias = nipUid(nip, place); alias != person) record.formerUids.push_back(naturalUid(record.entity, QStringList{alias.hex()} + rest));
}

Problem whyWaiting(const QString& nip, const ImportIndex& index)
{
    if (const Uid former = index.formerOwner(nip); !former.isNull())
        return {{}, u"person.otherNip"_s,
                u"NIP %1 pernah tercatat pada %2, yang kini ber-NIP %3; baris ini menunggu pemilik NIP itu. Bila orangnya sama, isi NIP ini sebagai NIP lamanya di Pegawai."_s.arg(
                    nip, index.nameOfPerson.value(former), index.factsOfPerson.value(former).nip)};
    bool known = false;
    if (index.deletedPeople.contains(index.personUid(nip, &known)))
        return {{}, u"person.deleted"_s,
                u"Pegawai ber-NIP %1 sudah dihapus dari data; baris ini menunggu dan tidak tampil, kecuali pegawainya diimpor lagi atau penghapusannya dibatalkan."_s.arg(nip)};
    return {{}, u"person.unknown"_s, u"NIP %1 belum ada di data pegawai; baris ini menunggu dan berlaku setelah pegawainya diimpor."_s.arg(nip)};
}

namespace {

QString isoOf(const Record& record, int fieldNumber)
{
    const auto it = record.values.fields.find(fieldNumber);
    return it == record.values.fields.end() || !it->second.text() ? QString() : *it->second.text();
}

QString foldedOf(const Record& record, int fieldNumber) { return folded(isoOf(record, fieldNumber)); }

/// Person of a record row; refuses or lets wait. False = nothing more to read.
bool readOwner(const RowCells& cells, ImportRow& row, Record& record, int personField, const ReadContext& context)
{
    row.who = cells.personNip();
    if (row.who.isEmpty()) return false;
    bool known = false;
    record.values.fields[personField] = Value(context.index.personUid(row.who, &known));
    row.waiting = !known;
    return true;
}

/// "Kursus “MOOC” milik Ani (NIP 1987…)", so that a second one is not taken for a second person.
QString recordOf(const QString& thing, const ImportRow& row, const Uid& person, const ReadContext& context)
{
    const QString name = context.index.nameOfPerson.value(person);
    return thing + (name.isEmpty() ? u" milik NIP %1"_s.arg(row.who) : u" milik %1 (NIP %2)"_s.arg(name, row.who));
}

void readUnit(const RowCells& cells, ImportRow& row, ReadContext& context)
{
    row.who = cells.text(field::unitCode);
    if (row.who.isEmpty()) return cells.refuse(field::unitCode, u"unit.code"_s, u"Kode unit kosong; isi kode unit, misalnya ID unor dari SIASN."_s);
    Record record{entity::unit, context.index.unitUid(row.who), {}};
    cells.fill(record);
    const QString parent = cells.text(column::unitParentCode);
    if (!parent.isEmpty() && parent != row.who) {
        record.values.fields[field::unitParent] = Value(context.index.unitUid(parent));
        context.index.parentOfUnit.insert(record.uid, context.index.unitUid(parent));
    }
    if (parent == row.who) cells.find(column::unitParentCode, u"unit.ownParent"_s, u"Kode unit induk sama dengan kode unit ini, jadi diabaikan; isi kode unit di atasnya."_s);
    row.records.push_back(std::move(record));
}

void readPost(const RowCells& cells, ImportRow& row, ReadContext& context)
{
    Record record{entity::postHistory, {}, {}};
    if (!readOwner(cells, row, record, field::historyPerson, context)) return;
    cells.fill(record);
    record.values.fields[field::historyPosition] = Value(row.number);
    record.values.fields[field::historySource] = Value(cells.source(context.file));
    const Uid person = record.values.fields[field::historyPerson].uid();
    row.what = recordOf(u"Jabatan “%1” mulai %2"_s.arg(isoOf(record, field::historyTitle), isoOf(record, field::historySince)), row, person, context);
    nameRecord(record, row.who, person, {isoOf(record, field::historySince), foldedOf(record, field::historyTitle)});
    row.records.push_back(std::move(record));
}

void readStandard(const RowCells& cells, ImportRow& row, ReadContext& context)
{
    row.who = cells.text(field::standardTitle);
    if (row.who.isEmpty()) return cells.refuse(field::standardTitle, u"standard.title"_s, u"Nama jabatan kosong; isi nama jabatan yang standarnya ada di baris ini."_s);
    Record record{entity::standard, {}, {}};
    cells.fill(record);
    record.uid = naturalUid(entity::standard, {u"title"_s, folded(row.who), isoOf(record, field::standardFrom)});
    if (!cells.levels(record, field::standardLevel, context.index)) return;
    record.values.fields[field::standardSource] = Value(cells.source(context.file));
    row.records.push_back(std::move(record));
}

/// The dictionary's three kinds, however a sheet spells them.
QString competencyKindOf(const QString& text)
{
    const QString s = folded(text);
    if (s.startsWith(u"man"_s)) return u"manajerial"_s;
    if (s.startsWith(u"sos"_s) || s == u"sk"_s) return u"sosial kultural"_s;
    return s.startsWith(u"tek"_s) || s == u"t"_s ? u"teknis"_s : s;
}

void readCompetency(const RowCells& cells, ImportRow& row, ReadContext& context)
{
    row.who = cells.text(field::competencyCode);
    if (row.who.isEmpty()) return cells.refuse(field::competencyCode, u"competency.code"_s, u"Kode kompetensi kosong; isi kodenya, misalnya T.PEND.1."_s);
    Record record{entity::competency, context.index.competencyUid(row.who), {}};
    cells.fill(record);
    if (const QString kind = competencyKindOf(cells.text(field::competencyKind)); !kind.isEmpty()) record.values.fields[field::competencyKind] = Value(kind);
    row.records.push_back(std::move(record));
}

void findMethod(const RowCells& cells, const ReferenceTables& tables)
{
    const QString method = cells.text(field::assessmentMethod);
    const QDate day = cells.date(field::assessmentDate);
    if (method.isEmpty())
        cells.find(field::assessmentMethod, u"assessment.method"_s, u"Metode penilaian kosong, jadi hasil ini paling lemah peringkatnya; isi metodenya, misalnya Assessment Center."_s);
    else if (methodRank(tables, method, day) == kUnknownMethodRank)
        cells.find(field::assessmentMethod, u"assessment.method"_s, u"Metode penilaian “%1” tidak dikenal, jadi hasil ini paling lemah peringkatnya; pakai nama seperti Assessment Center atau Atasan Langsung."_s.arg(method));
}

/// What assessment rows and test rows have in common: whose, when, how.
bool readEvent(const RowCells& cells, ImportRow& row, Record& record, const ReadContext& context)
{
    if (!readOwner(cells, row, record, field::assessmentPerson, context)) return false;
    cells.fill(record);
    if (!record.values.fields.contains(field::assessmentDate)) {
        cells.refuse(field::assessmentDate, u"assessment.date"_s, (cells.text(field::assessmentDate).isEmpty() ? u"Tanggal penilaian kosong"_s : u"Tanggal penilaian “%1” tidak terbaca"_s.arg(cells.text(field::assessmentDate))) + u", jadi baris ditolak; isi seperti 31-12-2026, karena masa berlaku dihitung dari situ."_s);
        return false;
    }
    findMethod(cells, context.tables);
    record.values.fields[field::assessmentSource] = Value(cells.source(context.file));
    const Uid person = record.values.fields[field::assessmentPerson].uid();
    row.what = recordOf(u"Penilaian “%1” tanggal %2"_s.arg(isoOf(record, field::assessmentMethod), isoOf(record, field::assessmentDate)), row, person, context);
    nameRecord(record, row.who, person, {isoOf(record, field::assessmentDate), foldedOf(record, field::assessmentMethod)});
    return true;
}

void readAssessment(const RowCells& cells, ImportRow& row, ReadContext& context)
{
    Record record{entity::assessment, {}, {}};
    if (!readEvent(cells, row, record, context)) return;
    if (!cells.levels(record, field::assessedLevel, context.index)) return;
    if (record.values.elements.empty()) return cells.refuse(column::personNip, u"assessment.noLevels"_s, u"Tidak ada satu pun level kompetensi di baris ini; isi sedikitnya satu level 0–5."_s);
    row.records.push_back(std::move(record));
}

void readTechnicalTest(const RowCells& cells, ImportRow& row, ReadContext& context)
{
    Record record{entity::assessment, {}, {}};
    if (!readEvent(cells, row, record, context)) return;
    const QString code = cells.text(column::technicalCode);
    if (code.isEmpty()) return cells.refuse(column::technicalCode, u"competency.code"_s, u"Kode kompetensi kosong; isi kode kompetensi yang diuji, misalnya T.PEND.1."_s);
    const auto level = levelOf(cells.cell(column::technicalLevel));
    if (!level) return cells.refuse(column::technicalLevel, u"assessment.noLevels"_s, u"Level kosong; isi level 0–5."_s);
    if (*level < 0)
        return cells.refuse(column::technicalLevel, u"level.range"_s, u"Level “%1” bukan bilangan bulat 0–5; baris ditolak, perbaiki lalu impor ulang."_s.arg(cells.text(column::technicalLevel)));
    const Uid competency = context.index.competencyUid(code);
    record.values.elements[{field::assessedLevel, competency}] = Value(*level);
    // One event gathers several rows: each level remembers its own.
    record.values.elements[{field::levelSource, competency}] = record.values.fields[field::assessmentSource];
    row.records.push_back(std::move(record));
}

void findForm(const RowCells& cells, ReadContext& context)
{
    const QString id = cells.text(field::courseForm), name = cells.text(field::courseFormName);
    if (id.isEmpty() && name.isEmpty()) return;
    auto known = context.knownForms.find({id, name});
    if (known == context.knownForms.end()) known = context.knownForms.insert({id, name}, trainingFormOf(context.tables, id, name) != nullptr);
    if (*known) return;
    cells.find(name.isEmpty() ? field::courseForm : field::courseFormName, u"course.form"_s,
               u"Bentuk pelatihan “%1” tidak dikenal, jadi JP dihitung sesuai sertifikat; pakai nama seperti Seminar atau E-Learning, atau isi ID jenis diklatnya."_s.arg(name.isEmpty() ? id : name));
}

void readCourse(const RowCells& cells, ImportRow& row, ReadContext& context)
{
    Record record{entity::course, {}, {}};
    if (!readOwner(cells, row, record, field::coursePerson, context)) return;
    cells.fill(record);
    if (!record.values.fields.contains(field::courseName)) return cells.refuse(field::courseName, u"course.name"_s, u"Nama kursus kosong; isi nama kursusnya."_s);
    const QString start = isoOf(record, field::courseStart), end = isoOf(record, field::courseEnd);
    if (!start.isEmpty() && !end.isEmpty() && end < start)
        return cells.refuse(field::courseEnd, u"course.endBeforeStart"_s, u"Tanggal selesai %1 mendahului tanggal mulai %2; perbaiki tanggalnya."_s.arg(end, start));
    if (start.isEmpty() || end.isEmpty()) cells.find(start.isEmpty() ? field::courseStart : field::courseEnd, u"course.noDates"_s, u"Tanggal mulai atau selesai kursus tidak ada, jadi dihitung satu hari; isi keduanya bila lebih lama."_s);
    findForm(cells, context);
    record.values.fields[field::courseSource] = Value(cells.source(context.file));
    const Uid person = record.values.fields[field::coursePerson].uid();
    row.what = recordOf(u"Kursus “%1”"_s.arg(isoOf(record, field::courseName)), row, person, context);
    nameRecord(record, row.who, person, {foldedOf(record, field::courseName), start, end, foldedOf(record, field::courseCertificate)});
    row.records.push_back(std::move(record));
}

void readPredicate(const RowCells& cells, ImportRow& row, ReadContext& context)
{
    Record record{entity::performance, {}, {}};
    if (!readOwner(cells, row, record, field::performancePerson, context)) return;
    cells.fill(record);
    const auto year = record.values.fields.find(field::performanceYear);
    if (year == record.values.fields.end()) return cells.refuse(field::performanceYear, u"performance.year"_s, u"Tahun kosong atau bukan angka; isi tahun penilaian, misalnya 2025."_s);
    if (!record.values.fields.contains(field::predicate)) return cells.refuse(field::predicate, u"performance.predicate"_s, u"Predikat kinerja kosong; isi predikatnya, misalnya Baik."_s);
    record.values.fields[field::performanceSource] = Value(cells.source(context.file));
    const Uid person = record.values.fields[field::performancePerson].uid();
    row.what = recordOf(u"Predikat kinerja tahun %1"_s.arg(year->second.toString()), row, person, context);
    nameRecord(record, row.who, person, {year->second.toString()});
    row.records.push_back(std::move(record));
}

void readRow(ImportKind kind, const RowCells& cells, ImportRow& row, ReadContext& context)
{
    switch (kind) {
    case ImportKind::units: return readUnit(cells, row, context);
    case ImportKind::people: return readPerson(cells, row, context);
    case ImportKind::posts: return readPost(cells, row, context);
    case ImportKind::standards: return readStandard(cells, row, context);
    case ImportKind::competencies: return readCompetency(cells, row, context);
    case ImportKind::assessments: return readAssessment(cells, row, context);
    case ImportKind::technicalTests: return readTechnicalTest(cells, row, context);
    case ImportKind::courses: return readCourse(cells, row, context);
    case ImportKind::performance: return readPredicate(cells, row, context);
    case ImportKind::catalogue: return readOffering(cells, row, context);
    case ImportKind::reconciliation: return;
    }
}

bool standsAboveItself(const Uid& unit, const ImportIndex& index)
{
    QSet<Uid> passed;
    for (Uid above = index.parentOfUnit.value(unit); !above.isNull() && !passed.contains(above); above = index.parentOfUnit.value(above)) {
        if (above == unit) return true;
        passed.insert(above);
    }
    return false;
}

Uid knownByNip(const QString& cell, const ImportIndex& index)
{
    const auto nip = readNip(cell);
    return nip ? index.peopleByNip.value(*nip) : Uid();
}

ImportRow readDataRow(const SheetTable& sheet, const SheetHeader& header, const SheetRow& sheetRow, ReadContext& context)
{
    ImportRow row;
    const RowCells cells(sheet, header, sheetRow, row, context.today);
    readRow(header.kind, cells, row, context);
    if (row.refused) {
        row.records.clear();
        return row;
    }
    const bool waitsForPerson = row.waiting;
    findOddValues(header.kind, cells, row, context);
    noteUnknownCodes(sheetRow, header, row, context);
    if (waitsForPerson) {
        const Problem why = whyWaiting(row.who, context.index);
        cells.find(column::personNip, why.code, why.message);
    }
    return row;
}

}  // namespace

void noteUnitCycles(std::vector<ImportRow>& rows, const ImportIndex& index)
{
    for (ImportRow& row : rows)
        if (!row.records.empty() && row.records.front().values.fields.contains(field::unitParent) && standsAboveItself(row.records.front().uid, index))
            row.problems.push_back({row.sheet, row.number, {}, u"unit.cycle"_s, u"Unit %1 berada di bawah dirinya sendiri lewat unit induknya; perbaiki kode unit induk salah satu unit di lingkaran itu."_s.arg(row.who)});
}

std::vector<ImportRow> readRows(const SheetTable& sheet, const SheetHeader& header, ReadContext& context)
{
    if (header.kind == ImportKind::reconciliation) return readReconciliation(sheet, header, context);
    std::vector<ImportRow> rows;
    int total = 0, end = std::numeric_limits<int>::max();
    const int columnNumbers = columnNumbersRow(sheet, header.row);
    for (const SheetRow& sheetRow : sheet.rows) {
        if (sheetRow.number <= header.row || sheetRow.number == columnNumbers) continue;
        if (closesTable(sheetRow, header)) {
            total = sheetRow.number;
            end = std::min(end, total);
        } else if (isEmptyRow(sheetRow, header)) {
            continue;
        } else if (total == 0) {
            rows.push_back(readDataRow(sheet, header, sheetRow, context));
        } else if (looksLikeData(sheetRow, header)) {
            rows.push_back(belowTotal(sheet, sheetRow.number, total));
            if (header.kind == ImportKind::people) rows.back().mentions = knownByNip(textAt(sheetRow, header.column(field::nip)), context.index);
        }
    }
    context.note(waitingCodes(header, context));
    context.note(unreadColumns(sheet, header, end));
    return rows;
}

}  // namespace core
