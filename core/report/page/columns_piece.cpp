// SPDX-License-Identifier: Apache-2.0
// Blocks of a wide page in two columns, never divided.
#include "core/report/page/face.h"
#include "core/report/page/piece.h"

namespace core::page {
namespace {

const double kBetweenColumns = millimetres(8);

struct PlacedPiece {
    size_t piece = 0;
    std::vector<Slice> slices;  ///< from the top of the column
};

/// One below the other, as on a page without an end.
struct PageColumn {
    Pieces pieces;
    std::vector<PlacedPiece> placed;
    double height = 0;

    PageColumn(std::span<const ReportBlock> blocks, double width)
    {
        for (const ReportBlock& block : blocks) addBlock(pieces, block, Orientation::portrait, width);
        for (size_t piece = 0; piece < pieces.size(); ++piece) {
            if (height > 0) height += pieces[piece]->spaceBefore();
            placed.push_back({piece, {}});
            const auto& bands = pieces[piece]->bands();
            for (size_t band = 0; band < bands.size(); ++band) {
                placed.back().slices.push_back({static_cast<int>(band), 0, bands[band].lines, height, bands[band].height});
                height += bands[band].height;
            }
        }
    }
    void paint(QPainter& painter, double x, double y) const
    {
        painter.save();
        painter.translate(x, y);
        for (const PlacedPiece& one : placed)
            if (!one.slices.empty()) pieces[one.piece]->paint(painter, one.slices, false);
        painter.restore();
    }
};

class ColumnsPiece final : public Piece {
public:
    ColumnsPiece(std::span<const ReportBlock> left, std::span<const ReportBlock> right, double width)
        : m_each((width - kBetweenColumns) / 2), m_left(left, m_each), m_right(right, m_each)
    {
        m_spaceBefore = millimetres(3);
        m_bands.push_back({std::max(m_left.height, m_right.height)});
    }
    void paint(QPainter& painter, std::span<const Slice> slices, bool) const override
    {
        m_left.paint(painter, 0, slices.front().y);
        m_right.paint(painter, m_each + kBetweenColumns, slices.front().y);
    }

private:
    double m_each = 0;
    PageColumn m_left, m_right;
};

}  // namespace

bool addColumns(Pieces& pieces, std::span<const ReportBlock> left, std::span<const ReportBlock> right, QSizeF page)
{
    auto columns = std::make_unique<ColumnsPiece>(left, right, page.width());
    if (columns->bands().front().height > page.height()) return false;
    pieces.push_back(std::move(columns));
    return true;
}

}  // namespace core::page
