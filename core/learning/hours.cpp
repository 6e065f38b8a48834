// SPDX-License-Identifier: Apache-2.0
// figures.md 11: first each course alone, then the sessions that share a month.
#include "core/learning/hours.h"

#include "core/base/text.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kHundredths = 100;  // of a JP

/// The day a cap must apply on: the last known one.
QDate lastKnownDay(const Course& c)
{
    if (c.end.isValid()) return c.end;
    if (c.start.isValid()) return c.start;
    return c.year ? QDate(*c.year, 12, 31) : QDate();
}

const HourCap* capOf(const Course& c, const std::vector<HourCap>& caps)
{
    const auto found = std::find_if(caps.begin(), caps.end(), [&](const HourCap& cap) {
        return cap.formCode == c.formCode && appliesOn(cap.mark, lastKnownDay(c));
    });
    return found == caps.end() ? nullptr : &*found;
}

void setCounted(CourseHours& h, qint64 hundredths)
{
    h.countedHundredths = hundredths;
    h.counted = static_cast<int>(hundredths / kHundredths);
}

/// Hours that can't be true count nothing, and that is said.
qint64 hundredthsOf(const Course& c, Problems& findings)
{
    if (c.isCredible()) return c.certificateJp.value_or(0) * kHundredths + c.certificateHundredths;
    findings.push_back({u"jumlahJam"_s, u"course.hours"_s, u"JP pada sertifikat kurang dari 0 atau lebih dari %1; tidak dihitung, perbaiki angkanya."_s.arg(grouped(kMostCourseJp))});
    return 0;
}

/// The course by itself; a session is capped to one session, its month comes later.
CourseHours countAlone(const Course& c, const HourCap* cap)
{
    CourseHours h;
    h.year = yearOf(c);
    const auto note = [&](const QString& field, const QString& code, const QString& message) { h.findings.push_back({field, code, message}); };
    if (!h.year) note(u"tahunKursus"_s, u"course.noYear"_s, u"Tahun kursus tidak diketahui; tidak dihitung di tahun mana pun."_s);
    if (!c.start.isValid() || !c.end.isValid()) {
        note(u"tanggalKursus"_s, u"course.noDates"_s, u"Tanggal kursus tidak lengkap; dianggap satu hari."_s);
    } else if (c.end < c.start) {
        note(u"tanggalSelesaiKursus"_s, u"course.endBeforeStart"_s, u"Tanggal selesai mendahului tanggal mulai; tidak dihitung, perbaiki tanggalnya."_s);
        h.reason = HourReason::endBeforeStart;
        return h;
    } else {
        h.days = static_cast<int>(c.start.daysTo(c.end)) + 1;
    }
    h.certificateHundredths = hundredthsOf(c, h.findings);
    if (!c.isCredible()) h.reason = HourReason::impossible;
    if (h.certificateHundredths == 0) return h;
    if (!c.unknownForm.isEmpty()) note(u"jenisKursusNama"_s, u"course.form"_s, u"Bentuk pelatihan “%1” tidak dikenal; JP dihitung sesuai sertifikat."_s.arg(c.unknownForm));
    if (cap) h.capJp = static_cast<int>(std::min<qint64>(cap->rule == HourRule::perDay ? qint64(cap->jp) * h.days : cap->jp, std::numeric_limits<int>::max()));
    setCounted(h, h.capJp ? std::min(h.certificateHundredths, *h.capJp * kHundredths) : h.certificateHundredths);
    h.certificate = static_cast<int>(h.certificateHundredths / kHundredths);
    if (!cap)
        h.reason = HourReason::asCertified;
    else if (h.countedHundredths == h.certificateHundredths)
        h.reason = HourReason::withinCap;
    else
        h.reason = cap->rule == HourRule::perDay ? HourReason::dayCap : HourReason::sessionCap;
    return h;
}

/// Sessions that compete: of one form, starting in one month. Month 0 is the unknown month of a year.
using MonthKey = std::tuple<QString, int, int>;

MonthKey monthOf(const Course& c)
{
    const QDate begins = c.start.isValid() ? c.start : c.end;
    if (begins.isValid()) return {c.formCode, begins.year(), begins.month()};
    return {c.formCode, yearOf(c).value_or(0), 0};
}

/// Fewer hours first on one day: the cautious reading, and independent of the order of the rows.
auto sessionOrder(const Course& c, const CourseHours& h)
{
    const QDate begins = c.start.isValid() ? c.start : c.end;
    return std::tuple(begins, h.countedHundredths, h.certificateHundredths, c.end, c.name, c.certificateNumber);
}

