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

}  // namespace test::rows
