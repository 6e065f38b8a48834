// SPDX-License-Identifier: Apache-2.0
// The pieces of one block on a page as high as they are.
#include "core/report/chart_file.h"

#include "core/report/layout.h"
#include "core/report/output_file.h"
#include "core/report/page/face.h"
#include "core/report/page/paginator.h"

#include <QPdfWriter>
#include <cmath>

namespace core {
namespace {

constexpr double kMargin = 4;  // millimetres
constexpr double kPngDpi = 200;
constexpr int kResolution = 1200;

template <class T>
QString titleOf(const T& block)
{
    if constexpr (requires { block.title; }) return block.title;
    else return {};
}

template <class T>
constexpr bool isChart = std::is_same_v<T, HeatMap> || std::is_same_v<T, BarChart> || std::is_same_v<T, Radar> || std::is_same_v<T, Histogram> || std::is_same_v<T, NineBox>
                         || std::is_same_v<T, BudgetLine>;

/// A chart with its caption, measured once.
class ChartPage {
public:
    ChartPage(const ReportChart& chart, const PageOptions& options) : m_width(page::millimetres(contentMillimetres(options).width()))
    {
        page::addBlock(m_pieces, *chart.block, options.orientation, m_width);
        m_page = page::paginate(m_pieces, page::millimetres(1e6)).front();
        for (const page::Run& run : m_page)
            if (!run.slices.empty()) m_height = std::max(m_height, run.slices.back().y + run.slices.back().height);
    }
    [[nodiscard]] bool isEmpty() const { return m_pieces.empty(); }
    [[nodiscard]] QSizeF millimetres() const { return QSizeF(m_width, m_height) / page::millimetres(1) + QSizeF(2 * kMargin, 2 * kMargin); }
    void paint(QPainter& painter, double dpi) const
    {
        painter.scale(dpi / page::kDpi, dpi / page::kDpi);
        painter.translate(page::millimetres(kMargin), page::millimetres(kMargin));
        for (const page::Run& run : m_page) m_pieces[run.piece]->paint(painter, run.slices, run.repeat);
    }

private:
    double m_width = 0, m_height = 0;
    page::Pieces m_pieces;
    page::Page m_page;
};

Result<> hasNothing() { return fail(ErrorCode::notFound, QStringLiteral("Bagan ini belum punya data untuk digambar.")); }

}  // namespace

std::vector<ReportChart> chartsOf(const Report& report)
{
    std::vector<ReportChart> charts;
    for (const ReportBlock& block : report.blocks)
        std::visit(
            [&]<class T>(const T& chart) {
                if constexpr (isChart<T>) charts.push_back({titleOf(chart).isEmpty() ? nameOf(report) : titleOf(chart), &block});
            },
            block);
    for (const Report& next : report.further)
        for (const ReportChart& chart : chartsOf(next)) charts.push_back(chart);
    return charts;
}

QImage chartImage(const ReportChart& chart, const PageOptions& options, double dpi)
{
    const ChartPage page(chart, options);
    const QSizeF size = page.millimetres() * dpi / 25.4;
    QImage image(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(static_cast<int>(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    page.paint(painter, dpi);
    return image;
}

Result<> writeChartPng(const ReportChart& chart, const PageOptions& options, const QString& path)
{
    if (ChartPage(chart, options).isEmpty()) return hasNothing();
    return writeOutput(path, [&](QIODevice& device) -> Result<> {
        if (chartImage(chart, options, kPngDpi).save(&device, "PNG")) return {};
        return fail(ErrorCode::io, QStringLiteral("Gambar bagan tidak dapat ditulis."));
    });
}

Result<> writeChartPdf(const ReportChart& chart, const PageOptions& options, const QString& path)
{
    const ChartPage page(chart, options);
    if (page.isEmpty()) return hasNothing();
    return writeOutput(path, [&](QIODevice& device) -> Result<> {
        QPdfWriter pdf(&device);
        pdf.setResolution(kResolution);
        const QSizeF size = page.millimetres();
        const bool isWide = size.width() > size.height();  // a page size is upright; lying it is turned
        const QPageSize paper(isWide ? size.transposed() : size, QPageSize::Millimeter, QString(), QPageSize::ExactMatch);
        pdf.setPageLayout({paper, isWide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter});
        pdf.setTitle(chart.title);
        pdf.setCreator(QStringLiteral("Titian " TITIAN_VERSION));
        QPainter painter;
        if (!painter.begin(&pdf)) return fail(ErrorCode::io, QStringLiteral("Berkas PDF tidak dapat dibuat."));
        page.paint(painter, kResolution);
        return {};
    });
}

}  // namespace core
