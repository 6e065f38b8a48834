// SPDX-License-Identifier: Apache-2.0
// A report as a plain value: what stands in it and in which order, not how it looks. Feature builders fill it,
// layout and the writers (PDF, xlsx, csv) read it.
#pragma once
#include <QByteArray>
#include <QString>
#include <array>
#include <optional>
#include <variant>
#include <vector>

#include "core/report/table.h"

namespace core {

/// Kop surat. `banner` (a full-width image) replaces logo and lines. Images are PNG or JPEG bytes.
struct Letterhead {
    struct Line {
        QString text = {};
        double pointSize = 10;
        bool bold = false;
    };
    std::vector<Line> lines = {};
    QByteArray logo = {};
    QByteArray banner = {};
    [[nodiscard]] bool isEmpty() const { return lines.empty() && banner.isEmpty(); }
};

/// The common form (regulation.md 7): government 14 pt bold, agency 18 pt bold, addresses 10 pt.
[[nodiscard]] inline Letterhead agencyLetterhead(const QString& government, const QString& agency,
                                                 const std::vector<QString>& addresses, const QByteArray& logo = {})
{
    Letterhead head{{{government.toUpper(), 14, true}, {agency.toUpper(), 18, true}}, logo, {}};
    for (const QString& line : addresses) head.lines.push_back({line, 10, false});
    return head;
}

struct Paragraph {
    QString text = {};  ///< line breaks are kept
    bool bold = false;
    double pointSize = 10.5;  ///< grows with the others in a letter
    Align align = Align::left;
};

/// "Nama : Siti Aminah" lines, in one or two columns.
struct Facts {
    struct Fact {
        QString label = {};
        QString value = {};
    };
    std::vector<Fact> facts = {};
    int columns = 1;
    QString besides = {};  ///< a label of other facts, whose colons stand under these
};

/// Levels 0..1, light to dark in five classes; no level prints `text` (or a dash) on white.
struct HeatMap {
    struct Cell {
        std::optional<double> level = {};
        QString text = {};
    };
    QString title = {};
    QString rowHeader = {};  ///< over the row labels, for example "Unit kerja"
    std::vector<QString> rowLabels = {};
    std::vector<QString> columnLabels = {};
    std::vector<std::vector<Cell>> cells = {};  ///< [row][column]
    QString legendTitle = {};                   ///< what the shades mean
    std::array<QString, 5> classLabels{QStringLiteral("0–20\u00a0%"), QStringLiteral("21–40\u00a0%"), QStringLiteral("41–60\u00a0%"),
                                       QStringLiteral("61–80\u00a0%"), QStringLiteral("81–100\u00a0%")};
    QString noneLabel = QStringLiteral("tidak ada data");
};

struct BarChart {
    struct Bar {
        QString label = {};
        double value = 0;   ///< not negative
        QString text = {};  ///< printed behind the bar
    };
    QString title = {};
    std::vector<Bar> bars = {};
};

/// What a post requires (dashed) and what was measured (filled), one axis each competency.
struct Radar {
    struct Axis {
        QString label = {};
        int required = 0;                 ///< 0 … most
        std::optional<int> measured = {};  ///< none = not assessed
    };
    QString title = {};
    std::vector<Axis> axes = {};
    int most = 5;
};

/// How many fall into each class, as columns side by side.
struct Histogram {
    struct Bin {
        QString label = {};
        int count = 0;
        bool marked = false;  ///< printed darker: the class the reader must see
    };
    QString title = {};
    QString axis = {};  ///< what is classed, below the columns
    std::vector<Bin> bins = {};
};

/// The frame of nine boxes (regulation.md 3.2): potential to the right, performance upwards.
struct NineBox {
    struct Box {
        int number = 0;       ///< 1 … 9
        QString name = {};
        QString figure = {};  ///< for example how many people; empty = just the frame
    };
    QString title = {};
    QString across = QStringLiteral("Potensial");
    QString up = QStringLiteral("Kinerja");
    std::array<QString, 3> acrossLabels{QStringLiteral("rendah"), QStringLiteral("menengah"), QStringLiteral("tinggi")};
    std::array<QString, 3> upLabels{QStringLiteral("di bawah ekspektasi"), QStringLiteral("sesuai ekspektasi"), QStringLiteral("di atas ekspektasi")};
    std::array<std::array<Box, 3>, 3> boxes = {};  ///< [row from below][column]
};

/// A sum that grows from month to month, and the ceiling it must stay under.
struct BudgetLine {
    struct Point {
        QString label = {};  ///< "Jan"
        qint64 rupiah = 0;   ///< up to and with it
    };
    QString title = {};
    std::vector<Point> points = {};
    qint64 ceilingRupiah = 0;  ///< 0 = none
};

/// Head of a letter: "Nomor : …" on the left, place, day and the receiver on the right.
struct LetterOpening {
    std::vector<Facts::Fact> facts = {};
    QString placeAndDate = {};
    std::vector<QString> receiver = {};
};

using ReportBlock = std::variant<Paragraph, Facts, ReportTable, HeatMap, BarChart, Radar, Histogram, NineBox, BudgetLine, LetterOpening>;

/// One signer. a.n.: first line "a.n. <onBehalfOf>", then the signer's own title; Plt., Plh., Pj. stand before the title.
struct SignatureBlock {
    enum class Form { own, onBehalf, plt, plh, pj };
    QString heading = {};  ///< "Menyetujui", "Mengetahui" or empty
    QString title = {};
    QString name = {};
    QString rank = {};  ///< "Pembina Utama Muda (IV/c)" or empty
    QString nip = {};   ///< 18 digits, printed as "NIP. 19700101 199503 1 001"; empty for elected heads
    Form form = Form::own;
    QString onBehalfOf = {};
};

/// What forms of one person and letters may shrink to rather than spill some lines over to a second page (mayShrinkTo).
inline constexpr double kOnePageForm = 0.85;

/// On a wide page the blocks [first, middle) stand beside [middle, end); elsewhere one after the other.
struct SideBySide {
    std::size_t first = 0, middle = 0, end = 0;
};

struct Report {
    QString name = {};  ///< of the file and its sheets; empty = the first line of the title
    Letterhead letterhead = {};
    std::vector<QString> title = {};     ///< centred, bold; the first one also names the document
    QString number = {};                 ///< of the document, under the title; empty = none
    std::vector<QString> subtitle = {};  ///< unit, period, as-of day
    std::vector<ReportBlock> blocks = {};
    std::vector<QString> footnotes = {};          ///< rules used
    QString placeAndDate = {};                    ///< "Kota Contoh, 22 November 2026"
    std::vector<SignatureBlock> signatures = {};  ///< one: right half; two: left and right; a third stands below, centred
    QString footer = {};                          ///< on every page, left of "Halaman x dari y"
    SideBySide sideBySide = {};
    /// A letter or its enclosure: serif letters of 12 points as its letterhead has (regulation.md 7), no footer of the program, and a
    /// page number only from the second page on.
    bool isLetter = false;
    double mayShrinkTo = 1;  ///< everything may become smaller, down to this, where it then stands on one page
    /// Documents that follow in the same file (a letter for each unit), each with its own pages, numbers and signatures.
    std::vector<Report> further = {};
};

enum class Paper { f4, a4, letter, legal };  ///< F4 = 215 × 330 mm
enum class Orientation { portrait, landscape };

struct PageOptions {
    Paper paper = Paper::f4;
    Orientation orientation = Orientation::portrait;
};

[[nodiscard]] inline QString nameOf(const Report& report)
{
    return !report.name.isEmpty() ? report.name : report.title.empty() ? QStringLiteral("Laporan") : report.title.front();
}

/// The signer's lines above the name, and below it; shared by paper and spreadsheet.
[[nodiscard]] std::vector<QString> linesAboveName(const SignatureBlock& signer);
[[nodiscard]] std::vector<QString> linesBelowName(const SignatureBlock& signer);

/// Names the columns that paper of this orientation leaves out while the other has them, table by table; empty if there are none.
[[nodiscard]] QString leftOutNote(const Report& report, Orientation orientation);

/// A picture three times as wide as high or more is no logo but a whole letterhead. False for what is no picture.
[[nodiscard]] bool isBanner(const QByteArray& image);

}  // namespace core
