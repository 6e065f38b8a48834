// SPDX-License-Identifier: Apache-2.0
#include "core/learning/hours_why.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

QString daysText(const Course& course)
{
    if (!course.start.isValid() && !course.end.isValid()) return u"tidak diketahui"_s;
    if (course.start == course.end || !course.end.isValid()) return longDate(course.start);
    return course.start.isValid() ? u"%1 – %2"_s.arg(longDate(course.start), longDate(course.end)) : longDate(course.end);
}

const Explanation::Basis kFormCaps{u"Batas JP per bentuk pelatihan (PerLAN 10/2018, lewat sumber sekunder)"_s, false};

/// What binds this person, with the figures of the settings.
std::vector<Explanation::Basis> basesOf(const HourGoal& goal)
{
    std::vector<Explanation::Basis> bases{kFormCaps};
    if (goal.ceilingJp) bases.push_back({u"Paling banyak %1 JP setahun bagi PPPK (PP 49/2018 dan PerLAN 15/2020)"_s.arg(*goal.ceilingJp), false});
    if (goal.floorJp > 0) bases.insert(bases.begin(), {u"Paling sedikit 20 JP setahun bagi PNS: PP 11/2017 pasal 203 ayat (4)"_s, true});
    if (goal.floorJp > 0 && goal.floorJp != 20) bases.insert(bases.begin(), {u"Paling sedikit %1 JP setahun menurut pengaturan instansi ini"_s.arg(goal.floorJp), false});
    return bases;
}

}  // namespace

Explanation whyHours(const CountedCourse& course)
{
    const Course& c = course.row.course;
    Explanation why{explained(course.hours), {}, u"JP menurut sertifikat dibatasi menurut bentuk pelatihan: per hari, atau per pertemuan dan per bulan."_s, {kFormCaps}};
    Explanation::Part part{u"Kursus"_s,
                           {{u"Nama"_s, c.name, course.row.source, true},
                            {u"Bentuk pelatihan"_s, course.row.formName.isEmpty() ? u"tidak disebut"_s : course.row.formName, {}, true},
                            {u"Tanggal"_s, daysText(c), {}, true},
                            {u"Lama"_s, u"%1 hari"_s.arg(course.hours.days), {}, true},
                            {u"JP pada sertifikat"_s, c.certificateJp ? jpText(*c.certificateJp * qint64(100) + c.certificateHundredths) : u"tidak disebut"_s, {}, true},
                            {u"Batas bentuk pelatihan ini"_s, course.hours.capJp ? u"%1 JP"_s.arg(*course.hours.capJp) : u"tidak ada"_s, {}, true},
                            {u"JP diakui"_s, u"%1 JP"_s.arg(jpText(course.hours.countedHundredths)), {}, true}}};
    for (const Problem& finding : course.hours.findings) part.rows.push_back({finding.message, {}, {}, false});
    why.parts.push_back(part);
    return why;
}

QString yearLine(const LearningOfPerson& person)
{
    QString line = u"%1: %2 JP sertifikat · %3 JP diakui"_s.arg(person.year).arg(person.total.certificate).arg(person.total.counted);
    if (person.goal.floorJp > 0) {
        line += u" · paling sedikit %1 JP, "_s.arg(person.goal.floorJp);
        const int missing = person.goal.floorJp - person.total.counted;
        line += missing > 0 ? u"kurang %1 JP"_s.arg(missing) : u"terpenuhi"_s;
    }
    if (!person.goal.ceilingJp) return line;
    const int above = hoursAboveCeiling(person);
    line += u" · batas PPPK setahun %1 JP (belum terverifikasi), "_s.arg(*person.goal.ceilingJp);
    return line + (above > 0 ? u"terlampaui %1 JP"_s.arg(above) : u"masih boleh %1 JP"_s.arg(*person.goal.ceilingJp - person.total.counted));
}

int hoursAboveCeiling(const LearningOfPerson& person) { return person.goal.ceilingJp ? std::max(0, person.total.counted - *person.goal.ceilingJp) : 0; }

Explanation whyYear(const LearningOfPerson& person)
{
    Explanation why{yearLine(person), {}, u"JP setahun = jumlah JP yang dihitung dari kursus tahun itu; tahun diambil dari isian Tahun, kalau kosong dari tanggalnya."_s, basesOf(person.goal)};
    Explanation::Part part{u"Kursus tahun %1"_s.arg(person.year), {}};
    for (const auto& course : person.courses)
        if (course.hours.year == person.year)
            part.rows.push_back({u"%1. %2"_s.arg(course.row.course.name, explained(course.hours)), u"%1 JP"_s.arg(jpText(course.hours.countedHundredths)), course.row.source, course.hours.countedHundredths > 0});
    if (part.rows.empty()) part.rows.push_back({u"Tidak ada kursus pada tahun ini."_s, u"0 JP"_s, {}, true});
    why.parts.push_back(part);
    return why;
}

}  // namespace core
