// SPDX-License-Identifier: Apache-2.0
// Rows: sizes and ceilings, one of each person, one of each class that must run, and as they are needed one of a seat: nobody sits
// in a class that does not run. Columns: sets, then seats that close nothing, then "runs" and "lacking" of each class, then slack.
#include "core/plan/solve/class_program.h"

#include "core/plan/solve/linear_program.h"
#include "core/plan/solve/person_columns.h"

#include <coin/Clp_C_Interface.h>

#include <algorithm>
#include <cmath>

namespace core {
namespace {

constexpr double kEndless = LinearProgram::kEndless;
constexpr int kRoundsAtMost = 20;     ///< of sets found anew
constexpr double kAlmostNone = 1e-6;
constexpr std::size_t kRowsAtOnce = 5'000;
constexpr double kNearEnough = 2e-4;  ///< the bound beside the value of the program: more sets would not lower it much

/// More than go into the program at once; zero are too many to keep.
bool hasMany(const SolvePerson& person) { return person.columns == 0 || person.columns > kFewColumns; }

qint64 priceOf(double dual, double scale, double lowest, double highest)
{
    return static_cast<qint64>(std::llround(std::clamp(dual * static_cast<double>(kPriceUnit) / scale, lowest, highest)));
}

}  // namespace

class ClassProgram::Simplex {
public:
    explicit Simplex(const SolveModel& model) : m_model(model), m_rows(model, m_program)
    {
        for (const auto& person : model.people) m_person.push_back(m_program.addRow(person.locked > 0 ? 1 : 0, 1));
        m_seatRow.assign(model.seats.size(), kNoRow);
        m_ofSeat.resize(model.seats.size());
        for (std::size_t a = 0; a < model.classes.size(); ++a) m_mustRun.push_back(m_program.addRow(0, kEndless));
    }
    ~Simplex() { Clp_deleteModel(m_clp); }
    Simplex(const Simplex&) = delete;
    Simplex& operator=(const Simplex&) = delete;

    /// Only what is there before load() may be many.
    void addSet(std::size_t person, const std::vector<ClassIndex>& classes, PlanValue value)
    {
        std::map<int, double> taken{{m_person[person], 1}};
        for (const ClassIndex a : classes) m_rows.addSeat(a, groupOf(person), taken);
        const auto& who = m_model.people[person];
        for (std::size_t i = 0; i < who.candidates; ++i)
            if (const auto& candidate = m_model.candidatesOf(who)[i]; std::binary_search(classes.begin(), classes.end(), candidate.angkatan)) {
                const std::size_t seat = who.firstCandidate + i;
                m_ofSeat[seat].push_back(static_cast<int>(m_program.high.size()));
                if (m_seatRow[seat] != kNoRow) taken[m_seatRow[seat]] += 1;
            }
        m_dearest = std::max(m_dearest, static_cast<double>(value));
        if (m_isLoaded) return addColumn(taken, static_cast<double>(value));
        m_program.beginColumn(static_cast<double>(value), 0, 1);
        m_program.put(taken);
    }

    void load()
    {
        for (std::size_t p = 0; p < m_model.people.size(); ++p) addFills(p);
        for (std::size_t a = 0; a < m_model.classes.size(); ++a) {
            m_runs.push_back(m_rows.addClass(a, 0, 1));
            m_program.put(m_mustRun[a], 1);
        }
        for (const int row : m_mustRun) {  // what cannot be is worth so little that no other choice is left
            m_program.beginColumn(-kLackCosts * m_dearest * static_cast<double>(m_model.people.size()), 0, 1);
            m_program.put(row, 1);
        }
        m_rows.addSlack();
        m_program.start.push_back(static_cast<int>(m_program.row.size()));
        Clp_setLogLevel(m_clp, 0);
        Clp_loadProblem(m_clp, m_program.columns(), m_program.rows(), m_program.start.data(), m_program.row.data(), m_program.amount.data(), m_program.low.data(),
                        m_program.high.data(), m_program.worth.data(), m_program.rowLow.data(), m_program.rowHigh.data());
        Clp_setObjSense(m_clp, -1);
        m_isLoaded = true;
    }

