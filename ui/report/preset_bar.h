// SPDX-License-Identifier: Apache-2.0
// The presets of a report: chosen, saved, renamed, deleted. They stand in the file, so that every change of them can be undone.
#pragma once
#include "core/reports/report_preset_store.h"
#include "ui/page.h"

class QComboBox;
class QAction;

namespace ui {

class PresetBar final : public QWidget {
    Q_OBJECT
public:
    explicit PresetBar(PageContext context);

    /// Reads the presets of the report anew; keeps what is chosen.
    void setReport(const QString& report);
    void refresh() { setReport(m_report); }
    /// What "save" keeps; a preset that says something else is shown as changed.
    void setOptions(const core::ReportOptions& options);
    /// The name of the chosen preset; empty = none.
    [[nodiscard]] QString chosen() const;
    void choose(const QString& name);

    void save();
    void saveAs();
    void rename();
    void remove();

signals:
    /// The user chose a preset, or none: its options are empty then.
    void optionsChosen(const core::ReportOptions& options);
    void noted(const QString& text);

private:
    [[nodiscard]] core::ReportPresetStore store() const;
    [[nodiscard]] const core::ReportPreset* current() const;
    void keep(const QString& name);
    void tell();

    PageContext m_context;
    QString m_report;
    core::ReportOptions m_options;
    std::vector<core::ReportPreset> m_presets;
    QComboBox* m_choice;
    QAction* m_save;
    QAction* m_rename;
    QAction* m_remove;
};

}  // namespace ui
