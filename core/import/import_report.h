// SPDX-License-Identifier: Apache-2.0
// What an import did, or would do: counts, and every row that needs a look. Plain data.
#pragma once
#include "core/import/import_kind.h"

#include <vector>

namespace core {

/// `code` is stable ("nip.length"); `message` is one Indonesian sentence: what is wrong, where, what to do.
struct ImportProblem {
    QString sheet;
    int row = 0;     ///< as Excel shows it; 0 = the whole sheet or file
    QString column;  ///< "C"; empty = the whole row
    QString code;
    QString message;
};

/// It only says what was left aside or how the file was read: nothing to mend, nothing refused.
[[nodiscard]] bool isNotice(const ImportProblem& problem);

/// A field that a row changes, in the user's words.
struct ImportChange {
    QString sheet;
    int row = 0;
    QString key;   ///< NIP or code
    QString name;  ///< of the person, unit, training …; may be empty
    QString field, from, to;
};

struct ImportReport {
    ImportKind kind = ImportKind::people;
    QString file;
    QByteArray sha256;  ///< of the bytes that were read
    int rows = 0;
    int added = 0, changed = 0, unchanged = 0, refused = 0, duplicate = 0;
    int waiting = 0;    ///< rows that are written, but of which something waits for its person or competency to come
    int missing = 0;    ///< people of the file's units who are not in the file
    int held = 0;       ///< changes not made because the file is older than what is there
    bool older = false;  ///< than what was imported before, whether or not that held something back
    int adding = 0;     ///< changed rows that replace no value: they add to what is there or to what an earlier row brings, as a level to an assessment
    std::vector<ImportProblem> problems;
    int differences = 0;                ///< fields that differ in changed rows
    std::vector<ImportChange> changes;  ///< the first of them, as many as were asked for
    QString newestDay;                  ///< latest day in the data, ISO
    QByteArray changeSet;               ///< uid; empty for a dry run or when nothing changed
    static constexpr size_t kMostChanges = 2000;
};

}  // namespace core
