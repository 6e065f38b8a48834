// SPDX-License-Identifier: Apache-2.0
#include "tests/core/history/random_history.h"

#include "tests/core/history/oracle.h"

#include "core/history/undo.h"
#include "core/history/verify.h"

#include <algorithm>
#include <random>

using namespace core;

namespace test {
namespace {

constexpr int kNewField = 90;  // known to the newer program alone
constexpr int kNewEntity = 77;

/// Today's program in small: the entities this test uses, on the product's own tables.
std::vector<Entity> olderEntities()
{
    std::vector<Entity> entities;
    for (const int number : {entity::unit, entity::person, entity::competency, entity::assessment, entity::course})
        entities.push_back(*productRegistry().find(number));
    for (Entity& e : entities)
        if (e.number == entity::person) std::erase_if(e.fields, [](const Field& f) { return f.number == field::workPlace; });
    return entities;
}

const Registry& olderRegistry()
{
    static const Registry registry(olderEntities(), 1);
    return registry;
}

/// The next version: one more field of a person, and a whole entity.
const Registry& newerRegistry()
{
    static const Registry registry(
        [] {
            std::vector<Entity> entities = olderEntities();
            for (Entity& e : entities)
                if (e.number == entity::person) e.fields.push_back({kNewField, "work_place"});
            Entity added{kNewEntity, "post_history", QStringLiteral("Baru"), {{10, "title"}}, {}};
            added.fields.push_back({11, "person_id", FieldKind::reference, entity::person, true});
            entities.push_back(added);
            return entities;
        }(),
        2);
    return registry;
}

class Life {
public:
    Life(quint32 seed, int offices, Mutant mutant) : m_random(seed), m_mutant(mutant)
    {
        for (int i = 0; i < offices; ++i) {
            m_files.push_back(std::make_unique<TempFile>(i == 0 ? newerRegistry() : olderRegistry(), mutant));
            m_files.back()->clock().advance((pick(61) - 30) * 365LL * 86'400'000LL);  // clocks decades apart
        }
        for (int i = 0; i < 4; ++i) m_competencies.push_back(Uid::v5(QStringLiteral("c%1").arg(i)));
    }

    void step()
    {
        const int office = pick(static_cast<int>(m_files.size()));
        TempFile& file = *m_files[static_cast<size_t>(office)];
        file.clock().advance(pick(1000));
        const int what = pick(100);
        if (what < 59) edit(file);
        else if (what < 66) undoSomething(file);
        else if (what < 68) redactSomething(file);
        else if (what < 70) keepOldPackage(file);
        else if (what < 72) cloneFile(office);
        else if (what < 74 && !m_oldPackages.empty()) require(mergeEdits(file.log(), m_oldPackages[static_cast<size_t>(pick(static_cast<int>(m_oldPackages.size())))]));
        else deliver(file, *m_files[static_cast<size_t>(pick(static_cast<int>(m_files.size())))]);
    }

    /// Everyone upgrades and hears everything, in an order of their own.
    HistoryOutcome finish()
    {
        for (auto& file : m_files) file->reopen(newerRegistry(), m_mutant);
        EditBatch all;
        for (auto& file : m_files) {
            EditBatch part = require(exportEdits(file->session()));
            all.changeSets.insert(all.changeSets.end(), part.changeSets.begin(), part.changeSets.end());
            all.edits.insert(all.edits.end(), part.edits.begin(), part.edits.end());
            all.parents.insert(all.parents.end(), part.parents.begin(), part.parents.end());
        }
        for (auto& file : m_files) {
            shuffle(all);
            require(mergeEdits(file->log(), all));
        }
        return compare();
    }

    int pick(int n) { return static_cast<int>(m_random() % static_cast<quint32>(n)); }
    TempFile& file() { return *m_files.front(); }
    /// One change set of the first office; null if it changed nothing. As in a window, only what is there is changed. Neither
    /// units nor joins form circles: where those are cut hangs on which edit is the youngest, so undoing one says something new.
    Uid editCalmly()
    {
        m_calm = true;
        return edit(file());
    }

private:
    /// Not std::shuffle: a seed must tell the same life with every standard library.
    template <class T>
    void shuffle(std::vector<T>& items)
    {
        for (size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[static_cast<size_t>(pick(static_cast<int>(i)))]);
    }
    void shuffle(EditBatch& batch)
    {
        shuffle(batch.edits);
        shuffle(batch.parents);
    }
    /// A row and another it may point to.
    std::pair<Uid, Value> pair(const char* kind, int count)
    {
        const int one = pick(count), other = m_calm ? pick(one + 1) - 1 : pick(count);
        const auto uid = [&](int number) { return Uid::v5(QString::fromUtf8(kind) + QString::number(number)); };
        return {uid(one), other < 0 ? Value() : Value(uid(other))};
    }
    Uid unitUid() { return Uid::v5(QStringLiteral("u%1").arg(pick(6))); }
    Uid personUid() { return Uid::v5(QStringLiteral("p%1").arg(pick(8))); }
    Uid courseUid() { return Uid::v5(QStringLiteral("k%1").arg(pick(10))); }
    Uid assessmentUid() { return Uid::v5(QStringLiteral("n%1").arg(pick(6))); }
    Uid competencyUid() { return m_competencies[static_cast<size_t>(pick(4))]; }
    Value someText() { return Value(QStringLiteral("t%1").arg(pick(5))); }
    bool isNewer(TempFile& file) { return file.log().registry().schema() == 2; }

