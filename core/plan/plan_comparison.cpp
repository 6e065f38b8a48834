// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_comparison.h"

#include "core/base/text.h"
#include "core/plan/plan_store.h"
#include "core/plan/plan_words.h"
#include "core/plan/solve/optimise.h"
#include "core/report/table.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace core {
namespace {

using namespace Qt::StringLiterals;

using SeatKey = std::pair<Uid, Uid>;  ///< class and person

std::set<SeatKey> keysOf(const PlanListing& listing)
{
    std::set<SeatKey> keys;
    for (const auto& planned : listing.classes)
        for (const auto& seat : planned.seats) keys.insert({planned.angkatan, seat.person});
    return keys;
}

/// Adds what is in `listing` and not among `others`.
void addAlone(PlanComparison& comparison, const PlanListing& listing, const std::set<SeatKey>& others, bool isFirst)
{
    const auto runsThere = [&](const Uid& angkatan) {
        const auto seat = others.lower_bound({angkatan, Uid()});
        return seat != others.end() && seat->first == angkatan;
    };
    for (const auto& planned : listing.classes) {
        if (!runsThere(planned.angkatan)) (isFirst ? comparison.classesOnlyFirst : comparison.classesOnlySecond) << classTitle(planned);
        for (const auto& seat : planned.seats) {
            if (!others.contains({planned.angkatan, seat.person})) comparison.seats.push_back({isFirst, seat, planned.angkatan, classTitle(planned), planned.start});
            else if (isFirst) ++comparison.both;
        }
    }
}

QString signedText(qint64 difference, QString (*text)(qint64))
{
    return difference == 0 ? text(0) : (difference > 0 ? u"+"_s : u"−"_s) + text(std::abs(difference));
}

QString levels(PlanValue value) { return decimalText(static_cast<double>(value) / 1000, 1); }
QString plain(qint64 number) { return grouped(number); }

QString provedText(const PlanHeading& heading)
{
    const auto gap = provedGapPercent(heading.totals.value, heading.bound);
    return gap ? provedGapText(*gap) + u" %"_s : u"–"_s;
}

}  // namespace

Result<PlanComparison> planComparison(EditLog& log, const Uid& first, const Uid& second)
{
    return log.session().read([&] {
        const auto one = valueOrThrow(planListing(log, valueOrThrow(PlanStore(log).load(first))));
        const auto other = valueOrThrow(planListing(log, valueOrThrow(PlanStore(log).load(second))));
        PlanComparison comparison{one.heading, other.heading, {}, {}, {}, 0};
        addAlone(comparison, one, keysOf(other), true);
        addAlone(comparison, other, keysOf(one), false);
        std::stable_sort(comparison.seats.begin(), comparison.seats.end(),
                         [](const auto& a, const auto& b) { return std::tie(a.seat.name, a.seat.nip, a.training) < std::tie(b.seat.name, b.seat.nip, b.training); });
        return comparison;
    });
}

std::vector<ComparedFigure> comparedFigures(const PlanComparison& comparison)
{
    const PlanHeading &a = comparison.first, &b = comparison.second;
    std::vector<ComparedFigure> figures;
    const auto add = [&](const QString& name, qint64 one, qint64 other, QString (*text)(qint64)) { figures.push_back({name, text(one), text(other), signedText(other - one, text)}); };
    add(u"Pagu"_s, a.budgetRupiah, b.budgetRupiah, rupiah);
    add(u"Biaya"_s, a.totals.costRupiah, b.totals.costRupiah, rupiah);
    add(u"Nilai (level berbobot)"_s, a.totals.value, b.totals.value, levels);
    figures.push_back({u"Terbukti paling jauh dari yang terbaik"_s, provedText(a), provedText(b), {}});
    add(u"Level kesenjangan ditutup"_s, a.totals.gapLevelsClosed, b.totals.gapLevelsClosed, plain);
    add(u"Orang yang mendapat kursi"_s, a.totals.peopleServed, b.totals.peopleServed, plain);
    add(u"Kursi"_s, a.seats, b.seats, plain);
    add(u"Angkatan"_s, a.totals.angkatanRun, b.totals.angkatanRun, plain);
    add(u"PNS di bawah JP minimum"_s, a.totals.peopleBelowFloor, b.totals.peopleBelowFloor, plain);
    if (!a.valueWithoutFloors && !b.valueWithoutFloors) return figures;
    add(u"Harga pemerataan (level berbobot)"_s, a.priceOfFloors(), b.priceOfFloors(), levels);
    add(u"Batas bawah kelompok diturunkan (kursi)"_s, a.totals.lackingSeats, b.totals.lackingSeats, plain);
    return figures;
}

QString comparisonMemo(const PlanComparison& comparison)
{
    QStringList lines{u"Perbandingan “%1” dan “%2”"_s.arg(comparison.first.name, comparison.second.name), {}};
    for (const auto& figure : comparedFigures(comparison))
        lines << u"- %1: %2 → %3%4"_s.arg(figure.name, figure.first, figure.second, figure.difference.isEmpty() ? QString() : u" (%1)"_s.arg(figure.difference));
    lines << u"- Kursi yang sama di keduanya: %1"_s.arg(grouped(comparison.both));
    const auto list = [&](const QString& title, const QStringList& rows) {
        if (rows.isEmpty()) return;
        lines << QString() << title + u":"_s;
        for (const QString& row : rows) lines << u"- "_s + row;
    };
    list(u"Angkatan yang hanya berjalan di “%1”"_s.arg(comparison.first.name), comparison.classesOnlyFirst);
    list(u"Angkatan yang hanya berjalan di “%1”"_s.arg(comparison.second.name), comparison.classesOnlySecond);
    for (const bool isFirst : {true, false}) {
        QStringList rows;
        for (const auto& [inFirst, seat, angkatan, training, start] : comparison.seats)
            if (inFirst == isFirst) rows << u"%1 (%2), %3: %4"_s.arg(seat.name, seat.nip, seat.unit, training);
        list(u"Kursi yang hanya ada di “%1” (%2)"_s.arg(isFirst ? comparison.first.name : comparison.second.name, grouped(rows.size())), rows);
    }
    return lines.join(u'\n');
}

}  // namespace core
