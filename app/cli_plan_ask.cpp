// SPDX-License-Identifier: Apache-2.0
// titian-cli plan explain, compare, curve: why, what differs, what another budget would be worth.
#include "app/cli_plan.h"
#include "core/base/text.h"
#include "core/plan/fair_groups.h"
#include "core/plan/mandatory.h"
#include "core/plan/mandatory_summary.h"
#include "core/plan/plan_questions.h"
#include "core/plan/plan_store.h"
#include "core/plan/plan_words.h"

#include <QJsonArray>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

/// Without a reference the file's only plan is meant.
core::Result<core::PlanHeading> planMeant(const core::PlanStore& store, const QString& reference)
{
    if (!reference.isEmpty()) return store.find(reference);
    const auto plans = store.list();
    if (!plans) return tl::unexpected<core::Error>(plans.error());
    if (plans->size() == 1) return plans->front();
    return core::fail(core::ErrorCode::notFound, plans->empty() ? u"Belum ada rencana; susun dulu dengan plan make."_s : u"Ada beberapa rencana; sebutkan satu dengan nomor atau namanya (lihat plan list)."_s);
}

std::optional<core::PlanRecord> find(Context& context, core::Workspace& workspace, const std::string& reference)
{
    const core::PlanStore store(workspace.log());
    const auto plan = planMeant(store, textOf(reference));
    if (!plan) {
        context.fail(plan.error());
        return std::nullopt;
    }
    auto record = store.load(plan->uid);
    if (record) return std::move(*record);
    context.fail(record.error());
    return std::nullopt;
}

QString classOf(const core::PlanFacts::AngkatanName& name) { return name.number > 0 ? u"%1/%2"_s.arg(name.offeringCode).arg(name.number) : name.offeringCode; }

QJsonObject jsonOfClass(const core::PlanFacts& facts, std::size_t angkatan)
{
    const auto& name = facts.angkatan[angkatan];
    const auto& what = facts.input.angkatan[angkatan];
    QJsonObject o{{u"class"_s, classOf(name)}, {u"offering"_s, name.offeringName}};
    if (what.start.isValid()) o[u"start"_s] = what.start.toString(Qt::ISODate);
    if (what.end.isValid()) o[u"end"_s] = what.end.toString(Qt::ISODate);
    return o;
}

QJsonObject jsonOfSeat(const core::PlanFacts& facts, const core::PlanSeat& seat)
{
    QJsonObject o = seat.angkatan < facts.angkatan.size() ? jsonOfClass(facts, seat.angkatan) : QJsonObject{{u"class"_s, u"?"_s}, {u"offering"_s, u"?"_s}};
    o[u"reason"_s] = core::seatReasonName(seat.reason);
    o[u"message"_s] = core::seatReasonText(seat.reason);
    o[u"gapLevelsClosed"_s] = seat.levelsClosed;
    o[u"value"_s] = levelsOf(seat.value);
    o[u"cost"_s] = seat.costRupiah;
    return o;
}

QJsonObject jsonOfRefusal(const core::PlanFacts& facts, const core::RefusedSeat& refused)
{
    QJsonObject o = jsonOfClass(facts, refused.angkatan);
    o[u"reason"_s] = core::needReasonName(refused.reason);
    o[u"message"_s] = core::needReasonText(refused.reason);
    o[u"advice"_s] = core::needReasonAdvice(refused.reason);
    o[u"value"_s] = levelsOf(refused.value);
    return o;
}

QJsonObject jsonOfNeed(const core::PlanFacts& facts, const core::UnmetNeed& need)
{
    const auto& competency = facts.dictionary.at(need.competency);
    return {{u"competency"_s, competency.code}, {u"title"_s, competency.name}, {u"levelsLeft"_s, need.levelsLeft},
            {u"reason"_s, core::needReasonName(need.reason)}, {u"message"_s, core::needReasonText(need.reason)}};
}

