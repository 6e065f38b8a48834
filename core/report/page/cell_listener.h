// SPDX-License-Identifier: Apache-2.0
// A paper that listens (core/report/page_text): cells without a text leave no mark on it, so they are told apart from painting.
#pragma once
#include <QRectF>
#include <QTransform>

namespace core::page {

class CellListener {
public:
    CellListener() = default;
    CellListener(const CellListener&) = delete;
    CellListener& operator=(const CellListener&) = delete;
    virtual ~CellListener() = default;
    /// In the order of reading, between the texts of its row.
    virtual void emptyCell(const QRectF& box, const QTransform& toPaper) = 0;
};

}  // namespace core::page
