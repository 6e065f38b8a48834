// SPDX-License-Identifier: Apache-2.0
#include "ui/history/undo_job.h"

#include "core/base/text.h"
#include "core/plan/undone_seats_store.h"
#include "core/workspace/workspace.h"
#include "ui/common/job_runner.h"
#include "ui/history/history_page.h"

namespace ui {

void undoByJob(JobRunner& jobs, QObject* receiver, const core::Uid& changeSet, std::function<void(const core::Result<core::UndoPreview>&)> done)
{
    jobs.run<core::UndoPreview>(
        HistoryPage::tr("Undoing"), receiver,
        [changeSet](core::Workspace& file, core::Progress&) -> core::Result<core::UndoPreview> {
            auto undone = core::undoChangeSet(file.log(), changeSet);
            if (!undone) return tl::unexpected<core::Error>(undone.error());
            auto kept = core::keptDetails(file.log(), undone->kept);
            if (!kept) return tl::unexpected<core::Error>(kept.error());
            return core::UndoPreview{std::move(*undone), std::move(*kept), lostSeats(file.session(), changeSet)};
        },
        std::move(done));
}

QStringList lostSeats(core::Session& session, const core::Uid& changeSet)
{
    return core::decreedSeatsOf(session, changeSet, core::UndoTime::after).value_or(QStringList());
}

QString undoRemarks(const core::UndoPreview& done)
{
    QStringList remarks = done.warnings;
    if (!done.report.kept.empty())
        remarks.prepend(HistoryPage::tr("%1 values were left as they are, because something later stands on them. The history lists them.")
                            .arg(core::grouped(static_cast<qint64>(done.report.kept.size()))));
    return remarks.join(u'\n');
}

}  // namespace ui
