// SPDX-License-Identifier: Apache-2.0
// What stands where in the workbook.
#include "core/report/xlsx_writer.h"

#include <QImage>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/report/layout.h"
#include "core/report/output_file.h"
#include "core/report/xlsx_grid.h"
#include "xlsxwriter.h"

namespace core {
namespace {

constexpr size_t kStreamedAbove = 50'000;
constexpr size_t kMostRows = 1'000'000;
constexpr int kLettersAcross = 90;  ///< about; of a merged line over the table
constexpr qsizetype kLogoLetters = 14;
constexpr double kLinePoints = 15;
constexpr double kLetterMillimetres = 1.85;  ///< a digit of the usual font, in which Excel counts widths of columns
constexpr double kSmallestScale = 0.7;       ///< of a printed sheet that is fitted to its page, as far as its texts may wrap

/// What columns may take together where the sheet is printed that small, in letters.
double roomOf(const PageOptions& options) { return contentMillimetres(options).width() / kLetterMillimetres / kSmallestScale; }

bool isTable(const ReportBlock& block) { return std::holds_alternative<ReportTable>(block); }
bool isMap(const ReportBlock& block) { return std::holds_alternative<HeatMap>(block); }
bool isText(const ReportBlock& block)
{
    return std::holds_alternative<Paragraph>(block) || std::holds_alternative<Facts>(block) || std::holds_alternative<LetterOpening>(block);
}

size_t rowsOf(const Report& report)
{
    size_t rows = 0;
    for (const ReportBlock& block : report.blocks)
        if (const auto* table = std::get_if<ReportTable>(&block)) rows = std::max(rows, table->rows.size());
    for (const Report& next : report.further) rows = std::max(rows, rowsOf(next));
    return rows;
}

class Writer {
public:
    Writer(const Report& report, const PageOptions& options, XlsxBook& book, bool streamed, Progress* progress)
        : m_report(report), m_options(options), m_book(book), m_streamed(streamed), m_progress(progress)
    {
    }

    void write()
    {
        const auto& blocks = m_report.blocks;
        auto main = std::find_if(blocks.begin(), blocks.end(), isTable);
        if (main == blocks.end()) main = std::find_if(blocks.begin(), blocks.end(), isMap);
        if (main == blocks.end()) main = std::find_if_not(blocks.begin(), blocks.end(), isText);
        const bool hasMain = main != blocks.end();
        SheetCursor at = newSheet(hasMain && !nameOf(*main).isEmpty() ? nameOf(*main) : titleText());
        if (hasMain) spreadOver(at, *main);
        else spreadOverText(at);
        putHead(at);
        for (auto block = blocks.begin(); block != main; ++block)
            if (isText(*block)) putText(at, *block);
        if (hasMain) putGrid(at, *main);
        for (auto block = hasMain ? main + 1 : main; block != blocks.end(); ++block)
            if (isText(*block)) putText(at, *block);
        putFootnotes(at);
        for (auto block = blocks.begin(); block != blocks.end(); ++block)
            if (block != main && !isText(*block)) putOnOwnSheet(at, *block);
        putSignatures(at);  // below everything, on the last sheet
    }

private:
    /// The last line of the title tells documents of one file apart.
    [[nodiscard]] QString titleText() const { return m_report.name.isEmpty() && !m_report.title.empty() ? m_report.title.back() : core::nameOf(m_report); }

    [[nodiscard]] static QString nameOf(const ReportBlock& block)
    {
        if (const auto* map = std::get_if<HeatMap>(&block)) return map->title;
        return figuresOf(block).title;
    }

    [[nodiscard]] static int lastColumnOf(const ReportBlock& block)
    {
        if (const auto* map = std::get_if<HeatMap>(&block)) return static_cast<int>(map->columnLabels.size());
        return std::max(0, static_cast<int>(figuresOf(block).columns.size()) - 1);
    }

