// SPDX-License-Identifier: Apache-2.0
#include "core/plan/mandatory_summary.h"

#include "core/base/text.h"
#include "core/plan/plan_words.h"
#include "core/plan/solve/choose.h"

#include <algorithm>
#include <numeric>
#include <map>
#include <set>

namespace core {
namespace {

using namespace Qt::StringLiterals;

int sumOf(const MandatorySummary& summary, int MandatorySummary::Course::*count)
{
    return std::accumulate(summary.courses.begin(), summary.courses.end(), 0, [&](int sum, const auto& course) { return sum + course.*count; });
}

}  // namespace

int MandatorySummary::people() const { return sumOf(*this, &Course::people); }
int MandatorySummary::seated() const { return sumOf(*this, &Course::seated); }
int MandatorySummary::noOffering() const { return sumOf(*this, &Course::noOffering); }

MandatorySummary mandatorySummary(const PlanInput& input, const std::vector<PlanSeat>& seats)
{
    MandatorySummary summary;
    std::map<MandatoryCourse, MandatorySummary::Course> courses;
    std::set<std::size_t> classes, sitting;
    for (const auto& seat : seats) {  // who has one counts, also after the course is done
        if (seat.angkatan >= input.angkatan.size()) continue;
        const auto& angkatan = input.angkatan[seat.angkatan];
        const MandatoryCourse course = input.offerings[angkatan.offering].mandatory;
        if (course == MandatoryCourse::none) continue;
        ++courses[course].people;
        ++courses[course].seated;
        sitting.insert(seat.person);
        summary.costRupiah += seat.costRupiah + (classes.insert(seat.angkatan).second ? angkatan.fixedCostRupiah : 0);
        summary.hoursJp += input.offerings[angkatan.offering].hoursJp;
    }
    for (const auto& need : mandatoryNeedsOf(input, seats)) {
        if (sitting.contains(need.person)) continue;
        ++courses[need.course].people;
        courses[need.course].noOffering += need.reason == NeedReason::noOffering ? 1 : 0;
    }
    for (auto& [kind, course] : courses) {
        course.course = kind;
        summary.courses.push_back(course);
    }
    return summary;
}

QString mandatorySentence(const MandatorySummary& summary)
{
    if (summary.people() == 0) return {};
    QString sentence = u"Pelatihan wajib (Latsar, PKP, PKA, PKN): %1 pegawai perlu mengikutinya; "_s.arg(grouped(summary.people()));
    sentence += summary.seated() > 0 ? u"%1 mendapat kursi (%2)"_s.arg(grouped(summary.seated()), rupiah(summary.costRupiah)) : u"belum ada yang mendapat kursi"_s;
    const int waiting = summary.people() - summary.seated() - summary.noOffering();
    if (summary.noOffering() > 0) sentence += u"; bagi %1 orang pelatihannya belum ada di katalog"_s.arg(grouped(summary.noOffering()));
    if (waiting > 0) sentence += u"; %1 orang menunggu"_s.arg(grouped(waiting));
    return sentence + u'.';
}

QString mandatoryReasonText(NeedReason reason)
{
    return reason == NeedReason::noOffering ? u"belum ada penawarannya di katalog tahun ini"_s : needReasonText(reason);
}

}  // namespace core
