// SPDX-License-Identifier: Apache-2.0
// The side panel of the gap page: a cell of the map with its people and the why of its figure, or one person with the why of
// every requirement. Enter on a person asks to go there.
#pragma once
#include "core/gap/person_gap.h"
#include "ui/gap/gap_data.h"
#include "ui/page.h"

#include <QFrame>

class QSplitter;

namespace ui {

class RecordTable;
class WhyPanel;

class GapPanel final : public QFrame {
    Q_OBJECT
public:
    explicit GapPanel(PageContext context);

    void showCell(std::shared_ptr<const GapData> figures, const QString& unit, core::UnitRange units, std::size_t competency, core::GapMeasure measure);
    /// One person; with a competency only that requirement. Nobody if the uid is empty.
    void showPerson(std::shared_ptr<const GapData> figures, const QByteArray& uid, const QString& competencyCode = {});
    [[nodiscard]] RecordTable& people() const { return *m_people; }

signals:
    void personRequested(const QByteArray& uid);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setHead(const QString& title, const QString& facts);
    /// Of one requirement, or of all without a competency; an invitation while nobody is chosen.
    void showWhy(const core::PersonGap* gap, const QString& competencyCode);
    void showWhyOfCurrent();
    void showFigure();
    void share();
    [[nodiscard]] std::optional<core::PersonGap> gapOf(const QByteArray& uid) const;

    PageContext m_context;
    std::shared_ptr<const GapData> m_data;
    QString m_competency;  ///< code of the cell
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_figure;
    RecordTable* m_people;
    QSplitter* m_parts;  ///< people above, reasons below
    QString m_sum, m_counts;  ///< behind the figure
    QLabel* m_who;  ///< whom the reasons speak of
    WhyPanel* m_why;
};

}  // namespace ui