QJsonObject jsonOfMandatory(const core::PlanFacts& facts, const core::MandatoryNeed& need)
{
    QJsonObject o{{u"course"_s, core::mandatoryCode(need.course)}, {u"name"_s, core::mandatoryName(need.course)}};
    if (need.angkatan) o[u"class"_s] = classOf(facts.angkatan[*need.angkatan]);
    o[u"reason"_s] = core::needReasonName(need.reason);
    o[u"message"_s] = need.reason == core::NeedReason::none ? u"mendapat kursi"_s : core::mandatoryReasonText(need.reason);
    return o;
}

void explain(Context& context, const std::string& reference, const std::string& nip)
{
    const auto workspace = context.open(true);
    if (!workspace) return;
    const auto record = find(context, *workspace, reference);
    if (!record) return;
    const auto reasons = core::seatReasons(workspace->session(), *record, textOf(nip));
    if (!reasons) return context.fail(reasons.error());
    const auto& facts = reasons->facts;
    const auto& person = facts.people[reasons->person];
    QJsonArray seats, refused, unmet;
    for (const auto& seat : reasons->seats) seats << jsonOfSeat(facts, seat);
    for (const auto& seat : reasons->refused) refused << jsonOfRefusal(facts, seat);
    for (const auto& need : reasons->unmet) unmet << jsonOfNeed(facts, need);
    if (context.json) {
        QJsonObject o{{u"plan"_s, record->heading.uid.hex()}, {u"nip"_s, person.nip}, {u"name"_s, person.name}, {u"seats"_s, seats}, {u"refused"_s, refused}, {u"unmet"_s, unmet}};
        if (reasons->mandatory) o[u"mandatory"_s] = jsonOfMandatory(facts, *reasons->mandatory);
        return context.print(o);
    }
    context.print(u"%1 (%2) dalam “%3”:"_s.arg(person.name, person.nip, record->heading.name));
    for (const auto& seat : std::as_const(seats))
        context.print(u"- mendapat %1 %2: %3"_s.arg(seat["class"_L1].toString(), seat["offering"_L1].toString(), seat["message"_L1].toString()));
    if (reasons->mandatory && reasons->mandatory->reason != core::NeedReason::none)
        context.print(u"- wajib mengikuti %1, tetapi tidak mendapat kursi: %2"_s.arg(core::mandatoryName(reasons->mandatory->course), core::mandatoryReasonText(reasons->mandatory->reason)));
    for (const auto& seat : std::as_const(refused))
        context.print(u"- tidak mendapat %1 %2: %3"_s.arg(seat["class"_L1].toString(), seat["offering"_L1].toString(), seat["message"_L1].toString()));
    for (const auto& need : std::as_const(unmet))
        context.print(u"- belum terpenuhi %1 %2: %3"_s.arg(need["competency"_L1].toString(), need["title"_L1].toString(), need["message"_L1].toString()));
}

QJsonObject jsonOfSeat(const core::PlanFacts& facts, const core::PlanRecordSeat& seat)
{
    const auto person = facts.personByUid.constFind(seat.person);
    const auto angkatan = facts.angkatanByUid.constFind(seat.angkatan);
    QJsonObject o{{u"class"_s, angkatan == facts.angkatanByUid.constEnd() ? u"?"_s : classOf(facts.angkatan[*angkatan])}};
    const bool isKnown = person != facts.personByUid.constEnd();
    o[u"nip"_s] = isKnown ? facts.people[*person].nip : u"?"_s;
    o[u"name"_s] = isKnown ? facts.people[*person].name : u"?"_s;
    return o;
}

