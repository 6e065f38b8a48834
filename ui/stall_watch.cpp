// SPDX-License-Identifier: Apache-2.0
#include "ui/stall_watch.h"

#include "ui/page.h"

#include <QApplication>
#include <QKeyEvent>
#include <chrono>
#include <ctime>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kPause{10};

/// Of this thread alone: a busy machine and a worker at its job do not count. Where a system knows no such clock, of the program.
double usedMs()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec used{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used) == 0) return 1e3 * static_cast<double>(used.tv_sec) + 1e-6 * static_cast<double>(used.tv_nsec);
#endif
    return 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

}  // namespace

StallWatch::StallWatch(const QString& path, QObject* parent) : QObject(parent), m_file(path)
{
    if (!m_file.open(QIODevice::Append | QIODevice::Text)) return;
    m_clock.start();
    m_usedBefore = usedMs();
    qApp->installEventFilter(this);
    m_knocker = std::thread([this] { knock(); });
}

StallWatch::~StallWatch()
{
    m_isOver = true;
    m_answered.release();
    if (m_knocker.joinable()) m_knocker.join();
}

/// On the thread of its own.
void StallWatch::knock()
{
    while (!m_isOver) {
        std::this_thread::sleep_for(kPause);
        QMetaObject::invokeMethod(this, [this, sent = m_clock.nsecsElapsed()] { onKnock(sent); }, Qt::QueuedConnection);
        m_answered.acquire();
    }
}

void StallWatch::onKnock(qint64 sentNs)
{
    const double waited = static_cast<double>(m_clock.nsecsElapsed() - sentNs) / 1e6;
    if (waited >= kLimitMs) {
        const QStringList words{QString::number(usedMs() - m_usedBefore, 'f', 0), QString::number(waited, 'f', 0), QString::number(m_clock.elapsed()), shownPage(), m_lastInput};
        m_file.write(words.join(u'\t').toUtf8() + '\n');
        m_file.flush();
    }
    m_usedBefore = usedMs();  // its own work is nobody's stall
    m_answered.release();
}

bool StallWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        m_lastInput = u"key "_s + QKeySequence(key->key() | static_cast<int>(key->modifiers())).toString(QKeySequence::PortableText);
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_lastInput = u"click on "_s + QString::fromLatin1(watched->metaObject()->className());
    }
    return false;
}

QString StallWatch::shownPage() const
{
    QStringList words;
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        if (!window->isVisible()) continue;
        const QWidget* shown = window;
        for (const auto* page : window->findChildren<Page*>())
            if (page->isVisible()) shown = page;
        words << QString::fromLatin1(shown->metaObject()->className());
    }
    return words.join(u'+');
}

}  // namespace ui