void dropBeyondMonth(std::span<const Course> courses, std::vector<CourseHours>& hours, std::vector<std::size_t>& sessions, int allowed)
{
    std::stable_sort(sessions.begin(), sessions.end(), [&](std::size_t a, std::size_t b) {
        return sessionOrder(courses[a], hours[a]) < sessionOrder(courses[b], hours[b]);
    });
    for (std::size_t i = static_cast<std::size_t>(std::max(0, allowed)); i < sessions.size(); ++i) {
        setCounted(hours[sessions[i]], 0);
        hours[sessions[i]].reason = HourReason::monthCap;
    }
}

void addTo(HourSummary& summary, const YearHours& hours, int atLeastJp)
{
    ++summary.people;
    summary.peopleWithAny += hours.certificate > 0;
    summary.certificateHours += hours.certificate;
    summary.countedHours += hours.counted;
    summary.atLeast20 += hours.certificate >= atLeastJp;
    summary.atLeast20Counted += hours.counted >= atLeastJp;
}

}  // namespace

std::optional<int> yearOf(const Course& course)
{
    if (course.year) return course.year;
    const QDate day = lastKnownDay(course);
    return day.isValid() ? std::optional(day.year()) : std::nullopt;
}

std::vector<CourseHours> countHours(std::span<const Course> courses, const std::vector<HourCap>& caps)
{
    struct Month {
        int allowed = 0;
        std::vector<std::size_t> sessions;
    };
    std::vector<CourseHours> hours;
    std::map<MonthKey, Month> months;
    for (std::size_t i = 0; i < courses.size(); ++i) {
        const HourCap* cap = capOf(courses[i], caps);
        hours.push_back(countAlone(courses[i], cap));
        if (!cap || cap->rule != HourRule::perSession || hours[i].countedHundredths == 0) continue;
        Month& month = months[monthOf(courses[i])];
        month.allowed = cap->sessionsPerMonth;
        month.sessions.push_back(i);
    }
    for (auto& [key, month] : months) dropBeyondMonth(courses, hours, month.sessions, month.allowed);
    return hours;
}

QString jpText(qint64 hundredths)
{
    QString text = grouped(hundredths / kHundredths);
    const qint64 rest = hundredths % kHundredths;
    if (rest == 0) return text;
    text += u',' + QString::number(rest).rightJustified(2, u'0');
    if (text.endsWith(u'0')) text.chop(1);
    return text;
}

QString explained(const CourseHours& h)
{
    const QString outOf = u"Dihitung %1 dari %2 JP"_s.arg(jpText(h.countedHundredths), jpText(h.certificateHundredths));
    switch (h.reason) {
    case HourReason::asCertified: return outOf + u": sesuai sertifikat."_s;
    case HourReason::withinCap: return outOf + u": di dalam batas bentuk pelatihan ini."_s;
    case HourReason::dayCap: return outOf + u": paling banyak %1 JP untuk %2 hari."_s.arg(h.capJp.value_or(0)).arg(h.days);
    case HourReason::sessionCap: return outOf + u": paling banyak %1 JP sekali pertemuan."_s.arg(h.capJp.value_or(0));
    case HourReason::monthCap: return outOf + u": batas pertemuan pada bulan itu sudah tercapai."_s;
    case HourReason::impossible: return u"Tidak dihitung: JP pada sertifikat tidak mungkin benar."_s;
    case HourReason::noHours: return u"Tidak dihitung: sertifikat tidak menyebut jam pelajaran."_s;
    case HourReason::endBeforeStart: return u"Tidak dihitung: tanggal selesai mendahului tanggal mulai."_s;
    }
    return {};
}

YearHours hoursInYear(std::span<const CourseHours> courses, int year)
{
    qint64 certificate = 0, counted = 0;
    for (const auto& course : courses) {
        if (course.year != year) continue;
        certificate += course.certificateHundredths;
        counted += course.countedHundredths;
    }
    return {static_cast<int>(certificate / kHundredths), static_cast<int>(counted / kHundredths)};
}

HourRecap recapHours(std::span<const PersonYear> people, int atLeastJp)
{
    HourRecap recap;
    for (const auto& person : people) {
        addTo(recap.all, person.hours, atLeastJp);
        addTo(recap.byStaff[static_cast<std::size_t>(person.staff)], person.hours, atLeastJp);
    }
    return recap;
}

HourGoal hourGoal(StaffKind staff, const ReferenceTables& tables)
{
    if (staff == StaffKind::pns) return {settingValue(tables, setting::kPnsHourFloor), std::nullopt};
    return {0, settingValue(tables, setting::kPppkHourCeiling)};
}

}  // namespace core
