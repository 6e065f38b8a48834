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
};

/// "Nama : Siti Aminah" lines, in one or two columns.
struct Facts {
    struct Fact {
        QString label = {};
        QString value = {};
    };
    std::vector<Fact> facts = {};
    int columns = 1;
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
    std::array<QString, 5> classLabels{QStringLiteral("0–20%"), QStringLiteral("21–40%"), QStringLiteral("41–60%"),
                                       QStringLiteral("61–80%"), QStringLiteral("81–100%")};
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

using ReportBlock = std::variant<Paragraph, Facts, ReportTable, HeatMap, BarChart>;

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

struct Report {
    Letterhead letterhead;
    std::vector<QString> title = {};     ///< centred, bold; the first one also names the document
    std::vector<QString> subtitle = {};  ///< unit, period, as-of day
    std::vector<ReportBlock> blocks = {};
    std::vector<QString> footnotes = {};          ///< rules used, "belum terverifikasi" notes
    QString placeAndDate = {};                    ///< "Kota Contoh, 22 November 2026"
    std::vector<SignatureBlock> signatures = {};  ///< one: right half; two: left and right; a third stands below, centred
    QString footer = {};                          ///< on every page, left of "Halaman x dari y"
};

enum class Paper { f4, a4, letter, legal };  ///< F4 = 215 × 330 mm
enum class Orientation { portrait, landscape };

struct PageOptions {
    Paper paper = Paper::f4;
    Orientation orientation = Orientation::portrait;
};

/// The signer's lines above the name, and below it; shared by paper and spreadsheet.
[[nodiscard]] std::vector<QString> linesAboveName(const SignatureBlock& signer);
[[nodiscard]] std::vector<QString> linesBelowName(const SignatureBlock& signer);

}  // namespace core
