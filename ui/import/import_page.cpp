// SPDX-License-Identifier: Apache-2.0
// Widgets of the page; the work behind them is in import_page_jobs.cpp.
#include "ui/import/import_page.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/job_runner.h"
#include "ui/common/read_only.h"
#include "ui/common/search_combo.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/import/mapping_dialog.h"
#include "ui/import/report_view.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAsRecognised = -1;

QStringList localFiles(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) paths << url.toLocalFile();
    return paths;
}

}  // namespace

ImportPage::ImportPage(PageContext context)
    : Page(context), m_add(makeButton(tr("Add files…"), [this] { chooseFiles(); })), m_clear(makeButton(tr("Clear the list"), [this] { clearFiles(); })),
      m_go(makePrimaryButton(tr("Check"), [this] { go(); })), m_stack(new QStackedLayout), m_list(new QListWidget), m_steps(makeLabel({}, u"muted"_s)),
      m_kind(new SearchCombo), m_found(makeLabel({}, u"muted"_s)), m_mapping(makeButton(tr("Set columns…"), [this] { editMapping(); })),
      m_remove(makeButton(tr("Take off the list"), [this] { removeFile(); })), m_words(makeLabel({})), m_older(new QCheckBox(tr("Accept values of an older file"))),
      m_audit(makeButton(tr("See it in the audit trail"), [this] {
          if (auto* file = current(); file && file->report) emit placeRequested({u"history"_s, file->report->changeSet});
      })),
      m_undo(edits(makeButton(tr("Undo the import"), [this] { undoImports(); }))), m_report(new ReportView)
{
    setAcceptDrops(true);
    setTitle(tr("Import"));
    addAction(m_clear);
    addAction(m_add);
    addAction(m_go);
    auto* stack = new QWidget;
    stack->setLayout(m_stack);
    m_stack->addWidget(dropPanel());
    m_stack->addWidget(workPanel());
    content()->addWidget(m_steps);
    content()->addWidget(stack, 1);
    connect(m_report, &ReportView::noted, this, &Page::noted);
    showState();
}

QWidget* ImportPage::dropPanel()
{
    m_drop = makePanel();
    auto* inner = new QWidget;
    inner->setMaximumWidth(620);
    auto* layout = new QVBoxLayout(inner);
    auto* around = new QHBoxLayout(m_drop);
    around->addStretch(1);
    around->addWidget(inner, 8);
    around->addStretch(1);
    auto* title = makeLabel(tr("Drop files here, or choose them"));
    makeTitle(title);
    QStringList kinds;
    for (const auto kind : core::allImportKinds()) kinds << core::importKindTitle(kind);
    auto* words = makeLabel(tr("Excel (.xlsx), LibreOffice (.ods) and CSV. Several at once are fine: they are imported in the right order.\n\nTitian knows: %1.").arg(kinds.join(u", "_s)), u"muted"_s);
    auto* calm = makeLabel(tr("Nothing is saved before you have seen what would change. An import can be undone."), u"muted"_s);
    for (QLabel* label : {title, words, calm}) label->setAlignment(Qt::AlignHCenter);
    layout->addStretch(2);
    layout->addWidget(title);
    layout->addSpacing(metric::kGap);
    layout->addWidget(makePrimaryButton(tr("Choose files…"), [this] { chooseFiles(); }), 0, Qt::AlignHCenter);
    layout->addSpacing(metric::kGap);
    layout->addWidget(words);
    layout->addSpacing(metric::kGapSmall);
    layout->addWidget(calm);
    layout->addStretch(3);
    return m_drop;
}

QWidget* ImportPage::workPanel()
{
    m_list->setAccessibleName(tr("Files to import"));
    m_list->setMinimumWidth(210);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    connect(m_list, &QListWidget::currentRowChanged, this, &ImportPage::showFile);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metric::kGap);
    splitter->addWidget(m_list);
    splitter->addWidget(filePanel());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 800});
    return splitter;
}

QWidget* ImportPage::filePanel()
{
    m_kind->setAccessibleName(tr("Kind of file"));
    m_kind->setMinimumWidth(200);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QLabel* label : {m_found, m_words}) label->setMinimumWidth(120);
    connect(m_kind, &QComboBox::activated, this, &ImportPage::chooseKind);
    connect(m_older, &QCheckBox::clicked, this, &ImportPage::acceptOlder);
    auto* head = new QHBoxLayout;
    head->addWidget(m_kind);
    head->addWidget(m_mapping);
    head->addStretch(1);
    head->addWidget(m_remove);
    auto* after = new QHBoxLayout;
    after->addWidget(m_audit);
    after->addWidget(m_undo);
    after->addStretch(1);
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGapSmall);
    layout->addLayout(head);
    layout->addWidget(m_found);
    layout->addWidget(m_words);
    layout->addWidget(m_older);
    layout->addLayout(after);
    layout->addWidget(m_report, 1);
    layout->addStretch(0);
    return panel;
}

