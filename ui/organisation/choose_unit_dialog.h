// SPDX-License-Identifier: Apache-2.0
// Chooses a unit from the tree, with the keyboard alone if wanted: where to move a unit, who takes over what hangs on it. It
// deletes itself when it closes; show it with open().
#pragma once
#include "core/organisation/unit_tree.h"

#include <QDialog>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class UnitTreeView;

class ChooseUnitDialog final : public QDialog {
    Q_OBJECT
public:
    struct Words {
        QString title, text, verb;
        QString topLine = {};  ///< not empty: "at the top" may be chosen too
    };
    /// Units of `forbidden` are shown but can't be chosen.
    ChooseUnitDialog(const Words& words, const core::UnitTree& tree, std::optional<core::UnitRange> forbidden, QWidget* parent = nullptr);

    void accept() override;
    [[nodiscard]] QLineEdit& filter() const { return *m_filter; }
    [[nodiscard]] UnitTreeView& tree() const { return *m_tree; }

signals:
    /// Empty = at the top.
    void unitChosen(const QByteArray& uid);

private:
    QLineEdit* m_filter;
    UnitTreeView* m_tree;
    QPushButton* m_yes;
};

}  // namespace ui
