// SPDX-License-Identifier: Apache-2.0
#include "ui/stall_watch.h"

#include "ui/page.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QKeyEvent>
#include <ctime>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

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
    // A turn ends with either, as the system's loop goes; what waits between them uses no processor time.
    const auto* dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &StallWatch::onTurn, Qt::DirectConnection);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &StallWatch::onTurn, Qt::DirectConnection);
    qApp->installEventFilter(this);
}

void StallWatch::onTurn()
{
    const double used = usedMs();
    const double turn = used - m_usedBefore;
    const qint64 now = m_clock.elapsed();
    if (turn >= kLimitMs) {
        const QStringList words{QString::number(turn, 'f', 0), QString::number(now - m_turnBegan), QString::number(now), shownPage(), m_lastInput};
        m_file.write(words.join(u'\t').toUtf8() + '\n');
        m_file.flush();
        m_usedBefore = usedMs();  // its own work is nobody's stall
    } else {
        m_usedBefore = used;
    }
    m_turnBegan = now;
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
