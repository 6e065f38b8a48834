// SPDX-License-Identifier: Apache-2.0
// One door for every kind of block.
#include "core/report/page/piece.h"

namespace core::page {
namespace {

struct BlockPieces {
    Pieces& pieces;
    Orientation orientation;
    double width;
    const Look& look;
    void operator()(const Paragraph& block) const { addParagraph(pieces, block, width, look); }
    void operator()(const Facts& block) const { addFacts(pieces, block, width, look); }
    void operator()(const ReportTable& block) const { addTable(pieces, block, orientation, width, look); }
    void operator()(const HeatMap& block) const { addHeatMap(pieces, block, width); }
    void operator()(const BarChart& block) const { addBarChart(pieces, block, width); }
    void operator()(const Radar& block) const { addRadar(pieces, block, width); }
    void operator()(const Histogram& block) const { addHistogram(pieces, block, width); }
    void operator()(const NineBox& block) const { addNineBox(pieces, block, width); }
    void operator()(const BudgetLine& block) const { addBudgetLine(pieces, block, width); }
    void operator()(const LetterOpening& block) const { addLetterOpening(pieces, block, width, look); }
};

}  // namespace

void addBlock(Pieces& pieces, const ReportBlock& block, Orientation orientation, double width, const Look& look)
{
    std::visit(BlockPieces{pieces, orientation, width, look}, block);
}

}  // namespace core::page
