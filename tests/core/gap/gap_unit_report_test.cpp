// SPDX-License-Identifier: Apache-2.0
#include "core/gap/gap_unit_report.h"

#include "core/gap/gap_store.h"
#include "core/reference/reference_store.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"
#include "tests/support/printed.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QDate kDay(2026, 11, 22);

QString nipOf(int i) { return u"1987021420100120%1"_s.arg(i + 10); }

/// Kabupaten › Dinas (4 people, one in its school), Badan (2, never rated); one person without a unit.
struct Region {
    test::RegionFile file;
    explicit Region(bool isEmpty = false)
    {
        if (isEmpty) return;
        test::change(file, [&](ChangeSet& c) {
            const Uid top = test::addUnit(c, u"0"_s, u"Pemerintah Kabupaten Uji"_s);
            const Uid office = test::addUnit(c, u"1"_s, u"Dinas Pendidikan"_s, top), school = test::addUnit(c, u"11"_s, u"SD 1"_s, office);
            const Uid board = test::addUnit(c, u"2"_s, u"Badan Keuangan"_s, top);
            for (int i = 0; i < 7; ++i) {
                const Uid person = test::addPerson(c, nipOf(i), u"P%1"_s.arg(i), i < 3 ? office : i < 4 ? school : i < 6 ? board : Uid());
                if (i < 4) test::addAssessment(c, person, QDate(2026, 5, 1), u"Rekan"_s, {{u"M.1"_s, i == 0 ? 0 : 1}});
            }
        });
    }
    Report report(const QString& unit = {})
    {
        const auto tables = require(ReferenceStore(file.session()).load());
        const auto columns = require(GapStore(file.session()).columns(tables, kDay));
        const auto index = unit.isEmpty() ? std::nullopt : columns.units.indexOfCode(unit);
        return gapUnitReport(columns, index, tables, {.name = u"Pemerintah Kabupaten Uji"_s}, kDay);
    }
};

const HeatMap& mapOf(const Report& report)
{
    for (const auto& block : report.blocks)
        if (const auto* map = std::get_if<HeatMap>(&block)) return *map;
    throw std::runtime_error("no heat map");
}

}  // namespace

TEST_CASE("the unit report's lines are the overview's, and its totals their sums", "[gap][report]")
{
    Region r;
    const auto overview = gapOverview(require(GapStore(r.file.session()).columns(kDay)));
    const auto rows = test::sheetRows(r.report());
    qint64 required = 0, levels = 0;
    for (const auto& line : overview.competencies) {
        CAPTURE(line.code);
        const CompetencyGap& g = line.gap;
        QStringList expected{line.code, line.name};
        for (const int number : {g.required, g.assessed(), g.met, g.gap1, g.gap2, g.gap3plus, g.notAssessed, g.expired, g.totalGapLevels}) expected << QString::number(number);
        CHECK(test::rowWith(rows, 0, line.code).mid(0, 11) == expected);
        required += g.required;
        levels += g.totalGapLevels;
    }
    const QStringList total = test::rowWith(rows, 0, u"JUMLAH"_s);
    CHECK(total.value(2).toLongLong() == required);
    CHECK(total.value(10).toLongLong() == levels);
    CHECK(test::rowWith(rows, 0, u"M.1"_s).mid(2, 9) == QStringList{u"7"_s, u"4"_s, u"3"_s, u"1"_s, u"0"_s, u"0"_s, u"3"_s, u"0"_s, u"1"_s});
}

TEST_CASE("the heat map has a row per office, keeps everybody and tells not assessed from no gap", "[gap][report]")
{
    Region r;
    const Report report = r.report();
    const HeatMap& map = mapOf(report);
    CHECK(map.rowLabels == std::vector<QString>{u"Badan Keuangan (2)"_s, u"Dinas Pendidikan (4)"_s, u"Unit kerja tidak diketahui (1)"_s, u"Seluruhnya (7)"_s});
    CHECK(map.columnLabels.front() == u"M.1 Integritas"_s);
    CHECK(map.cells[0][0].text == u"BD"_s);
    CHECK_FALSE(map.cells[0][0].level);
    CHECK(map.cells[1][0].level == Approx(0.25));
    CHECK(map.cells[1][0].text == u"25"_s);
    CHECK(map.cells[3][0].text == u"25"_s);
    const Report dinas = r.report(u"1"_s);
    CHECK(mapOf(dinas).rowLabels == std::vector<QString>{u"Dinas Pendidikan (langsung) (3)"_s, u"SD 1 (1)"_s, u"Seluruhnya (4)"_s});
    CHECK(mapOf(dinas).cells[1][0].text == u"0"_s);
    CHECK(mapOf(r.report(u"11"_s)).rowLabels == std::vector<QString>{u"SD 1 (1)"_s});
}

TEST_CASE("the unit report fits all four papers, also for an empty region", "[gap][report]")
{
    Region full, empty(true);
    for (const auto& paper : test::papers()) {
        CAPTURE(test::nameOf(paper));
        const QString text = test::printed(full.report(), paper).join(u'\n');
        CHECK(text.contains(u"Badan Keuangan (2)"_s));
        CHECK(text.contains(u"KESENJANGAN KOMPETENSI PER UNIT KERJA"_s));
        CHECK(test::squeezed(text).contains(u"4(57,1%)"_s));
        const QString nothing = test::printed(empty.report(), paper).join(u'\n');
        CHECK(test::squeezed(nothing).contains(u"petakesenjanganbelumdapatdibuat"_s));
        CHECK(nothing.contains(u"JUMLAH"_s));
    }
}
