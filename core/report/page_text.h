// SPDX-License-Identifier: Apache-2.0
// The text of one page as a reader would copy it, and where each letter of it stands: for searching, selecting and copying in the
// preview. Read off the painted page, so that it is what stands on the paper.
#pragma once
#include "core/report/layout.h"

#include <QFont>
#include <QTransform>

namespace core {

/// Letters [from, end) of a text.
struct TextSpan {
    qsizetype from = 0, end = 0;
    bool operator==(const TextSpan&) const = default;
};

class PageText {
public:
    /// Of page 0 … layout.pageCount() - 1. Whoever paints the layout may not do so meanwhile on another thread.
    PageText(const Layout& layout, int page);

    /// Tabs between the cells of a row, also of those that are empty; line breaks between rows and lines; what is wrapped inside a cell is one line.
    [[nodiscard]] const QString& text() const { return m_text; }
    /// Wherever `wanted` stands; case, diacritics and the kind of white space don't count, nor do the blanks inside a NIP that
    /// is typed without them. Nothing for a blank text.
    [[nodiscard]] std::vector<TextSpan> find(const QString& wanted) const;
    /// What to mark on the paper, a box for each line; millimetres from the paper's corner.
    [[nodiscard]] std::vector<QRectF> boxes(TextSpan span) const;
    /// The gap between two letters that is nearest to a point of the paper, in millimetres.
    [[nodiscard]] qsizetype nearest(QPointF point) const;
    /// The word around a letter; empty beside one.
    [[nodiscard]] TextSpan wordAt(qsizetype at) const;

private:
    friend class TextRecorder;
    struct Part {  ///< what was drawn in one go
        qsizetype from = 0;  ///< in m_text
        QString text;
        QFont font;
        QRectF box;            ///< before `toPaper`
        QTransform toPaper;
        QRectF onPaper;
        bool isEmptyCell = false;
    };
    void add(Part part);
    [[nodiscard]] static QString between(const Part& before, const Part& after);
    void join();
    [[nodiscard]] static double left(const Part& part, qsizetype letters);

    std::vector<Part> m_parts;
    QString m_text;
};

}  // namespace core
