// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/catalogue_editor.h"

#include "core/catalogue/catalogue_store.h"
#include "core/history/undo.h"
#include "core/reference/reference_store.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

#include <QStringList>

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

struct Office {
    test::RegionFile file;
    CatalogueEditor editor{file.log()};
    Catalogue catalogue() { return require(CatalogueStore(file.session()).load()); }
    OfferingDraft draft(const QString& code = u"P1"_s) { return {{}, code, u"Pelatihan "_s + code, u"KL02"_s, u"klasikal"_s, 32, 4, 1'000'000, 5'000'000, {}, {}, {}, {}}; }
    Findings findings(const OfferingDraft& draft)
    {
        return offeringFindings(draft, catalogue(), require(ReferenceStore(file.session()).load()), {});
    }
    QStringList codes(const Problems& problems)
    {
        QStringList list;
        for (const auto& problem : problems) list << problem.code;
        return list;
    }
};

}  // namespace

TEST_CASE("an offering made by hand has the uid its import would give it", "[catalogue]")
{
    Office o;
    const Uid uid = require(o.editor.save(o.draft()));
    CHECK(uid == naturalUid(entity::offering, {u"P1"_s}));
    const auto saved = o.catalogue().offerings.front();
    CHECK(saved.name == u"Pelatihan P1"_s);
    CHECK(saved.hoursJp == 32);
    CHECK(saved.fixedCostRupiah == 5'000'000);
    // Renamed, it keeps its uid, and a new P1 gets one of its own.
    OfferingDraft renamed = draftOf(saved);
    renamed.code = u"P9"_s;
    CHECK(require(o.editor.save(renamed)) == uid);
    const Uid second = require(o.editor.save(o.draft()));
    CHECK(second != uid);
    CHECK(o.catalogue().offerings.size() == 2);
}

TEST_CASE("a cost nobody knows is not made 0 by saving what a form shows", "[catalogue]")
{
    Office o;
    const Uid uid = require(o.editor.save(o.draft()));
    CHECK(o.catalogue().offerings.front().isCostKnown);
    static_cast<void>(require(o.file.log().record(u"uji"_s, [&](ChangeSet& c) { c.set(entity::offering, uid, field::costPerPerson, Value()); })));
    OfferingDraft draft = draftOf(o.catalogue().offerings.front());
    draft.mode = u"daring"_s;
    require(o.editor.save(draft));
    CHECK_FALSE(o.catalogue().offerings.front().isCostKnown);
    draft.costPerPerson = 5;
    require(o.editor.save(draft));
    CHECK(o.catalogue().offerings.front().isCostKnown);
    draft.costPerPerson = 0;
    require(o.editor.save(draft));
    CHECK(o.catalogue().offerings.front().isCostKnown);
}

TEST_CASE("numbers in a file that fit no figure are as if they were not given", "[catalogue]")
{
    Office o;
    const Uid uid = require(o.editor.save(o.draft()));
    static_cast<void>(require(o.file.log().record(u"uji"_s, [&](ChangeSet& c) {
        c.set(entity::offering, uid, field::offeringHours, Value(1e300));
        c.set(entity::offering, uid, field::offeringDays, Value(qint64{1} << 40));
        c.set(entity::offering, uid, field::costPerPerson, Value(qint64{1} << 60));
    })));
    const auto offering = o.catalogue().offerings.front();
    CHECK(offering.hoursJp == 0);
    CHECK(offering.days == 0);
    CHECK_FALSE(offering.isCostKnown);
}

TEST_CASE("saving an offering writes only what differs and can be undone", "[catalogue]")
{
    Office o;
    const Uid uid = require(o.editor.save(o.draft()));
    OfferingDraft draft = draftOf(o.catalogue().offerings.front());
    const qint64 edits = o.file.count("select count(*) from edit");
    require(o.editor.save(draft));
    CHECK(o.file.count("select count(*) from edit") == edits);
    draft.name = u"Pelatihan Baru"_s;
    draft.target = u"PENGAWAS"_s;
    require(o.editor.save(draft));
    CHECK(o.file.count("select count(*) from edit") == edits + 2);
    require(o.editor.removeOfferings(std::span(&uid, 1)));
    CHECK(o.file.one("select label from change_set order by id desc limit 1") == u"Hapus pelatihan: Pelatihan Baru"_s);
    CHECK(o.catalogue().offerings.empty());
    CHECK(o.editor.save(draft).error().code == ErrorCode::notFound);
    CHECK(require(o.editor.save(o.draft())) == uid);  // back under its own uid
}

