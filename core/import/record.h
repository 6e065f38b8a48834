// SPDX-License-Identifier: Apache-2.0
// One row of a sheet as rows of the registry, before anybody decided what to do with it. Plain data.
#pragma once
#include "core/history/value.h"
#include "core/import/import_report.h"

namespace core {

/// A registry row that a sheet row describes. Null values say nothing and change nothing.
struct Record {
    int entity = 0;
    Uid uid;
    Snapshot values;
    std::vector<Uid> formerUids = {};  ///< its uids if it came before the NIP it names was known to be this person's
};

/// `records.front()` decides whether the row is new, changed or unchanged for the reader.
struct ImportRow {
    QString sheet;
    int number = 0;
    QString who;  ///< NIP or code, for messages
    Uid mentions = {};  ///< the known person a row is about, also if it is refused
    QString what = {};  ///< the person's record that the row is, in words; empty = `who` says it
    std::vector<Record> records;
    std::vector<ImportProblem> problems;
    bool refused = false;
    bool duplicate = false;
    bool waiting = false;  ///< its person, or a competency it rates, is not known yet
};

/// Fields that tell where a row came from: written with a new row, never a change of their own.
[[nodiscard]] bool isProvenance(int entity, int field);

}  // namespace core
