// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/post.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace core {
namespace {

/// The lines a held title counts for: of its kind, else of a kind that nobody knows.
std::vector<std::size_t> linesFor(const HeldTitle& held, const std::vector<PostLine>& registered)
{
    const QString title = folded(held.title);
    std::vector<std::size_t> sameKind, unknownKind;
    for (std::size_t i = 0; i < registered.size() && !title.isEmpty(); ++i) {
        if (folded(registered[i].title) != title) continue;
        if (registered[i].kind == held.kind) sameKind.push_back(i);
        else if (registered[i].kind.isEmpty() || held.kind.isEmpty()) unknownKind.push_back(i);
    }
    return sameKind.empty() ? unknownKind : sameKind;
}

void fill(std::vector<PostLine>& lines, const std::vector<std::size_t>& which, std::size_t held, int holders)
{
    for (const std::size_t at : which) {
        PostLine& line = lines[at];
        const int taken = at == which.back() ? holders : std::clamp(line.places - line.holders, 0, holders);
        line.holders += taken;
        holders -= taken;
        line.held.push_back(held);
    }
}

}  // namespace

std::vector<PostLine> establishment(std::span<const Post> registered, std::span<const HeldTitle> held)
{
    std::vector<PostLine> lines;
    for (std::size_t i = 0; i < registered.size(); ++i) lines.push_back({i, registered[i].title, registered[i].kind, registered[i].places, 0, {}});
    std::vector<PostLine> derived;
    std::vector<std::size_t> order(held.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_partition(order, [&](std::size_t i) { return !held[i].kind.isEmpty(); });  // who fits anywhere takes what is left
    for (const std::size_t i : order) {
        const auto which = linesFor(held[i], lines);
        if (which.empty()) derived.push_back({std::nullopt, held[i].title, held[i].kind, 0, held[i].holders, {i}});
        else fill(lines, which, i, held[i].holders);
    }
    const auto byTitle = [](const PostLine& a, const PostLine& b) { return folded(a.title) < folded(b.title); };
    std::stable_sort(derived.begin(), derived.end(), byTitle);
    lines.insert(lines.end(), derived.begin(), derived.end());
    return lines;
}

std::vector<PostSum> summed(std::span<const std::vector<PostLine>> units)
{
    std::map<std::pair<QString, QString>, PostSum> sums;
    for (const auto& lines : units)
        for (const PostLine& line : lines) {
            PostSum& sum = sums[{folded(line.title), line.kind}];
            if (sum.title.isEmpty()) sum.title = line.title;
            sum.kind = line.kind;
            sum.registered += line.post.has_value();
            sum.places += line.places;
            sum.holders += line.holders;
            sum.vacancies += line.vacancies();
            sum.surplus += line.surplus();
        }
    std::vector<PostSum> all;
    for (auto& [key, sum] : sums) all.push_back(std::move(sum));
    return all;
}

}  // namespace core
