// SPDX-License-Identifier: Apache-2.0
#include "core/competency/standard_editor.h"

#include "core/history/undo.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Book : test::RegionFile {
    StandardRecord record(const Uid& uid)
    {
        for (const auto& one : test::require(CompetencyStore(session()).standardRecords()))
            if (one.uid == uid) return one;
        throw std::runtime_error("no standard");
    }
    StandardEditor editor{log()};
    const Uid muda = naturalUid(entity::standard, {u"kind"_s, u"JF_AHLI_MUDA"_s});
    const Uid m1 = test::competency(u"M.1"_s), m2 = test::competency(u"M.2"_s);
};

}  // namespace

TEST_CASE("a standard for a title starts as a copy and is the one an import finds", "[competency]")
{
    Book book;
    const Uid made = test::require(book.editor.add({u"Analis  Kebijakan Ahli Muda"_s, u"JF_AHLI_MUDA"_s}, book.muda));
    CHECK(made == naturalUid(entity::standard, {u"title"_s, u"analis kebijakan ahli muda"_s, {}}));
    CHECK(book.record(made).cells.size() == book.record(book.muda).cells.size());
    const auto twice = book.editor.add({u"ANALIS kebijakan ahli muda"_s, {}});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().message.contains(u"sudah ada"_s));
    CHECK(book.editor.add({u"Analis Kebijakan Ahli Muda"_s, {}, QDate(2027, 1, 1)}).has_value());
    CHECK_FALSE(book.editor.add({{}, u"JF_AHLI_MUDA"_s}));
    CHECK_FALSE(book.editor.add({}));
}

TEST_CASE("levels are 0 to 5 and can be taken away with their weight", "[competency]")
{
    Book book;
    const Uid made = test::require(book.editor.add({u"Sopir"_s, {}}));
    CHECK(book.record(made).cells.empty());
    CHECK(test::require(book.editor.setLevel(made, book.m1, 4)).edits == 1);
    CHECK(test::require(book.editor.setLevel(made, book.m1, 4)).edits == 0);
    CHECK_FALSE(book.editor.setLevel(made, book.m1, 6));
    CHECK_FALSE(book.editor.setLevel(made, book.m1, -1));
    CHECK(test::require(book.editor.setWeight(made, book.m1, 2.5)).edits == 1);
    CHECK(book.record(made).cells.at(0).weight == 2.5);
    CHECK_FALSE(book.editor.setWeight(made, book.m1, 11));
    const auto without = book.editor.setWeight(made, book.m2, 1);
    REQUIRE_FALSE(without);
    CHECK(without.error().message.startsWith(u"Isi level"_s));
    const auto cleared = test::require(book.editor.setLevel(made, book.m1, {}));
    CHECK(book.record(made).cells.empty());
    static_cast<void>(test::require(undoChangeSet(book.log(), cleared.uid)));
    CHECK(book.record(made).cells.at(0).weight == 2.5);
}

TEST_CASE("copying replaces everything a standard asked for", "[competency]")
{
    Book book;
    const Uid made = test::require(book.editor.add({u"Sopir"_s, {}}));
    const Uid other = test::require(book.editor.add({u"Juru Parkir"_s, {}}));
    REQUIRE(book.editor.setLevel(made, book.m1, 4));
    REQUIRE(book.editor.setLevel(other, book.m2, 1));
    REQUIRE(book.editor.copyLevels(made, other));
    const auto cells = book.record(made).cells;
    REQUIRE(cells.size() == 1);
    CHECK(cells.at(0).competency == book.m2);
    CHECK(cells.at(0).level == 1);
}

TEST_CASE("a deleted standard made again starts empty", "[competency]")
{
    Book book;
    const Uid made = test::require(book.editor.add({u"Sopir"_s, u"PELAKSANA"_s}));
    REQUIRE(book.editor.setLevel(made, book.m1, 4));
    REQUIRE(book.editor.remove(std::vector{made}));
    const Uid again = test::require(book.editor.add({u"Sopir"_s, {}}));
    CHECK(again == made);
    CHECK(book.record(again).cells.empty());
    CHECK(book.record(again).kind.isEmpty());
    const auto saved = test::require(book.editor.save(again, {u"Sopir"_s, {}, {}, QDate(2026, 12, 31)}));
    CHECK(saved.edits == 1);
    CHECK(book.record(again).validTo == QDate(2026, 12, 31));
}

TEST_CASE("dates, certainty and source of many standards are saved in one step, and their levels stay", "[competency]")
{
    Book book;
    const Uid one = test::require(book.editor.add({u"Sopir"_s, {}}, book.muda)), other = test::require(book.editor.add({u"Sopir"_s, {}, QDate(2027, 1, 1)}));
    std::vector<StandardRecord> changed{book.record(one), book.record(book.muda)};
    for (auto& record : changed) {
        record.validTo = QDate(2030, 12, 31);
        record.verified = true;
    }
    test::require(book.editor.saveMany(changed));
    CHECK(book.record(one).validTo == QDate(2030, 12, 31));
    CHECK(book.record(one).verified);
    CHECK(book.record(book.muda).cells.size() == book.record(one).cells.size());
    changed = {book.record(one), book.record(other)};
    for (auto& record : changed) record.validFrom = QDate(2028, 1, 1);  // both would be the same standard
    const auto refused = book.editor.saveMany(changed);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.startsWith(u"Sopir: Standar untuk “Sopir”"_s));
    CHECK_FALSE(book.record(one).validFrom.isValid());
}
