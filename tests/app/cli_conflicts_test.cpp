// SPDX-License-Identifier: Apache-2.0
// titian-cli history conflicts and settle, on two files of two offices.
#include "core/history/merge.h"
#include "core/workspace/workspace.h"
#include "tests/app/cli_runner.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_file.h"

#include <QJsonArray>

using namespace core;
using namespace Qt::StringLiterals;
using test::CliAnswer;
using test::CliFolder;
using test::require;

namespace {

const QString kFile = u"a.titian"_s, kOther = u"b.titian"_s;

/// A file of another user's office beside the one the commands work on, and what the two say about one person.
class Offices {
public:
    Offices()
    {
        for (const QString& name : {kFile, kOther})
            REQUIRE(folder.run({u"file"_s, u"new"_s, name, u"--agency"_s, u"Kabupaten Uji"_s}).exitCode == 0);
        work(kFile, u"ani"_s, [&](EditLog& log) { record(log, [&](ChangeSet& c) { c.create(entity::person, kAni, {{{field::nip, Value(u"198702142010012001"_s)}, {field::personName, Value(u"Ani"_s)}}, {}}); }); });
        deliver(kFile, kOther);
    }
    void say(const QString& name, const QString& user, const std::function<void(ChangeSet&)>& f)
    {
        work(name, user, [&](EditLog& log) { record(log, f); });
    }
    void deliver(const QString& from, const QString& to)
    {
        EditBatch batch;
        work(from, u"uji"_s, [&](EditLog& log) { batch = require(exportEdits(log.session())); });
        work(to, u"uji"_s, [&](EditLog& log) { static_cast<void>(require(mergeEdits(log, batch))); });
    }
    [[nodiscard]] QString phone()
    {
        QString text;
        work(kFile, u"uji"_s, [&](EditLog& log) {
            text = require(log.session().read([&] {
                Query q(log.session(), "select phone from person");
                return q.next() ? q.text(0) : u"(tidak ada)"_s;
            }));
        });
        return text;
    }
    [[nodiscard]] QJsonArray conflicts(int exitCode = 1) const
    {
        return folder.json({u"history"_s, u"conflicts"_s, u"--file"_s, kFile, u"--json"_s}, u"history-conflicts"_s, exitCode)["conflicts"_L1].toArray();
    }
    [[nodiscard]] QStringList settling(const QString& id, int side) const
    {
        return {u"history"_s, u"settle"_s, id, u"--side"_s, QString::number(side), u"--file"_s, kFile};
    }
    [[nodiscard]] QJsonObject settle(const QString& id, int side) const { return folder.json(settling(id, side) << u"--json"_s, u"history-settle"_s); }

    const Uid kAni = Uid::v5(u"ani"_s);
    CliFolder folder;

private:
    static void record(EditLog& log, const std::function<void(ChangeSet&)>& f) { static_cast<void>(require(log.record(u"uji"_s, f))); }
    void work(const QString& name, const QString& user, const std::function<void(EditLog&)>& f) const
    {
        static const SystemClock clock;
        const auto workspace = require(Workspace::open({folder.path(name), {}, false, false, user}, clock));
        f(workspace->log());
    }
};

void checkRefused(const CliAnswer& answer, const QString& says)
{
    CAPTURE(answer.out, answer.err);
    CHECK(answer.exitCode == 2);
    CHECK(answer.isOneSentence());
    CHECK(answer.err.contains(says));
}

}  // namespace

