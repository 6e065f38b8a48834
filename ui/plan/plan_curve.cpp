// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_curve.h"

#include "core/base/text.h"
#include "core/plan/plan_store.h"
#include "core/report/chart/charts.h"
#include "core/report/table.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/cell.h"
#include "ui/common/job_runner.h"
#include "ui/common/table/record_table.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <algorithm>
#include <mutex>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString levelsOf(core::PlanValue value) { return core::decimalText(static_cast<double>(value) / 1000, 1); }

QString curveLabel() { return PlanCurve::tr("Computing the curve"); }

std::shared_ptr<ListSource> pointRows(const std::vector<core::CurvePoint>& points)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"budget"_s, PlanCurve::tr("Budget"), ColumnKind::rupiah, 150}, {u"cost"_s, PlanCurve::tr("Cost"), ColumnKind::rupiah, 150}, {u"value"_s, PlanCurve::tr("Value"), ColumnKind::decimal, 90},
        {u"levels"_s, PlanCurve::tr("Levels"), ColumnKind::number, 90}, {u"people"_s, PlanCurve::tr("People"), ColumnKind::number, 90},
        {u"more"_s, PlanCurve::tr("Value of Rp 10 million more"), ColumnKind::decimal, 150}});
    for (const auto& point : points)
        source->add({cell(point.budgetRupiah), cell(point.costRupiah), static_cast<double>(point.value) / 1000, cell(point.gapLevelsClosed), cell(point.peopleServed),
                     points.size() > 1 ? QVariant(static_cast<double>(point.perTenMillion) / 1000) : QVariant()});  // one point has no slope yet
    return source;
}

std::shared_ptr<ListSource> pointRows(const std::vector<core::FairPoint>& points)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"share"_s, PlanCurve::tr("Floors"), ColumnKind::figure, 90}, {u"seats"_s, PlanCurve::tr("Seats"), ColumnKind::number, 80}, {u"lowered"_s, PlanCurve::tr("Lacking"), ColumnKind::number, 90},
        {u"value"_s, PlanCurve::tr("Value"), ColumnKind::decimal, 90}, {u"lost"_s, PlanCurve::tr("Value lost"), ColumnKind::decimal, 100}, {u"levels"_s, PlanCurve::tr("Levels"), ColumnKind::number, 90},
        {u"people"_s, PlanCurve::tr("People"), ColumnKind::number, 90}});
    for (const auto& point : points)
        source->add({cell(u"%1 %"_s.arg(point.sharePercent)), cell(point.floorSeats), cell(point.loweredBy), static_cast<double>(point.value) / 1000, static_cast<double>(point.valueLost) / 1000,
                     cell(point.gapLevelsClosed), cell(point.peopleServed)});
    return source;
}

/// The point of the plan's own budget.
std::optional<std::size_t> hereIn(const std::vector<core::CurvePoint>& points, qint64 budget)
{
    const auto found = std::find_if(points.begin(), points.end(), [&](const auto& point) { return point.budgetRupiah == budget; });
    return found == points.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - points.begin()));
}

}  // namespace

CurveView::CurveView(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Curve of values"));
    setMinimumSize(320, 170);
}

void CurveView::setChart(core::CurveChart chart)
{
    m_chart = std::move(chart);
    QStringList words;
    for (const auto& point : m_chart.points) words << tr("%1: %2 weighted levels").arg(point.words.isEmpty() ? core::rupiah(point.rupiah) : point.words, core::decimalText(point.value, 1));
    setAccessibleDescription(words.join(u'\n'));
    setToolTip(words.join(u'\n'));
    update();
}

void CurveView::paintEvent(QPaintEvent*)
{
    core::ChartLook look;
    look.font = font();
    look.font.setPointSizeF(font().pointSizeF() * 0.9);
    look.ink = tokens().muted;
    look.grid = tokens().line;
    look.accent = tokens().accent;
    QPainter painter(this);
    core::draw(painter, QRectF(rect()).adjusted(4, 4, -4, -4), m_chart, look);
}

