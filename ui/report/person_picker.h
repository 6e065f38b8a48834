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

    /// Digits of the chosen person; empty while nobody is chosen.
    [[nodiscard]] QString nip() const { return m_nip; }
    /// By NIP or, if that is empty, nobody.
    void setNip(const QString& nip);

signals:
    void chosen(const QString& nip);

private:
    void search(const QString& text);
    void showFound(const QString& text);
    void take(const QString& line);

    core::Session& m_session;
    PeopleSearch m_people;
    QStringListModel* m_lines;
    QString m_nip;
};

}  // namespace ui
