// SPDX-License-Identifier: Apache-2.0
// figures.md 1 and 2.
#include "core/assessment/level_choice.h"

#include "core/base/text.h"
#include "core/competency/competency.h"

#include <algorithm>
#include <tuple>

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// Smaller is better: rank, then newest, then the lower level.
auto preference(const LevelCandidate& c) { return std::tuple(c.methodRank, -c.day.toJulianDay(), c.level); }
/// Among expired levels the newest is the one to show.
auto recency(const LevelCandidate& c) { return std::tuple(-c.day.toJulianDay(), c.methodRank, c.level); }

}  // namespace

QDate countsUntil(QDate day, int validityYears) { return day.addYears(validityYears); }

ChosenLevel chooseLevel(std::span<const LevelCandidate> candidates, QDate asOf, int validityYears)
{
    ChosenLevel chosen;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const LevelCandidate& c = candidates[i];
        if (!c.day.isValid() || c.day > asOf) continue;
        const bool counts = asOf <= countsUntil(c.day, validityYears);
        const LevelState state = counts ? LevelState::counts : LevelState::expired;
        bool better = state > chosen.state;
        if (state == chosen.state) {
            const LevelCandidate& best = candidates[chosen.index];
            better = counts ? preference(c) < preference(best) : recency(c) < recency(best);
        }
        if (better) chosen = {state, c.level, i};
    }
    return chosen;
}

int methodRank(const ReferenceTables& tables, const QString& method, QDate asOf)
{
    const QString wanted = folded(method);
    for (const auto& row : tables.methodRanks)
        if (!wanted.isEmpty() && folded(row.method) == wanted && appliesOn(row.mark, asOf)) return row.rank;
    return kUnknownMethodRank;
}

Problems methodFindings(const ReferenceTables& tables, const QString& method, QDate asOf)
{
    if (methodRank(tables, method, asOf) != kUnknownMethodRank) return {};
    const QString message = method.trimmed().isEmpty() ? u"Metode penilaian kosong; dipakai paling akhir."_s
                                                       : u"Metode penilaian \"%1\" tidak dikenal; dipakai paling akhir."_s.arg(method);
    return {{u"metode"_s, u"assessment.method"_s, message}};
}

tl::expected<std::optional<int>, Problem> readLevel(const QString& cell)
{
    const QString text = cleanCell(cell).replace(u',', u'.');
    if (text.isEmpty()) return std::optional<int>();
    bool ok = false;
    const double value = text.toDouble(&ok);
    const int level = ok && value >= 0.0 && value <= kHighestLevel ? static_cast<int>(value) : -1;
    if (level < 0 || value != level)
        return tl::unexpected(Problem{u"level"_s, u"level.invalid"_s, u"Level harus bilangan bulat 0–5, tertulis \"%1\"."_s.arg(cell)});
    return level;
}

}  // namespace core
