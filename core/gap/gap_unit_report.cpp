// SPDX-License-Identifier: Apache-2.0
#include "core/gap/gap_unit_report.h"

#include "core/base/text.h"
#include "core/gap/gap_measure.h"
#include "core/gap/gap_words.h"
#include "core/organisation/agency_letterhead.h"
#include "core/organisation/unit_groups.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

Facts factsOf(const GapColumns& columns, const GapOverview& overview, std::optional<std::size_t> unit)
{
    const double share = overview.people == 0 ? 0 : 100.0 * overview.peopleAssessed / overview.people;
    Facts facts;
    facts.facts = {{u"Pegawai aktif"_s, grouped(overview.people)}, {u"Sudah dinilai"_s, u"%1 (%2 %)"_s.arg(grouped(overview.peopleAssessed), decimalText(share, 1))}};
    const QString path = unit ? columns.units.path(*unit) : QString();
    if (unit && path != columns.units.at(*unit).name) facts.facts.insert(facts.facts.begin(), {u"Unit kerja"_s, path});
    return facts;
}

ReportTable emptyUnitTable()
{
    const auto count = [](const QString& header, double weight = 0.8) { return ReportColumn{header, CellType::integer, weight, Align::automatic, true, true, true, 1, {}, true}; };
    ReportTable table;
    table.title = u"Kesenjangan per kompetensi"_s;
    table.columns = {{u"Kode"_s, CellType::text, 0.9, Align::left, false}, {u"Kompetensi"_s, CellType::text, 3.2}, count(u"Wajib"_s), count(u"Dinilai"_s),
                     count(u"Memenuhi"_s), count(u"Kurang 1"_s), count(u"Kurang 2"_s), count(u"Kurang 3+"_s), count(u"Belum dinilai"_s),
                     count(u"Kedaluwarsa"_s), count(u"Level kurang"_s)};
    table.columnGroups = {{u"Pegawai (jumlah: pegawai × kompetensi)"_s, 2, 8}};
    return table;
}

std::vector<ReportCell> cellsOf(const QString& code, const QString& name, const CompetencyGap& g)
{
    return {code, name, g.required, g.assessed(), g.met, g.gap1, g.gap2, g.gap3plus, g.notAssessed, g.expired, g.totalGapLevels};
}

std::vector<ReportCell> sumCells(const QString& label, const CompetencyGap& g)
{
    auto cells = cellsOf(label, {}, g);
    cells[1] = {};
    return cells;
}

ReportTable tableOf(const GapColumns& columns, const GapOverview& overview)
{
    ReportTable table = emptyUnitTable();
    CompetencyGap all, ofKind;
    std::optional<CompetencyKind> kind;
    const auto close = [&] {
        if (kind) table.rows.push_back({sumCells(u"Jumlah %1"_s.arg(competencyKindText(*kind).toLower()), ofKind), ReportRow::Kind::subtotal});
        ofKind = {};
    };
    for (const auto& line : overview.competencies) {
        const CompetencyKind its = columns.dictionary.at(line.competency).kind;
        if (kind != its) {
            close();
            table.addGroup(competencyKindText(its));
        }
        kind = its;
        table.rows.push_back({cellsOf(line.code, line.name, line.gap), ReportRow::Kind::data});
        addGaps(ofKind, line.gap);
        addGaps(all, line.gap);
    }
    close();
    table.rows.push_back({sumCells(u"JUMLAH"_s, all), ReportRow::Kind::total});
    return table;
}

/// A share is shown as a whole per cent; what nobody was assessed in has no share.
HeatMap::Cell cellOf(const CompetencyGap& gap)
{
    if (gap.required == 0) return {std::nullopt, {}};
    if (gap.assessed() == 0) return {std::nullopt, u"BD"_s};
    const double share = static_cast<double>(gap.gap1 + gap.gap2 + gap.gap3plus) / gap.assessed();
    return {share, decimalText(100 * share, 0)};
}

