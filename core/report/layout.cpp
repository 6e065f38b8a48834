// SPDX-License-Identifier: Apache-2.0
// From blocks to pages, and the frame of each page.
#include "core/report/layout.h"

#include <QPainter>
#include <algorithm>
#include <iterator>

#include "core/report/page/face.h"
#include "core/report/page/paginator.h"

namespace core {
namespace {

using page::millimetres;

// Margins in millimetres: room for the punch holes left, for the footer line below.
constexpr double kLeft = 20;
constexpr double kRight = 15;
constexpr double kTop = 15;
constexpr double kBottom = 20;

constexpr double kSmaller = 0.03;  ///< steps in which a report is scaled to stand on one page
constexpr size_t kShrinking = 3;   ///< pages; of more of them none is made one

constexpr size_t kLongText = 30;  ///< lines; so many between the last rows and the signatures may begin on the page of the rows

QPageSize pageSizeOf(Paper paper)
{
    switch (paper) {
        case Paper::a4:
            return QPageSize(QPageSize::A4);
        case Paper::letter:
            return QPageSize(QPageSize::Letter);
        case Paper::legal:
            return QPageSize(QPageSize::Legal);
        case Paper::f4:
            break;
    }
    return QPageSize(QSizeF(215, 330), QPageSize::Millimeter, QStringLiteral("F4"), QPageSize::ExactMatch);
}

/// No page of signatures alone, nor with closing words or notes only: the last two rows, or the chart, come along. `figure` is the
/// piece they belong to; text follows it.
void keepWithSignatures(page::Pieces& pieces, size_t figure)
{
    size_t lines = 0;
    for (size_t i = figure + 1; i < pieces.size(); ++i) lines += pieces[i]->bands().size();
    if (lines > kLongText) return pieces.back()->keepTail();
    for (size_t i = figure + 1; i < pieces.size(); ++i) pieces[i]->keepAll();
    pieces[figure]->keepTail();
}

bool isText(const ReportBlock& block) { return std::holds_alternative<Paragraph>(block) || std::holds_alternative<Facts>(block); }

/// Which piece the last table or chart ends with; without one the last block of all.
size_t addBlocks(page::Pieces& pieces, const Report& report, Orientation orientation, QSizeF content, const page::Look& look)
{
    const std::span<const ReportBlock> blocks(report.blocks);
    size_t figure = 0;
    const bool isAllText = std::all_of(blocks.begin(), blocks.end(), isText);
    const auto [first, middle, end] = report.sideBySide;
    const bool isWide = orientation == Orientation::landscape && first < middle && middle < end && end <= blocks.size();
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (isWide && i == first && page::addColumns(pieces, blocks.subspan(first, middle - first), blocks.subspan(middle, end - middle), content)) i = end - 1;
        else page::addBlock(pieces, blocks[i], orientation, content.width(), look);
        if ((isAllText || !isText(blocks[i])) && !pieces.empty()) figure = pieces.size() - 1;
    }
    return figure;
}

/// `scale`: that of everything but the letterhead, which looks the same on every sheet of an office.
page::Pieces piecesOf(const Report& report, Orientation orientation, QSizeF content, double scale)
{
    const double width = content.width();
    page::Pieces pieces;
    page::addLetterhead(pieces, report.letterhead, width, 1 / scale);
    const page::Look look = report.isLetter ? page::kLetterLook : page::Look();
    page::addTitle(pieces, report, width, look);
    const size_t figure = addBlocks(pieces, report, orientation, content, look);
    std::vector<QString> footnotes = report.footnotes;
    if (const QString note = leftOutNote(report, orientation); !note.isEmpty()) footnotes.push_back(note);
    page::Pieces ending;
    const bool isWide = orientation == Orientation::landscape && !report.isLetter;
    if (!isWide || !page::addSignatureBesideNotes(ending, report, footnotes, width)) {
        page::addFootnotes(pieces, footnotes, width, look.family);
        page::addSignatures(ending, report, width, look);
    }
    if (!pieces.empty() && !ending.empty()) keepWithSignatures(pieces, figure);
    std::move(ending.begin(), ending.end(), std::back_inserter(pieces));
    return pieces;
}

}  // namespace

QPageLayout pageLayoutOf(const PageOptions& options)
{
    const auto orientation = options.orientation == Orientation::portrait ? QPageLayout::Portrait : QPageLayout::Landscape;
    return {pageSizeOf(options.paper), orientation, QMarginsF(), QPageLayout::Millimeter};
}

QSizeF contentMillimetres(const PageOptions& options) { return pageLayoutOf(options).fullRect(QPageLayout::Millimeter).size() - QSizeF(kLeft + kRight, kTop + kBottom); }