TEST_CASE("an offering is refused with every reason beside its field, and odd cells are told", "[catalogue]")
{
    Office o;
    require(o.editor.save(o.draft()));
    OfferingDraft bad{{}, u" p1 "_s, {}, u"KL99"_s, {}, -1, -1, -1, -1, u"PENGAWAS; astronot"_s, u"P1; Antah Berantah"_s, {}, {}};
    const auto found = o.findings(bad);
    CHECK(o.codes(found.errors)
          == QStringList{u"offering.name"_s, u"offering.codeTaken"_s, u"offering.negative"_s, u"offering.negative"_s, u"offering.negative"_s, u"offering.negative"_s,
                         u"offering.ownPrerequisite"_s});
    CHECK(o.codes(found.warnings) == QStringList{u"offering.form"_s, u"target.unknown"_s, u"prerequisite.unknown"_s});
    CHECK(o.editor.save(bad).error().code == ErrorCode::invalidInput);
    CHECK(o.catalogue().offerings.size() == 1);
    OfferingDraft large = o.draft(u"P2"_s);  // what would be read back as unknown or nothing
    large.hoursJp = large.days = 1'000'000;
    large.costPerPerson = large.fixedCost = 2'000'000'000'000;
    CHECK(o.codes(o.findings(large).errors) == QStringList(4, u"offering.tooLarge"_s));
    CHECK(o.findings(o.draft(u"P2"_s)).errors.empty());
    CHECK(o.findings(o.draft(u"P2"_s)).warnings.empty());
}

TEST_CASE("steps and angkatan of an offering are added, changed and removed", "[catalogue]")
{
    Office o;
    const Uid offering = require(o.editor.save(o.draft()));
    require(o.editor.setStep(offering, test::competency(u"M.1"_s), StepLevels{1, 2}));
    CHECK(o.catalogue().offerings.front().steps.at(0).to == 2);
    require(o.editor.setStep(offering, test::competency(u"M.1"_s), StepLevels{1, 3}));
    CHECK(o.catalogue().offerings.front().steps.at(0).to == 3);
    for (const StepLevels& bad : {StepLevels{2, 2}, StepLevels{-1, 2}, StepLevels{3, 6}})
        CHECK(o.editor.setStep(offering, test::competency(u"M.1"_s), bad).error().code == ErrorCode::invalidInput);
    require(o.editor.setStep(offering, test::competency(u"M.1"_s), std::nullopt));
    CHECK(o.catalogue().offerings.front().steps.empty());

    const Uid first = require(o.editor.save(AngkatanDraft{{}, offering, 1, QDate(2027, 5, 4), QDate(2027, 5, 7), u"Aula"_s, 30, 10}));
    CHECK(first == naturalUid(entity::angkatan, {offering.hex(), u"1"_s}));
    CHECK(require(o.editor.save(AngkatanDraft{{}, offering, 0, QDate(2027, 6, 1), {}, {}, 30, 1})) == naturalUid(entity::angkatan, {offering.hex(), u"2027-06-01"_s}));
    AngkatanDraft bad{{}, offering, 1, QDate(2027, 5, 4), QDate(2027, 5, 1), {}, 5, 0};
    CHECK(o.codes(angkatanFindings(bad, o.catalogue()).errors) == QStringList{u"angkatan.numberTaken"_s, u"offering.endBeforeStart"_s, u"angkatan.minimum"_s});
    bad = {{}, offering, 7, {}, {}, {}, 5, 6};
    CHECK(angkatanFindings(bad, o.catalogue()).errors.empty());
    CHECK(o.codes(angkatanFindings(bad, o.catalogue()).warnings) == QStringList{u"angkatan.minimum"_s, u"angkatan.start"_s});
    require(o.editor.removeAngkatan(std::span(&first, 1)));
    CHECK(o.catalogue().angkatan.size() == 1);
    require(o.editor.removeOfferings(std::span(&offering, 1)));
    CHECK(o.catalogue().angkatan.empty());
}

