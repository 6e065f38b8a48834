// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_tables.h"

#include "core/base/text.h"
#include "core/plan/mandatory.h"
#include "ui/common/cell.h"
#include "ui/plan/plan_page.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

QString lockWord(const core::PlanRecordLock* lock)
{
    if (!lock) return {};
    return lock->kind == core::LockKind::forbid ? PlanPage::tr("forbidden") : PlanPage::tr("locked");
}

/// "forbidden", or how many seats of the class are locked.
QString lockWord(const core::PlanView& view, const core::PlannedClass& planned)
{
    if (const auto* whole = lockOn(view, planned.angkatan)) return lockWord(whole);
    const auto& locks = view.record.request.locks;
    const auto kept = std::count_if(locks.begin(), locks.end(), [&](const auto& lock) { return lock.angkatan == planned.angkatan && lock.kind != core::LockKind::forbid; });
    return kept == 0 ? QString() : PlanPage::tr("%1 locked").arg(kept);
}

std::shared_ptr<ListSource> classRows(const core::PlanView& view)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"name"_s, PlanPage::tr("Training"), ColumnKind::text, 290}, {u"lock"_s, PlanPage::tr("Lock"), ColumnKind::text, 110, false},
        {u"number"_s, PlanPage::tr("No."), ColumnKind::number, 45, false},
        {u"provider"_s, PlanPage::tr("Provider"), ColumnKind::text, 130}, {u"start"_s, PlanPage::tr("Starts"), ColumnKind::date, 95, true, false, PlanPage::tr("no day yet")},
        {u"end"_s, PlanPage::tr("Ends"), ColumnKind::date, 95, false}, {u"place"_s, PlanPage::tr("Place"), ColumnKind::text, 130, false},
        {u"seats"_s, PlanPage::tr("Taken"), ColumnKind::number, 60, true, true}, {u"places"_s, PlanPage::tr("Seats"), ColumnKind::number, 60, false},
        {u"cost"_s, PlanPage::tr("Cost"), ColumnKind::rupiah, 130, true, true}, {u"levels"_s, PlanPage::tr("Levels"), ColumnKind::number, 75, true, true},
        {u"form"_s, PlanPage::tr("Form"), ColumnKind::text, 140, false}, {u"hours"_s, PlanPage::tr("JP"), ColumnKind::number, 60, false},
        {u"raises"_s, PlanPage::tr("Raises"), ColumnKind::text, 220, false},
        {u"code"_s, PlanPage::tr("Code"), ColumnKind::text, 90, false}});
    for (const auto& c : view.listing.classes)
        source->add({cell(c.name), cell(lockWord(view, c)), c.number > 0 ? cell(c.number) : QVariant(), cell(c.provider), cell(c.start), cell(c.end), cell(c.place), cell(qint64(c.seats.size())),
                     cell(c.places), cell(c.costRupiah()), cell(c.levelsClosed()), cell(c.form), cell(c.hoursJp), cell(c.competencies.join(u", "_s)),
                     cell(c.code)},
                    c.angkatan.bytes());
    return source;
}

std::shared_ptr<ListSource> seatRows(PlanTables& tables)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"name"_s, PlanPage::tr("Name"), ColumnKind::text, 170}, {u"nip"_s, PlanPage::tr("NIP"), ColumnKind::nip, 175}, {u"post"_s, PlanPage::tr("Post"), ColumnKind::text, 180, false},
        {u"unit"_s, PlanPage::tr("Unit"), ColumnKind::text, 120}, {u"class"_s, PlanPage::tr("Training"), ColumnKind::text, 160},
        {u"start"_s, PlanPage::tr("Starts"), ColumnKind::date, 95, false, false, PlanPage::tr("no day yet")}, {u"raises"_s, PlanPage::tr("Raises"), ColumnKind::text, 130, false},
        {u"levels"_s, PlanPage::tr("Levels"), ColumnKind::number, 75, true, true}, {u"cost"_s, PlanPage::tr("Cost"), ColumnKind::rupiah, 110, false, true},
        {u"reason"_s, PlanPage::tr("Why chosen"), ColumnKind::text, 170, false}, {u"lock"_s, PlanPage::tr("Lock"), ColumnKind::text, 90, false}});
    const auto& classes = tables.view.listing.classes;
    for (std::size_t c = 0; c < classes.size(); ++c)
        for (std::size_t s = 0; s < classes[c].seats.size(); ++s) tables.seatAt.push_back({c, s});
    std::stable_sort(tables.seatAt.begin(), tables.seatAt.end(),
                     [&](const auto& a, const auto& b) { return classes[a.planned].seats[a.seat].name < classes[b.planned].seats[b.seat].name; });
    for (const auto& at : tables.seatAt) {
        const auto& planned = classes[at.planned];
        const auto& seat = planned.seats[at.seat];
        source->add({cell(seat.name), cell(seat.nip), cell(seat.post), cell(seat.unit), cell(angkatanTitle(planned)), cell(planned.start), cell(seat.competencies),
                     cell(seat.levelsClosed), cell(seat.costRupiah), cell(core::seatReasonText(seat.reason)),
                     cell(lockWord(lockOn(tables.view, planned.angkatan, seat.person)))},
                    seat.person.bytes() + planned.angkatan.bytes());
    }
    return source;
}