void ImportPage::chooseFiles()
{
    addFiles(ask::openFiles(this, tr("Choose files"), tr("Sheets (*.xlsx *.xlsm *.ods *.csv *.txt);;All files (*)")));
}

void ImportPage::addFiles(const QStringList& paths)
{
    QStringList fresh;
    for (const QString& path : paths) {
        if (fileOf(path)) continue;
        ImportFile file;
        file.path = path;
        m_files.push_back(std::move(file));
        fresh << path;
    }
    if (fresh.isEmpty()) return;
    showState();
    m_list->setCurrentRow(static_cast<int>(m_files.size() - static_cast<std::size_t>(fresh.size())));
    look(fresh);
}

void ImportPage::removeFile()
{
    if (m_isBusy || !current()) return;
    m_files.erase(m_files.begin() + m_list->currentRow());
    showState();
}

void ImportPage::clearFiles()
{
    if (m_isBusy) return;
    m_files.clear();
    showState();
}

void ImportPage::chooseKind()
{
    ImportFile* file = current();
    if (!file) return;
    const int kind = m_kind->currentData().toInt();
    file->kind = kind == kAsRecognised ? std::nullopt : std::optional(static_cast<core::ImportKind>(kind));
    file->mappings.clear();
    forgetReport(*file);
    showState();
}

void ImportPage::editMapping()
{
    ImportFile* file = current();
    if (!file || file->look.sheets.empty()) return;
    auto begin = mappingsOf(*file);
    auto* dialog = new MappingDialog(workspace(), file->look, begin, this);
    connect(dialog, &QDialog::finished, this, [this, dialog, path = file->path](int result) {
        if (result == QDialog::Accepted) setMappings(dialog->mappings());
        if (dialog->isForgotten()) look({path});
    });
    dialog->open();
}

void ImportPage::setMappings(const std::vector<core::SheetMapping>& mappings)
{
    ImportFile* file = current();
    if (!file) return;
    file->mappings = mappings;
    file->kind = mappings.empty() ? std::nullopt : std::optional(mappings.front().kind);
    forgetReport(*file);
    showState();
}

void ImportPage::forgetReport(ImportFile& file)
{
    file.report.reset();
    file.trouble.clear();
    if (file.state != ImportFile::State::looking && file.state != ImportFile::State::unreadable) file.state = ImportFile::State::found;
}

ImportFile* ImportPage::current()
{
    const int row = m_list->currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_files.size() ? &m_files[static_cast<std::size_t>(row)] : nullptr;
}

ImportFile* ImportPage::fileOf(const QString& path)
{
    for (ImportFile& file : m_files)
        if (file.path == path) return &file;
    return nullptr;
}

void ImportPage::refresh() { noteUndone(); }

void ImportPage::showPlace(const Place& place)
{
    addFiles(place.filter.value(u"files"_s).toStringList());
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_isBusy || localFiles(event->mimeData()).isEmpty()) return;
    setLook(m_drop, "state", u"drop"_s);
    event->acceptProposedAction();
}

void ImportPage::dragLeaveEvent(QDragLeaveEvent* event)
{
    setLook(m_drop, "state", {});
    Page::dragLeaveEvent(event);
}

void ImportPage::dropEvent(QDropEvent* event)
{
    setLook(m_drop, "state", {});
    event->acceptProposedAction();
    addFiles(localFiles(event->mimeData()));
}

QString ImportPage::stateWords(const ImportFile& file) const
{
    using State = ImportFile::State;
    switch (file.state) {
    case State::looking: return tr("reading…");
    case State::unreadable: return tr("✗ cannot be read");
    case State::failed: return tr("✗ not checked");
    case State::found: return kindOf(file) ? tr("%1 · not checked yet").arg(core::importKindTitle(*kindOf(file))) : tr("✗ not recognised");
    case State::checked: {
        const core::ImportReport& r = *file.report;
        QStringList words, open;
        if (r.added > 0) words << tr("%1 new").arg(core::grouped(r.added));
        if (r.changed > 0) words << tr("%1 changed").arg(core::grouped(r.changed));
        if (r.refused > 0) open << tr("%1 refused").arg(core::grouped(r.refused));
        if (r.waiting > 0) open << tr("%1 waiting").arg(core::grouped(r.waiting));
        if (words.isEmpty() && open.isEmpty()) return u"✓ "_s + tr("nothing new");
        QStringList lines{words.join(u" · "_s), open.join(u" · "_s)};
        lines.removeAll(QString());
        return u"✓ "_s + lines.join(u'\n');
    }
    case State::imported: return tr("✓ imported");
    }
    return {};
}

