// SPDX-License-Identifier: Apache-2.0
// One font at one size, measured fast: letter widths are cached, so that 200,000 cells need no text layout.
#pragma once
#include <QFont>
#include <QFontMetricsF>
#include <QStringView>
#include <array>

#include "core/report/fonts.h"

namespace core::page {

constexpr double kDpi = 1200;  ///< all lengths of a layout are in these dots
[[nodiscard]] constexpr double points(double pt) { return pt * kDpi / 72; }
[[nodiscard]] constexpr double millimetres(double mm) { return mm * kDpi / 25.4; }
constexpr double kColon = millimetres(4);  ///< where a label's colon stands, before its value

/// The letters of a document: those of reports, or of letters.
struct Look {
    Family family = Family::sans;
    double size = 1;  ///< times the usual sizes
};
inline constexpr Look kLetterLook{Family::serif, 12 / 10.5};

class Face {
public:
    Face(double pointSize, const Look& look, bool bold = false) : Face(pointSize * look.size, bold, look.family) {}
    explicit Face(double pointSize, bool bold = false, Family family = Family::sans, bool italic = false);

    [[nodiscard]] const QFont& font() const { return m_font; }
    [[nodiscard]] double ascent() const { return m_ascent; }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double width(QStringView text) const;
    /// Widest part that a line break can't divide.
    [[nodiscard]] double longestWord(QStringView text) const;
    /// Widest line when nothing is wrapped.
    [[nodiscard]] double longestLine(QStringView text) const;
    /// Takes the next line of at most `room` off `rest`. A word wider than `room` is divided; at least one letter is taken.
    [[nodiscard]] QStringView takeLine(QStringView& rest, double room) const;
    /// 1 for an empty text.
    [[nodiscard]] int lineCount(QStringView text, double room) const;
    /// The same of a cell, whose "• " lines go on below their text, not below the point.
    [[nodiscard]] int cellLineCount(QStringView text, double room) const;
    struct CellLine {
        QStringView text;
        double indent = 0;
    };
    /// The next line of a cell. `goesOn`: whether the line before ended in the middle of a point; begin with false.
    [[nodiscard]] CellLine takeCellLine(QStringView& rest, double room, bool& goesOn) const;

private:
    [[nodiscard]] double advance(QChar c) const { return m_advance[c.unicode()]; }
    [[nodiscard]] qsizetype lettersThatFit(QStringView word, double room) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    double m_ascent = 0;
    double m_lineHeight = 0;
    std::array<double, 0x250> m_advance{};  ///< Latin; anything else is measured by Qt
};

}  // namespace core::page
