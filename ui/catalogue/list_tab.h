// SPDX-License-Identifier: Apache-2.0
// A table with a form for the chosen row: partners, unit prices and priorities differ only in what a ListKind says.
#pragma once
#include "core/catalogue/catalogue_editor.h"
#include "ui/catalogue/offering_form.h"
#include "ui/common/bulk_edit_dialog.h"
#include "ui/common/table/record_source.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

class RecordTable;

struct ListKind {
    QString key;        ///< of the table's saved views
    QString title, newTitle, empty;
    std::vector<FormField> fields;
    std::function<std::shared_ptr<const ListSource>(const CatalogueData&)> rows;
    std::function<QVariantMap(const CatalogueData&, const QByteArray& uid)> values;  ///< empty map = gone
    std::function<core::Findings(const CatalogueData&, const Form&, const QByteArray& uid)> check;
    std::function<core::Result<core::Uid>(const CatalogueData&, core::CatalogueEditor&, const Form&, const QByteArray& uid)> save;
    std::function<core::Result<core::ChangeReceipt>(core::CatalogueEditor&, std::span<const core::Uid>)> remove;
    QString newHint = {};         ///< above the form of a new row
    QStringList bulkFields = {};  ///< of `fields`: what may be changed for many at once
    /// Runs a change of many rows and shows what went wrong.
    using Saver = std::function<void(const std::function<core::Result<core::ChangeReceipt>(core::CatalogueEditor&)>&)>;
    std::function<BulkEditDialog::Work(const CatalogueData&, const QList<QByteArray>&, const Saver&)> bulk = {};
};

class ListTab final : public QWidget {
    Q_OBJECT
public:
    ListTab(ListKind kind, core::EditLog& log, QWidget* parent = nullptr);

    void show(std::shared_ptr<const CatalogueData> read);
    void createNew();
    /// One field of the chosen rows, or of all that are shown.
    void changeMany();
    void removeChosen();
    [[nodiscard]] bool mayLeave();
    [[nodiscard]] QByteArray current() const;
    [[nodiscard]] RecordTable& table() { return *m_table; }
    [[nodiscard]] Form& form() { return *m_form; }
    /// Below the form, shown while a row is chosen.
    void addBelow(QWidget* widget);

signals:
    void changed();
    void currentChanged(const QByteArray& uid);
    void noted(const QString& text);
    void trailRequested(const QByteArray& uid);

private:
    void showCurrent();
    void check();
    void commit(const QString& key);
    [[nodiscard]] QString nameOf(const QByteArray& uid) const;
    [[nodiscard]] QVariantMap valuesOf(const QByteArray& uid) const;

    ListKind m_kind;
    core::EditLog& m_log;
    std::shared_ptr<const CatalogueData> m_data;
    QByteArray m_shown;  ///< uid of what the form says
    RecordTable* m_table;
    QLabel* m_hint;
    QWidget* m_body;
    Form* m_form;
    QVBoxLayout* m_below;
};

}  // namespace ui
