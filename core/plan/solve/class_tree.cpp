// SPDX-License-Identifier: Apache-2.0
#include "core/plan/solve/class_tree.h"

#include <algorithm>
#include <queue>

namespace core {
namespace {

constexpr int kShrinkAfter = 25;     ///< steps without progress
constexpr int kGrowAfter = 4;        ///< steps that each were better
constexpr double kGrowth = 1.5;
constexpr double kNoDoubt = 1e-6;

void remember(Ascent& ascent, const Answer& answer, double memory)
{
    for (std::size_t a = 0; a < answer.seats.size(); ++a) {
        ascent.runs[a] = memory * ascent.runs[a] + (1 - memory) * (answer.runs[a] ? 1 : 0);
        ascent.people[a] = memory * ascent.people[a] + (1 - memory) * answer.seats[a];
    }
}

struct Node {
    ClassStates states;
    Ascent ascent;
    int number = 0;
};
struct LessBound {
    bool operator()(const Node& a, const Node& b) const { return a.ascent.bound != b.ascent.bound ? a.ascent.bound < b.ascent.bound : a.number > b.number; }
};

/// The undecided class the prices tell least about.
std::optional<std::size_t> branchingClass(const Node& node, const SolveModel& model)
{
    std::optional<std::size_t> best;
    double most = node.ascent.isExact ? kNoDoubt : -1;
    for (std::size_t a = 0; a < node.states.size(); ++a) {
        if (node.states[a] != ClassState::open) continue;
        const double runs = share(node.ascent, model, a);
        const double doubt = std::min(runs, 1 - runs) * model.classes[a].minimum;
        if (doubt <= most) continue;
        most = doubt;
        best = a;
    }
    return best;
}

/// The bound of all falls too slowly to be worth the nodes, and no better plan was found for as long.
bool isCrawling(const std::vector<Wide>& bounds, Wide known, int window, int sinceBetter)
{
    constexpr int kPart = 16;
    const auto nodes = static_cast<std::size_t>(window);
    if (window == 0 || bounds.size() <= nodes || sinceBetter <= window) return false;
    const Wide now = bounds.back();
    return (bounds[bounds.size() - 1 - nodes] - now) * kPart < now - known;
}

bool isPowerOfTwo(int n) { return (n & (n - 1)) == 0; }

}  // namespace

PlanValue wholeBound(const SolveModel& model, Wide bound)
{
    const auto whole = static_cast<PlanValue>(bound >> kPriceBits);
    return whole - (whole % model.grain + model.grain) % model.grain;
}

double share(const Ascent& ascent, const SolveModel& model, std::size_t angkatan)
{
    return std::min(1.0, std::max(ascent.runs[angkatan], ascent.people[angkatan] / model.classes[angkatan].minimum));
}

ClassStates firstStates(const SolveModel& model)
{
    ClassStates states;
    for (const auto& what : model.classes) states.push_back(what.mustRun ? ClassState::runs : what.cannotRun ? ClassState::closed : ClassState::open);
    return states;
}

Ascent ascend(Lagrangian& lagrangian, const Prices& from, const ClassStates& states, PlanValue target, const Pace& pace, const Onlookers& onlookers)
{
    const std::size_t classes = states.size();
    const Wide aim = Wide(target) * kPriceUnit;
    Ascent ascent{from, 0, {}, {}};
    ascent.runs.assign(classes, 0);
    ascent.people.assign(classes, 0);
    Prices prices = from;
    const double memory = 1 - 1.0 / std::clamp(pace.steps / 5, 5, 50);  // of the means: about a fifth of the steps
    double length = pace.length;
    Lagrangian::Direction direction;
    int stalled = 0, streak = 0;
    for (int i = 0; i < pace.steps; ++i) {
        if (i > 0 && onlookers.haveEnough()) break;
        const Answer* answer = &lagrangian.answer(prices, states);
        remember(ascent, *answer, i == 0 ? 0 : memory);
        const bool better = i == 0 || answer->bound < ascent.bound;
        stalled = i == 0 || (better && (ascent.bound - answer->bound) * 2000 > ascent.bound - aim) ? 0 : stalled + 1;
        streak = better ? streak + 1 : 0;
        if (streak >= kGrowAfter) length = std::min(1.0, kGrowth * length);
        if (better) {
            ascent.bound = answer->bound;
            ascent.best = prices;
        }
        if (ascent.bound < aim + lagrangian.model().grain * kPriceUnit) break;
        if (stalled >= kShrinkAfter) {
            length /= 2;
            stalled = 0;
            if (!better) {
                prices = ascent.best;
                lagrangian.answer(prices, states);
                direction.clear();
            }
        }
        const Prices next = lagrangian.step(prices, states, aim, length, direction);
        if (next == prices) break;
        prices = next;
    }
    return ascent;
}

std::vector<TreeLeaf> searchClasses(const SolveModel& model, const FindPrices& findPrices, const TreeLimits& limits, PlanValue known,
                                    const std::function<PlanValue(const ClassStates&, const Ascent&)>& propose, const Onlookers& onlookers)
{
    std::vector<TreeLeaf> leaves;
    std::priority_queue<Node, std::vector<Node>, LessBound> waiting;
    int made = 0, better = 0;
    Wide least = 0;  // the bound of all cannot fall below it
    std::vector<Wide> bounds;  // of all, node by node
    const auto find = [&](const ClassStates& states, const Prices& from, const Pace& pace) { waiting.push({states, findPrices(from, states, known, pace), made++}); };
    const auto keep = [&](const Node& node) {
        leaves.push_back({node.states, node.ascent.best, node.ascent.bound});
        least = std::max(least, node.ascent.bound);
    };
    find(firstStates(model), noPrices(model), {limits.rootSteps});
    for (int opened = 1; !waiting.empty(); ++opened) {
        const Node node = waiting.top();
        waiting.pop();
        const auto tryNode = [&](const Ascent& ascent) {
            const PlanValue found = propose(node.states, ascent);
            if (found > known) better = opened;
            known = std::max(known, found);
        };
        const auto isNear = [&] { return wholeBound(model, node.ascent.bound) <= known + limits.nearEnough; };
        if (isPowerOfTwo(opened) && (opened == 1 || !isNear()) && !onlookers.haveEnough()) tryNode(node.ascent);
        onlookers.tell(known, std::max(known, wholeBound(model, std::max(least, node.ascent.bound))));
        const auto branch = branchingClass(node, model);
        bounds.push_back(std::max(least, node.ascent.bound));
        const bool isStuck = wholeBound(model, node.ascent.bound) <= wholeBound(model, least) && opened > better + limits.patience;
        const bool isLast = opened > limits.nodes || isStuck || isCrawling(bounds, Wide(known) * kPriceUnit, limits.window, opened - better) || onlookers.haveEnough() || isNear();
        if (!isLast && !branch) {  // nothing is left to decide: the prices get one more chance, and so does the plan
            const Ascent last = node.ascent.isExact ? node.ascent : findPrices(node.ascent.best, node.states, known, {limits.rootSteps, kNearby});
            if (wholeBound(model, last.bound) > known) tryNode(last);
            keep({node.states, last, node.number});
            continue;
        }
        if (isLast) {
            keep(node);
            for (; !waiting.empty(); waiting.pop()) keep(waiting.top());
            break;
        }
        if (onlookers.progress) onlookers.progress->report(opened, limits.nodes);
        for (const ClassState state : {ClassState::runs, ClassState::closed}) {
            ClassStates states = node.states;
            states[*branch] = state;
            find(states, node.ascent.best, {limits.nodeSteps, kNearby});
        }
    }
    return leaves;
}

}  // namespace core
