// SPDX-License-Identifier: Apache-2.0
#include "ui/common/people_search.h"

namespace ui {

PeopleSearch::PeopleSearch(core::Session& session, QObject* parent) : QObject(parent), m_store(session)
{
    connect(&m_between, &QTimer::timeout, this, &PeopleSearch::readOn);
}

std::vector<core::PersonRow> PeopleSearch::find(const QString& text, std::size_t most)
{
    if (!m_between.isActive() && !m_store.readOn().value_or(true)) m_between.start(0);
    return m_store.find(text, most).value_or(std::vector<core::PersonRow>());
}

void PeopleSearch::readOn()
{
    if (!m_store.readOn().value_or(true)) return;
    m_between.stop();
    emit completed();
}

}  // namespace ui
