// SPDX-License-Identifier: Apache-2.0
#include "core/reference/reference_editor.h"

#include "core/base/words.h"
#include "core/history/entities.h"
#include "core/history/row_fields.h"
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

void write(ChangeSet& c, EditLog& log, const ReferenceEntry& entry, const ReferenceCells& cells)
{
    auto rows = valueOrThrow(ReferenceStore(log.session()).entries(entry.list));
    for (auto& row : rows)
        if (row.uid == entry.uid) row.cells = cells;
    valueOrThrow(checkEntries(entry.list, rows));
    writeFields(c, entity::referenceEntry, entry.uid,
                {{field::entryData, Value(referenceText(cells))}, {field::entryStatus, Value::ofText(cells.value(kStatus))}, {field::entrySource, Value::ofText(cells.value(u"source"_s))}});
}

/// Smallest and largest value of a setting that makes sense.
std::pair<int, int> rangeOf(const QString& key)
{
    if (key == setting::kJpmCapped) return {0, 1};
    if (key == setting::kJpmScheme) return {1, 2};
    if (key == setting::kUnitAbsencePercent) return {1, 100};
    if (key == setting::kAssessmentValidityYears) return {1, 50};
    return {0, 1000};
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
    return m_log.record(tr("Ubah aturan: %1").arg(entry->name), [&](ChangeSet& c) {
        ReferenceCells cells = entry->cells;
        if (!cells.contains(column) || listKeys(entry->list).contains(column) || column == kStatus) throw Failure(ErrorCode::invalidInput, tr("Kolom “%1” tidak dapat diubah.").arg(column));
        if (cells.value(column) == value.trimmed()) return;
        cells[column] = value.trimmed();
        const ReferenceCells shipped = shippedCells(m_log, uid);
        cells[kStatus] = isAsShipped(cells, shipped) ? shipped.value(kStatus) : kOfficeStatus;
        write(c, m_log, *entry, cells);
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

}  // namespace core
