// SPDX-License-Identifier: Apache-2.0
// How the chosen report is arranged and signed: its preset, two dialogs, and a line that says what differs from the report as it
// comes. Every report keeps its own choices while the program runs.
#pragma once
#include "core/report/report_options.h"
#include "core/reports/report_list.h"
#include "ui/page.h"

#include <QHash>
#include <memory>

class QLabel;
class QPushButton;

namespace ui {

class PresetBar;

class ReportChoices final : public QWidget {
    Q_OBJECT
public:
    explicit ReportChoices(PageContext context);

    /// Reads the presets again.
    void refresh();
    void setReport(const core::ReportEntry& entry);
    /// What was made with options(): its columns and signers are what the dialogs offer.
    void setMade(const std::shared_ptr<const core::Report>& report);
    [[nodiscard]] const core::ReportOptions& options() const;

    void arrange();
    void sign();

signals:
    void changed();
    void noted(const QString& text);

private:
    struct Choices {
        core::ReportOptions options;
        QString preset;
        std::shared_ptr<const core::ReportTable> table;  ///< as made last
        std::vector<core::SignatureBlock> ownSigners;    ///< as the report comes
    };
    [[nodiscard]] Choices& choices() { return m_choices[QLatin1String(m_entry->name)]; }
    void take(const core::ReportOptions& options);
    void tell();
    [[nodiscard]] QString summary() const;

    PageContext m_context;
    const core::ReportEntry* m_entry = nullptr;
    QHash<QString, Choices> m_choices;  ///< by name of the report
    PresetBar* m_presets;
    QPushButton* m_arrange;
    QPushButton* m_sign;
    QLabel* m_summary;
};

}  // namespace ui
