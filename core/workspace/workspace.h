// SPDX-License-Identifier: Apache-2.0
// Opens one data file and constructs what works on it. Holds no logic.
#pragma once
#include "core/history/edit_log.h"
#include "core/organisation/agency.h"
#include "core/reference/reference.h"

#include <memory>

namespace core {

struct NewFile {
    QString agency;  ///< "Pemerintah Kabupaten …"
    QString office;  ///< "BKPSDM"; the office that works with this file
};

/// A closed file that was made a moment ago and is not wanted after all, with what SQLite left beside it.
void removeDataFile(const QString& path);

class Workspace {
public:
    /// Opens an existing file, upgraded if need be. See Session::open and migrate for the errors.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const SessionOptions& options, const Clock& clock);
    /// Makes a new file; on any error none is left behind.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(SessionOptions options, const Clock& clock, const NewFile& file);

    [[nodiscard]] Session& session() { return *m_session; }
    [[nodiscard]] EditLog& log() { return *m_log; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

private:
    Workspace(std::unique_ptr<Session> session, ShippedRows shipped, const Clock& clock);

    const Clock& m_clock;
    ShippedRows m_shipped;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EditLog> m_log;
};

}  // namespace core
