// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_record.h"

#include <QCborArray>
#include <QCborValue>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr int kFormat = 1;
constexpr std::array<const char16_t*, 4> kStates{u"draf", u"diusulkan", u"ditetapkan", u"selesai"};
constexpr std::array<QStringView, 3> kLockKinds{u"keep", u"contracted", u"forbid"};  // by LockKind

QString text(const QJsonObject& object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }
QJsonObject object(const QString& json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

QCborArray numbers(const auto& list)
{
    QCborArray array;
    for (const auto& number : list) array.append(static_cast<qint64>(number));
    return array;
}
QCborArray uids(const std::vector<Uid>& list)
{
    QCborArray array;
    for (const Uid& uid : list) array.append(QCborValue(uid.bytes()));
    return array;
}
std::vector<Uid> uidsOf(const QCborValue& value)
{
    std::vector<Uid> list;
    for (const auto& each : value.toArray()) list.push_back(Uid::fromBytes(each.toByteArray()));
    return list;
}
template <class Number>
std::vector<Number> numbersOf(const QCborValue& value)
{
    std::vector<Number> list;
    for (const auto& each : value.toArray()) list.push_back(static_cast<Number>(each.toInteger()));
    return list;
}

/// Prices of seats are multiples of 2^20 (lagrangian.cpp); without the empty bits a proof takes half the room.
constexpr qint64 kGrain = qint64(1) << 20;

qint64 grainOf(const std::vector<qint64>& prices)
{
    return std::all_of(prices.begin(), prices.end(), [](qint64 price) { return price % kGrain == 0; }) ? kGrain : 1;
}

/// The people, the classes and the prices, each in a row of its own: alike stands beside alike, which packs better.
QCborArray encodeOwn(const std::vector<BoundPrices::Own>& own)
{
    std::vector<qint64> people, classes, prices;
    for (const auto& seat : own) {
        people.push_back(static_cast<qint64>(seat.person));
        classes.push_back(static_cast<qint64>(seat.angkatan));
        prices.push_back(seat.price);
    }
    const qint64 grain = grainOf(prices);
    for (qint64& price : prices) price /= grain;
    return {numbers(people), numbers(classes), grain, numbers(prices)};
}

qint64 priceFrom(qint64 stored, qint64 grain)
{
    return std::clamp<qint64>(stored, -(qint64(1) << 42), qint64(1) << 42) * (grain == kGrain ? kGrain : 1);
}

std::vector<BoundPrices::Own> decodeOwn(const QCborArray& rows)
{
    const auto people = numbersOf<std::size_t>(rows.at(0)), classes = numbersOf<std::size_t>(rows.at(1));
    const auto prices = numbersOf<qint64>(rows.at(3));
    std::vector<BoundPrices::Own> own;
    for (std::size_t i = 0; i < std::min({people.size(), classes.size(), prices.size()}); ++i)
        own.push_back({people[i], classes[i], priceFrom(prices[i], rows.at(2).toInteger())});
    return own;
}

QCborArray encodeOfUnits(const std::vector<BoundPrices::OfUnit>& prices)
{
    QCborArray rows;
    for (const auto& each : prices) rows.append(QCborArray{static_cast<qint64>(each.unit), each.price});
    return rows;
}

std::vector<BoundPrices::OfUnit> decodeOfUnits(const QCborArray& rows)
{
    std::vector<BoundPrices::OfUnit> prices;
    for (const auto& value : rows) prices.push_back({static_cast<std::size_t>(value.toArray().at(0).toInteger()), value.toArray().at(1).toInteger()});
    return prices;
}

QCborArray encodeLeaf(const BoundLeaf& leaf)
{
    const auto& seats = leaf.prices.seats;
    const qint64 grain = grainOf(seats);
    std::vector<qint64> prices;
    for (const qint64 price : seats) prices.push_back(price / grain);
    QCborArray absence;
    for (const auto& row : leaf.prices.absence) absence.append(QCborArray{static_cast<qint64>(row.unit), row.monday, row.price});
    QCborArray row{numbers(leaf.runs), numbers(leaf.closed), leaf.prices.rupiah, grain, numbers(prices), absence};
    const bool hasMore = leaf.prices.hours > 0 || !leaf.prices.lines.empty() || !leaf.prices.shares.empty() || !leaf.prices.floors.empty();
    if (!leaf.prices.own.empty() || hasMore) row.append(encodeOwn(leaf.prices.own));
    if (!hasMore) return row;
    QCborArray floors;
    for (const auto& floor : leaf.prices.floors) floors.append(QCborArray{static_cast<qint64>(floor.group), floor.price});
    row.append(encodeOfUnits(leaf.prices.lines));
    row.append(encodeOfUnits(leaf.prices.shares));
    row.append(floors);
    if (leaf.prices.hours > 0) row.append(leaf.prices.hours);
    return row;
}

BoundLeaf decodeLeaf(const QCborArray& row)
{
    BoundLeaf leaf{numbersOf<std::size_t>(row.at(0)), numbersOf<std::size_t>(row.at(1)), {row.at(2).toInteger(), numbersOf<qint64>(row.at(4)), {}}};
    for (qint64& price : leaf.prices.seats) price = priceFrom(price, row.at(3).toInteger());
    for (const auto& value : row.at(5).toArray()) {
        const QCborArray each = value.toArray();
        leaf.prices.absence.push_back({static_cast<std::size_t>(each.at(0).toInteger()), each.at(1).toInteger(), each.at(2).toInteger()});
    }
    leaf.prices.own = decodeOwn(row.at(6).toArray());
    leaf.prices.lines = decodeOfUnits(row.at(7).toArray());
    leaf.prices.shares = decodeOfUnits(row.at(8).toArray());
    for (const auto& value : row.at(9).toArray()) leaf.prices.floors.push_back({static_cast<std::size_t>(value.toArray().at(0).toInteger()), value.toArray().at(1).toInteger()});
    leaf.prices.hours = row.at(10).toInteger();
    return leaf;
}

QStringList groupNames(const PlanFacts& facts)
{
    QStringList names;
    for (const auto& group : facts.input.groups) names << group.kind + u' ' + group.name;
    return names;
}

/// The proof by the indices of today's facts. Classes that are new have no price, those that are gone none either.
BoundProof proofToday(const PlanFacts& facts, const PlanRecordProof& record, const BoundProof& leaves)
{
    QHash<Uid, std::size_t> unitByUid;
    for (std::size_t unit = 0; unit < facts.units.size(); ++unit) unitByUid.insert(facts.units.at(unit).uid, unit);
    const auto angkatanAt = [&](std::size_t a) { return a < record.angkatan.size() ? facts.angkatanByUid.value(record.angkatan[a], facts.angkatan.size()) : facts.angkatan.size(); };
    const auto today = [&](const std::vector<std::size_t>& list) {
        std::vector<std::size_t> found;
        for (const std::size_t a : list)
            if (angkatanAt(a) < facts.angkatan.size()) found.push_back(angkatanAt(a));
        return found;
    };
    const QStringList groupsToday = groupNames(facts);
    BoundProof proof;
    for (const auto& leaf : leaves.leaves) {
        BoundLeaf out{today(leaf.runs), today(leaf.closed), {leaf.prices.rupiah, std::vector<qint64>(facts.angkatan.size(), 0), {}}};
        for (std::size_t a = 0; a < leaf.prices.seats.size(); ++a)
            if (angkatanAt(a) < facts.angkatan.size()) out.prices.seats[angkatanAt(a)] = leaf.prices.seats[a];
        for (const auto& row : leaf.prices.absence) {
            const bool isKnown = row.unit < record.units.size();
            const std::size_t unit = isKnown ? unitByUid.value(record.units[row.unit], facts.units.size()) : facts.units.size();
            if (!isKnown || unit < facts.units.size()) out.prices.absence.push_back({unit, row.monday, row.price});
        }
        const auto ofUnitsToday = [&](const std::vector<BoundPrices::OfUnit>& prices) {  // of a unit that is gone, nobody is paid for
            std::vector<BoundPrices::OfUnit> found;
            for (const auto& each : prices)
                if (const std::size_t unit = each.unit < record.units.size() ? unitByUid.value(record.units[each.unit], facts.units.size()) : facts.units.size(); unit < facts.units.size())
                    found.push_back({unit, each.price});
            return found;
        };
        out.prices.hours = leaf.prices.hours;
        out.prices.lines = ofUnitsToday(leaf.prices.lines);
        out.prices.shares = ofUnitsToday(leaf.prices.shares);
        for (const auto& floor : leaf.prices.floors)
            if (const auto group = floor.group < static_cast<std::size_t>(record.groups.size()) ? groupsToday.indexOf(record.groups[static_cast<qsizetype>(floor.group)]) : -1; group >= 0)
                out.prices.floors.push_back({static_cast<std::size_t>(group), floor.price});
        for (const auto& seat : leaf.prices.own) {  // who has left has no seat to pay for
            const auto person = seat.person < record.people.size() ? facts.personByUid.constFind(record.people[seat.person]) : facts.personByUid.constEnd();
            if (person != facts.personByUid.constEnd() && angkatanAt(seat.angkatan) < facts.angkatan.size())
                out.prices.own.push_back({*person, angkatanAt(seat.angkatan), seat.price});
        }
        proof.leaves.push_back(std::move(out));
    }
    return proof;
}

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
    plan.bound = record.heading.bound;
    plan.proof = proofToday(facts, record.proof, record.proof.leaves);
    plan.mostAtFloor = record.heading.mostAtFloor;
    plan.floorProof = proofToday(facts, record.proof, record.proof.floorLeaves);
    for (std::size_t i = 0; i < facts.lockOf.size(); ++i)
        if (const auto& lock = record.request.locks[facts.lockOf[i]]; lock.refused != NeedReason::none) plan.refusedLocks.push_back({i, lock.refused});
    return plan;
}

