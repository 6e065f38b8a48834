// SPDX-License-Identifier: Apache-2.0
#include "tests/support/data_file.h"

#include "core/history/verify.h"

using namespace core;

namespace test {

Result<std::unique_ptr<DataFile>> DataFile::open(const SessionOptions& options)
{
    auto session = Session::open(options);
    if (!session) return tl::unexpected<Error>(session.error());
    auto file = std::make_unique<DataFile>();
    file->m_session = std::move(*session);
    if (auto upgraded = migrate(*file->m_session); !upgraded) return tl::unexpected<Error>(upgraded.error());
    file->m_log = std::make_unique<EditLog>(*file->m_session, productRegistry(), file->m_clock, file->m_shipped);
    if (auto prepared = file->m_log->prepare(); !prepared) return tl::unexpected<Error>(prepared.error());
    return file;
}

SessionOptions existing(const QString& path, const QByteArray& key) { return {path, key, false, false, QStringLiteral("uji")}; }

void makeDataFile(const QString& path, int people, const QByteArray& key)
{
    SessionOptions options = existing(path, key);
    options.create = true;
    auto file = require(DataFile::open(options));
    require(file->log().record(QStringLiteral("awal"), [&](ChangeSet& c) {
        for (int i = 0; i < people; ++i)
            c.create(entity::person, Uid::v5(QStringLiteral("awal %1").arg(i)), importedPerson(i, QStringLiteral("Pegawai %1").arg(i)));
    }));
}

Snapshot importedPerson(int number, const QString& name)
{
    return {{{field::nip, Value(QStringLiteral("1987%1").arg(number, 14, 10, QLatin1Char('0')))},
             {field::personName, Value(name)},
             {field::birthDate, Value(QStringLiteral("1987-02-14"))},
             {field::sex, Value(number % 2 ? QStringLiteral("F") : QStringLiteral("M"))},
             {field::rankName, Value(QStringLiteral("III/c"))},
             {field::postTitle, Value(QStringLiteral("Analis Sumber Daya Manusia Aparatur"))},
             {field::personUnitName, Value(QStringLiteral("Dinas Pekerjaan Umum"))}},
            {}};
}

QString findings(DataFile& file)
{
    const auto report = verifyFile(file.log());
    return report ? report->findings.join(u'\n') : report.error().message + u' ' + report.error().detail;
}

}  // namespace test
