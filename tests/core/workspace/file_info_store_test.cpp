// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/file_info_store.h"

#include "tests/support/catch_qt.h"
#include "tests/support/temp_file.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

struct Office {
    QTemporaryDir dir;
    test::FixedClock clock;
    std::unique_ptr<Workspace> workspace =
        require(Workspace::create({dir.filePath(u"info.titian"_s), {}, false, false, u"uji"_s}, clock, {u"Kabupaten Uji"_s, u"BKPSDM"_s}));

    FileInfo info() { return require(FileInfoStore(*workspace).load()); }
    void addPerson(const QString& nip, const QString& legalId, const QString& legalName, const QString& staff = {})
    {
        const Snapshot person{{{field::nip, Value(nip)}, {field::legalPositionId, Value::ofText(legalId)},
                               {field::legalPosition, Value::ofText(legalName)}, {field::staffType, Value::ofText(staff)}}, {}};
        require(workspace->log().record(u"tambah"_s, [&](ChangeSet& c) { c.create(entity::person, naturalUid(entity::person, {nip}), person); }));
    }
};

}  // namespace

TEST_CASE("people are active or inactive, and only the active ones are PNS or PPPK", "[workspace]")
{
    Office office;
    office.addPerson(u"198702142010012001"_s, u"01"_s, u"PNS Aktif"_s);
    office.addPerson(u"198702142010012002"_s, {}, {});                        // missing = active
    office.addPerson(u"198702142010012003"_s, u"99"_s, u"Pensiun"_s);
    office.addPerson(u"198702142010012004"_s, {}, u"Hilang di hutan"_s);      // in no list
    office.addPerson(u"199003152022212006"_s, u"71"_s, u"PPPK Aktif"_s);
    office.addPerson(u"199003152022212007"_s, u"71"_s, {}, u"PPPK Paruh Waktu"_s);
    const FileInfo info = office.info();
    CHECK(info.people == 4);
    CHECK(info.inactive == 2);
    CHECK(info.pns == 2);
    CHECK(info.pppk == 2);
    CHECK(info.agency == u"Kabupaten Uji"_s);
    CHECK(info.office == u"BKPSDM"_s);
}

TEST_CASE("a new file counts its shipped lists, its log and nothing else", "[workspace]")
{
    Office office;
    const FileInfo info = office.info();
    CHECK(info.competencies == 9);
    CHECK(info.standards == 14);
    CHECK(info.people + info.units + info.assessments + info.catalogue + info.courses + info.performance + info.waiting + info.conflicts == 0);
    CHECK(info.changeSets == 1);
    CHECK(info.edits == 1);
    CHECK(info.logBytes > 0);
}

TEST_CASE("a course of an unknown person waits and is counted as waiting", "[workspace]")
{
    Office office;
    const Snapshot course{{{field::coursePerson, Value(naturalUid(entity::person, {u"198702142010012001"_s}))}, {field::courseName, Value(u"Diklat"_s)}}, {}};
    require(office.workspace->log().record(u"kursus"_s, [&](ChangeSet& c) { c.create(entity::course, Uid::v5(u"kursus"_s), course); }));
    CHECK(office.info().waiting == 1);
    CHECK(office.info().courses == 0);
    office.addPerson(u"198702142010012001"_s, u"01"_s, {});
    CHECK(office.info().waiting == 0);
    CHECK(office.info().courses == 1);
}

TEST_CASE("the last edit moves with every change and with nothing else", "[workspace]")
{
    Office office;
    const FileInfoStore store(*office.workspace);
    const qint64 before = require(store.lastEdit());
    office.info();
    CHECK(require(store.lastEdit()) == before);
    office.addPerson(u"198702142010012001"_s, u"01"_s, {});
    CHECK(require(store.lastEdit()) > before);
}
