// SPDX-License-Identifier: Apache-2.0
// Finds people as you type without keeping the window waiting: the names are read in slices between other events.
#pragma once
#include "core/people/people_search_store.h"

#include <QTimer>

namespace ui {

class PeopleSearch final : public QObject {
    Q_OBJECT
public:
    explicit PeopleSearch(core::Session& session, QObject* parent = nullptr);
    /// The first people, by name, whose name or NIP holds every word. While names are still being read, those among the ones read
    /// so far; completed() tells when to ask again.
    [[nodiscard]] std::vector<core::PersonRow> find(const QString& text, std::size_t most);

    [[nodiscard]] bool isReading() const { return m_between.isActive(); }

signals:
    void completed();

private:
    void readOn();

    core::PeopleSearchStore m_store;
    QTimer m_between;
};

}  // namespace ui
