// SPDX-License-Identifier: Apache-2.0
#include "core/reports/unit_batch.h"

#include "core/people/person_store.h"
#include "core/reports/class_choices.h"
#include "core/reports/person_signer.h"
#include "tests/core/reports/office_region.h"

#include <QDir>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;
using test::OfficeRegion;
using test::require;

namespace {

/// Cancels itself after some units.
struct Countdown : Progress {
    explicit Countdown(long long last) : left(last) {}
    void report(long long done, long long) override
    {
        if (done >= left) cancel();
    }
    long long left;
};

struct Batch {
    OfficeRegion region;
    QTemporaryDir folder;
    BatchJob job;
    explicit Batch(const QString& report)
    {
        test::change(region.file, [&](ChangeSet& c) {
            const Uid top = Uid::fromHex(region.file.one("select hex(uid) from unit where code='0'"));
            test::addUnit(c, u"3"_s, u"Badan A/B: \"Kosong\""_s, top);
            test::addUnit(c, u"4"_s, u"DINAS KESEHATAN"_s, top);
        });
        job.entry = findReport(report);
        job.request = region.requestFor(*job.entry);
        job.folder = folder.path();
        job.units = require(batchUnits(region.file.session(), {}));
    }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
};

}  // namespace

TEST_CASE("each office gets a file of its own people, and what is not written is told with its reason", "[report][batch]")
{
    Batch batch(u"people"_s);
    REQUIRE(batch.job.units.size() == 4);
    Progress progress;
    const auto files = writeBatch(batch.region.file.log(), batch.job, progress);
    REQUIRE(files.size() == 4);
    QStringList written;
    for (const BatchFile& file : files) {
        INFO(file.unit.toStdString());
        if (file.name.isEmpty()) {
            CHECK(file.isSkipped);
            CHECK(file.problem == u"Tidak ada data."_s);
            continue;
        }
        written << file.name;
        const QString text = test::pagesOfPdf(batch.folder.filePath(file.name)).join(u'\n');
        CHECK(text.contains(file.unit));
        CHECK(text.contains(test::nipOnPaper(batch.region.nips.front())) == (file.unit == u"Dinas Kesehatan"_s));
    }
    written.sort();
    CHECK(written.size() == 2);
    CHECK(batch.files() == written);
    batch.job.skipEmpty = false;
    batch.job.format = BatchFormat::xlsx;
    for (const BatchFile& file : writeBatch(batch.region.file.log(), batch.job, progress)) CHECK(file.name.endsWith(u".xlsx"_s));
    CHECK(batch.files().size() == 6);
    CHECK_FALSE(batch.files().filter(u"Badan A B Kosong.xlsx"_s).isEmpty());
    CHECK_FALSE(batch.files().filter(u"DINAS KESEHATAN (2).xlsx"_s).isEmpty());
}

TEST_CASE("a batch that is cancelled keeps what it wrote, and one that can't write says so for each unit", "[report][batch]")
{
    Batch batch(u"plan-budget"_s);
    batch.job.skipEmpty = false;
    Countdown one(1);
    const auto files = writeBatch(batch.region.file.log(), batch.job, one);
    REQUIRE(files.size() == 4);
    CHECK_FALSE(files[0].name.isEmpty());
    for (std::size_t i = 1; i < files.size(); ++i) CHECK((files[i].isSkipped && files[i].problem.contains(u"Dibatalkan"_s)));
    CHECK(batch.files().size() == 1);
    batch.job.folder = batch.folder.filePath(u"tidak/ada"_s);
    Progress progress;
    for (const BatchFile& file : writeBatch(batch.region.file.log(), batch.job, progress)) {
        CHECK(file.name.isEmpty());
        CHECK_FALSE(file.isSkipped);
        CHECK_FALSE(file.problem.isEmpty());
    }
}

TEST_CASE("the parts of a unit are units of a batch, and a unit without parts is one itself", "[report][batch]")
{
    Batch batch(u"people"_s);
    test::change(batch.region.file, [&](ChangeSet& c) { test::addUnit(c, u"1.1"_s, u"Puskesmas Ujung"_s, batch.region.health); });
    const auto parts = require(batchUnits(batch.region.file.session(), u"1"_s));
    REQUIRE(parts.size() == 1);
    CHECK(parts[0].name == u"Puskesmas Ujung"_s);
    CHECK(require(batchUnits(batch.region.file.session(), u"2"_s)).at(0).uid == batch.region.school);
    CHECK(batchUnits(batch.region.file.session(), u"99"_s).error().code != ErrorCode::internal);
}

TEST_CASE("the classes of a plan are offered as reports take them", "[report]")
{
    OfficeRegion r;
    const auto classes = require(classChoices(r.file.log(), Uid::fromHex(r.plan)));
    REQUIRE(classes.size() == 2);
    CHECK(classes[0].asked() == u"P1/1"_s);
    CHECK(classes[1].asked() == u"P1/2"_s);
    CHECK(classes[1].start == QDate(2027, 6, 7));
    ReportRequest request;
    request.angkatan = classes[1].asked();
    CHECK(r.make(u"attendance"_s, request).further.empty());
    CHECK(classChoices(r.file.log(), Uid()).error().code == ErrorCode::notFound);
}

TEST_CASE("somebody of the file signs with post, titles, rank and NIP", "[report]")
{
    OfficeRegion r;
    const Uid person = require(PersonStore(r.file.session()).byNip(r.nips.at(4))).uid;
    const SignatureBlock signer = require(personSigner(r.file.session(), person, QDate(2026, 11, 22)));
    CHECK(signer.name == u"Pegawai 04"_s);
    CHECK(signer.nip == r.nips.at(4));
    CHECK(personSigner(r.file.session(), Uid::v7(0), QDate(2026, 11, 22)).error().code == ErrorCode::notFound);
}