    [[nodiscard]] double value() const { return Clp_objectiveValue(m_clp); }
    void decide(const ClassStates& states)
    {
        for (std::size_t a = 0; a < states.size(); ++a) {
            m_program.high[static_cast<std::size_t>(m_runs[a])] = states[a] == ClassState::closed ? 0 : 1;
            m_program.rowLow[static_cast<std::size_t>(m_mustRun[a])] = states[a] == ClassState::runs ? 1 : 0;
        }
        Clp_chgColumnUpper(m_clp, m_program.high.data());
        Clp_chgRowLower(m_clp, m_program.rowLow.data());
    }
    void solve()
    {
        if (!std::exchange(m_wasSolved, true)) Clp_initialDualSolve(m_clp);
        else if (std::exchange(m_hasNewColumns, false)) Clp_primal(m_clp, 1);
        else Clp_dual(m_clp, 0);
    }
    /// Adds the rows of seats that are taken more than their class runs, those first where most is wrong. Whether there were any.
    bool addBrokenRows()
    {
        const double* x = Clp_primalColumnSolution(m_clp);
        std::vector<std::pair<double, std::size_t>> broken;
        for (std::size_t seat = 0; seat < m_seatRow.size(); ++seat) {
            if (m_seatRow[seat] != kNoRow) continue;
            double over = -x[m_runs[m_model.seats[seat]]];
            for (const int column : m_ofSeat[seat]) over += x[column];
            if (over > kAlmostNone) broken.emplace_back(-over, seat);
        }
        std::sort(broken.begin(), broken.end());
        if (broken.size() > kRowsAtOnce) broken.resize(kRowsAtOnce);
        std::vector<int> starts{0}, columns;
        std::vector<double> amounts;
        for (const auto& [over, seat] : broken) {
            m_seatRow[seat] = static_cast<int>(m_program.rowLow.size());
            m_program.rowLow.push_back(-kEndless);
            columns.insert(columns.end(), m_ofSeat[seat].begin(), m_ofSeat[seat].end());
            amounts.resize(columns.size(), 1);
            columns.push_back(m_runs[m_model.seats[seat]]);
            amounts.push_back(-1);
            starts.push_back(static_cast<int>(columns.size()));
        }
        const std::vector<double> low(broken.size(), -kEndless), high(broken.size(), 0);
        if (!broken.empty()) Clp_addRows(m_clp, static_cast<int>(broken.size()), low.data(), high.data(), starts.data(), columns.data(), amounts.data());
        return !broken.empty();
    }
    [[nodiscard]] double runs(std::size_t a) const { return Clp_primalColumnSolution(m_clp)[m_runs[a]]; }

    [[nodiscard]] Prices prices() const
    {
        const double* dual = Clp_dualRowSolution(m_clp);
        constexpr auto highest = static_cast<double>(kHighestPrice);
        Prices prices;
        const auto whole = [](qint64 price) { return price / kSeatGrain * kSeatGrain; };
        for (std::size_t a = 0; a < m_model.classes.size(); ++a) prices.seat.push_back(whole(priceOf(dual[m_rows.most(a)] + dual[m_rows.least(a)], 1, -highest, highest)));
        for (std::size_t r = 0; r < m_model.rows.size(); ++r) {
            const auto& row = m_rows.rowOf(r);
            prices.row.push_back(priceOf(dual[row.row], row.scale, 0, highestPrice(m_model.rows[r], static_cast<qint64>(row.scale))));
        }
        capPrices(m_model, prices);
        for (const int row : m_seatRow) prices.own.push_back(row == kNoRow ? 0 : whole(priceOf(dual[row], 1, 0, highest)));
        return prices;
    }

private:
    std::size_t groupOf(std::size_t person) const { return m_model.groupOf[person]; }

    void addFills(std::size_t p)
    {
        const auto& person = m_model.people[p];
        for (std::size_t i = person.firstFill; i < person.firstFill + person.fills; ++i) {
            const ClassIndex a = m_model.fills[i];
            if (m_model.classes[a].cannotRun) continue;
            m_ofSeat[m_model.seatOfFill[i]].push_back(m_program.beginColumn(0, 0, 1));
            std::map<int, double> taken;
            m_rows.addSeat(a, groupOf(p), taken);
            m_program.put(taken);
        }
    }

