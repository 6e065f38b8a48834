// SPDX-License-Identifier: Apache-2.0
// The code lists as this file has them: shipped rows with the office's own edits over them.
#pragma once
#include "core/db/session.h"
#include "core/reference/reference.h"

namespace core {

class ReferenceStore {
public:
    explicit ReferenceStore(Session& session) : m_session(session) {}
    /// All lists but competencies and default levels, which have tables of their own. invalidInput names an edited row that
    /// cannot be read.
    [[nodiscard]] Result<ReferenceTables> load() const;

private:
    Session& m_session;
};

}  // namespace core
