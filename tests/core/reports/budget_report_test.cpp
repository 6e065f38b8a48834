// SPDX-License-Identifier: Apache-2.0
// The report on the money of a plan: by class, unit, source and budget line, all adding up alike.
#include "core/base/terbilang.h"
#include "core/base/text.h"
#include "core/plan/plan_listing.h"
#include "tests/core/reports/office_region.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::OfficeRegion;
using test::require;

TEST_CASE("the budget of a plan adds up by class, by unit and in words, and leaves codes to fill in", "[report]")
{
    OfficeRegion r;
    const auto isChart = [](const ReportBlock& block) { return std::holds_alternative<BudgetLine>(block); };
    const Report whole = r.make(u"plan-budget"_s);
    CHECK(std::count_if(whole.blocks.begin(), whole.blocks.end(), isChart) == 1);
    CHECK_FALSE(isChart(whole.blocks.back()));  // the signature belongs to figures
    const PlanListing plan = require(planListing(r.file.log(), require(PlanStore(r.file.log()).load(Uid::fromHex(r.plan)))));
    const Report report = r.make(u"plan-budget"_s);
    const auto rows = test::sheetRows(report);
    qint64 totals = 0;
    for (const auto& row : rows)
        if (row.value(0) == u"JUMLAH"_s) totals += row.value(8).toLongLong() == plan.costRupiah() || row.value(6).toLongLong() == plan.costRupiah();
    CHECK(totals == 2);
    const QString text = test::printed(report, {Paper::f4, Orientation::landscape}).join(u'\n');
    for (const QString& words : {u"Sub kegiatan"_s, u"Kode rekening"_s, u"Sumber dana"_s, u"diisi dengan tangan"_s, terbilangRupiah(plan.costRupiah()), u"pagu Rp 8 juta"_s, u"belum ditetapkan"_s}) {
        CAPTURE(words);
        CHECK(text.contains(words));
    }
}

namespace {

/// The region's plan with lines: BLUD for health, APBD and APBN for anybody.
void giveFunds(OfficeRegion& r, qint64 ofHealth, qint64 anybody, qint64 other)
{
    require(PlanStore(r.file.log()).setFunds(Uid::fromHex(r.plan), {{u"APBN"_s, {}, {}, u"521211"_s, other},
                                                                    {u"BLUD"_s, r.health, u"1.02.02.2.02.0001 Pelayanan <b>"_s, u"5.1.02.02.12.0001"_s, ofHealth},
                                                                    {u"APBD_KAB"_s, {}, u"5.04.02.2.01.0003 Pengembangan"_s, {}, anybody}}));
}

/// Rows of data of one table: its column added up.
qint64 sumIn(const ReportTable& table, std::size_t column, std::size_t keyColumn = 0, const QString& key = {})
{
    qint64 sum = 0;
    for (const auto& row : table.rows) {
        if (row.kind != ReportRow::Kind::data || (!key.isEmpty() && cellText(row.cells[keyColumn], table.columns[keyColumn]) != key)) continue;
        if (const auto* number = std::get_if<qint64>(&row.cells[column].value)) sum += *number;
    }
    return sum;
}

}  // namespace

