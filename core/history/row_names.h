// SPDX-License-Identifier: Apache-2.0
// What a user calls a row and its values: "Ani Lestari · 1987…", "Level · Komunikasi", "17-08-2026". From the log, so that rows
// that wait or are deleted have a name too. Inside a read or write of the session.
#pragma once
#include "core/history/edit_log.h"

#include <map>

namespace core {

/// What nobody needs to read in lists of changes: a NIK. Its value is told as changed, never shown.
[[nodiscard]] bool isSecret(int entity, int field);
/// What stands in its place; empty for no value.
[[nodiscard]] QString hiddenValue(const Value& value);

class RowNames {
public:
    /// Reads the log as it is now.
    explicit RowNames(EditLog& log);

    /// "Pegawai"; "Data versi baru" for an entity of a newer program.
    [[nodiscard]] QString thing(int entity) const;
    [[nodiscard]] QString name(const RowKey& row);
    /// "Golongan", "Level · Komunikasi"; empty for the row itself.
    [[nodiscard]] QString field(const Address& at);
    [[nodiscard]] QString value(const Address& at, const Value& value);
    /// Where the row came from ("file · sheet · row"); empty if it was made by hand.
    [[nodiscard]] QString source(const RowKey& row);
    /// Whose page shows the row: the person of a course, the offering of an angkatan, else the row itself.
    [[nodiscard]] RowKey subject(const RowKey& row);

private:
    struct Known {
        QString name, source;
        RowKey subject;
    };
    [[nodiscard]] const Known& known(const RowKey& row);
    [[nodiscard]] Known read(const RowKey& row);

    EditLog& m_log;
    std::map<RowKey, Known> m_known;
};

}  // namespace core
