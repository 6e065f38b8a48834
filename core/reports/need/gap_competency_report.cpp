// SPDX-License-Identifier: Apache-2.0
// "Kesenjangan per kompetensi": which competencies lack most, of whom (PNS, PPPK), and in which perangkat daerah.
#include "core/base/text.h"
#include "core/gap/gap_measure.h"
#include "core/gap/gap_store.h"
#include "core/gap/gap_words.h"
#include "core/reports/need/most_lacking.h"
#include "core/reports/people_listing.h"
#include "core/reports/report_entries.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using enum ReportOption;

constexpr std::size_t kBars = 10;

ReportCell shareOf(int part, int whole) { return whole == 0 ? ReportCell() : ReportCell(100.0 * part / whole); }

Shade shadeOf(const CompetencyGap& g)
{
    const int share = g.assessed() == 0 ? 0 : 100 * lacking(g) / g.assessed();
    return g.assessed() == 0 ? Shade::unknown : share >= kGapHighFrom ? Shade::high : share >= kGapMidFrom ? Shade::mid : share >= kGapLowFrom ? Shade::low : Shade::none;
}

ReportCell shadedShare(const CompetencyGap& g)
{
    ReportCell cell = shareOf(lacking(g), g.assessed());
    cell.shade = shadeOf(g);
    return cell;
}

/// What the shades mean: the darker the more.
QString shadesText()
{
    return u"Arsiran “% kurang”: makin gelap makin besar, mulai %1 %, %2 %, dan %3 % dari yang dinilai; tanda –: belum ada yang dinilai."_s.arg(kGapLowFrom).arg(kGapMidFrom).arg(kGapHighFrom);
}

ReportColumn count(const QString& id, const QString& header) { return namedColumn(id, header, CellType::integer, 0.7, true); }

/// One row for each competency and perangkat daerah where somebody needs it.
Listing listingOf(const GapColumns& columns, const PeopleListing& people, const GapOverview& overview)
{
    Listing list;
    const QString unit = people.asked ? u"Unit kerja"_s : u"Perangkat daerah"_s;
    list.title = u"Menurut "_s + unit.toLower();
    list.counted.clear();  // a row is no person
    list.leastSummed = 2;
    list.numbersAnew = true;
    ReportColumn share = namedColumn(u"persen"_s, u"% kurang"_s, CellType::percent, 0.8);
    share.rule = {ColumnRule::Kind::quotient, 5, 3};
    list.columns = {namedColumn(u"opd"_s, unit, CellType::text, 3), namedColumn(u"kompetensi"_s, u"Kompetensi"_s, CellType::text, 2.4), count(u"wajib"_s, u"Wajib"_s),
                    count(u"dinilai"_s, u"Dinilai"_s), count(u"memenuhi"_s, u"Memenuhi"_s), count(u"kurang"_s, u"Kurang"_s), count(u"belum"_s, u"Belum dinilai"_s),
                    count(u"kedaluwarsa"_s, u"Kedaluwarsa"_s), count(u"level"_s, u"Level kurang"_s), share};
    list.columns[1].inPortrait = list.columns[1].inLandscape = false;  // stands in the headings; can be asked for
    const UnitMatrix direct = unitMatrix(columns, UnitReach::direct);
    for (const auto& line : overview.competencies)
        for (const auto& group : people.groups) {
            const CompetencyGap g = gapsInRange(direct, group.units, line.competency);
            if (g.required == 0) continue;
            list.add(u"%1 %2"_s.arg(line.code, line.name), {group.name, line.name, g.required, g.assessed(), g.met, lacking(g), g.notAssessed, g.expired, g.totalGapLevels, shadedShare(g)});
        }
    return list;
}

