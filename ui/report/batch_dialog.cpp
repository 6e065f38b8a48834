// SPDX-License-Identifier: Apache-2.0
#include "ui/report/batch_dialog.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/choice.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/job_runner.h"
#include "ui/common/table/column_measure.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedLayout>
#include <QTableWidget>
#include <QUrl>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

using Files = std::vector<core::BatchFile>;

/// The text of a cell can be longer than the cell.
void setCell(QTableWidget& table, int row, int column, const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    table.setItem(row, column, item);
}

}  // namespace

BatchDialog::BatchDialog(PageContext context, const core::BatchJob& job, QWidget* parent)
    : QDialog(parent), m_context(context), m_job(job), m_stack(new QStackedLayout), m_units(new QListWidget), m_count(makeLabel({}, u"muted"_s)), m_format(makeChoice(tr("Save as"), 8, 160)),
      m_skipEmpty(new QCheckBox(tr("No file for units without data"))), m_folder(new QLineEdit), m_start(makePrimaryButton(tr("Make the files"), [this] { start(); })),
      m_words(makeLabel({})), m_progress(new QProgressBar), m_cancel(makeButton(tr("Cancel"), [this] { reject(); })), m_files(new QTableWidget),
      m_open(makeButton(tr("Open the folder"), [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_job.folder)); })), m_copy(makeButton(tr("Copy the list"), [this] { copyList(); })),
      m_close(makePrimaryButton(tr("Close"), [this] { accept(); }))
{
    setWindowTitle(tr("One file per unit"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_stack->addWidget(choosePage());
    m_stack->addWidget(resultPage());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kGapLarge, metric::kGapLarge, metric::kGapLarge, metric::kGapLarge);
    layout->addLayout(m_stack);
    resize(620, std::min(520, screen()->availableSize().height() - 60));
    connect(&m_context.jobs, &JobRunner::progressed, this, [this](qint64 done, qint64 total) {
        if (!m_isRunning || total != static_cast<qint64>(m_job.units.size())) return;
        m_progress->setRange(0, static_cast<int>(total));
        m_progress->setValue(static_cast<int>(done));
        m_words->setText(tr("%1 of %2 units").arg(core::grouped(done), core::grouped(total)));
    });
    fillUnits();
}

QWidget* BatchDialog::choosePage()
{
    m_units->setAccessibleName(tr("Units"));
    m_format->addItem(tr("PDF"), static_cast<int>(core::BatchFormat::pdf));
    m_format->addItem(tr("Excel"), static_cast<int>(core::BatchFormat::xlsx));
    m_skipEmpty->setChecked(m_job.skipEmpty);
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setPlaceholderText(tr("Choose a folder…"));
    auto* ticks = new QHBoxLayout;
    ticks->addWidget(makeButton(tr("All"), [this] { tick(Qt::Checked); }));
    ticks->addWidget(makeButton(tr("None"), [this] { tick(Qt::Unchecked); }));
    ticks->addWidget(m_count, 1);
    auto* format = new QHBoxLayout;
    format->addWidget(m_format);
    format->addStretch(1);
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(makeButton(tr("Choose…"), [this] {
        if (const QString path = ask::folder(this, tr("Folder for the files")); !path.isEmpty()) m_folder->setText(QDir::toNativeSeparators(path));
    }));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto& [text, row] : {std::pair(tr("Save as"), format), std::pair(tr("Folder"), folder)}) {
        auto* label = new QLabel(text);
        label->setMinimumHeight(metric::kControl);
        form->addRow(label, row);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(makeButton(tr("Cancel"), [this] { reject(); }));
    buttons->addWidget(m_start);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(makeLabel(QString::fromUtf16(m_job.entry->title), u"section"_s));
    layout->addWidget(m_units, 1);
    layout->addLayout(ticks);
    layout->addLayout(form);
    layout->addWidget(m_skipEmpty);
    layout->addLayout(buttons);
    connect(m_units, &QListWidget::itemChanged, this, &BatchDialog::tell);
    connect(m_folder, &QLineEdit::textChanged, this, &BatchDialog::tell);
    return page;
}

QWidget* BatchDialog::resultPage()
{
    m_files->setAccessibleName(tr("Files"));
    m_files->setColumnCount(2);
    m_files->setHorizontalHeaderLabels({tr("Unit"), tr("File, or why there is none")});
    m_files->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_files->verticalHeader()->hide();
    m_files->verticalHeader()->setDefaultSectionSize(metric::kRow);
    m_files->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_files->setShowGrid(false);
    new TableFit(m_files);
    m_progress->setTextVisible(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_close);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    layout->addWidget(m_words);
    layout->addWidget(m_progress);
    layout->addWidget(m_files, 1);
    layout->addLayout(buttons);
    return page;
}

void BatchDialog::fillUnits()
{
    const auto units = core::batchUnits(m_context.workspace.session(), m_job.request.unit);
    if (units) m_offered = *units;
    {
        const QSignalBlocker quiet(m_units);
        for (const core::BatchUnit& unit : m_offered) (new QListWidgetItem(unit.name, m_units))->setCheckState(Qt::Checked);
    }
    tell();
    if (!units) m_count->setText(units.error().message);
    else if (m_offered.empty()) m_count->setText(tr("There are no units yet."));
}

void BatchDialog::tick(Qt::CheckState state)
{
    {
        const QSignalBlocker quiet(m_units);
        for (int i = 0; i < m_units->count(); ++i) m_units->item(i)->setCheckState(state);
    }
    tell();
}

void BatchDialog::tell()
{
    int ticked = 0;
    for (int i = 0; i < m_units->count(); ++i) ticked += m_units->item(i)->checkState() == Qt::Checked;
    m_count->setText(tr("%1 of %2 units").arg(ticked).arg(m_units->count()));
    m_start->setEnabled(ticked > 0 && !m_folder->text().trimmed().isEmpty());
}

bool BatchDialog::mayReplace(const core::BatchJob& job)
{
    QStringList there;
    for (const QString& name : core::batchFileNames(job))
        if (QFileInfo::exists(QDir(job.folder).filePath(name))) there << name;
    return there.isEmpty() || ask::confirm(this, {windowTitle(), tr("%1 of these files stand in the folder already. Replace them?").arg(there.size()), there, tr("Replace"), {}, true});
}

void BatchDialog::start()
{
    if (!m_start->isEnabled()) return;
    m_job.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    m_job.format = static_cast<core::BatchFormat>(m_format->currentData().toInt());
    m_job.skipEmpty = m_skipEmpty->isChecked();
    m_job.units.clear();
    for (int i = 0; i < m_units->count(); ++i)
        if (m_units->item(i)->checkState() == Qt::Checked) m_job.units.push_back(m_offered[static_cast<std::size_t>(i)]);
    if (!QFileInfo(m_job.folder).isDir())
        return ask::showMessage(this, windowTitle(), tr("The folder “%1” does not exist; choose another one.").arg(m_folder->text().trimmed()));
    if (mayReplace(m_job)) run(m_job);
}

void BatchDialog::run(const core::BatchJob& job)
{
    m_isRunning = true;
    m_words->setText(tr("The files are being made…"));
    m_progress->setRange(0, 0);
    m_progress->show();
    for (QWidget* later : {m_open, m_copy, m_close}) later->hide();
    m_cancel->show();
    m_stack->setCurrentIndex(1);
    m_context.jobs.run<Files>(
        tr("Making one file per unit"), this,
        [job](core::Workspace& worker, core::Progress& progress) -> core::Result<Files> { return core::writeBatch(worker.log(), job, progress); },
        [this](const core::Result<Files>& files) { show(files); });
}

void BatchDialog::show(const core::Result<Files>& files)
{
    m_isRunning = false;
    m_progress->hide();
    m_cancel->hide();
    for (QWidget* now : {m_open, m_copy, m_close}) now->show();
    m_close->setFocus();
    if (!files) return m_words->setText(files.error().message);
    int written = 0, failed = 0;
    m_files->setRowCount(static_cast<int>(files->size()));
    for (int row = 0; row < m_files->rowCount(); ++row) {
        const core::BatchFile& file = (*files)[static_cast<std::size_t>(row)];
        setCell(*m_files, row, 0, file.unit);
        setCell(*m_files, row, 1, file.name.isEmpty() ? file.problem : file.name);
        if (file.name.isEmpty()) m_files->item(row, 1)->setForeground(file.isSkipped ? tokens().muted : tokens().error);
        written += !file.name.isEmpty();
        failed += file.name.isEmpty() && !file.isSkipped;
    }
    const int skipped = static_cast<int>(files->size()) - written - failed;
    m_words->setText(tr("%1 files written, %2 units left out, %3 failed. Folder: %4").arg(written).arg(skipped).arg(failed).arg(QDir::toNativeSeparators(m_job.folder)));
    emit noted(tr("Files written: %1").arg(written));
}

void BatchDialog::copyList()
{
    QString text;
    for (int row = 0; row < m_files->rowCount(); ++row) text += m_files->item(row, 0)->text() + u'\t' + m_files->item(row, 1)->text() + u'\n';
    QGuiApplication::clipboard()->setText(text);
}

void BatchDialog::reject()
{
    if (m_isRunning) return m_context.jobs.cancelFor(this);  // the list of what was written comes
    const bool isChoosing = m_stack->currentIndex() == 0;
    if (isChoosing && !m_folder->text().trimmed().isEmpty() && !FormDialog::mayLose(this)) return;
    QDialog::reject();
}

}  // namespace ui
