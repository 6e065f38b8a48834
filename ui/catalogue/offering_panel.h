// SPDX-License-Identifier: Apache-2.0
// The side panel of one offering: its fields (saved when left), what it raises, its angkatan.
#pragma once
#include "ui/catalogue/offering_form.h"
#include "ui/page.h"

#include <QFrame>

class QLabel;

namespace ui {

class AngkatanList;
class LinkedRows;

class OfferingPanel final : public QFrame {
    Q_OBJECT
public:
    explicit OfferingPanel(PageContext context, QWidget* parent = nullptr);
    /// Empty uid = nothing is chosen. The field somebody is typing in stays as it is.
    void show(std::shared_ptr<const CatalogueData> read, const QByteArray& uid);
    /// Of the offering that is shown; asks about what could not be saved.
    [[nodiscard]] bool mayLeave();
    [[nodiscard]] const core::Uid& shown() const { return m_uid; }
    [[nodiscard]] Form& form() { return *m_form; }

signals:
    /// After every saved change.
    void changed();

private:
    void commit(const QString& key);
    void check();
    void saveStep(const core::Uid& offering, const core::Uid& competency, const core::StepLevels& levels);

    PageContext m_context;
    std::shared_ptr<const CatalogueData> m_data;
    core::Uid m_uid;
    QLabel* m_title;
    QWidget* m_body;
    Form* m_form;
    QLabel* m_target;
    LinkedRows* m_steps;
    AngkatanList* m_angkatan;
};

}  // namespace ui
