// SPDX-License-Identifier: Apache-2.0
#include "ui/history/undo_job.h"

#include "core/base/text.h"
#include "core/plan/undone_seats_store.h"
#include "core/workspace/workspace.h"
#include "ui/common/job_runner.h"
#include "ui/history/history_page.h"

#include <algorithm>

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

QString frozenRemark() { return HistoryPage::tr("A decreed plan can not be undone; make a new version."); }

QString undoRemarks(const core::UndoPreview& done)
{
    QStringList remarks = done.warnings;
    const auto later = std::ranges::count_if(done.report.kept, [](const core::KeptItem& item) { return item.reason != core::KeptReason::frozen; });
    if (later > 0) remarks.prepend(HistoryPage::tr("%1 values were left as they are, because something later stands on them. The history lists them.").arg(core::grouped(later)));
    if (later < std::ssize(done.report.kept)) remarks.prepend(frozenRemark());
    return remarks.join(u'\n');
}

}  // namespace ui
