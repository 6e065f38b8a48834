// SPDX-License-Identifier: Apache-2.0
// "Daftar hadir": blank, to sign; a document for each class, a column for each of its days, five to a table. A class that is not dated
// yet has the days of its programme.
#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/organisation/agency_letterhead.h"
#include "core/reports/plan/planned.h"
#include "core/reports/report_entries.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using enum ReportOption;

constexpr int kDaysAcross = 5, kLinesToSign = 3;

int daysOf(const PlannedClass& planned)
{
    if (!planned.start.isValid()) return std::clamp(planned.days, 1, kLongestClassDays);
    if (!planned.start.isValid() || !planned.end.isValid() || planned.end < planned.start) return 1;
    return static_cast<int>(planned.start.daysTo(planned.end) + 1);
}

QString dayHeader(const PlannedClass& planned, int day)
{
    return planned.start.isValid() ? planned.start.addDays(day).toString(u"dd-MM-yyyy") : u"Tanggal ............"_s;
}

ReportTable sheet(const PlannedClass& planned, const PeopleListing& people, int firstDay, int days)
{
    ReportTable table;
    table.columns = {{u"No"_s, CellType::integer, 0.4}, {u"Nama / NIP"_s, CellType::text, 2.6}, {u"Jabatan / unit kerja"_s, CellType::text, 2.6}};
    for (int day = firstDay; day < firstDay + days; ++day) table.columns.push_back({dayHeader(planned, day), CellType::text, std::max(1.2, 2.4 / days), Align::center});
    table.columnGroups = {{u"Tanda tangan"_s, 3, days}};
    table.leastLines = kLinesToSign;
    int number = 0;
    for (const auto& seat : planned.seats) {
        const ListedPerson person = personOf(people, seat);
        ReportRow row{{++number, u"%1\n%2"_s.arg(fullName(person.row.person), person.row.person.nip), person.post.isEmpty() ? person.unitName : u"%1\n%2"_s.arg(person.post, person.unitName)}};
        row.cells.resize(table.columns.size());
        table.rows.push_back(std::move(row));
    }
    return table;
}

Report documentOf(const ReportSource& source, const PlanListing& plan, const PeopleListing& people, const PlannedClass& planned)
{
    Report report = framed(source, plan.asOf, u"DAFTAR HADIR PESERTA"_s);
    report.mayShrinkTo = kOnePageForm;
    if (!source.request.options.day.isValid()) report.placeAndDate = placeAndDay(source.agency, planned.end.isValid() ? planned.end : planned.start);  // signed when the class is over
    report.title.push_back(classNameText(planned).toUpper());
    report.name = u"Daftar hadir "_s + classCode(planned, u' ');
    report.footer.prepend(u"Daftar hadir %1 · "_s.arg(classNameText(planned)));  // its further sheets have no title
    report.blocks.emplace_back(classFacts(planned));
    const int days = daysOf(planned);
    for (int first = 0; first < days; first += kDaysAcross) {
        report.blocks.emplace_back(sheet(planned, people, first, std::min(kDaysAcross, days - first)));
        if (days > kDaysAcross) std::get<ReportTable>(report.blocks.back()).title = u"Hari ke-%1 sampai ke-%2"_s.arg(first + 1).arg(std::min(days, first + kDaysAcross));
    }
    return report;
}

Report makeAttendance(const ReportSource& source)
{
    const PlanListing plan = planListingAsked(source);
    const PeopleListing people = peopleListing(source, plan.asOf);
    std::vector<Report> documents;
    for (const auto& planned : plan.classes) documents.push_back(documentOf(source, plan, people, planned));
    if (!documents.empty()) return joined(std::move(documents));
    Report none = framed(source, plan.asOf, u"DAFTAR HADIR PESERTA"_s);
    none.blocks.emplace_back(noSeats());
    return none;
}

}  // namespace

ReportEntry attendanceEntry()
{
    return {"attendance", u"Daftar hadir peserta", u"Daftar kosong untuk ditandatangani, satu dokumen tiap angkatan dan satu kolom tiap hari.", {}, {plan, year, unit, angkatan}, rests::plans(), makeAttendance};
}

}  // namespace core
