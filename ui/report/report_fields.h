// SPDX-License-Identifier: Apache-2.0
// What a report is about and on which paper: only the fields the chosen report takes are shown. Knows no report by name.
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

class ReportFields final : public QWidget {
    Q_OBJECT
public:
    explicit ReportFields(PageContext context, QWidget* parent = nullptr);

    /// Reads units, plans and their classes again; keeps what is chosen.
    void refresh();
    /// Shows the fields of this report.
    void setReport(const core::ReportEntry& entry);
    /// Without ReportRequest::options.
    [[nodiscard]] core::ReportRequest request() const;
    [[nodiscard]] core::PageOptions page() const;
    /// What still must be chosen, as a sentence; empty = the report can be made.
    [[nodiscard]] QString missing() const;
    /// From a place: "plan", "unit", "person" (uid bytes), "nip", "year", "asOf", "class" ("P1/2").
    void apply(const QVariantMap& filter);

signals:
    void changed();

private:
    void addField(core::ReportOption option, const QString& label, QWidget* field);
    void fillUnits();
    void fillPlans();
    void showOrientation();
    void fillClasses();

    PageContext m_context;
    const core::ReportEntry* m_entry = nullptr;
    QFormLayout* m_layout;
    std::vector<std::pair<core::ReportOption, QWidget*>> m_fields;
    PersonPicker* m_person;
    QComboBox* m_unit;
    QComboBox* m_plan;
    QComboBox* m_class;
    QSpinBox* m_year;
    QLineEdit* m_asOf;
    bool m_followsToday = true;  ///< until another day is asked for
    QComboBox* m_paper;
    QComboBox* m_orientation;
};

}  // namespace ui
