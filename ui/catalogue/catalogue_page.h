// SPDX-License-Identifier: Apache-2.0
// "Katalog & Mitra": trainings with what they raise and their angkatan, partners, unit prices, priorities. Place: uid of an
// offering, or filter {"competency": uid}.
#pragma once
#include "core/base/id.h"
#include "ui/page.h"

#include <memory>
#include <optional>

class QComboBox;
class QPushButton;
class QTabWidget;

namespace ui {

struct CatalogueData;
class CompetencyRows;
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

private:
    [[nodiscard]] QWidget* offeringTab();
    void buildPartners();
    void buildPriorities();
    void fillFilters();
    void fillOfferings();
    void applyConditions();
    void showOffering();
    void showShares(const QByteArray& priority);
    void saveShares(const core::Uid& competency, std::optional<double> weight);
    void joinPartners();
    void removeCurrent();
    void removeOfferings();
    void onTab();

    std::shared_ptr<const CatalogueData> m_data;
    QTabWidget* m_tabs;
    QPushButton* m_delete;
    RecordTable* m_offerings;
    QComboBox *m_form, *m_provider, *m_competency;
    OfferingPanel* m_panel;
    ListTab *m_partners, *m_prices, *m_priorities;
    QComboBox* m_joinTo;
    CompetencyRows* m_shares;
};

}  // namespace ui
