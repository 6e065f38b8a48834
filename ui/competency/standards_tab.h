// SPDX-License-Identifier: Apache-2.0
// The standards: the grid of required levels on the left, post, dates, weight and who is affected on the right.
#pragma once
#include "core/competency/held_posts.h"
#include "core/competency/standard_editor.h"
#include "ui/common/form/form.h"
#include "ui/competency/standard_grid.h"
#include "ui/page.h"

#include <QSet>
#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class StandardsTab final : public QWidget {
    Q_OBJECT
public:
    explicit StandardsTab(PageContext context);

    void refresh();
    [[nodiscard]] int count() const { return static_cast<int>(m_all.size()); }
    bool select(const QByteArray& uid);
    /// The standard of that title, else the default of the kind.
    bool selectPost(const QString& title, const QString& kind);
    void createNew();
    void copyFrom();
    /// The dates, certainty or source of the standards of the selected cells.
    void changeMany();
    /// The same rows, after a question.
    void deleteChosen();
    void focusFilter();
    [[nodiscard]] bool mayLeave() { return mayLeaveStandard() && mayLeaveCell(); }
    [[nodiscard]] StandardGrid& grid() const { return *m_grid; }
    [[nodiscard]] StandardModel& model() const { return *m_model; }

signals:
    void noted(const QString& text);
    void changed();
    void placeRequested(const ui::Place& place);

private:
    void buildMenu();
    [[nodiscard]] QWidget* panel();
    void showTrailOfCurrent();
    /// The standards of the selected cells.
    [[nodiscard]] std::vector<core::StandardRecord> chosen() const;
    [[nodiscard]] const core::StandardRecord* current() const;
    [[nodiscard]] bool isKnown(const core::Uid& standard) const;
    [[nodiscard]] bool mayLeaveStandard();
    [[nodiscard]] bool mayLeaveCell();
    void goBack();
    [[nodiscard]] std::optional<std::size_t> currentCompetency() const;
    [[nodiscard]] std::vector<FormChoice> standardChoices(const core::Uid& without) const;
    [[nodiscard]] int peopleOf(const core::StandardRecord& record) const;
    [[nodiscard]] QString peopleInWords(const core::StandardRecord& record) const;
    void fillGrid();
    void countPeople();
    void showCurrent();
    void check();
    void save(const QString& key);
    void saveCell(const QString& key);
    void setLevels(const std::vector<StandardGrid::Typed>& cells);
    void showResult(const core::Result<core::ChangeReceipt>& done);

    PageContext m_context;
    std::vector<core::StandardRecord> m_all;
    core::Dictionary m_dictionary;
    std::shared_ptr<const core::PostBook> m_book;
    std::optional<core::PostCounts> m_counts;
    qint64 m_countedVersion = -1;  ///< of the file; a level typed here changes nobody's post, so it moves along
    QLineEdit* m_filter;
    QComboBox* m_which;
    StandardModel* m_model;
    StandardGrid* m_grid;
    QLabel* m_name;
    QLabel* m_people;
    QLabel* m_mark;
    Form* m_form;
    QLabel* m_cellName;
    Form* m_cell;
    QPushButton* m_trail;
    core::Uid m_shown, m_shownCompetency;  ///< of what the forms say
};

}  // namespace ui