    void addColumn(const std::map<int, double>& taken, double value)
    {
        std::vector<int> rows;
        std::vector<double> amounts;
        for (const auto& [row, amount] : taken) {
            rows.push_back(row);
            amounts.push_back(amount);
        }
        const int start[] = {0, static_cast<int>(rows.size())};
        const double low = 0, high = 1;
        Clp_addColumns(m_clp, 1, &low, &high, &value, start, rows.data(), amounts.data());
        m_program.high.push_back(high);
        m_hasNewColumns = true;
    }

    static constexpr double kLackCosts = 1;
    static constexpr int kNoRow = -1;
    const SolveModel& m_model;
    LinearProgram m_program;
    ClassRows m_rows;
    Clp_Simplex* m_clp = Clp_newModel();
    std::vector<int> m_person, m_mustRun, m_runs;
    std::vector<int> m_seatRow;               ///< by SolveModel::seats
    std::vector<std::vector<int>> m_ofSeat;   ///< by SolveModel::seats: columns that take it
    double m_dearest = 1;
    bool m_isLoaded = false, m_wasSolved = false, m_hasNewColumns = false;
};

std::size_t ClassProgram::sizeOf(const SolveModel& model)
{
    std::size_t size = model.seats.size();
    for (const auto& person : model.people)
        if (!hasMany(person)) size += person.columns;
    return size;
}

ClassProgram::ClassProgram(Lagrangian& lagrangian) : m_lagrangian(lagrangian), m_model(lagrangian.model()), m_simplex(std::make_unique<Simplex>(m_model))
{
    static_cast<void>(addBetterSets(lagrangian.answer(noPrices(m_model), firstStates(m_model))));
    for (std::size_t p = 0; p < m_model.people.size(); ++p) {
        const auto& person = m_model.people[p];
        const auto columns = m_model.columnsOf(person);
        if (person.locked > 0) addColumn(p, 0);
        for (std::size_t k = 1; k < columns.size() && !hasMany(person); ++k)
            if (columns[k].value != SolveColumn::kNotAlone) addColumn(p, static_cast<quint32>(k));
    }
    m_simplex->load();
}

ClassProgram::~ClassProgram() = default;

void ClassProgram::addColumn(std::size_t person, quint32 column)
{
    const auto classes = m_lagrangian.classesOf(person, column);
    if (std::none_of(classes.begin(), classes.end(), [&](ClassIndex a) { return m_model.classes[a].cannotRun; }))
        m_simplex->addSet(person, classes, m_lagrangian.valueOf(person, column));
}

Ascent ClassProgram::solve(const ClassStates& states)
{
    m_simplex->decide(states);
    Ascent ascent;
    for (int round = 0; round < kRoundsAtMost; ++round) {
        do m_simplex->solve();
        while (m_simplex->addBrokenRows());
        const Prices prices = m_simplex->prices();
        const Answer& answer = m_lagrangian.answer(prices, states);
        if (round == 0 || answer.bound < ascent.bound) {
            ascent.best = prices;
            ascent.bound = answer.bound;
        }
        const bool isNear = static_cast<double>(ascent.bound) / static_cast<double>(kPriceUnit) <= m_simplex->value() * (1 + kNearEnough);
        if (isNear || !addBetterSets(answer)) break;
    }
    for (std::size_t a = 0; a < states.size(); ++a) ascent.runs.push_back(m_simplex->runs(a));
    ascent.people.assign(states.size(), 0);
    ascent.isExact = true;
    return ascent;
}

bool ClassProgram::addBetterSets(const Answer& answer)
{
    bool any = false;
    for (std::size_t p = 0; p < m_model.people.size(); ++p)
        if (const auto column = answer.column[p]; hasMany(m_model.people[p]) && column != 0 && m_known.insert({p, column}).second) {
            addColumn(p, column);
            any = true;
        }
    return any;
}

}  // namespace core
