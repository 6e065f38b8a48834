// SPDX-License-Identifier: Apache-2.0
// Corrects how a file is read: which sheets, as what kind, where the headings stand, what each column means. The first rows are
// shown below. It deletes itself when it closes; show it with open().
#pragma once
#include "core/import/sheet_look.h"

#include <QDialog>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace core {
class Workspace;
}

namespace ui {

class MappingDialog final : public QDialog {
    Q_OBJECT
public:
    /// `begin` is how the file is read now.
    MappingDialog(core::Workspace& workspace, const core::SheetLook& look, const std::vector<core::SheetMapping>& begin, QWidget* parent = nullptr);

    /// The sheets to read, as corrected; empty = as Titian finds them.
    [[nodiscard]] std::vector<core::SheetMapping> mappings() const;
    [[nodiscard]] bool isForgotten() const { return m_isForgotten; }

private:
    struct Sheet {
        core::FoundSheet found;
        core::SheetMapping mapping;
        bool read = false;
    };

    void build();
    void chooseSheet(int index);
    void chooseKind();
    void guessAgain();
    void forget();
    void showSheet();
    void fillColumns();
    void fillPreview();
    [[nodiscard]] QComboBox* targetCombo(const core::FoundColumn& column);
    void onTarget(int column, const core::ColumnTarget& target);
    void showProblem();
    [[nodiscard]] Sheet& current();

    core::Workspace& m_workspace;
    std::vector<Sheet> m_sheets;
    std::vector<std::pair<QString, QString>> m_competencies;  ///< code, name
    bool m_isForgotten = false;
    QComboBox* m_sheet;
    QComboBox* m_kind;
    QSpinBox* m_header;
    QCheckBox* m_read;
    QTableWidget* m_columns;
    QTableWidget* m_preview;
    QLabel* m_problem;
    QPushButton* m_forget;
    QPushButton* m_use;
};

}  // namespace ui
