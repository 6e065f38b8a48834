// SPDX-License-Identifier: Apache-2.0
#include "ui/common/wait.h"

#include <QCoreApplication>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

namespace ui {
namespace {

class DialogProgress final : public core::Progress {
public:
    void report(long long done, long long total) override
    {
        m_total = total;
        m_done = done;
    }
    std::atomic<long long> m_done = 0, m_total = 0;
};

}  // namespace

core::Result<> waitFor(QWidget* parent, const QString& label, const std::function<core::Result<>(core::Progress&)>& work)
{
    DialogProgress progress;
    core::Result<> result;
    QProgressDialog dialog(label, QCoreApplication::translate("ui::Ask", "Cancel"), 0, 0, parent);
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setMinimumDuration(300);
    dialog.setAutoClose(false);
    dialog.setAutoReset(false);
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&] { progress.cancel(); });
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &dialog, [&] {
        if (progress.m_total <= 0) return;
        dialog.setMaximum(1000);
        dialog.setValue(static_cast<int>(1000 * progress.m_done / progress.m_total));
    });
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result = work(progress); }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    poll.start(100);
    thread->start();
    loop.exec();
    thread->wait();
    return result;
}

}  // namespace ui
