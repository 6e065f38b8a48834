// SPDX-License-Identifier: Apache-2.0
// "Penilaian": levels of one event (day, method, assessor) typed for a group of people, and the list of all assessments.
// Place: uid of a person, or filter {"unit": uid, "search": text, "competency": code, "date": day, "method": text, "tab": "list"}.
#pragma once
#include "ui/assessment/assessment_grid_model.h"
#include "ui/common/loader.h"
#include "ui/page.h"

#include <QTimer>

class QButtonGroup;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace ui {

class AssessmentGrid;
class AssessmentList;
class AssessmentPanel;

class AssessmentPage final : public Page {
    Q_OBJECT
public:
    explicit AssessmentPage(PageContext context);
    ~AssessmentPage() override;

    void refresh() override;
    void showPlace(const Place& place) override;
    void focusFilter() override;
    void createNew() override;
    bool mayLeave() override;
    bool saveTyping() override;
    [[nodiscard]] bool isReady() const { return m_data && !m_loader.isLoading(); }
    [[nodiscard]] AssessmentGrid& grid() const { return *m_grid; }
    [[nodiscard]] AssessmentList& list() const { return *m_list; }
    /// Saves what was typed; nothing to do if nothing was. False if it could not be saved: it stays typed.
    bool save();

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Tab { entry, allEvents };
    enum Kinds { managerialAndSocial, technicalRequired, everyCompetency };

    void buildHead();
    void buildEntry();
    void connectAll();
    void load();
    void onLoaded(const core::Result<std::shared_ptr<const AssessmentData>>& loaded);
    void fillChoices();
    void showGroup();
    void readEvent();
    void checkHead();
    void chooseHead(QDate day, const QString& method);
    void onHeadChanged();
    void showHead(QDate day, const QString& method);
    void showCell();
    void showAssessor();
    void saveAssessor();
    void showCount();
    void chooseTab(int tab);
    void applyPlace();
    void saveAspects(const core::Uid& assessment, const core::AspectEdit& edit);
    [[nodiscard]] QString outweighed(const std::vector<core::PersonLevels>& people) const;
    void tellEffect(const QString& sentence);
    void afterSaving(const std::vector<core::PersonLevels>& people);
    [[nodiscard]] core::AssessmentHead head() const;
    [[nodiscard]] std::vector<std::size_t> competenciesFor(const std::vector<quint32>& rows) const;

    std::shared_ptr<const AssessmentData> m_data;
    core::AssessmentHead m_head;   ///< of what is typed in the grid
    std::optional<core::AssessmentEvent> m_event;  ///< of the current row, if it has one
    QString m_newAssessor;         ///< for assessments made from now on
    std::optional<Place> m_place;
    qint64 m_seenVersion = -1;
    bool m_isStale = false;        ///< something but the grid's own saving has changed the file
    bool m_isSaving = false;
    bool m_hasSaved = false;       ///< levels since they were read with the people
    Loader<std::shared_ptr<const AssessmentData>> m_loader{jobs(), this};
    QTimer m_pause;                ///< a row is saved when it is left, or after this

    bool m_isNarrow = false;       ///< the grid has most of the room
    QButtonGroup* m_tabs;
    QStackedWidget* m_stack;
    QDateEdit* m_date;
    QComboBox* m_method;
    QLineEdit* m_assessor;
    QLabel* m_validity;
    QLineEdit* m_search;
    QComboBox* m_unit;
    QComboBox* m_kinds;
    AssessmentGridModel* m_model;
    AssessmentGrid* m_grid;
    AssessmentPanel* m_panel;
    AssessmentList* m_list;
    QSplitter* m_splitter;
    QLabel* m_legend;              ///< below the grid: what its signs mean, or that a level typed there changes no gap
};

}  // namespace ui