    [[nodiscard]] static qsizetype widthOf(const SheetCursor& at, int column)
    {
        constexpr qsizetype usual = 8;
        return static_cast<size_t>(column) < at.widths.size() ? at.widths[static_cast<size_t>(column)] : usual;
    }
    /// Titles and texts reach over the grid, and beside one that is narrower than they are.
    void spreadOver(SheetCursor& at, const ReportBlock& grid)
    {
        setColumns(at, grid);
        if (m_options.orientation == Orientation::portrait && static_cast<double>(std::accumulate(at.widths.begin(), at.widths.end(), qsizetype{0})) > at.room) {
            worksheet_set_landscape(at.sheet);  // else nobody could read it in print
            at.room = roomOf({m_options.paper, Orientation::landscape});
            setColumns(at, grid);
        }
        m_lastColumn = lastColumnOf(grid);
        m_width = 0;
        for (int i = 0; i <= m_lastColumn; ++i) m_width += widthOf(at, i);
        while (m_width < kLettersAcross) m_width += widthOf(at, ++m_lastColumn);
    }
    /// A sheet of text only has columns for labels and their values.
    void spreadOverText(SheetCursor& at)
    {
        at.widths = {12, 2, 19, 19, 19, 19};
        for (size_t i = 0; i < at.widths.size(); ++i) worksheet_set_column(at.sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), static_cast<double>(at.widths[i]), nullptr);
        m_lastColumn = static_cast<int>(at.widths.size()) - 1;
        m_width = kLettersAcross;
    }

    SheetCursor newSheet(const QString& name)
    {
        SheetCursor at{m_book, m_book.addSheet(name), 0, m_streamed, m_progress, roomOf(m_options)};
        // Excel has no F4; its Folio (8½ × 13 in) is within a millimetre.
        constexpr std::array<std::uint8_t, 4> codes{14, 9, 1, 5};
        worksheet_set_paper(at.sheet, codes[static_cast<size_t>(m_options.paper)]);
        if (m_options.orientation == Orientation::landscape) worksheet_set_landscape(at.sheet);
        worksheet_set_margins(at.sheet, 0.79, 0.59, 0.59, 0.79);
        worksheet_fit_to_pages(at.sheet, 1, 0);
        const QString footer = m_report.isLetter ? QString() : QString(m_report.footer).replace(u'&', QStringLiteral("&&")).left(200);
        worksheet_set_footer(at.sheet, (QStringLiteral("&L&8") +
                                        (footer.isEmpty() || !footer.front().isDigit() ? QString() : QStringLiteral(" ")) +
                                        footer + QStringLiteral("&R&8Halaman &P dari &N"))
                                           .toUtf8()
                                           .constData());
        return at;
    }

    void putLine(SheetCursor& at, const QString& text, const CellLook& look, double minHeight = kLinePoints)
    {
        const auto lines = static_cast<double>(std::max<qsizetype>(text.count(u'\n') + 1, (text.size() + m_width - 1) / m_width));
        const double height = std::max(minHeight, look.pointSize * 1.35) * (look.wrapped ? std::max(1.0, lines) : 1.0);
        worksheet_set_row(at.sheet, static_cast<lxw_row_t>(at.row), height, nullptr);
        m_book.putAcross(at.sheet, at.row, at.row, 0, m_lastColumn, text, look);
        ++at.row;
    }

    void putHead(SheetCursor& at)
    {
        putLogo(at);
        putLetterhead(at);
        for (const QString& line : m_report.title) putLine(at, line, {.align = Align::center, .pointSize = 12, .bold = true});
        if (!m_report.number.isEmpty()) putLine(at, QStringLiteral("Nomor: ") + m_report.number, {.align = Align::center});
        for (const QString& line : m_report.subtitle) putLine(at, line, {.align = Align::center});
        if (at.row > 0) ++at.row;
    }

    /// Beside the logo; a name too long for the columns wraps.
    void putLetterhead(SheetCursor& at)
    {
        constexpr double letterPoints = 5.25, boldLetter = 0.72, letter = 0.5;  // of a column's width; of the size of letters
        const auto& lines = m_report.letterhead.lines;
        int first = 0;
        qsizetype logo = 0;
        while (!m_report.letterhead.logo.isEmpty() && logo < kLogoLetters && first < m_lastColumn && m_width - logo - widthOf(at, first) >= m_width / 2) logo += widthOf(at, first++);
        for (size_t i = 0; i < lines.size(); ++i) {
            const double points = static_cast<double>(lines[i].text.size()) * lines[i].pointSize * (lines[i].bold ? boldLetter : letter);
            const double rows = std::ceil(points / (static_cast<double>(m_width - logo) * letterPoints));
            worksheet_set_row(at.sheet, static_cast<lxw_row_t>(at.row), std::max(kLinePoints, lines[i].pointSize * 1.35) * std::max(1.0, rows), nullptr);
            const bool isLast = i + 1 == lines.size();
            const CellLook look{.align = Align::center, .pointSize = lines[i].pointSize, .serif = true, .bold = lines[i].bold, .doubleRule = isLast, .wrapped = true};
            if (isLast)
                for (int column = 0; column < first; ++column) m_book.putBlank(at.sheet, at.row, column, {.doubleRule = true});
            m_book.putAcross(at.sheet, at.row, at.row, first, m_lastColumn, lines[i].text, look);
            ++at.row;
        }
        if (!lines.empty()) ++at.row;
    }

