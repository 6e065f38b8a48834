// SPDX-License-Identifier: Apache-2.0
#include "core/import/rows/value_findings.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/history/entities.h"
#include "core/people/person.h"
#include "core/people/post_kind.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

void findOddPredicate(const RowCells& cells, const ReferenceTables& tables)
{
    const QString said = cells.text(field::predicate);
    const auto isIt = [&](const Predicate& p) { return folded(p.name) == folded(said); };
    if (std::any_of(tables.predicates.begin(), tables.predicates.end(), isIt)) return;
    cells.find(field::predicate, u"performance.predicate"_s, u"Predikat kinerja “%1” tidak dikenal; pakai Sangat Baik, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang."_s.arg(said));
}

bool isEselon(const QString& said, const ReferenceTables& tables)
{
    return std::any_of(tables.eselons.begin(), tables.eselons.end(), [&](const Eselon& e) { return isSameId(e.id, said) || folded(e.name) == folded(said); });
}

void findOddPost(const RowCells& cells, const ReferenceTables& tables)
{
    static const QString kSeveral = u"3"_s;  // Rangkap: a kind of SIASN's, and none that is counted
    const QString kind = cells.text(field::historyKind), eselon = keyCell(cells.text(field::historyEselon));
    if (!kind.isEmpty() && kind != kSeveral && postGroupOf(kind, {}) == PostGroup::unknown)
        cells.find(field::historyKind, u"postKind.unknown"_s, u"Jenis jabatan “%1” tidak dikenal, jadi baris ini tidak menentukan jabatan; pakai 1 (struktural), 2 (fungsional), atau 4 (pelaksana)."_s.arg(kind));
    if (!eselon.isEmpty() && !isEselon(eselon, tables))
        cells.find(field::historyEselon, u"eselon.unknown"_s, u"Eselon “%1” tidak dikenal, jadi baris ini tidak menentukan jenis jabatan; tulis seperti III.a."_s.arg(eselon));
    if (cells.text(field::historyTitle).isEmpty()) cells.find(field::historyTitle, u"post.title"_s, u"Nama jabatan kosong; isi nama jabatannya."_s);
}

void findOddStandard(const RowCells& cells, const ReferenceTables& tables)
{
    const QString kind = cells.text(field::standardKind);
    if (kind.isEmpty() || findPostKind(tables, kind)) return;
    cells.find(field::standardKind, u"standard.kind"_s, u"Kode jenis jabatan “%1” tidak dikenal, jadi jenis jabatan tidak diketahui dari standar ini; pakai kode seperti PENGAWAS atau JF_AHLI_MUDA."_s.arg(kind));
}

void findOddDictionaryKind(const RowCells& cells)
{
    const QString said = folded(cells.text(field::competencyKind));
    const auto starts = [&](const char16_t* word) { return said.startsWith(QStringView(word)); };
    if (said.isEmpty() || said == u"sk"_s || said == u"t"_s || starts(u"man") || starts(u"sos") || starts(u"tek")) return;
    cells.find(field::competencyKind, u"competency.kind"_s, u"Jenis kompetensi “%1” tidak dikenal, jadi dibaca dari kodenya; pakai Manajerial, Sosial Kultural, atau Teknis."_s.arg(cells.text(field::competencyKind)));
}

bool isMode(const QString& text)
{
    static const QStringList known{u"luring"_s,   u"daring"_s,  u"klasikal"_s, u"blended"_s, u"campur"_s,  u"kombinasi"_s, u"hybrid"_s, u"hibrid"_s,
                                   u"elearning"_s, u"online"_s, u"offline"_s,  u"tatapmuka"_s, u"virtual"_s, u"jarakjauh"_s, u"pjj"_s,    u"mandiri"_s};
    const QString plain = normalisedHeading(text);
    return std::any_of(known.begin(), known.end(), [&](const QString& word) { return plain.contains(word); });
}

void findOddTarget(const RowCells& cells, const ReadContext& context)
{
    const OfferingTarget target = readTarget(cells.text(field::offeringTarget), context.tables, context.index.affairs);
    for (const Problem& problem : target.findings)
        cells.find(field::offeringTarget, problem.code,
                   problem.message + (target.isEveryone() ? u" Semua pegawai boleh ikut; pakai jenis jabatan, golongan, atau urusan unit."_s : u" Pakai jenis jabatan, golongan, atau urusan unit."_s));
}

/// As the reader of the row understood it; asking the cells again would tell their problems twice.
Value valueOf(const ImportRow& row, int entityNumber, int fieldNumber)
{
    const auto found = std::find_if(row.records.begin(), row.records.end(), [&](const Record& r) { return r.entity == entityNumber; });
    return found == row.records.end() ? Value() : found->values.at(fieldNumber);
}

void findOddClass(const RowCells& cells, const ImportRow& row)
{
    const Value seats = valueOf(row, entity::angkatan, field::angkatanSeats), minimum = valueOf(row, entity::angkatan, field::angkatanMinimum);
    if (!seats.integer()) return;
    if (*seats.integer() == 0) return cells.find(column::seats, u"angkatan.seats"_s, u"Kuota 0, jadi tidak ada yang dapat ikut; isi jumlah kursinya."_s);
    if (minimum.integer() && *minimum.integer() > *seats.integer())
        cells.find(column::minimum, u"angkatan.minimum"_s, u"Peserta minimal %1 melebihi kuota %2, jadi angkatan ini tidak dapat berjalan; perbaiki salah satunya."_s.arg(*minimum.integer()).arg(*seats.integer()));
}

void findOddOffering(const RowCells& cells, const ImportRow& row, const ReadContext& context)
{
    const QString form = cells.text(field::offeringForm), mode = cells.text(field::offeringMode);
    if (!form.isEmpty() && !findTrainingFormByCode(context.tables, form))
        cells.find(field::offeringForm, u"offering.form"_s, u"Kode bentuk “%1” tidak dikenal, jadi batas JP dan efektivitas bentuk tidak berlaku; pakai kode seperti KL03."_s.arg(form));
    if (!mode.isEmpty() && !isMode(mode)) cells.find(field::offeringMode, u"offering.mode"_s, u"Moda “%1” tidak dikenal; pakai Luring, Daring, atau Campuran."_s.arg(mode));
    const Value days = valueOf(row, entity::offering, field::offeringDays);
    if (days.integer() && *days.integer() > kLongestClassDays)
        cells.find(field::offeringDays, u"offering.days"_s, u"%1 hari lebih dari setahun, terlalu lama untuk satu pelatihan; periksa jumlah harinya."_s.arg(*days.integer()));
    findOddTarget(cells, context);
    findOddClass(cells, row);
}

}  // namespace

void findOddValues(ImportKind kind, const RowCells& cells, const ImportRow& row, const ReadContext& context)
{
    switch (kind) {
    case ImportKind::performance: return findOddPredicate(cells, context.tables);
    case ImportKind::posts: return findOddPost(cells, context.tables);
    case ImportKind::standards: return findOddStandard(cells, context.tables);
    case ImportKind::competencies: return findOddDictionaryKind(cells);
    case ImportKind::catalogue: return findOddOffering(cells, row, context);
    default: return;
    }
}

}  // namespace core