    Uid edit(TempFile& file)
    {
        return require(file.log().record(QStringLiteral("langkah"), [&](ChangeSet& c) {
            for (int i = 1 + pick(3); i > 0; --i) editOnce(file, c);
        })).uid;
    }

    void editOnce(TempFile& file, ChangeSet& c)
    {
        switch (pick(14)) {
        case 0: {
            const auto [child, parent] = pair("u", 6);
            create(c, entity::unit, child, {{{field::unitName, someText()}, {field::unitParent, parent}}, {}});
            break;
        }
        case 1:
        case 2: create(c, entity::person, personUid(), {{{field::personName, someText()}, {field::personUnit, Value(unitUid())}}, {}}); break;
        case 3: create(c, entity::course, courseUid(), {{{field::coursePerson, Value(personUid())}, {field::courseName, someText()}}, {}}); break;
        case 4: create(c, entity::competency, competencyUid(), {{{field::competencyCode, someText()}}, {}}); break;
        case 5:
            create(c, entity::assessment, assessmentUid(),
                   {{{field::assessmentPerson, Value(personUid())}}, {{{field::assessedLevel, competencyUid()}, Value(pick(6))}, {{field::skill, competencyUid()}, Value(pick(6))}}});
            break;
        case 6: {
            const auto [child, parent] = pair("u", 6);
            change(c, entity::unit, child, field::unitParent, pick(4) ? parent : Value());
            break;
        }
        case 7: change(c, entity::person, personUid(), field::personName, someText()); break;
        case 8: change(c, entity::person, personUid(), field::personUnit, Value(unitUid())); break;
        case 9: changeElement(c, assessmentUid(), pick(3) ? Value(pick(6)) : Value()); break;
        case 10: removeSomething(c); break;
        case 11:
            if (pick(2)) change(c, entity::course, courseUid(), field::coursePerson, Value(personUid()));
            else change(c, entity::course, courseUid(), field::courseName, someText());
            break;
        case 12:
            if (const auto [loser, winner] = pair("p", 8); pick(3) == 0) change(c, entity::person, loser, kSameAs, pick(3) ? winner : Value());
            break;
        default:
            if (isNewer(file)) editNewThings(c);
        }
    }

    void editNewThings(ChangeSet& c)
    {
        if (pick(2)) change(c, entity::person, personUid(), kNewField, someText());
        else create(c, kNewEntity, Uid::v5(QStringLiteral("r%1").arg(pick(4))), {{{10, someText()}, {11, Value(personUid())}}, {}});
    }

    void create(ChangeSet& c, int entityNumber, const Uid& uid, const Snapshot& snapshot)
    {
        for (const auto& [number, value] : snapshot.fields)
            if (!mayPoint(c, entityNumber, number, value)) return;
        if (pick(3) == 0 || !c.exists(entityNumber, uid)) c.create(entityNumber, uid, snapshot);
    }
    /// A row made and taken away again lives on for rows that need it, while one never made lets them wait: no undo can tell.
    bool mayPoint(ChangeSet& c, int entityNumber, int fieldNumber, const Value& value)
    {
        const Field* field = newerRegistry().find(entityNumber)->field(fieldNumber);
        return !m_calm || !field || !field->required || isThere(c, field->target, value.uid());
    }
    bool isThere(ChangeSet& c, int entityNumber, const Uid& uid)
    {
        if (!c.exists(entityNumber, uid)) return false;
        return !m_calm || file().log().materialiser().isAlive({entityNumber, uid}, c.state(entityNumber, uid));
    }
    void change(ChangeSet& c, int entityNumber, const Uid& uid, int fieldNumber, const Value& value)
    {
        if (isThere(c, entityNumber, uid) && mayPoint(c, entityNumber, fieldNumber, value)) c.set(entityNumber, uid, fieldNumber, value);
    }
    void changeElement(ChangeSet& c, const Uid& uid, const Value& value)
    {
        if (isThere(c, entity::assessment, uid)) c.setElement(entity::assessment, uid, pick(2) ? field::assessedLevel : field::skill, competencyUid(), value);
    }
    void removeSomething(ChangeSet& c)
    {
        const std::vector<std::pair<int, Uid>> some{{entity::unit, unitUid()}, {entity::person, personUid()}, {entity::course, courseUid()}, {entity::assessment, assessmentUid()}, {entity::competency, competencyUid()}};
        const auto& [number, uid] = some[static_cast<size_t>(pick(5))];
        if (c.exists(number, uid)) c.remove(number, uid);
    }