PlanRecordProof recordProof(const PlanFacts& facts, const Plan& plan)
{
    PlanRecordProof proof;
    if (plan.proof.leaves.empty() && plan.floorProof.leaves.empty()) return proof;
    for (const auto& angkatan : facts.angkatan) proof.angkatan.push_back(angkatan.uid);
    for (std::size_t unit = 0; unit < facts.units.size(); ++unit) proof.units.push_back(facts.units.at(unit).uid);
    proof.leaves = plan.proof;
    proof.floorLeaves = plan.floorProof;
    proof.groups = groupNames(facts);
    std::map<std::size_t, std::size_t> numberOf;
    for (auto* leaves : {&proof.leaves.leaves, &proof.floorLeaves.leaves})
        for (auto& leaf : *leaves)
            for (auto& seat : leaf.prices.own) {
                const auto [known, isNew] = numberOf.emplace(seat.person, proof.people.size());
                if (isNew) proof.people.push_back(facts.people[seat.person].uid);
                seat.person = known->second;
            }
    return proof;
}

QByteArray encodeSeats(const std::vector<PlanRecordSeat>& seats, const PlanRecordProof& proof)
{
    QCborArray list;
    for (const auto& seat : seats)
        list.append(QCborArray{QCborValue(seat.person.bytes()), QCborValue(seat.angkatan.bytes()), static_cast<int>(seat.reason), seat.levelsClosed, seat.value,
                               seat.costRupiah});
    QCborArray outer{kFormat, list};
    if (!proof.leaves.leaves.empty() || !proof.floorLeaves.leaves.empty()) {
        QCborArray leaves, floorLeaves;
        for (const auto& leaf : proof.leaves.leaves) leaves.append(encodeLeaf(leaf));
        for (const auto& leaf : proof.floorLeaves.leaves) floorLeaves.append(encodeLeaf(leaf));
        QCborArray stored{uids(proof.angkatan), uids(proof.units), leaves};
        const bool hasMore = !floorLeaves.isEmpty();
        if (!proof.people.empty() || !proof.groups.isEmpty() || hasMore) stored.append(uids(proof.people));
        if (!proof.groups.isEmpty() || hasMore) stored.append(QCborArray::fromStringList(proof.groups));
        if (hasMore) stored.append(floorLeaves);
        outer.append(stored);
    }
    return qCompress(QCborValue(outer).toCbor());
}

