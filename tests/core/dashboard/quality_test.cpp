// SPDX-License-Identifier: Apache-2.0
#include "core/dashboard/quality_store.h"

#include "core/dashboard/discard_waiting_store.h"
#include "core/history/merge.h"
#include "core/history/undo.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QDate kToday(2026, 11, 22);

QualityReport load(test::RegionFile& file)
{
    Progress progress;
    return require(QualityStore(file.log()).load(kToday, progress));
}

std::vector<QualityFinding> of(const QualityReport& report, FindingKind kind)
{
    std::vector<QualityFinding> found;
    for (const auto& finding : report.findings)
        if (finding.kind == kind) found.push_back(finding);
    return found;
}

}  // namespace

TEST_CASE("each kind of finding says what it means and what to do", "[quality]")
{
    for (const auto& info : findingKinds()) {
        CHECK_FALSE(info.title.isEmpty());
        CHECK(info.meaning.endsWith(u'.'));
        CHECK(info.advice.endsWith(u'.'));
        CHECK(&findingKindInfo(info.kind) == &info);
    }
    CHECK(findingKindOf(u"nip.date"_s) == FindingKind::nip);
    CHECK(findingKindOf(u"legalPosition.unknown"_s) == FindingKind::staff);
    CHECK(findingKindOf(u"course.noDates"_s) == FindingKind::course);
}

TEST_CASE("findings about people name the person and open the record", "[quality]")
{
    test::RegionFile file;
    Uid budi;
    test::change(file, [&](ChangeSet& c) {
        const Uid unit = test::addUnit(c, u"11"_s, u"Dinas"_s);
        test::addPerson(c, u"198702142010012001"_s, u"Ani"_s, unit, {{field::sex, Value(u"F"_s)}});
        budi = test::addPerson(c, u"198702302010011002"_s, u"Budi"_s);
    });
    const QualityReport report = load(file);
    const auto nip = of(report, FindingKind::nip);
    REQUIRE(nip.size() == 1);
    CHECK(nip.front().code == u"nip.date"_s);
    CHECK(nip.front().subject == RowKey{entity::person, budi});
    CHECK(nip.front().name == u"Budi"_s);
    CHECK(nip.front().key == u"198702302010011002"_s);
    REQUIRE(of(report, FindingKind::unit).size() == 1);
    CHECK(of(report, FindingKind::unit).front().code == u"unit.missing"_s);
}

TEST_CASE("a course whose person has not come, two people with one NIP and a level without a date are findings", "[quality]")
{
    test::RegionFile file;
    test::change(file, [&](ChangeSet& c) {
        const Uid ani = test::addPerson(c, u"198702142010012001"_s, u"Ani"_s);
        test::addPerson(c, u"198702142010012001"_s, u"Ani Lestari"_s);
        test::addCourse(c, Uid::v7(5), 1, u"MOOC"_s, 10, QDate(2026, 1, 2), QDate(2026, 1, 2));
        test::addCourse(c, ani, 1, u"Tanpa tanggal"_s, 10, {}, {});
        test::addAssessment(c, ani, {}, u"Dukun"_s, {{u"M.1"_s, 3}});
    });
    const QualityReport report = load(file);
    const auto waiting = of(report, FindingKind::waiting);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.front().name.startsWith(u"MOOC"_s));
    CHECK(waiting.front().message.contains(u"Riwayat kursus"_s));
    const auto twins = of(report, FindingKind::duplicate);
    REQUIRE(twins.size() == 1);
    REQUIRE(twins.front().duplicate == 0);
    CHECK(report.duplicates[0].people.size() == 2);
    QStringList codes;
    for (const auto& finding : of(report, FindingKind::assessment)) codes << finding.code;
    CHECK(codes == QStringList{u"assessment.noDate"_s, u"assessment.method"_s});
    CHECK_FALSE(of(report, FindingKind::course).empty());
}

