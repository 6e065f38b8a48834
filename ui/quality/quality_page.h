// SPDX-License-Identifier: Apache-2.0
// "Kualitas Data": findings by kind, each with what it means and what to do; Enter opens the record. Place: filter {"kind": number
// of a core::FindingKind, "search": text}.
#pragma once
#include "core/dashboard/quality.h"
#include "ui/common/loader.h"
#include "ui/page.h"

class QListWidget;
class QPushButton;

namespace ui {

class RecordTable;

class QualityPage final : public Page {
    Q_OBJECT
public:
    explicit QualityPage(PageContext context);

    void refresh() override;
    void showPlace(const Place& place) override;
    void focusFilter() override;

private:
    [[nodiscard]] QWidget* kindPanel();
    void load();
    void showReport();
    void fillKinds();
    void showKind();
    [[nodiscard]] const core::QualityFinding* chosen() const;
    [[nodiscard]] std::vector<core::Uid> twins() const;
    void onChosen();
    void open();
    void join();
    void decide();
    void discard();
    /// Tells the chosen people apart, or takes that back.
    void tellApart();

    core::QualityReport m_report;
    Loader<core::QualityReport> m_loader;
    bool m_hasReport = false;
    qint64 m_checked = -1;  ///< last edit when the check was last asked for
    QDate m_checkedDay;
    int m_wantedKind = -1;
    RecordTable* m_table;
    QListWidget* m_kinds;
    QLabel* m_kindTitle;
    QLabel* m_meaning;
    QLabel* m_whole;  ///< the chosen finding, however long
    QPushButton* m_open;
    QPushButton* m_decide;
    QPushButton* m_discard;
    QPushButton* m_apart;
    QPushButton* m_join;
};

}  // namespace ui
