// SPDX-License-Identifier: Apache-2.0
// What the tones of a heat map mean, in words and figures; breaks into lines where it is narrow.
#pragma once
#include "ui/common/chart/heat_map.h"

#include <QWidget>

namespace ui {

class HeatLegend final : public QWidget {
public:
    struct Entry {
        HeatTone tone = HeatTone::none;
        QString text;
        QString brief = {};  ///< said instead where all texts would take more than two lines; empty = then left out
    };
    explicit HeatLegend(QWidget* parent = nullptr);
    void setEntries(std::vector<Entry> entries);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return walk(width, nullptr); }
    [[nodiscard]] QSize sizeHint() const override { return {400, heightForWidth(400)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Height needed; draws if there is a painter.
    int walk(int width, QPainter* painter) const;
    int walk(int width, QPainter* painter, bool isBrief) const;

    std::vector<Entry> m_entries;
};

}  // namespace ui
