// SPDX-License-Identifier: Apache-2.0
#include "ui/common/ask.h"

#include "ui/common/table/column_measure.h"
#include "ui/common/table/record_delegate.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPageRanges>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTreeView>
#include <algorithm>

namespace ui::ask {
namespace {

using namespace Qt::StringLiterals;

struct Presets {
    bool on = false;
    QStringList answers, unanswered, shown;
};
Presets g_presets;  // the test seam; empty in the program

int g_open = 0;
struct Open {
    Open() { ++g_open; }
    ~Open() { --g_open; }
    Open(const Open&) = delete;
    Open& operator=(const Open&) = delete;
};

/// The next preset answer; records the question when there is none.
std::optional<QString> preset(const QString& question)
{
    if (!g_presets.on) return std::nullopt;
    if (!g_presets.answers.isEmpty()) return g_presets.answers.takeFirst();
    g_presets.unanswered << question;
    return QString();
}

/// The translation context of this file.
struct Ask {
    Q_DECLARE_TR_FUNCTIONS(ui::Ask)
};

/// Where one saves is another place than where what one reads comes from.
constexpr char16_t kReadFrom[] = u"folder", kSavedTo[] = u"folder.saved";

QString lastFolder(const char16_t* purpose = kReadFrom)
{
    const QString folder = QSettings().value(QString::fromUtf16(purpose)).toString();
    if (!folder.isEmpty() && QDir(folder).exists()) return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}
void rememberFolder(const QString& path, const char16_t* purpose = kReadFrom)
{
    if (!path.isEmpty()) QSettings().setValue(QString::fromUtf16(purpose), QFileInfo(path).absolutePath());
}

/// A dialog above no window has nothing to take its look from.
int run(QDialog& dialog)
{
    const Open open;
    if (!dialog.parentWidget()) dress(dialog);
    return dialog.exec();
}

void show(QWidget* parent, QMessageBox::Icon icon, const QString& title, const QString& words, const QString& detail)
{
    if (g_presets.on) {
        g_presets.shown << title + u": "_s + words;
        return;
    }
    QMessageBox box(icon, title, unbrokenAmounts(words), QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.addButton(Ask::tr("Close"), QMessageBox::AcceptRole);
    if (!detail.isEmpty()) box.setDetailedText(detail);
    run(box);
}

}  // namespace

void showError(QWidget* parent, const QString& title, const core::Error& error)
{
    if (error.code == core::ErrorCode::cancelled) return;
    show(parent, QMessageBox::Warning, title, error.message, error.detail);
}

void showMessage(QWidget* parent, const QString& title, const QString& words, const QString& detail)
{
    show(parent, QMessageBox::Information, title, words, detail);
}

bool confirm(QWidget* parent, const Question& question)
{
    if (const auto answer = preset(question.title + u": "_s + question.text)) return *answer == "yes"_L1;
    QMessageBox box(question.destructive ? QMessageBox::Warning : QMessageBox::Question, question.title, unbrokenAmounts(question.text), QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton* yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton* no = box.addButton(question.no.isEmpty() ? Ask::tr("Cancel") : question.no, QMessageBox::RejectRole);
    box.setDefaultButton(question.destructive ? no : yes);
    box.setEscapeButton(no);
    if (!question.details.isEmpty()) {
        const QStringList head = question.details.mid(0, 12);
        box.setInformativeText(unbrokenAmounts(head.join(u'\n')) + (question.details.size() > 12 ? u"\n…"_s : QString()));
        if (question.details.size() > 12) box.setDetailedText(question.details.join(u'\n'));
    }
    run(box);
    return box.clickedButton() == yes;
}

bool confirmRemoval(QWidget* parent, const QString& title, const QStringList& names, const QStringList& consequences)
{
    const bool isOne = names.size() == 1;
    QStringList details = consequences + QStringList{isOne ? Ask::tr("Ctrl+Z brings it back.") : Ask::tr("Ctrl+Z brings all of them back.")};
    if (!isOne) details += names;
    const QString words = isOne ? Ask::tr("Delete “%1”?").arg(names.front()) : Ask::tr("Delete the %1 chosen rows?").arg(names.size());
    return confirm(parent, {title, words, details, Ask::tr("Delete"), {}, true});
}

std::optional<int> choose(QWidget* parent, const QString& title, const QString& words, const QStringList& options)
{
    if (const auto answer = preset(title + u": "_s + words)) {
        bool isNumber = false;
        const int number = answer->toInt(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    QMessageBox box(QMessageBox::Question, title, words, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    std::vector<QAbstractButton*> buttons;
    for (const QString& option : options) buttons.push_back(box.addButton(option, QMessageBox::AcceptRole));
    box.setEscapeButton(box.addButton(Ask::tr("Cancel"), QMessageBox::RejectRole));
    run(box);
    for (size_t i = 0; i < buttons.size(); ++i)
        if (box.clickedButton() == buttons[i]) return static_cast<int>(i);
    return std::nullopt;
}

namespace {

std::optional<int> presetNumber(const QString& question)
{
    const auto answer = preset(question);
    bool isNumber = false;
    const int number = answer ? answer->toInt(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

QTableWidget* rowTable(const RowChoice& choice)
{
    auto* table = new QTableWidget(static_cast<int>(choice.rows.size()), static_cast<int>(choice.columns.size()));
    table->setHorizontalHeaderLabels(choice.columns);
    for (int r = 0; r < table->rowCount(); ++r)
        for (int c = 0; c < table->columnCount(); ++c) {
            table->setItem(r, c, new QTableWidgetItem(choice.rows[static_cast<std::size_t>(r)].value(c)));
            table->item(r, c)->setToolTip(table->item(r, c)->text());
        }
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setItemDelegate(new RecordDelegate(table));  // cells stand below their heads
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setAccessibleName(choice.title);
    constexpr int kMostRows = 8;
    table->setMinimumHeight(metric::kRow * (std::min(kMostRows, table->rowCount()) + 2));
    table->setCurrentCell(0, 0);
    return table;
}

/// As wide as its cells need in the look they have now, as far as the screen reaches.
void fitWidth(QTableWidget& table)
{
    constexpr int kBesides = 120;
    table.ensurePolished();
    auto* fit = new TableFit(&table);
    for (int column = 0; column < table.columnCount(); ++column) fit->keepWhole(column);
    table.setMinimumWidth(std::min(fit->wantedWidth() + 4, table.screen()->availableSize().width() - kBesides));
    fit->fit();
}

}  // namespace

std::optional<int> chooseRow(QWidget* parent, const RowChoice& choice)
{
    if (g_presets.on) return presetNumber(choice.title + u": "_s + choice.text);
    QDialog dialog(parent);
    dialog.setWindowTitle(choice.title);
    auto* table = rowTable(choice);
    auto* yes = makePrimaryButton(choice.yes, [&dialog] { dialog.accept(); });
    yes->setDefault(true);
    QObject::connect(table, &QTableWidget::cellDoubleClicked, &dialog, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(makeButton(Ask::tr("Cancel"), [&dialog] { dialog.reject(); }));
    buttons->addWidget(yes);
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(metric::kGapLarge, metric::kGapLarge, metric::kGapLarge, metric::kGapLarge);
    layout->setSpacing(metric::kGap);
    layout->addWidget(makeLabel(choice.text));
    layout->addWidget(table, 1);
    layout->addWidget(makeLabel(choice.consequence, u"muted"_s));
    layout->addLayout(buttons);
    if (!parent) dress(dialog);
    fitWidth(*table);
    table->setFocus(Qt::OtherFocusReason);
    return run(dialog) == QDialog::Accepted && table->currentRow() >= 0 ? std::optional(table->currentRow()) : std::nullopt;
}

std::optional<QString> line(QWidget* parent, const QString& title, const QString& label, const QString& words, bool secret)
{
    if (const auto answer = preset(title + u": "_s + label)) return answer->isNull() ? std::nullopt : answer;
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(words);
    dialog.setTextEchoMode(secret ? QLineEdit::Password : QLineEdit::Normal);
    dialog.setOkButtonText(Ask::tr("OK"));
    dialog.setCancelButtonText(Ask::tr("Cancel"));
    dialog.resize(420, dialog.sizeHint().height());
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

namespace {

/// Qt's own dialog, where the system has none, opens with columns as wide as what stands in them.
QStringList filesFrom(QFileDialog& dialog)
{
    constexpr int kWide = 860, kHigh = 520, kSize = 90, kType = 200, kDay = 150;
    if (auto* list = dialog.findChild<QTreeView*>(u"treeView"_s)) {
        dialog.resize(kWide, kHigh);
        list->header()->setStretchLastSection(false);
        list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        list->header()->resizeSection(1, kSize);
        list->header()->resizeSection(2, kType);
        list->header()->resizeSection(3, kDay);
    }
    return run(dialog) == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

QStringList filesToOpen(QWidget* parent, const QString& title, const QString& filter, QFileDialog::FileMode mode)
{
    QFileDialog dialog(parent, title, lastFolder(), filter);
    dialog.setFileMode(mode);
    const QStringList paths = filesFrom(dialog);
    if (!paths.isEmpty()) rememberFolder(paths.first());
    return paths;
}

}  // namespace

QString openFile(QWidget* parent, const QString& title, const QString& filter)
{
    if (const auto answer = preset(title)) return *answer;
    return filesToOpen(parent, title, filter, QFileDialog::ExistingFile).value(0);
}

QStringList openFiles(QWidget* parent, const QString& title, const QString& filter)
{
    if (const auto answer = preset(title)) return answer->isEmpty() ? QStringList() : answer->split(u'|');
    return filesToOpen(parent, title, filter, QFileDialog::ExistingFiles);
}

namespace {

/// A path with its suffix; empty if the user cancels.
QString choosePath(QWidget* parent, const QString& title, const QString& name, const QString& filter, const QString& suffix)
{
    QString path;
    if (const auto answer = preset(title)) path = *answer;
    else {
        QFileDialog dialog(parent, title, lastFolder(kSavedTo), filter);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setOption(QFileDialog::DontConfirmOverwrite);
        dialog.selectFile(name);
        path = filesFrom(dialog).value(0);
    }
    if (path.isEmpty()) return {};
    if (!path.endsWith(suffix, Qt::CaseInsensitive)) path += suffix;
    rememberFolder(path, kSavedTo);
    return path;
}

}  // namespace

QString saveFile(QWidget* parent, const QString& title, const QString& name, const QString& filter, const QString& suffix)
{
    const QString path = choosePath(parent, title, name, filter, suffix);
    if (!QFileInfo::exists(path)
        || confirm(parent, {title, Ask::tr("“%1” exists already. Replace it?").arg(QFileInfo(path).fileName()), {}, Ask::tr("Replace"), {}, true}))
        return path;
    return {};
}

QString newFile(QWidget* parent, const QString& title, const QString& name, const QString& filter, const QString& suffix)
{
    for (QString proposal = name;;) {
        const QString path = choosePath(parent, title, proposal, filter, suffix);
        if (path.isEmpty() || !QFileInfo::exists(path)) return path;
        showMessage(parent, title, Ask::tr("“%1” exists already and is never written over; choose another name.").arg(QFileInfo(path).fileName()));
        if (g_presets.on) return {};
        proposal = QFileInfo(path).fileName();
    }
}

QString folder(QWidget* parent, const QString& title)
{
    if (const auto answer = preset(title)) return *answer;
    const Open open;
    const QString path = QFileDialog::getExistingDirectory(parent, title, lastFolder());
    if (!path.isEmpty()) QSettings().setValue(u"folder"_s, path);
    return path;
}

namespace {

void setPaper(QPrinter& printer, const PrintJob& job)
{
    printer.setPageLayout(job.page);
    printer.setFullPage(true);  // the layout has the margins already
}

/// From 1; empty for all.
QPageRanges wantedPages(const QPrinter& printer, const PrintJob& job)
{
    QPageRanges pages;
    if (printer.printRange() == QPrinter::CurrentPage) pages.addPage(job.current + 1);
    if (printer.printRange() == QPrinter::PageRange) pages = printer.pageRanges();
    return pages;
}

/// Asks where and which pages; nothing if the user cancels.
std::optional<QPageRanges> setUp(QPrinter& printer, QWidget* parent, const PrintJob& job)
{
    setPaper(printer, job);
    QPageRanges pages;
    if (const auto answer = preset(Ask::tr("Print"))) {
        if (answer->isEmpty()) return std::nullopt;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(answer->section(u'|', 0, 0));
        pages = QPageRanges::fromString(answer->section(u'|', 1));
    } else {
        QPrintDialog dialog(&printer, parent);
        dialog.setWindowTitle(Ask::tr("Print"));
        dialog.setMinMax(1, job.pages);
        dialog.setOptions(dialog.options() | QAbstractPrintDialog::PrintPageRange | QAbstractPrintDialog::PrintCurrentPage);
        if (run(dialog) != QDialog::Accepted) return std::nullopt;
        pages = wantedPages(printer, job);
    }
    setPaper(printer, job);  // another printer forgets it
    return pages;
}

/// Numbers from 0.
std::vector<int> pagesOf(const QPageRanges& ranges, int count)
{
    std::vector<int> pages;
    for (int page = 0; page < count; ++page)
        if (ranges.isEmpty() || ranges.contains(page + 1)) pages.push_back(page);
    return pages;
}

}  // namespace

bool print(QWidget* parent, const PrintJob& job)
{
    if (job.pages <= 0) return false;
    const Open open;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(job.title);
    const auto ranges = setUp(printer, parent, job);
    if (!ranges) return false;
    const std::vector<int> pages = pagesOf(*ranges, job.pages);
    if (pages.empty()) {
        showError(parent, Ask::tr("Print"), {core::ErrorCode::invalidInput, Ask::tr("The report has no such page: it has %1.").arg(job.pages)});
        return false;
    }
    printer.setPageRanges({});  // else the printer would choose among the chosen once more
    printer.setPrintRange(QPrinter::AllPages);
    QPainter painter;
    if (!painter.begin(&printer)) {
        showError(parent, Ask::tr("Print"), {core::ErrorCode::io, Ask::tr("The printer does not accept the document. See whether it is switched on and connected.")});
        return false;
    }
    QProgressDialog progress(Ask::tr("Printing…"), Ask::tr("Cancel"), 0, static_cast<int>(pages.size()), parent);
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(500);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !printer.newPage()) break;
        job.paint(painter, pages[i], printer.resolution());
        progress.setValue(static_cast<int>(i) + 1);  // lets the user cancel
        if (progress.wasCanceled()) {
            printer.abort();
            return false;
        }
    }
    if (painter.end() && printer.printerState() != QPrinter::Error) return true;
    showError(parent, Ask::tr("Print"), {core::ErrorCode::io, Ask::tr("Printing stopped. See the printer, then print again.")});
    return false;
}

bool isOpen() { return g_open > 0; }

void presetAnswers(const QStringList& answers) { g_presets = {true, answers, {}, {}}; }
QStringList unanswered() { return g_presets.unanswered; }
QStringList shown() { return g_presets.shown; }
void useDialogs() { g_presets = {}; }

}  // namespace ui::ask
