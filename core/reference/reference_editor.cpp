// SPDX-License-Identifier: Apache-2.0
#include "core/reference/reference_editor.h"

#include "core/base/words.h"
#include "core/history/entities.h"
#include "core/history/row_fields.h"
#include "core/reference/reference_csv.h"
#include "core/reference/shipped_rows.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

const QString kStatus = u"status"_s;
const QString kOfficeStatus = u"office"_s;

ReferenceEntry entryOrThrow(EditLog& log, const Uid& uid)
{
    for (auto& entry : valueOrThrow(ReferenceStore(log.session()).entries({})))
        if (entry.uid == uid) return entry;
    throw Failure(ErrorCode::notFound, tr("Baris daftar ini sudah tidak ada di berkas."));
}

bool isAsShipped(ReferenceCells cells, ReferenceCells shipped)
{
    cells.remove(kStatus);
    shipped.remove(kStatus);
    return !shipped.isEmpty() && cells == shipped;
}

Fields fieldsOf(const ReferenceCells& cells)
{
    return {{field::entryData, Value(referenceText(cells))}, {field::entryStatus, Value::ofText(cells.value(kStatus))}, {field::entrySource, Value::ofText(cells.value(u"source"_s))}};
}

void write(ChangeSet& c, EditLog& log, const ReferenceEntry& entry, const ReferenceCells& cells)
{
    auto rows = valueOrThrow(ReferenceStore(log.session()).entries(entry.list));
    for (auto& row : rows)
        if (row.uid == entry.uid) row.cells = cells;
    valueOrThrow(checkEntries(entry.list, rows));
    writeFields(c, entity::referenceEntry, entry.uid, fieldsOf(cells));
}

/// The new cells of a row: as shipped they keep the shipped mark, else the office vouches for them.
void change(ChangeSet& c, EditLog& log, const ReferenceEntry& entry, ReferenceCells cells)
{
    const ReferenceCells shipped = shippedCells(log, entry.uid);
    cells[kStatus] = isAsShipped(cells, shipped) ? shipped.value(kStatus) : kOfficeStatus;
    write(c, log, entry, cells);
}

/// The cells that name a row, trimmed.
QStringList keyOf(const QString& list, const ReferenceCells& cells)
{
    QStringList key;
    for (const QString& column : listKeys(list)) key << cells.value(column).trimmed();
    return key;
}

Uid make(ChangeSet& c, EditLog& log, const QString& list, const ReferenceCells& given)
{
    const QStringList key = keyOf(list, given);
    if (key.contains(QString())) throw Failure(ErrorCode::invalidInput, tr("Kolom “%1” belum diisi.").arg(listKeys(list).at(key.indexOf(QString()))));
    ReferenceEntry made{naturalUid(entity::referenceEntry, QStringList{list} + key), list, key.join(u'/'), {}, {}};
    for (const QString& column : listColumns(list)) made.cells[column] = given.value(column).trimmed();
    made.cells[kStatus] = kOfficeStatus;
    made.name = made.cells.value(listTitle(list));
    auto rows = valueOrThrow(ReferenceStore(log.session()).entries(list));
    for (const auto& row : rows)
        if (row.uid == made.uid || row.code.compare(made.code, Qt::CaseInsensitive) == 0) throw Failure(ErrorCode::conflict, tr("“%1” sudah ada di daftar ini.").arg(row.code));
    rows.push_back(made);
    valueOrThrow(checkEntries(list, rows));
    Fields fields = fieldsOf(made.cells);
    fields[field::entryList] = Value(list);
    fields[field::entryCode] = Value(made.code);
    fields[field::entryName] = Value::ofText(made.name);
    createRow(c, entity::referenceEntry, made.uid, {fields, {}});
    return made.uid;
}

/// Smallest and largest value of a setting that makes sense.
std::pair<int, int> rangeOf(const QString& key)
{
    if (key == setting::kJpmCapped) return {0, 1};
    if (key == setting::kJpmScheme) return {1, 2};
    if (key == setting::kFirstTimePercent || key == setting::kLongUntrainedPercent) return {1, 1000};
    if (key == setting::kUnitAbsencePercent) return {1, 100};
    if (key == setting::kAssessmentValidityYears) return {1, 50};
    return {0, 1000};
}

QString scoreProblem(const QString& value)
{
    return readScore(value.trimmed()) ? QString() : tr("“%1” tidak dapat dipakai; isi angka dari 0 sampai 100, misalnya 22,5.").arg(value);
}

}  // namespace

ReferenceCells shippedCells(const EditLog& log, const Uid& entry)
{
    const auto found = log.shipped().rows.find(RowKey{entity::referenceEntry, entry});
    if (found == log.shipped().rows.end()) return {};
    const auto data = found->second.fields.find(field::entryData);
    return data == found->second.fields.end() || !data->second.text() ? ReferenceCells() : referenceCells(*data->second.text());
}

