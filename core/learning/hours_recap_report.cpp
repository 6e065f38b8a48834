// SPDX-License-Identifier: Apache-2.0
#include "core/learning/hours_recap_report.h"

#include "core/base/text.h"
#include "core/gap/gap_words.h"
#include "core/gap/staff_table.h"
#include "core/organisation/agency_letterhead.h"
#include "core/organisation/unit_groups.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// People in the three classes of the recap, and their hours.
struct Sum {
    int people = 0, enough = 0, some = 0, none = 0, enoughOnPaper = 0;
    qint64 certificate = 0, counted = 0;
};

class RecapBuilder {
public:
    RecapBuilder(const HoursList& list, std::optional<std::size_t> unit)
        : m_list(list), m_groups(unitGroups(list.units, unit)), m_rowsAre(unit ? u"Unit kerja"_s : u"Perangkat daerah"_s), m_floor(settingValue(list.tables, setting::kAtLeastHours)), m_members(m_groups.size())
    {
        for (const auto& line : list.people)
            if (const std::size_t group = groupOfUnit(m_groups, line.unit); group < m_groups.size()) {
                m_members[group].push_back(&line);
                count(m_all, line);
                count(m_byStaff[static_cast<std::size_t>(line.staff)], line);
            }
    }

    [[nodiscard]] const Sum& all() const { return m_all; }

    [[nodiscard]] ReportTable summary() const
    {
        ReportTable table = sumTable(u"Ringkasan"_s, u"Kelompok"_s);
        for (const StaffKind staff : {StaffKind::pns, StaffKind::pppk, StaffKind::pppkPartTime})
            table.rows.push_back({summaryCells(staffKindText(staff), m_byStaff[static_cast<std::size_t>(staff)]), ReportRow::Kind::data});
        table.rows.push_back({summaryCells(u"JUMLAH"_s, m_all), ReportRow::Kind::total});
        return table;
    }

    [[nodiscard]] ReportTable byAspect() const
    {
        std::vector<StaffFigure> figures{{u"JP Manajerial"_s}, {u"JP Teknis"_s}, {u"JP Fungsional"_s}, {u"Tidak diketahui"_s}, {u"JP Total"_s}};
        for (const auto& members : m_members)
            for (const HoursLine* line : members) {
                for (std::size_t i = 0; i < line->byAspect.size(); ++i) figures[i].add(line->staff, line->byAspect[i]);
                figures.back().add(line->staff, line->hours.counted);
            }
        return staffTable(u"JP diakui menurut jenisnya"_s, figures);
    }

    [[nodiscard]] ReportTable byGroup() const
    {
        ReportTable table = sumTable(u"Menurut "_s + m_rowsAre.toLower(), m_rowsAre);
        for (std::size_t g = 0; g < m_groups.size(); ++g) {
            Sum sum;
            for (const HoursLine* line : m_members[g]) count(sum, *line);
            if (sum.people > 0) table.rows.push_back({summaryCells(m_groups[g].name, sum), ReportRow::Kind::data});
        }
        table.rows.push_back({summaryCells(u"JUMLAH"_s, m_all), ReportRow::Kind::total});
        return table;
    }

    [[nodiscard]] Histogram chart() const
    {
        return {u"Pegawai menurut JP diakui"_s, {}, {{u"0 JP"_s, m_all.none, true}, {someText(), m_all.some}, {enoughText(), m_all.enough}}};
    }

    [[nodiscard]] Listing listing() const
    {
        Listing list;
        list.title = u"Daftar pegawai"_s;
        list.pointSize = 8;  // thousands of rows
        list.columns = columns();
        list.columnGroups = {{u"JP diakui"_s, kFirstAspect, 5}};
        for (std::size_t g = 0; g < m_groups.size(); ++g)
            for (const HoursLine* line : m_members[g])
                list.add(m_groups[g].name, {line->nip, line->name, staffKindText(line->staff), line->post, orNone(line->place.part), orNone(line->place.section), line->place.office,
                                            line->byAspect[0], line->byAspect[1], line->byAspect[2], line->byAspect[3], {line->hours.counted, remark(line->hours.counted).shade}, line->hours.certificate,
                                            remark(line->hours.counted)});
        return list;
    }

    [[nodiscard]] QString enoughText() const { return u"≥ %1 JP"_s.arg(m_floor); }
    [[nodiscard]] QString someText() const { return u"1–%1 JP"_s.arg(m_floor - 1); }

private:
    static constexpr int kFirstAspect = 7;  ///< column of the list

    [[nodiscard]] static QString orNone(const QString& text) { return text.isEmpty() ? u"-"_s : text; }

    [[nodiscard]] static std::vector<ReportColumn> columns()
    {
        const auto text = [](const QString& id, const QString& header, double weight) { return ReportColumn{header, CellType::text, weight, Align::automatic, true, true, true, 1, id}; };
        const auto hours = [](const QString& id, const QString& header) { return ReportColumn{header, CellType::integer, 0.5, Align::automatic, true, true, true, 1, id, true}; };
        std::vector<ReportColumn> all{text(u"nip"_s, u"NIP"_s, 1.5), text(u"nama"_s, u"Nama Lengkap"_s, 2.4), text(u"status"_s, u"Status"_s, 0.8), text(u"jabatan"_s, u"Jabatan"_s, 2.6),
                                      text(u"unit"_s, u"Sub Satuan Organisasi"_s, 1.6), text(u"satuan"_s, u"Satuan Organisasi"_s, 1.6), text(u"opd"_s, u"Perangkat Daerah"_s, 2),
                                      hours(u"jpmanajerial"_s, u"JP Manajerial"_s), hours(u"jpteknis"_s, u"JP Teknis"_s), hours(u"jpfungsional"_s, u"JP Fungsional"_s),
                                      hours(u"jplain"_s, u"Tidak diketahui"_s), hours(u"jp"_s, u"JP Total"_s), hours(u"jpsertifikat"_s, u"JP sertifikat"_s), text(u"keterangan"_s, u"Keterangan"_s, 0.7)};
        all[0].wrap = false;
        all[2].inPortrait = all[4].inPortrait = all[13].inPortrait = false;
        all[6].inPortrait = all[6].inLandscape = false;  // stands in the headings
        all[13].align = Align::center;
        return all;
    }

