// SPDX-License-Identifier: Apache-2.0
// Every question, message and file dialog of the program. Tests preset the answers, so that no test hangs on a box.
#pragma once
#include "core/base/result.h"

#include <QPageLayout>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

class QPainter;
class QWidget;

namespace ui::ask {

/// Something failed; `title` says what the user wanted ("Impor").
void showError(QWidget* parent, const QString& title, const core::Error& error);
void showMessage(QWidget* parent, const QString& title, const QString& text, const QString& detail = {});

/// A question with a verb on each button. `details` are listed below, scrollable: exactly what will change.
struct Question {
    QString title, text;
    QStringList details = {};
    QString yes, no;           ///< "Hapus", "Batal"
    bool destructive = false;  ///< then "no" is the default button
};
[[nodiscard]] bool confirm(QWidget* parent, const Question& question);
/// Whether the records of these names shall go. `consequences` are said above the names; that it can be undone always is.
[[nodiscard]] bool confirmRemoval(QWidget* parent, const QString& title, const QStringList& names, const QStringList& consequences = {});
/// One of several verbs; nothing if the user cancels.
[[nodiscard]] std::optional<int> choose(QWidget* parent, const QString& title, const QString& text, const QStringList& options);
/// Several records side by side, one of which is to be taken: a table that shows each of them whole.
struct RowChoice {
    QString title, text;
    QStringList columns;
    std::vector<QStringList> rows;
    QString consequence;  ///< below the table: what happens to the others
    QString yes;          ///< the verb
};
/// The chosen row; nothing if the user cancels. A preset answer is its number, from 0.
[[nodiscard]] std::optional<int> chooseRow(QWidget* parent, const RowChoice& choice);
/// One line of text; nothing if the user cancels.
[[nodiscard]] std::optional<QString> line(QWidget* parent, const QString& title, const QString& label, const QString& text = {}, bool secret = false);

/// `filter` as in QFileDialog. Empty if the user cancels. The last folder is remembered.
[[nodiscard]] QString openFile(QWidget* parent, const QString& title, const QString& filter);
[[nodiscard]] QStringList openFiles(QWidget* parent, const QString& title, const QString& filter);
/// Adds `suffix` (".pdf") where it is missing; asks before an existing file is replaced.
[[nodiscard]] QString saveFile(QWidget* parent, const QString& title, const QString& name, const QString& filter, const QString& suffix);
/// The same for what is never written over an existing file (data files, backups): says so and asks again.
[[nodiscard]] QString newFile(QWidget* parent, const QString& title, const QString& name, const QString& filter, const QString& suffix);
[[nodiscard]] QString folder(QWidget* parent, const QString& title);

/// Pages to print; `paint` draws page 0 … pages-1 with the paper's corner at the origin, `dpi` painter units an inch.
struct PrintJob {
    QString title;  ///< in the printer's queue
    QPageLayout page;
    int pages = 0;
    int current = 0;  ///< the page that is looked at, from 0: "current page" of the dialog
    std::function<void(QPainter&, int page, double dpi)> paint;
};
/// Asks for printer and pages, then prints. False if the user cancelled or it failed (which is shown).
/// A preset answer is the PDF file that is printed to, and behind a "|" the pages: "a.pdf|1,3-4".
bool print(QWidget* parent, const PrintJob& job);

/// Somebody is being asked. What jobs found waits meanwhile (JobRunner): no data changes under a question about it.
[[nodiscard]] bool isOpen();

/// For tests: answers used up in order, instead of a dialog. confirm takes "yes" or "no", choose a number, the others text.
/// While presets are on, a question without an answer fails the test: it is recorded in unanswered() and answered with "no".
void presetAnswers(const QStringList& answers);
[[nodiscard]] QStringList unanswered();
/// Messages and errors shown since the last presetAnswers().
[[nodiscard]] QStringList shown();
void useDialogs();

}  // namespace ui::ask