PlanCurve::PlanCurve(PageContext context, const core::PlanHeading& plan, CurveOf what, Fair fair, QWidget* parent)
    : QDialog(parent), m_context(context), m_plan(plan), m_what(what), m_fair(std::move(fair)), m_words(makeLabel({})), m_progress(new QProgressBar), m_view(new CurveView), m_table(new RecordTable(what == CurveOf::budgets ? u"plan.curve"_s : u"plan.fairCurve"_s)),
      m_copy(makeButton(tr("Copy picture"), [this] { QGuiApplication::clipboard()->setPixmap(m_view->grab()); })), m_save(makeButton(tr("Save picture…"), [this] { savePicture(); }))
{
    setWindowTitle(what == CurveOf::budgets ? tr("What another budget would be worth") : tr("What floors of groups cost"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_words->setMinimumHeight(2 * m_words->fontMetrics().lineSpacing());
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_table->setUnfiltered();
    m_table->setExportName(windowTitle());
    m_table->view()->setAccessibleName(windowTitle());
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addWidget(makePrimaryButton(tr("Close"), [this] { accept(); }));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kGapLarge, metric::kGapLarge, metric::kGapLarge, metric::kGapLarge);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(m_words);
    layout->addWidget(m_progress);
    layout->addWidget(m_view, 3);
    layout->addWidget(m_table, 2);
    layout->addLayout(buttons);
    const QSize room = screen()->availableSize();
    resize(std::min(780, room.width() - 60), std::min(640, room.height() - 60));
    for (auto* button : {m_copy, m_save}) button->setEnabled(false);
    connect(&m_context.jobs, &JobRunner::progressed, this, [this](qint64 done, qint64 total) {
        if (!m_isComputing || total <= 0) return;
        m_progress->setRange(0, static_cast<int>(total));
        m_progress->setValue(static_cast<int>(done));
        m_drawSeen();
        tellProgress(done);
    });
    compute();
}

PlanCurve::~PlanCurve() = default;

void PlanCurve::done(int result)
{
    if (m_isComputing) m_context.jobs.cancelFor(this);
    QDialog::done(result);
}

void PlanCurve::tellProgress(qint64 done) { m_words->setText(tr("%1 of %2 best plans are computed. None is saved.").arg(done).arg(plans())); }

namespace {

/// From the thread that computes to the one that draws.
template <class Points>
struct SeenPoints {
    std::mutex mutex;
    Points points;
    Points take()
    {
        const std::lock_guard lock(mutex);
        return std::exchange(points, {});
    }
    void put(const Points& more)
    {
        const std::lock_guard lock(mutex);
        points = more;
    }
};

}  // namespace

template <class Points>
void PlanCurve::run(std::function<core::Result<Points>(core::Session&, const core::PlanRecord&, core::Progress&, const Seen<Points>&)> work)
{
    const auto seen = std::make_shared<SeenPoints<Points>>();
    m_drawSeen = [this, seen] {
        if (const Points points = seen->take(); !points.empty()) draw(points);
    };
    m_context.jobs.run<Points>(
        curveLabel(), this,
        [plan = m_plan.uid, seen, work = std::move(work)](core::Workspace& worker, core::Progress& progress) -> core::Result<Points> {
            const auto record = core::PlanStore(worker.log()).load(plan);
            if (!record) return tl::unexpected<core::Error>(record.error());
            return work(worker.session(), *record, progress, [seen](const Points& points) { seen->put(points); });
        },
        [this](const core::Result<Points>& points) {
            m_isComputing = false;
            m_progress->hide();
            if (!points) return m_words->setText(points.error().message);
            draw(*points);
            tell(*points);
            for (auto* button : {m_copy, m_save}) button->setEnabled(true);
        });
}

void PlanCurve::compute()
{
    m_isComputing = true;
    tellProgress(0);
    if (m_what == CurveOf::budgets)
        return run<std::vector<core::CurvePoint>>([](core::Session& session, const core::PlanRecord& record, core::Progress& progress, const auto& seen) { return core::budgetCurve(session, record, &progress, seen); });
    run<std::vector<core::FairPoint>>([fair = m_fair](core::Session& session, const core::PlanRecord& record, core::Progress& progress, const auto& seen) {
        core::PlanRequest request = record.request;
        request.fairBy = fair.by;
        request.fairPercent = fair.percent;
        return core::fairCurve(session, record, request, &progress, seen);
    });
}

void PlanCurve::draw(const std::vector<core::FairPoint>& points)
{
    core::CurveChart chart;
    chart.from = static_cast<double>(std::min_element(points.begin(), points.end(), [](const auto& a, const auto& b) { return a.value < b.value; })->value) / 1000;
    for (const auto& point : points) chart.points.push_back({point.sharePercent, static_cast<double>(point.value) / 1000, static_cast<double>(point.bound) / 1000, u"%1 %"_s.arg(point.sharePercent)});
    showChart(std::move(chart), pointRows(points));
}

void PlanCurve::tell(const std::vector<core::FairPoint>& points)
{
    const auto& whole = points.back();
    QString words = tr("All floors together (%1 seats) cost %2 weighted levels against the best plan found without floors.").arg(core::grouped(whole.floorSeats), levelsOf(whole.valueLost));
    if (whole.loweredBy > 0) words += u' ' + tr("They can not all be met: %1 seats are lacking.").arg(core::grouped(whole.loweredBy));
    if (whole.floorSeats == 0) words = tr("With %1 seats for every 100 people no group is large enough for one: the floors cost nothing.").arg(m_fair.percent);
    m_words->setText(words);
}

void PlanCurve::showChart(core::CurveChart chart, std::shared_ptr<ListSource> rows)
{
    chart.valueWord = tr("value of the best plan found");
    chart.boundWord = tr("no plan is worth more");
    m_view->setChart(std::move(chart));
    m_table->setSource(std::move(rows));
}

void PlanCurve::draw(const std::vector<core::CurvePoint>& points)
{
    core::CurveChart chart;
    for (const auto& point : points) chart.points.push_back({point.budgetRupiah, static_cast<double>(point.value) / 1000, static_cast<double>(point.bound) / 1000});
    chart.here = hereIn(points, m_plan.budgetRupiah);
    showChart(std::move(chart), pointRows(points));
}

void PlanCurve::tell(const std::vector<core::CurvePoint>& points)
{
    const auto here = hereIn(points, m_plan.budgetRupiah);
    const qint64 budget = m_plan.budgetRupiah;
    const QString words = here ? tr("“%1” has %2. Rp 10 million more would be worth about %3 weighted levels; the last Rp 10 million were worth about %4.")
                                      .arg(m_plan.name, core::rupiah(budget), levelsOf(points[*here].perTenMillion),
                                           levelsOf(points[*here > 0 ? *here - 1 : 0].perTenMillion))
                               : m_plan.name;
    const bool falls = std::any_of(points.begin(), points.end(), [](const auto& point) { return point.perTenMillion < 0; });
    m_words->setText(falls ? words + u' ' + tr("Where more money is worth less than nothing it pays for mandatory courses or floors first, which go before value.") : words);
}

void PlanCurve::savePicture()
{
    const QString path = ask::saveFile(this, tr("Save picture"), m_plan.name, tr("Picture (*.png)"), u".png"_s);
    if (path.isEmpty()) return;
    if (!m_view->grab().save(path)) ask::showMessage(this, tr("Save picture"), tr("The picture could not be written to %1. Choose another folder.").arg(path));
}

}  // namespace ui
