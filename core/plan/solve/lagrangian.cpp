// SPDX-License-Identifier: Apache-2.0
// Each person's best set is searched in the stored tree of columns; a subtree is passed over if even its best seats can't win.
#include "core/plan/solve/lagrangian.h"

#include "core/plan/solve/person_columns.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace core {
namespace {

constexpr qint64 kClosed = qint64(1) << 58;
constexpr qint64 kNever = qint64(1) << 60;
constexpr double kTurn = 1.5;  ///< Camerini, Fratta and Maffioli 1975

}  // namespace

double highestPrice(const SolveRow& row, qint64 most)
{
    if (row.breakCosts > 0) return static_cast<double>(row.breakCosts * kPriceUnit);
    return static_cast<double>(row.kind == RowKind::floor || row.kind == RowKind::hours ? kHeaviestFloor * kPriceUnit : kHighestPrice / most);
}

Lagrangian::Lagrangian(const SolveModel& model) : m_model(model), m_found(model.people.size())
{
    for (const auto& what : model.classes) m_scale.push_back(std::max(1, what.seats));
    for (const auto& row : model.rows) {
        double sum = 0;
        for (const auto& term : row.seats) sum += static_cast<double>(term.takes);
        const double each = row.seats.empty() ? 1.0 : std::max(1.0, sum / static_cast<double>(row.seats.size()));
        m_rupiahPerSeat.push_back(each);
        m_scale.push_back(std::max(1.0, static_cast<double>(std::abs(row.limit)) / each));
    }
}

Prices noPrices(const SolveModel& model) { return {std::vector<qint64>(model.classes.size(), 0), std::vector<qint64>(model.rows.size(), 0)}; }

void capPrices(const SolveModel& model, Prices& prices)
{
    for (std::size_t r = 0; r < model.rows.size(); ++r) {
        const auto& row = model.rows[r];
        if (row.drawsOn) prices.row[r] = std::min(prices.row[r], prices.row[*row.drawsOn]);
        if (row.breakCosts > 0) prices.row[r] = std::min(prices.row[r], row.breakCosts * kPriceUnit);
    }
}

void Lagrangian::priceSeats(const Prices& prices, const ClassStates& states)
{
    const std::size_t classes = m_model.classes.size();
    m_ownPrices = prices.own;
    m_floorPrice = m_model.hoursRow ? prices.row[*m_model.hoursRow] : 0;
    m_price.resize(m_model.groups * classes);
    for (std::size_t g = 0; g < m_model.groups; ++g) std::copy(prices.seat.begin(), prices.seat.end(), m_price.begin() + static_cast<std::ptrdiff_t>(g * classes));
    for (std::size_t r = 0; r < m_model.rows.size(); ++r) {
        const auto& row = m_model.rows[r];
        for (const std::size_t g : row.groups)
            for (const auto& term : row.seats) m_price[g * classes + term.angkatan] += prices.row[r] * term.takes;
    }
    m_rewards.assign(m_model.groups, false);
    for (std::size_t a = 0; a < classes; ++a) {
        const bool closed = states[a] == ClassState::closed;
        for (std::size_t g = 0; g < m_model.groups; ++g) {
            qint64& price = m_price[g * classes + a];
            if (closed) price = kClosed;
            if (price < 0) m_rewards[g] = true;
        }
    }
}

void Lagrangian::askClasses(const Prices& prices, const ClassStates& states)
{
    std::vector<Wide> gain(m_model.classes.size());
    for (std::size_t a = 0; a < gain.size(); ++a) {
        const qint64 price = prices.seat[a];
        gain[a] = Wide(price) * (price >= 0 ? m_model.classes[a].seats : m_model.classes[a].minimum);
    }
    for (std::size_t seat = 0; seat < prices.own.size(); ++seat) gain[m_model.seats[seat]] += prices.own[seat];
    for (std::size_t r = 0; r < m_model.rows.size(); ++r) {
        m_answer.bound += Wide(prices.row[r]) * m_model.rows[r].limit;
        for (const auto& term : m_model.rows[r].classes) gain[term.angkatan] -= Wide(prices.row[r]) * term.takes;
    }
    for (std::size_t a = 0; a < gain.size(); ++a) {
        m_answer.runs[a] = states[a] == ClassState::runs || (states[a] == ClassState::open && gain[a] > 0);
        if (m_answer.runs[a]) m_answer.bound += gain[a];
    }
}

void Lagrangian::sit(std::size_t group, std::size_t angkatan)
{
    ++m_answer.taken[group * m_model.classes.size() + angkatan];
    ++m_answer.seats[angkatan];
}