/// Points of the IP ASN.
QVariant pointsCell(std::optional<int> hundredths) { return hundredths ? QVariant(*hundredths / 100.0) : QVariant(); }

std::shared_ptr<ListSource> unitRows(const core::PlanView& view)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"unit"_s, PlanPage::tr("Unit"), ColumnKind::text, 200}, {u"parent"_s, PlanPage::tr("Part of"), ColumnKind::text, 200, false}, {u"people"_s, PlanPage::tr("People"), ColumnKind::number, 70, false, true},
        {u"served"_s, PlanPage::tr("Served"), ColumnKind::number, 75, true, true}, {u"seats"_s, PlanPage::tr("Seats"), ColumnKind::number, 80, false, true},
        {u"closed"_s, PlanPage::tr("Levels closed"), ColumnKind::number, 105, true, true}, {u"left"_s, PlanPage::tr("Levels left"), ColumnKind::number, 110, false, true},
        {u"cost"_s, PlanPage::tr("Cost of seats"), ColumnKind::rupiah, 115, true, true}, {u"pns"_s, PlanPage::tr("PNS"), ColumnKind::number, 80, false, true},
        {u"hoursWithout"_s, PlanPage::tr("PNS with hours without the plan"), ColumnKind::number, 140, false, true}, {u"hoursWith"_s, PlanPage::tr("PNS with hours"), ColumnKind::number, 115, true, true},
        {u"ipWithout"_s, PlanPage::tr("IP competency without the plan"), ColumnKind::decimal, 140, false}, {u"ipWith"_s, PlanPage::tr("IP competency"), ColumnKind::decimal, 115}});
    for (const auto& u : view.units)
        source->add({cell(u.name), cell(u.parent), cell(u.people), cell(u.served), cell(u.seats), cell(u.levelsClosed), cell(u.levelsLeft), cell(u.costRupiah), cell(u.forecast.pns), cell(u.forecast.atFloorWithout), cell(u.forecast.atFloor),
                     pointsCell(u.forecast.averageWithout()), pointsCell(u.forecast.averageWith())},
                    u.unit.isNull() ? QByteArray("?") : u.unit.bytes());
    return source;
}

std::shared_ptr<ListSource> fundLineRows(const core::PlanFundUse& use)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"source"_s, PlanPage::tr("Source of funds"), ColumnKind::text, 110}, {u"unit"_s, PlanPage::tr("Unit"), ColumnKind::text, 110},
        {u"subActivity"_s, PlanPage::tr("Sub kegiatan"), ColumnKind::text, 90}, {u"accountCode"_s, PlanPage::tr("Account code"), ColumnKind::text, 110},
        {u"budget"_s, PlanPage::tr("Budget"), ColumnKind::rupiah, 140, true, true}, {u"used"_s, PlanPage::tr("Used"), ColumnKind::rupiah, 140, true, true},
        {u"left"_s, PlanPage::tr("Left"), ColumnKind::rupiah, 130, false, true}, {u"seats"_s, PlanPage::tr("Seats"), ColumnKind::number, 70, false},
        {u"levels"_s, PlanPage::tr("Levels"), ColumnKind::number, 70, true, true}, {u"price"_s, PlanPage::tr("Per level"), ColumnKind::rupiah, 120}});
    for (std::size_t i = 0; i < use.rows.size(); ++i) {
        const auto& row = use.rows[i];
        source->add({cell(row.source), cell(row.unit), cell(row.subActivity), cell(row.accountCode), cell(row.rupiah), cell(row.usedRupiah), cell(row.leftRupiah()), cell(row.seats), cell(qint64(std::llround(row.levelsClosed))),
                     row.rupiahPerLevel() ? cell(*row.rupiahPerLevel()) : QVariant()},
                    QByteArray::number(static_cast<qulonglong>(i)));
    }
    if (use.unpaidRupiah > 0) source->add({cell(PlanPage::tr("paid by no line")), {}, {}, {}, {}, cell(use.unpaidRupiah), {}, {}, {}, {}}, QByteArray("-"));
    return source;
}

