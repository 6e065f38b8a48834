// SPDX-License-Identifier: Apache-2.0
// The dictionary: all competencies, and the chosen one with its levels. Each field is saved when it is left.
#pragma once
#include "core/competency/competency_editor.h"
#include "core/reference/reference.h"
#include "ui/page.h"

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Form;
class RecordTable;

class DictionaryTab final : public QWidget {
    Q_OBJECT
public:
    explicit DictionaryTab(PageContext context);

    void refresh();
    [[nodiscard]] int count() const { return static_cast<int>(m_all.size()); }
    bool select(const QByteArray& uid);
    void createNew();
    /// The levels of the current one and their indicators, in a dialog.
    void changeLevels();
    /// The dates, certainty or source of the selected ones.
    void changeMany();
    /// One that is in use is refused, and then none goes.
    void deleteChosen();
    void focusFilter();
    [[nodiscard]] bool mayLeave();
    [[nodiscard]] RecordTable& table() const { return *m_table; }

signals:
    void noted(const QString& text);
    void changed();

private:
    [[nodiscard]] QWidget* panel();
    [[nodiscard]] const core::CompetencyRecord* record(const QByteArray& uid) const;
    [[nodiscard]] const core::CompetencyRecord* current() const;
    void showCurrent();
    void showLevels(const core::CompetencyRecord* record);
    void check();
    void save(const QString& key);
    void applyKind();
    void showTrailOfCurrent();

    PageContext m_context;
    std::vector<core::CompetencyRecord> m_all;
    std::vector<core::CompetencyLevelText> m_levelTexts;
    RecordTable* m_table;
    QComboBox* m_kind;
    Form* m_form;
    QLabel* m_mark;
    QVBoxLayout* m_levels;
    QPushButton *m_editLevels, *m_trail;
    QByteArray m_shown;  ///< uid of what the form says
};

}  // namespace ui