template <class Visit>
void Lagrangian::scan(const SolvePerson& person, qint64 lockedPrice, const qint64& least, Visit&& visit)
{
    const auto columns = m_model.columnsOf(person);
    m_paid.resize(columns.size());
    m_promise.resize(columns.size());
    m_hours.resize(m_short > 0 ? columns.size() : 1);
    m_hours[0] = hoursOf(m_model.lockedOf(person));
    const qint64 atMostEarned = m_short > 0 ? m_floorPrice : 0;
    m_paid[0] = lockedPrice;
    m_promise[0] = person.lockedMost * kPriceUnit - lockedPrice;
    for (std::size_t k = 1; k < columns.size();) {
        const auto& column = columns[k];
        m_paid[k] = m_paid[column.parent] + m_own[2 * column.candidate];
        m_promise[k] = m_promise[column.parent] + m_own[2 * column.candidate + 1];
        qint64 priced = column.value * kPriceUnit - m_paid[k];
        if (m_short > 0) {
            m_hours[k] = m_hours[column.parent] + m_model.hoursOf(m_model.candidatesOf(person)[column.candidate].angkatan);
            priced += earnedBy(m_hours[k]);
        }
        if (column.value != SolveColumn::kNotAlone && priced > least) visit(static_cast<quint32>(k), priced);
        k = m_promise[k] + m_rest[column.candidate + 1U] + atMostEarned <= least ? column.end : k + 1;
    }
}

quint32 Lagrangian::bestColumn(const SolvePerson& person, qint64 lockedPrice, qint64& best)
{
    quint32 chosen = 0;
    scan(person, lockedPrice, best, [&](quint32 column, qint64 priced) {
        best = priced;
        chosen = column;
    });
    return chosen;
}

std::vector<Lagrangian::Near> Lagrangian::nearColumns(qint64 loss, std::size_t atMost)
{
    std::vector<Near> near;
    for (std::size_t p = 0; p < m_model.people.size(); ++p) {
        const auto& person = m_model.people[p];
        const quint32 chosen = m_answer.column[p];
        near.push_back({0, p, chosen});
        const qint64 lockedPrice = priceOwn(p);
        priceHours(p);
        const qint64 alone = earnedBy(hoursOf(m_model.lockedOf(person))) - lockedPrice;
        if (person.columns == 0) {
            const qint64 best = pricedFound(p, chosen);
            for (quint32 k = 0; k < m_found[p].size(); ++k)
                if (const qint64 less = best - pricedFound(p, k); k != chosen && less <= loss) near.push_back({less, p, k});
            continue;
        }
        qint64 best = valueOf(p, 0) * kPriceUnit + alone;
        static_cast<void>(bestColumn(person, lockedPrice, best));
        const qint64 least = best - loss - 1;
        if (chosen != 0 && valueOf(p, 0) * kPriceUnit + alone > least) near.push_back({best - (valueOf(p, 0) * kPriceUnit + alone), p, 0});
        scan(person, lockedPrice, least, [&](quint32 column, qint64 priced) {
            if (column != chosen) near.push_back({best - priced, p, column});
        });
    }
    const auto order = [](const Near& a, const Near& b) { return std::tie(a.loss, a.person, a.column) < std::tie(b.loss, b.person, b.column); };
    if (near.size() > atMost) {
        std::nth_element(near.begin(), near.begin() + static_cast<std::ptrdiff_t>(atMost), near.end(), order);
        near.resize(atMost);
    }
    std::sort(near.begin(), near.end(), [](const Near& a, const Near& b) { return std::tie(a.person, a.column) < std::tie(b.person, b.column); });
    return near;
}

qint64 Lagrangian::pricedFound(std::size_t p, quint32 k) const
{
    const auto candidates = m_model.candidatesOf(m_model.people[p]);
    const Found& found = m_found[p][k];
    qint64 priced = found.value * kPriceUnit;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (std::find(found.classes.begin(), found.classes.end(), candidates[i].angkatan) != found.classes.end()) priced -= m_own[2 * i];
    return priced + earnedBy(hoursOf(m_model.lockedOf(m_model.people[p])) + hoursOf(found.classes));
}

