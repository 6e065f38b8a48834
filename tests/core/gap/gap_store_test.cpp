// SPDX-License-Identifier: Apache-2.0
#include "core/gap/gap_store.h"

#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

#include <random>

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QDate kDay(2026, 11, 22);
const QString kUmi = u"198702142010012001"_s, kBudi = u"198702142010011002"_s;

struct Region {
    test::RegionFile file;
    Uid office, school, umi, budi;

    Region()
    {
        test::change(file, [&](ChangeSet& c) {
            office = test::addUnit(c, u"1"_s, u"Dinas"_s);
            school = test::addUnit(c, u"11"_s, u"SD 1"_s, office);
            test::addCompetency(c, u"T.1"_s, u"Pembelajaran"_s);
            test::addCompetency(c, u"T.2"_s, u"Tak diminta"_s);
            test::addStandard(c, u"Guru Ahli Muda"_s, u"JF_AHLI_MUDA"_s, {{u"M.1"_s, 4}, {u"T.1"_s, 3}});
            umi = test::addPerson(c, kUmi, u"Umi"_s, school, test::functional(u"Guru  AHLI Muda"_s));
            budi = test::addPerson(c, kBudi, u"Budi"_s, office);
            test::addPerson(c, u"196002141985011001"_s, u"Pensiun"_s, office, {{field::legalPositionId, Value(u"99"_s)}});
        });
    }
    GapStore store() { return GapStore(file.session()); }
    GapColumns columns(QDate asOf = kDay) { return require(store().columns(asOf)); }
    void assess(const Uid& person, QDate day, const QString& method, std::initializer_list<test::Level> levels, const QString& source = u"a.xlsx · R · 4"_s)
    {
        test::change(file, [&](ChangeSet& c) { test::addAssessment(c, person, day, method, levels, source); });
    }
};

const CompetencyGap& gapIn(const GapOverview& overview, const QString& code)
{
    for (const auto& line : overview.competencies)
        if (line.code == code) return line.gap;
    throw std::runtime_error("no line " + code.toStdString());
}

const PersonRequirement& requirementIn(const PersonGap& gap, const QString& code)
{
    for (const auto& requirement : gap.requirements)
        if (requirement.code == code) return requirement;
    throw std::runtime_error("no requirement " + code.toStdString());
}

}  // namespace

TEST_CASE("everybody active is counted, every competency of the dictionary listed", "[gap]")
{
    Region r;
    r.assess(r.umi, QDate(2026, 1, 5), u"Assessment Center"_s, {{u"M.1"_s, 2}, {u"T.1"_s, 3}, {u"T.2"_s, 1}});
    r.assess(r.budi, QDate(2020, 1, 5), u"Mandiri"_s, {{u"M.1"_s, 1}});
    const auto columns = r.columns();
    CHECK(columns.inactive == 1);
    const auto overview = gapOverview(columns);
    CHECK(overview.people == 2);
    CHECK(overview.peopleAssessed == 1);
    REQUIRE(overview.competencies.size() == 11);
    CHECK(gapIn(overview, u"M.1"_s) == CompetencyGap{2, 0, 0, 1, 0, 0, 1, 2});
    CHECK(gapIn(overview, u"M.2"_s) == CompetencyGap{2, 0, 0, 0, 0, 2, 0, 0});
    CHECK(gapIn(overview, u"T.1"_s) == CompetencyGap{1, 1, 0, 0, 0, 0, 0, 0});
    CHECK(gapIn(overview, u"T.2"_s) == CompetencyGap{});
}

