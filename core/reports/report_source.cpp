// SPDX-License-Identifier: Apache-2.0
#include "core/reports/report_source.h"

#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/organisation/agency_letterhead.h"
#include "core/organisation/unit_store.h"
#include "core/people/person_store.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

std::optional<std::size_t> unitAsked(const UnitTree& units, const QString& wanted)
{
    if (wanted.isEmpty()) return std::nullopt;
    if (const auto unit = units.indexOfCode(wanted)) return unit;
    if (const auto unit = units.indexOf(Uid::fromHex(wanted))) return unit;
    throw Failure(unknownUnit(wanted));
}

QString unitName(const UnitTree& units, std::optional<std::size_t> unit) { return unit ? units.at(*unit).name : u"Seluruh instansi"_s; }

int yearAsked(const ReportSource& source)
{
    const int year = source.request.year;
    if (year < 1900 || year > 2100) throw Failure(ErrorCode::invalidInput, u"Tahun %1 tidak sah; tulis seperti 2026."_s.arg(year));
    return year;
}

namespace {

std::vector<PlanHeading> plansOfYear(EditLog& log, int year)
{
    auto plans = valueOrThrow(PlanStore(log).list());
    std::erase_if(plans, [&](const auto& plan) { return plan.year != year; });
    return plans;
}

}  // namespace

PlanHeading planAsked(const ReportSource& source)
{
    const PlanStore store(source.log);
    const ReportRequest& request = source.request;
    if (!request.plan.isEmpty()) {
        const auto plan = valueOrThrow(store.find(request.plan));
        if (request.year != 0 && plan.year != request.year)
            throw Failure(ErrorCode::invalidInput, u"Rencana “%1” bukan rencana tahun %2."_s.arg(plan.name).arg(request.year));
        return plan;
    }
    if (request.year == 0) throw Failure(ErrorCode::invalidInput, u"Laporan ini memerlukan --plan, atau --year bila tahun itu hanya punya satu rencana."_s);
    auto plans = plansOfYear(source.log, request.year);
    if (plans.empty()) throw Failure(ErrorCode::invalidInput, u"Tidak ada rencana tahun %1; lihat “titian-cli plan list”."_s.arg(request.year));
    if (plans.size() > 1) throw Failure(ErrorCode::invalidInput, u"Ada beberapa rencana tahun %1; sebutkan satu dengan --plan."_s.arg(request.year));
    return plans.front();
}

std::optional<PlanHeading> planOfYear(EditLog& log, int year)
{
    const auto plans = plansOfYear(log, year);
    const auto rank = [](const PlanHeading& plan) { return std::tuple(plan.isFixed() ? 2 : plan.state == PlanState::proposed ? 1 : 0, plan.madeOn); };
    const auto best = std::max_element(plans.begin(), plans.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return best == plans.end() ? std::nullopt : std::optional(*best);
}

QString planChoiceNote(EditLog& log, const PlanHeading& taken)
{
    const auto count = plansOfYear(log, taken.year).size();
    if (count < 2) return {};
    return u"Dari %1 rencana tahun %2 dipakai “%3”: yang sudah ditetapkan didahulukan, lalu yang diusulkan, lalu yang terakhir disusun."_s.arg(count).arg(taken.year).arg(taken.name);
}

namespace {

bool isAsked(const PlannedClass& planned, const QString& wanted)
{
    const QString code = folded(wanted.section(u'/', 0, 0)), number = wanted.section(u'/', 1).trimmed();
    return folded(planned.code) == code && (number.isEmpty() || number == QString::number(planned.number));
}

void narrowToUnit(PlanListing& plan, Session& session, const QString& wanted)
{
    const UnitTree units = valueOrThrow(UnitStore(session).tree());
    const UnitRange range = units.below(*unitAsked(units, wanted));
    const auto unitOf = valueOrThrow(PersonStore(session).units());
    for (auto& planned : plan.classes)
        std::erase_if(planned.seats, [&](const PlannedSeat& seat) {
            const auto unit = units.indexOf(unitOf.value(seat.person));
            return !unit || !range.contains(*unit);
        });
    std::erase_if(plan.classes, [](const PlannedClass& planned) { return planned.seats.empty(); });
}

}  // namespace

PlanListing planListingAsked(const ReportSource& source)
{
    PlanListing plan = valueOrThrow(planListing(source.log, valueOrThrow(PlanStore(source.log).load(planAsked(source).uid))));
    narrowAsAsked(source, plan);
    sortByRank(plan);
    return plan;
}

void narrowAsAsked(const ReportSource& source, PlanListing& plan)
{
    if (const QString wanted = source.request.angkatan; !wanted.isEmpty()) {
        QStringList known;
        for (const auto& planned : plan.classes) known << classCode(planned, u'/');
        std::erase_if(plan.classes, [&](const auto& planned) { return !isAsked(planned, wanted); });
        if (plan.classes.empty()) throw Failure(ErrorCode::invalidInput, u"Rencana “%1” tidak punya angkatan “%2”; yang ada: %3."_s.arg(plan.heading.name, wanted, known.join(u", "_s)));
    }
    if (!source.request.unit.isEmpty()) narrowToUnit(plan, source.session(), source.request.unit);
}

Report framed(const ReportSource& source, QDate asOf, const QString& title, std::vector<QString> subtitle)
{
    Report report;
    frameReport(report, source.agency, asOf, source.signedOn);
    report.title = {title};
    report.subtitle = std::move(subtitle);
    return report;
}

Report framed(const ReportSource& source, const QString& title, std::vector<QString> subtitle) { return framed(source, source.request.asOf, title, std::move(subtitle)); }

ReportTable arrangedAsAsked(const ReportSource& source, const Listing& listing) { return valueOrThrow(arranged(listing, source.request.options)); }

Report joined(std::vector<Report> documents)
{
    Report report = std::move(documents.front());
    report.further.insert(report.further.end(), std::make_move_iterator(documents.begin() + 1), std::make_move_iterator(documents.end()));
    return report;
}

SignatureBlock blankSigner(const QString& heading, const QString& title)
{
    SignatureBlock signer;
    signer.heading = heading;
    signer.title = title;
    return withDots(signer);
}

namespace rests {

std::vector<int> people() { return {entity::agency, entity::unit, entity::person, entity::postHistory, entity::standard, entity::referenceEntry}; }

std::vector<int> gaps()
{
    return {entity::agency, entity::unit, entity::person, entity::postHistory, entity::competency, entity::standard, entity::assessment,
            entity::course, entity::performance, entity::offering, entity::referenceEntry};
}

/// A plan prints the gaps it leaves open, so it rests on all they do.
std::vector<int> plans()
{
    std::vector<int> all = gaps();
    all.insert(all.end(), {entity::angkatan, entity::provider, entity::unitPrice, entity::priority, entity::plan});
    return all;
}

std::vector<int> hours() { return {entity::agency, entity::unit, entity::person, entity::course, entity::referenceEntry}; }

}  // namespace rests

}  // namespace core
