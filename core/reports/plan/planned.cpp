// SPDX-License-Identifier: Apache-2.0
#include "core/reports/plan/planned.h"

#include "core/base/text.h"
#include "core/plan/plan_words.h"

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString daysToFillIn() { return QString(40, u'.'); }

QString weekdayAndDay(QDate day)
{
    constexpr std::array<const char16_t*, 7> names{u"Senin", u"Selasa", u"Rabu", u"Kamis", u"Jumat", u"Sabtu", u"Minggu"};
    return u"%1, %2"_s.arg(QString::fromUtf16(names[static_cast<std::size_t>(day.dayOfWeek() - 1)]), longDate(day));
}

QString weekdaysInWords(const PlannedClass& planned)
{
    if (!planned.start.isValid()) return daysToFillIn();
    return !planned.end.isValid() || planned.end == planned.start ? weekdayAndDay(planned.start) : u"%1 sampai dengan %2"_s.arg(weekdayAndDay(planned.start), weekdayAndDay(planned.end));
}

}  // namespace

QString classNameText(const PlannedClass& planned)
{
    const QString name = planned.name.isEmpty() ? planned.code : planned.name;
    return planned.number > 0 ? u"%1, angkatan %2"_s.arg(name).arg(planned.number) : name;
}

QString scheduleInWords(const PlannedClass& planned) { return planned.start.isValid() ? daysText(planned.start, planned.end, u"sampai dengan"_s) : daysToFillIn(); }

Facts classFacts(const PlannedClass& planned)
{
    const auto orDots = [](const QString& text) { return text.isEmpty() ? QString(50, u'.') : text; };
    return {{{u"Pelatihan"_s, classTitle(planned)},
             {u"Penyelenggara"_s, orDots(planned.provider)},
             {u"Hari, tanggal"_s, weekdaysInWords(planned)},
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
    return u"Konsep: %1 belum ditetapkan, jadi peserta dan jadwal dapat berubah."_s.arg(planNamed(plan.heading));
}

Paragraph noSeats() { return {u"Rencana ini belum berisi peserta di sini."_s}; }

}  // namespace core
