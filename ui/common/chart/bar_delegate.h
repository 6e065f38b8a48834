// SPDX-License-Identifier: Apache-2.0
// A table cell with its figure and, behind it, parts of a whole as one bar, drawn as on paper.
#pragma once
#include "core/report/chart/bar_chart.h"
#include "ui/common/table/record_delegate.h"

#include <functional>
#include <vector>

namespace ui {

class BarDelegate final : public RecordDelegate {
public:
    struct Bar {
        std::vector<core::BarPart> parts;
        double whole = 0;
    };
    using BarOf = std::function<Bar(const QModelIndex&)>;
    explicit BarDelegate(BarOf barOf, QObject* parent = nullptr) : RecordDelegate(parent), m_barOf(std::move(barOf)) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    BarOf m_barOf;
};

}  // namespace ui