PlanRecordProof decodeProof(const QByteArray& blob)
{
    if (blob.isEmpty()) return {};
    const QCborArray outer = QCborValue::fromCbor(qUncompress(blob)).toArray();
    if (outer.at(0).toInteger() != kFormat) return {};
    const QCborArray stored = outer.at(2).toArray();
    PlanRecordProof proof{uidsOf(stored.at(0)), uidsOf(stored.at(1)), {}, uidsOf(stored.at(3)), {}};
    for (const auto& name : stored.at(4).toArray()) proof.groups << name.toString();
    for (const auto& leaf : stored.at(2).toArray()) proof.leaves.leaves.push_back(decodeLeaf(leaf.toArray()));
    for (const auto& leaf : stored.at(5).toArray()) proof.floorLeaves.leaves.push_back(decodeLeaf(leaf.toArray()));
    return proof;
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

QString encodeTotals(const PlanHeading& heading)
{
    const auto& [totals, bound, decree] = std::tie(heading.totals, heading.bound, heading.decree);
    QJsonObject o({{u"seats"_s, heading.seats}, {u"costRupiah"_s, totals.costRupiah}, {u"value"_s, totals.value}, {u"gapLevelsClosed"_s, totals.gapLevelsClosed},
                 {u"peopleServed"_s, totals.peopleServed}, {u"angkatanRun"_s, totals.angkatanRun}, {u"peopleBelowFloor"_s, totals.peopleBelowFloor},
                 {u"hoursShortJp"_s, totals.hoursShortJp}});
    if (bound) o[u"bound"_s] = *bound;
    if (heading.valueWithoutFloors) o[u"valueWithoutFloors"_s] = *heading.valueWithoutFloors;
    if (heading.mostAtFloor) o[u"mostAtFloor"_s] = *heading.mostAtFloor;
    if (totals.lackingSeats > 0) o[u"lackingSeats"_s] = totals.lackingSeats;
    if (!decree.number.isEmpty()) o[u"decree"_s] = QJsonArray{decree.number, decree.date.toString(Qt::ISODate)};
    return text(o);
}

void decodeTotals(const QString& json, PlanHeading& heading)
{
    const QJsonObject o = object(json);
    heading.seats = o["seats"_L1].toInt();
    if (const auto bound = o["bound"_L1]; bound.isDouble()) heading.bound = bound.toInteger();
    if (const auto value = o["valueWithoutFloors"_L1]; value.isDouble()) heading.valueWithoutFloors = value.toInteger();
    if (const auto most = o["mostAtFloor"_L1]; most.isDouble()) heading.mostAtFloor = most.toInt();
    if (const auto decree = o["decree"_L1].toArray(); !decree.isEmpty()) heading.decree = {decree.at(0).toString(), QDate::fromString(decree.at(1).toString(), Qt::ISODate)};
    heading.totals = {o["costRupiah"_L1].toInteger(), o["value"_L1].toInteger(), o["gapLevelsClosed"_L1].toInt(), o["peopleServed"_L1].toInt(),
                      o["angkatanRun"_L1].toInt(), o["peopleBelowFloor"_L1].toInt(), o["hoursShortJp"_L1].toInt(), o["lackingSeats"_L1].toInt()};
}

QString encodeRequest(const PlanRequest& request)
{
    QJsonObject o{{u"asOf"_s, request.asOf.toString(Qt::ISODate)}};
    if (request.hourCeilingJp) o[u"hourCeilingJp"_s] = *request.hourCeilingJp;
    if (request.unitAbsencePercent) o[u"unitAbsencePercent"_s] = *request.unitAbsencePercent;
    if (request.unitSharePercent) o[u"unitSharePercent"_s] = *request.unitSharePercent;
    if (request.hourFloorFirst) o[u"hourFloorFirst"_s] = true;
    if (!request.fairBy.isEmpty()) o[u"fair"_s] = QJsonObject{{u"by"_s, QJsonArray::fromStringList(request.fairBy)}, {u"percent"_s, request.fairPercent}};
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
    if (const auto percent = o["unitAbsencePercent"_L1]; percent.isDouble()) request.unitAbsencePercent = percent.toInt();
    if (const auto percent = o["unitSharePercent"_L1]; percent.isDouble()) request.unitSharePercent = percent.toInt();
    request.hourFloorFirst = o["hourFloorFirst"_L1].toBool();
    const QJsonObject fair = o["fair"_L1].toObject();
    for (const auto& kind : fair["by"_L1].toArray()) request.fairBy << kind.toString();
    if (!request.fairBy.isEmpty()) request.fairPercent = fair["percent"_L1].toInt();
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