TEST_CASE("providers are kept apart by name, joined, and not removed while they give something", "[catalogue]")
{
    Office o;
    const Uid kept = require(o.editor.save(Provider{{}, u"BPSDM Provinsi"_s, u"Pemerintah"_s, {}}));
    const Uid other = require(o.editor.save(Provider{{}, u"BPSDM Prov."_s, {}, {}}));
    CHECK(kept == naturalUid(entity::provider, {u"bpsdm provinsi"_s}));
    CHECK(o.editor.save(Provider{{}, u"bpsdm  PROVINSI"_s, {}, {}}).error().code == ErrorCode::invalidInput);
    OfferingDraft draft = o.draft();
    draft.provider = other;
    require(o.editor.save(draft));
    CHECK(o.editor.removeProviders(std::span(&other, 1)).error().code == ErrorCode::conflict);
    CHECK(o.editor.joinProviders(kept, kept).error().code == ErrorCode::invalidInput);
    require(o.editor.joinProviders(kept, other));
    const auto catalogue = o.catalogue();
    REQUIRE(catalogue.providers.size() == 1);
    CHECK(catalogue.providers.front().offerings == 1);
    CHECK(catalogue.offerings.front().provider == u"BPSDM Provinsi"_s);
    CHECK(catalogue.offerings.front().providerUid == kept);
}