void ImportPage::showState()
{
    m_stack->setCurrentIndex(m_files.empty() ? 0 : 1);
    showList();
    showFile();
    const bool toCheck = !ready(false).empty(), toImport = !ready(true).empty();
    m_go->setText(toCheck || !toImport ? tr("Check") : tr("Import"));
    m_go->setEnabled(!m_isBusy && (toCheck || (toImport && !workspace().session().isReadOnly())));
    m_go->setVisible(!m_files.empty());
    m_add->setVisible(!m_files.empty());
    m_clear->setVisible(!m_files.empty());
    m_add->setEnabled(!m_isBusy);
    m_clear->setEnabled(!m_isBusy);
    setRemark(m_files.empty() ? QString() : tr("%1 files").arg(m_files.size()));
    m_steps->setVisible(!m_files.empty());
    const auto isIn = [](ImportFile::State state) { return [state](const ImportFile& file) { return file.state == state; }; };
    const QString saved = u' ' + (std::any_of(m_files.begin(), m_files.end(), isIn(ImportFile::State::imported)) ? tr("Only the files marked “imported” are saved.") : tr("Nothing is saved yet."));
    if (toCheck) m_steps->setText(tr("Step 2 of 3: see what each file is, correct it if need be, then press Check.") + saved);
    else if (toImport) m_steps->setText(tr("Step 3 of 3: look at what would change, then press Import.") + saved);
    else if (std::any_of(m_files.begin(), m_files.end(), isIn(ImportFile::State::looking))) m_steps->setText(tr("Step 1 of 3: the files are being read."));
    else if (std::all_of(m_files.begin(), m_files.end(), isIn(ImportFile::State::imported))) m_steps->setText(tr("Done. Add more files, or clear the list."));
    else m_steps->setText(tr("Step 2 of 3: the files marked ✗ need your choice: what they are, or which columns they have.") + saved);
}

void ImportPage::showList()
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    while (m_list->count() > static_cast<int>(m_files.size())) delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < static_cast<int>(m_files.size())) m_list->addItem(QString());
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        QListWidgetItem* item = m_list->item(static_cast<int>(i));
        item->setText(m_files[i].name() + u'\n' + stateWords(m_files[i]));
        item->setToolTip(m_files[i].path);
    }
    if (!m_files.empty()) m_list->setCurrentRow(std::clamp(row, 0, static_cast<int>(m_files.size()) - 1));
}

void ImportPage::showFile()
{
    const ImportFile* file = current();
    if (!file) return;
    const bool readable = file->state != ImportFile::State::looking && file->state != ImportFile::State::unreadable;
    ImportFile asFound = *file;
    asFound.kind.reset();
    asFound.mappings.clear();
    const auto recognised = kindOf(asFound);
    m_kind->clear();
    m_kind->addItem(!readable ? QString() : recognised ? tr("%1 (recognised)").arg(core::importKindTitle(*recognised)) : tr("Not recognised: choose"), kAsRecognised);
    for (const auto kind : core::allImportKinds()) m_kind->addItem(core::importKindTitle(kind), static_cast<int>(kind));
    if (file->kind) m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(*file->kind)));
    const bool fixed = m_isBusy || !readable || file->state == ImportFile::State::imported;
    m_kind->setEnabled(!fixed);
    m_mapping->setEnabled(!fixed && !file->look.sheets.empty());
    m_remove->setEnabled(!m_isBusy);
    m_found->setText(readable ? foundWords(*file) : QString());
    m_found->setVisible(readable);
    showResult(*file);
}

void ImportPage::showResult(const ImportFile& file)
{
    const bool imported = file.state == ImportFile::State::imported;
    QString words = file.trouble;
    if (file.report) {
        const core::ImportReport& r = *file.report;
        if (imported && r.changeSet.isEmpty()) words = tr("Imported: nothing had to change.");
        else if (imported) words = tr("Imported: %1 rows new, %2 changed, %3 unchanged, %4 refused.").arg(core::grouped(r.added), core::grouped(r.changed), core::grouped(r.unchanged), core::grouped(r.refused));
        else if (r.held > 0) words = tr("This file is older than what is in the data. %1 newer values stay as they are.").arg(core::grouped(r.held));
        else if (m_files.size() > 1) words = tr("Checked as if the files that are imported before it were in already. What waits here goes on waiting after the import.");
    }
    m_words->setText(words);
    setLook(m_words, "look", !file.trouble.isEmpty() ? u"error"_s : file.report && file.report->held > 0 && !imported ? u"warning"_s : QString());
    m_words->setVisible(!words.isEmpty());
    m_older->setVisible(!imported && (file.acceptOlder || (file.report && file.report->older)));
    m_older->setChecked(file.acceptOlder);
    m_older->setEnabled(!m_isBusy);
    const bool undoable = imported && file.report && !file.report->changeSet.isEmpty();
    m_audit->setVisible(undoable);
    m_undo->setVisible(undoable);
    m_undo->setEnabled(!m_isBusy);
    m_report->setVisible(file.report.has_value());
    const QString shown = u"%1\n%2"_s.arg(file.path).arg(file.version);
    if (!file.report || shown == m_shownReport) return;
    m_shownReport = shown;
    m_report->showReport(*file.report);
}

}  // namespace ui
