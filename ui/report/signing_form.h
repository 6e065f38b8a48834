// SPDX-License-Identifier: Apache-2.0
// Number, place and day of a document and who signs it, up to three: the inside of a dialog.
#pragma once
#include "core/base/id.h"
#include "core/report/report_options.h"
#include "ui/common/form/form.h"
#include "ui/page.h"

class QTabWidget;

namespace ui {

class SigningForm final : public QWidget {
    Q_OBJECT
public:
    static constexpr int kSigners = 3;

    /// `own`: who signs the report as it comes.
    SigningForm(PageContext context, const std::vector<core::SignatureBlock>& own, const core::ReportOptions& now);

    /// `now` with what was typed here; an error says what is missing or cannot be read. Signers as the report comes are left out.
    [[nodiscard]] core::Result<core::ReportOptions> options() const;
    /// Something was typed or chosen since the form was made.
    [[nodiscard]] bool isChanged() const { return state() != m_before; }

private:
    [[nodiscard]] QStringList state() const;
    [[nodiscard]] QWidget* documentTab();
    [[nodiscard]] QWidget* signerTab(int number);
    void fill(const std::vector<core::SignatureBlock>& signers);
    void take(int number, const core::Uid& person);
    [[nodiscard]] core::SignatureBlock signer(int number) const;

    PageContext m_context;
    std::vector<core::SignatureBlock> m_own;
    core::ReportOptions m_now;
    QTabWidget* m_tabs;
    Form* m_document;
    std::array<Form*, kSigners> m_signers{};
    QStringList m_before;
};

/// The dialog around it; `done` gets what was typed.
void openSigningDialog(QWidget* parent, PageContext context, const std::vector<core::SignatureBlock>& own, const core::ReportOptions& now,
                       std::function<void(const core::ReportOptions&)> done);

}  // namespace ui
