// SPDX-License-Identifier: Apache-2.0
// The side panel of the people page: who the chosen person is and what the post still asks for.
#pragma once
#include "core/gap/gap_store.h"
#include "ui/page.h"

#include <QFrame>
#include <memory>
#include <optional>

class QGridLayout;
class QPushButton;

namespace ui {

class RadarView;

class PersonPanel final : public QFrame {
    Q_OBJECT
public:
    explicit PersonPanel(PageContext context);
    /// Before the first person, and after every change of the file.
    void setBasis(std::shared_ptr<const core::GapBasis> basis) { m_basis = std::move(basis); }
    /// Empty = nobody is chosen.
    void showPerson(const QByteArray& uid);
    void explain();

signals:
    void openRequested(const QByteArray& uid);
    void assessmentRequested(const QByteArray& uid);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showGap(const core::PersonGap& gap);
    void addLine(int row, const core::PersonRequirement& requirement);

    PageContext m_context;
    std::shared_ptr<const core::GapBasis> m_basis;
    std::optional<core::PersonGap> m_gap;
    QByteArray m_uid;
    QLabel* m_name;
    QLabel* m_facts;
    QLabel* m_overruled;  ///< the record says another post than the one shown
    RadarView* m_radar;
    QLabel* m_legend;
    QWidget* m_needs;  ///< what is missing, a line each
    QGridLayout* m_lines;
    QPushButton* m_open;
    QPushButton* m_assess;
    QPushButton* m_why;
};

}  // namespace ui