std::shared_ptr<ListSource> openRows(const core::PlanView& view)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"name"_s, PlanPage::tr("Name"), ColumnKind::text, 170}, {u"nip"_s, PlanPage::tr("NIP"), ColumnKind::nip, 175}, {u"unit"_s, PlanPage::tr("Unit"), ColumnKind::text, 110, false},
        {u"competency"_s, PlanPage::tr("Competency"), ColumnKind::text, 150}, {u"level"_s, PlanPage::tr("Level"), ColumnKind::number, 60, false},
        {u"required"_s, PlanPage::tr("Required"), ColumnKind::number, 80, false}, {u"left"_s, PlanPage::tr("Short"), ColumnKind::number, 75, true, true},
        {u"reason"_s, PlanPage::tr("Why not chosen"), ColumnKind::text, 200}, {u"nearest"_s, PlanPage::tr("Nearest angkatan"), ColumnKind::text, 150, false}});
    for (const auto& need : view.open) {
        const bool isKnown = need.reason != core::NeedReason::assessFirst;
        source->add({cell(need.name), cell(need.nip), cell(need.unit), cell(need.code + u' ' + need.title), isKnown ? cell(need.level) : QVariant(), cell(need.required),
                     isKnown ? cell(need.levelsLeft) : QVariant(), cell(core::needReasonText(need.reason)), cell(need.nearest)},
                    need.person.bytes() + need.competency.bytes());
    }
    for (const auto& open : view.mandatory)
        source->add({cell(open.name), cell(open.nip), cell(open.unit), cell(core::mandatoryName(open.course)), {}, {}, {}, cell(core::mandatoryReasonText(open.reason)), {}}, open.person.bytes());
    return source;
}

QString lockOutcome(const core::PlanLockRow& row)
{
    if (row.isKept) return PlanPage::tr("kept");
    if (row.lock.refused != core::NeedReason::none) return PlanPage::tr("refused: %1").arg(core::needReasonText(row.lock.refused));
    return PlanPage::tr("takes effect when computed again");
}

std::shared_ptr<ListSource> lockRows(const core::PlanView& view)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"kind"_s, PlanPage::tr("Lock"), ColumnKind::text, 90}, {u"name"_s, PlanPage::tr("Name"), ColumnKind::text, 220}, {u"nip"_s, PlanPage::tr("NIP"), ColumnKind::nip, 175},
        {u"class"_s, PlanPage::tr("Training"), ColumnKind::text, 180}, {u"start"_s, PlanPage::tr("Starts"), ColumnKind::date, 95, true, false, PlanPage::tr("no day yet")}, {u"outcome"_s, PlanPage::tr("Outcome"), ColumnKind::text, 300}});
    for (const auto& row : view.locks)
        source->add({cell(lockWord(&row.lock)), cell(row.lock.person.isNull() ? PlanPage::tr("(everybody)") : row.name), cell(row.nip), cell(row.offering), cell(row.start), cell(lockOutcome(row))},
                    row.lock.person.bytes() + row.lock.angkatan.bytes());
    return source;
}

std::shared_ptr<ListSource> violationRows(const core::PlanView& view)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"message"_s, PlanPage::tr("Finding"), ColumnKind::text, 420}, {u"name"_s, PlanPage::tr("Name"), ColumnKind::text, 200}, {u"nip"_s, PlanPage::tr("NIP"), ColumnKind::nip, 175},
        {u"offering"_s, PlanPage::tr("Training"), ColumnKind::text, 140}});
    for (std::size_t i = 0; i < view.violations.size(); ++i) {
        const auto& v = view.violations[i];
        source->add({cell(v.message), cell(v.personName), cell(v.nip), cell(v.offeringName)}, QByteArray::number(static_cast<qulonglong>(i)));
    }
    return source;
}

}  // namespace

std::shared_ptr<const PlanTables> planTables(core::PlanView view)
{
    auto tables = std::make_shared<PlanTables>();
    tables->view = std::move(view);
    tables->sources = {classRows(tables->view), seatRows(*tables), unitRows(tables->view), fundLineRows(tables->view.funds), openRows(tables->view), lockRows(tables->view), violationRows(tables->view)};
    return tables;
}

std::shared_ptr<const PlanTables> withLocks(const PlanTables& tables, std::vector<core::PlanRecordLock> locks)
{
    auto changed = std::make_shared<PlanTables>(tables);
    core::takeLocks(changed->view, std::move(locks));
    changed->seatAt.clear();
    for (const PlanTab tab : {PlanTab::classes, PlanTab::people, PlanTab::locks}) changed->sources[static_cast<std::size_t>(tab)] = tab == PlanTab::classes ? classRows(changed->view) : tab == PlanTab::people ? seatRows(*changed) : lockRows(changed->view);
    return changed;
}

const core::PlanRecordLock* lockOn(const core::PlanView& view, const core::Uid& angkatan, const core::Uid& person)
{
    const auto& locks = view.record.request.locks;
    const auto found = std::find_if(locks.begin(), locks.end(), [&](const auto& lock) { return lock.angkatan == angkatan && lock.person == person; });
    return found == locks.end() ? nullptr : &*found;
}

QString classDays(QDate start, QDate end)
{
    if (!start.isValid()) return PlanPage::tr("no day yet");
    if (!end.isValid() || end == start) return core::longDate(start);
    if (start.month() == end.month() && start.year() == end.year()) return QString::number(start.day()) + u'–' + core::longDate(end);
    return core::longDate(start) + u" – "_s + core::longDate(end);
}

QString angkatanTitle(const core::PlannedClass& planned)
{
    return planned.number > 0 ? PlanPage::tr("%1, angkatan %2").arg(planned.name).arg(planned.number) : planned.name;
}

}  // namespace ui
