// SPDX-License-Identifier: Apache-2.0
// Reads and changes the agency row. Thread of the session.
#pragma once
#include "core/history/edit_log.h"
#include "core/organisation/agency.h"

namespace core {

inline constexpr qsizetype kLargestLogo = 1 << 20;  ///< bytes; every edit stays in the history for ever

class AgencyStore {
public:
    explicit AgencyStore(EditLog& log) : m_log(log) {}
    /// An empty Agency if the file has none.
    [[nodiscard]] Result<Agency> load() const;
    /// One change set with the fields that differ. invalidInput for a blank name, an unknown acting form, a NIP that is no
    /// NIP, a logo that is neither PNG nor JPEG or larger than 1 MiB.
    [[nodiscard]] Result<ChangeReceipt> save(const Agency& agency);

private:
    EditLog& m_log;
};

}  // namespace core
