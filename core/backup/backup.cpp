// SPDX-License-Identifier: Apache-2.0
// Copy, prove, name: what fails on the way leaves nothing behind.
#include "core/backup/backup.h"

#include "core/base/words.h"
#include "core/base/write_problem.h"
#include "core/db/migrations.h"
#include "core/db/query.h"
#include "core/history/entities.h"
#include "core/reference/shipped_rows.h"

#include <QFile>
#include <QFileInfo>

namespace core {
namespace {

constexpr int kSteps = 4;  // the backup checked, copied, the copy proved, named

/// The copy under its working name, and everything that copying, opening and upgrading it puts beside it.
void removeCopy(const QString& copy)
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal", ".lock", ".lock.json", ".sebagian"}) QFile::remove(copy + QLatin1String(suffix));
    for (const Migration& step : shippedMigrations()) QFile::remove(upgradeBackupPath(copy, step.version));
}

Result<VerifyReport> verifyCopy(const SessionOptions& options, const Clock& clock)
{
    const auto shipped = shippedRows();
    if (!shipped) return tl::unexpected<Error>(shipped.error());
    const auto session = Session::open(options);
    if (!session) return tl::unexpected<Error>(session.error());
    if (const auto current = migrate(**session); !current) return tl::unexpected<Error>(current.error());
    EditLog log(**session, productRegistry(), clock, *shipped);
    if (const auto ready = log.prepare(); !ready) return tl::unexpected<Error>(ready.error());
    auto report = verifyFile(log);
    try {
        // A single file, which opens read-only without files beside it.
        (*session)->execute("pragma journal_mode=delete");
    } catch (Failure& failure) {
        return tl::unexpected<Error>(std::move(failure.error));
    }
    return report;
}

Result<> step(Progress* progress, int done)
{
    if (!progress) return {};
    progress->report(done, kSteps);
    return progress->isCancelled() ? fail(ErrorCode::cancelled, tr("Dibatalkan; tidak ada berkas yang dibuat.")) : Result<>();
}

/// What a copy whose tables do not follow from its log is good for.
enum class Faulty { keep, refuse };

Result<VerifyReport> copyProved(Session& source, const Clock& clock, const QString& target, Faulty faulty, Progress* progress)
{
    if (QFileInfo::exists(target)) return fail(ErrorCode::conflict, tr("Berkas “%1” sudah ada dan tidak ditimpa; pilih nama lain.").arg(target));
    if (!folderTakesFiles(target)) return tl::unexpected<Error>(writeProblem(target));
    const QString working = target + QStringLiteral(".periksa");
    removeCopy(working);
    if (const auto copied = copyDatabase(source, working); !copied) {
        removeCopy(working);
        return tl::unexpected<Error>(copied.error().code == ErrorCode::full ? diskFull(target, copied.error().detail) : copied.error());
    }
    if (const auto on = step(progress, 2); !on) {
        removeCopy(working);
        return tl::unexpected<Error>(on.error());
    }
    auto report = verifyCopy({working, source.key(), false, false, source.user()}, clock);
    if (report && !report->findings.isEmpty() && faulty == Faulty::refuse)
        report = fail(ErrorCode::corrupt, tr("Salinan “%1” tidak dibuat karena isi berkas tidak lolos pemeriksaan; jalankan pemeriksaan berkas.").arg(target),
                      report->findings.join(QLatin1Char('\n')));
    if (const auto on = step(progress, 3); report && !on) report = tl::unexpected<Error>(on.error());
    if (report) {
        syncFile(working);
        if (!QFile::rename(working, target)) report = tl::unexpected<Error>(writeProblem(target));
    }
    removeCopy(working);
    syncFile(QFileInfo(target).absolutePath());
    return report;
}

Result<VerifyReport> restoreFrom(Session& backup, const Clock& clock, const QString& target, Progress* progress)
{
    // A read-only session is never migrated: readOnly only says that it would need to be, and the copy will be.
    if (const auto known = migrate(backup); !known && known.error().code != ErrorCode::readOnly) return tl::unexpected<Error>(known.error());
    const auto whole = backup.read([&] {
        Query q(backup, "pragma integrity_check(1)");
        if (const QString answer = q.one().text(0); answer != QLatin1String("ok"))
            throw Failure(ErrorCode::corrupt, answer, answer);
    });
    if (!whole) return tl::unexpected<Error>(whole.error());
    if (const auto on = step(progress, 1); !on) return tl::unexpected<Error>(on.error());
    return copyProved(backup, clock, target, Faulty::refuse, progress);
}

}  // namespace

Result<VerifyReport> makeBackup(Session& session, const Clock& clock, const QString& target, Progress* progress) { return copyProved(session, clock, target, Faulty::keep, progress); }

Result<VerifyReport> restoreBackup(SessionOptions backup, const Clock& clock, const QString& target, Progress* progress)
{
    backup.readOnly = true;
    backup.create = false;
    const auto named = [&](Error error) {
        if (error.code == ErrorCode::corrupt) error.message = tr("Cadangan “%1” rusak dan tidak dipulihkan; pakai cadangan lain.").arg(backup.path);
        return error;
    };
    const auto session = Session::open(backup);
    if (!session) return tl::unexpected<Error>(mayBeEncrypted(backup.path) ? session.error() : named(session.error()));  // the key may be wrong
    return restoreFrom(**session, clock, target, progress).map_error(named);
}

}  // namespace core