    /// As high as the lines beside it; a whole letterhead has the first rows to itself.
    void putLogo(SheetCursor& at)
    {
        const bool isWhole = !m_report.letterhead.banner.isEmpty();
        const QByteArray& bytes = isWhole ? m_report.letterhead.banner : m_report.letterhead.logo;
        const QImage image = QImage::fromData(bytes);
        if (image.isNull()) return;
        lxw_image_options options{};
        options.x_offset = 4;
        options.y_offset = 2;
        options.y_scale = options.x_scale = 84.0 / image.height();
        worksheet_insert_image_buffer_opt(at.sheet, 0, 0, reinterpret_cast<const unsigned char*>(bytes.constData()),
                                          static_cast<size_t>(bytes.size()), &options);
        if (isWhole) at.row = 6;
    }

    void putText(SheetCursor& at, const ReportBlock& block)
    {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            putLine(at, paragraph->text, {.align = paragraph->align, .bold = paragraph->bold, .wrapped = true});
        } else if (const auto* facts = std::get_if<Facts>(&block)) {
            putFacts(at, facts->facts);
        } else if (const auto* letter = std::get_if<LetterOpening>(&block)) {
            putLine(at, letter->placeAndDate, {.align = Align::right});
            putFacts(at, letter->facts);
            ++at.row;
            for (const QString& line : letter->receiver) putLine(at, line, {});
        }
        ++at.row;
    }

    void putFacts(SheetCursor& at, const std::vector<Facts::Fact>& facts)
    {
        const int column = std::min(2, std::max(1, m_lastColumn));
        qsizetype room = m_width;
        for (int i = 0; i < column; ++i) room -= widthOf(at, i);
        for (const auto& fact : facts) {
            const QString value = (fact.label.isEmpty() ? QStringLiteral("  ") : QStringLiteral(": ")) + fact.value;
            const auto lines = static_cast<double>(std::max<qsizetype>(1, (value.size() + room - 1) / std::max<qsizetype>(1, room)));
            if (lines > 1) worksheet_set_row(at.sheet, static_cast<lxw_row_t>(at.row), kLinePoints * lines, nullptr);
            m_book.putText(at.sheet, at.row, 0, fact.label, {});
            m_book.putAcross(at.sheet, at.row, at.row, column, m_lastColumn, value, {.wrapped = lines > 1});
            ++at.row;
        }
    }

    void putGrid(SheetCursor& at, const ReportBlock& block)
    {
        if (const auto* table = std::get_if<ReportTable>(&block))
            putTable(at, *table);
        else if (const auto* map = std::get_if<HeatMap>(&block))
            putHeatMap(at, *map);
        else
            putTable(at, figuresOf(block));
        ++at.row;
    }

    /// With the title again: sheets are printed and sent on one by one. `at` then stands below the grid.
    void putOnOwnSheet(SheetCursor& at, const ReportBlock& block)
    {
        SheetCursor next = newSheet(nameOf(block));
        spreadOver(next, block);
        for (const QString& line : m_report.title) putLine(next, line, {.align = Align::center, .pointSize = 12, .bold = true});
        for (const QString& line : m_report.subtitle) putLine(next, line, {.align = Align::center});
        if (!nameOf(block).isEmpty()) putLine(next, nameOf(block), {.pointSize = 12, .bold = true});
        ++next.row;
        putGrid(next, block);
        at.sheet = next.sheet;
        at.row = next.row;
        at.widths = next.widths;
    }

