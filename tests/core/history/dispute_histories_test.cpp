// SPDX-License-Identifier: Apache-2.0
// Random histories of three offices that end in disputes: one is settled, undone, redone and undone again, and each step must
// bring the tables and the list of disputes back to what they were.
#include "core/history/conflict_choices.h"
#include "tests/core/history/small_rows.h"

#include <QRegularExpression>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;
using namespace test::rows;
using test::require;

namespace {

/// What a person sees: the rows, and each dispute with the answers there are.
struct View {
    QStringList rows, disputes;
    bool operator==(const View&) const = default;
};

View viewOf(test::TempFile& file)
{
    View view{tables(file), {}};
    for (QString& row : view.rows) row.remove(QRegularExpression(u" [a-z_]+=NULL"_s));
    for (const ConflictDetail& detail : require(conflictDetails(file.log()))) {
        QStringList answers;
        for (const ConflictChoice& choice : choicesOf(detail)) answers << choiceWords(choice);
        answers.sort();
        view.disputes << u"%1 %2 %3: "_s.arg(static_cast<int>(detail.conflict.kind)).arg(detail.conflict.at.row.uid.hex()).arg(detail.conflict.at.field) + answers.join(u" | "_s);
    }
    return view;
}

class Story {
public:
    explicit Story(unsigned seed) : m_random(seed)
    {
        for (auto& office : m_offices) {
            office = std::make_unique<test::TempFile>();
            office->clock().advance(pick(5) * 1000);
        }
        for (int steps = 4 + pick(14); steps > 0; --steps) {
            const int who = pick(3);
            if (pick(4) == 0) deliver(*m_offices[who], *m_offices[(who + 1 + pick(2)) % 3]);
            else act(*m_offices[who]);
        }
        for (int i : {1, 2}) deliver(*m_offices[i], first());
        first().clock().advance(100'000);
    }

    int pick(int of) { return static_cast<int>(m_random() % static_cast<unsigned>(of)); }
    test::TempFile& first() { return *m_offices[0]; }
    /// The others get all that the first has.
    test::TempFile& second()
    {
        for (int i : {1, 2}) deliver(first(), *m_offices[i]);
        return *m_offices[1];
    }

private:
    void act(test::TempFile& office)
    {
        const bool isP = pick(2) != 0;
        const Uid row = uidOf(isP ? "p" : "q"), child = uidOf(isP ? "cp" : "cq");
        const auto value = [&] { return Value(QString::number(pick(4))); };
        require(office.log().record(u"uji"_s, [&](ChangeSet& c) {
            const int what = pick(10);
            if (!c.exists(entity::person, row)) {
                if (what >= 5) return;
                Snapshot made = person(isP ? "p" : "q");
                if (pick(2)) made.fields[field::phone] = value();
                c.create(entity::person, row, made);
            } else if (what < 7) {
                c.set(entity::person, row, pick(2) ? field::phone : field::personName, value());
            } else if (what == 7) {
                c.remove(entity::person, row);
            } else if (what == 8) {
                c.create(entity::course, child, course("Diklat", row));
            }
        }));
        office.clock().advance(1000);
    }

    std::mt19937 m_random;
    std::array<std::unique_ptr<test::TempFile>, 3> m_offices;
};

/// True if the history ended in a dispute that choosing a side can settle.
bool settlesAndTakesBack(unsigned seed)
{
    CAPTURE(seed);
    Story story(seed);
    test::TempFile& file = story.first();
    const View before = viewOf(file);
    const auto open = require(conflictDetails(file.log()));
    if (open.empty()) return false;
    const ConflictDetail& dispute = open[static_cast<std::size_t>(story.pick(static_cast<int>(open.size())))];
    const auto choices = choicesOf(dispute);
    if (choices.empty()) return false;
    const ConflictChoice& choice = choices[static_cast<std::size_t>(story.pick(static_cast<int>(choices.size())))];
    CAPTURE(before.rows.join(u'\n').toStdString(), before.disputes.join(u'\n').toStdString(), choiceWords(choice).toStdString());

    const Uid settled = require(settleBy(file.log(), dispute, choice)).uid;
    const View after = viewOf(file);
    for (const Conflict& conflict : require(openConflicts(file.log()))) CHECK_FALSE((conflict.kind == dispute.conflict.kind && conflict.at == dispute.conflict.at));
    const Uid undone = undoAll(file, settled);
    CHECK(viewOf(file) == before);
    const Uid redone = undoAll(file, undone);
    CHECK(viewOf(file) == after);
    undoAll(file, story.pick(2) ? redone : settled);
    CHECK(viewOf(file) == before);
    test::TempFile& other = story.second();
    CHECK(viewOf(other) == viewOf(file));
    return true;
}

void settleMany(unsigned seeds, int atLeast)
{
    int disputes = 0;
    for (unsigned seed = 1; seed <= seeds; ++seed) disputes += settlesAndTakesBack(seed);
    CHECK(disputes >= atLeast);
}

}  // namespace

TEST_CASE("disputes of random histories are settled, undone and redone exactly", "[history]") { settleMany(60, 20); }

TEST_CASE("disputes of a thousand random histories are settled, undone and redone exactly", "[.slow][history]") { settleMany(1000, 300); }
