// SPDX-License-Identifier: Apache-2.0
// Runs the layout's pages through QPdfWriter.
#include "core/report/pdf_writer.h"

#include <QPainter>
#include <QPdfWriter>

#include "core/report/layout.h"
#include "core/report/output_file.h"

namespace core {
namespace {

constexpr int kResolution = 1200;

Result<> writePages(const Report& report, const PageOptions& options, QIODevice& device, Progress* progress)
{
    const Layout layout(report, options);
    QPdfWriter pdf(&device);
    pdf.setResolution(kResolution);
    pdf.setPageLayout(pageLayoutOf(options));
    pdf.setTitle(nameOf(report));
    pdf.setCreator(QStringLiteral("Titian " TITIAN_VERSION));
    QPainter painter;
    if (!painter.begin(&pdf)) return fail(ErrorCode::io, QStringLiteral("Berkas PDF tidak dapat dibuat."));
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (progress && progress->isCancelled()) return fail(ErrorCode::cancelled, QStringLiteral("Pembuatan PDF dibatalkan."));
        if (page > 0) pdf.newPage();
        layout.paintPage(painter, page, kResolution);
        if (progress) progress->report(page + 1, layout.pageCount());
    }
    return {};
}

}  // namespace

Result<> writePdf(const Report& report, const PageOptions& options, const QString& path, Progress* progress)
{
    return writeOutput(path, [&](QIODevice& device) { return writePages(report, options, device, progress); });
}

}  // namespace core
