// SPDX-License-Identifier: Apache-2.0
#include "core/reports/report_list.h"

#include "core/history/merge.h"
#include "core/history/undo.h"
#include "core/plan/plan_store.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"
#include "tests/support/printed.h"

#include <QSet>

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

const QString kNip = u"198702142010012010"_s;

struct Region {
    test::RegionFile file;
    Uid unit;
    Region()
    {
        test::change(file, [&](ChangeSet& c) {
            unit = test::addUnit(c, u"1"_s, u"Dinas Kesehatan"_s);
            const Uid person = test::addPerson(c, kNip, u"Siti Aisyah"_s, unit, {{field::birthDate, Value(QDate(1987, 2, 14))}});
            test::addAssessment(c, person, QDate(2026, 5, 1), u"Rekan"_s, {{u"M.1"_s, 0}});
        });
    }
    Uid makePlan() { return require(PlanStore(file.log()).make({2027, 5'000'000, QDate(2026, 11, 22), std::nullopt, {}})).record.heading.uid; }
    Result<Report> make(const QString& name, const ReportRequest& request) { return makeReport(file.log(), *findReport(name), request); }
};

}  // namespace

TEST_CASE("every report of the list is made from what it says it needs", "[report]")
{
    Region r;
    const QString plan = r.makePlan().hex();
    QSet<QString> names;
    for (const ReportEntry& entry : reportEntries()) {
        CAPTURE(entry.name);
        CHECK_FALSE(names.contains(QLatin1String(entry.name)));
        names << QLatin1String(entry.name);
        CHECK_FALSE(QString::fromUtf16(entry.about).isEmpty());
        ReportRequest request;
        if (entry.takes(ReportOption::nip)) request.nip = kNip;
        if (entry.takes(ReportOption::plan)) request.plan = plan;
        else if (entry.takes(ReportOption::year)) request.year = 2026;
        const Report report = require(makeReport(r.file.log(), entry, request));
        CHECK(nameOf(report) != u"Laporan"_s);
        CHECK_FALSE(report.blocks.empty());
    }
    CHECK(findReport(u"gap-planet"_s) == nullptr);
}

TEST_CASE("what a report can't do without is asked for, and a unit is found by code or uid", "[report]")
{
    Region r;
    CHECK(r.make(u"gap-person"_s, {}).error().message.contains(u"--nip"_s));
    CHECK(r.make(u"hours-recap"_s, {}).error().code == ErrorCode::invalidInput);
    ReportRequest ofUnit;
    ofUnit.unit = u"1"_s;
    const auto byCode = require(r.make(u"gap-unit"_s, ofUnit));
    ofUnit.unit = r.unit.hex();
    CHECK(require(r.make(u"gap-unit"_s, ofUnit)).subtitle == byCode.subtitle);
    ofUnit.unit = u"tak-ada"_s;
    CHECK(r.make(u"gap-unit"_s, ofUnit).error().message.contains(u"tak-ada"_s));
}

TEST_CASE("the plan of a year is found when it is the only one", "[report]")
{
    Region r;
    ReportRequest request;
    CHECK(r.make(u"annual-plan"_s, request).error().message.contains(u"--plan"_s));
    request.year = 2027;
    CHECK(r.make(u"annual-plan"_s, request).error().code == ErrorCode::invalidInput);
    const Uid first = r.makePlan();
    CHECK(r.make(u"annual-plan"_s, request));
    r.makePlan();
    CHECK(r.make(u"annual-plan"_s, request).error().message.contains(u"beberapa"_s));
    request.plan = first.hex();
    CHECK(r.make(u"annual-plan"_s, request));
    request.year = 2026;
    CHECK(r.make(u"annual-plan"_s, request).error().message.contains(u"bukan rencana tahun 2026"_s));
}

