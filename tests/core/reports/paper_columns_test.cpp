// SPDX-License-Identifier: Apache-2.0
// Columns on upright and wide paper: none is lost silently.
#include "tests/core/reports/office_region.h"

#include <QRegularExpression>
#include <map>

using namespace core;
using namespace Qt::StringLiterals;
using test::OfficeRegion;
using test::require;

TEST_CASE("no report loses a column on one paper without saying so", "[report]")
{
    OfficeRegion r;
    int named = 0;
    for (const ReportEntry& entry : reportEntries()) {
        CAPTURE(entry.name);
        const Report report = require(makeReport(r.file.log(), entry, r.requestFor(entry)));
        std::map<Orientation, QString> texts;
        for (const auto& paper : test::papers()) texts[paper.orientation] += test::squeezed(test::printed(report, paper).join(QString())) + u'\f';
        for (const auto* table : test::tablesOf(report))
            for (const auto& column : table->columns) {
                CAPTURE(table->title.toStdString(), column.header.toStdString());
                if (table->numberedColumns) CHECK(column.inPortrait == column.inLandscape);  // a form has the same columns on every paper
                if (column.inPortrait == column.inLandscape) continue;
                ++named;
                const QRegularExpression note(u"Kolomyangtidakmuatpadakertas%1:[^.]*“%2”"_s.arg(column.inPortrait ? u"mendatar"_s : u"tegak"_s, QRegularExpression::escape(test::squeezed(column.header))));
                const QStringList papers = texts[column.inPortrait ? Orientation::landscape : Orientation::portrait].split(u'\f', Qt::SkipEmptyParts);
                REQUIRE(papers.size() == 2);
                for (const QString& text : papers) CHECK(text.contains(note));
            }
    }
    CHECK(named > 0);
}

TEST_CASE("the annual plan has all its columns on every paper", "[report]")
{
    OfficeRegion r;
    for (const auto& paper : test::papers()) {
        CAPTURE(test::nameOf(paper));
        const QString text = test::printed(r.make(u"annual-plan"_s), paper).join(u'\n');
        CHECK(text.contains(QRegularExpression(u"\\(1\\)\\s+\\(2\\)\\s+\\(3\\)\\s+\\(4\\)\\s+\\(5\\)\\s+\\(6\\)\\s+\\(7\\)\\s+\\(8\\)\\s+\\(9\\)\\s+\\(10\\)"_s)));
        for (const QString& words : {u"Penyelenggara"_s, u"Jadwal"_s, u"kurikulum"_s, u"Anggaran"_s}) CHECK(text.contains(words));
        CHECK(text.contains(QRegularExpression(u"\\sJP\\s+Penyelenggara"_s)));
    }
}

TEST_CASE("sources stand beside the units on upright paper while there is room, and are named in a note otherwise", "[report]")
{
    OfficeRegion r;
    const auto upright = [&](const std::vector<PlanRecordFund>& funds) {
        require(PlanStore(r.file.log()).setFunds(Uid::fromHex(r.plan), funds));
        const Report report = r.make(u"plan-budget"_s);
        const ReportTable& byUnit = *test::tablesOf(report).back();
        std::pair<int, bool> seen{static_cast<int>(byUnit.columns.size()) - 8, test::printed(report).join(QString()).contains(u"tidak muat pada kertas tegak"_s)};
        CHECK(byUnit.columns.back().inPortrait != seen.second);
        CHECK(leftOutNote(report, Orientation::portrait).contains(u"“%1”"_s.arg(byUnit.columns.back().header)) == seen.second);
        CHECK(leftOutNote(report, Orientation::landscape).isEmpty());
        return seen;
    };
    CHECK(upright({{u"BLUD"_s, r.school, {}, {}, 8'000'000}}) == std::pair(2, false));
    const auto [columns, isNoted] = upright({{u"BLUD"_s, r.school, {}, {}, 2'000'000}, {u"APBN"_s, r.health, {}, {}, 2'000'000}, {u"DAK"_s, r.health, {}, {}, 2'000'000}, {u"Hibah"_s, r.health, {}, {}, 2'000'000}});
    CHECK(columns >= 4);
    CHECK(isNoted);
}
