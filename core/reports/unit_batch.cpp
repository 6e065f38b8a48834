// SPDX-License-Identifier: Apache-2.0
#include "core/reports/unit_batch.h"

#include "core/base/file_name.h"
#include "core/organisation/unit_groups.h"
#include "core/organisation/unit_store.h"
#include "core/report/pdf_writer.h"
#include "core/report/xlsx_writer.h"
#include "core/reports/report_source.h"

#include <QDir>
#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr int kTitleLetters = 60, kUnitLetters = 80;  // together far below what Windows takes for a path

/// In the list it is about, else in any table: a recap of zeros beside an empty list is no data.
bool hasRows(const Report& report)
{
    if (const ReportTable* list = arrangedTable(report)) return hasData(*list);
    const bool here = std::any_of(report.blocks.begin(), report.blocks.end(), [](const ReportBlock& block) {
        const auto* table = std::get_if<ReportTable>(&block);
        return table && hasData(*table);
    });
    return here || std::any_of(report.further.begin(), report.further.end(), hasRows);
}

Result<> writeOne(EditLog& log, const BatchJob& job, const BatchUnit& unit, const QString& path, bool& isEmpty)
{
    ReportRequest request = job.request;
    request.unit = unit.uid.hex();
    const auto report = makeReport(log, *job.entry, request);
    if (!report) return tl::unexpected<Error>(report.error());
    isEmpty = job.skipEmpty && !hasRows(*report);
    if (isEmpty) return {};
    return job.format == BatchFormat::pdf ? writePdf(*report, job.page, path) : writeXlsx(*report, job.page, path);
}

}  // namespace

Result<std::vector<BatchUnit>> batchUnits(Session& session, const QString& unit)
{
    return session.read([&] {
        const UnitTree units = valueOrThrow(UnitStore(session).tree());
        const auto asked = unitAsked(units, unit);
        std::vector<BatchUnit> found;
        for (const UnitGroup& group : unitGroups(units, asked)) {
            const std::size_t first = group.units.first;
            const bool isUnit = first < units.size() && units.below(first).end == group.units.end;  // not the people right in a unit with parts
            if (isUnit && first != asked) found.push_back({units.at(first).uid, units.at(first).name});
        }
        if (found.empty() && asked) found.push_back({units.at(*asked).uid, units.at(*asked).name});
        return found;
    });
}

std::vector<QString> batchFileNames(const BatchJob& job)
{
    const QString title = safeFileName(QString::fromUtf16(job.entry->title), kTitleLetters), suffix = job.format == BatchFormat::pdf ? u".pdf"_s : u".xlsx"_s;
    FileNames names;
    std::vector<QString> all;
    for (const BatchUnit& unit : job.units) all.push_back(names.take(title + u" - "_s + safeFileName(unit.name, kUnitLetters)) + suffix);
    return all;
}

std::vector<BatchFile> writeBatch(EditLog& log, const BatchJob& job, Progress& progress)
{
    const std::vector<QString> names = batchFileNames(job);
    std::vector<BatchFile> files;
    for (std::size_t i = 0; i < job.units.size(); ++i) {
        BatchFile file{job.units[i].name, {}, {}, false};
        bool isEmpty = false;
        if (progress.isCancelled()) {
            file.isSkipped = true;
            file.problem = u"Dibatalkan sebelum dibuat."_s;
        } else if (const auto written = writeOne(log, job, job.units[i], QDir(job.folder).filePath(names[i]), isEmpty); !written) file.problem = written.error().message;
        else if (isEmpty) {
            file.isSkipped = true;
            file.problem = u"Tidak ada data."_s;
        } else file.name = names[i];
        files.push_back(std::move(file));
        progress.report(static_cast<long long>(i + 1), static_cast<long long>(job.units.size()));
    }
    return files;
}

}  // namespace core
