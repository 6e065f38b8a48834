// SPDX-License-Identifier: Apache-2.0
#include "core/competency/standard.h"

#include "core/base/text.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 11, 22);

DefaultLevel byKind(const QString& kind, const QString& code, int level, QDate from = {}, QDate to = {})
{
    DefaultLevel row{kind, code, level, {}, {}};
    row.mark.validFrom = from;
    row.mark.validTo = to;
    return row;
}

int levelIn(const std::vector<RequiredLevel>& standard, const QString& code)
{
    for (const auto& r : standard)
        if (r.competency == code) return r.level;
    return -1;
}

const std::vector<DefaultLevel> kDefaults{byKind(u"ADMINISTRATOR"_s, u"M.1"_s, 3), byKind(u"ADMINISTRATOR"_s, u"M.3"_s, 3),
                                          byKind(u"ADMINISTRATOR"_s, u"M.4"_s, 3), byKind(u"JF_AHLI_PERTAMA"_s, u"M.1"_s, 2)};

}  // namespace

TEST_CASE("filled cells of the title replace or add, lower or higher, and empty cells change nothing", "[competency]")
{
    const std::vector<StandardRow> rows{{u"Kepala Bidang Data"_s, u"ADMINISTRATOR"_s, {}, {}, {{u"M.3"_s, 4}, {u"M.4"_s, 2}, {u"T.UJI.1"_s, 3}}}};
    const auto book = standardBook(kDefaults, rows, kDay);
    const auto standard = standardOf(book, u"ADMINISTRATOR"_s, u" KEPALA  BIDANG   DATA "_s);
    CHECK(standard == std::vector<RequiredLevel>{{u"M.1"_s, 3}, {u"M.3"_s, 4}, {u"M.4"_s, 2}, {u"T.UJI.1"_s, 3}});
    CHECK(standardOf(book, u"ADMINISTRATOR"_s, u"Kepala Bidang Lain"_s).size() == 3);
}

TEST_CASE("a row counts whatever kind it names, and also for a person without a kind", "[competency]")
{
    const std::vector<StandardRow> rows{{u"perawat ahli pertama"_s, u"JF_AHLI_MUDA"_s, {}, {}, {{u"T.UJI.1"_s, 2}}},
                                        {u"LEKTOR"_s, {}, {}, {}, {{u"T.UJI.1"_s, 3}}}};
    const auto book = standardBook(kDefaults, rows, kDay);
    CHECK(standardOf(book, u"JF_AHLI_PERTAMA"_s, u"Perawat Ahli Pertama"_s) == std::vector<RequiredLevel>{{u"M.1"_s, 2}, {u"T.UJI.1"_s, 2}});
    CHECK(standardOf(book, {}, u"Lektor"_s) == std::vector<RequiredLevel>{{u"T.UJI.1"_s, 3}});
    CHECK(standardOf(book, {}, {}).empty());
    CHECK(kindsByTitle(book).value(folded(u"Perawat Ahli Pertama"_s)) == u"JF_AHLI_MUDA"_s);
    CHECK_FALSE(kindsByTitle(book).contains(folded(u"Lektor"_s)));
}

TEST_CASE("a dated row applies in its dates and the one that started last is taken", "[competency]")
{
    const QString title = u"Camat Uji"_s;
    const std::vector<StandardRow> rows{{title, {}, QDate(2026, 1, 1), {}, {{u"M.1"_s, 5}}},
                                        {title, {}, QDate(2020, 1, 1), {}, {{u"M.1"_s, 4}, {u"M.2"_s, 4}}},
                                        {title, {}, {}, {}, {{u"M.4"_s, 1}}},
                                        {title, {}, QDate(2027, 1, 1), {}, {{u"M.1"_s, 1}}},
                                        {title, {}, {}, QDate(2019, 12, 31), {{u"M.5"_s, 2}}}};
    const auto on = [&](QDate day) { return standardOf(standardBook(kDefaults, rows, day), u"ADMINISTRATOR"_s, title); };
    CHECK(levelIn(on(kDay), u"M.1"_s) == 5);
    CHECK(levelIn(on(kDay), u"M.2"_s) == -1);
    CHECK(levelIn(on(kDay), u"M.4"_s) == 1);
    CHECK(levelIn(on(QDate(2025, 12, 31)), u"M.1"_s) == 4);
    CHECK(levelIn(on(QDate(2025, 12, 31)), u"M.2"_s) == 4);
    CHECK(levelIn(on(QDate(2019, 12, 31)), u"M.1"_s) == 3);
    CHECK(levelIn(on(QDate(2019, 12, 31)), u"M.5"_s) == 2);
    CHECK(levelIn(on(kDay), u"M.5"_s) == -1);
}

TEST_CASE("a dated default replaces the one without dates from its first day", "[competency]")
{
    const std::vector<DefaultLevel> defaults{byKind(u"PELAKSANA"_s, u"M.1"_s, 2, QDate(2026, 1, 1)), byKind(u"PELAKSANA"_s, u"M.1"_s, 1)};
    CHECK(levelIn(standardOf(standardBook(defaults, {}, kDay), u"PELAKSANA"_s, {}), u"M.1"_s) == 2);
    CHECK(levelIn(standardOf(standardBook(defaults, {}, QDate(2025, 12, 31)), u"PELAKSANA"_s, {}), u"M.1"_s) == 1);
}

TEST_CASE("the shipped defaults require nine competencies of every kind", "[competency]")
{
    const auto tables = shippedReference().value();
    const auto book = standardBook(tables.defaultLevels, {}, kDay);
    for (const auto& kind : tables.postKinds) CHECK(standardOf(book, kind.code, {}).size() == 9);
    CHECK(standardOf(book, u"JPT_PRATAMA"_s, {}).front() == RequiredLevel{u"M.1"_s, 4, 1000});
}
