// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/workspace.h"

#include "core/db/query.h"
#include "core/history/entities.h"
#include "core/history/verify.h"
#include "core/reference/reference_store.h"
#include "core/reference/shipped_rows.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_file.h"

using namespace core;
using test::require;

namespace {

struct Fresh {
    QTemporaryDir dir;
    test::FixedClock clock;
    SessionOptions options{dir.filePath(QStringLiteral("baru.titian")), {}, false, false, QStringLiteral("uji")};
    std::unique_ptr<Workspace> workspace = require(Workspace::create(options, clock, {QStringLiteral("Pemerintah Kabupaten Uji"), QStringLiteral("BKPSDM")}));
};

}  // namespace

TEST_CASE("a new file knows its agency and brings the shipped lists, and passes its own check", "[workspace]")
{
    Fresh fresh;
    Session& session = fresh.workspace->session();
    CHECK(Query(session, "select name from agency").one().text(0) == QStringLiteral("Pemerintah Kabupaten Uji"));
    CHECK(Query(session, "select count(*) from competency").one().number(0) == 9);
    CHECK(Query(session, "select count(*) from standard where kind is not null").one().number(0) == 14);
    CHECK(Query(session, "select count(*) from standard_level").one().number(0) == 126);
    CHECK(require(verifyFile(fresh.workspace->log())).findings.isEmpty());
}

TEST_CASE("the lists read back from the file equal the shipped ones", "[workspace]")
{
    Fresh fresh;
    const ReferenceTables here = require(ReferenceStore(fresh.workspace->session()).load());
    const ReferenceTables shipped = require(shippedReference());
    CHECK(here.legalPositions.size() == shipped.legalPositions.size());
    CHECK(here.grades.size() == shipped.grades.size());
    CHECK(here.trainingForms.size() == shipped.trainingForms.size());
    CHECK(here.hourCaps.size() == shipped.hourCaps.size());
    CHECK(here.methodRanks.size() == shipped.methodRanks.size());
    CHECK(here.effectiveness.size() == shipped.effectiveness.size());
    CHECK(settingValue(here, setting::kAssessmentValidityYears) == 3);
}

TEST_CASE("an edited list entry survives reopening and another version of the shipped data", "[workspace]")
{
    Fresh fresh;
    const Uid row = naturalUid(entity::referenceEntry, {QStringLiteral("settings"), QStringLiteral("assessment_validity_years")});
    const QString data = Query(fresh.workspace->session(), "select data from reference_entry where list = 'settings' and code = 'assessment_validity_years'").one().text(0);
    REQUIRE_FALSE(data.isEmpty());
    require(fresh.workspace->log().record(QStringLiteral("ubah"), [&](ChangeSet& c) {
        c.set(entity::referenceEntry, row, field::entryData, Value(QString(data).replace(QStringLiteral("\"value\":\"3\""), QStringLiteral("\"value\":\"2\""))));
    }));
    fresh.workspace.reset();
    fresh.workspace = require(Workspace::open(fresh.options, fresh.clock));
    CHECK(settingValue(require(ReferenceStore(fresh.workspace->session()).load()), setting::kAssessmentValidityYears) == 2);
}

TEST_CASE("a failed creation leaves no file, and an existing one is never overwritten", "[workspace]")
{
    Fresh fresh;
    CHECK(Workspace::create(fresh.options, fresh.clock, {QStringLiteral("X"), {}}).error().code == ErrorCode::conflict);
    SessionOptions nowhere = fresh.options;
    nowhere.path = fresh.dir.filePath(QStringLiteral("tidak/ada/folder.titian"));
    const test::ExpectWarnings quiet;
    CHECK_FALSE(Workspace::create(nowhere, fresh.clock, {QStringLiteral("X"), {}}));
    SessionOptions unnamed = fresh.options;
    unnamed.path = fresh.dir.filePath(QStringLiteral("lain.titian"));
    CHECK(Workspace::create(unnamed, fresh.clock, {QStringLiteral("  "), {}}).error().code == ErrorCode::invalidInput);
    CHECK_FALSE(QFile::exists(unnamed.path));
}
