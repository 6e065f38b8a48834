// SPDX-License-Identifier: Apache-2.0
#include "tests/support/temp_file.h"

#include "core/db/query.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>

namespace test {

TempFile::TempFile(const core::Registry& registry, core::Mutant mutant, bool fast) : m_dir(fast ? fastFolder() : QDir::tempPath() + QStringLiteral("/titian-uji-XXXXXX"))
{
    open(registry, mutant, true, fast);
}

TempFile::TempFile(const QString& copyOf, const core::Registry& registry, core::Mutant mutant) : m_dir(fastFolder())
{
    QFile::copy(copyOf, path());
    open(registry, mutant, false, true);
}

void TempFile::open(const core::Registry& registry, core::Mutant mutant, bool create, bool fast)
{
    m_log.reset();
    m_session.reset();
    m_session = require(core::Session::open({path(), {}, false, create, QStringLiteral("uji")}));
    if (fast) m_session->execute("pragma synchronous=off");
    require(core::migrate(*m_session));
    m_log = std::make_unique<core::EditLog>(*m_session, registry, m_clock, m_shipped, mutant);
    require(m_log->prepare());
}

void TempFile::reopen(const core::Registry& registry, core::Mutant mutant) { open(registry, mutant, false, true); }

void TempFile::reopenShipping(core::ShippedRows rows)
{
    m_shipped = std::move(rows);
    open(core::productRegistry(), core::Mutant::none, false, true);
}

qint64 TempFile::count(const char* table)
{
    return require(m_session->read([&] { return core::Query(*m_session, std::string("select count(*) from ") + table).one().integer(0); }));
}

}  // namespace test