namespace {

/// Another office's copy of the region is changed, and so is the region; then it hears of it.
template <class Here, class There>
void disagree(Region& r, Here here, There there)
{
    test::TempFile other;
    require(mergeEdits(other.log(), require(exportEdits(r.file.session()))));
    test::change(r.file, here);
    require(other.log().record(u"uji"_s, there));
    require(mergeEdits(r.file.log(), require(exportEdits(other.session()))));
}

Uid rowOf(Region& r, const char* sql) { return Uid::fromHex(r.file.one(sql).toLower()); }

void disagree(Region& r, int entity, const char* row, int field)
{
    const Uid uid = rowOf(r, row);
    disagree(r, [&](ChangeSet& c) { c.set(entity, uid, field, Value(u"di sini"_s)); }, [&](ChangeSet& c) { c.set(entity, uid, field, Value(u"di sana"_s)); });
}

bool hasNote(Region& r, const QString& name, const ReportRequest& request)
{
    const auto notes = require(r.make(name, request)).footnotes;
    return !notes.empty() && notes.front().startsWith(u"1 data yang menjadi dasar laporan ini"_s);
}

ReportRequest ofUnit(const QString& code)
{
    ReportRequest request;
    request.unit = code;
    return request;
}

ReportRequest everythingFor(const ReportEntry& entry, const QString& plan)
{
    ReportRequest request;
    if (entry.takes(ReportOption::nip)) request.nip = kNip;
    if (entry.takes(ReportOption::plan)) request.plan = plan;
    else if (entry.takes(ReportOption::year)) request.year = 2026;
    return request;
}

}  // namespace

TEST_CASE("a report built on an open conflict prints a footnote, until somebody has chosen", "[report]")
{
    Region r;
    const QString plan = r.makePlan().hex();
    const auto notes = [&] {
        int count = 0;
        for (const ReportEntry& entry : reportEntries()) {
            const QString text = test::squeezed(test::printed(require(makeReport(r.file.log(), entry, everythingFor(entry, plan)))).join(QString()));
            if (text.contains(test::squeezed(u"1 data yang menjadi dasar laporan ini masih berbeda antarkantor dan belum diputuskan; yang dipakai adalah nilai terakhir."_s))) ++count;
            else CHECK_FALSE(text.contains(u"antarkantor"_s));
        }
        return count;
    };
    CHECK(notes() == 0);
    disagree(r, entity::person, "select hex(uid) from person", field::personName);
    CHECK(notes() == static_cast<int>(reportEntries().size()));
    test::change(r.file, [&](ChangeSet& c) { c.set(entity::person, Uid::fromHex(r.file.one("select hex(uid) from person").toLower()), field::personName, Value(u"Siti Aisyah"_s)); });
    CHECK(notes() == 0);
}

TEST_CASE("a conflict about somebody else, or about what the report does not use, is no footnote", "[report]")
{
    Region r;
    test::change(r.file, [](ChangeSet& c) {
        const Uid office = test::addUnit(c, u"2"_s, u"Dinas Pendidikan"_s);
        const Uid person = test::addPerson(c, u"198001012005011001"_s, u"Budi"_s, office);
        test::addAssessment(c, person, QDate(2026, 5, 1), u"Rekan"_s, {{u"M.1"_s, 1}});
    });
    disagree(r, entity::assessment, "select hex(a.uid) from assessment a join person p on p.id = a.person_id where p.name = 'Budi'", field::assessor);
    ReportRequest siti, budi, year;
    siti.nip = kNip;
    budi.nip = u"198001012005011001"_s;
    year.year = 2026;
    CHECK_FALSE(hasNote(r, u"gap-person"_s, siti));
    CHECK(hasNote(r, u"gap-person"_s, budi));
    CHECK_FALSE(hasNote(r, u"gap-unit"_s, ofUnit(u"1"_s)));
    CHECK(hasNote(r, u"gap-unit"_s, ofUnit(u"2"_s)));
    CHECK(hasNote(r, u"gap-unit"_s, {}));
    CHECK_FALSE(hasNote(r, u"hours-recap"_s, year));  // hours don't hang on assessments
}

