// SPDX-License-Identifier: Apache-2.0
// What reports that rest on a plan say alike: which plan, in which order its people stand, and in which words.
#include "core/history/entities.h"
#include "core/people/person_store.h"
#include "core/plan/plan_listing.h"
#include "tests/core/reports/office_region.h"

#include <QHash>

using namespace core;
using namespace Qt::StringLiterals;
using test::OfficeRegion;
using test::require;

TEST_CASE("a report that takes the plan of a year by itself names it with its state, and says why it took that one", "[report]")
{
    OfficeRegion r;
    const auto text = [&](const QString& name) { return test::printed(r.make(name)).join(u' ').simplified(); };
    for (const QString& name : {u"summary"_s, u"idp"_s}) {
        CAPTURE(name);
        CHECK(text(name).contains(u"Rencana 2027 (draf)"_s));
        CHECK_FALSE(text(name).contains(u"rencana tahun 2027 dipakai"_s));
    }
    PlanStore plans(r.file.log());
    const Uid other = require(plans.make({2027, 3'000'000, QDate(2026, 11, 22), std::nullopt, u"Hemat"_s})).record.heading.uid;
    for (const QString& name : {u"summary"_s, u"idp"_s}) {
        CAPTURE(name);
        CHECK(text(name).contains(u"Rencana “Hemat” tahun 2027 (draf)"_s));
        CHECK(text(name).contains(u"Dari 2 rencana tahun 2027 dipakai “Hemat”"_s));
    }
    require(plans.setState(Uid::fromHex(r.plan), PlanState::proposed));
    for (const QString& name : {u"summary"_s, u"idp"_s}) CHECK(text(name).contains(u"Rencana 2027 (diusulkan)"_s));
    CHECK(text(u"participants"_s).contains(u"Kode kompetensi: M.1 Integritas."_s));
    r.plan = other.hex();
    CHECK(text(u"participants"_s).contains(u"Rencana “Hemat” tahun 2027 (draf)"_s));
    CHECK(text(u"summons"_s).contains(u"Konsep: Rencana “Hemat” tahun 2027 (draf) belum ditetapkan"_s));
}

TEST_CASE("lists of a plan's people stand by golongan, then by NIP", "[report]")
{
    OfficeRegion r;
    QHash<QString, int> gradeOf;  // of PNS; PPPK have none and stand last
    test::change(r.file, [&](ChangeSet& c) {
        for (std::size_t i = 0; i < r.nips.size(); ++i) {
            if (i % 5 == 4) continue;
            gradeOf.insert(r.nips[i], 10 * static_cast<int>(1 + i * 5 % 14 / 4) + static_cast<int>(1 + i * 5 % 14 % 4));  // each another: 11 … 42
            c.set(entity::person, require(PersonStore(r.file.session()).byNip(r.nips[i])).uid, field::rankId, Value(QString::number(gradeOf[r.nips[i]])));
        }
    });
    PlanListing plan = require(planListing(r.file.log(), require(PlanStore(r.file.log()).load(Uid::fromHex(r.plan)))));
    sortByRank(plan);
    int ranked = 0;
    for (const auto& planned : plan.classes) {
        QStringList nips;
        for (const auto& seat : planned.seats) nips << seat.nip;
        for (qsizetype i = 0; i + 1 < nips.size(); ++i) {
            const int grade = gradeOf.value(nips[i]), next = gradeOf.value(nips[i + 1]);
            CHECK((grade > next || (grade == next && nips[i] < nips[i + 1])));
            ranked += grade > next;
        }
        for (const QString& name : {u"annual-plan"_s, u"participants"_s, u"attendance"_s, u"assignment"_s}) {
            CAPTURE(name);
            const QString text = test::printed(r.make(name)).join(u'\n');
            qsizetype at = -1;
            for (const QString& nip : nips) {
                const qsizetype here = text.indexOf(test::nipOnPaper(nip));
                CHECK(here > at);
                at = here;
            }
        }
    }
    CHECK(ranked > 0);
}

TEST_CASE("no page to be signed says that its own rules are not verified", "[report]")
{
    OfficeRegion r;
    for (const ReportEntry& entry : reportEntries()) {
        CAPTURE(entry.name);
        const QString text = test::printed(require(makeReport(r.file.log(), entry, r.requestFor(entry)))).join(u' ').simplified();
        for (const QString& doubt : {u"terverifikasi"_s, u"sekunder"_s, u"kursi"_s, u"bertanggal"_s}) {
            CAPTURE(doubt);
            CHECK_FALSE(text.contains(doubt, Qt::CaseInsensitive));
        }
    }
}