TEST_CASE("a unit includes everything below it, or its own people alone", "[gap]")
{
    Region r;
    r.assess(r.umi, QDate(2026, 1, 5), u"Rekan"_s, {{u"M.1"_s, 4}});
    const auto columns = r.columns();
    const auto office = *columns.units.indexOfCode(u"1"_s), school = *columns.units.indexOfCode(u"11"_s);
    CHECK(gapOverview(columns, office, UnitReach::withBelow) == gapOverview(columns));
    CHECK(gapOverview(columns, office, UnitReach::direct).people == 1);
    CHECK(gapIn(gapOverview(columns, school, UnitReach::withBelow), u"M.1"_s).met == 1);
    for (const auto reach : {UnitReach::withBelow, UnitReach::direct}) {
        const auto matrix = unitMatrix(columns, reach);
        REQUIRE(matrix.rows() == 3);
        for (const auto unit : {office, school}) {
            const auto overview = gapOverview(columns, unit, reach);
            CHECK(matrix.people[unit] == overview.people);
            for (const auto& line : overview.competencies) CHECK(matrix.at(unit, line.competency) == line.gap);
        }
    }
}

TEST_CASE("the day decides which levels count, the last day included", "[gap]")
{
    Region r;
    r.assess(r.umi, QDate(2024, 2, 29), u"Rekan"_s, {{u"M.1"_s, 3}});
    const auto stateOn = [&](QDate day) { return requirementIn(require(r.store().person(kUmi, day)), u"M.1"_s).state; };
    const auto gapOn = [&](QDate day) { return gapIn(gapOverview(r.columns(day)), u"M.1"_s); };
    CHECK(stateOn(QDate(2024, 2, 28)) == GapState::notAssessed);
    CHECK(gapOn(QDate(2024, 2, 28)).notAssessed == 2);
    CHECK(stateOn(QDate(2027, 2, 28)) == GapState::gap1);
    CHECK(gapOn(QDate(2027, 2, 28)).gap1 == 1);
    CHECK(stateOn(QDate(2027, 3, 1)) == GapState::expired);
    CHECK(gapOn(QDate(2027, 3, 1)).expired == 1);
}

TEST_CASE("why: the row that decided, and why every other one did not", "[gap]")
{
    Region r;
    r.assess(r.umi, QDate(2026, 3, 1), u"Atasan Langsung"_s, {{u"M.1"_s, 3}}, u"terpakai"_s);
    r.assess(r.umi, QDate(2026, 3, 1), u"Atasan Langsung"_s, {{u"M.1"_s, 4}}, u"seri"_s);
    r.assess(r.umi, QDate(2026, 2, 1), u"Atasan Langsung"_s, {{u"M.1"_s, 1}}, u"lebih lama"_s);
    r.assess(r.umi, QDate(2026, 6, 1), u"Mandiri"_s, {{u"M.1"_s, 5}}, u"lebih lemah"_s);
    r.assess(r.umi, QDate(2020, 6, 1), u"Assessment Center"_s, {{u"M.1"_s, 5}}, u"lewat"_s);
    r.assess(r.umi, QDate(2026, 12, 1), u"Assessment Center"_s, {{u"M.1"_s, 5}}, u"kemudian"_s);
    r.assess(r.umi, {}, u"Assessment Center"_s, {{u"M.1"_s, 5}}, u"tanpa tanggal"_s);
    const auto gap = require(r.store().person(kUmi, kDay));
    const auto& m1 = requirementIn(gap, u"M.1"_s);
    CHECK(m1.required == 4);
    CHECK(m1.chosen.level == 3);
    CHECK(m1.gap == 1);
    CHECK(m1.state == GapState::gap1);
    QHash<QString, LevelFate> fates;
    for (const auto& level : m1.levels) fates.insert(level.source, level.fate);
    CHECK(fates.size() == 7);
    CHECK(fates[u"terpakai"_s] == LevelFate::chosen);
    CHECK(fates[u"seri"_s] == LevelFate::tie);
    CHECK(fates[u"lebih lama"_s] == LevelFate::older);
    CHECK(fates[u"lebih lemah"_s] == LevelFate::lowerRank);
    CHECK(fates[u"lewat"_s] == LevelFate::expired);
    CHECK(fates[u"kemudian"_s] == LevelFate::datedLater);
    CHECK(fates[u"tanpa tanggal"_s] == LevelFate::noDate);
    REQUIRE(m1.standards.size() == 2);
    CHECK(m1.standards[0].isDefault);
    CHECK(m1.standards[0].level == 3);
    CHECK_FALSE(m1.standards[0].decides);
    CHECK(m1.standards[1].decides);
    CHECK(m1.standards[1].source == u"standar.xlsx · Standar · 2"_s);
    CHECK(requirementIn(gap, u"M.2"_s).standards[0].decides);
    CHECK(gapIn(gapOverview(r.columns()), u"M.1"_s).gap1 == 1);
}

