// SPDX-License-Identifier: Apache-2.0
#include "core/learning/hours_recap_report.h"

#include "core/base/text.h"
#include "core/gap/gap_words.h"
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
        : m_list(list), m_groups(unitGroups(list.units, unit)), m_floor(settingValue(list.tables, setting::kAtLeastHours)), m_members(m_groups.size())
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

    [[nodiscard]] ReportTable byGroup() const
    {
        ReportTable table = sumTable(u"Menurut perangkat daerah"_s, u"Perangkat daerah"_s);
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
        list.columns = {{u"NIP"_s, CellType::text, 1.5, Align::left, false, true, true, 1, u"nip"_s},
                        {u"Nama Lengkap"_s, CellType::text, 2.6, Align::automatic, true, true, true, 1, u"nama"_s},
                        {u"Status"_s, CellType::text, 0.9, Align::automatic, true, true, true, 1, u"status"_s},
                        {u"Jabatan"_s, CellType::text, 3, Align::automatic, true, true, true, 1, u"jabatan"_s},
                        {u"Unit"_s, CellType::text, 3.2, Align::automatic, true, true, true, 1, u"unit"_s},
                        {u"JP sertifikat"_s, CellType::integer, 0.5, Align::automatic, true, true, true, 1, u"jpsertifikat"_s, true},
                        {u"JP diakui"_s, CellType::integer, 0.5, Align::automatic, true, true, true, 1, u"jp"_s, true},
                        {u"Keterangan"_s, CellType::text, 0.8, Align::center, true, true, true, 1, u"keterangan"_s}};
        for (std::size_t g = 0; g < m_groups.size(); ++g)
            for (const HoursLine* line : m_members[g])
                list.add(m_groups[g].name, {line->nip, line->name, staffKindText(line->staff), line->post, line->unitName, line->hours.certificate,
                                            line->hours.counted, remark(line->hours.counted)});
        return list;
    }

    [[nodiscard]] QString enoughText() const { return u"≥ %1 JP"_s.arg(m_floor); }
    [[nodiscard]] QString someText() const { return u"01–%1 JP"_s.arg(m_floor - 1, 2, 10, QLatin1Char('0')); }

private:
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
        report.blocks.emplace_back(recap.chart());
        report.blocks.emplace_back(recap.byGroup());
        report.blocks.emplace_back(std::move(*people));
    } else {
        report.blocks.emplace_back(Paragraph{u"Belum ada pegawai aktif di sini."_s});
    }
    report.footnotes = {u"1 JP = 45 menit. PNS wajib mengembangkan kompetensi paling sedikit %1 JP setahun (PP 11/2017 pasal 203 ayat (4))."_s
                            .arg(settingValue(list.tables, setting::kPnsHourFloor)),
                        u"JP diakui dihitung dari JP sertifikat dengan batas tiap bentuk pelatihan (PerLAN 10/2018 menurut sumber sekunder; satuan seminar "
                        "dan lokakarya belum terverifikasi). Kelompok ditentukan oleh JP diakui."_s,
                        u"PPPK: paling banyak %1 JP setahun (belum terverifikasi). Pegawai tidak aktif tidak dihitung."_s.arg(settingValue(list.tables, setting::kPppkHourCeiling))};
    return report;
}

}  // namespace core
