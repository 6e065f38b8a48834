// SPDX-License-Identifier: Apache-2.0
// The side panel of the people page: who the chosen person is and what the post still asks for.
#pragma once
#include "ui/page.h"

#include <QFrame>

namespace ui {

class PersonPanel final : public QFrame {
    Q_OBJECT
public:
    explicit PersonPanel(PageContext context);
    /// Empty = nobody is chosen.
    void showPerson(const QByteArray& uid);

private:
    void showGaps(const QString& nip);

    PageContext m_context;
    QLabel* m_name;
    QLabel* m_facts;
    QVBoxLayout* m_gaps;
};

}  // namespace ui