TEST_CASE("a level without a date is no level at all, whichever row comes first", "[gap]")
{
    for (const bool undatedFirst : {true, false}) {
        CAPTURE(undatedFirst);
        Region r;
        const auto undated = [&] { r.assess(r.umi, {}, u"Assessment Center"_s, {{u"M.1"_s, 5}, {u"M.2"_s, 5}}); };
        if (undatedFirst) undated();
        r.assess(r.umi, QDate(2026, 1, 5), u"Rekan"_s, {{u"M.1"_s, 3}});
        if (!undatedFirst) undated();
        const auto overview = gapOverview(r.columns());
        CHECK(gapIn(overview, u"M.1"_s) == CompetencyGap{2, 0, 1, 0, 0, 1, 0, 1});
        CHECK(gapIn(overview, u"M.2"_s).notAssessed == 2);
        CHECK(gapIn(overview, u"M.2"_s).expired == 0);
    }
}

TEST_CASE("why names the source of a default level in Indonesian", "[gap]")
{
    Region r;
    const auto gap = require(r.store().person(kBudi, kDay));
    REQUIRE_FALSE(gap.requirements.empty());
    for (const auto& requirement : gap.requirements)
        for (const auto& standard : requirement.standards)
            CHECK(standard.source == u"Standar bawaan Titian menurut jenis jabatan; levelnya dari sumber sekunder, belum terverifikasi."_s);
}

TEST_CASE("the JPM is over the assessed competencies, and a stated one is only compared", "[gap]")
{
    Region r;
    test::change(r.file, [&](ChangeSet& c) {
        const Uid event = test::addAssessment(c, r.umi, QDate(2026, 3, 1), u"Rekan"_s, {{u"M.1"_s, 2}, {u"M.2"_s, 3}});
        c.set(entity::assessment, event, field::jpmStated, Value(71.42));  // rounded down: still the same
    });
    auto gap = require(r.store().person(kUmi, kDay));
    CHECK(gap.jpmHundredths == 7143);  // 5 of 4 + 3
    CHECK(gap.jpmCategory == u"Kurang Optimal"_s);
    CHECK(gap.findings.empty());
    test::change(r.file, [&](ChangeSet& c) { test::addAssessment(c, r.umi, QDate(2026, 4, 1), u"Ramalan"_s, {{u"M.3"_s, 3}}); });
    const Uid event = require(AssessmentStore(r.file.session()).events(gap.row.id))[0].uid;
    test::change(r.file, [&](ChangeSet& c) { c.set(entity::assessment, event, field::jpmStated, Value(90.0)); });
    gap = require(r.store().person(kUmi, kDay));
    REQUIRE(gap.findings.size() == 2);
    CHECK(gap.findings[0].code == u"assessment.method"_s);
    CHECK(gap.findings[1].code == u"jpm.differs"_s);
    CHECK_FALSE(require(r.store().person(u"196002141985011001"_s, kDay)).active);
    CHECK(r.store().person(u"196002141985011999"_s, kDay).error().code == ErrorCode::notFound);
}

