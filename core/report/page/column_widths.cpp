// SPDX-License-Identifier: Apache-2.0
// Column widths: one pass over the cells at one size (widths grow evenly with the size), then arithmetic.
#include "core/report/page/column_widths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/report/page/face.h"
#include "core/report/page/fewer_lines.h"

namespace core::page {
namespace {

constexpr double kSmallestPointSize = 5;
constexpr double kReadable = 7.5;       ///< letters of a long list become no smaller just to spare paper
constexpr double kLeastReadable = 7;    ///< where the longest words alone fill nearly the whole width, so that texts stand in towers
constexpr double kNearlyFull = 0.85;
constexpr double kReadableInLetters = 9;  ///< their enclosures may still be made smaller to stand on one page
constexpr double kLetterStep = 0.5;
constexpr double kPaysOff = 0.9;       ///< of the height, for each step
constexpr std::size_t kLongList = 40;  ///< rows
constexpr double kLongWord = 0.4;  ///< of the page: a longer "word" (a link, a mistake) is divided instead

/// What the texts of a column ask for.
struct Need {
    double least = 0;    ///< longest word
    double natural = 0;  ///< longest line
    double weight = 1;
    bool isBlank = false;  ///< to be filled by hand: keeps its share
};

struct Faces {
    explicit Faces(Family family) : regular(kTablePointSize, false, family), bold(kTablePointSize, true, family) {}
    Face regular, bold;
};

bool staysWhole(const ReportColumn& column) { return !column.wrap || column.type != CellType::text; }

void widen(Need& need, const QString& text, const Face& face, bool whole)
{
    const double line = face.longestLine(text);
    need.natural = std::max(need.natural, line);
    if (line > need.least) need.least = std::max(need.least, whole ? line : face.longestWord(text));
}

Need needOf(const ReportTable& table, int index, const Faces& faces)
{
    const auto at = static_cast<size_t>(index);
    const ReportColumn& column = table.columns[at];
    Need need{0, 0, std::max(0.05, column.weight), false};
    widen(need, column.header, faces.bold, false);
    need.isBlank = hasData(table);
    for (const ReportRow& row : table.rows) {
        if (row.kind == ReportRow::Kind::group || at >= row.cells.size() || row.cells[at].isEmpty()) continue;
        if (row.kind == ReportRow::Kind::data) need.isBlank = false;
        const bool total = row.kind != ReportRow::Kind::data;
        const bool label = std::holds_alternative<QString>(row.cells[at].value);
        if (total && label) continue;  // spans other columns
        widen(need, paperText(row.cells[at], column), total ? faces.bold : faces.regular, staysWhole(column));
    }
    return need;
}

/// By weight, but nobody below his least; what that costs is taken from the others.
std::vector<double> sharedOut(const std::vector<Need>& needs, double room)
{
    std::vector<double> widths(needs.size(), -1);
    for (bool again = true; again;) {
        again = false;
        double left = room;
        double weights = 0;
        for (size_t i = 0; i < needs.size(); ++i) widths[i] < 0 ? weights += needs[i].weight : left -= widths[i];
        for (size_t i = 0; i < needs.size() && !again; ++i)
            if (widths[i] < 0 && left * needs[i].weight / weights < needs[i].least) {
                widths[i] = needs[i].least;
                again = true;
            }
        if (again) continue;
        for (size_t i = 0; i < needs.size(); ++i)
            if (widths[i] < 0) widths[i] = left * needs[i].weight / weights;
    }
    return widths;
}

/// Moves room from columns wider than their longest line to columns that wrap.
void lendSpareRoom(const std::vector<Need>& needs, std::vector<double>& widths)
{
    double spare = 0;
    double wanted = 0;
    for (size_t i = 0; i < needs.size(); ++i) {
        if (needs[i].isBlank) continue;
        spare += std::max(0.0, widths[i] - needs[i].natural);
        wanted += std::max(0.0, needs[i].natural - widths[i]);
    }
    if (spare <= 0 || wanted <= 0) return;
    const double moved = std::min(spare, wanted);
    for (size_t i = 0; i < needs.size(); ++i) {
        if (needs[i].isBlank) continue;
        const double surplus = widths[i] - needs[i].natural;
        widths[i] += surplus > 0 ? -moved * surplus / spare : moved * -surplus / wanted;
    }
}

/// A heading over several columns must not be torn either.
void makeRoomForGroups(const ReportTable& table, const std::vector<int>& visible, std::vector<Need>& needs, const Faces& faces, double padding)
{
    for (const ColumnGroup& group : table.columnGroups) {
        std::vector<Need*> under;
        double least = -padding;
        for (std::size_t i = 0; i < visible.size(); ++i)
            if (visible[i] >= group.first && visible[i] < group.first + group.count) {
                under.push_back(&needs[i]);
                least += needs[i].least + padding;
            }
        const double missing = faces.bold.longestWord(group.header) - least;
        for (Need* need : under)
            if (missing > 0) {
                need->least += missing / static_cast<double>(under.size());
                need->natural = std::max(need->natural, need->least);
            }
    }
}

/// Letters have whole pixels, so their widths grow by them.
double pixelsOf(double pointSize) { return std::round(points(pointSize)); }

double sumOfLeast(const std::vector<Need>& needs)
{
    return std::accumulate(needs.begin(), needs.end(), 0.0, [](double sum, const Need& need) { return sum + need.least; });
}

struct Fitted {
    ColumnWidths result;
    double height = 0;  ///< of some rows, in points
};

/// Weights say what a column is worth, the texts what it needs.
double fitToTexts(const ReportTable& table, const std::vector<int>& visible, const std::vector<Need>& needs, const Look& look, ColumnWidths& result)
{
    std::vector<FittedColumn> columns;
    for (std::size_t i = 0; i < visible.size(); ++i) {
        const bool wraps = !staysWhole(table.columns[static_cast<std::size_t>(visible[i])]) && !needs[i].isBlank;
        columns.push_back({visible[i], std::min(needs[i].least, result.widths[i]), result.widths[i], wraps, needs[i].isBlank});
    }
    const double lines = giveRoomForFewerLines(table, columns, Face(result.pointSize, false, look.family), Face(result.pointSize, true, look.family));
    for (std::size_t i = 0; i < columns.size(); ++i) result.widths[i] = columns[i].width;
    return lines;
}

/// `needs` are of letters of kTablePointSize.
Fitted fitted(const ReportTable& table, const std::vector<int>& visible, std::vector<Need> needs, double room, double size, const Look& look)
{
    const double scale = pixelsOf(size) / pixelsOf(kTablePointSize);
    const double squeeze = std::min(1.0, room / std::max(1.0, sumOfLeast(needs) * scale));
    for (Need& need : needs) {
        need.least = (need.least * scale + 2) * squeeze;  // 2 dots: rounding of the size in pixels
        need.natural = need.natural * scale + 2;
    }
    Fitted fit;
    fit.result.pointSize = size;
    fit.result.widths = sharedOut(needs, std::max(room, sumOfLeast(needs)));
    lendSpareRoom(needs, fit.result.widths);
    fit.height = fitToTexts(table, visible, needs, look, fit.result) * size;
    return fit;
}

}  // namespace

ColumnWidths columnWidths(const ReportTable& table, const std::vector<int>& visible, double width, double padding, const Look& look)
{
    const Faces faces(look.family);
    const double room = width - padding * static_cast<double>(visible.size());
    std::vector<Need> needs;
    for (const int index : visible) needs.push_back(needOf(table, index, faces));
    makeRoomForGroups(table, visible, needs, faces, padding);
    for (Need& need : needs) need.least = std::min(need.least, width * kLongWord);
    double size = std::clamp(table.pointSize, kSmallestPointSize, kTablePointSize) * look.size;
    while (sumOfLeast(needs) * size / kTablePointSize > room && size > kSmallestPointSize) size -= 0.5;
    Fitted best = fitted(table, visible, needs, room, size, look);
    const bool isCrammed = sumOfLeast(needs) * size / kTablePointSize > kNearlyFull * room;
    const double readable = look.family == Family::serif ? kReadableInLetters : isCrammed ? kLeastReadable : kReadable;
    while (table.rows.size() > kLongList && (size -= kLetterStep) >= readable) {
        Fitted smaller = fitted(table, visible, needs, room, size, look);
        if (smaller.height > best.height * kPaysOff) break;
        best = std::move(smaller);
    }
    for (double& one : best.result.widths) one += padding;
    return best.result;
}

}  // namespace core::page
