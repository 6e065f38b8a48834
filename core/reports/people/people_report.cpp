// SPDX-License-Identifier: Apache-2.0
// "Daftar pegawai": active people under their perangkat daerah, and how many of each kind of staff.
#include "core/base/text.h"
#include "core/reports/people_listing.h"
#include "core/reports/report_entries.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;
using enum ReportOption;

QString sexText(Sex sex) { return sex == Sex::male ? u"L"_s : sex == Sex::female ? u"P"_s : QString(); }

QString kindText(const ListedPerson& person, const ReferenceTables& tables)
{
    const PostKind* kind = findPostKind(tables, person.kind);
    return kind ? kind->name : QString();
}

Listing listingOf(const PeopleListing& people)
{
    Listing list;
    list.title = u"Daftar pegawai"_s;
    list.pointSize = 8;  // thousands of rows
    list.columns = personColumns();
    list.columns.insert(list.columns.begin() + 2, namedColumn(u"jk"_s, u"L/P"_s, CellType::text, 0.4));
    list.columns.push_back(wideColumn(namedColumn(u"jenis"_s, u"Jenis jabatan"_s, CellType::text, 1.4)));
    list.columns.push_back(wideColumn(namedColumn(u"pendidikan"_s, u"Pendidikan"_s, CellType::text, 1.3)));
    list.columns.push_back(wideColumn(namedColumn(u"tmtjabatan"_s, u"TMT jabatan"_s, CellType::date, 1)));
    for (const ListedPerson* person : people.inScope()) {
        auto cells = personCells(*person);
        const Person& p = person->row.person;
        cells.insert(cells.begin() + 2, ReportCell(sexText(p.sex)));
        cells.emplace_back(kindText(*person, people.tables));
        cells.emplace_back(educationText(p));
        cells.push_back(p.postSince.isValid() ? ReportCell(p.postSince) : ReportCell());
        list.rows.push_back({person->office, std::move(cells)});
    }
    return list;
}

ReportTable recapOf(const PeopleListing& people)
{
    StaffFigure all{u"Pegawai"_s}, men{u"Laki-laki"_s}, women{u"Perempuan"_s}, structural{u"Struktural"_s}, functional{u"Fungsional"_s}, general{u"Pelaksana"_s}, unknown{u"Tidak diketahui"_s};
    for (const ListedPerson* person : people.inScope()) {
        const auto at = static_cast<std::size_t>(person->staff);
        ++all.ofStaff[at];
        if (person->row.person.sex == Sex::male) ++men.ofStaff[at];
        if (person->row.person.sex == Sex::female) ++women.ofStaff[at];
        const PostKind* kind = findPostKind(people.tables, person->kind);
        ++(!kind ? unknown : kind->group == "STRUKTURAL"_L1 ? structural : kind->group == "FUNGSIONAL"_L1 ? functional : general).ofStaff[at];
    }
    ReportTable table = staffTable(u"Rekapitulasi"_s, {all, men, women, structural, functional, general, unknown});
    table.columnGroups = {{u"Jenis kelamin"_s, 2, 2}, {u"Jenis jabatan"_s, 4, 4}};
    return table;
}

Report makePeople(const ReportSource& source)
{
    const PeopleListing people = peopleListing(source);
    Report report = framed(source, u"DAFTAR PEGAWAI"_s, {unitName(people.units, people.asked), u"Keadaan per "_s + longDate(people.asOf)});
    report.blocks.emplace_back(recapOf(people));
    report.blocks.emplace_back(arrangedAsAsked(source, listingOf(people)));
    report.footnotes = {u"Pegawai aktif menurut kedudukan hukum; PNS dan PPPK dibedakan menurut NIP (angka ke-13 dan 14; ketetapan program)."_s};
    return report;
}

}  // namespace

ReportEntry peopleEntry()
{
    return {"people", u"Daftar pegawai", u"Pegawai aktif menurut perangkat daerah, dengan rekapitulasi PNS, PPPK, dan PPPK paruh waktu.", {}, {unit, asOf}, rests::people(), makePeople,
            Orientation::landscape, true};
}

}  // namespace core
