// SPDX-License-Identifier: Apache-2.0
// "Kualitas data": every finding of the file by kind, with what it means and what to do.
#include "core/base/text.h"
#include "core/dashboard/quality_store.h"
#include "core/history/entities.h"
#include "core/reports/people_listing.h"
#include "core/reports/report_entries.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using enum ReportOption;

ReportTable kindsOf(const QualityReport& quality)
{
    ReportTable table;
    table.title = u"Ringkasan"_s;
    table.columns = {{u"No"_s, CellType::integer, 0.35}, {u"Jenis temuan"_s, CellType::text, 1.5}, namedColumn({}, u"Jumlah"_s, CellType::integer, 0.7, true), {u"Artinya"_s, CellType::text, 3}, {u"Yang dapat dilakukan"_s, CellType::text, 3}};
    int number = 0;
    for (const auto& info : findingKinds()) {
        if (info.kind == FindingKind::distinct) continue;  // settled
        const auto count = std::count_if(quality.findings.begin(), quality.findings.end(), [&](const auto& finding) { return finding.kind == info.kind; });
        if (count > 0) table.add({++number, info.title, count, info.meaning, info.advice});
    }
    table.emptyText = u"Tidak ada temuan"_s;
    if (number > 0) table.addTotal({u"JUMLAH"_s, {}, quality.findings.size(), {}, {}});
    return table;
}

/// What was looked for and not found; empty if everything was found.
QString cleanKinds(const QualityReport& quality)
{
    QStringList clean;
    for (const auto& info : findingKinds())
        if (info.kind != FindingKind::distinct && std::ranges::none_of(quality.findings, [&](const auto& finding) { return finding.kind == info.kind; })) clean << info.title;
    return clean.isEmpty() ? QString() : u"Diperiksa dan tanpa temuan: %1."_s.arg(clean.join(u", "_s));
}

Listing listingOf(const QualityReport& quality, const PeopleListing& people)
{
    Listing list;
    list.title = u"Daftar temuan"_s;
    list.counted = u"temuan"_s;
    list.emptyText = u"Tidak ada temuan"_s;
    ReportColumn key = namedColumn(u"nip"_s, u"NIP / kode"_s, CellType::text, 1.5);
    key.wrap = false;
    list.columns = {key, namedColumn(u"nama"_s, u"Nama"_s, CellType::text, 2), namedColumn(u"opd"_s, u"Perangkat daerah"_s, CellType::text, 2), namedColumn(u"temuan"_s, u"Temuan"_s, CellType::text, 4)};
    for (const auto& finding : quality.findings) {
        const ListedPerson* person = finding.subject.entity == entity::person ? people.find(finding.subject.uid) : nullptr;
        // A code of SIASN is long and means nothing to a reader.
        list.add(findingKindInfo(finding.kind).title, {finding.key.size() > 18 ? QString() : finding.key, finding.name, person ? person->office : QString(), finding.message});
    }
    return list;
}

Report makeQuality(const ReportSource& source)
{
    Progress unused;
    QualityReport quality = valueOrThrow(QualityStore(source.log).load(source.request.asOf, unused));
    std::erase_if(quality.findings, isSettled);
    const PeopleListing people = peopleListing(source);
    if (people.asked)
        std::erase_if(quality.findings, [&](const QualityFinding& finding) {
            const ListedPerson* person = people.find(finding.subject.uid);
            return !person || groupOfUnit(people.groups, person->unit) == people.groups.size();
        });
    Report report = framed(source, u"LAPORAN KUALITAS DATA"_s, {unitName(people.units, people.asked), u"Keadaan per "_s + longDate(source.request.asOf)});
    report.blocks.emplace_back(Facts{{{u"Pegawai dalam berkas"_s, grouped(static_cast<qint64>(people.people.size()))}, {people.asked ? u"Pegawai aktif unit ini"_s : u"Pegawai aktif"_s, grouped(static_cast<qint64>(people.inScope().size()))},
                                      {u"Temuan"_s, grouped(static_cast<qint64>(quality.findings.size()))}}});
    report.blocks.emplace_back(kindsOf(quality));
    ReportTable list = arrangedAsAsked(source, listingOf(quality, people));
    if (!quality.findings.empty()) report.blocks.emplace_back(std::move(list));  // two tables of nothing say no more than one
    if (const QString clean = cleanKinds(quality); !clean.isEmpty()) report.footnotes = {clean};
    return report;
}

std::vector<int> restsOn()
{
    std::vector<int> all = rests::people();
    all.insert(all.end(), {entity::assessment, entity::course});
    return all;
}

}  // namespace

ReportEntry qualityEntry()
{
    return {"quality", u"Kualitas data", u"Temuan pada data menurut jenisnya: artinya, yang dapat dilakukan, dan pegawai mana.", {}, {unit, asOf}, restsOn(), makeQuality, Orientation::portrait, true};
}

}  // namespace core