    void putFootnotes(SheetCursor& at)
    {
        if (m_report.footnotes.empty()) return;
        putLine(at, QStringLiteral("Keterangan:"), {.pointSize = 9, .bold = true});
        for (size_t i = 0; i < m_report.footnotes.size(); ++i)
            putLine(at, QStringLiteral("%1. ").arg(i + 1) + m_report.footnotes[i], {.pointSize = 9, .wrapped = true});
        ++at.row;
    }

    struct SignatureLine {
        QString text;
        bool isName = false;
    };

    /// Lines of one signer; `above` lines stand over the space, so that two names stand level.
    [[nodiscard]] static std::vector<SignatureLine> linesOf(const SignatureBlock& signer, size_t above)
    {
        std::vector<SignatureLine> lines;
        for (const QString& text : linesAboveName(signer)) lines.push_back({text});
        lines.resize(above + 4);
        lines.push_back({signer.name, true});
        for (const QString& text : linesBelowName(signer)) lines.push_back({text});
        return lines;
    }

    /// The right half of the columns by their widths.
    [[nodiscard]] std::pair<int, int> signatureColumns(const SheetCursor& at) const
    {
        qsizetype left = 0;
        int half = 0;
        while (half < m_lastColumn && left + widthOf(at, half) / 2 < m_width / 2) left += widthOf(at, half++);
        return {half, m_lastColumn};
    }

    void putSignatures(SheetCursor& at)
    {
        const auto [half, lastColumn] = signatureColumns(at);
        const auto put = [&](int column, int last, const SignatureLine& line) {
            if (line.text.isEmpty()) return;
            const bool isLong = line.text.size() > kLettersAcross / 2 - 5;
            if (isLong) worksheet_set_row(at.sheet, static_cast<lxw_row_t>(at.row), 2 * kLinePoints, nullptr);
            m_book.putAcross(at.sheet, at.row, at.row, column, std::max(column, last), line.text,
                             {.align = Align::center, .bold = line.isName, .underlined = line.isName, .wrapped = true});
        };
        if (!m_report.placeAndDate.isEmpty()) {
            put(half, lastColumn, {m_report.placeAndDate});
            ++at.row;
        }
        const auto& signers = m_report.signatures;
        for (size_t i = 0; i < signers.size(); i += 2) {
            const bool pair = i + 1 < signers.size();
            const size_t above = std::max(linesAboveName(signers[i]).size(), pair ? linesAboveName(signers[i + 1]).size() : 0);
            const auto left = linesOf(signers[i], above);
            const auto right = pair ? linesOf(signers[i + 1], above) : left;
            for (size_t line = 0; line < std::max(left.size(), right.size()); ++line, ++at.row) {
                if (pair && line < left.size()) put(0, half - 1, left[line]);
                if (line < right.size()) put(half, lastColumn, right[line]);
            }
            ++at.row;
        }
    }

    const Report& m_report;
    const PageOptions& m_options;
    XlsxBook& m_book;
    bool m_streamed = false;
    Progress* m_progress = nullptr;
    int m_lastColumn = 5;           ///< of titles and texts
    qsizetype m_width = kLettersAcross;  ///< of the columns up to it, in letters
};

void writeDocuments(const Report& report, const PageOptions& options, XlsxBook& book, bool streamed, Progress* progress)
{
    Writer(report, options, book, streamed, progress).write();
    for (const Report& next : report.further) writeDocuments(next, options, book, streamed, progress);
}

}  // namespace

Result<> writeXlsx(const Report& report, const PageOptions& options, const QString& path, Progress* progress)
{
    if (rowsOf(report) > kMostRows)
        return fail(ErrorCode::invalidInput,
                    QStringLiteral("Laporan ini lebih dari satu juta baris; persempit dulu saringannya."));
    return writeOutputNamed(path, [&](const QString& fileName) -> Result<> {
        const bool streamed = rowsOf(report) > kStreamedAbove;
        XlsxBook book(fileName, streamed);
        if (!book.isOpen()) return fail(ErrorCode::internal, QStringLiteral("Berkas xlsx tidak dapat dibuat."));
        book.setTitle(nameOf(report));
        writeDocuments(report, options, book, streamed, progress);
        if (progress && progress->isCancelled()) return fail(ErrorCode::cancelled, QStringLiteral("Pembuatan xlsx dibatalkan."));
        return book.close();
    });
}

}  // namespace core
