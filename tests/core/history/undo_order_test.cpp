// SPDX-License-Identifier: Apache-2.0
#include "core/history/undo_order.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const Uid kOffice = Uid::v5(u"kantor"_s), kOther = Uid::v5(u"kantor lain"_s);

/// A history written oldest first, read newest first; `undone` follows from what undoes what.
struct Story {
    Story() { edit("berkas baru"); }
    void edit(const char* name, const QString& user = u"ani"_s, const Uid& office = kOffice, ChangeKind kind = ChangeKind::edit)
    {
        items.insert(items.begin(), {{uid(name), 0, office, user, QString::fromUtf8(name), static_cast<int>(kind), {}}, 1, false});
    }
    void undo(const char* name, const char* what)
    {
        edit(name, u"ani"_s, kOffice, ChangeKind::undo);
        items.front().record.undoes = uid(what);
        for (auto& item : items) item.undone = holds(item.record.uid) == false;
    }
    [[nodiscard]] bool holds(const Uid& change) const
    {
        for (const auto& item : items)
            if (item.record.undoes == change && holds(item.record.uid)) return false;
        return true;
    }
    static Uid uid(const char* name) { return Uid::v5(QString::fromUtf8(name)); }
    [[nodiscard]] QString steps() const
    {
        const auto found = undoSteps(items, kOffice, u"ani"_s);
        return (found.undo ? found.undo->label : u"-"_s) + u" | "_s + (found.redo ? found.redo->label : u"-"_s);
    }
    std::vector<HistoryItem> items;
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
