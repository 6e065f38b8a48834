// SPDX-License-Identifier: Apache-2.0
// One report for each of many units, as files in a folder, with an account of what was written and what not.
#pragma once
#include "core/base/progress.h"
#include "core/reports/report_list.h"

namespace core {

struct BatchUnit {
    Uid uid;
    QString name;
};

/// The perangkat daerah, or the units right below the one that is named (code or uid as hex); that unit itself if it has none.
[[nodiscard]] Result<std::vector<BatchUnit>> batchUnits(Session& session, const QString& unit);

enum class BatchFormat : quint8 { pdf, xlsx };

struct BatchJob {
    const ReportEntry* entry = nullptr;  ///< takes a unit
    ReportRequest request = {};          ///< its unit is not used
    PageOptions page = {};
    BatchFormat format = BatchFormat::pdf;
    QString folder = {};
    std::vector<BatchUnit> units = {};
    bool skipEmpty = true;  ///< no file for a unit whose list, or every table, has no row
};

/// What became of one unit: a file in the folder, or a sentence why there is none.
struct BatchFile {
    QString unit;
    QString name;     ///< of the file; empty = not written
    QString problem;
    bool isSkipped = false;  ///< nothing to write, or cancelled before
};

/// The files the job will write, one for each unit: "Rekapitulasi 20 JP - Dinas Kesehatan.pdf". Differ also where case doesn't count.
[[nodiscard]] std::vector<QString> batchFileNames(const BatchJob& job);
/// Replaces files of those names. What fails for one unit is told with it, and the others go on. A cancelled `progress` (counted in
/// units) ends after the unit at hand; the rest is told as skipped.
[[nodiscard]] std::vector<BatchFile> writeBatch(EditLog& log, const BatchJob& job, Progress& progress);

}  // namespace core
