// SPDX-License-Identifier: Apache-2.0
// "Pegawai": everybody, filtered as you type; a side panel tells about the chosen one, a dialog shows and edits everything.
// Place: uid of a person, with filter {"open": true} opened at once, or filter {"unit": uid, "kind": code, "gap": "gap" or
// "open", "search": text}.
#pragma once
#include "core/base/result.h"
#include "ui/common/loader.h"
#include "ui/page.h"

#include <memory>
#include <optional>
#include <span>

class QBoxLayout;
class QSplitter;

namespace core {
class Uid;
struct PersonItem;
}

namespace ui {

class PeopleFilters;
class PeopleSource;
class PersonDialog;
class PersonPanel;
class RecordTable;

class PeoplePage final : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(PageContext context);
    ~PeoplePage() override;

    void refresh() override;
    void showPlace(const Place& place) override;
    void createNew() override;
    void focusFilter() override;
    void explain() override;
    bool mayLeave() override;
    bool saveTyping() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void loadByJob();
    void onLoaded(const core::Result<std::shared_ptr<PeopleSource>>& loaded);
    void showSource(std::shared_ptr<const PeopleSource> source);
    void connectTable();
    void refreshHiddenDialog();
    void applyConditions();
    void showCount(int shown, int total);
    void openPerson(const QByteArray& uid);
    void changeMany();
    void saveMany(std::vector<core::Uid> people, const core::PersonItem& item, const QString& value);
    void deleteChosen();
    void showTrail(const QByteArray& uid);
    [[nodiscard]] PersonDialog& dialog();
    void prepareDialog();
    [[nodiscard]] std::vector<core::Uid> selectedPeople() const;
    /// What is deleted along with these people, for the question.
    [[nodiscard]] QStringList goesAlong(const std::vector<core::Uid>& people) const;

    std::shared_ptr<const PeopleSource> m_source;
    std::optional<Place> m_place;  ///< waits for somebody who is being read
    Loader<std::shared_ptr<PeopleSource>> m_loader{jobs(), this};
    RecordTable* m_table;
    PeopleFilters* m_filters;
    PersonPanel* m_panel;
    PersonDialog* m_dialog = nullptr;
    QSplitter* m_splitter;
    QBoxLayout* m_filterBox;  ///< search beside the filters, or above them where the window is narrow
};

}  // namespace ui
