// SPDX-License-Identifier: Apache-2.0
// "Daftar peserta per pelatihan": who sits in which class of a plan, and how many of each kind of staff.
#include "core/base/text.h"
#include "core/plan/plan_words.h"
#include "core/reports/plan/planned.h"
#include "core/reports/report_entries.h"

#include <QMap>
#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using enum ReportOption;

Listing listingOf(const PlanListing& plan, const PeopleListing& people)
{
    Listing list;
    list.title = u"Peserta"_s;
    list.counted = u"peserta"_s;
    list.countedOnce = u"orang"_s;
    list.numbersAnew = true;
    list.pointSize = 8;  // hundreds of rows
    list.columns = personColumns();
    list.columns.push_back(wideColumn(namedColumn(u"opd"_s, u"Perangkat daerah"_s, CellType::text, 2)));
    list.columns.push_back(namedColumn(u"kompetensi"_s, u"Kompetensi (level → syarat)"_s, CellType::text, 1.4));
    list.columns.push_back(namedColumn(u"biaya"_s, u"Biaya (Rp)"_s, CellType::rupiah, 1, true));
    ReportColumn training = namedColumn(u"pelatihan"_s, u"Pelatihan"_s, CellType::text, 2), days = namedColumn(u"jadwal"_s, u"Jadwal"_s, CellType::text, 1.4);
    ReportColumn from = namedColumn(u"mulai"_s, u"Mulai"_s, CellType::date, 1), to = namedColumn(u"selesai"_s, u"Selesai"_s, CellType::date, 1);
    for (ReportColumn* column : {&training, &days, &from, &to}) {
        column->inPortrait = column->inLandscape = false;  // stand in the headings; can be asked for
        list.columns.push_back(*column);
    }
    const std::vector<UnitGroup> offices = unitGroups(people.units, std::nullopt);  // also of one unit: ListedPerson::office is then a part of it
    for (const auto& planned : plan.classes)
        for (const auto& seat : planned.seats) {
            const ListedPerson person = personOf(people, seat);
            const std::size_t office = groupOfUnit(offices, person.unit);
            auto cells = personCells(person);
            cells.emplace_back(office < offices.size() ? offices[office].name : QString());
            cells.emplace_back(seatAim(seat));
            cells.emplace_back(seat.costRupiah);
            cells.emplace_back(classTitle(planned));
            cells.emplace_back(scheduleText(planned));
            for (const QDate day : {planned.start, planned.end.isValid() ? planned.end : planned.start}) cells.push_back(day.isValid() ? ReportCell(day) : ReportCell());
            const QString place = planned.place.isEmpty() ? QString() : u", "_s + planned.place;
            list.rows.push_back({u"%1 – %2%3"_s.arg(classTitle(planned), scheduleText(planned), place), std::move(cells), seat.person.bytes()});
        }
    return list;
}

/// The names of the codes in the rows; empty if there are none.
QString codesNote(const PlanListing& plan)
{
    QMap<QString, QString> names;
    for (const auto& planned : plan.classes)
        for (const QString& raised : planned.competencies) {  // "M.3 Komunikasi (1→2)"
            const QString code = raised.section(u' ', 0, 0);
            const bool isUsed = std::any_of(planned.seats.begin(), planned.seats.end(), [&](const auto& seat) { return seat.competencies.contains(code + u' '); });
            if (isUsed) names.insert(code, raised.left(raised.lastIndexOf(u" (")));
        }
    return names.isEmpty() ? QString() : u"Kode kompetensi: %1."_s.arg(names.values().join(u", "_s));
}

ReportTable byStaff(const PlanListing& plan, const PeopleListing& people)
{
    StaffFigure seats{u"Peserta"_s}, persons{u"Pegawai"_s}, levels{u"Level ditutup"_s};
    QHash<Uid, int> seen;
    for (const auto& planned : plan.classes)
        for (const auto& seat : planned.seats) {
            const auto at = static_cast<std::size_t>(personOf(people, seat).staff);
            ++seats.ofStaff[at];
            persons.ofStaff[at] += seen[seat.person]++ == 0;
            levels.ofStaff[at] += seat.levelsClosed;
        }
    return staffTable(u"Rekapitulasi"_s, {persons, seats, levels});
}

Report makeParticipants(const ReportSource& source)
{
    const PlanListing plan = planListingAsked(source);
    const PeopleListing people = peopleListing(source, plan.asOf);
    Report report = framed(source, plan.asOf, u"DAFTAR PESERTA PELATIHAN"_s, {unitName(people.units, people.asked), planNamed(plan.heading)});
    report.blocks.emplace_back(byStaff(plan, people));
    if (plan.classes.empty()) report.blocks.emplace_back(noSeats());
    else report.blocks.emplace_back(arrangedAsAsked(source, listingOf(plan, people)));
    for (const QString& note : {codesNote(plan), seatAimNote(plan), seatOrderNote(), stateNote(plan)})
        if (!note.isEmpty()) report.footnotes.push_back(note);
    return report;
}

}  // namespace

ReportEntry participantsEntry()
{
    return {"participants", u"Daftar peserta per pelatihan", u"Peserta tiap angkatan dalam satu rencana, dengan jadwal, tempat, dan biayanya.", {}, {plan, year, unit, angkatan}, rests::plans(), makeParticipants,
            Orientation::landscape, true};
}

}  // namespace core