TEST_CASE("a disputed level is a footnote of the plan that prints the gaps left open", "[report]")
{
    Region r;
    ReportRequest request;
    request.plan = r.makePlan().hex();
    CHECK_FALSE(hasNote(r, u"annual-plan"_s, request));
    const Uid assessment = rowOf(r, "select hex(uid) from assessment");
    const auto says = [&](int level) {
        return [assessment, level](ChangeSet& c) { c.setElement(entity::assessment, assessment, field::assessedLevel, test::competency(u"M.1"_s), Value(level)); };
    };
    disagree(r, says(1), says(2));
    CHECK(hasNote(r, u"annual-plan"_s, request));
}

TEST_CASE("a person whose unit is disputed is noted in the reports of every unit they may belong to", "[report]")
{
    Region r;
    Uid office, school;
    test::change(r.file, [&](ChangeSet& c) {
        office = test::addUnit(c, u"2"_s, u"Dinas Pendidikan"_s);
        school = test::addUnit(c, u"2.1"_s, u"SMP 1"_s, office);
        test::addUnit(c, u"3"_s, u"Inspektorat"_s);
    });
    SECTION("by an edit of each")
    {
        const Uid person = rowOf(r, "select hex(uid) from person");
        const Uid health = r.unit, taught = school;
        test::change(r.file, [&](ChangeSet& c) { c.set(entity::person, person, field::personUnit, Value(office)); });
        disagree(r, [&](ChangeSet& c) { c.set(entity::person, person, field::personUnit, Value(health)); },
                 [&](ChangeSet& c) { c.set(entity::person, person, field::personUnit, Value(taught)); });
    }
    SECTION("by the first word of each")
    {
        const Uid person = Uid::v7(1'700'000'000'000);
        const auto first = [&](const Uid& unit) {
            return [person, unit](ChangeSet& c) {
                c.create(entity::person, person, {{{field::nip, Value(u"198001012005011001"_s)}, {field::personName, Value(u"Budi"_s)}, {field::personUnit, Value(unit)}}, {}});
            };
        };
        disagree(r, first(r.unit), first(school));
    }
    for (const QString& code : {u"1"_s, u"2"_s, u"2.1"_s}) {
        CAPTURE(code);
        CHECK(hasNote(r, u"gap-unit"_s, ofUnit(code)));
    }
    CHECK_FALSE(hasNote(r, u"gap-unit"_s, ofUnit(u"3"_s)));
}

TEST_CASE("what one office deleted and another changed is noted too", "[report]")
{
    Region r;
    const Uid assessment = rowOf(r, "select hex(uid) from assessment");
    disagree(r, [&](ChangeSet& c) { c.set(entity::assessment, assessment, field::assessor, Value(u"Tim"_s)); }, [&](ChangeSet& c) { c.remove(entity::assessment, assessment); });
    CHECK(hasNote(r, u"gap-unit"_s, ofUnit(u"1"_s)));
}

TEST_CASE("what is disputed of somebody who was joined to another is noted where that one works", "[report]")
{
    Region r;
    Uid twin;
    test::change(r.file, [&](ChangeSet& c) {
        const Uid office = test::addUnit(c, u"2"_s, u"Dinas Pendidikan"_s);
        twin = test::addPerson(c, u"198001012005011001"_s, u"Siti"_s, office);
        c.join(entity::person, twin, rowOf(r, "select hex(uid) from person where nip = '198702142010012010'"));
    });
    disagree(r, [&](ChangeSet& c) { c.set(entity::person, twin, field::phone, Value(u"0811"_s)); }, [&](ChangeSet& c) { c.set(entity::person, twin, field::phone, Value(u"0822"_s)); });
    CHECK(hasNote(r, u"gap-unit"_s, ofUnit(u"1"_s)));
    CHECK_FALSE(hasNote(r, u"gap-unit"_s, ofUnit(u"2"_s)));
}
