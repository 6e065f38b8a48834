// SPDX-License-Identifier: Apache-2.0
#include "core/competency/competency_store.h"

#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

#include <QStringList>

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

QStringList codes(const Dictionary& dictionary)
{
    QStringList list;
    for (std::size_t i = 0; i < dictionary.size(); ++i) list << dictionary.at(i).code;
    return list;
}

}  // namespace

TEST_CASE("the dictionary lists managerial, socio-cultural, then technical competencies, each by code", "[competency]")
{
    test::RegionFile workspace;
    test::change(workspace, [](ChangeSet& c) {
        test::addCompetency(c, u"T.B.1"_s, u"Kedua"_s);
        test::addCompetency(c, u"A.1"_s, u"Pertama"_s);
    });
    const auto dictionary = require(CompetencyStore(workspace.session()).dictionary(QDate(2026, 11, 22)));
    CHECK(codes(dictionary) == QStringList{u"M.1"_s, u"M.2"_s, u"M.3"_s, u"M.4"_s, u"M.5"_s, u"M.6"_s, u"M.7"_s, u"M.8"_s, u"SK.1"_s, u"A.1"_s, u"T.B.1"_s});
    CHECK(dictionary.at(*dictionary.indexOfCode(u"SK.1"_s)).kind == CompetencyKind::socioCultural);
    CHECK(dictionary.at(9).name == u"Pertama"_s);
    CHECK(dictionary.isCurrent(9));
}

TEST_CASE("of several versions the one that applies on the day names the code", "[competency]")
{
    const auto version = [](qint64 id, const QString& name, QDate from, QDate to) {
        return Competency{CompetencyId{id}, {}, u"T.1"_s, name, CompetencyKind::technical, {}, {}, from, to};
    };
    const std::vector<Competency> versions{version(1, u"lama"_s, {}, QDate(2025, 12, 31)), version(2, u"baru"_s, QDate(2026, 1, 1), {})};
    CHECK(Dictionary(versions, QDate(2025, 6, 1)).at(0).name == u"lama"_s);
    const Dictionary now(versions, QDate(2026, 6, 1));
    REQUIRE(now.size() == 1);
    CHECK(now.at(0).name == u"baru"_s);
    CHECK(now.indexOf(CompetencyId{1}) == 0);  // old ratings still belong to the code
    const Dictionary ended({versions[0]}, QDate(2026, 6, 1));
    REQUIRE(ended.size() == 1);
    CHECK_FALSE(ended.isCurrent(0));
}

TEST_CASE("standards come as defaults of kinds and as rows of titles, with their sources", "[competency]")
{
    test::RegionFile workspace;
    test::change(workspace, [](ChangeSet& c) {
        test::addCompetency(c, u"T.1"_s, u"Teknik"_s);
        test::addStandard(c, u"Kepala Bidang"_s, u"ADMINISTRATOR"_s, {{u"M.3"_s, 4}, {u"T.1"_s, 2}});
        test::addStandard(c, u"Camat"_s, u"ADMINISTRATOR"_s, {});
    });
    const auto standards = require(CompetencyStore(workspace.session()).standards());
    CHECK(standards.defaults.size() == 126);
    REQUIRE(standards.rows.size() == 2);
    CHECK(standards.rows[0].cells == std::vector<RequiredLevel>{{u"M.3"_s, 4}, {u"T.1"_s, 2}});
    CHECK(standards.rowSources[0] == u"standar.xlsx · Standar · 2"_s);
    CHECK(standards.rows[1].cells.empty());

    const auto book = standardBook(standards.defaults, standards.rows, QDate(2026, 11, 22));
    const auto required = standardOf(book, u"ADMINISTRATOR"_s, u"kepala bidang"_s);
    CHECK(required.size() == 10);
    CHECK(kindsByTitle(book).value(u"camat"_s) == u"ADMINISTRATOR"_s);  // also without any level
}
