// SPDX-License-Identifier: Apache-2.0
// Opening and making data files.
#include "core/workspace/workspace.h"

#include "core/base/words.h"
#include "core/base/write_problem.h"
#include "core/db/migrations.h"
#include "core/history/entities.h"
#include "core/reference/shipped_rows.h"

#include <QFile>

namespace core {

Workspace::Workspace(std::unique_ptr<Session> session, ShippedRows shipped, const Clock& clock)
    : m_clock(clock),
      m_shipped(std::move(shipped)),
      m_session(std::move(session)),
      m_log(std::make_unique<EditLog>(*m_session, productRegistry(), m_clock, m_shipped))
{
}

Result<std::unique_ptr<Workspace>> Workspace::open(const SessionOptions& options, const Clock& clock)
{
    auto shipped = shippedRows();
    if (!shipped) return tl::unexpected<Error>(shipped.error());
    auto session = Session::open(options);
    if (!session) return tl::unexpected<Error>(session.error());
    if (const auto migrated = migrate(**session); !migrated) return tl::unexpected<Error>(migrated.error());
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*session), std::move(*shipped), clock));
    if (const auto ready = workspace->log().prepare(); !ready) return tl::unexpected<Error>(ready.error());
    return workspace;
}

void removeDataFile(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) QFile::remove(path + QLatin1String(suffix));
}

Result<std::unique_ptr<Workspace>> Workspace::create(SessionOptions options, const Clock& clock, const NewFile& file)
{
    if (file.agency.trimmed().isEmpty())
        return fail(ErrorCode::invalidInput, tr("Nama instansi belum diisi."));
    // Held over the look, the making and the cleaning up, so that what is removed is surely what was made here.
    const LockAttempt lock = FileLock::take(options.path, options.user);
    if (lock.holder) return fail(ErrorCode::busy, heldSentence(options.path, *lock.holder));
    if (QFile::exists(options.path))
        return fail(ErrorCode::conflict, tr("Berkas “%1” sudah ada dan tidak ditimpa; pilih nama lain.").arg(options.path));
    options.create = true;
    auto workspace = open(options, clock);
    if (!workspace && workspace.error().code == ErrorCode::conflict) return workspace;  // made by somebody else since: not ours to remove
    if (workspace) {
        const auto named = (*workspace)->log().record(tr("Berkas baru"), [&](ChangeSet& c) {
            c.create(entity::agency, agencyUid(), {{{field::agencyName, Value(file.agency.trimmed())}, {field::agencyOffice, Value::ofText(file.office.trimmed())}}, {}});
        });
        if (named) return workspace;
        workspace = tl::unexpected<Error>(named.error());
    }
    removeDataFile(options.path);
    if (workspace.error().code == ErrorCode::full) return tl::unexpected<Error>(diskFull(options.path, workspace.error().detail));
    return workspace;
}

}  // namespace core
