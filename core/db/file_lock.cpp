// SPDX-License-Identifier: Apache-2.0
// The lock is one line of JSON, so that a person can read it too.
#include "core/db/file_lock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace core {

std::optional<LockHolder> FileLock::read(const QString& lockFile)
{
    QFile file(lockFile);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const QJsonObject o = QJsonDocument::fromJson(file.read(4096)).object();
    if (o.isEmpty()) return std::nullopt;  // torn by a power cut: nobody's
    return LockHolder{o[QLatin1String("host")].toString(), o[QLatin1String("user")].toString(),
                      o[QLatin1String("process")].toInteger(), o[QLatin1String("since")].toString()};
}

FileLock::FileLock(const QString& dataFile, const QString& user, const QString& host) : m_path(pathFor(dataFile)), m_holder(read(m_path))
{
    if (m_holder && m_holder->host != host) return;
    const QJsonObject o{{QStringLiteral("host"), host},
                        {QStringLiteral("user"), user},
                        {QStringLiteral("process"), QCoreApplication::applicationPid()},
                        {QStringLiteral("since"), QDateTime::currentDateTime().toString(Qt::ISODate)}};
    QSaveFile file(m_path);
    m_taken = file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(o).toJson(QJsonDocument::Compact)) > 0 && file.commit();
}

FileLock::~FileLock()
{
    if (!m_taken) return;
    const auto now = read(m_path);
    if (now && now->process == QCoreApplication::applicationPid()) QFile::remove(m_path);
}

}  // namespace core
