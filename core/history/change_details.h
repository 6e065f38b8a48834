// SPDX-License-Identifier: Apache-2.0
// The edits of one change set or of some rows, the kept items of an undo and the open conflicts, in a user's words. Only SELECTs; what an undo
// would do is found by doing it and rolling back.
#pragma once
#include "core/history/merge.h"
#include "core/history/undo.h"

#include <span>

namespace core {

enum class EditAct : quint8 { changed, created, revived, deleted, joined, erased };

struct EditDetail {
    Address at;
    EditAct act = EditAct::changed;
    RowKey subject;   ///< whose page shows it: the person of a course
    QString thing;    ///< "Pegawai"
    QString name;     ///< what names the row now
    QString field;    ///< "Golongan", "Level · Komunikasi"; empty for the row itself
    QString from, to; ///< of a created row `to` says how many fields it came with
};

struct ChangeDetails {
    qint64 edits = 0;  ///< all of the change set
    qint64 created = 0, deleted = 0, changed = 0;
    std::vector<EditDetail> details;  ///< in the order they were made
};

/// At most `most` edits after the first `skip`. notFound for an unknown change set.
[[nodiscard]] Result<ChangeDetails> changeDetails(EditLog& log, const Uid& changeSet, int most, qint64 skip = 0);

struct RowChange {
    ChangeSetRecord changeSet;
    EditDetail edit;
};
/// Everything that was ever changed in these rows, newest first in the order of the log's clock: "Jejak" of a record.
[[nodiscard]] Result<std::vector<RowChange>> rowHistory(EditLog& log, std::span<const RowKey> rows);

struct KeptDetail {
    RowKey subject;
    QString thing, name, field;
    QString reason;  ///< one Indonesian sentence
};
[[nodiscard]] Result<std::vector<KeptDetail>> keptDetails(EditLog& log, const std::vector<KeptItem>& kept);

struct UndoPreview {
    UndoReport report;
    std::vector<KeptDetail> kept;
    QStringList warnings = {};  ///< sentences of features that the history knows nothing of; left to the caller
};
/// What undoChangeSet would do now. Takes the write lock for as long as the undo would, and writes nothing.
[[nodiscard]] Result<UndoPreview> previewUndo(EditLog& log, const Uid& changeSet);

/// What choosing a side does: its value holds, the row goes or stays, the row is one with another or stands for itself.
enum class ConflictAnswer : quint8 { value, deleted, kept, joined, apart };

struct ConflictSide {
    Uid edit;  ///< what settleConflict() takes
    ConflictAnswer answer = ConflictAnswer::value;
    Value said;  ///< of the disputed field
    QString value;
    Uid office;
    QString user;
    qint64 at = 0;  ///< Unix ms
};
/// Something two offices say differently; the first side is what the tables show.
struct ConflictDetail {
    Conflict conflict;
    RowKey subject;
    QString thing, name, field;
    std::vector<ConflictSide> sides;
};
[[nodiscard]] Result<std::vector<ConflictDetail>> conflictDetails(EditLog& log);

}  // namespace core