TEST_CASE("conflicts are listed with their sides and settled by one of them, which can be undone", "[cli]")
{
    Offices two;
    CHECK(two.conflicts(0).isEmpty());
    two.say(kFile, u"ani"_s, [&](ChangeSet& c) { c.set(entity::person, two.kAni, field::phone, Value(u"0811"_s)); });
    two.say(kOther, u"budi"_s, [&](ChangeSet& c) { c.set(entity::person, two.kAni, field::phone, Value(u"0822"_s)); });
    two.deliver(kOther, kFile);

    const QJsonObject conflict = two.conflicts().at(0).toObject();
    CHECK(conflict["kind"_L1].toString() == u"value"_s);
    CHECK(conflict["entity"_L1].toString() == u"person"_s);
    CHECK(conflict["field"_L1].toString() == u"phone"_s);
    CHECK(conflict["fieldName"_L1].toString() == u"Telepon"_s);
    CHECK(conflict["name"_L1].toString().startsWith(u"Ani"_s));
    const QJsonArray sides = conflict["sides"_L1].toArray();
    REQUIRE(sides.size() == 2);
    CHECK(sides.at(0)["value"_L1].toString() == two.phone());
    CHECK(sides.at(0)["shown"_L1].toBool());
    CHECK(sides.at(1)["value"_L1].toString() == u"0811"_s);
    CHECK(sides.at(1)["by"_L1].toArray().at(0)["user"_L1].toString() == u"ani"_s);
    CHECK(sides.at(0)["by"_L1].toArray().at(0)["office"_L1] != sides.at(1)["by"_L1].toArray().at(0)["office"_L1]);

    const QString id = conflict["id"_L1].toString();
    const CliAnswer words = two.folder.run({u"history"_s, u"conflicts"_s, u"--file"_s, kFile});
    CHECK(words.exitCode == 1);
    CHECK(words.out.contains(id));
    CHECK(words.out.contains(u"isian Telepon"_s));
    CHECK(words.out.contains(u"kantor lain ("_s));
    checkRefused(two.folder.run(two.settling(id, 3)), u"tidak punya sisi 3; pilih --side 1 sampai 2"_s);
    checkRefused(two.folder.run(two.settling(id, 0)), u"tidak punya sisi 0"_s);
    checkRefused(two.folder.run(two.settling(u"satu"_s, 1)), u"bukan nomor perbedaan"_s);

    const QJsonObject settled = two.settle(id, 2);
    CHECK(settled["value"_L1].toString() == u"0811"_s);
    CHECK(two.phone() == u"0811"_s);
    CHECK(two.conflicts(0).isEmpty());
    checkRefused(two.folder.run(two.settling(id, 1)), u"sudah diputuskan"_s);
    CHECK(two.folder.run({u"history"_s, u"undo"_s, settled["changeSet"_L1].toString(), u"--file"_s, kFile}).exitCode == 0);
    CHECK(two.phone() == u"0822"_s);
    const QJsonArray again = two.conflicts().at(0).toObject()["sides"_L1].toArray();
    CHECK(again.at(1)["value"_L1].toString() == u"0811"_s);
    CHECK(again.at(1)["by"_L1].toArray().at(0)["user"_L1].toString() == u"ani"_s);
}

TEST_CASE("a conflict that got another side meanwhile is not settled by its old number", "[cli]")
{
    Offices two;
    two.say(kFile, u"ani"_s, [&](ChangeSet& c) { c.set(entity::person, two.kAni, field::phone, Value(u"0811"_s)); });
    two.say(kOther, u"budi"_s, [&](ChangeSet& c) { c.set(entity::person, two.kAni, field::phone, Value(u"0822"_s)); });
    two.deliver(kOther, kFile);
    const QString id = two.conflicts().at(0)["id"_L1].toString();
    two.say(kOther, u"budi"_s, [&](ChangeSet& c) { c.set(entity::person, two.kAni, field::phone, Value(u"0833"_s)); });
    two.deliver(kOther, kFile);
    checkRefused(two.folder.run(two.settling(id, 1)), u"sisinya sudah berubah"_s);
    CHECK(two.conflicts().at(0)["id"_L1].toString() != id);
}

TEST_CASE("a disputed deletion offers to keep or to delete", "[cli]")
{
    Offices two;
    two.say(kFile, u"ani"_s, [&](ChangeSet& c) { c.set(entity::person, two.kAni, field::phone, Value(u"0811"_s)); });
    two.say(kOther, u"budi"_s, [&](ChangeSet& c) { c.remove(entity::person, two.kAni); });
    two.deliver(kOther, kFile);
    const QJsonObject conflict = two.conflicts().at(0).toObject();
    CHECK(conflict["kind"_L1].toString() == u"deletion"_s);
    CHECK(conflict["field"_L1].isNull());
    const QJsonArray sides = conflict["sides"_L1].toArray();
    REQUIRE(sides.size() == 2);
    CHECK(sides.at(0)["answer"_L1].toString() == u"kept"_s);
    CHECK(sides.at(1)["answer"_L1].toString() == u"deleted"_s);
    static_cast<void>(two.settle(conflict["id"_L1].toString(), 2));
    CHECK(two.phone() == u"(tidak ada)"_s);
    CHECK(two.conflicts(0).isEmpty());
}