    void undoSomething(TempFile& file)
    {
        const auto items = require(listHistory(file.session(), 10));
        if (items.empty()) return;
        const auto report = undoChangeSet(file.log(), items[static_cast<size_t>(pick(static_cast<int>(items.size())))].record.uid);
        if (!report && report.error().code != ErrorCode::conflict) throw std::runtime_error(report.error().message.toStdString());
    }
    void redactSomething(TempFile& file)
    {
        if (pick(4) == 0) require(redactRow(file.log(), entity::person, personUid()));
    }
    void keepOldPackage(TempFile& file) { m_oldPackages.push_back(require(exportEdits(file.session()))); }

    void cloneFile(int office)
    {
        const auto target = static_cast<size_t>(pick(static_cast<int>(m_files.size())));
        if (target == static_cast<size_t>(office) || isNewer(*m_files[target]) || isNewer(*m_files[static_cast<size_t>(office)])) return;
        TempFile& source = *m_files[static_cast<size_t>(office)];
        // What only the overwritten file knew is not lost: it had handed over a package before.
        m_oldPackages.push_back(require(exportEdits(m_files[target]->session())));
        source.session().checkpoint();
        m_files[target] = std::make_unique<TempFile>(source.path(), olderRegistry(), m_mutant);
    }

    void deliver(TempFile& from, TempFile& to)
    {
        if (&from == &to) return;
        const int mode = pick(4);
        const Uid onlyUnitOrPerson = pick(2) ? personUid() : unitUid();
        EditBatch batch = require(exportEdits(from.session(), [&](const Edit& e) {
            if (mode == 0) return true;                        // everything
            if (mode == 1) return e.at.row.entity != entity::person;  // a scope without people: children come first
            if (mode == 2) return pick(3) > 0;                 // some pages of the package are lost
            return e.at.row.uid == onlyUnitOrPerson || e.at.row.entity == entity::course;
        }));
        if (pick(2)) shuffle(batch);
        require(mergeEdits(to.log(), batch));
        if (pick(4) == 0) require(mergeEdits(to.log(), batch));  // twice
    }

    HistoryOutcome compare()
    {
        HistoryOutcome outcome{true, true, {}, 0, 0};
        TempFile& first = *m_files.front();
        const QStringList tables = dumpTables(first.session(), newerRegistry()), heads = dumpHeads(first.session());
        const auto conflicts = require(openConflicts(first.log()));
        outcome.edits = first.count("edit");
        outcome.conflicts = conflicts.size();
        for (auto& file : m_files) {
            note(outcome, tables, dumpTables(file->session(), newerRegistry()));
            note(outcome, heads, dumpHeads(file->session()));
            if (conflicts != require(openConflicts(file->log()))) outcome.equal = false, outcome.difference += QStringLiteral(" conflicts differ");
            compareWithRules(outcome, *file, conflicts);
            const QStringList findings = require(verifyFile(file->log())).findings;
            if (!findings.isEmpty()) outcome.whole = false, outcome.difference += findings.first();
        }
        return outcome;
    }

    static void compareWithRules(HistoryOutcome& outcome, TempFile& file, const std::vector<Conflict>& conflicts)
    {
        const OracleView rules = readByTheRules(require(exportEdits(file.session())));
        std::set<RowKey> disputed;
        for (const Conflict& conflict : conflicts)
            if (conflict.kind == ConflictKind::deletion && conflict.at.row.entity == entity::course) disputed.insert(conflict.at.row);
        if (disputed != rules.disputedCourses) outcome.equal = false, outcome.difference += QStringLiteral(" deletions differ from the rules");
        require(file.session().read([&] {
            for (const auto& [number, table] : {std::pair{entity::person, "person"}, std::pair{entity::course, "course"}}) {
                Query q(file.session(), std::string("select uid, name from ") + table);
                while (q.next()) {
                    const RowKey row{number, q.uid(0)};
                    const auto name = rules.names.find(row);
                    if (name == rules.names.end() || !(name->second == readValue(q, 1)) || rules.deletedCourses.contains(row))
                        outcome.equal = false, outcome.difference += QStringLiteral(" %1 differs from the rules").arg(row.uid.hex());
                }
            }
        }));
    }

