// SPDX-License-Identifier: Apache-2.0
#include "core/reports/report_preset_store.h"

#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/history/row_fields.h"
#include "core/reference/reference_store.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString kList = u"report_preset"_s, kOptions = u"options"_s;

QString codeOf(const QString& report, const QString& name) { return report + u'/' + folded(name); }
Uid uidOf(const QString& report, const QString& name) { return naturalUid(entity::referenceEntry, {kList, codeOf(report, name)}); }

/// A preset of that name, there already or not.
void put(ChangeSet& c, const QString& report, const QString& name, const ReportOptions& options)
{
    const Uid uid = uidOf(report, name);
    const Fields fields{{field::entryList, Value(kList)}, {field::entryCode, Value(codeOf(report, name))}, {field::entryName, Value(name)},
                        {field::entryData, Value(referenceText({{kOptions, reportOptionsText(presetOf(options))}}))}};
    if (c.exists(entity::referenceEntry, uid)) writeFields(c, entity::referenceEntry, uid, fields);
    else c.create(entity::referenceEntry, uid, {fields, {}});
}

tl::unexpected<Error> needsName() { return fail(ErrorCode::invalidInput, u"Pilihan laporan perlu nama."_s); }

}  // namespace

Result<std::vector<ReportPreset>> ReportPresetStore::list(const QString& report) const
{
    return m_log.session().read([&] {
        std::vector<ReportPreset> all;
        for (const auto& entry : valueOrThrow(ReferenceStore(m_log.session()).entries(kList))) {
            const QString of = entry.code.section(u'/', 0, 0);
            if (report.isEmpty() || of == report) all.push_back({entry.uid, of, entry.name, reportOptionsFrom(entry.cells.value(kOptions))});
        }
        return all;
    });
}

Result<ReportPreset> ReportPresetStore::find(const QString& report, const QString& name) const
{
    return m_log.session().read([&]() -> ReportPreset {
        QStringList known;
        for (const auto& preset : valueOrThrow(list(report))) {
            if (folded(preset.name) == folded(name)) return preset;
            known << u"“%1”"_s.arg(preset.name);
        }
        throw Failure(ErrorCode::notFound, known.isEmpty() ? u"Laporan %1 belum punya pilihan tersimpan."_s.arg(report) : u"Tidak ada pilihan “%1”; yang tersimpan: %2."_s.arg(name, known.join(u", "_s)));
    });
}

Result<ChangeReceipt> ReportPresetStore::save(const QString& report, const QString& name, const ReportOptions& options)
{
    const QString clean = name.simplified();
    if (clean.isEmpty()) return needsName();
    return m_log.record(u"Simpan pilihan laporan: %1"_s.arg(clean), [&](ChangeSet& c) { put(c, report, clean, options); });
}

Result<ChangeReceipt> ReportPresetStore::rename(const QString& report, const QString& name, const QString& newName)
{
    const QString clean = newName.simplified();
    if (clean.isEmpty()) return needsName();
    const auto preset = find(report, name);
    if (!preset) return tl::unexpected<Error>(preset.error());
    const bool isOther = folded(clean) != folded(preset->name);
    if (isOther && find(report, clean)) return fail(ErrorCode::conflict, u"Pilihan “%1” sudah ada untuk laporan ini; gunakan nama lain."_s.arg(clean));
    return m_log.record(u"Ganti nama pilihan laporan: %1 menjadi %2"_s.arg(preset->name, clean), [&](ChangeSet& c) {
        if (isOther) c.remove(entity::referenceEntry, preset->uid);
        put(c, report, clean, preset->options);
    });
}

Result<ChangeReceipt> ReportPresetStore::remove(const QString& report, const QString& name)
{
    const auto preset = find(report, name);
    if (!preset) return tl::unexpected<Error>(preset.error());
    return m_log.record(u"Hapus pilihan laporan: %1"_s.arg(preset->name), [&](ChangeSet& c) { c.remove(entity::referenceEntry, preset->uid); });
}

}  // namespace core
