// SPDX-License-Identifier: Apache-2.0
#include "ui/start/start_window.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/desktop.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

StartWindow::StartWindow(Desktop& desktop) : m_desktop(desktop)
{
    setObjectName(u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Titian"));
    resize(860, 520);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(36, 32, 36, 32);
    columns->setSpacing(32);
    auto* left = new QVBoxLayout;
    left->setSpacing(metric::kGap);
    auto* title = new QLabel(tr("Titian"));
    makeTitle(title);
    left->addWidget(title);
    left->addWidget(makeLabel(tr("Competence development of civil servants: gaps, training plan, reports. All data stay in one file on this computer."), u"muted"_s));
    left->addSpacing(metric::kGap);
    left->addWidget(choice(tr("New file…"), tr("For an agency that has not worked with Titian yet."), [this] { m_desktop.createFile(this); }, true));
    left->addWidget(choice(tr("Open a file…"), tr("A file with the ending .titian, also from a stick or a shared folder."), [this] { m_desktop.chooseFile(this); }, false));
    left->addWidget(choice(tr("Try the example region"), tr("2,000 invented people to look around with. Nothing can go wrong here."), [this] { m_desktop.openExample(this); }, false));
    left->addWidget(choice(tr("Restore from a backup…"), tr("Makes a new file from a backup and checks it; the backup stays as it is."), [this] { m_desktop.restoreBackup(this); }, false));
    left->addStretch(1);
    columns->addLayout(left, 1);
    columns->addWidget(recentList(), 1);
    dress(*this);
}

QWidget* StartWindow::choice(const QString& title, const QString& words, std::function<void()> chosen, bool primary)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* button = primary ? makePrimaryButton(title, std::move(chosen)) : makeButton(title, std::move(chosen));
    button->setAccessibleDescription(words);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addWidget(makeLabel(words, u"muted"_s));
    return box;
}

QWidget* StartWindow::recentList()
{
    auto* panel = makePanel();
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(metric::kGap, metric::kGap, metric::kGap, metric::kGap);
    layout->addWidget(makeLabel(tr("Recent files"), u"section"_s));
    auto* list = new QListWidget;
    list->setAccessibleName(tr("Recent files"));
    list->setProperty("look", u"bare"_s);
    for (const QString& path : Desktop::recentFiles()) {
        auto* item = new QListWidgetItem(u"%1\n%2"_s.arg(QFileInfo(path).fileName(), QFileInfo(path).absolutePath()), list);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
        if (QFileInfo::exists(path)) continue;
        item->setText(tr("%1 (not there now)").arg(item->text()));
        item->setFlags(Qt::NoItemFlags);
    }
    const auto open = [this](QListWidgetItem* item) { m_desktop.openFile(item->data(Qt::UserRole).toString(), this); };
    connect(list, &QListWidget::itemActivated, this, open);
    if (list->count() == 0) layout->addWidget(makeLabel(tr("Files you open are listed here."), u"muted"_s), 0, Qt::AlignTop);
    layout->addWidget(list, 1);
    list->setVisible(list->count() > 0);
    if (list->count() == 0) layout->addStretch(1);
    return panel;
}

}  // namespace ui