TEST_CASE("unit prices and priorities are kept with their checks", "[catalogue]")
{
    Office o;
    const Uid price = require(o.editor.save(UnitPrice{{}, u"Uang harian"_s, u"orang/hari"_s, u"Dalam daerah"_s, u"SHS 2027"_s, 2027, 150'000}));
    CHECK(o.catalogue().prices.front().priceRupiah == 150'000);
    CHECK(o.editor.save(UnitPrice{{}, {}, {}, {}, {}, 27, -1}).error().code == ErrorCode::invalidInput);
    CHECK(priceFindings({{}, {}, {}, {}, {}, 27, -1}).errors.size() == 3);
    require(o.editor.removePrices(std::span(&price, 1)));
    CHECK(o.catalogue().prices.empty());

    const Uid m1 = test::competency(u"M.1"_s), m2 = test::competency(u"M.2"_s);
    const Uid uid = require(o.editor.save(PriorityDraft{{}, u"Layanan publik"_s, 1500, 2026, 2028, {{m1, 1000}, {m2, 2000}}}));
    auto saved = o.catalogue().priorities.front();
    CHECK(saved.weight == 1500);
    CHECK(saved.competencies.size() == 2);
    require(o.editor.save(PriorityDraft{uid, u"Layanan publik"_s, 1500, 2026, std::nullopt, {{m2, 3000}}}));
    saved = o.catalogue().priorities.front();
    REQUIRE(saved.competencies.size() == 1);
    CHECK(saved.competencies.front().weight == 3000);
    CHECK_FALSE(saved.yearTo);
    CHECK(priorityFindings({{}, {}, 0, 2028, 2026, {{m1, 0}}}).errors.size() == 4);
    require(o.editor.removePriorities(std::span(&uid, 1)));
    CHECK(o.catalogue().priorities.empty());
}

TEST_CASE("a priority is for its units, for everybody without one, and stays narrow when a unit is gone", "[catalogue]")
{
    Office o;
    Uid dinas, kecamatan;
    test::change(o.file, [&](ChangeSet& c) {
        dinas = test::addUnit(c, u"1"_s, u"Dinas"_s);
        kecamatan = test::addUnit(c, u"2"_s, u"Kecamatan"_s);
    });
    const Uid m1 = test::competency(u"M.1"_s), elsewhere = Uid::v7(77);
    const Uid uid = require(o.editor.save(PriorityDraft{{}, u"Stunting"_s, 1500, {}, {}, {{m1, 1000}}, {kecamatan, dinas, elsewhere}}));
    CHECK(o.catalogue().priorities.front().units == std::vector<Uid>{dinas, kecamatan, elsewhere});  // by name, then those not here
    require(o.editor.save(PriorityDraft{uid, u"Stunting"_s, 2000, {}, {}, {{m1, 1000}}, {kecamatan, elsewhere}}));
    CHECK(o.catalogue().priorities.front().units == std::vector<Uid>{kecamatan, elsewhere});
    test::change(o.file, [&](ChangeSet& c) { c.remove(entity::unit, kecamatan); });
    CHECK(o.catalogue().priorities.front().units.size() == 2);
    require(o.editor.save(PriorityDraft{uid, u"Stunting"_s, 2000, {}, {}, {{m1, 1000}}, {}}));
    CHECK(o.catalogue().priorities.front().units.empty());
}

TEST_CASE("an agreement is told by its days: the last day counts, ninety days before it ends soon", "[catalogue]")
{
    const QDate today(2026, 11, 22);
    const auto state = [&](QDate start, QDate end) { return agreementState({{}, {}, {}, {}, start, end, {}, {}}, today); };
    CHECK(state({}, {}) == AgreementState::running);
    CHECK(state({}, QDate(2026, 11, 21)) == AgreementState::expired);
    CHECK(state({}, today) == AgreementState::ending);
    CHECK(state({}, today.addDays(90)) == AgreementState::ending);
    CHECK(state({}, today.addDays(91)) == AgreementState::running);
    CHECK(state(today.addDays(1), today.addDays(30)) == AgreementState::notYet);
    CHECK(state(today, {}) == AgreementState::running);
    CHECK(agreementStateText({{}, {}, {}, {}, {}, today.addDays(30), {}, {}}, today) == u"berakhir 22-12-2026 (30 hari lagi)"_s);
}

TEST_CASE("an agreement belongs to a partner, is checked, changed field by field and goes with the partner", "[catalogue]")
{
    Office o;
    const QDate today = o.file.clock().today();
    const Uid partner = require(o.editor.save(Provider{{}, u"BPSDM"_s, {}, {}, 0}));
    Agreement agreement{{}, partner, u" 12/PKS/2026 "_s, u"Pelatihan aparatur"_s, QDate(2026, 1, 1), QDate(2028, 12, 31), u"Diklat"_s, {}};
    agreement.uid = require(o.editor.save(agreement));
    REQUIRE(o.catalogue().agreements.size() == 1);
    CHECK(o.catalogue().agreements.front().number == u"12/PKS/2026"_s);
    const qint64 edits = o.file.count("select count(*) from edit");
    agreement.end = QDate(2027, 1, 31);
    require(o.editor.save(agreement));
    CHECK(o.file.count("select count(*) from edit") == edits + 1);
    CHECK(o.codes(agreementFindings(agreement, o.catalogue(), today).warnings) == QStringList{u"agreement.ending"_s});
    agreement.end = QDate(2025, 1, 1);
    agreement.title.clear();
    CHECK(o.codes(agreementFindings(agreement, o.catalogue(), today).errors) == QStringList{u"agreement.title"_s, u"agreement.endBeforeStart"_s});
    CHECK(o.editor.save(agreement).error().code == ErrorCode::invalidInput);
    CHECK(o.catalogue().agreementWith(partner, today)->end == QDate(2027, 1, 31));
    require(o.editor.save(Agreement{{}, partner, {}, u"Lama"_s, {}, QDate(2020, 1, 1), {}, {}}));
    CHECK(o.catalogue().agreementWith(partner, today)->title == u"Pelatihan aparatur"_s);
    require(o.editor.removeProviders(std::span(&partner, 1)));
    CHECK(o.catalogue().agreements.empty());
}

TEST_CASE("agreements follow a partner who is merged into another", "[catalogue]")
{
    Office o;
    const Uid kept = require(o.editor.save(Provider{{}, u"BPSDM"_s, {}, {}, 0})), other = require(o.editor.save(Provider{{}, u"BPSDM Prov."_s, {}, {}, 0}));
    require(o.editor.save(Agreement{{}, other, {}, u"Kerja sama"_s, {}, {}, {}, {}}));
    require(o.editor.joinProviders(kept, other));
    REQUIRE(o.catalogue().agreements.size() == 1);
    CHECK(o.catalogue().agreements.front().provider == kept);
}

TEST_CASE("many trainings change as one step or not at all", "[catalogue]")
{
    Office o;
    require(o.editor.save(o.draft(u"P1"_s)));
    require(o.editor.save(o.draft(u"P2"_s)));
    std::vector<OfferingDraft> drafts;
    for (const auto& offering : o.catalogue().offerings) drafts.push_back(draftOf(offering));
    for (auto& draft : drafts) draft.costPerPerson.reset();
    CHECK(require(o.editor.saveMany(drafts)).edits == 2);
    CHECK_FALSE(o.catalogue().offerings.back().isCostKnown);
    drafts.back().hoursJp = -1;
    drafts.front().mode = u"daring"_s;
    const auto refused = o.editor.saveMany(drafts);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::invalidInput);
    CHECK(refused.error().message.startsWith(drafts.back().code + u' '));
    CHECK(o.catalogue().offerings.front().mode == u"klasikal"_s);
}