void compare(Context& context, const std::string& first, const std::string& second)
{
    const auto workspace = context.open(true);
    if (!workspace) return;
    const auto a = find(context, *workspace, first);
    const auto b = a ? find(context, *workspace, second) : std::nullopt;
    if (!b) return;
    const auto factsA = core::planFacts(workspace->session(), a->request), factsB = core::planFacts(workspace->session(), b->request);
    if (!factsA || !factsB) return context.fail(factsA ? factsB.error() : factsA.error());
    const auto differences = core::differencesOf(*a, *b);
    QJsonArray onlyA, onlyB;
    for (const auto& seat : differences.onlyFirst) onlyA << jsonOfSeat(*factsA, seat);
    for (const auto& seat : differences.onlySecond) onlyB << jsonOfSeat(*factsB, seat);
    if (context.json)
        return context.print(QJsonObject{{u"a"_s, jsonOfListed(a->heading)}, {u"b"_s, jsonOfListed(b->heading)}, {u"onlyA"_s, onlyA}, {u"onlyB"_s, onlyB},
                                         {u"both"_s, differences.both}});
    QList<QStringList> rows{{{}, a->heading.name, b->heading.name}};
    const auto add = [&](const QString& what, qint64 one, qint64 other) { rows << QStringList{what, core::grouped(one), core::grouped(other)}; };
    add(u"Pagu (Rp)"_s, a->heading.budgetRupiah, b->heading.budgetRupiah);
    add(u"Biaya (Rp)"_s, a->heading.totals.costRupiah, b->heading.totals.costRupiah);
    add(u"Nilai"_s, a->heading.totals.value / 1000, b->heading.totals.value / 1000);
    add(u"Level ditutup"_s, a->heading.totals.gapLevelsClosed, b->heading.totals.gapLevelsClosed);
    add(u"Orang"_s, a->heading.totals.peopleServed, b->heading.totals.peopleServed);
    add(u"Angkatan"_s, a->heading.totals.angkatanRun, b->heading.totals.angkatanRun);
    add(u"Kursi hanya di sini"_s, onlyA.size(), onlyB.size());
    context.print(alignedColumns(rows));
}

/// The price of fairness: of the groups named, or of the plan's own.
void fairCurve(Context& context, core::Session& session, const core::PlanRecord& record, const std::string& groups, std::optional<int> percent)
{
    core::PlanRequest request = record.request;
    const auto kinds = core::fairKindsFromText(textOf(groups));
    if (!kinds) return context.fail(kinds.error());
    request.fairBy = *kinds;
    if (percent) request.fairPercent = *percent;
    const auto points = core::fairCurve(session, record, request);
    if (!points) return context.fail(points.error());
    if (context.json) {
        QJsonArray all;
        for (const auto& point : *points)
            all << QJsonObject{{u"share"_s, point.sharePercent}, {u"floorSeats"_s, point.floorSeats}, {u"loweredBy"_s, point.loweredBy}, {u"cost"_s, point.costRupiah},
                               {u"value"_s, levelsOf(point.value)}, {u"bound"_s, levelsOf(point.bound)}, {u"gapLevelsClosed"_s, point.gapLevelsClosed},
                               {u"people"_s, point.peopleServed}, {u"valueLost"_s, levelsOf(point.valueLost)}, {u"levelsLost"_s, point.levelsLost}};
        return context.print(QJsonObject{{u"plan"_s, record.heading.uid.hex()}, {u"points"_s, QJsonArray()},
                                         {u"fair"_s, QJsonObject{{u"by"_s, QJsonArray::fromStringList(request.fairBy)}, {u"percent"_s, request.fairPercent}, {u"points"_s, all}}}});
    }
    QList<QStringList> rows{{u"Bagian batas bawah"_s, u"Kursi"_s, u"Diturunkan"_s, u"Nilai"_s, u"Level"_s, u"Nilai yang hilang"_s, u"Level yang hilang"_s}};
    for (const auto& point : *points)
        rows << QStringList{u"%1 %"_s.arg(point.sharePercent), core::grouped(point.floorSeats), core::grouped(point.loweredBy), core::grouped(point.value / 1000), core::grouped(point.gapLevelsClosed),
                            QLocale(u"id_ID"_s).toString(levelsOf(point.valueLost), 'f', 1), core::grouped(point.levelsLost)};
    context.print(alignedColumns(rows));
}

