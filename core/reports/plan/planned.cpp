// SPDX-License-Identifier: Apache-2.0
#include "core/reports/plan/planned.h"

#include "core/base/text.h"

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// One day, or from the first to the last, each as `words` says it; dots to fill in without days.
QString daysInWords(const PlannedClass& planned, QString (*words)(QDate))
{
    if (!planned.start.isValid()) return QString(40, u'.');
    return !planned.end.isValid() || planned.end == planned.start ? words(planned.start) : u"%1 sampai dengan %2"_s.arg(words(planned.start), words(planned.end));
}

QString weekdayAndDay(QDate day)
{
    constexpr std::array<const char16_t*, 7> names{u"Senin", u"Selasa", u"Rabu", u"Kamis", u"Jumat", u"Sabtu", u"Minggu"};
    return u"%1, %2"_s.arg(QString::fromUtf16(names[static_cast<std::size_t>(day.dayOfWeek() - 1)]), longDate(day));
}

}  // namespace

QString classNameText(const PlannedClass& planned)
{
    const QString name = planned.name.isEmpty() ? planned.code : planned.name;
    return planned.number > 0 ? u"%1, angkatan %2"_s.arg(name).arg(planned.number) : name;
}

QString scheduleInWords(const PlannedClass& planned) { return daysInWords(planned, longDate); }

Facts classFacts(const PlannedClass& planned)
{
    const auto orDots = [](const QString& text) { return text.isEmpty() ? QString(50, u'.') : text; };
    return {{{u"Pelatihan"_s, classTitle(planned)},
             {u"Penyelenggara"_s, orDots(planned.provider)},
             {u"Hari, tanggal"_s, daysInWords(planned, weekdayAndDay)},
             {u"Tempat"_s, orDots(planned.place)},
             {u"Jam pelajaran"_s, planned.hoursJp > 0 ? u"%1 JP"_s.arg(planned.hoursJp) : orDots({})}}};
}

ListedPerson personOf(const PeopleListing& people, const PlannedSeat& seat)
{
    if (const ListedPerson* known = people.find(seat.person)) return *known;
    ListedPerson gone;
    gone.row.person.nip = seat.nip;
    gone.row.person.name = seat.name;
    gone.unit = people.units.size();
    gone.active = false;
    return gone;
}

QString stateNote(const PlanListing& plan)
{
    if (plan.heading.state == PlanState::decreed || plan.heading.state == PlanState::closed) return {};
    return u"Konsep: rencana pengembangan kompetensi tahun %1 belum ditetapkan, jadi peserta dan jadwal dapat berubah."_s.arg(plan.heading.year);
}

Paragraph noSeats() { return {u"Rencana ini belum berisi peserta di sini."_s}; }

}  // namespace core
