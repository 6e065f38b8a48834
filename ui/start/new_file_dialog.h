// SPDX-License-Identifier: Apache-2.0
// Asks for what a new data file needs: agency, office, place on the disk, and a key if it shall be encrypted. It deletes itself
// when it closes; show it with open().
#pragma once
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Form;

class NewFileDialog final : public QDialog {
    Q_OBJECT
public:
    explicit NewFileDialog(QWidget* parent);
    [[nodiscard]] QString agency() const;
    [[nodiscard]] QString office() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QByteArray key() const;  ///< empty = not encrypted

private:
    void choosePath();
    void check();

    Form* m_form;
    QLineEdit* m_path;
    QLineEdit* m_key;
    QLineEdit* m_again;
    QLabel* m_keyWords;
    QPushButton* m_make;
};

}  // namespace ui
