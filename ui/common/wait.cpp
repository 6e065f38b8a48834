// SPDX-License-Identifier: Apache-2.0
#include "ui/common/wait.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QEventLoop>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QTimer>
#include <QWindow>

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

/// Without a parent: one that is closed meanwhile must not delete it.
class WaitDialog final : public QDialog {
public:
    WaitDialog(const QString& label, DialogProgress& progress)
        : m_progress(progress), m_label(makeLabel(label)), m_bar(new QProgressBar), m_cancel(makeButton(QCoreApplication::translate("ui::Ask", "Cancel"), [this] { reject(); }))
    {
        setWindowTitle(label);
        setWindowModality(Qt::ApplicationModal);
        m_bar->setRange(0, 0);
        m_bar->setTextVisible(false);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(metric::kGapLarge, metric::kGapLarge, metric::kGapLarge, metric::kGapLarge);
        layout->setSpacing(metric::kGap);
        layout->addWidget(m_label);
        layout->addWidget(m_bar);
        layout->addWidget(m_cancel, 0, Qt::AlignRight);
        setMinimumWidth(360);
    }

    void showProgress()
    {
        if (m_progress.m_total <= 0) return;
        m_bar->setRange(0, 1000);
        m_bar->setValue(static_cast<int>(1000 * m_progress.m_done / m_progress.m_total));
    }

    /// Cancel, Escape and the window's own button: asks the work to stop; the dialog goes when it has.
    void reject() override
    {
        m_progress.cancel();
        m_cancel->setEnabled(false);
        m_label->setText(QCoreApplication::translate("ui::Ask", "Cancelling…"));
    }

private:
    DialogProgress& m_progress;
    QLabel* m_label;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

}  // namespace

core::Result<> waitFor(QWidget* parent, const QString& label, const std::function<core::Result<>(core::Progress&)>& work)
{
    DialogProgress progress;
    core::Result<> result;
    WaitDialog dialog(label, progress);
    if (parent && parent->window()->windowHandle()) {
        dialog.winId();  // makes its window, which then stands over the parent's
        dialog.windowHandle()->setTransientParent(parent->window()->windowHandle());
    }
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &dialog, [&] { dialog.showProgress(); });
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result = work(progress); }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    poll.start(100);
    dialog.show();
    thread->start();
    loop.exec();
    thread->wait();
    return result;
}

}  // namespace ui
