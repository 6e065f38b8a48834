// SPDX-License-Identifier: Apache-2.0
// "Katalog & Mitra": trainings with what they raise and their angkatan, partners, unit prices, priorities. Place: uid of any
// of them, or filter {"competency": uid}.
#pragma once
#include "core/base/id.h"
#include "ui/page.h"

#include <memory>
#include <optional>

class QComboBox;
class QGridLayout;
class QPushButton;
class QTabWidget;

namespace ui {

class AgreementList;
struct CatalogueData;
class LinkedRows;
class ListTab;
class OfferingPanel;
class RecordTable;

class CataloguePage final : public Page {
    Q_OBJECT
public:
    explicit CataloguePage(PageContext context);
    ~CataloguePage() override;

    void refresh() override;
    void showPlace(const Place& place) override;
    void createNew() override;
    void focusFilter() override;
    bool mayLeave() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* offeringTab();
    void buildPartners();
    void buildPriorities();
    void layOutFilters();
    void fillFilters();
    void fillOfferings();
    void applyConditions();
    void showOffering();
    void showShares(const QByteArray& priority);
    void showPriorityUnits(const QByteArray& priority);
    /// What these competencies weigh in the priority; nothing takes them out of it.
    void saveShares(const core::Uid& priority, const std::vector<core::Uid>& competencies, std::optional<double> weight);
    void savePriorityUnits(const core::Uid& priority, const std::vector<core::Uid>& units, bool chosen);
    void joinPartners();
    /// The list of the shown tab; null for the trainings.
    [[nodiscard]] ListTab* listTab() const;
    void changeMany();
    void changeOfferings();
    void openTrail();
    void removeChosen();
    void removeOfferings();
    void onTab();

    std::shared_ptr<const CatalogueData> m_data;
    QTabWidget* m_tabs;
    QPushButton* m_delete;
    RecordTable* m_offerings;
    QComboBox *m_form, *m_provider, *m_competency;
    QWidget* m_choices;      ///< the three of them
    QGridLayout* m_filters;  ///< one row, two in a narrow window
    bool m_isNarrow = false;
    OfferingPanel* m_panel;
    ListTab *m_partners, *m_prices, *m_priorities;
    AgreementList* m_agreements;
    QComboBox* m_joinTo;
    LinkedRows *m_shares, *m_priorityUnits;
};

}  // namespace ui
