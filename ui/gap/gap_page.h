// SPDX-License-Identifier: Apache-2.0
// "Kesenjangan": unit × competency as a heat map, per person, per competency, and what should be assessed first. Place: uid of
// a person, or filter {"tab": "map|people|competencies|open", "unit": uid, "competency": code, "asOf": date}.
#pragma once
#include "ui/common/loader.h"
#include "ui/gap/gap_map.h"
#include "ui/page.h"

class QAbstractButton;
class QButtonGroup;
class QComboBox;
class QDateEdit;
class QSplitter;
class QStackedWidget;

namespace ui {

class GapPanel;
class HeatLegend;
class HeatMapView;
class RecordTable;

class GapPage final : public Page {
    Q_OBJECT
public:
    explicit GapPage(PageContext context);
    ~GapPage() override;

    void refresh() override;
    void showPlace(const Place& place) override;
    void focusFilter() override;
    void explain() override;
    /// Figures are there and belong to the last change.
    [[nodiscard]] bool isReady() const { return m_data && !m_loader.isLoading(); }

private:
    enum Tab { map, people, competencies, open };

    void buildHead();
    void buildFilters();
    void buildTabs();
    void load();
    void onLoaded(const core::Result<std::shared_ptr<const GapData>>& loaded);
    void showAll();
    void showMap();
    void showTables();
    void showTable(int tab);
    void showRemark();
    void showLegend();
    void chooseTab(int tab);
    void toggleRow(int row);
    void openCell(int row, int column);
    void showPanel();
    void closePanel();
    void copy();
    void print();
    void newPlan();
    void applyPlace();
    [[nodiscard]] std::optional<std::size_t> unit() const;
    [[nodiscard]] GapKinds kinds() const;
    [[nodiscard]] core::GapMeasure measure() const;
    [[nodiscard]] RecordTable* table(int tab) const;

    std::shared_ptr<const GapData> m_data;
    GapMap m_map;
    QSet<QByteArray> m_open;
    QByteArray m_cellRow, m_cellColumn;  ///< keys of the cell the panel shows
    std::optional<Place> m_place;        ///< to go to when the figures are there
    bool m_followsToday = true;
    Loader<std::shared_ptr<const GapData>> m_loader{jobs(), this};

    QButtonGroup* m_tabs;
    QComboBox* m_unit;
    QComboBox* m_kinds;
    QComboBox* m_measure;
    QDateEdit* m_asOf;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    int m_sharedWidth = 0;  ///< of the page when map and panel were last given their parts
    HeatMapView* m_view;
    HeatLegend* m_legend;
    RecordTable* m_people;
    RecordTable* m_competencies;
    RecordTable* m_openTable;
    QSet<int> m_behind;  ///< tabs whose table still shows former figures; filled when they are chosen
    GapPanel* m_panel;
};

}  // namespace ui
