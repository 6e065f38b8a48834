// SPDX-License-Identifier: Apache-2.0
// Decides for every row: new, changed, unchanged, refused, duplicate or waiting; and writes it if there is a change set.
#pragma once
#include "core/base/progress.h"
#include "core/history/edit_log.h"
#include "core/import/import_index_store.h"
#include "core/import/record.h"
#include "core/reference/reference.h"

namespace core {

/// The latest day up to `today` in the rows' values: how recent the data are. Empty if there is none.
[[nodiscard]] QString newestDay(const std::vector<ImportRow>& rows, QDate today);
/// True if a file of this kind came in before that is more recent: the same bytes were imported earlier and others since that
/// are not known to be older, it was saved earlier, or it is of like size and its newest day is earlier (decision 0004).
[[nodiscard]] bool isOlder(const PastImport& self, const std::vector<PastImport>& past);
/// People of the units the file covers who are not in it, if the file looks complete (at least half of them are); else a notice.
void listMissing(const ImportIndex& before, const std::vector<ImportRow>& rows, ImportReport& report);

struct EvaluationOptions {
    bool older = false;      ///< hold back changes of values that are there
    size_t mostChanges = 0;  ///< how many differences to list
};

class Evaluation {
public:
    /// `out` null = dry run.
    Evaluation(EditLog& log, const ImportIndex& before, const ReferenceTables& tables, ChangeSet* out, const EvaluationOptions& options, Progress& progress, ImportReport& report);
    void run(const std::vector<ImportRow>& rows);

private:
    enum class Outcome { added, changed, unchanged };
    struct Difference {
        int field = 0;
        Uid element;
        Value from, to;
    };

    /// One step more: tells how far it is, throws if it shall stop.
    void goOn();
    void runRow(const ImportRow& row);
    Outcome apply(const ImportRow& row, const Record& record);
    [[nodiscard]] std::vector<Difference> differences(const Record& record, const Snapshot& now) const;
    /// An older file changes no fact that is known, not even by a column that was empty.
    [[nodiscard]] bool isHeld(const Record& record, const Difference& difference, const std::vector<Difference>& all) const;
    [[nodiscard]] bool isSameRow(int entity, int field, const Value& a, const Value& b) const;
    void note(const ImportRow& row, const Record& record, const Difference& difference);
    [[nodiscard]] QString nameFor(const ImportRow& row, const Record& record) const;
    /// The uid under which the log knows the record, if its person had another identity when it came.
    [[nodiscard]] Uid knownUid(const Record& record);
    [[nodiscard]] bool isAnothers(const Record& record, const Snapshot& there) const;
    void count(const ImportRow& row, Outcome outcome);
    void noteDuplicate(const ImportRow& row, const ImportRow& first);
    void createPending();
    /// Two rows about one level: the lower counts, whichever comes first (figures.md 2).
    void findLowestLevels(const std::vector<ImportRow>& rows);
    void takeLowestLevels(Record& record) const;
    /// Says which values of a second row about the same thing are not taken, and leaves only what is new.
    void keepNew(const ImportRow& row, Record& record);
    void noteContradiction(const ImportRow& row, const Record& record, int field, const Uid& element, const Value& dropped, const Value& kept, const ImportRow& first);

    EditLog& m_log;
    const ImportIndex& m_before;
    const ReferenceTables& m_tables;
    ChangeSet* m_out;
    const EvaluationOptions m_options;
    Progress& m_progress;
    ImportReport& m_report;
    long long m_done = 0, m_total = 0;  ///< rows to decide and, if they are written, to create
    struct Seen {
        Snapshot values;
        const ImportRow* row = nullptr;  ///< the first that spoke of it
    };
    std::map<Uid, Fields> m_formerNips;               ///< of people whose NIP or NIP lama the file changes
    std::map<RowKey, Seen> m_seen;                    ///< what this file already said, to find duplicates
    std::vector<std::pair<RowKey, Snapshot>> m_new;   ///< created together, so that rows of one record become one snapshot
    std::unordered_map<RowKey, size_t> m_newAt;
    struct Lowest {
        Value level, source;
    };
    std::map<std::pair<RowKey, Uid>, Lowest> m_lowest;  ///< by assessment and competency, only where rows contradict each other
};

}  // namespace core
