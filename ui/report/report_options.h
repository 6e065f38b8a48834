// SPDX-License-Identifier: Apache-2.0
// What a report can be told: only the fields the chosen report takes are shown. Knows no report by name.
#pragma once
#include "core/report/report.h"
#include "core/reports/report_list.h"
#include "ui/page.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace ui {

class PersonPicker;

class ReportOptions final : public QWidget {
    Q_OBJECT
public:
    explicit ReportOptions(PageContext context, QWidget* parent = nullptr);

    /// Reads units and plans again; keeps what is chosen.
    void refresh();
    /// Shows the fields of this report.
    void setReport(const core::ReportEntry& entry);
    [[nodiscard]] core::ReportRequest request() const;
    [[nodiscard]] core::PageOptions page() const;
    /// What still must be chosen, as a sentence; empty = the report can be made.
    [[nodiscard]] QString missing() const;
    /// From a place: "plan", "unit", "person" (uid bytes), "nip", "year", "asOf".
    void apply(const QVariantMap& filter);

signals:
    void changed();

private:
    void addField(core::ReportOption option, const QString& label, QWidget* field);
    void fillUnits();
    void fillPlans();

    PageContext m_context;
    const core::ReportEntry* m_entry = nullptr;
    QFormLayout* m_layout;
    std::vector<std::pair<core::ReportOption, QWidget*>> m_fields;
    PersonPicker* m_person;
    QComboBox* m_unit;
    QComboBox* m_plan;
    QSpinBox* m_year;
    QLineEdit* m_asOf;
    QComboBox* m_paper;
    QComboBox* m_orientation;
};

}  // namespace ui
