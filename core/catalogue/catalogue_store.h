// SPDX-License-Identifier: Apache-2.0
// Reads offerings, classes, priorities, providers with their agreements, and unit prices. Only SELECTs. Thread of the session.
#pragma once
#include "core/catalogue/catalogue.h"
#include "core/db/session.h"

namespace core {

class CatalogueStore {
public:
    explicit CatalogueStore(Session& session) : m_session(session) {}
    [[nodiscard]] Result<Catalogue> load() const;

private:
    Session& m_session;
};

}  // namespace core