ReportTable tableOf(const GapColumns& columns, const GapOverview& overview)
{
    ReportTable table;
    table.title = u"Kebutuhan per kompetensi"_s;
    table.columns = {{u"Kode"_s, CellType::text, 0.8, Align::left, false}, {u"Kompetensi"_s, CellType::text, 3}, {u"Jenis"_s, CellType::text, 1.1},
                     count({}, u"Wajib"_s), count({}, u"Dinilai"_s), count({}, u"Memenuhi"_s), count({}, u"1 level"_s), count({}, u"2 level"_s), count({}, u"3+ level"_s),
                     {u"% kurang"_s, CellType::percent, 0.8}, count({}, u"Belum dinilai"_s), count({}, u"Kedaluwarsa"_s), count({}, u"Level kurang"_s)};
    table.columns[9].rule = {ColumnRule::Kind::quotient, 6, 4, 3};
    table.columnGroups = {{u"Kurang"_s, 6, 4}};
    CompetencyGap all;
    for (const auto& line : overview.competencies) {
        const CompetencyGap& g = line.gap;
        addGaps(all, g);
        table.add({line.code, line.name, competencyKindText(columns.dictionary.at(line.competency).kind), g.required, g.assessed(), g.met, g.gap1, g.gap2, g.gap3plus,
                   {100.0 * lacking(g) / std::max(1, g.assessed()), shadeOf(g)}, g.notAssessed, g.expired, g.totalGapLevels});
        if (g.assessed() == 0) table.rows.back().cells[9] = ReportCell(u"–"_s, Shade::unknown);
    }
    table.addTotal({u"JUMLAH"_s, {}, {}, all.required, all.assessed(), all.met, all.gap1, all.gap2, all.gap3plus, shareOf(lacking(all), all.assessed()), all.notAssessed, all.expired, all.totalGapLevels});
    return table;
}

ReportTable byStaff(const GapColumns& columns, const PeopleListing& people)
{
    QHash<qint64, StaffKind> staffOf;
    for (const ListedPerson* person : people.inScope()) staffOf.insert(person->row.id.value, person->staff);
    StaffFigure all{u"Pegawai"_s}, assessed{u"Sudah dinilai"_s}, with{u"Berkesenjangan"_s}, gaps{u"Kesenjangan"_s}, levels{u"Level kurang"_s};
    for (quint32 i = 0; i < columns.people.size(); ++i) {
        const auto staff = staffOf.constFind(columns.people[i].value);
        if (staff == staffOf.constEnd()) continue;
        const auto at = static_cast<std::size_t>(*staff);
        const PersonFigures figures = personFigures(columns, i, false);
        ++all.ofStaff[at];
        assessed.ofStaff[at] += figures.assessed > 0;
        with.ofStaff[at] += figures.gaps > 0;
        gaps.ofStaff[at] += figures.gaps;
        levels.ofStaff[at] += figures.missingLevels;
    }
    return staffTable(u"Menurut status kepegawaian"_s, {all, assessed, with, gaps, levels});
}

Report makeGapCompetency(const ReportSource& source)
{
    const PeopleListing people = peopleListing(source);
    const GapColumns columns = valueOrThrow(GapStore(source.session()).columns(people.tables, source.request.asOf));
    const GapOverview overview = people.asked ? gapOverview(columns, *people.asked, UnitReach::withBelow) : gapOverview(columns);
    Report report = framed(source, u"KESENJANGAN DAN KEBUTUHAN PER KOMPETENSI"_s, {unitName(people.units, people.asked), u"Keadaan per "_s + longDate(source.request.asOf)});
    report.blocks.emplace_back(byStaff(columns, people));
    report.blocks.emplace_back(tableOf(columns, overview));
    report.blocks.emplace_back(Paragraph{shadesText(), false, 8.5});
    report.blocks.emplace_back(mostLacking(overview, kBars, u"Level yang kurang, terbesar lebih dahulu"_s));
    report.blocks.emplace_back(arrangedAsAsked(source, listingOf(columns, people, overview)));
    report.footnotes = gapRuleNotes(people.tables);
    return report;
}

}  // namespace

ReportEntry gapCompetencyEntry()
{
    return {"gap-competency", u"Kesenjangan dan kebutuhan per kompetensi", u"Kompetensi mana yang paling kurang, pada PNS dan PPPK, dan di perangkat daerah mana.", {}, {unit, asOf},
            rests::gaps(), makeGapCompetency, Orientation::landscape, true};
}

}  // namespace core
