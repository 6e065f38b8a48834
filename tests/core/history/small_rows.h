// SPDX-License-Identifier: Apache-2.0
// Small rows with fixed uids and short words for what the tests of the history do with them.
#pragma once
#include "core/history/merge.h"
#include "core/history/undo.h"
#include "core/history/verify.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_file.h"

namespace test::rows {

inline core::Uid uidOf(const char* name) { return core::Uid::v5(QString::fromUtf8(name)); }
inline core::Value text(const char* s) { return core::Value(QString::fromUtf8(s)); }

inline core::Snapshot person(const char* name) { return {{{core::field::personName, text(name)}}, {}}; }
inline core::Snapshot unit(const char* name, const core::Uid& parent = {})
{
    core::Snapshot s{{{core::field::unitName, text(name)}}, {}};
    if (!parent.isNull()) s.fields[core::field::unitParent] = core::Value(parent);
    return s;
}
inline core::Snapshot course(const char* name, const core::Uid& who) { return {{{core::field::coursePerson, core::Value(who)}, {core::field::courseName, text(name)}}, {}}; }

inline QString one(TempFile& file, const std::string& sql)
{
    return require(file.session().read([&] {
        core::Query q(file.session(), sql);
        return q.next() ? q.text(0) : QStringLiteral("(tidak ada)");
    }));
}

inline core::ChangeReceipt change(TempFile& file, const std::function<void(core::ChangeSet&)>& f) { return require(file.log().record(QStringLiteral("uji"), f)); }
inline void deliver(TempFile& from, TempFile& to) { require(core::mergeEdits(to.log(), require(core::exportEdits(from.session())))); }
inline void checkWhole(TempFile& file) { CHECK(require(core::verifyFile(file.log())).findings.join(u'\n').toStdString() == ""); }

inline core::UndoReport undo(TempFile& file, const core::Uid& changeSet) { return require(core::undoChangeSet(file.log(), changeSet)); }
/// An undo that must find nothing in its way; the change set it made.
inline core::Uid undoAll(TempFile& file, const core::Uid& changeSet)
{
    const core::UndoReport report = undo(file, changeSet);
    CHECK(report.kept.empty());
    CHECK_FALSE(report.receipt.uid.isNull());
    checkWhole(file);
    return report.receipt.uid;
}
inline QStringList tables(TempFile& file) { return core::dumpTables(file.session(), core::productRegistry()); }
inline QString name(TempFile& file) { return one(file, "select name || coalesce(phone, '-') from person"); }

inline core::ChangeReceipt setName(TempFile& file, const char* value)
{
    return change(file, [&](core::ChangeSet& c) { c.set(core::entity::person, uidOf("p"), core::field::personName, text(value)); });
}
inline core::ChangeReceipt setPhone(TempFile& file, const char* value)
{
    return change(file, [&](core::ChangeSet& c) { c.set(core::entity::person, uidOf("p"), core::field::phone, text(value)); });
}
inline core::ChangeReceipt createPerson(TempFile& file, const char* called)
{
    return change(file, [&](core::ChangeSet& c) { c.create(core::entity::person, uidOf("p"), person(called)); });
}
inline core::ChangeReceipt removePerson(TempFile& file)
{
    return change(file, [](core::ChangeSet& c) { c.remove(core::entity::person, uidOf("p")); });
}

}  // namespace test::rows