quint32 Lagrangian::bestWalked(std::size_t p, qint64& best)
{
    const auto& person = m_model.people[p];
    SetWalk walk(m_model);
    walk.start(p, m_model.lockedOf(person), m_model.candidatesOf(person), false);
    const int before = walk.hours() - hoursOf(m_model.lockedOf(person));  // those of the year
    std::vector<qint64> paid{walk.value() * kPriceUnit + earnedBy(walk.hours() - before) - best}, promise{person.lockedMost * kPriceUnit - paid[0]};
    const qint64 atMostEarned = m_short > 0 ? m_floorPrice : 0;
    auto& found = m_found[p];
    if (found.empty()) found.push_back({{}, walk.value()});
    Found chosen = found.front();
    walk.run([&](std::size_t candidate, std::size_t depth) {
        const std::size_t above = depth - person.locked;
        paid.resize(above);
        promise.resize(above);
        paid.push_back(paid.back() + m_own[2 * candidate]);
        promise.push_back(promise.back() + m_own[2 * candidate + 1]);
        const qint64 priced = walk.value() * kPriceUnit + earnedBy(walk.hours() - before) - paid.back();
        if (walk.isAllowed() && priced > best) {
            best = priced;
            chosen = {{}, walk.value()};
            for (std::size_t i = person.locked; i < walk.classes().size(); ++i) chosen.classes.push_back(static_cast<ClassIndex>(walk.classes()[i]));
        }
        return promise.back() + m_rest[candidate + 1] + atMostEarned > best;
    });
    const auto known = std::find_if(found.begin(), found.end(), [&](const Found& f) { return f.classes == chosen.classes; });
    const auto at = static_cast<quint32>(known - found.begin());
    if (known == found.end()) found.push_back(std::move(chosen));
    return at;
}

qint64 Lagrangian::priceOwn(std::size_t p)
{
    const auto& person = m_model.people[p];
    const qint64* price = m_price.data() + m_model.groupOf[p] * m_model.classes.size();
    const auto candidates = m_model.candidatesOf(person);
    m_own.resize(2 * candidates.size());
    m_rest.assign(candidates.size() + 1, 0);
    for (std::size_t i = candidates.size(); i-- > 0;) {
        const auto& candidate = candidates[i];
        const qint64 asked = price[candidate.angkatan] + ownPrice(person.firstCandidate + i);
        const qint64 paid = candidate.mayFill ? std::max<qint64>(0, asked) : asked;  // who may fill a rewarded class has the reward already
        const qint64 gain = candidate.most * kPriceUnit - paid;
        m_own[2 * i] = paid;
        m_own[2 * i + 1] = gain;
        m_rest[i] = m_rest[i + 1] + std::max<qint64>(0, gain);
    }
    qint64 lockedPrice = 0;
    for (const ClassIndex a : m_model.lockedOf(person)) lockedPrice += price[a];
    return lockedPrice;
}

int Lagrangian::hoursOf(std::span<const ClassIndex> classes) const
{
    int hours = 0;
    for (const ClassIndex a : classes) hours += m_model.hoursOf(a);
    return hours;
}

void Lagrangian::priceHours(std::size_t p)
{
    const auto& person = m_model.people[p];
    m_short = m_floorPrice > 0 ? person.hoursShort : 0;
    if (m_short == 0) return;
    const auto missing = static_cast<std::size_t>(m_short);
    const qint64* price = m_price.data() + m_model.groupOf[p] * m_model.classes.size();
    m_hourCost.assign(missing + 1, kNever);
    m_hourCost[0] = 0;
    m_hourTake.assign(person.fills * (missing + 1), 0);
    for (std::size_t i = 0; i < person.fills; ++i) {
        const ClassIndex a = m_model.fills[person.firstFill + i];
        const auto hours = static_cast<std::size_t>(std::max(0, m_model.hoursOf(a)));
        const qint64 asked = std::max<qint64>(0, price[a] + ownPrice(m_model.seatOfFill[person.firstFill + i]));
        if (hours == 0 || asked >= kClosed) continue;
        for (std::size_t k = missing; k > 0; --k) {
            const std::size_t rest = k > hours ? k - hours : 0;
            if (m_hourCost[rest] == kNever || m_hourCost[rest] + asked >= m_hourCost[k]) continue;
            m_hourCost[k] = m_hourCost[rest] + asked;
            m_hourTake[i * (missing + 1) + k] = 1;
        }
    }
}

qint64 Lagrangian::earnedBy(int hours) const
{
    if (m_short == 0) return 0;
    return std::max<qint64>(0, m_floorPrice - m_hourCost[static_cast<std::size_t>(std::max(0, m_short - hours))]);
}

