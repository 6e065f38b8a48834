// SPDX-License-Identifier: Apache-2.0
#include "tests/support/region_file.h"

#include "core/db/query.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>

namespace test {

RegionFile::RegionFile()
    : m_dir(fastFolder()), m_workspace(require(core::Workspace::create(m_options, m_clock, {QStringLiteral("Pemerintah Kabupaten Uji"), QStringLiteral("BKPSDM")})))
{
    m_workspace->session().execute("pragma synchronous=off");
}

core::ImportReport RegionFile::import(const QString& sheet, const core::ImportOptions& options)
{
    core::Progress progress;
    return require(core::runImport(log(), sheet, options, progress));
}

core::ImportReport RegionFile::check(const QString& sheet, const core::ImportOptions& options)
{
    core::Progress progress;
    return require(core::checkImport(log(), sheet, options, progress));
}

void RegionFile::importFolder(const QString& dir, const QStringList& order)
{
    QStringList names = order;
    if (names.isEmpty()) names = QDir(dir).entryList({QStringLiteral("*.xlsx")}, QDir::Files, QDir::Name);
    for (const QString& name : names) import(QDir(dir).filePath(name));
}

qint64 RegionFile::count(const char* sql)
{
    return require(session().read([&] { return core::Query(session(), sql).one().integer(0); }));
}

QString RegionFile::one(const char* sql)
{
    return require(session().read([&] {
        core::Query q(session(), sql);
        return q.next() ? q.text(0) : QStringLiteral("(tidak ada)");
    }));
}

QString sampleDir(const QString& name)
{
    const QString dir = samplesPath() + QStringLiteral("/") + name;
    return QDir(dir).exists() ? dir : QString();
}

QString writeCsv(const QString& path, const QString& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) throw std::runtime_error("cannot write " + path.toStdString());
    file.write(text.toUtf8());
    return path;
}

}  // namespace test
