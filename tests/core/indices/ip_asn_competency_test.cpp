// SPDX-License-Identifier: Apache-2.0
// Dimension Kompetensi of the IP ASN: the worked vectors IP1 to IP4 of jpm_ipasn_test_vectors.csv, and the edges of each rule.
#include "core/indices/ip_asn_competency.h"
#include "tests/support/catch_qt.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMeasured = 2026;
constexpr IpAsnIndicator kTechnical = IpAsnIndicator::technical, kSeminar = IpAsnIndicator::seminar, kFunctional = IpAsnIndicator::functional;

const ReferenceTables& shippedTables()
{
    static const ReferenceTables tables = valueOrThrow(shippedReference());
    return tables;
}

int points(const QString& group, bool leads, const std::vector<IpAsnCourse>& courses)
{
    const auto measured = IpAsnCompetencyRules(shippedTables().ipAsnScores, kMeasured).measure(group, leads, courses);
    REQUIRE(measured);
    return measured->hundredths;
}

}  // namespace

TEST_CASE("competency points of the IP ASN equal the worked vectors", "[indices]")
{
    CHECK(points(u"PELAKSANA"_s, false, {{kTechnical, 2026, 24}, {kSeminar, 2025, 8}}) == 4000);  // IP1: 22.5 + 17.5
    CHECK(points(u"STRUKTURAL"_s, true, {{kSeminar, 2026, 4}}) == 2500);                          // IP2: 15 + 0 + 10
    CHECK(points(u"FUNGSIONAL"_s, false, {{kTechnical, 2026, 20}}) == 1500);                      // IP3: 0 + 15 + 0
    CHECK(points(u"STRUKTURAL"_s, true, {{kTechnical, 2026, 20}, {kSeminar, 2026, 4}}) == 4000);  // IP4
    CHECK(points(u"FUNGSIONAL"_s, false, {{kFunctional, 1999, 0}}) == 1500);                      // once done, for ever
}

TEST_CASE("years and hours of the indicators of the IP ASN hold to the day and the hour", "[indices]")
{
    CHECK(points(u"PELAKSANA"_s, false, {{kTechnical, 2026, 19}}) == 0);
    CHECK(points(u"PELAKSANA"_s, false, {{kTechnical, 2026, 12}, {kTechnical, 2026, 8}}) == 2250);  // certificates of the year together
    CHECK(points(u"STRUKTURAL"_s, false, {{kTechnical, 2026, 12}, {kTechnical, 2026, 8}}) == 0);     // its row names no year: one course of 20 JP
    CHECK(points(u"PELAKSANA"_s, false, {{kTechnical, 2025, 40}}) == 0);                            // last year is not the last one year
    CHECK(points(u"STRUKTURAL"_s, false, {{kTechnical, 2019, 40}}) == 1500);                        // its row names no year
    CHECK(points(u"PELAKSANA"_s, false, {{kSeminar, 2024, 4}}) == 0);
    CHECK(points(u"PELAKSANA"_s, false, {{kSeminar, 2027, 4}, {kTechnical, 2027, 40}}) == 0);       // not yet
    CHECK(points(u"PELAKSANA"_s, true, {{kFunctional, 2026, 40}}) == 0);                            // pelaksana have no such rows
    CHECK_FALSE(IpAsnCompetencyRules(shippedTables().ipAsnScores, kMeasured).measure({}, true, {}));
}

TEST_CASE("a row of the IP ASN says itself what it asks and from when", "[indices]")
{
    std::vector<IpAsnScore> rows{{u"KOMPETENSI"_s, u"Diklat teknis >= 30 JP dalam 3 tahun terakhir"_s, u"PELAKSANA"_s, 1250, {}}, {u"KINERJA"_s, u"diklat teknis"_s, u"PELAKSANA"_s, 900, {}}};
    const std::vector<IpAsnCourse> courses{{kTechnical, 2024, 30}};
    CHECK(IpAsnCompetencyRules(rows, kMeasured).measure(u"PELAKSANA"_s, false, courses)->hundredths == 1250);
    CHECK(IpAsnCompetencyRules(rows, kMeasured + 1).measure(u"PELAKSANA"_s, false, courses)->hundredths == 0);
    rows[0].group = u"Pelaksana"_s;
    CHECK(IpAsnCompetencyRules(rows, kMeasured).measure(u"PELAKSANA"_s, false, courses)->hundredths == 1250);
    rows[0].group = u"ALL"_s;
    CHECK(IpAsnCompetencyRules(rows, kMeasured).measure(u"PELAKSANA"_s, false, courses)->hundredths == 1250);
    rows.push_back({u"KOMPETENSI"_s, u"Seminar"_s, u"PELAKSANA"_s, std::nullopt, {}});  // what nobody can read gives nothing
    CHECK(IpAsnCompetencyRules(rows, kMeasured).measure(u"PELAKSANA"_s, false, {})->hundredths == 0);
    rows[0].mark.validFrom = QDate(2027, 1, 1);
    rows.pop_back();
    CHECK_FALSE(IpAsnCompetencyRules(rows, kMeasured).measure(u"PELAKSANA"_s, false, courses));
}

TEST_CASE("what a course counts for in the IP ASN follows from its form and aspect", "[indices]")
{
    const auto indicator = [](const QString& form, HourAspect aspect) { return ipAsnIndicatorOf(form, aspect, shippedTables()); };
    CHECK(indicator(u"KL06"_s, HourAspect::unknown) == kSeminar);
    CHECK(indicator(u"KL07"_s, HourAspect::technical) == kSeminar);  // a workshop on a technical matter is a workshop
    CHECK(indicator(u"KL11"_s, HourAspect::unknown) == kSeminar);
    CHECK(indicator(u"KL03"_s, HourAspect::technical) == kTechnical);
    CHECK(indicator(u"KL04"_s, HourAspect::functional) == kFunctional);
    CHECK(indicator(u"NKL03"_s, HourAspect::technical) == kTechnical);
    CHECK(indicator(u"KL10"_s, HourAspect::unknown) == kTechnical);  // bimtek, whatever the catalogue knows of it
    CHECK_FALSE(indicator(u"KL10"_s, HourAspect::managerial));
    for (const auto& form : {u"KL01"_s, u"KL02"_s, u"KL05"_s}) CHECK_FALSE(indicator(form, HourAspect::unknown));
    CHECK_FALSE(indicator(u"NKL01"_s, HourAspect::managerial));
    CHECK_FALSE(indicator({}, HourAspect::unknown));
}