void Lagrangian::sitForHours(std::size_t p, int hours)
{
    if (m_short == 0 || earnedBy(hours) == 0) return;
    ++m_answer.atFloor;
    const auto& person = m_model.people[p];
    const std::size_t group = m_model.groupOf[p];
    auto missing = static_cast<std::size_t>(std::max(0, m_short - hours));
    for (std::size_t i = person.fills; i-- > 0 && missing > 0;) {
        if (!m_hourTake[i * (static_cast<std::size_t>(m_short) + 1) + missing]) continue;
        const ClassIndex a = m_model.fills[person.firstFill + i];
        const auto more = static_cast<std::size_t>(m_model.hoursOf(a));
        missing = missing > more ? missing - more : 0;
        const bool isSeated = m_price[group * m_model.classes.size() + a] + ownPrice(m_model.seatOfFill[person.firstFill + i]) < 0;
        if (!isSeated) sit(group, a);
    }
}

void Lagrangian::askPerson(std::size_t p)
{
    const auto& person = m_model.people[p];
    const std::size_t group = m_model.groupOf[p];
    const qint64* price = m_price.data() + group * m_model.classes.size();
    for (std::size_t i = person.firstFill; m_rewards[group] && i < person.firstFill + person.fills; ++i) {
        const ClassIndex a = m_model.fills[i];
        if (const qint64 paid = price[a] + ownPrice(m_model.seatOfFill[i]); paid < 0) {
            m_answer.bound -= paid;
            sit(group, a);
        }
    }
    const qint64 lockedPrice = priceOwn(p);
    priceHours(p);
    const int lockedHours = m_short > 0 ? hoursOf(m_model.lockedOf(person)) : 0;
    for (const ClassIndex a : m_model.lockedOf(person)) sit(group, a);
    const auto candidates = m_model.candidatesOf(person);
    const bool walked = person.columns == 0;
    if (walked && m_found[p].empty()) {
        SetWalk walk(m_model);
        walk.start(p, m_model.lockedOf(person), candidates, false);
        m_found[p].push_back({{}, walk.value()});
    }
    const PlanValue alone = walked ? m_found[p].front().value : m_model.columns[person.firstColumn].value;
    qint64 best = alone * kPriceUnit - lockedPrice + earnedBy(lockedHours);
    quint32& chosen = m_answer.column[p];
    chosen = 0;
    if (m_rest[0] > 0 || person.locked > 0 || m_short > 0) chosen = walked ? bestWalked(p, best) : bestColumn(person, lockedPrice, best);
    m_answer.bound += best;
    if (m_short > 0) sitForHours(p, hoursOf(classesOf(p, chosen)));
    if (chosen == 0) return;
    const auto take = [&](std::size_t i) {
        const ClassIndex a = candidates[i].angkatan;
        if (!candidates[i].mayFill || price[a] + ownPrice(person.firstCandidate + i) >= 0) sit(group, a);
    };
    if (walked) {
        for (const ClassIndex a : m_found[p][chosen].classes)
            for (std::size_t i = 0; i < candidates.size(); ++i)
                if (candidates[i].angkatan == a) take(i);
        return;
    }
    for (std::size_t k = chosen; k != 0; k = m_model.columnsOf(person)[k].parent) take(m_model.columnsOf(person)[k].candidate);
}

const Answer& Lagrangian::answer(const Prices& prices, const ClassStates& states)
{
    m_answer.bound = 0;
    m_answer.atFloor = 0;
    m_answer.taken.assign(m_model.groups * m_model.classes.size(), 0);
    m_answer.seats.assign(m_model.classes.size(), 0);
    m_answer.runs.assign(m_model.classes.size(), false);
    m_answer.column.resize(m_model.people.size());
    priceSeats(prices, states);
    askClasses(prices, states);
    for (std::size_t p = 0; p < m_model.people.size(); ++p) askPerson(p);
    return m_answer;
}

Wide Lagrangian::excess(const SolveRow& row) const
{
    Wide used = -Wide(row.limit);
    if (row.kind == RowKind::hours) used -= m_answer.atFloor;
    for (const std::size_t g : row.groups)
        for (const auto& term : row.seats) used += Wide(term.takes) * m_answer.taken[g * m_model.classes.size() + term.angkatan];
    for (const auto& term : row.classes)
        if (m_answer.runs[term.angkatan]) used += term.takes;
    return used;
}

