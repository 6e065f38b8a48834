// SPDX-License-Identifier: Apache-2.0
// What the import page does on the worker thread: look, check, import, undo.
#include "core/base/text.h"
#include "core/history/undo.h"
#include "core/workspace/workspace.h"
#include "ui/common/ask.h"
#include "ui/common/job_runner.h"
#include "ui/history/undo_job.h"
#include "ui/import/import_page.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecentChanges = 300;  // the page's imports are among the last ones

struct Look {
    QString path;
    core::Result<core::SheetLook> look;
};

}  // namespace

void ImportPage::setBusy(bool busy)
{
    m_isBusy = busy;
    showState();
}

void ImportPage::look(const QStringList& paths)
{
    setBusy(true);
    jobs().run<std::vector<Look>>(
        tr("Reading the files"), this,
        [paths](core::Workspace& file, core::Progress& progress) -> core::Result<std::vector<Look>> {
            std::vector<Look> looks;
            for (const QString& path : paths) {
                if (progress.isCancelled()) break;
                progress.report(static_cast<long long>(looks.size()), paths.size());
                looks.push_back({path, core::lookAtSheets(file.session(), path)});
            }
            return looks;
        },
        [this, paths](const core::Result<std::vector<Look>>& looks) {
            if (!looks) ask::showError(this, tr("Import"), looks.error());
            else
                for (const Look& found : *looks) {
                    ImportFile* file = fileOf(found.path);
                    if (!file) continue;
                    file->state = found.look ? ImportFile::State::found : ImportFile::State::unreadable;
                    if (found.look) file->look = *found.look;
                    else file->trouble = found.look.error().message;
                }
            std::erase_if(m_files, [&paths](const ImportFile& file) { return file.state == ImportFile::State::looking && paths.contains(file.path); });  // cancelled
            setBusy(false);
        });
}

std::vector<ImportFile> ImportPage::ready(bool toImport) const
{
    using State = ImportFile::State;
    std::vector<ImportFile> files;
    for (const ImportFile& file : m_files)
        if (toImport ? file.state == State::checked : file.state == State::found && kindOf(file)) files.push_back(file);
    return files;
}

void ImportPage::go()
{
    if (m_isBusy) return;
    if (!ready(false).empty()) return checkAll();
    const auto toImport = ready(true);
    if (!toImport.empty()) work(toImport, true);
}

/// What was checked before is checked again with what is new: each file is checked as if those before it were in.
void ImportPage::checkAll()
{
    auto files = ready(false);
    for (ImportFile& file : ready(true)) files.push_back(std::move(file));
    work(files, false);
}

void ImportPage::acceptOlder(bool on)
{
    ImportFile* file = current();
    if (!file || m_isBusy) return;
    file->acceptOlder = on;
    forgetReport(*file);
    checkAll();
}

void ImportPage::work(const std::vector<ImportFile>& files, bool writes)
{
    const QString words = writes ? tr("Importing") : tr("Checking");
    setBusy(true);
    jobs().run<std::vector<FileOutcome>>(
        words, this,
        [files, writes](core::Workspace& file, core::Progress& progress) -> core::Result<std::vector<FileOutcome>> { return workOn(file, files, writes, progress); },
        [this, writes](const core::Result<std::vector<FileOutcome>>& outcomes) {
            setBusy(false);
            if (!outcomes) return ask::showError(this, tr("Import"), outcomes.error());
            take(*outcomes, writes);
        });
}

void ImportPage::take(const std::vector<FileOutcome>& outcomes, bool writes)
{
    int imported = 0;
    qint64 rows = 0;
    QStringList changed;
    for (const FileOutcome& outcome : outcomes) {
        ImportFile* file = fileOf(outcome.path);
        if (!file) continue;
        if (outcome.error) {
            file->trouble = outcome.error->message;
            if (outcome.error->code != core::ErrorCode::cancelled) file->state = ImportFile::State::failed;
            if (outcome.error->code == core::ErrorCode::conflict) {
                file->state = ImportFile::State::looking;
                changed << file->path;
            }
            continue;
        }
        const int differences = file->report ? file->report->differences : 0, checkedRows = file->report ? file->report->changed : 0;
        auto changes = file->report ? std::move(file->report->changes) : std::vector<core::ImportChange>();
        file->report = outcome.report;
        file->version = ++m_reports;
        file->trouble.clear();
        file->state = writes ? ImportFile::State::imported : ImportFile::State::checked;
        if (!writes) continue;
        ++imported;
        rows += outcome.report->added + outcome.report->changed;
        if (file->report->changed != checkedRows) continue;  // other data have come in between
        file->report->changes = std::move(changes);          // the check listed them
        file->report->differences = differences;
    }
    showState();
    if (!changed.isEmpty()) look(changed);
    if (writes && imported > 0) emit noted(tr("Imported: %1 files, %2 rows new or changed").arg(imported).arg(core::grouped(rows)));
}

void ImportPage::undoImports()
{
    ImportFile* file = current();
    if (!file || m_isBusy || !file->report) return;
    const core::Uid changeSet = core::Uid::fromBytes(file->report->changeSet);
    setBusy(true);
    undoByJob(jobs(), this, changeSet, [this, path = file->path](const core::Result<core::UndoPreview>& done) {
        setBusy(false);
        if (!done) return ask::showError(this, tr("Undo"), done.error());
        noteUndone();
        emit noted(tr("Undone: %1").arg(path.section(u'/', -1)));
        if (const QString remarks = undoRemarks(*done); !remarks.isEmpty()) ask::showMessage(this, tr("Undo"), remarks);
    });
}

// An import may be undone here, by Ctrl+Z or in the audit trail; the file can then be checked and imported again.
void ImportPage::noteUndone()
{
    const bool any = std::any_of(m_files.begin(), m_files.end(), [](const ImportFile& f) { return f.state == ImportFile::State::imported; });
    const auto history = any ? core::listHistory(workspace().session(), kRecentChanges) : core::Result<std::vector<core::HistoryItem>>();
    if (!any || !history) return showState();
    for (ImportFile& file : m_files) {
        if (file.state != ImportFile::State::imported || file.report->changeSet.isEmpty()) continue;
        for (const auto& item : *history)
            if (item.undone && item.record.uid.bytes() == file.report->changeSet) {
                forgetReport(file);
                break;
            }
    }
    showState();
}

}  // namespace ui
