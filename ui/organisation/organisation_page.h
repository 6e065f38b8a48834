// SPDX-License-Identifier: Apache-2.0
// "Unit & Jabatan": the tree of units on the left, the chosen unit with its posts and people on the right. Place: uid of a unit,
// filter "post" the uid of one of its registered posts.
#pragma once
#include "core/organisation/unit_editor.h"
#include "ui/common/loader.h"
#include "ui/page.h"

#include <memory>

class QLineEdit;
class QStackedWidget;

namespace ui {

class UnitPanel;
class UnitPeople;
class UnitTreeView;

class OrganisationPage final : public Page {
    Q_OBJECT
public:
    explicit OrganisationPage(PageContext context);
    ~OrganisationPage() override;

    void refresh() override;
    void showPlace(const Place& place) override;
    void createNew() override;
    void focusFilter() override;
    bool mayLeave() override;

    /// Asks, then moves; an empty parent = at the top.
    void moveUnit(const QByteArray& unit, const QByteArray& parent);
    void deleteUnit();

private:
    void loadByJob();
    void take(std::shared_ptr<const UnitPeople> people);
    void chooseParent();
    void changeMany();
    void openTrail();
    void handOver(std::size_t unit);
    void showUnit(const QByteArray& uid);
    void move(const core::Uid& unit, const core::Uid& parent);
    [[nodiscard]] std::optional<std::size_t> current() const;
    /// "3 units and 120 people", all that hangs below included.
    [[nodiscard]] QString loadOf(std::size_t unit) const;

    Loader<std::shared_ptr<UnitPeople>> m_loader;
    Place m_wanted;  ///< a unit that is being read; no uid = none
    bool m_wantsNew = false;  ///< asked for while the units were being read: its form must know them
    std::shared_ptr<const UnitPeople> m_people;
    std::vector<int> m_counts;
    QLineEdit* m_filter;
    UnitTreeView* m_tree;
    UnitPanel* m_panel;
    QStackedWidget* m_stack;
    std::vector<QWidget*> m_unitActions;
};

}  // namespace ui
