// SPDX-License-Identifier: Apache-2.0
// One person in tabs, beside the list; each field is saved when it is left. For a new person the first three tabs are filled in
// and saved together.
#pragma once
#include "core/history/value.h"
#include "core/people/person_fields.h"
#include "ui/common/form/form.h"
#include "ui/people/person_tab.h"

#include <QDialog>
#include <QHash>
#include <QSet>

class QLabel;
class QPushButton;
class QTabWidget;

namespace ui {

class PersonFormTab;
class PersonPostsTab;

class PersonDialog final : public QDialog {
    Q_OBJECT
public:
    PersonDialog(PageContext context, std::shared_ptr<const core::GapBasis> basis, QWidget* parent);
    ~PersonDialog() override;

    /// Saves what is still being typed, then shows that person.
    void showPerson(const core::Uid& person);
    /// An empty person with that unit.
    void startNew(const core::Uid& unit = {});
    /// Reads the file again; keeps what is being typed.
    void refresh();
    /// The choices become those of the file now: units come and go while the dialog lives.
    void setBasis(std::shared_ptr<const core::GapBasis> basis);
    [[nodiscard]] const core::Uid& person() const { return m_uid; }
    static constexpr int kTrail = 6;  ///< the tab
    void showTab(int index);
    /// Saves what is being typed, a new person as a whole; false if something can't be, which stands beside its field.
    [[nodiscard]] bool saveTyping();

public slots:
    void reject() override;

signals:
    /// A new person has been saved.
    void created(const QByteArray& uid);
    void noted(const QString& text);
    void assessmentRequested();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void addTabs();
    void showFields(const core::Fields& fields);
    void showHead();
    void showStaleTab();
    void forget();
    void commit(PersonFormTab& tab, const QString& key);
    void createPerson();
    void check();
    [[nodiscard]] bool mayLeave();
    /// Saves what is being typed of somebody who is in the file, and names what is not saved.
    [[nodiscard]] QStringList unsaved();
    [[nodiscard]] core::Fields typed() const;

    PageContext m_context;
    std::shared_ptr<const core::GapBasis> m_basis;
    core::Uid m_uid;         ///< null = a new person
    core::Fields m_fields;   ///< as the file says
    QHash<QString, QString> m_refused;  ///< by key: why it was not saved
    QSet<QString> m_touched;            ///< fields of a new person that were typed in: of the others nothing is said yet
    bool m_isTried = false;             ///< to save the new person
    QLabel* m_name;
    QLabel* m_remark;
    QTabWidget* m_tabs;
    std::vector<PersonFormTab*> m_forms;
    PersonPostsTab* m_posts;
    std::vector<PersonTab*> m_lists;
    QSet<PersonTab*> m_stale;
    QPushButton* m_save;
};

}  // namespace ui
