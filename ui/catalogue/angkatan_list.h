// SPDX-License-Identifier: Apache-2.0
// The angkatan of one offering: a short table, add, change, remove.
#pragma once
#include "ui/catalogue/offering_form.h"

#include <QWidget>

class QTableWidget;

namespace ui {

class CatalogueDialog;

class AngkatanList final : public QWidget {
    Q_OBJECT
public:
    explicit AngkatanList(QWidget* parent = nullptr);
    void show(std::shared_ptr<const CatalogueData> read, const core::Offering& offering);
    /// The dialog for a new angkatan or this one; the caller deletes it.
    [[nodiscard]] CatalogueDialog* dialog(const core::AngkatanDraft& draft);
    [[nodiscard]] core::AngkatanDraft proposal() const;

signals:
    void saveWanted(const core::AngkatanDraft& draft);
    void removeWanted(const core::Uid& angkatan, const QString& words);

private:
    void edit(const core::AngkatanDraft& draft);
    void editCurrent();
    [[nodiscard]] const core::Angkatan* current() const;

    std::shared_ptr<const CatalogueData> m_data;
    core::Uid m_offering;
    std::vector<core::Angkatan> m_rows;
    QTableWidget* m_table;
};

/// What the fields of the dialog say.
[[nodiscard]] core::AngkatanDraft angkatanIn(const Form& form, const core::AngkatanDraft& start);

}  // namespace ui