class MapBuilder {
public:
    MapBuilder(const GapColumns& columns, const GapOverview& overview) : m_columns(columns), m_direct(unitMatrix(columns, UnitReach::direct))
    {
        for (const auto& line : overview.competencies)
            if (line.gap.required > 0) m_shown.push_back(&line);
    }

    [[nodiscard]] HeatMap build(std::optional<std::size_t> unit)
    {
        m_map.title = u"Peta kesenjangan per unit kerja"_s;
        m_map.rowHeader = u"Unit kerja (pegawai)"_s;
        m_map.legendTitle = u"% berkesenjangan"_s;
        m_map.noneLabel = u"tidak disyaratkan     BD  belum dinilai"_s;
        for (const auto* line : m_shown) m_map.columnLabels.push_back(u"%1 %2"_s.arg(line->code, line->name));
        std::vector<CompetencyGap> all(m_shown.size());
        int people = 0;
        for (const auto& group : unitGroups(m_columns.units, unit)) people += addGroup(group, all);
        if (m_map.rowLabels.size() > 1) addRow(u"Seluruhnya"_s, people, all);
        return std::move(m_map);
    }
    [[nodiscard]] bool isEmpty() const { return m_shown.empty(); }

private:
    void addRow(const QString& name, int people, const std::vector<CompetencyGap>& gaps)
    {
        m_map.rowLabels.push_back(u"%1 (%2)"_s.arg(name, grouped(people)));
        auto& row = m_map.cells.emplace_back();
        for (const auto& gap : gaps) row.push_back(cellOf(gap));
    }

    int addGroup(const UnitGroup& group, std::vector<CompetencyGap>& all)
    {
        std::vector<CompetencyGap> sums(m_shown.size());
        int people = 0;
        for (std::size_t unit = group.units.first; unit < group.units.end; ++unit) {
            people += m_direct.people[unit];
            for (std::size_t c = 0; c < m_shown.size(); ++c) addGaps(sums[c], m_direct.at(unit, m_shown[c]->competency));
        }
        if (people == 0) return 0;
        for (std::size_t c = 0; c < m_shown.size(); ++c) addGaps(all[c], sums[c]);
        addRow(group.name, people, sums);
        return people;
    }

    const GapColumns& m_columns;
    const UnitMatrix m_direct;
    std::vector<const CompetencyLine*> m_shown;
    HeatMap m_map;
};

}  // namespace

Report gapUnitReport(const GapColumns& columns, std::optional<std::size_t> unit, const ReferenceTables& tables, const Agency& agency, QDate signedOn)
{
    const GapOverview overview = unit ? gapOverview(columns, *unit, UnitReach::withBelow) : gapOverview(columns);
    Report report;
    frameReport(report, agency, columns.asOf, signedOn);
    report.title = {u"KESENJANGAN KOMPETENSI PER UNIT KERJA"_s};
    report.subtitle = {unit ? columns.units.at(*unit).name : u"Seluruh instansi"_s, u"Keadaan per "_s + longDate(columns.asOf)};
    report.blocks.emplace_back(factsOf(columns, overview, unit));
    report.blocks.emplace_back(tableOf(columns, overview));
    if (MapBuilder map(columns, overview); !map.isEmpty())
        report.blocks.emplace_back(map.build(unit));
    else
        report.blocks.emplace_back(Paragraph{u"Belum ada pegawai dengan standar kompetensi, jadi peta kesenjangan belum dapat dibuat."_s});
    report.footnotes = gapRuleNotes(tables);
    report.footnotes.push_back(u"Wajib = pegawai yang jabatannya mensyaratkan kompetensi itu. Level kurang = jumlah level yang kurang pada semua pegawai yang dinilai. "
                               "Peta: persen pegawai dengan kesenjangan dari yang dinilai; BD = belum ada yang dinilai; – = tidak disyaratkan."_s);
    return report;
}

}  // namespace core
