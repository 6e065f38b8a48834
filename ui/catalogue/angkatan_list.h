// SPDX-License-Identifier: Apache-2.0
// The angkatan of one offering: a short table, add, change (many, if several are chosen), remove.
#pragma once
#include "ui/catalogue/offering_form.h"

#include <QWidget>

namespace ui {

class ShortTable;

class AngkatanList final : public QWidget {
    Q_OBJECT
public:
    explicit AngkatanList(core::EditLog& log, QWidget* parent = nullptr);
    void show(std::shared_ptr<const CatalogueData> read, const core::Offering& offering);

signals:
    /// After every saved change.
    void changed();

private:
    [[nodiscard]] core::AngkatanDraft proposal() const;
    /// The dialog for a new angkatan or this one.
    void edit(const core::AngkatanDraft& draft);
    void editCurrent();
    void changeMany();
    void removeChosen();
    [[nodiscard]] const core::Angkatan* current() const;

    core::EditLog& m_log;
    std::shared_ptr<const CatalogueData> m_data;
    core::Uid m_offering;
    std::vector<core::Angkatan> m_rows;
    ShortTable* m_table;
};

}  // namespace ui
