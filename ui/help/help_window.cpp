// SPDX-License-Identifier: Apache-2.0
#include "ui/help/help_window.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QTextBrowser>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

/// The translation context of this file.
struct Help {
    Q_DECLARE_TR_FUNCTIONS(ui::Help)
};

QString resourceText(const QString& name)
{
    QFile file(u":/help/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void showMarkdown(const QString& title, const QString& markdown, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->resize(680, 560);
    auto* text = new QTextBrowser;
    text->setMarkdown(markdown);
    text->setOpenLinks(false);
    text->setAccessibleName(title);
    auto* close = makePrimaryButton(Help::tr("Close"), [dialog] { dialog->accept(); });
    close->setDefault(true);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(metric::kGap, metric::kGap, metric::kGap, metric::kGap);
    layout->addWidget(text, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    dialog->open();
}

}  // namespace

void showHelp(const QString& page, const QString& title, QWidget* parent)
{
    const QString text = resourceText(page + u".md"_s);
    showMarkdown(Help::tr("Help: %1").arg(title), text.isEmpty() ? Help::tr("There is no help for this page yet.") : text, parent);
}

void showAbout(QWidget* parent)
{
    showMarkdown(Help::tr("About Titian"), u"# Titian %1\n\n%2"_s.arg(QStringLiteral(TITIAN_VERSION), resourceText(u"about.md"_s)), parent);
}

}  // namespace ui
