// SPDX-License-Identifier: Apache-2.0
// What the paginator moves about: a piece (letterhead, table, signatures ...) is a column of bands (lines, rows) that know
// their height. A piece paints the bands of one page in one call and never asks which page it is.
#pragma once
#include <QPainter>
#include <memory>
#include <span>
#include <vector>

#include "core/report/page/face.h"
#include "core/report/report.h"

namespace core::page {

struct Band {
    double height = 0;
    int lines = 0;  ///< text lines at which a band taller than a page may be divided; 0 = never divided
    bool keepWithNext = false;
    bool mayPart = false;  ///< keepWithNext, but not where that leaves much of a page empty
};

/// A band, or some of its lines, at its place. x = 0 is the left margin, y counts from the top margin.
struct Slice {
    int band = 0;
    int firstLine = 0;
    int lineCount = 0;
    double y = 0;
    double height = 0;
};

class Piece {
public:
    Piece() = default;
    virtual ~Piece() = default;
    Piece(const Piece&) = delete;
    Piece& operator=(const Piece&) = delete;

    [[nodiscard]] const std::vector<Band>& bands() const { return m_bands; }
    [[nodiscard]] double spaceBefore() const { return m_spaceBefore; }
    [[nodiscard]] double heightOfLines(int count) const { return m_padding + count * m_pitch; }
    [[nodiscard]] int linesIn(double room) const { return static_cast<int>((room - m_padding) / m_pitch); }

    /// What is repeated above `band` when a page begins with it: table header, heading of a group.
    [[nodiscard]] virtual double repeatedHeight(int band) const { return static_cast<void>(band), 0; }
    /// `slices` follow each other on one page; with `repeat` the repeated part stands right above the first one.
    virtual void paint(QPainter& painter, std::span<const Slice> slices, bool repeat) const = 0;
    /// The last two rows or lines stay on the page of what follows.
    virtual void keepTail();
    void keepAll();

protected:
    std::vector<Band> m_bands;
    double m_spaceBefore = 0;
    double m_padding = 0;  ///< of a divisible band, above and below together
    double m_pitch = 1;    ///< of its lines
};

using Pieces = std::vector<std::unique_ptr<Piece>>;

/// Each appends what the value needs for a page `width` wide; the value must outlive the pieces.
/// `size`: how many times its usual size.
void addLetterhead(Pieces& pieces, const Letterhead& letterhead, double width, double size = 1);
void addTitle(Pieces& pieces, const Report& report, double width, const Look& look = {});
void addCaption(Pieces& pieces, const QString& title, double width, const Look& look = {});
void addParagraph(Pieces& pieces, const Paragraph& paragraph, double width, const Look& look = {});
void addFacts(Pieces& pieces, const Facts& facts, double width, const Look& look = {});
void addTable(Pieces& pieces, const ReportTable& table, Orientation orientation, double width, const Look& look = {});
void addHeatMap(Pieces& pieces, const HeatMap& map, double width);
void addBarChart(Pieces& pieces, const BarChart& chart, double width);
void addRadar(Pieces& pieces, const Radar& radar, double width);
void addHistogram(Pieces& pieces, const Histogram& chart, double width);
void addNineBox(Pieces& pieces, const NineBox& chart, double width);
void addBudgetLine(Pieces& pieces, const BudgetLine& chart, double width);
void addLetterOpening(Pieces& pieces, const LetterOpening& letter, double width, const Look& look = {});
/// `right` beside `left`, undivided; false, and nothing is added, if that is higher than a page.
[[nodiscard]] bool addColumns(Pieces& pieces, std::span<const ReportBlock> left, std::span<const ReportBlock> right, QSizeF page);
/// Any of them.
void addBlock(Pieces& pieces, const ReportBlock& block, Orientation orientation, double width, const Look& look = {});
void addFootnotes(Pieces& pieces, const std::vector<QString>& notes, double width, Family family = Family::sans);
/// `notes` stand beside a single signature where they are no higher than it; false, and nothing is added, where they can't.
[[nodiscard]] bool addSignatureBesideNotes(Pieces& pieces, const Report& report, const std::vector<QString>& notes, double width);
void addSignatures(Pieces& pieces, const Report& report, double width, const Look& look = {});

}  // namespace core::page
