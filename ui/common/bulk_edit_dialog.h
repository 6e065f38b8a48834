// SPDX-License-Identifier: Apache-2.0
// One field of many records: choose the field and the new value, see old → new of every row, then change them all as one step
// that can be undone. Knows nothing of what the records are. Show it with open(): it never blocks.
#pragma once
#include "core/base/result.h"
#include "ui/common/form/form.h"

#include <QDialog>
#include <QTimer>
#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class RecordTable;

struct BulkLine {
    QString name, before;
};

class BulkEditDialog final : public QDialog {
    Q_OBJECT
public:
    using Lines = core::Result<std::vector<BulkLine>>;
    /// `value` is the editor's value as text: a day in ISO form, a choice's value; empty clears.
    struct Work {
        /// Delivers every row with what the field says now, at once or later; asked once for a field.
        std::function<void(const QString& key, const std::function<void(Lines)>& deliver)> rows;
        /// What all of them would say then.
        std::function<QString(const QString& key, const QString& value)> after;
        std::function<void(const QString& key, const QString& value)> apply;
    };
    BulkEditDialog(const QString& title, const std::vector<FormField>& fields, Work work, QWidget* parent = nullptr);
    ~BulkEditDialog() override;

    void chooseField(const QString& key);
    [[nodiscard]] Form& form() { return *m_form; }

public slots:
    void accept() override;

private:
    void showEditor();
    void take(Lines lines);
    void showPreview();
    [[nodiscard]] bool isMeant() const;
    [[nodiscard]] QString value() const;

    std::vector<FormField> m_fields;
    Work m_work;
    QComboBox* m_field;
    QVBoxLayout* m_editorRoom;
    Form* m_form = nullptr;
    QTimer m_pause;               ///< the preview follows when the typing pauses
    std::vector<BulkLine> m_lines;  ///< of the chosen field
    QString m_problem;              ///< why they are not there: being read, or not readable
    int m_asked = 0;                ///< how often rows were asked for; only the last answer counts
    QCheckBox* m_empty;  ///< an empty value is meant, not merely not typed yet
    RecordTable* m_table;
    QLabel* m_count;
    QPushButton* m_apply;
};

/// Records that are held whole while the dialog is open. `shown` says what a field says, `set` writes the editor's value into
/// it, `save` gets all of them with the new value.
template <class Record>
struct BulkRecords {
    std::vector<Record> records;
    std::function<QString(const Record&)> name;
    std::function<QString(const Record&, const QString& key)> shown;
    std::function<void(Record&, const QString& key, const QString& value)> set;
    std::function<void(const std::vector<Record>&)> save;
};

template <class Record>
[[nodiscard]] BulkEditDialog::Work bulkWork(BulkRecords<Record> given)
{
    const auto all = std::make_shared<const BulkRecords<Record>>(std::move(given));
    BulkEditDialog::Work work;
    work.rows = [all](const QString& key, const auto& deliver) {
        std::vector<BulkLine> lines;
        for (const Record& record : all->records) lines.push_back({all->name(record), all->shown(record, key)});
        deliver(std::move(lines));
    };
    work.after = [all](const QString& key, const QString& value) {
        if (all->records.empty()) return QString();
        Record record = all->records.front();
        all->set(record, key, value);
        return all->shown(record, key);
    };
    work.apply = [all](const QString& key, const QString& value) {
        auto records = all->records;
        for (Record& record : records) all->set(record, key, value);
        all->save(records);
    };
    return work;
}

/// What a form's value is as text: ISO days, "" for nothing.
[[nodiscard]] QString valueText(const QVariant& value);

}  // namespace ui
