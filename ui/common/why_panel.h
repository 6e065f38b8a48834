// SPDX-License-Identifier: Apache-2.0
// "Kenapa?": an explanation as a reader sees it – headline, inputs with their source, rule, legal basis with its certainty – in a
// panel of a page or in a dialog that doesn't block.
#pragma once
#include "core/base/explanation.h"

#include <QDialog>
#include <QScrollArea>
#include <optional>

namespace ui {

/// The explanation as a widget that does not scroll, for a panel that does. Its context menu and Ctrl+C copy the whole.
[[nodiscard]] QWidget* makeWhy(const core::Explanation& why);

class WhyPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit WhyPanel(QWidget* parent = nullptr);
    void setExplanation(const core::Explanation& why);
    /// What to do to see one.
    void setHint(const QString& hint);

private:
    std::optional<core::Explanation> m_shown;  ///< a page of labels is dear; it is made anew for other words alone
};

class WhyDialog final : public QDialog {
    Q_OBJECT
public:
    WhyDialog(const QString& title, const core::Explanation& why, QWidget* parent);
    [[nodiscard]] const core::Explanation& explanation() const { return m_why; }

private:
    core::Explanation m_why;
};

/// The whole explanation as plain text, for the clipboard.
[[nodiscard]] QString plainText(const core::Explanation& why);
/// Opens a WhyDialog beside what the user is doing.
void showWhy(QWidget* parent, const QString& title, const core::Explanation& why);

}  // namespace ui
