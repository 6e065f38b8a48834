// SPDX-License-Identifier: Apache-2.0
// Beside the grid: who the row is, why the cell's requirement stands as it does, the parts of the level and its evidence, and
// the person's earlier assessments.
#pragma once
#include "core/assessment/assessment_editor.h"
#include "core/assessment/assessment_store.h"
#include "core/base/explanation.h"
#include "core/gap/gap_why.h"
#include "ui/page.h"

#include <QFrame>
#include <QTimer>

class QListWidget;
class QVBoxLayout;

namespace ui {

class Form;

class AssessmentPanel final : public QFrame {
    Q_OBJECT
public:
    explicit AssessmentPanel(PageContext context);

    /// The cell to tell about; `saved` is its level in the file, if any. Shown after a moment, so that typing never waits.
    void showCell(const core::Uid& person, const QString& competencyCode, const core::AssessedLevel* saved, const core::AssessmentHead& head);
    void showNobody();
    /// The person's records have changed.
    void forget() { m_gap.reset(); }
    /// Why a level of that person changes nothing in the gap, in a sentence; empty if it does, or if the person is not the one read.
    [[nodiscard]] QString whyOutweighed(const core::Uid& person, const QString& competencyCode, const core::GivenLevel& given) const;

signals:
    /// What a level of the cell shown does not change; empty if it counts.
    void effectTold(const QString& sentence);
    void aspectsEdited(const core::Uid& assessment, const core::AspectEdit& edit);
    void eventChosen(QDate day, const QString& method);

private:
    void show();
    void setShown(bool isShown);
    void showEvents(core::PersonId person);
    void fillForm();
    void commit();

    PageContext m_context;
    core::ReferenceTables m_tables;
    core::Uid m_person;
    QString m_code;
    core::AssessmentHead m_head;
    std::optional<core::AssessedLevel> m_saved;
    std::optional<core::PersonGap> m_gap;  ///< of m_gapOf
    core::Uid m_gapOf;
    std::pair<core::Uid, QString> m_filledFor;  ///< person and code of what the form shows
    QTimer m_wait;
    QLabel* m_name;
    QLabel* m_facts;
    QLabel* m_competency;
    QLabel* m_effect;
    QWidget* m_why;
    QVBoxLayout* m_whyLines;
    core::Explanation m_explanation;  ///< of the level shown
    QWidget* m_aspects;
    Form* m_form;
    QLabel* m_formHint;
    QWidget* m_eventsTitle;
    QListWidget* m_events;
};

}  // namespace ui
