// SPDX-License-Identifier: Apache-2.0
#include "core/reference/reference.h"

#include "core/reference/reference_csv.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("every shipped list is read", "[reference]")
{
    const auto tables = shippedReference();
    REQUIRE(tables);
    CHECK(tables->legalPositions.size() == 32);
    CHECK(tables->grades.size() == 34);
    CHECK(tables->eselons.size() == 12);
    CHECK(tables->postKinds.size() == 14);
    CHECK(tables->trainingForms.size() == 26);
    CHECK(tables->trainingTypes.size() == 25);
    CHECK(tables->hourCaps.size() == 8);
    CHECK(tables->defaultLevels.size() == 126);
    CHECK(tables->competencies.size() == 9);
    CHECK(tables->competencyLevels.size() == 45);
    CHECK(tables->headerAliases.size() == 21);
    CHECK(tables->methodRanks.size() == 6);
    CHECK(tables->fundSources.size() == 7);
    CHECK(shippedList(u"talent_boxes"_s).has_value());
    CHECK_FALSE(shippedList(u"nothing"_s).has_value());
}

TEST_CASE("what was only remembered is not called verified", "[reference]")
{
    const auto tables = shippedReference().value();
    CHECK(findPostKind(tables, u"JF_AHLI_MADYA"_s)->bupVerified);
    CHECK_FALSE(findPostKind(tables, u"JPT_PRATAMA"_s)->bupVerified);
    CHECK(tables.eselons[3].kindOfPost == u"JPT_PRATAMA"_s);
    CHECK(tables.eselons[11].kindOfPost.isEmpty());
    const auto* seminar = findTrainingForm(tables, u"9"_s);
    REQUIRE(seminar);
    CHECK(seminar->code == u"KL06"_s);
    CHECK(seminar->mark.verified);
    CHECK_FALSE(seminar->jpVerified);
    CHECK(tables.defaultLevels[9].disputedLevel == 4);
}

TEST_CASE("a form is found by SIASN id, else by its name", "[reference]")
{
    const auto tables = shippedReference().value();
    CHECK(findTrainingForm(tables, {}, u" e-LEARNING "_s)->code == u"NKL03"_s);
    CHECK(findTrainingForm(tables, {}, u"Komunitas Belajar (Community of Practices)"_s)->code == u"NKL10"_s);
    CHECK(findTrainingForm(tables, u"16"_s, u"Seminar"_s)->code == u"NKL03"_s);
    CHECK(findTrainingForm(tables, {}, u"Pendidikan / tugas belajar"_s)->code == u"PD01"_s);
    CHECK(findTrainingForm(tables, {}, {}) == nullptr);
    CHECK(findTrainingFormByCode(tables, u"NKL01"_s)->name == u"Coaching"_s);
}

TEST_CASE("settings come from the list, else from figures.md", "[reference]")
{
    ReferenceTables tables;
    CHECK(settingValue(tables, setting::kAssessmentValidityYears) == 3);
    CHECK(settingValue(tables, setting::kPnsHourFloor) == 20);
    CHECK(settingValue(tables, u"nobody knows") == 0);
    REQUIRE(parseReferenceCsv(u"settings"_s, "key,value,unit,status,source,note\npns_hour_floor,32,JP,confirmed,x,\n", tables));
    CHECK(settingValue(tables, setting::kPnsHourFloor) == 32);
    const auto shipped = shippedReference().value();
    for (const auto& s : shipped.settings) CHECK(settingValue(ReferenceTables{}, s.key) == s.value);
}

TEST_CASE("a row applies on its first and its last day", "[reference]")
{
    ReferenceTables tables;
    REQUIRE(parseReferenceCsv(u"methods"_s, "method,rank,status,source,valid_from,valid_to\nA,1,memory,x,2026-01-01,2026-12-31\n", tables));
    const RuleMark mark = tables.methodRanks[0].mark;
    CHECK(appliesOn(mark, QDate(2026, 1, 1)));
    CHECK(appliesOn(mark, QDate(2026, 12, 31)));
    CHECK_FALSE(appliesOn(mark, QDate(2025, 12, 31)));
    CHECK_FALSE(appliesOn(mark, QDate(2027, 1, 1)));
    CHECK(appliesOn(RuleMark{}, QDate(1900, 1, 1)));
}

TEST_CASE("a bad list is refused with its row and changes nothing", "[reference]")
{
    ReferenceTables tables;
    REQUIRE(parseReferenceCsv(u"methods"_s, "method,rank,status,source\nA,1,memory,x\n", tables));
    const auto bad = parseReferenceCsv(u"methods"_s, "method,rank,status,source\nB,2,memory,x\nC,first,memory,x\n", tables);
    REQUIRE_FALSE(bad);
    CHECK(bad.error().message.contains(u"Baris 3"));
    CHECK(tables.methodRanks.at(0).method == u"A"_s);
    CHECK_FALSE(parseReferenceCsv(u"methods"_s, "method,status,source\nB,memory,x\n", tables));
    CHECK_FALSE(parseReferenceCsv(u"methods"_s, "method,rank,status,source\nB,,memory,x\n", tables));
    CHECK_FALSE(parseReferenceCsv(u"methods"_s, "method,rank,status,source,valid_to\nB,1,memory,x,soon\n", tables));
    CHECK_FALSE(parseReferenceCsv(u"golongan"_s, "id,golongan,pangkat,jenis_asn,urutan,status,source\n1,I,,TNI,1,memory,x\n", tables));
    CHECK_FALSE(parseReferenceCsv(u"hour_caps"_s, "form_code,rule,jp,sessions_per_month,status,source\nX,weekly,1,,memory,x\n", tables));
    CHECK(parseReferenceCsv(u"moon_phases"_s, "a\n", tables).error().code == ErrorCode::notFound);
}

TEST_CASE("points of the IP ASN that nobody can read hold up no other list", "[reference]")
{
    ReferenceTables tables;
    REQUIRE(parseReferenceCsv(u"ip_asn_scores"_s, "dimension,indicator,jabatan_group,score,status,source\nKOMPETENSI,a,ALL,\"22,5\",memory,x\nKOMPETENSI,b,ALL,22.5 (usul),memory,x\n"
                                                  "KOMPETENSI,c,ALL,99999999999,memory,x\nKATEGORI,d,ALL,,memory,x\n", tables));
    REQUIRE(tables.ipAsnScores.size() == 4);
    CHECK(tables.ipAsnScores[0].hundredths == 2250);
    for (std::size_t i : {1u, 2u, 3u}) CHECK_FALSE(tables.ipAsnScores[i].hundredths);
}