namespace {

/// One of the documents of a report with its own pages.
struct Document {
    Document(const Report& r, Orientation orientation, QSizeF content) : report(&r)
    {
        layOut(orientation, content, 1);
        if (report->mayShrinkTo >= 1 || pages.size() < 2 || pages.size() > kShrinking) return;
        for (double smaller = 1 - kSmaller; pages.size() > 1 && smaller > report->mayShrinkTo - kSmaller / 2; smaller -= kSmaller) layOut(orientation, content, smaller);
        if (pages.size() > 1) layOut(orientation, content, 1);  // then at least as large as usual
    }
    void layOut(Orientation orientation, QSizeF content, double scaled)
    {
        scale = scaled;
        pieces = piecesOf(*report, orientation, content / scale, scale);
        pages = page::paginate(pieces, content.height() / scale);
    }

    const Report* report;
    page::Pieces pieces;
    std::vector<page::Page> pages;
    double scale = 1;  ///< of everything between the margins
};

/// All letters of a file in one type size, and all their enclosures: the smallest that one of them needs.
void alignSizes(std::vector<Document>& documents, Orientation orientation, QSizeF content)
{
    for (const bool isEnclosure : {false, true}) {
        const auto isOne = [&](const Document& d) { return d.report->isLetter && d.report->letterhead.isEmpty() == isEnclosure; };
        double smallest = 1;
        for (const Document& document : documents)
            if (isOne(document)) smallest = std::min(smallest, document.scale);
        for (Document& document : documents)
            if (isOne(document) && document.scale > smallest) document.layOut(orientation, content, smallest);
    }
}

void addDocuments(std::vector<Document>& documents, const Report& report, Orientation orientation, QSizeF content)
{
    documents.emplace_back(report, orientation, content);
    for (const Report& next : report.further) addDocuments(documents, next, orientation, content);
}

}  // namespace

struct Layout::Data {
    Data(const Report& r, const PageOptions& options)
        : paper(pageLayoutOf(options).fullRect(QPageLayout::Millimeter).size()), content(contentMillimetres(options) * millimetres(1))
    {
        addDocuments(documents, r, options.orientation, content);
        alignSizes(documents, options.orientation, content);
        for (std::size_t d = 0; d < documents.size(); ++d)
            for (std::size_t page = 0; page < documents[d].pages.size(); ++page) pages.emplace_back(d, page);
    }

    /// As letters have it: nothing under the first page, then the number in the middle.
    void paintLetterFooter(QPainter& painter, std::size_t page) const
    {
        if (page == 0) return;
        const QString number = QStringLiteral("- %1 -").arg(page + 1);
        painter.setPen(Qt::black);
        painter.setFont(letter.font());
        painter.drawText(QPointF((content.width() - letter.width(number)) / 2, content.height() + millimetres(4.7) + letter.ascent()), number);
    }

    void paintFooter(QPainter& painter, const Document& document, std::size_t page) const
    {
        if (document.report->isLetter) return paintLetterFooter(painter, page);
        const double top = content.height() + millimetres(3.5);
        const QString count = QStringLiteral("Halaman %1 dari %2").arg(page + 1).arg(document.pages.size());
        const double room = content.width() - small.width(count) - millimetres(6);
        painter.fillRect(QRectF(0, top, content.width(), core::page::points(0.5)), QColor(0x80, 0x80, 0x80));
        painter.setPen(QColor(0x30, 0x30, 0x30));
        painter.setFont(small.font());
        const double baseline = top + millimetres(1.2) + small.ascent();
        painter.drawText(QPointF(content.width() - small.width(count), baseline), count);
        double y = baseline;
        for (QStringView rest = document.report->footer; !rest.isEmpty() && y < baseline + 2.5 * small.lineHeight();
             y += small.lineHeight())
            painter.drawText(QPointF(0, y), small.takeLine(rest, room).toString());
    }

    QSizeF paper;    ///< millimetres
    QSizeF content;  ///< dots, between the margins
    page::Face small{8};
    page::Face letter{10, page::kLetterLook};
    std::vector<Document> documents;
    std::vector<std::pair<std::size_t, std::size_t>> pages;  ///< document and page in it
};

Layout::Layout(const Report& report, const PageOptions& options) : m_data(std::make_unique<Data>(report, options)) {}
Layout::~Layout() = default;

int Layout::pageCount() const { return static_cast<int>(m_data->pages.size()); }

QSizeF Layout::paperMillimetres() const { return m_data->paper; }

void Layout::paintPage(QPainter& painter, int page, double dpi) const
{
    if (page < 0 || page >= pageCount()) return;
    painter.save();
    painter.scale(dpi / page::kDpi, dpi / page::kDpi);
    painter.translate(millimetres(kLeft), millimetres(kTop));
    const auto [document, number] = m_data->pages[static_cast<size_t>(page)];
    const Document& shown = m_data->documents[document];
    painter.save();
    painter.scale(shown.scale, shown.scale);
    for (const page::Run& run : shown.pages[number]) shown.pieces[run.piece]->paint(painter, run.slices, run.repeat);
    painter.restore();
    m_data->paintFooter(painter, shown, number);
    painter.restore();
}

QImage Layout::renderPage(int page, double dpi) const
{
    QImage image((m_data->paper * dpi / 25.4).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    paintPage(painter, page, dpi);
    return image;
}

}  // namespace core
