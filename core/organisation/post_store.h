// SPDX-License-Identifier: Apache-2.0
// Reads the registered posts. Only SELECTs. Thread of the session.
#pragma once
#include "core/db/session.h"
#include "core/organisation/post.h"

namespace core {

class PostStore {
public:
    explicit PostStore(Session& session) : m_session(session) {}
    /// Of every unit, by title.
    [[nodiscard]] Result<std::vector<Post>> posts() const;
    [[nodiscard]] Result<std::vector<Post>> postsOf(const Uid& unit) const;

private:
    Session& m_session;
};

}  // namespace core
