// SPDX-License-Identifier: Apache-2.0
#include "core/plan/annual_plan_report.h"

#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"
#include "tests/support/printed.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QDate kDay(2026, 11, 22);
const Agency kAgency{.name = u"Pemerintah Kabupaten Uji"_s, .office = u"BKPSDM"_s};

QString nipOf(int i) { return u"1987021420100120%1"_s.arg(i + 10); }

/// Ten pelaksana rated 0 in M.1 and two never rated; two offerings for it, one with a fixed cost.
struct Region {
    test::RegionFile file;
    std::vector<Uid> people, classes;
    Uid offering;
    Region()
    {
        test::change(file, [&](ChangeSet& c) {
            const auto keep = [](std::vector<Uid>& all, const Uid& uid) { return all.emplace_back(uid); };
            const Uid unit = test::addUnit(c, u"1"_s, u"Dinas Pekerjaan Umum dan Penataan Ruang"_s);
            for (int i = 0; i < 12; ++i) {
                const Uid person = keep(people, test::addPerson(c, nipOf(i), u"Pegawai %1"_s.arg(i), unit, {{field::birthDate, Value(QDate(1987, 2, 14))}}));
                if (i < 10) test::addAssessment(c, person, QDate(2026, 5, 1), u"Rekan"_s, {{u"M.1"_s, 0}});
            }
            const Uid provider = test::add(c, entity::provider, {{field::providerName, Value(u"BPSDM Provinsi Uji"_s)}});
            offering = test::addOffering(c, u"P1"_s, u"Pelatihan Integritas"_s, u"KL02"_s, 32, 1'000'000, u"M.1"_s, 0, 1,
                                                   {{field::fixedCost, Value(qint64{500'000})}, {field::offeringProvider, Value(provider)},
                                                    {field::curriculum, Value(u"Sesuai kurikulum LAN"_s)}});
            for (const QDate start : {QDate(2027, 3, 1), QDate(2027, 6, 7)}) {
                const Uid angkatan = keep(classes, test::addAngkatan(c, offering, 4, 1, start, start.addDays(3)));
                c.set(entity::angkatan, angkatan, field::angkatanPlace, Value(u"Ujung"_s));
            }
        });
    }
    Uid make(qint64 budget) { return require(PlanStore(file.log()).make({2027, budget, kDay, std::nullopt, {}})).record.heading.uid; }
    PlanListing listing(const Uid& plan) { return require(planListing(file.log(), require(PlanStore(file.log()).load(plan)))); }
    PlanListing plan(qint64 budget) { return listing(make(budget)); }
};

}  // namespace

TEST_CASE("the listing of a plan names everything and agrees with the plan's totals", "[plan][report]")
{
    Region r;
    const PlanListing plan = r.plan(7'600'000);
    CHECK(plan.costRupiah() == plan.heading.totals.costRupiah);
    std::size_t seats = 0;
    for (const auto& c : plan.classes) {
        seats += c.seats.size();
        CHECK(c.provider == u"BPSDM Provinsi Uji"_s);
        CHECK(c.form == u"Pelatihan Manajerial"_s);
        CHECK(c.path == u"klasikal"_s);
        CHECK(c.competencies == QStringList{u"M.1 Integritas (0→1)"_s});
        for (const auto& seat : c.seats) CHECK(seat.competencies == u"M.1 (0→1)"_s);
    }
    CHECK(seats == static_cast<std::size_t>(plan.heading.seats));
    CHECK(plan.gapsLeft == 10 - plan.heading.totals.gapLevelsClosed);
    CHECK(plan.levelsLeft == plan.gapsLeft);
    CHECK(plan.needsToAssess == 10 * 8 + 2 * 9);
}

TEST_CASE("the annual plan holds the mandatory content, subtotals and the total", "[plan][report]")
{
    Region r;
    const PlanListing plan = r.plan(7'600'000);
    const Report report = annualPlanReport(plan, kAgency, kDay);
    const auto rows = test::sheetRows(report);
    qint64 sum = 0;
    for (const auto& row : rows) {
        if (row.value(1).startsWith(u"P1 Pelatihan Integritas"_s)) {
            CHECK(row.value(2) == u"M.1 Integritas (0→1)"_s);
            CHECK(row.value(3) == u"Pelatihan Manajerial (klasikal)"_s);
            CHECK(row.value(5) == u"BPSDM Provinsi Uji"_s);
            CHECK(row.value(6).contains(u"2027\nUjung"_s));
            CHECK(row.value(7) == u"Sesuai kurikulum LAN"_s);
            sum += row.value(9).toLongLong();
        }
        if (row.value(0).startsWith(u"Jumlah "_s)) sum -= row.value(7).toLongLong();
    }
    CHECK(sum == 0);
    CHECK(test::rowWith(rows, 0, u"JUMLAH"_s).value(9).toLongLong() == plan.heading.totals.costRupiah);
    CHECK(test::rowWith(rows, 0, u"JUMLAH (%1 peserta, %2 orang)"_s.arg(plan.heading.seats).arg(plan.heading.totals.peopleServed)).value(7).toLongLong() == plan.heading.totals.costRupiah);
    for (const auto& c : plan.classes)
        for (const auto& seat : c.seats) CHECK(test::rowWith(rows, 1, seat.nip).mid(2, 3) == QStringList{seat.name, seat.post, seat.unit});
}

TEST_CASE("a seat that closes no gap says what it is for, in its row and under the plan", "[plan][report]")
{
    Region r;
    PlanListing plan = r.plan(7'600'000);
    CHECK(seatAimNote(plan).isEmpty());
    REQUIRE(plan.classes.front().seats.size() >= 2);
    const std::vector<std::pair<SeatReason, QString>> words{{SeatReason::fillsMinimum, u"peserta minimum"_s}, {SeatReason::hourFloor, u"pemenuhan JP setahun"_s}, {SeatReason::fairFloor, u"pemerataan"_s},
                                                            {SeatReason::mandatory, u"pelatihan wajib"_s}, {SeatReason::locked, u"ditetapkan dengan tangan"_s}};
    for (const auto& [reason, aim] : words) {
        CAPTURE(aim);
        PlannedSeat& seat = plan.classes.front().seats.front();
        seat.reason = reason;
        seat.competencies.clear();
        seat.levelsClosed = 0;
        CHECK(seatAim(seat) == aim);
        const Report report = annualPlanReport(plan, kAgency, kDay);
        CHECK(std::count_if(report.footnotes.begin(), report.footnotes.end(), [&](const QString& note) { return note.contains(u"“%1”"_s.arg(aim)) && note.contains(u"tanpa kenaikan level"_s); }) == 1);
        CHECK(test::rowWith(test::sheetRows(report), 1, seat.nip).value(5) == aim);
    }
}

TEST_CASE("headings of classes have no dots to fill in, the schedule has", "[plan][report]")
{
    Region r;
    PlanListing plan = r.plan(7'600'000);
    for (auto& c : plan.classes) c.place.clear();
    const auto rows = test::sheetRows(annualPlanReport(plan, kAgency, kDay));
    int dotted = 0;
    for (const auto& row : rows) {
        if (row.value(0).contains(u" – BPSDM"_s)) CHECK_FALSE(row.value(0).contains(u"..."_s));
        dotted += row.value(6).contains(u"..."_s);
    }
    CHECK(dotted == static_cast<int>(plan.classes.size()));
}

TEST_CASE("the annual plan fits all four papers, also when it is empty", "[plan][report]")
{
    Region r;
    const PlanListing plan = r.plan(100'000'000), nothing = r.plan(0);
    REQUIRE(nothing.classes.empty());
    for (const auto& paper : test::papers()) {
        CAPTURE(test::nameOf(paper));
        const QString text = test::printed(annualPlanReport(plan, kAgency, kDay), paper).join(u'\n');
        // Cells are wrapped, so only words stand together.
        for (const QString& words : {u"RENCANA PENGEMBANGAN KOMPETENSI TAHUNAN"_s, u"TAHUN 2027"_s, u"Manajerial"_s, u"klasikal"_s, u"BPSDM"_s, u"Maret"_s,
                                     u"s.d."_s, u"kurikulum"_s, u"Pagu anggaran"_s, u"Rp 100.000.000"_s})
            CHECK(text.contains(words));
        for (const auto& c : plan.classes)
            for (const auto& seat : c.seats) CHECK(text.count(test::nipOnPaper(seat.nip)) == 1);
        CHECK(test::printed(annualPlanReport(nothing, kAgency, kDay), paper).join(u'\n').contains(u"belum berisi peserta"_s));
    }
}

TEST_CASE("what is no longer in the catalogue is named under the plan, one class as much as a whole offering", "[plan][report]")
{
    Region r;
    const Uid plan = r.make(100'000'000);
    const auto notes = [&] { return annualPlanReport(r.listing(plan), kAgency, kDay).footnotes; };
    const auto before = r.listing(plan).classes;
    REQUIRE(before.size() == 2);
    REQUIRE_FALSE(before.front().seats.empty());
    CHECK(before.front().seats.size() == before.back().seats.size());
    CHECK_FALSE(notes().front().startsWith(u"Tidak ada lagi"_s));

    test::change(r.file, [&](ChangeSet& c) {
        c.set(entity::angkatan, r.classes[0], field::angkatanNumber, Value(7));
        c.remove(entity::angkatan, r.classes[0]);
    });
    CHECK(notes().front() == u"Tidak ada lagi di katalog tahun 2027, jadi isi, jadwal, dan biaya tetapnya tidak tercantum: P1 Pelatihan Integritas, angkatan 7."_s);

    test::change(r.file, [&](ChangeSet& c) { c.remove(entity::offering, r.offering); });
    const PlanListing gone = r.listing(plan);
    CHECK(gone.classes.size() == 2);  // each class keeps its own seats
    for (const auto& c : gone.classes) {
        CHECK(c.isGone);
        CHECK(c.seats.size() == before.front().seats.size());
    }
    CHECK(notes().front().count(u"P1 Pelatihan Integritas"_s) == 2);
    for (const auto& paper : test::papers()) {
        const QString text = test::printed(annualPlanReport(gone, kAgency, kDay), paper).join(u'\n');
        if (paper.orientation == Orientation::portrait) CHECK(test::squeezed(text).contains(test::squeezed(notes().front())));
        for (const QString& word : notes().front().split(u' ')) CHECK(text.contains(word));  // on wide paper the signature stands beside
    }
}

TEST_CASE("a class whose cost or days were spoilt later keeps its content, days and fixed cost in the plan", "[plan][report]")
{
    Region r;
    const Uid plan = r.make(100'000'000);
    const auto before = r.listing(plan).classes;
    const auto isAsBefore = [&](const PlannedClass& now, const PlannedClass& then) {
        return !now.isGone && now.competencies == then.competencies && now.start == then.start && now.provider == then.provider && now.costRupiah() == then.costRupiah();
    };
    test::change(r.file, [&](ChangeSet& c) {
        c.set(entity::offering, r.offering, field::costPerPerson, Value());
        c.set(entity::angkatan, r.classes[1], field::angkatanEnd, Value(QDate(9999, 6, 4)));
    });
    const auto after = r.listing(plan);
    REQUIRE(after.classes.size() == before.size());
    for (std::size_t i = 0; i < before.size(); ++i) CHECK(isAsBefore(after.classes[i], before[i]));
    CHECK(after.classes.back().end == QDate(9999, 6, 4));  // as the catalogue says
    CHECK_FALSE(annualPlanReport(after, kAgency, kDay).footnotes.front().startsWith(u"Tidak ada lagi"_s));
}

TEST_CASE("a class that was moved to another year is named under the plan", "[plan][report]")
{
    Region r;
    const Uid plan = r.make(100'000'000);
    test::change(r.file, [&](ChangeSet& c) { c.set(entity::angkatan, r.classes[1], field::angkatanStart, Value(QDate(2028, 1, 10))); });
    CHECK(annualPlanReport(r.listing(plan), kAgency, kDay).footnotes.front().contains(u"tidak tercantum: P1 Pelatihan Integritas"_s));
}

TEST_CASE("people of the plan who became inactive or are gone from the file are named under it", "[plan][report]")
{
    Region r;
    const Uid plan = r.make(100'000'000);
    const auto seats = r.listing(plan).classes.front().seats;
    const auto uidOf = [&](const QString& nip) {
        for (int i = 0; i < 12; ++i)
            if (nipOf(i) == nip) return r.people[static_cast<std::size_t>(i)];
        return Uid();
    };
    CHECK(r.listing(plan).inactive.isEmpty());
    test::change(r.file, [&](ChangeSet& c) {
        c.set(entity::person, uidOf(seats[0].nip), field::legalPositionId, Value());
        c.set(entity::person, uidOf(seats[0].nip), field::legalPosition, Value(u"Pensiun"_s));
        c.remove(entity::person, uidOf(seats[1].nip));
    });
    const auto notes = annualPlanReport(r.listing(plan), kAgency, kDay).footnotes;
    REQUIRE(notes.size() > 2);
    CHECK(notes[0] == u"Sudah tidak aktif, tetapi masih tercantum sebagai peserta: %1 (%2)."_s.arg(seats[0].name, seats[0].nip));
    CHECK(notes[1] == u"Tidak ada lagi dalam data pegawai, tetapi masih tercantum sebagai peserta: %1 (%2)."_s.arg(seats[1].name, seats[1].nip));
}
