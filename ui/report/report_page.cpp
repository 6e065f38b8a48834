// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_page.h"

#include "core/report/fonts.h"
#include "core/reports/report_list.h"
#include "core/reports/unit_batch.h"
#include "core/workspace/workspace.h"
#include "ui/common/job_runner.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/report/batch_dialog.h"
#include "ui/report/page_preview.h"
#include "ui/report/preview_panel.h"
#include "ui/report/report_choices.h"
#include "ui/report/report_fields.h"
#include "ui/report/report_outputs.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypingPause = 250, kChoosingPause = 40;  // milliseconds; several changes in a row make one preview

}  // namespace

ReportPage::ReportPage(PageContext context)
    : Page(context), m_list(new QListWidget), m_about(makeLabel({}, u"muted"_s)), m_fields(new ReportFields(context)), m_choices(new ReportChoices(context)), m_panel(new PreviewPanel),
      m_outputs(new ReportOutputs(this, context.jobs))
{
    core::loadReportFonts();
    setTitle(tr("Reports"));
    buildActions();
    buildList();
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metric::kGap);
    splitter->addWidget(sidePanel());
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({310, 770});
    content()->addWidget(splitter, 1);
    m_wait.setSingleShot(true);
    m_wait.setInterval(kTypingPause);
    connect(&m_wait, &QTimer::timeout, this, &ReportPage::build);
    const auto buildAfter = [this](int pause) {
        enableOutputs(false);  // what is shown is not what was asked for
        m_wait.start(pause);
    };
    connect(m_fields, &ReportFields::changed, this, [buildAfter] { buildAfter(kTypingPause); });
    connect(m_choices, &ReportChoices::changed, this, [buildAfter] { buildAfter(kChoosingPause); });
    connect(m_choices, &ReportChoices::noted, this, &Page::noted);
    connect(m_panel, &PreviewPanel::noted, this, &Page::noted);
    connect(m_outputs, &ReportOutputs::noted, this, &Page::noted);
    connect(&m_panel->preview(), &PagePreview::pageChanged, m_outputs, &ReportOutputs::setCurrentPage);
    connect(&jobs(), &JobRunner::finished, this, [this] {
        if (!m_isBuilding || jobs().isBusy()) return;
        QTimer::singleShot(0, this, [this] {  // cancelled before it began: nothing will come
            if (m_isBuilding && !jobs().isBusy()) showBuilt(core::fail(core::ErrorCode::cancelled, tr("The preview was cancelled.")));
        });
    });
}

ReportPage::~ReportPage() = default;

void ReportPage::buildActions()
{
    auto* more = new QMenu;
    more->addAction(tr("Save csv…"), this, [this] { m_outputs->save(ReportOutputs::Kind::csv); });
    m_charts = more->addMenu(tr("Save a chart"));
    m_batch = more->addAction(tr("One file per unit…"), this, &ReportPage::openBatch);
    more->addAction(tr("Copy the text of this page"), this, [this] {
        m_panel->preview().select({});
        m_panel->preview().copy();
    });
    connect(more, &QMenu::aboutToShow, this, [this] {
        m_outputs->offerCharts(*m_charts);
        m_charts->setEnabled(!m_charts->isEmpty());
        m_batch->setEnabled(m_entry && m_entry->takes(core::ReportOption::unit));
    });
    auto* others = makeMenuButton(tr("More"), more);
    auto* excel = makeButton(tr("Save Excel…"), [this] { m_outputs->save(ReportOutputs::Kind::xlsx); });
    auto* pdf = makeButton(tr("Save PDF…"), [this] { m_outputs->save(ReportOutputs::Kind::pdf); });
    auto* paper = makePrimaryButton(tr("Print…"), [this] { m_outputs->print(); });
    for (QWidget* action : {static_cast<QWidget*>(others), static_cast<QWidget*>(excel), static_cast<QWidget*>(pdf), static_cast<QWidget*>(paper)}) {
        addAction(action);
        m_needsReport << action;
    }
}

void ReportPage::buildList()
{
    m_list->setAccessibleName(tr("Reports"));
    m_list->setMinimumHeight(120);
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const core::ReportEntry& entry : core::reportEntries()) {
        auto* item = new QListWidgetItem(QString::fromUtf16(entry.title), m_list);
        item->setData(Qt::UserRole, QString::fromLatin1(entry.name));
        item->setToolTip(QString::fromUtf16(entry.about));
    }
    setRemark(tr("%1 reports").arg(m_list->count()));
    connect(m_list, &QListWidget::currentItemChanged, this, &ReportPage::chooseReport);
}

