// SPDX-License-Identifier: Apache-2.0
// The rules and code lists with value, legal source and certainty. What the office changes counts at once and can be set back.
#pragma once
#include "core/reference/reference_store.h"
#include "ui/page.h"

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Form;
class RecordTable;

class RulesTab final : public QWidget {
    Q_OBJECT
public:
    explicit RulesTab(PageContext context);
    void refresh();
    void focusFilter();
    [[nodiscard]] bool mayLeave();

signals:
    void noted(const QString& text);

private:
    [[nodiscard]] QWidget* panel();
    [[nodiscard]] const core::ReferenceEntry* entry(const QByteArray& uid) const;
    [[nodiscard]] const core::ReferenceEntry* current() const;
    void onList();
    enum class Certainty : quint8 { seen, unverified, changed };
    [[nodiscard]] Certainty certaintyOf(const core::ReferenceEntry& entry) const;
    [[nodiscard]] QString certaintyText(const core::ReferenceEntry& entry) const;
    void load();
    void showCurrent();
    void buildForm(const core::ReferenceEntry& entry);
    void save(const QString& column);
    void restore();
    void addRow();
    void deleteChosen();

    PageContext m_context;
    std::vector<core::ReferenceEntry> m_entries;
    QComboBox* m_list;
    int m_shownList = 0;
    RecordTable* m_table;
    QLabel* m_name;
    QLabel* m_meaning;
    QLabel* m_certainty;
    QVBoxLayout* m_formRoom;
    Form* m_form = nullptr;
    QPushButton *m_add, *m_remove, *m_restore;
    QByteArray m_shown;
};

}  // namespace ui
