// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_compare.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/common/cell.h"
#include "ui/common/choice.h"
#include "ui/common/job_runner.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<ListSource> figureRows(const core::PlanComparison& comparison)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{{u"figure"_s, PlanCompare::tr("Figure"), ColumnKind::text, 240},
                                                                         {u"first"_s, comparison.first.name, ColumnKind::figure, 170},
                                                                         {u"second"_s, comparison.second.name, ColumnKind::figure, 170},
                                                                         {u"difference"_s, PlanCompare::tr("Difference"), ColumnKind::figure, 150}});
    for (const auto& figure : core::comparedFigures(comparison)) source->add({cell(figure.name), cell(figure.first), cell(figure.second), cell(figure.difference)});
    return source;
}

std::shared_ptr<ListSource> seatDifferences(const core::PlanComparison& comparison)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"only"_s, PlanCompare::tr("Only in"), ColumnKind::text, 150}, {u"name"_s, PlanCompare::tr("Name"), ColumnKind::text, 180}, {u"nip"_s, PlanCompare::tr("NIP"), ColumnKind::nip, 175, false},
        {u"unit"_s, PlanCompare::tr("Unit"), ColumnKind::text, 160}, {u"training"_s, PlanCompare::tr("Training"), ColumnKind::text, 220},
        {u"start"_s, PlanCompare::tr("Starts"), ColumnKind::date, 95, false}, {u"levels"_s, PlanCompare::tr("Levels"), ColumnKind::number, 75},
        {u"cost"_s, PlanCompare::tr("Cost"), ColumnKind::rupiah, 110}});  // no sums: they would add up two plans
    for (const auto& row : comparison.seats)
        source->add({cell(row.isInFirst ? comparison.first.name : comparison.second.name), cell(row.seat.name), cell(row.seat.nip), cell(row.seat.unit), cell(row.training),
                     cell(row.start), cell(row.seat.levelsClosed), cell(row.seat.costRupiah)},
                    row.seat.person.bytes() + row.angkatan.bytes());
    return source;
}

constexpr int kFigureRows = 10, kFewFigureRows = 6;  ///< with the header
constexpr int kLowDialog = 620;  ///< logical pixels

}  // namespace

PlanCompare::PlanCompare(PageContext context, const std::vector<core::PlanHeading>& plans, const core::Uid& first, const core::Uid& second, QWidget* parent)
    : QDialog(parent), m_context(context), m_first(makeChoice(tr("First plan"), 18, 360)), m_second(makeChoice(tr("Second plan"), 18, 360)), m_words(makeLabel({}, u"muted"_s)),
      m_figures(new RecordTable(u"plan.compare.figures"_s)), m_seats(new RecordTable(u"plan.compare.seats"_s)), m_copy(makeButton(tr("Copy as memo"), [this] { copyMemo(); }))
{
    setWindowTitle(tr("Compare plans"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (auto* choice : {m_first, m_second})
        for (const auto& plan : plans) choice->addItem(plan.name, plan.uid.bytes());
    m_first->setCurrentIndex(m_first->findData(first.bytes()));
    m_second->setCurrentIndex(m_second->findData(second.bytes()));
    m_figures->setUnfiltered();
    m_figures->setExportName(tr("Compare plans"));
    m_figures->view()->setAccessibleName(tr("Figures of both plans"));
    m_figures->setFixedHeight(kFigureRows * metric::kRow + metric::kGap);
    m_seats->setExportName(tr("Different seats"));
    m_seats->view()->setAccessibleName(tr("Different seats"));
    m_seats->setEmpty(tr("Both plans give the same seats."));
    auto* head = new QHBoxLayout;
    head->addWidget(m_first, 1);
    head->addWidget(makeLabel(tr("and")));
    head->addWidget(m_second, 1);
    auto* filters = new QHBoxLayout;
    filters->addWidget(m_words, 1);
    filters->addWidget(m_seats->filterEdit());
    filters->addWidget(m_seats->viewButton());
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(makePrimaryButton(tr("Close"), [this] { accept(); }));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kGapLarge, metric::kGapLarge, metric::kGapLarge, metric::kGapLarge);
    layout->setSpacing(metric::kGapSmall);
    layout->addLayout(head);
    layout->addWidget(m_figures);
    layout->addLayout(filters);
    layout->addWidget(m_seats, 1);
    layout->addLayout(buttons);
    const QSize room = screen()->availableSize();
    resize(std::min(860, room.width() - 60), std::min(680, room.height() - 60));
    if (height() < kLowDialog) m_figures->setFixedHeight(kFewFigureRows * metric::kRow + metric::kGap);
    for (auto* choice : {m_first, m_second}) connect(choice, &QComboBox::activated, this, &PlanCompare::load);
    load();
}

PlanCompare::~PlanCompare() = default;

void PlanCompare::load()
{
    const auto first = core::Uid::fromBytes(m_first->currentData().toByteArray()), second = core::Uid::fromBytes(m_second->currentData().toByteArray());
    m_isLoading = true;
    m_copy->setEnabled(false);
    m_words->setText(tr("Being compared…"));
    m_context.jobs.read<core::PlanComparison>(
        tr("Comparing plans"), this, [first, second](core::Workspace& worker, core::Progress&) { return core::planComparison(worker.log(), first, second); },
        [this, serial = ++m_serial](core::Result<core::PlanComparison> comparison) {
            if (serial != m_serial) return;
            m_isLoading = false;
            if (!comparison) return m_words->setText(comparison.error().message);
            m_shown = std::move(*comparison);
            show(*m_shown);
        });
}

void PlanCompare::show(const core::PlanComparison& comparison)
{
    m_figures->setSource(figureRows(comparison));
    m_seats->setSource(seatDifferences(comparison));
    m_words->setText(tr("%1 seats differ, %2 are the same").arg(core::grouped(std::ssize(comparison.seats)), core::grouped(comparison.both)));
    m_copy->setEnabled(true);
}

void PlanCompare::copyMemo()
{
    QGuiApplication::clipboard()->setText(core::comparisonMemo(*m_shown));
    m_words->setText(tr("Copied: figures, angkatan and people that differ"));
}

}  // namespace ui
