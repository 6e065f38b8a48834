// SPDX-License-Identifier: Apache-2.0
#include "ui/report/preview_panel.h"

#include "core/base/text.h"
#include "core/report/report.h"
#include "ui/common/choice.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/report/find_bar.h"
#include "ui/report/page_preview.h"
#include "ui/report/page_thumbnails.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoomForThumbnails = 620;  // a narrower panel shows the page alone

QString thumbnailsKey() { return u"report/thumbnails"_s; }

}  // namespace

PreviewPanel::PreviewPanel()
    : m_stack(new QStackedLayout(this)), m_words(makeLabel({}, u"muted"_s)), m_preview(new PagePreview), m_thumbnails(new PageThumbnails), m_find(new FindBar(*m_preview)),
      m_ownRules(makeLabel(tr("“Pengaturan instansi” in the notes: rules of Settings › Rules, where those not verified yet are marked."), u"muted"_s)),
      m_pagesButton(makeButton(tr("Pages"), {})), m_pageNumber(new QSpinBox), m_pageCount(makeLabel({}, u"muted"_s)), m_zoom(makeChoice(tr("Zoom"), 9, 180))
{
    auto* empty = makePanel();
    m_words->setAlignment(Qt::AlignCenter);
    (new QVBoxLayout(empty))->addWidget(m_words);
    auto* pages = new QHBoxLayout;
    pages->setSpacing(metric::kGapSmall);
    pages->addWidget(m_thumbnails);
    pages->addWidget(m_preview, 1);
    auto* shown = new QWidget;
    auto* layout = new QVBoxLayout(shown);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(toolBar());
    layout->addWidget(m_find);
    layout->addLayout(pages, 1);
    layout->addWidget(m_ownRules);
    m_stack->addWidget(empty);
    m_stack->addWidget(shown);
    connect(m_preview, &PagePreview::pageChanged, this, &PreviewPanel::showPageNumber);
    connect(m_preview, &PagePreview::zoomChanged, this, &PreviewPanel::showZoom);
    connect(m_preview, &PagePreview::copied, this, &PreviewPanel::noted);
    connect(m_preview, &PagePreview::findRequested, m_find, &FindBar::begin);
    connect(m_thumbnails, &PageThumbnails::pageChosen, m_preview, &PagePreview::showPage);
    const auto addKey = [this](const QKeySequence& keys, auto act) { connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, m_find, act); };
    addKey(Qt::Key_F3, &FindBar::next);
    addKey(Qt::SHIFT | Qt::Key_F3, &FindBar::previous);
    showPageNumber(0, 0);
    showZoom();
}

QWidget* PreviewPanel::toolBar()
{
    m_pagesButton->setCheckable(true);
    m_pagesButton->setChecked(QSettings().value(thumbnailsKey(), true).toBool());
    m_pagesButton->setToolTip(tr("Small pictures of all pages"));
    m_pageNumber->setAccessibleName(tr("Page"));
    m_pageNumber->setKeyboardTracking(false);
    m_pageCount->setWordWrap(false);
    m_zoom->addItem(tr("Fit width"), -static_cast<int>(PagePreview::Fit::width) - 1);
    m_zoom->addItem(tr("Fit page"), -static_cast<int>(PagePreview::Fit::page) - 1);
    for (const int percent : {50, 75, 100, 125, 150, 200, 400}) m_zoom->addItem(tr("%1 %").arg(percent), percent);
    m_zoom->setEditable(true);
    m_zoom->setInsertPolicy(QComboBox::NoInsert);
    m_zoom->setCompleter(nullptr);
    m_zoom->lineEdit()->setAccessibleName(tr("Zoom"));
    m_zoom->setMinimumWidth(176);
    connect(m_zoom, &QComboBox::activated, this, &PreviewPanel::takeZoom);
    connect(m_zoom->lineEdit(), &QLineEdit::editingFinished, this, &PreviewPanel::takeZoom);
    connect(m_pageNumber, &QSpinBox::valueChanged, this, [this](int page) { m_preview->showPage(page - 1); });
    connect(m_pagesButton, &QPushButton::toggled, this, [this](bool on) {
        QSettings().setValue(thumbnailsKey(), on);
        placeThumbnails();
    });
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(m_pagesButton);
    layout->addWidget(m_pageNumber);
    layout->addWidget(m_pageCount);
    layout->addStretch(1);
    layout->addWidget(makeButton(tr("Find"), [this] { m_find->begin(); }));
    layout->addWidget(m_zoom);
    return bar;
}

void PreviewPanel::show(std::shared_ptr<const LaidOutReport> report)
{
    m_find->setReport(nullptr);
    m_report = report;
    m_preview->setReport(report);
    m_thumbnails->setReport(report);
    m_ownRules->setVisible(core::restsOnOwnRules(*report->report));
    m_stack->setCurrentIndex(1);
    placeThumbnails();
    showPageNumber(m_preview->currentPage(), m_report->layout.pageCount());
    m_find->setReport(report);
}

void PreviewPanel::say(const QString& words)
{
    m_report = nullptr;
    m_find->setReport(nullptr);
    m_preview->setReport(nullptr);
    m_thumbnails->setReport(nullptr);
    m_words->setText(words);
    m_stack->setCurrentIndex(0);
}

bool PreviewPanel::find()
{
    if (!m_report) return false;
    m_find->begin();
    return true;
}

void PreviewPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeThumbnails();
}

/// A narrow panel leaves its room to the page.
void PreviewPanel::placeThumbnails()
{
    const bool hasRoom = width() >= kRoomForThumbnails;
    m_pagesButton->setVisible(hasRoom);
    m_thumbnails->setVisible(hasRoom && m_pagesButton->isChecked());
}

void PreviewPanel::showPageNumber(int page, int pages)
{
    const QSignalBlocker quiet(m_pageNumber);
    m_pageNumber->setRange(pages > 0 ? 1 : 0, pages);
    m_pageNumber->setValue(pages > 0 ? page + 1 : 0);
    m_pageCount->setText(tr("of %1").arg(core::grouped(pages)));
    if (pages > 0) m_thumbnails->setPage(page);
}

void PreviewPanel::showZoom()
{
    const QSignalBlocker quiet(m_zoom);
    if (m_preview->fit() != PagePreview::Fit::none) m_zoom->setCurrentIndex(m_zoom->findData(-static_cast<int>(m_preview->fit()) - 1));
    else m_zoom->setEditText(tr("%1 %").arg(qRound(m_preview->zoom() * 100)));
    m_zoom->lineEdit()->setCursorPosition(0);
}

void PreviewPanel::takeZoom()
{
    const QString typed = m_zoom->currentText();
    if (const int known = m_zoom->findText(typed, Qt::MatchFixedString); known >= 0 && m_zoom->itemData(known).toInt() < 0)
        return m_preview->setFit(static_cast<PagePreview::Fit>(-m_zoom->itemData(known).toInt() - 1));
    bool isNumber = false;
    const double percent = QString(typed).remove(u'%').replace(u',', u'.').trimmed().toDouble(&isNumber);
    if (isNumber && percent > 0 && qRound(percent) != qRound(m_preview->zoom() * 100)) m_preview->setZoom(percent / 100);
    showZoom();  // what can't be read, or is too small or too large
}

}  // namespace ui
