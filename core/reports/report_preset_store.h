// SPDX-License-Identifier: Apache-2.0
// Named choices for a report (columns, order, filters, signers), kept in the file and shared with other offices: rows of the code
// list "report_preset". Thread of the session of the log.
#pragma once
#include "core/history/edit_log.h"
#include "core/report/report_options.h"

namespace core {

struct ReportPreset {
    Uid uid;
    QString report;  ///< name of the report
    QString name;
    ReportOptions options;
};

class ReportPresetStore {
public:
    explicit ReportPresetStore(EditLog& log) : m_log(log) {}
    /// Of one report, or of all for an empty name, by report, then name.
    [[nodiscard]] Result<std::vector<ReportPreset>> list(const QString& report) const;
    /// By name, in any case; notFound names those there are.
    [[nodiscard]] Result<ReportPreset> find(const QString& report, const QString& name) const;
    /// One change set; a preset of that name is replaced. Keeps presetOf(options). invalidInput for a blank name.
    [[nodiscard]] Result<ChangeReceipt> save(const QString& report, const QString& name, const ReportOptions& options);
    /// One change set. conflict if another one has the new name.
    [[nodiscard]] Result<ChangeReceipt> rename(const QString& report, const QString& name, const QString& newName);
    [[nodiscard]] Result<ChangeReceipt> remove(const QString& report, const QString& name);

private:
    EditLog& m_log;
};

}  // namespace core