void curve(Context& context, const std::string& reference, const std::string& groups, std::optional<int> percent)
{
    const auto workspace = context.open(true);
    if (!workspace) return;
    const auto record = find(context, *workspace, reference);
    if (!record) return;
    if (!groups.empty()) return fairCurve(context, workspace->session(), *record, groups, percent);
    const auto points = core::budgetCurve(workspace->session(), *record);
    if (!points) return context.fail(points.error());
    if (context.json) {
        QJsonArray all;
        for (const auto& point : *points)
            all << QJsonObject{{u"budget"_s, point.budgetRupiah}, {u"cost"_s, point.costRupiah}, {u"value"_s, levelsOf(point.value)}, {u"bound"_s, levelsOf(point.bound)},
                               {u"gapLevelsClosed"_s, point.gapLevelsClosed}, {u"people"_s, point.peopleServed}, {u"valuePer10Million"_s, levelsOf(point.perTenMillion)}};
        return context.print(QJsonObject{{u"plan"_s, record->heading.uid.hex()}, {u"points"_s, all}});
    }
    QList<QStringList> rows{{u"Pagu"_s, u"Biaya"_s, u"Nilai"_s, u"Level"_s, u"Orang"_s, u"Nilai per Rp 10 juta lagi"_s}};
    for (const auto& point : *points)
        rows << QStringList{core::rupiah(point.budgetRupiah), core::rupiah(point.costRupiah), core::grouped(point.value / 1000), core::grouped(point.gapLevelsClosed),
                            core::grouped(point.peopleServed), QLocale(u"id_ID"_s).toString(levelsOf(point.perTenMillion), 'f', 1)};
    context.print(alignedColumns(rows));
}

}  // namespace

void addPlanQuestions(CLI::App& plan, Context& context)
{
    struct Asked {
        std::string plan, other, nip, fair;
        std::optional<int> fairShare;
    };
    const auto asked = std::make_shared<Asked>();
    const char* const which = "Nomor rencana (atau awalnya) atau namanya";
    CLI::App* explaining = plan.add_subcommand("explain", "Mengapa seorang pegawai mendapat kursi ini dan bukan yang lain");
    addCommonOptions(*explaining, context);
    addTextOption(*explaining, "PLAN", asked->plan, which, "")->required();
    addTextOption(*explaining, "--nip", asked->nip, "NIP pegawai", "NIP")->required();
    explaining->callback([&context, asked] { explain(context, asked->plan, asked->nip); });
    CLI::App* comparing = plan.add_subcommand("compare", "Bandingkan dua rencana");
    addCommonOptions(*comparing, context);
    addTextOption(*comparing, "A", asked->plan, which, "")->required();
    addTextOption(*comparing, "B", asked->other, which, "")->required();
    comparing->callback([&context, asked] { compare(context, asked->plan, asked->other); });
    CLI::App* drawing = plan.add_subcommand("curve", "Nilai rencana terbaik menurut pagu, dari 50 sampai 150 % pagu rencana ini");
    addCommonOptions(*drawing, context);
    addTextOption(*drawing, "PLAN", asked->plan, "Nomor rencana (atau awalnya) atau namanya; boleh tidak disebut bila hanya ada satu", "");
    addTextOption(*drawing, "--fair", asked->fair, "Harga pemerataan, bukan pagu: nilai pada 0 sampai 100 % batas bawah kelompok unit, kecamatan, sex, grade (dipisah koma)", "DAFTAR");
    drawing->add_option("--fair-share", asked->fairShare, "Batas bawah pemerataan yang penuh: kursi, persen pegawai aktif kelompok; biasanya seperti rencananya")->check(refuseEmpty)->type_name("PERSEN");
    drawing->callback([&context, asked] { curve(context, asked->plan, asked->fair, asked->fairShare); });
}

}  // namespace cli