    void count(Sum& sum, const HoursLine& line) const
    {
        ++sum.people;
        ++(line.hours.counted >= m_floor ? sum.enough : line.hours.counted > 0 ? sum.some : sum.none);
        if (line.hours.certificate >= m_floor) ++sum.enoughOnPaper;
        sum.certificate += line.hours.certificate;
        sum.counted += line.hours.counted;
    }

    [[nodiscard]] ReportTable sumTable(const QString& title, const QString& rows) const
    {
        const auto number = [](const QString& header) { return ReportColumn{header, CellType::integer, 0.9, Align::automatic, true, true, true, 1, {}, true}; };
        ReportTable table;
        table.title = title;
        table.columns = {{rows, CellType::text, 2.4}, number(u"Pegawai"_s), number(u"0 JP"_s), number(someText()), number(enoughText()),
                         {u"% "_s + enoughText(), CellType::percent, 0.9}, number(enoughText()), number(u"Sertifikat"_s), number(u"Diakui"_s),
                         {u"Rata-rata diakui"_s, CellType::decimal, 0.9}};
        table.columns[5].rule = {ColumnRule::Kind::quotient, 4, 1};
        table.columns[9].rule = {ColumnRule::Kind::quotient, 8, 1};
        table.columnGroups = {{u"Menurut JP diakui"_s, 2, 4}, {u"Menurut sertifikat"_s, 6, 1}, {u"JP"_s, 7, 3}};
        return table;
    }

    [[nodiscard]] static std::vector<ReportCell> summaryCells(const QString& name, const Sum& s)
    {
        const auto per = [&](double whole) { return s.people == 0 ? ReportCell() : ReportCell(whole / s.people); };
        return {name, s.people, s.none, s.some, s.enough, per(100.0 * s.enough), s.enoughOnPaper, s.certificate, s.counted, per(static_cast<double>(s.counted))};
    }

    [[nodiscard]] ReportCell remark(int counted) const
    {
        if (counted >= m_floor) return {enoughText(), Shade::none};
        return counted > 0 ? ReportCell(someText(), Shade::low) : ReportCell(u"0 JP"_s, Shade::mid);
    }

    const HoursList& m_list;
    std::vector<UnitGroup> m_groups;
    QString m_rowsAre;
    int m_floor = 20;
    std::vector<std::vector<const HoursLine*>> m_members;  ///< by group, in the order of the list
    Sum m_all;
    std::array<Sum, 3> m_byStaff;
};

}  // namespace

Result<Report> hoursRecapReport(const HoursList& list, std::optional<std::size_t> unit, const Agency& agency, QDate signedOn, const ReportOptions& options)
{
    const RecapBuilder recap(list, unit);
    Report report;
    frameReport(report, agency, list.asOf, signedOn);
    report.title = {u"REKAPITULASI %1 JAM PELAJARAN"_s.arg(settingValue(list.tables, setting::kAtLeastHours)), u"TAHUN %1"_s.arg(list.year)};
    report.subtitle = {unit ? list.units.at(*unit).name : u"Seluruh instansi"_s, u"Jabatan dan unit kerja per "_s + longDate(list.asOf)};
    report.blocks.emplace_back(recap.summary());
    if (recap.all().people > 0) {
        auto people = arranged(recap.listing(), options);
        if (!people) return tl::unexpected<Error>(people.error());
        report.blocks.emplace_back(recap.byAspect());
        report.blocks.emplace_back(recap.chart());
        report.sideBySide = {1, 2, 3};
        report.blocks.emplace_back(recap.byGroup());
        report.blocks.emplace_back(std::move(*people));
    } else {
        report.blocks.emplace_back(Paragraph{u"Belum ada pegawai aktif di sini."_s});
    }
    report.footnotes = {u"1 JP = 45 menit. PNS wajib mengembangkan kompetensi paling sedikit %1 JP setahun (PP 11/2017 pasal 203 ayat (4))."_s
                            .arg(settingValue(list.tables, setting::kPnsHourFloor)),
                        u"JP diakui dihitung dari JP sertifikat dengan batas tiap bentuk pelatihan (PerLAN 10/2018, pengaturan instansi). Golongan JP (0, 1–19, 20 ke atas) ditentukan oleh JP diakui."_s,
                        u"JP Manajerial, Teknis, dan Fungsional: bagian JP diakui menurut bentuk pelatihan (struktural kepemimpinan dan manajerial; teknis; fungsional); bentuk lain menurut pelatihan "
                        "bernama sama dalam katalog bila semua kompetensi yang dinaikkannya manajerial atau teknis. Selebihnya, juga sosial kultural: tidak diketahui (pembagian menurut ketetapan program)."_s,
                        u"PPPK: paling banyak %1 JP setahun (pengaturan instansi). Pegawai tidak aktif tidak dihitung."_s.arg(settingValue(list.tables, setting::kPppkHourCeiling))};
    return report;
}

}  // namespace core