QWidget* ReportPage::sidePanel()
{
    auto* side = makePanel();
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_about);
    layout->addWidget(m_fields);
    layout->addWidget(m_choices);
    side->setMinimumWidth(230);
    auto* scroll = new QScrollArea;  // many options on a low screen
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(244);
    return scroll;
}

void ReportPage::refresh()
{
    m_fields->refresh();
    m_choices->refresh();
    if (!m_list->currentItem()) return m_list->setCurrentRow(1);  // what most people look at: a unit
    if (m_version != lastEdit()) build();
}

void ReportPage::chooseReport()
{
    const auto* item = m_list->currentItem();
    m_entry = item ? core::findReport(item->data(Qt::UserRole).toString()) : nullptr;
    if (!m_entry) return;
    m_about->setText(QString::fromUtf16(m_entry->about));
    m_fields->setReport(*m_entry);
    m_choices->setReport(*m_entry);
    say({});
    m_wait.start(kChoosingPause);
}

core::ReportRequest ReportPage::request() const
{
    core::ReportRequest request = m_fields->request();
    request.options = m_choices->options();
    return request;
}

void ReportPage::say(const QString& words)
{
    m_panel->say(words);
    m_outputs->setReport(nullptr, {});
    enableOutputs(false);
}

void ReportPage::enableOutputs(bool enabled)
{
    for (QWidget* action : m_needsReport) action->setEnabled(enabled);
}

void ReportPage::build()
{
    m_wait.stop();
    const quint64 serial = ++*m_serial;
    m_isBuilding = false;
    m_version = lastEdit();
    if (const QString missing = m_fields->missing(); !missing.isEmpty() || !m_entry) return say(missing);
    m_isBuilding = true;
    enableOutputs(false);
    if (!m_panel->report()) say(tr("The preview is being made…"));
    using Built = std::shared_ptr<const LaidOutReport>;
    jobs().read<Built>(
        tr("Making the preview"), this,
        [entry = m_entry, request = request(), page = m_fields->page(), latest = m_serial, serial](core::Workspace& worker, core::Progress& progress) -> core::Result<Built> {
            if (progress.isCancelled() || *latest != serial) return core::fail(core::ErrorCode::cancelled, ReportPage::tr("The preview was cancelled."));
            auto report = core::makeReport(worker.log(), *entry, request);
            if (!report) return tl::unexpected<core::Error>(report.error());
            return std::make_shared<const LaidOutReport>(std::make_shared<const core::Report>(std::move(*report)), page);
        },
        [this, serial](const core::Result<Built>& built) {
            if (serial == *m_serial) showBuilt(built);
        });
}

void ReportPage::showBuilt(const core::Result<std::shared_ptr<const LaidOutReport>>& built)
{
    m_isBuilding = false;
    if (!built) return say(built.error().message);
    const auto& report = *(*built)->report;
    m_choices->setMade((*built)->report);
    QStringList name{report.title.empty() ? QString::fromUtf16(m_entry->title) : report.title.front().toLower()};
    for (const QString& line : report.subtitle) name << line;  // the plan, the unit, the year
    m_outputs->setReport(*built, name.join(u" - "_s));
    m_panel->show(*built);
    enableOutputs(true);
}

void ReportPage::openBatch()
{
    if (!m_entry || !m_panel->report()) return;
    auto* dialog = new BatchDialog(context(), {.entry = m_entry, .request = request(), .page = m_fields->page()}, this);
    connect(dialog, &BatchDialog::noted, this, &Page::noted);
    dialog->open();
}

void ReportPage::showPlace(const Place& place)
{
    if (place.filter.isEmpty()) return;
    const QString name = place.filter.value(u"report"_s).toString();
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(Qt::UserRole).toString() == name) m_list->setCurrentRow(i);
    m_fields->apply(place.filter);
    build();
}

/// The list where one chooses; in the preview, or a second time, the search in the report.
void ReportPage::focusFilter()
{
    const bool isInPreview = m_panel->isAncestorOf(QApplication::focusWidget());
    if ((isInPreview || m_list->hasFocus()) && m_panel->find()) return;
    m_list->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace ui
