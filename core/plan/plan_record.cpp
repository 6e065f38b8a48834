// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_record.h"

#include <QCborArray>
#include <QCborValue>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr int kFormat = 1;
constexpr std::array<const char16_t*, 4> kStates{u"draf", u"diusulkan", u"ditetapkan", u"selesai"};
constexpr std::array<QStringView, 3> kLockKinds{u"keep", u"contracted", u"forbid"};  // by LockKind

QString text(const QJsonObject& object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }
QJsonObject object(const QString& json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

}  // namespace

QString planStateName(PlanState state) { return QString::fromUtf16(kStates[static_cast<std::size_t>(state)]); }

PlanState planStateNamed(const QString& word)
{
    for (std::size_t i = 0; i < kStates.size(); ++i)
        if (word == QStringView(kStates[i])) return static_cast<PlanState>(i);
    return PlanState::draft;
}

std::vector<PlanRecordSeat> recordSeats(const PlanFacts& facts, const Plan& plan)
{
    std::vector<PlanRecordSeat> seats;
    for (const auto& seat : plan.seats)
        seats.push_back({facts.people[seat.person].uid, facts.angkatan[seat.angkatan].uid, seat.reason, seat.levelsClosed, seat.value, seat.costRupiah});
    return seats;
}

Plan planOf(const PlanFacts& facts, const PlanRecord& record)
{
    Plan plan;
    for (const auto& seat : record.seats)
        plan.seats.push_back({facts.personByUid.value(seat.person, facts.people.size()), facts.angkatanByUid.value(seat.angkatan, facts.angkatan.size()),
                              seat.reason, seat.levelsClosed, seat.value, seat.costRupiah});
    plan.totals = record.heading.totals;
    for (std::size_t i = 0; i < facts.lockOf.size(); ++i)
        if (const auto& lock = record.request.locks[facts.lockOf[i]]; lock.refused != NeedReason::none) plan.refusedLocks.push_back({i, lock.refused});
    return plan;
}

QByteArray encodeSeats(const std::vector<PlanRecordSeat>& seats)
{
    QCborArray list;
    for (const auto& seat : seats)
        list.append(QCborArray{QCborValue(seat.person.bytes()), QCborValue(seat.angkatan.bytes()), static_cast<int>(seat.reason), seat.levelsClosed, seat.value,
                               seat.costRupiah});
    return qCompress(QCborValue(QCborArray{kFormat, list}).toCbor());
}

std::vector<PlanRecordSeat> decodeSeats(const QByteArray& blob)
{
    std::vector<PlanRecordSeat> seats;
    if (blob.isEmpty()) return seats;
    const QCborArray outer = QCborValue::fromCbor(qUncompress(blob)).toArray();
    if (outer.at(0).toInteger() != kFormat) return seats;
    const QCborArray list = outer.at(1).toArray();
    seats.reserve(static_cast<std::size_t>(list.size()));
    for (const auto& value : list) {
        const QCborArray row = value.toArray();
        seats.push_back({Uid::fromBytes(row.at(0).toByteArray()), Uid::fromBytes(row.at(1).toByteArray()), static_cast<SeatReason>(row.at(2).toInteger()),
                         static_cast<int>(row.at(3).toInteger()), row.at(4).toInteger(), row.at(5).toInteger()});
    }
    return seats;
}

QString encodeTotals(const PlanTotals& totals, int seats)
{
    return text({{u"seats"_s, seats}, {u"costRupiah"_s, totals.costRupiah}, {u"value"_s, totals.value}, {u"gapLevelsClosed"_s, totals.gapLevelsClosed},
                 {u"peopleServed"_s, totals.peopleServed}, {u"angkatanRun"_s, totals.angkatanRun}, {u"peopleBelowFloor"_s, totals.peopleBelowFloor},
                 {u"hoursShortJp"_s, totals.hoursShortJp}});
}

void decodeTotals(const QString& json, PlanHeading& heading)
{
    const QJsonObject o = object(json);
    heading.seats = o["seats"_L1].toInt();
    heading.totals = {o["costRupiah"_L1].toInteger(), o["value"_L1].toInteger(), o["gapLevelsClosed"_L1].toInt(), o["peopleServed"_L1].toInt(),
                      o["angkatanRun"_L1].toInt(), o["peopleBelowFloor"_L1].toInt(), o["hoursShortJp"_L1].toInt()};
}

QString encodeRequest(const PlanRequest& request)
{
    QJsonObject o{{u"asOf"_s, request.asOf.toString(Qt::ISODate)}};
    if (request.hourCeilingJp) o[u"hourCeilingJp"_s] = *request.hourCeilingJp;
    QJsonArray locks;
    for (const auto& lock : request.locks)
        locks.append(QJsonArray{lock.person.isNull() ? QString() : lock.person.hex(), lock.angkatan.hex(), kLockKinds[static_cast<std::size_t>(lock.kind)].toString(),
                                static_cast<int>(lock.refused)});
    if (!locks.isEmpty()) o[u"locks"_s] = locks;
    return text(o);
}

PlanRequest decodeRequest(const QString& json, const PlanHeading& heading)
{
    const QJsonObject o = object(json);
    PlanRequest request{heading.year, heading.budgetRupiah, QDate::fromString(o["asOf"_L1].toString(), Qt::ISODate), std::nullopt, heading.name};
    if (!request.asOf.isValid()) request.asOf = heading.madeOn;
    if (const auto ceiling = o["hourCeilingJp"_L1]; ceiling.isDouble()) request.hourCeilingJp = ceiling.toInt();
    for (const auto& value : o["locks"_L1].toArray()) {
        const QJsonArray row = value.toArray();
        const auto kind = std::find(kLockKinds.begin(), kLockKinds.end(), row.at(2).toString());
        if (kind == kLockKinds.end()) continue;  // a kind of a newer version
        request.locks.push_back({Uid::fromHex(row.at(0).toString()), Uid::fromHex(row.at(1).toString()), static_cast<LockKind>(kind - kLockKinds.begin()),
                                 static_cast<NeedReason>(row.at(3).toInt())});
    }
    return request;
}

}  // namespace core
