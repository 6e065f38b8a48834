// SPDX-License-Identifier: Apache-2.0
// Upgrading a user's only copy: check, back up once, all steps in one transaction (storage.md, rule 7).
#include "core/db/migrations.h"

#include "core/base/words.h"
#include "core/base/write_problem.h"
#include "core/db/query.h"

#include <QFile>
#include <QFileInfo>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace core {

using namespace Qt::StringLiterals;
namespace {

qint64 pragma(Session& session, const char* name)
{
    Query q(session, std::string("pragma ") + name);
    return q.one().integer(0);
}

void requireHealthy(Session& session)
{
    Query q(session, "pragma integrity_check(1)");
    if (q.one().text(0) != QLatin1String("ok"))
        throw Failure(ErrorCode::corrupt, tr("Berkas data rusak, jadi tidak ditingkatkan ke versi baru; pulihkan dari cadangan."), q.text(0));
}

void requireReferences(Session& session)
{
    Query q(session, "pragma foreign_key_check");
    if (q.next()) throw Failure(ErrorCode::corrupt, tr("Peningkatan berkas gagal pemeriksaan; berkas tetap seperti semula."), q.text(0));
}

void runStep(Session& session, const Migration& step)
{
    QFile file(step.resource);
    if (!file.open(QIODevice::ReadOnly)) throw Failure(ErrorCode::internal, tr("Program terpasang tidak lengkap."), step.resource);
    for (const QString& statement : splitScript(QString::fromUtf8(file.readAll()))) session.execute(statement.toStdString());
    session.execute("pragma user_version=" + std::to_string(step.version));
}

}  // namespace

std::vector<Migration> shippedMigrations()
{
    std::vector<Migration> steps;
    for (const auto& name : {u"0001_history"_s, u"0002_domain"_s, u"0003_posts_agreements"_s, u"0004_distinct_people"_s, u"0005_plan_funds"_s, u"0006_priority_units"_s})
        steps.push_back({static_cast<int>(steps.size()) + 1, u":/sql/%1.sql"_s.arg(name)});
    return steps;
}

QStringList splitScript(const QString& script)
{
    QStringList statements;
    QString current;
    bool hasCode = false;
    const auto finish = [&] {
        if (hasCode) statements << current.trimmed();
        current.clear();
        hasCode = false;
    };
    for (const QString& line : script.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed == QLatin1String("--;;")) {
            finish();
            continue;
        }
        hasCode = hasCode || (!trimmed.isEmpty() && !trimmed.startsWith(QLatin1String("--")));
        current += line + u'\n';
    }
    finish();
    return statements;
}

void syncFile(const QString& path)
{
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    if (fd < 0) return;
    ::fsync(fd);
    ::close(fd);
#else
    Q_UNUSED(path)
#endif
}

Result<> copyDatabase(Session& session, const QString& target)
{
    if (QFileInfo::exists(target)) return fail(ErrorCode::conflict, tr("Berkas “%1” sudah ada dan tidak ditimpa; pilih nama lain.").arg(target));
    if (!folderTakesFiles(target)) return tl::unexpected<Error>(writeProblem(target));
    const QString partial = target + QStringLiteral(".sebagian");
    QFile::remove(partial);
    try {
        Query q(session, "vacuum into :target");
        q.bind(":target", partial).run();
    } catch (Failure& failure) {
        QFile::remove(partial);
        return tl::unexpected<Error>(failure.error.code == ErrorCode::full ? diskFull(target, failure.error.detail) : std::move(failure.error));
    }
    syncFile(partial);
    if (!QFile::rename(partial, target)) {
        QFile::remove(partial);
        return tl::unexpected<Error>(writeProblem(target));
    }
    syncFile(QFileInfo(target).absolutePath());
    return {};
}

QString upgradeBackupPath(const QString& path, int version) { return path + QStringLiteral(".v%1.cadangan").arg(version); }

Result<UpgradeReport> migrate(Session& session, const std::vector<Migration>& steps)
{
    UpgradeReport report;
    const int newest = steps.empty() ? 0 : steps.back().version;
    try {
        const qint64 application = pragma(session, "application_id");
        report.from = static_cast<int>(pragma(session, "user_version"));
        report.to = newest;
        if (application != kApplicationId) return fail(ErrorCode::invalidInput, tr("“%1” bukan berkas data Titian.").arg(session.path()));
    } catch (Failure& failure) {
        return tl::unexpected<Error>(std::move(failure.error));
    }
    if (report.from > newest)
        return fail(ErrorCode::tooNew, tr("Berkas ini dibuat oleh Titian yang lebih baru; perbarui program untuk membukanya."));
    if (report.from == newest) return report;
    if (session.isReadOnly())
        return fail(ErrorCode::readOnly, session.holder() ? session.heldBy() : tr("Berkas ini dari versi Titian yang lama dan perlu ditingkatkan dahulu; bukalah sekali di jendela Titian (bukan hanya-baca), lalu ulangi."));
    if (report.from > 0) {
        const auto healthy = session.read([&] { requireHealthy(session); });
        if (!healthy) return tl::unexpected<Error>(healthy.error());
        report.backup = upgradeBackupPath(session.path(), report.from);
        if (!QFileInfo::exists(report.backup))
            if (auto copied = copyDatabase(session, report.backup); !copied) return tl::unexpected<Error>(copied.error());
    }
    const auto done = session.write([&] {
        const Session::Unguarded door(session);
        for (const Migration& step : steps)
            if (step.version > report.from) runStep(session, step);
        requireReferences(session);
    });
    if (!done) return tl::unexpected<Error>(done.error());
    return report;
}

}  // namespace core