    static void note(HistoryOutcome& outcome, const QStringList& a, const QStringList& b)
    {
        if (a == b) return;
        outcome.equal = false;
        for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
            if (a.at(i) != b.at(i)) {
                if (outcome.difference.isEmpty()) outcome.difference = a.at(i) + QStringLiteral("\n  <> ") + b.at(i);
                return;
            }
        if (outcome.difference.isEmpty()) outcome.difference = QStringLiteral("%1 rows <> %2 rows").arg(a.size()).arg(b.size());
    }

    std::mt19937 m_random;
    const Mutant m_mutant;
    bool m_calm = false;
    std::vector<std::unique_ptr<TempFile>> m_files;
    std::vector<Uid> m_competencies;
    std::vector<EditBatch> m_oldPackages;
};

/// One office that changes its mind: whatever it does and takes back leaves no trace in what it sees, nor in what undo does next.
class Wavering {
public:
    explicit Wavering(quint32 seed) : m_life(seed, 1, Mutant::none) {}

    Wavered run(int rounds)
    {
        for (int i = 0; i < rounds && m_wavered.difference.isEmpty(); ++i) round();
        return m_wavered;
    }

private:
    TempFile& file() { return m_life.file(); }
    QStringList tables() { return dumpTables(file().session(), newerRegistry()); }
    Uid editSomething() { return m_life.editCalmly(); }

    /// Undoes, and says whether nothing had to be kept.
    bool undo(TempFile& where, const Uid& changeSet, Uid* made = nullptr)
    {
        const UndoReport report = require(undoChangeSet(where.log(), changeSet));
        if (made) *made = report.receipt.uid;
        return report.kept.empty();
    }

    void expect(const QStringList& shall, const QStringList& is, const char* what)
    {
        if (shall == is || !m_wavered.difference.isEmpty()) return;
        m_wavered.difference = QString::fromUtf8(what);
        for (const QString& line : shall)
            if (!is.contains(line)) m_wavered.difference += QStringLiteral("\n- ") + line;
        for (const QString& line : is)
            if (!shall.contains(line)) m_wavered.difference += QStringLiteral("\n+ ") + line;
    }

    void round()
    {
        const QStringList before = tables();
        const Uid a = editSomething();
        if (a.isNull()) return;
        const QStringList withA = tables();
        file().session().checkpoint();
        TempFile direct(file().path(), newerRegistry(), Mutant::none);  // here A is undone at once
        const bool clean = undo(direct, a);
        const QStringList withoutA = dumpTables(direct.session(), newerRegistry());
        if (clean) expect(before, withoutA, "an undo does not restore what was");

        std::vector<Uid> later;
        for (int i = m_life.pick(3); i >= 0; --i)
            if (const Uid b = editSomething(); !b.isNull()) later.push_back(b);
        while (!later.empty()) {
            Uid undone;
            if (!undo(file(), later.back(), &undone)) return;  // an older row with a newer reference stays: a rule of its own
            if (!undone.isNull() && m_life.pick(3) == 0) {     // and once more there and back
                Uid redone;
                if (!undo(file(), undone, &redone)) return;
                if (!redone.isNull() && !undo(file(), redone)) return;
            }
            later.pop_back();
        }
        expect(withA, tables(), "what was undone leaves a trace");
        Uid gone, back;
        const bool late = undo(file(), a, &gone);
        expect(withoutA, tables(), "an undo counts what was undone meanwhile");
        if (late != clean) m_wavered.difference += QStringLiteral(" kept differs");
        if (gone.isNull() || !undo(file(), gone, &back)) return;
        expect(withA, tables(), "a redo does not restore what was undone");
        if (!back.isNull() && m_life.pick(2) && undo(file(), m_life.pick(2) ? back : a)) expect(withoutA, tables(), "a second undo differs from the first");
        ++m_wavered.rounds;
        if (const QStringList findings = require(verifyFile(file().log())).findings; !findings.isEmpty()) m_wavered.difference += findings.first();
    }

    Life m_life;
    Wavered m_wavered;
};

}  // namespace

Wavered waverRandomly(quint32 seed, int rounds) { return Wavering(seed).run(rounds); }

HistoryOutcome liveRandomHistory(quint32 seed, int offices, int steps, Mutant mutant)
{
    Life life(seed, offices, mutant);
    for (int i = 0; i < steps; ++i) life.step();
    return life.finish();
}

}  // namespace test