TEST_CASE("a JPM that a workbook states and its levels do not give is a finding", "[quality]")
{
    test::RegionFile file;
    test::change(file, [](ChangeSet& c) {
        for (const auto& [nip, stated] : {std::pair(u"198702142010012001"_s, 75.0), std::pair(u"198803032011011002"_s, 100.0)}) {
            const Uid person = test::addPerson(c, nip, u"Ani"_s, {}, {{field::postKindId, Value(u"4"_s)}});
            const Uid event = test::addAssessment(c, person, QDate(2026, 3, 1), u"Rekan"_s, {{u"M.1"_s, 1}});
            c.set(entity::assessment, event, field::jpmStated, Value(stated));
        }
    });
    const auto found = of(load(file), FindingKind::assessment);
    REQUIRE(found.size() == 1);  // the standard of a pelaksana asks for level 1
    CHECK(found.front().code == u"jpm.differs"_s);
    CHECK(found.front().key == u"198702142010012001"_s);
    CHECK(found.front().message.contains(u"75,00"_s));
    CHECK(found.front().message.contains(u"100,00"_s));
}

TEST_CASE("values that two offices say differently are findings", "[quality]")
{
    test::RegionFile a, b;
    Uid ani;
    test::change(a, [&](ChangeSet& c) { ani = test::addPerson(c, u"198702142010012001"_s, u"Ani"_s); });
    static_cast<void>(require(mergeEdits(b.log(), require(exportEdits(a.session())))));
    test::change(a, [&](ChangeSet& c) { c.set(entity::person, ani, field::personName, Value(u"Anie"_s)); });
    test::change(b, [&](ChangeSet& c) { c.set(entity::person, ani, field::personName, Value(u"Any"_s)); });
    static_cast<void>(require(mergeEdits(a.log(), require(exportEdits(b.session())))));
    const auto conflicts = of(load(a), FindingKind::conflict);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().message.contains(u"“Anie”"_s));
    CHECK(conflicts.front().message.contains(u"“Any”"_s));
}

TEST_CASE("units without a parent, with one code or one name are findings", "[quality]")
{
    test::RegionFile file;
    test::change(file, [&](ChangeSet& c) {
        const Uid top = test::addUnit(c, u"1"_s, u"Kabupaten"_s);
        test::addUnit(c, u"11"_s, u"Dinas"_s, top);
        test::addUnit(c, u"12"_s, u"dinas"_s, top);
        test::addUnit(c, u"9"_s, u"Lepas"_s);
        test::addUnit(c, u"11"_s, u"Badan"_s, top);
    });
    QStringList codes;
    for (const auto& finding : of(load(file), FindingKind::units)) codes << finding.code + u' ' + finding.name;
    codes.sort();
    CHECK(codes == QStringList{u"units.noParent Lepas"_s, u"units.sameCode Dinas"_s, u"units.sameName dinas"_s});
}

TEST_CASE("a partner whose agreement has ended or ends soon is a finding, unless another one runs", "[quality]")
{
    test::RegionFile file;
    Uid ending;
    test::change(file, [&](ChangeSet& c) {
        const auto partner = [&](const QString& name, std::initializer_list<QDate> ends) {
            const Uid uid = test::add(c, entity::provider, {{field::providerName, Value(name)}});
            for (const QDate& end : ends)
                test::add(c, entity::agreement, {{field::agreementProvider, Value(uid)}, {field::agreementTitle, Value(u"PKS"_s)}, {field::agreementEnd, Value(end)}});
            return uid;
        };
        partner(u"Tanpa perjanjian"_s, {});
        partner(u"Diperbarui"_s, {QDate(2025, 1, 1), QDate(2029, 1, 1)});
        partner(u"Lama"_s, {QDate(2020, 1, 1), QDate(2025, 1, 1)});
        ending = partner(u"Segera"_s, {kToday.addDays(90)});
        partner(u"Masih lama"_s, {kToday.addDays(91)});
    });
    const auto found = of(load(file), FindingKind::agreement);
    REQUIRE(found.size() == 2);
    CHECK(found[0].name == u"Lama"_s);
    CHECK(found[0].message == u"“PKS” sudah berakhir 01-01-2025."_s);
    CHECK(found[1].code == u"agreement.ending"_s);
    CHECK(found[1].subject == RowKey{entity::provider, ending});
}

