// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_page.h"

#include "core/base/text.h"
#include "core/report/fonts.h"
#include "core/report/pdf_writer.h"
#include "core/report/xlsx_writer.h"
#include "core/reports/report_list.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/job_runner.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/report/report_options.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedLayout>

namespace ui {

using namespace Qt::StringLiterals;

ReportPage::ReportPage(PageContext context)
    : Page(context), m_list(new QListWidget), m_about(makeLabel({}, u"muted"_s)), m_options(new ReportOptions(context)), m_preview(new PagePreview),
      m_words(makeLabel({}, u"muted"_s)), m_pageNumber(new QSpinBox), m_pageCount(makeLabel({}, u"muted"_s)), m_zoom(new QComboBox)
{
    core::loadReportFonts();
    setTitle(tr("Reports"));
    auto* excel = makeButton(tr("Save Excel…"), [this] { save(false); });
    auto* pdf = makeButton(tr("Save PDF…"), [this] { save(true); });
    auto* paper = makePrimaryButton(tr("Print…"), [this] { print(); });
    for (QWidget* action : {excel, pdf, paper}) {
        addAction(action);
        m_outputs << action;
    }
    buildList();
    auto* side = makePanel();
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(12, 12, 12, 12);
    sideLayout->setSpacing(metric::kGapSmall);
    sideLayout->addWidget(m_list, 1);
    sideLayout->addWidget(m_about);
    sideLayout->addWidget(m_options);
    side->setMinimumWidth(230);
    auto* scroll = new QScrollArea;  // many options on a low screen
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(244);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metric::kGap);
    splitter->addWidget(scroll);
    splitter->addWidget(previewPanel());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({310, 770});
    content()->addWidget(splitter, 1);
    m_wait.setSingleShot(true);
    m_wait.setInterval(250);
    connect(&m_wait, &QTimer::timeout, this, &ReportPage::build);
    connect(m_options, &ReportOptions::changed, this, [this] {
        enableOutputs(false);  // what is shown is not what was asked for
        m_wait.start();
    });
    connect(&jobs(), &JobRunner::finished, this, [this] {
        if (!m_isBuilding || jobs().isBusy()) return;
        QTimer::singleShot(0, this, [this] {  // cancelled before it began: nothing will come
            if (m_isBuilding && !jobs().isBusy()) showBuilt(core::fail(core::ErrorCode::cancelled, tr("The preview was cancelled.")));
        });
    });
}

ReportPage::~ReportPage() = default;

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

QWidget* ReportPage::previewPanel()
{
    m_pageNumber->setAccessibleName(tr("Page"));
    m_pageNumber->setKeyboardTracking(false);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->addItem(tr("Fit width"), 0.0);
    for (const double zoom : {0.5, 0.75, 1.0, 1.5, 2.0}) m_zoom->addItem(tr("%1 %").arg(static_cast<int>(zoom * 100)), zoom);
    connect(m_zoom, &QComboBox::activated, this, [this] { m_preview->setZoom(m_zoom->currentData().toDouble()); });
    connect(m_pageNumber, &QSpinBox::valueChanged, this, [this](int page) { m_preview->showPage(page - 1); });
    connect(m_preview, &PagePreview::pageChanged, this, &ReportPage::showPageNumber);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(metric::kGapSmall);
    bar->addWidget(makeLabel(tr("Page")));
    bar->addWidget(m_pageNumber);
    bar->addWidget(m_pageCount);
    bar->addStretch(1);
    bar->addWidget(m_zoom);
    auto* preview = new QWidget;
    auto* previewLayout = new QVBoxLayout(preview);
    previewLayout->setContentsMargins(0, 0, 0, 0);
    previewLayout->setSpacing(metric::kGapSmall);
    previewLayout->addLayout(bar);
    previewLayout->addWidget(m_preview, 1);
    auto* empty = makePanel();
    auto* emptyLayout = new QVBoxLayout(empty);
    m_words->setAlignment(Qt::AlignCenter);
    emptyLayout->addWidget(m_words);
    auto* both = new QWidget;
    m_stack = new QStackedLayout(both);
    m_stack->addWidget(empty);
    m_stack->addWidget(preview);
    showPageNumber(0, 0);
    return both;
}

void ReportPage::refresh()
{
    m_options->refresh();
    if (!m_list->currentItem()) return m_list->setCurrentRow(1);  // what most people look at: a unit
    if (m_version != lastEdit()) build();
}

void ReportPage::chooseReport()
{
    const auto* item = m_list->currentItem();
    m_entry = item ? core::findReport(item->data(Qt::UserRole).toString()) : nullptr;
    if (!m_entry) return;
    m_about->setText(QString::fromUtf16(m_entry->about));
    m_options->setReport(*m_entry);
    m_preview->setReport(nullptr);
    say({});
    m_wait.start();  // a place may choose another one at once
}

