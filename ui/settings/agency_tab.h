// SPDX-License-Identifier: Apache-2.0
// Agency, letterhead and signer, with a page as reports will print it. Each field is saved when it is left.
#pragma once
#include "core/organisation/agency.h"
#include "ui/page.h"

namespace ui {

class Form;

class AgencyTab final : public QWidget {
    Q_OBJECT
public:
    explicit AgencyTab(PageContext context);
    void refresh();
    [[nodiscard]] bool mayLeave();

signals:
    void noted(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] core::Agency typed() const;
    void save(const QString& key);
    void chooseLogo();
    void removeLogo();
    void writeLogo(const QByteArray& logo);
    void showPreview();

    PageContext m_context;
    core::Agency m_saved;
    bool m_isFilled = false;
    Form* m_form;
    QLabel* m_logo;
    QWidget* m_removeLogo;
    QLabel* m_preview;
};

}  // namespace ui
