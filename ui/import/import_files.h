// SPDX-License-Identifier: Apache-2.0
// The files a user wants to import: what was found in them, what was corrected, what the check said; and the work on them that
// runs on the worker thread. No widgets.
#pragma once
#include "core/import/sheet_import.h"
#include "core/import/sheet_look.h"

#include <optional>

namespace core {
class Workspace;
}

namespace ui {

struct ImportFile {
    enum class State : quint8 { looking, unreadable, found, failed, checked, imported };

    QString path;
    State state = State::looking;
    core::SheetLook look;
    std::optional<core::ImportKind> kind;       ///< as the user corrected it
    std::vector<core::SheetMapping> mappings;   ///< as the user corrected them; empty = as found
    bool acceptOlder = false;
    std::optional<core::ImportReport> report;   ///< of the check, then of the import
    int version = 0;                            ///< changes with the report
    QString trouble;                            ///< one sentence, when unreadable or failed

    [[nodiscard]] QString name() const;
};

/// Kind the file will be imported as: corrected, else of the first visible sheet that can be read; nothing if none can.
[[nodiscard]] std::optional<core::ImportKind> kindOf(const ImportFile& file);
/// How the sheets of that kind are read: corrected, else as found. Empty if none can be read.
[[nodiscard]] std::vector<core::SheetMapping> mappingsOf(const ImportFile& file);
/// "Lembar “Data”, judul di baris 3, 38 kolom dibaca"; says what is missing if nothing can be read.
[[nodiscard]] QString foundWords(const ImportFile& file);
[[nodiscard]] core::ImportOptions optionsOf(const ImportFile& file);
/// Places in `files`, in the order in which they are best imported: units, people, … unknown ones last.
[[nodiscard]] std::vector<std::size_t> importOrder(const std::vector<ImportFile>& files);
/// Rows of the sheets that are read, at least 1: the file's share of a common progress.
[[nodiscard]] qint64 weightOf(const ImportFile& file);

/// What became of one file. Exactly one of the two is set.
struct FileOutcome {
    QString path;
    std::optional<core::ImportReport> report;
    std::optional<core::Error> error;
};
/// Checks or imports the files in their order, with one progress over all; each is checked as if those before it were in. A file that
/// fails does not stop the others; after a cancel the outcomes so far are there, the last one cancelled.
[[nodiscard]] std::vector<FileOutcome> workOn(core::Workspace& workspace, const std::vector<ImportFile>& files, bool writes, core::Progress& progress);

}  // namespace ui