QString settingProblem(const QString& key, const QString& value)
{
    const auto [least, most] = rangeOf(key);
    bool isNumber = false;
    const int number = value.trimmed().toInt(&isNumber);
    if (isNumber && number >= least && number <= most) return {};
    return tr("“%1” tidak dapat dipakai; isi bilangan bulat dari %2 sampai %3.").arg(value).arg(least).arg(most);
}

Result<ChangeReceipt> ReferenceEditor::setCell(const Uid& uid, const QString& column, const QString& value)
{
    const auto entry = m_log.session().read([&] { return entryOrThrow(m_log, uid); });
    if (!entry) return tl::unexpected<Error>(entry.error());
    if (entry->list == "settings"_L1 && column == "value"_L1)
        if (const QString problem = settingProblem(entry->code, value); !problem.isEmpty()) return fail(ErrorCode::invalidInput, problem);
    if (entry->list == "ip_asn_scores"_L1 && column == "score"_L1)
        if (const QString problem = scoreProblem(value); !problem.isEmpty()) return fail(ErrorCode::invalidInput, problem);
    return m_log.record(tr("Ubah aturan: %1").arg(entry->name), [&](ChangeSet& c) {
        ReferenceCells cells = entry->cells;
        if (!cells.contains(column) || listKeys(entry->list).contains(column) || column == kStatus) throw Failure(ErrorCode::invalidInput, tr("Kolom “%1” tidak dapat diubah.").arg(column));
        if (cells.value(column) == value.trimmed()) return;
        cells[column] = value.trimmed();
        change(c, m_log, *entry, cells);
    });
}

Result<ChangeReceipt> ReferenceEditor::restore(const Uid& uid)
{
    const auto entry = m_log.session().read([&] { return entryOrThrow(m_log, uid); });
    if (!entry) return tl::unexpected<Error>(entry.error());
    const ReferenceCells shipped = shippedCells(m_log, uid);
    if (shipped.isEmpty()) return fail(ErrorCode::notFound, tr("“%1” tidak mempunyai nilai bawaan.").arg(entry->name));
    return m_log.record(tr("Kembalikan aturan: %1").arg(entry->name), [&](ChangeSet& c) { write(c, m_log, *entry, shipped); });
}

bool takesRows(const QString& list) { return !listKeys(list).isEmpty() && list != "settings"_L1; }

Result<Uid> ReferenceEditor::add(const QString& list, const ReferenceCells& cells)
{
    if (!takesRows(list)) return fail(ErrorCode::invalidInput, tr("Daftar ini tidak dapat ditambah."));
    Uid made;
    const auto done = m_log.record(tr("Tambah baris aturan: %1").arg(keyOf(list, cells).join(u'/')), [&](ChangeSet& c) { made = make(c, m_log, list, cells); });
    return done.map([&](const ChangeReceipt&) { return made; });
}

Result<ChangeReceipt> ReferenceEditor::remove(std::span<const Uid> entries)
{
    std::vector<ReferenceEntry> doomed;
    for (const Uid& uid : entries) {
        auto entry = m_log.session().read([&] { return entryOrThrow(m_log, uid); });
        if (!entry) return tl::unexpected<Error>(entry.error());
        if (!shippedCells(m_log, uid).isEmpty())
            return fail(ErrorCode::conflict, tr("“%1” adalah baris bawaan dan tidak dapat dihapus; ubah isinya bila tidak berlaku di instansi Anda.").arg(entry->name));
        doomed.push_back(std::move(*entry));
    }
    const QString label = doomed.size() == 1 ? tr("Hapus baris aturan: %1").arg(doomed.front().name) : tr("Hapus %1 baris aturan").arg(doomed.size());
    return m_log.record(label, [&](ChangeSet& c) {
        for (const auto& entry : doomed) c.remove(entity::referenceEntry, entry.uid);
    });
}

Result<ChangeReceipt> ReferenceEditor::saveLevels(const QString& competency, std::span<const CompetencyLevelText> levels)
{
    const QString list = u"competency_levels"_s;
    return m_log.record(tr("Ubah uraian level: %1").arg(competency), [&](ChangeSet& c) {
        const auto rows = valueOrThrow(ReferenceStore(m_log.session()).entries(list));
        for (const auto& level : levels) {
            const QString title = level.title.simplified(), indicators = level.indicators.trimmed();
            const QString code = u"%1/%2"_s.arg(competency).arg(level.level);
            const auto row = std::ranges::find(rows, code, &ReferenceEntry::code);
            ReferenceCells cells = row == rows.end() ? ReferenceCells{{u"code"_s, competency}, {u"level"_s, QString::number(level.level)}} : row->cells;
            const ReferenceCells before = cells;
            cells[u"title_paraphrase"_s] = title;
            cells[u"indicators_paraphrase"_s] = indicators;
            if (row != rows.end() && cells != before) change(c, m_log, *row, cells);
            if (row == rows.end() && !(title + indicators).isEmpty()) make(c, m_log, list, cells);
        }
    });
}

}  // namespace core
