// SPDX-License-Identifier: Apache-2.0
#include "core/reports/report_list.h"

#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/organisation/agency_store.h"
#include "core/organisation/unit_store.h"
#include "core/people/person_store.h"
#include "core/reports/open_conflicts.h"
#include "core/reports/report_entries.h"
#include "core/reports/report_source.h"

#include <QSet>
#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using enum ReportOption;

void narrowToUnit(ReportScope& scope, Session& session, const QString& wanted)
{
    const UnitTree units = valueOrThrow(UnitStore(session).tree());
    const UnitRange range = units.below(*unitAsked(units, wanted));
    QSet<Uid> here;
    QSet<qint64> ids;
    for (std::size_t u = range.first; u < range.end; ++u) {
        here.insert(units.at(u).uid);
        ids.insert(units.at(u).id.value);
    }
    scope.coversUnit = [here](const Uid& unit) { return here.contains(unit); };
    scope.covers = [ids, unitOf = valueOrThrow(PersonStore(session).units())](const Uid& person) { return ids.contains(unitOf.value(person).value); };
}

/// Only the person, or the people of the unit and below it; all where the report shows all.
ReportScope scopeOf(EditLog& log, const ReportEntry& entry, const ReportRequest& request)
{
    ReportScope scope{entry.rests, {}, {}};
    if (entry.takes(nip)) scope.covers = [shown = request.person](const Uid& person) { return person == shown; };
    else if (entry.takes(unit) && !request.unit.isEmpty()) narrowToUnit(scope, log.session(), request.unit);
    return scope;
}

/// Below every document, whatever day it is signed on.
void sayPrintDay(Report& report, QDate printedOn)
{
    report.footer += u" · dicetak "_s + longDate(printedOn);
    for (Report& next : report.further) sayPrintDay(next, printedOn);
}

}  // namespace

std::span<const ReportEntry> reportEntries()
{
    static const std::vector<ReportEntry> entries{
        gapPersonEntry(), gapUnitEntry(), gapCompetencyEntry(), personProfileEntry(), peopleEntry(), akpkPersonEntry(), akpkUnitEntry(), idpEntry(),
        proposalsEntry(), annualPlanEntry(), planBudgetEntry(), participantsEntry(), attendanceEntry(), summonsEntry(), assignmentEntry(), hoursRecapEntry(),
        qualityEntry(), summaryEntry()};
    return entries;
}

QString reportOptionName(ReportOption option)
{
    switch (option) {
    case nip: return u"--nip"_s;
    case unit: return u"--unit"_s;
    case plan: return u"--plan"_s;
    case year: return u"--year"_s;
    case asOf: return u"--as-of"_s;
    case angkatan: return u"--class"_s;
    }
    return {};
}

bool isGiven(const ReportRequest& request, ReportOption option)
{
    switch (option) {
    case nip: return !request.nip.isEmpty() || !request.person.isNull();
    case unit: return !request.unit.isEmpty();
    case plan: return !request.plan.isEmpty();
    case year: return request.year != 0;
    case asOf: return request.asOf.isValid();
    case angkatan: return !request.angkatan.isEmpty();
    }
    return false;
}

bool ReportEntry::takes(ReportOption option) const
{
    return std::find(needed.begin(), needed.end(), option) != needed.end() || std::find(optional.begin(), optional.end(), option) != optional.end();
}

const ReportEntry* findReport(const QString& name)
{
    const auto entries = reportEntries();
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const ReportEntry& entry) { return name == QLatin1String(entry.name); });
    return found == entries.end() ? nullptr : &*found;
}

Result<Report> makeReport(EditLog& log, const ReportEntry& entry, ReportRequest request)
{
    for (const ReportOption option : entry.needed)
        if (!isGiven(request, option)) return fail(ErrorCode::invalidInput, u"Laporan %1 memerlukan %2."_s.arg(QLatin1String(entry.name), reportOptionName(option)));
    const ReportOptions& options = request.options;
    if (options.arranges() && !entry.isArrangeable) return fail(ErrorCode::invalidInput, u"Kolom, urutan, dan saringan laporan %1 sudah tetap."_s.arg(QLatin1String(entry.name)));
    if (!request.asOf.isValid()) request.asOf = log.clock().today();
    return log.session().read([&] {
        if (entry.takes(nip) && request.person.isNull()) request.person = valueOrThrow(PersonStore(log.session()).byNip(request.nip)).uid;
        ReportSource source{log, request, valueOrThrow(AgencyStore(log).load()), options.day.isValid() ? options.day : log.clock().today()};
        if (!options.place.isEmpty()) source.agency.place = options.place;
        Report report = entry.make(source);
        applySigning(report, options);
        sayPrintDay(report, log.clock().today());
        const auto open = valueOrThrow(openConflicts(log));
        if (open.empty() || report.isLetter) return report;  // a letter leaves the office
        if (const QString note = conflictNote(log, open, scopeOf(log, entry, request)); !note.isEmpty()) report.footnotes.insert(report.footnotes.begin(), note);
        return report;
    });
}

}  // namespace core