void ReportPage::say(const QString& words)
{
    m_words->setText(words);
    m_stack->setCurrentIndex(0);
    enableOutputs(false);
}

void ReportPage::enableOutputs(bool enabled)
{
    for (QWidget* output : m_outputs) output->setEnabled(enabled);
}

void ReportPage::build()
{
    m_wait.stop();
    ++m_serial;
    m_isBuilding = false;
    m_version = lastEdit();
    if (const QString missing = m_options->missing(); !missing.isEmpty() || !m_entry) {
        m_preview->setReport(nullptr);
        return say(missing);
    }
    m_isBuilding = true;
    enableOutputs(false);
    if (!m_preview->report()) say(tr("The preview is being made…"));
    using Built = std::shared_ptr<const LaidOutReport>;
    jobs().run<Built>(
        tr("Making the preview"), this,
        [entry = m_entry, request = m_options->request(), page = m_options->page()](core::Workspace& worker, core::Progress& progress) -> core::Result<Built> {
            if (progress.isCancelled()) return core::fail(core::ErrorCode::cancelled, ReportPage::tr("The preview was cancelled."));
            auto report = core::makeReport(worker.log(), *entry, request);
            if (!report) return tl::unexpected<core::Error>(report.error());
            return std::make_shared<const LaidOutReport>(std::make_shared<const core::Report>(std::move(*report)), page);
        },
        [this, serial = m_serial](const core::Result<Built>& built) {
            if (serial == m_serial) showBuilt(built);
        });
}

void ReportPage::showBuilt(const core::Result<std::shared_ptr<const LaidOutReport>>& built)
{
    m_isBuilding = false;
    m_preview->setReport(built ? *built : nullptr);
    if (!built) return say(built.error().message);
    m_stack->setCurrentIndex(1);
    enableOutputs(true);
}

void ReportPage::showPageNumber(int page, int pages)
{
    const QSignalBlocker quiet(m_pageNumber);
    m_pageNumber->setRange(pages > 0 ? 1 : 0, pages);
    m_pageNumber->setValue(pages > 0 ? page + 1 : 0);
    m_pageCount->setText(tr("of %1").arg(core::grouped(pages)));
}

void ReportPage::showPlace(const Place& place)
{
    if (place.filter.isEmpty()) return;
    m_options->apply(place.filter);
    const QString name = place.filter.value(u"report"_s).toString();
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(Qt::UserRole).toString() == name) m_list->setCurrentRow(i);
    build();
}

void ReportPage::focusFilter() { m_list->setFocus(Qt::ShortcutFocusReason); }

QString ReportPage::fileName() const
{
    const auto& title = m_preview->report()->report->title;
    QString name = title.empty() ? QString::fromUtf16(m_entry->title) : title.front().toLower();
    for (const QChar bad : u"\\/:*?\"<>|"_s) name.remove(bad);
    return name.left(80).simplified();
}

void ReportPage::save(bool asPdf)
{
    const auto shown = m_preview->report();  // stays, whatever the preview does while the file is chosen
    if (!shown) return;
    const QString suffix = asPdf ? u".pdf"_s : u".xlsx"_s;
    const QString title = asPdf ? tr("Save as PDF") : tr("Save as Excel");
    const QString path = ask::saveFile(this, title, fileName() + suffix, asPdf ? tr("PDF (*.pdf)") : tr("Excel (*.xlsx)"), suffix);
    if (path.isEmpty()) return;
    jobs().run<QString>(
        title, this,
        [report = shown->report, page = shown->options, path, asPdf](core::Workspace&, core::Progress& progress) -> core::Result<QString> {
            const auto written = asPdf ? core::writePdf(*report, page, path, &progress) : core::writeXlsx(*report, page, path, &progress);
            if (!written) return tl::unexpected<core::Error>(written.error());
            return path;
        },
        [this, title](const core::Result<QString>& written) {
            if (!written) return ask::showError(this, title, written.error());
            emit noted(tr("Saved: %1").arg(*written));
        });
}

void ReportPage::print()
{
    const auto shown = m_preview->report();  // stays, too
    if (!shown) return;
    const core::Layout layout(*shown->report, shown->options);
    const ask::PrintJob job{fileName(), core::pageLayoutOf(shown->options), layout.pageCount(),
                            [&layout](QPainter& painter, int page, double dpi) { layout.paintPage(painter, page, dpi); }};
    if (ask::print(this, job)) emit noted(tr("Printed: %1").arg(job.title));
}

}  // namespace ui