std::vector<Wide> Lagrangian::excesses(const Prices& prices) const
{
    std::vector<Wide> over;
    for (const auto& row : m_model.rows) over.push_back(excess(row));
    for (std::size_t r = over.size(); r-- > 0;) {
        const auto& row = m_model.rows[r];
        const bool mayDraw = row.drawsOn && prices.row[r] >= prices.row[*row.drawsOn];
        const bool mayBreak = row.breakCosts > 0 && prices.row[r] >= row.breakCosts * kPriceUnit;
        if (over[r] <= 0 || (!mayDraw && !mayBreak)) continue;
        if (mayDraw) over[*row.drawsOn] += over[r];
        over[r] = 0;
    }
    return over;
}

std::vector<double> Lagrangian::breaches(const Prices& prices, const ClassStates& states) const
{
    std::vector<double> breach;
    for (std::size_t a = 0; a < m_model.classes.size(); ++a) {
        const auto& what = m_model.classes[a];
        const int people = m_answer.seats[a];
        int size = m_answer.runs[a] ? what.seats : 0;
        if (m_answer.runs[a] && prices.seat[a] < 0) size = what.minimum;
        // Without a price every size is as good; of a class not yet decided also a part of its minimum.
        if (prices.seat[a] == 0) size = std::clamp(people, m_answer.runs[a] ? what.minimum : 0, m_answer.runs[a] || states[a] == ClassState::open ? what.seats : 0);
        breach.push_back(states[a] == ClassState::closed ? 0 : people - size);
    }
    const auto excess = excesses(prices);
    for (std::size_t r = 0; r < m_model.rows.size(); ++r) {
        const double over = static_cast<double>(excess[r]) / m_rupiahPerSeat[r];
        breach.push_back(over < 0 && prices.row[r] == 0 ? 0 : over);
    }
    return breach;
}

Prices Lagrangian::step(const Prices& prices, const ClassStates& states, Wide target, double length, Direction& last) const
{
    Direction direction = breaches(prices, states);
    const auto product = [&](const Direction& x, const Direction& y) {
        double sum = 0;
        for (std::size_t i = 0; i < x.size(); ++i) sum += x[i] * y[i] / m_scale[i];
        return sum;
    };
    if (!last.empty())
        if (const double back = product(direction, last), old = product(last, last); back < 0 && old > 0)
            for (std::size_t i = 0; i < direction.size(); ++i) direction[i] -= kTurn * back / old * last[i];
    last = direction;
    const double norm = product(direction, direction);
    Prices next = prices;
    if (norm <= 0) return next;
    const double pace = length * std::max(0.0, static_cast<double>(m_answer.bound - target)) / norm;
    const auto moved = [&](qint64 from, std::size_t i, double unit, double lowest, double highest) {
        return static_cast<qint64>(std::llround(std::clamp(static_cast<double>(from) + pace * direction[i] / m_scale[i] / unit, lowest, highest)));
    };
    constexpr auto highest = static_cast<double>(kHighestPrice);
    const std::size_t classes = m_model.classes.size();
    for (std::size_t a = 0; a < classes; ++a) {
        const qint64 from = prices.seat[a];
        const qint64 to = moved(from, a, 1, from > 0 ? 0 : -highest, from < 0 ? 0 : highest);  // zero is a stop on the way
        next.seat[a] = to / kSeatGrain * kSeatGrain;
    }
    for (std::size_t r = 0; r < m_model.rows.size(); ++r) {
        qint64 most = 1;
        for (const auto& term : m_model.rows[r].seats) most = std::max(most, term.takes);
        next.row[r] = moved(prices.row[r], classes + r, m_rupiahPerSeat[r], 0, highestPrice(m_model.rows[r], most));
    }
    capPrices(m_model, next);
    return next;
}

std::vector<ClassIndex> Lagrangian::classesOf(std::size_t p, quint32 column) const
{
    const auto& person = m_model.people[p];
    const auto locked = m_model.lockedOf(person);
    std::vector<ClassIndex> classes(locked.begin(), locked.end());
    if (person.columns == 0) {
        const auto& more = m_found[p][column].classes;
        classes.insert(classes.end(), more.begin(), more.end());
    } else {
        const auto columns = m_model.columnsOf(person);
        for (std::size_t k = column; k != 0; k = columns[k].parent) classes.push_back(m_model.candidatesOf(person)[columns[k].candidate].angkatan);
    }
    std::sort(classes.begin(), classes.end());
    return classes;
}

PlanValue Lagrangian::valueOf(std::size_t p, quint32 column) const
{
    const auto& person = m_model.people[p];
    return person.columns == 0 ? m_found[p][column].value : m_model.columnsOf(person)[column].value;
}

}  // namespace core
