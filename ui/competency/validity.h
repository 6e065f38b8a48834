// SPDX-License-Identifier: Apache-2.0
// What competencies and standards have in common and is changed for many at once: from when, until when, how certain, from where.
#pragma once
#include "core/competency/competency_store.h"
#include "ui/common/bulk_edit_dialog.h"

namespace ui {

struct Validity {
    QDate from, to;
    bool verified = false;
    QString source;
};
[[nodiscard]] Validity validityOf(const core::CompetencyRecord& record);
[[nodiscard]] Validity validityOf(const core::StandardRecord& record);
void setValidity(core::CompetencyRecord& record, const Validity& validity);
void setValidity(core::StandardRecord& record, const Validity& validity);

/// "from", "to", "status", "source".
[[nodiscard]] std::vector<FormField> validityFields();
[[nodiscard]] QString shownValidity(const Validity& validity, const QString& key);
/// `value` as BulkEditDialog::Work gives it.
void changeValidity(Validity& validity, const QString& key, const QString& value);
/// "Entri sendiri", "Ada di sumber" or "belum terverifikasi".
[[nodiscard]] QString certaintyText(bool verified, const QString& source);

/// The dialog's work for these records.
template <class Record>
[[nodiscard]] BulkEditDialog::Work validityWork(std::vector<Record> records, std::function<QString(const Record&)> name, std::function<void(const std::vector<Record>&)> save)
{
    BulkRecords<Record> work{std::move(records), std::move(name), {}, {}, std::move(save)};
    work.shown = [](const Record& record, const QString& key) { return shownValidity(validityOf(record), key); };
    work.set = [](Record& record, const QString& key, const QString& value) {
        Validity validity = validityOf(record);
        changeValidity(validity, key, value);
        setValidity(record, validity);
    };
    return bulkWork(std::move(work));
}

}  // namespace ui