TEST_CASE("the budget of a plan with lines is told by source, line, class and unit, and all add up alike", "[report]")
{
    OfficeRegion r;
    const PlanListing plan = require(planListing(r.file.log(), require(PlanStore(r.file.log()).load(Uid::fromHex(r.plan)))));
    qint64 seats = 0, fixed = 0, health = 0;
    for (const auto& planned : plan.classes) {
        seats += static_cast<qint64>(planned.seats.size());
        fixed += planned.fixedCostRupiah;
        for (const auto& seat : planned.seats) health += seat.unit == u"Dinas Kesehatan"_s ? seat.costRupiah : 0;
    }
    const qint64 cost = plan.costRupiah(), ofHealth = health > 2'500'000 ? 2'500'000 : health;
    REQUIRE(health > 1'000'000);
    REQUIRE(fixed > 0);
    giveFunds(r, ofHealth, 8'000'000 - ofHealth - 1'000'000, 1'000'000);
    const Report report = r.make(u"plan-budget"_s);
    const auto tables = test::tablesOf(report);
    REQUIRE(tables.size() == 4);
    const ReportTable &bySource = *tables[0], &byLine = *tables[1], &byClass = *tables[2], &byUnit = *tables[3];
    CHECK(sumIn(bySource, 2) == 8'000'000);  // pagu
    CHECK(sumIn(bySource, 7) == cost);
    CHECK(sumIn(bySource, 6) == fixed);
    CHECK(sumIn(bySource, 8) == 8'000'000 - cost);
    CHECK(sumIn(bySource, 7, 1, u"BLUD"_s) == ofHealth);  // paid to the last rupiah before the lines for anybody
    CHECK(sumIn(byLine, 5) == 8'000'000);
    CHECK(sumIn(byLine, 6) == cost);
    CHECK(sumIn(byLine, 6, 4, u"5.1.02.02.12.0001"_s) == ofHealth);
    CHECK(sumIn(byClass, 5) == seats);
    CHECK(sumIn(byClass, 8) == cost);
    CHECK(sumIn(byClass, 8, 4, u"BLUD"_s) == ofHealth);
    CHECK(sumIn(byClass, 8, 4, u"APBN"_s) == sumIn(bySource, 7, 1, u"APBN"_s));
    CHECK(sumIn(byUnit, 6) == cost);
    CHECK(sumIn(byUnit, 5) == seats);
    CHECK(sumIn(byUnit, 2) + sumIn(byUnit, 3) + sumIn(byUnit, 4) == seats);
    CHECK(sumIn(byUnit, 9, 1, u"Dinas Kesehatan"_s) == ofHealth);
    // volume × price = sum wherever a price is told
    for (const auto& row : byClass.rows)
        if (row.kind == ReportRow::Kind::data && !row.cells[7].isEmpty()) {
            const qint64 volume = row.cells[5].isEmpty() ? 1 : std::get<qint64>(row.cells[5].value);
            CHECK(volume * std::get<qint64>(row.cells[7].value) == std::get<qint64>(row.cells[8].value));
        }
    for (const auto& paper : test::papers()) {
        CAPTURE(test::nameOf(paper));
        const QString text = test::squeezed(test::printed(report, paper).join(QString()));
        // what wraps in a narrow cell is mixed with its neighbours
        for (const QString& words : {u"Menurutsumberdana"_s, u"APBD"_s, u"PPPK"_s, u"5.1.02.02.12.0001"_s, u"1.02.02.2.02.0001"_s, u"Sisapagu"_s}) {
            CAPTURE(words);
            CHECK(text.contains(words));
        }
        CHECK_FALSE(text.contains(u"Diisidengantangan"_s));
        CHECK_FALSE(text.contains(u"Belumadadananya"_s));
    }
    const auto rows = test::sheetRows(report);
    CHECK(test::rowWith(rows, 1, u"BLUD"_s).value(7).toLongLong() == ofHealth);
    CHECK(test::rowWith(rows, 2, u"5.1.02.02.12.0001"_s).value(1) == u"1.02.02.2.02.0001 Pelayanan <b>"_s);
}

TEST_CASE("what no budget line has money for is told and marked, and a part of a plan is paid as in the whole", "[report]")
{
    OfficeRegion r;
    const PlanListing plan = require(planListing(r.file.log(), require(PlanStore(r.file.log()).load(Uid::fromHex(r.plan)))));
    require(PlanStore(r.file.log()).setFunds(Uid::fromHex(r.plan), {{u"BLUD"_s, r.school, {}, {}, 8'000'000}}));
    const Report whole = r.make(u"plan-budget"_s);
    const auto tables = test::tablesOf(whole);
    const qint64 paid = sumIn(*tables[0], 7, 1, u"BLUD"_s), unpaid = sumIn(*tables[0], 7, 1, u"Belum ada dananya"_s);
    CHECK(paid + unpaid == plan.costRupiah());
    CHECK(unpaid > 0);
    CHECK(sumIn(*tables[2], 8, 4, u"Belum ada dananya"_s) == unpaid);
    CHECK(test::printed(whole).join(QString()).contains(u"Belum ada dananya"_s));
    ReportRequest health;
    health.unit = u"1"_s;
    const Report part = r.make(u"plan-budget"_s, health);
    const auto ofHealth = test::tablesOf(part);
    REQUIRE(ofHealth.size() == 4);
    CHECK(ofHealth[0]->columns[2].header == u"PNS"_s);  // no ceiling of a part
    CHECK(sumIn(*ofHealth[0], 6, 1, u"BLUD"_s) == 0);
    CHECK(sumIn(*ofHealth[0], 6, 1, u"Belum ada dananya"_s) == sumIn(*ofHealth[2], 8));
}
