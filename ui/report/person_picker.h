// SPDX-License-Identifier: Apache-2.0
// A field that finds a person by part of the name or NIP, as you type.
#pragma once
#include "ui/common/people_search.h"

#include <QLineEdit>

class QStringListModel;

namespace ui {

class PersonPicker final : public QLineEdit {
    Q_OBJECT
public:
    explicit PersonPicker(core::Session& session, QWidget* parent = nullptr);

    /// Null while nobody is chosen.
    [[nodiscard]] const core::Uid& person() const { return m_person; }
    /// Nobody if that is null or gone from the file.
    void setPerson(const core::Uid& person);

signals:
    void chosen(const core::Uid& person);

private:
    void search(const QString& text);
    void showFound(const QString& text);
    void take(int line);

    core::Session& m_session;
    PeopleSearch m_people;
    QStringListModel* m_lines;
    std::vector<core::Uid> m_found;  ///< by line
    core::Uid m_person;
};

}  // namespace ui
