// SPDX-License-Identifier: Apache-2.0
// A tab of the person dialog that shows what belongs to the person: filled when it is looked at, again after every change.
#pragma once
#include "core/gap/gap_store.h"
#include "ui/page.h"

#include <memory>
#include <span>

namespace ui {

struct PersonSubject {
    core::Uid uid;  ///< null = a person not saved yet
    QString name;
    std::shared_ptr<const core::GapBasis> basis;
};

class PersonTab : public QWidget {
    Q_OBJECT
public:
    explicit PersonTab(PageContext context);
    virtual void showPerson(const PersonSubject& subject) = 0;

signals:
    /// The tab has changed the file.
    void changed();
    void noted(const QString& text);
    /// Asks for the page on which this person's levels are entered.
    void assessmentRequested();

protected:
    [[nodiscard]] core::Workspace& workspace() const { return m_context.workspace; }
    /// True once the user has said yes to removing these rows, named by the text of that field.
    [[nodiscard]] bool mayRemove(int entity, int nameField, std::span<const core::Uid> rows, const QString& title, const QString& detail);

private:
    PageContext m_context;
};

}  // namespace ui
