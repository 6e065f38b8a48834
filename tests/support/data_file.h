// SPDX-License-Identifier: Apache-2.0
// One opened data file at a path the test chose, ready for change sets: what the program holds while it runs.
#pragma once
#include "tests/support/temp_file.h"

namespace test {

class DataFile {
public:
    /// Opens (or creates), migrates and prepares, exactly as the program does.
    [[nodiscard]] static core::Result<std::unique_ptr<DataFile>> open(const core::SessionOptions& options);

    [[nodiscard]] core::Session& session() { return *m_session; }
    [[nodiscard]] core::EditLog& log() { return *m_log; }

private:
    FixedClock m_clock;
    core::ShippedRows m_shipped;
    std::unique_ptr<core::Session> m_session;
    std::unique_ptr<core::EditLog> m_log;
};

/// Options for an existing file with write access.
[[nodiscard]] core::SessionOptions existing(const QString& path, const QByteArray& key = {});

/// Creates a file with the schema and `people` people named "Pegawai <n>", and closes it.
void makeDataFile(const QString& path, int people, const QByteArray& key = {});

/// A person with a name, a NIP made of `number`, and a few more fields: about what one row of an import holds.
[[nodiscard]] core::Snapshot importedPerson(int number, const QString& name);

/// Every way in which the file is not whole, one line each; empty = whole.
[[nodiscard]] QString findings(DataFile& file);

}  // namespace test
