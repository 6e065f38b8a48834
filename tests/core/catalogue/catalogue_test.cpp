// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/catalogue_store.h"

#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const ReferenceTables& tables()
{
    static const ReferenceTables shipped = shippedReference().value();
    return shipped;
}

}  // namespace

TEST_CASE("a target names kinds of post", "[catalogue]")
{
    const auto target = readTarget(u"PENGAWAS; ADMINISTRATOR"_s, tables());
    CHECK(target.kinds == QStringList{u"PENGAWAS"_s, u"ADMINISTRATOR"_s});
    CHECK(target.grades.empty());
    CHECK(readTarget(u"jf ahli muda"_s, tables()).kinds == QStringList{u"JF_AHLI_MUDA"_s});
    CHECK(readTarget(u"Ahli Muda"_s, tables()).kinds == QStringList{u"JF_AHLI_MUDA"_s});
    CHECK(readTarget(u"JPT"_s, tables()).kinds.size() == 3);
    CHECK(readTarget(u"Fungsional, Pengawas"_s, tables()).kinds.size() == 9);
}

TEST_CASE("a target names golongan and urusan", "[catalogue]")
{
    const auto range = readTarget(u"III/a - III/d; Golongan IX"_s, tables());
    REQUIRE(range.grades.size() == 2);
    CHECK(range.grades[0].staff == StaffKind::pns);
    CHECK(range.grades[0].to - range.grades[0].from == 3);
    CHECK(range.grades[1].staff == StaffKind::pppk);
    CHECK(range.grades[1].from == 9);
    CHECK(readTarget(u"III/a s.d. IV/b"_s, tables()).grades[0].to == 14);
    CHECK(readTarget(u"Kesehatan"_s, tables(), {u"kesehatan"_s}).affairs == QStringList{u"kesehatan"_s});
}

TEST_CASE("everybody may come where the target is empty, says so, or is not understood", "[catalogue]")
{
    CHECK(readTarget({}, tables()).isEveryone());
    CHECK(readTarget(u"Semua ASN"_s, tables()).isEveryone());
    CHECK(readTarget(u"Semua PENGAWAS"_s, tables()).kinds == readTarget(u"PENGAWAS"_s, tables()).kinds);
    CHECK(readTarget(u"Semua guru honorer"_s, tables()).findings.size() == 1);
    const auto odd = readTarget(u"Juru masak"_s, tables());
    CHECK(odd.isEveryone());
    REQUIRE(odd.findings.size() == 1);
    CHECK(odd.findings[0].code == u"target.unknown"_s);
}

TEST_CASE("the catalogue of the file", "[catalogue]")
{
    test::RegionFile workspace;
    test::change(workspace, [](ChangeSet& c) {
        const Uid provider = test::add(c, entity::provider, {{field::providerName, Value(u"LAN"_s)}});
        const Uid offering = test::addOffering(c, u"P2"_s, u"Pelatihan"_s, u"KL02"_s, 32, 4'000'000, u"M.1"_s, 1, 2, {{field::offeringProvider, Value(provider)}});
        test::addOffering(c, u"P1"_s, u"E-Learning"_s, u"NKL03"_s, 12, 500'000, u"M.2"_s, 2, 3);
        test::addAngkatan(c, offering, 30, 10, QDate(2027, 3, 1), QDate(2027, 3, 4));
        test::add(c, entity::priority, {{field::priorityName, Value(u"RPJMD"_s)}, {field::priorityWeight, Value(1.5)}, {field::priorityFrom, Value(2027)}},
                  {{{field::priorityShare, test::competency(u"M.1"_s)}, Value(2.0)}});
    });
    const auto catalogue = require(CatalogueStore(workspace.session()).load());
    REQUIRE(catalogue.offerings.size() == 2);
    CHECK(catalogue.offerings[0].code == u"P1"_s);
    const Offering& second = catalogue.offerings[1];
    CHECK(second.provider == u"LAN"_s);
    CHECK(second.hoursJp == 32);
    CHECK(second.costPerPersonRupiah == 4'000'000);
    REQUIRE(second.steps.size() == 1);
    CHECK(second.steps[0].to == 2);
    REQUIRE(catalogue.angkatan.size() == 1);
    CHECK(catalogue.angkatan[0].offering == second.id);
    CHECK(catalogue.angkatan[0].startsOn == QDate(2027, 3, 1));
    CHECK(catalogue.angkatan[0].minimum == 10);
    REQUIRE(catalogue.priorities.size() == 1);
    CHECK(catalogue.priorities[0].weight == 1500);
    CHECK(catalogue.priorities[0].competencies[0].weight == 2000);
    CHECK(catalogue.priorities[0].appliesIn(2028));
    CHECK_FALSE(catalogue.priorities[0].appliesIn(2026));
}
