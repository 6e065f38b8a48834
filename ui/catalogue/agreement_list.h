// SPDX-License-Identifier: Apache-2.0
// The agreements of one partner: a short table that tells which have ended or end soon; add, change, remove.
#pragma once
#include "ui/catalogue/offering_form.h"

#include <QWidget>

namespace ui {

class ShortTable;

class AgreementList final : public QWidget {
    Q_OBJECT
public:
    explicit AgreementList(core::EditLog& log, QWidget* parent = nullptr);
    void show(std::shared_ptr<const CatalogueData> read, const core::Uid& provider);

signals:
    /// After every saved change.
    void changed();

private:
    /// The dialog for a new agreement or this one.
    void edit(const core::Agreement& agreement);
    void editCurrent();
    void removeChosen();
    [[nodiscard]] const core::Agreement* current() const;

    core::EditLog& m_log;
    std::shared_ptr<const CatalogueData> m_data;
    core::Uid m_provider;
    ShortTable* m_table;
};

}  // namespace ui