TEST_CASE("a cancelled check gives nothing", "[quality]")
{
    test::RegionFile file;
    Progress progress;
    progress.cancel();
    CHECK(QualityStore(file.log()).load(kToday, progress).error().code == ErrorCode::cancelled);
}

TEST_CASE("what waited when the list was read and counts by now is not discarded", "[quality]")
{
    test::RegionFile file;
    Uid ani;
    test::change(file, [&](ChangeSet& c) {
        ani = test::addPerson(c, u"198702142010012001"_s, u"Ani"_s);
        test::addAssessment(c, ani, QDate(2026, 2, 1), u"Rekan"_s, {{u"T.A"_s, 2}, {u"T.B"_s, 3}});
    });
    const auto waiting = of(load(file), FindingKind::waiting);
    REQUIRE(waiting.size() == 2);
    test::change(file, [](ChangeSet& c) { test::addCompetency(c, u"T.A"_s, u"Teknis A"_s); });
    REQUIRE(file.count("select count(*) from assessment_level") == 1);
    int discarded = 0;
    for (const auto& finding : waiting) discarded += discardWaiting(file.log(), *finding.waits, finding.name) ? 1 : 0;
    CHECK(discarded == 1);
    CHECK(file.count("select count(*) from assessment_level") == 1);
    CHECK(file.count("select count(*) from waiting") == 0);
}

TEST_CASE("what waits for something that never comes is discarded: a level alone, a row as a whole", "[quality]")
{
    test::RegionFile file;
    Uid ani;
    test::change(file, [&](ChangeSet& c) {
        ani = test::addPerson(c, u"198702142010012001"_s, u"Ani"_s);
        test::addAssessment(c, ani, QDate(2026, 2, 1), u"Rekan"_s, {{u"M.1"_s, 2}, {u"M.11"_s, 3}});
        test::addCourse(c, Uid::v5(u"nobody"_s), 1, u"MOOC"_s, 10, QDate(2026, 1, 2), QDate(2026, 1, 2));
    });
    auto waiting = of(load(file), FindingKind::waiting);
    REQUIRE(waiting.size() == 2);
    std::vector<Uid> discarded;
    for (const auto& finding : waiting) {
        REQUIRE(finding.waits);
        discarded.push_back(require(discardWaiting(file.log(), *finding.waits, finding.name)).uid);
    }
    CHECK(of(load(file), FindingKind::waiting).empty());
    CHECK(file.count("select count(*) from assessment_level") == 1);
    CHECK(discardWaiting(file.log(), *waiting.front().waits, {}).error().code == ErrorCode::notFound);
    for (const Uid& changeSet : discarded) CHECK(require(undoChangeSet(file.log(), changeSet)).kept.empty());
    CHECK(of(load(file), FindingKind::waiting).size() == 2);
}

TEST_CASE("people who may be one say what of them is the same", "[quality]")
{
    test::RegionFile file;
    test::change(file, [&](ChangeSet& c) {
        test::addPerson(c, u"198702142010012001"_s, u"Ani Lestari"_s);
        test::addPerson(c, u"197702142010012001"_s, u"Ani Lestari"_s);
        test::addPerson(c, u"199001012015011003"_s, u"Budi"_s);
        test::addPerson(c, u"199001012015011014"_s, u"Budi"_s);
    });
    QStringList said;
    for (const auto& finding : of(load(file), FindingKind::duplicate)) said << finding.message.section(u':', 0, 0);
    said.sort();
    CHECK(said == QStringList{u"Nama dan sepuluh angka terakhir NIP sama"_s, u"Nama dan tanggal lahir sama"_s});
}
