// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gui.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QThread>

namespace test {

PageFile::PageFile()
{
    core::SessionOptions options;
    options.path = m_file.path();
    options.user = QStringLiteral("uji");
    m_jobs = std::make_unique<ui::JobRunner>(options, m_file.clock());
}

void PageFile::change(const std::function<void(core::ChangeSet&)>& f) { require(log().record(QStringLiteral("uji"), f)); }

void processEvents()
{
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
}

bool waitUntil(const std::function<bool()>& done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > 5000) return false;
        QCoreApplication::processEvents();
        QThread::msleep(1);
    }
    return true;
}

QAbstractButton& button(QWidget& root, const QString& text)
{
    for (auto* found : root.findChildren<QAbstractButton*>())
        if (found->text().remove(u'&') == text) return *found;
    throw std::runtime_error("no button " + text.toStdString());
}

QString readable(const QWidget& root)
{
    QStringList texts;
    for (const auto* label : root.findChildren<QLabel*>())
        if (!label->isHidden()) texts << label->text();
    for (const auto* found : root.findChildren<QAbstractButton*>())
        if (!found->isHidden()) texts << found->text();
    return texts.join(u'\n').replace(QChar::Nbsp, u' ');
}

}  // namespace test
