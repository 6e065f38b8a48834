// SPDX-License-Identifier: Apache-2.0
// Every assessment of the file, newest first: to find – by unit, method, year and competency –, open, correct, change and delete.
#pragma once
#include "core/assessment/assessment_editor.h"
#include "core/organisation/unit_tree.h"
#include "ui/common/loader.h"
#include "ui/common/table/record_model.h"
#include "ui/page.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ui {

class RecordTable;

class AssessmentList final : public QWidget {
    Q_OBJECT
public:
    explicit AssessmentList(PageContext context);
    /// Reads the list again (on the worker); the chosen line stays.
    void reload();
    [[nodiscard]] RecordTable& table() const { return *m_table; }
    [[nodiscard]] bool isReady() const { return m_loaded && !m_loader.isLoading(); }
    void correct();
    /// One field of the selected assessments.
    void changeSelected();
    void removeSelected();

signals:
    /// Somebody wants to see that assessment in the grid.
    void eventChosen(const core::AssessmentLine& line);
    void noted(const QString& text);

private:
    struct Loaded {
        std::vector<core::AssessmentLine> lines;
        core::UnitTree units;
        core::Dictionary dictionary;
        std::shared_ptr<const ListSource> source;
    };
    [[nodiscard]] static core::Result<std::shared_ptr<const Loaded>> read(core::Workspace& file);
    [[nodiscard]] const core::AssessmentLine* lineOf(const QByteArray& uid) const;
    void fillFilters();
    [[nodiscard]] RecordModel::Condition condition() const;
    void applyFilters();
    void saveMany(const std::vector<core::AssessmentLine>& lines, const core::ReferenceTables& tables);
    void updateButtons();
    void showTrailOf(const QByteArray& uid);

    PageContext m_context;
    std::shared_ptr<const Loaded> m_loaded;
    QHash<QByteArray, std::size_t> m_lineOf;
    RecordTable* m_table;
    QComboBox* m_unit;
    QComboBox* m_method;
    QComboBox* m_year;
    QComboBox* m_competency;
    std::vector<QPushButton*> m_buttons;  ///< for the chosen assessments
    Loader<std::shared_ptr<const Loaded>> m_loader{m_context.jobs, this};
};

}  // namespace ui
