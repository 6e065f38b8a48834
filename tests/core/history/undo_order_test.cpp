// SPDX-License-Identifier: Apache-2.0
#include "core/history/undo_order.h"
#include "tests/core/history/small_rows.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const Uid kOffice = Uid::v5(u"kantor"_s), kOther = Uid::v5(u"kantor lain"_s);

/// A history written oldest first, read newest first; `undone` follows from what undoes what.
struct Story {
    Story() { edit("berkas baru"); }
    void edit(const char* name, const QString& user = u"ani"_s, const Uid& office = kOffice, ChangeKind kind = ChangeKind::edit)
    {
        const bool mine = user == u"ani"_s && office == kOffice;
        items.insert(items.begin(), {uid(name), kind, false, mine, false});
        names[uid(name)] = QString::fromUtf8(name);
    }
    void undo(const char* name, const char* what)
    {
        edit(name, u"ani"_s, kOffice, ChangeKind::undo);
        undoes[uid(name)] = uid(what);
        items.front().isRedo = undoes.contains(uid(what));
        for (auto& item : items) item.undone = !holds(item.uid);
    }
    [[nodiscard]] bool holds(const Uid& change) const
    {
        return std::none_of(undoes.begin(), undoes.end(), [&](const auto& undo) { return undo.second == change && holds(undo.first); });
    }
    static Uid uid(const char* name) { return Uid::v5(QString::fromUtf8(name)); }
    [[nodiscard]] QString steps() const
    {
        const UndoChoice found = chooseUndo(items, inVain);
        const auto said = [&](const Uid& change) { return change.isNull() ? u"-"_s : names.at(change); };
        return said(found.undo) + u" | "_s + said(found.redo);
    }
    std::vector<UndoEntry> items;
    std::map<Uid, QString> names;
    std::map<Uid, Uid> undoes;
    std::unordered_set<Uid> inVain;
};

}  // namespace

TEST_CASE("undo goes back change by change, redo forward again", "[history]")
{
    Story s;
    CHECK(s.steps() == u"- | -"_s);
    s.edit("A");
    s.edit("B");
    CHECK(s.steps() == u"B | -"_s);
    s.undo("u1", "B");
    CHECK(s.steps() == u"A | u1"_s);
    s.undo("u2", "A");
    CHECK(s.steps() == u"- | u2"_s);
    s.undo("r2", "u2");
    CHECK(s.steps() == u"A | u1"_s);
    s.undo("r1", "u1");
    CHECK(s.steps() == u"B | -"_s);
    s.undo("u3", "B");
    CHECK(s.steps() == u"A | u3"_s);
}

TEST_CASE("a new change ends redo", "[history]")
{
    Story s;
    s.edit("A");
    s.undo("u1", "A");
    s.edit("B");
    CHECK(s.steps() == u"B | -"_s);
}

TEST_CASE("changes of other users and offices and merges are left alone", "[history]")
{
    Story s;
    s.edit("A");
    s.edit("budi", u"budi"_s);
    s.edit("kecamatan", u"ani"_s, kOther);
    s.edit("gabung", u"ani"_s, kOffice, ChangeKind::merge);
    CHECK(s.steps() == u"A | -"_s);
}

TEST_CASE("what could not be taken back is passed over", "[history]")
{
    Story s;
    s.edit("A");
    s.edit("B");
    s.inVain.insert(Story::uid("B"));
    CHECK(s.steps() == u"A | -"_s);
    s.undo("u1", "A");
    CHECK(s.steps() == u"- | u1"_s);
}

namespace {

/// What Ctrl+Z does in a window: the label it took back, in brackets if it had to leave everything; "-" at the end.
QString pressUndo(test::TempFile& file, UndoCourse& course)
{
    const auto step = test::require(course.next(file.log(), file.session().user())).undo;
    if (!step) return u"-"_s;
    const UndoReport report = test::rows::undo(file, step->record.uid);
    course.took(step->record.uid, report);
    return report.receipt.uid.isNull() ? u"(%1)"_s.arg(step->record.label) : step->record.label;
}

void record(test::TempFile& file, const char* label, int field, const char* value)
{
    test::require(file.log().record(QString::fromUtf8(label), [&](ChangeSet& c) { c.set(entity::person, test::rows::uidOf("p"), field, test::rows::text(value)); }));
}

}  // namespace

TEST_CASE("undo goes past a change that another office has changed again, and tries it anew after the next change", "[history]")
{
    test::TempFile a, b;
    test::rows::createPerson(a, "Ani");
    record(a, "telepon", field::phone, "0811");
    record(a, "nama", field::personName, "Ani L.");
    test::rows::deliver(a, b);
    record(b, "nama lagi", field::personName, "Ani Lestari");
    test::rows::deliver(b, a);
    UndoCourse course;
    CHECK(pressUndo(a, course) == u"(nama)"_s);
    CHECK(pressUndo(a, course) == u"telepon"_s);
    CHECK(pressUndo(a, course) == u"-"_s);
    CHECK(test::rows::name(a) == u"Ani Lestari-"_s);
    test::rows::checkWhole(a);
    record(a, "surel", field::email, "ani@contoh.go.id");
    CHECK(pressUndo(a, course) == u"surel"_s);
    CHECK(pressUndo(a, course) == u"(nama)"_s);
    CHECK(pressUndo(a, course) == u"-"_s);
}

TEST_CASE("undo reaches the first change of a file, however long its history, and never the making of it", "[history]")
{
    test::TempFile file;
    test::rows::createPerson(file, "Ani");
    constexpr int kChanges = 320;
    for (int i = 0; i < kChanges; ++i) record(file, "telepon", field::phone, i % 2 ? "0811" : "0822");
    UndoCourse course;
    int taken = 0;
    while (pressUndo(file, course) != u"-"_s) ++taken;
    CHECK(taken == kChanges);
    CHECK(test::rows::name(file) == u"Ani-"_s);
    test::rows::checkWhole(file);
}

TEST_CASE("the step that holds is found behind any number of changes that were taken back", "[history]")
{
    test::TempFile file;
    test::rows::createPerson(file, "Ani");
    record(file, "telepon", field::phone, "0811");
    UndoCourse course;
    for (int round = 0; round < 60; ++round) {
        record(file, "nama", field::personName, "Ani L.");
        CHECK(pressUndo(file, course) == u"nama"_s);
    }
    const UndoSteps steps = test::require(course.next(file.log(), file.session().user()));
    CHECK(steps.undo->record.label == u"telepon"_s);
    CHECK(steps.redo->record.label == u"Urungkan: nama"_s);
}