TEST_CASE("a structural title and its standard come from the history on the day", "[gap]")
{
    Region r;
    test::change(r.file, [&](ChangeSet& c) {
        const Uid head = test::addPerson(c, u"197510102003022002"_s, u"Maya"_s, r.office,
                                         {{field::postKindId, Value(u"1"_s)}, {field::eselonId, Value(u"99"_s)}, {field::generalTitle, Value()}});
        const auto row = [&](int position, const QString& eselon, const QString& title, QDate since) {
            test::add(c, entity::postHistory,
                      {{field::historyPerson, Value(head)}, {field::historyKind, Value(u"1"_s)}, {field::historyEselon, Value(eselon)}, {field::historyTitle, Value(title)},
                       {field::historySince, Value(since)}, {field::historyPosition, Value(position)}, {field::historySource, Value(u"rw · %1"_s.arg(position))}});
        };
        row(1, u"IV.a"_s, u"Kepala Seksi"_s, QDate(2020, 1, 1));
        row(2, u"III.b"_s, u"Kepala Bidang"_s, QDate(2026, 7, 1));
        row(3, u"II.a"_s, u"Kepala Dinas"_s, {});
        test::addStandard(c, u"kepala bidang"_s, {}, {{u"T.1"_s, 2}});
    });
    const auto before = require(r.store().person(u"197510102003022002"_s, QDate(2026, 6, 30)));
    CHECK(before.post.kind == u"PENGAWAS"_s);
    CHECK(before.postSource == u"rw · 1"_s);
    const auto now = require(r.store().person(u"197510102003022002"_s, kDay));
    CHECK(now.post.kind == u"ADMINISTRATOR"_s);
    CHECK(now.requirements.size() == 10);
    CHECK(gapIn(gapOverview(r.columns(QDate(2026, 6, 30))), u"T.1"_s).required == 1);
    CHECK(gapIn(gapOverview(r.columns()), u"T.1"_s).required == 2);
}

TEST_CASE("the columns say of everybody what each person's reasons say", "[gap]")
{
    test::RegionFile file;
    std::mt19937 random(11);
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const QStringList methods{u"Assessment Center"_s, u"Uji Kompetensi"_s, u"Atasan Langsung"_s, u"Rekan"_s, u"Mandiri"_s, u"Ramalan"_s, {}};
    const QStringList titles{u"Guru Ahli Muda"_s, u"Guru Ahli Pertama"_s, u"Arsiparis Terampil"_s, u"Guru"_s};
    QStringList nips;
    test::change(file, [&](ChangeSet& c) {
        test::addCompetency(c, u"T.1"_s, u"Satu"_s);
        test::addStandard(c, titles[0], {}, {{u"T.1"_s, 3}, {u"M.2"_s, 0}});
        for (int i = 0; i < 60; ++i) {
            nips << u"1987021420100120%1"_s.arg(i + 10);
            const Uid person = test::addPerson(c, nips.back(), u"P%1"_s.arg(i), {}, test::functional(titles[below(4)]));
            for (int a = below(5); a > 0; --a) {
                const QDate day = below(12) == 0 ? QDate() : kDay.addDays(100 - below(1400));
                test::addAssessment(c, person, day, methods[below(7)], {{u"M.1"_s, below(6)}, {u"M.2"_s, below(6)}, {u"T.1"_s, below(6)}});
            }
        }
    });
    const GapStore store(file.session());
    for (const QDate day : {kDay, QDate(2026, 2, 28), QDate(2025, 1, 1)}) {
        QHash<QString, CompetencyGap> sums;
        int assessed = 0;
        for (const QString& nip : nips) {
            const auto gap = require(store.person(nip, day));
            bool any = false;
            for (const auto& requirement : gap.requirements) {
                addRequirement(sums[requirement.code], requirement.required, requirement.chosen);
                any = any || requirement.chosen.state == LevelState::counts;
            }
            assessed += any;
        }
        const auto overview = gapOverview(require(store.columns(day)));
        CHECK(overview.people == 60);
        CHECK(overview.peopleAssessed == assessed);
        for (const auto& line : overview.competencies) CHECK(line.gap == sums.value(line.code));
    }
}
