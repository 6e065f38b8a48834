// SPDX-License-Identifier: Apache-2.0
// One pass over the text, cell by cell.
#include "core/reference/csv.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

struct Scanner {
    QString text;
    qsizetype at = 0;

    [[nodiscard]] bool atEnd() const { return at >= text.size(); }
    [[nodiscard]] bool atCellEnd() const { return atEnd() || text[at] == u',' || text[at] == u'\n' || text[at] == u'\r'; }

    QString plainCell()
    {
        const qsizetype start = at;
        while (!atCellEnd()) ++at;
        return text.mid(start, at - start);
    }

    /// Nothing when the quote is never closed or something stands behind it.
    std::optional<QString> quotedCell()
    {
        QString cell;
        for (++at; !atEnd(); ++at) {
            if (text[at] != u'"') {
                cell += text[at];
            } else if (at + 1 < text.size() && text[at + 1] == u'"') {
                cell += text[at++];
            } else {
                ++at;
                return atCellEnd() ? std::optional(cell) : std::nullopt;
            }
        }
        return std::nullopt;
    }

    void passLineEnd()
    {
        if (!atEnd() && text[at] == u'\r') ++at;
        if (!atEnd() && text[at] == u'\n') ++at;
    }
};

std::optional<QStringList> readRow(Scanner& scan)
{
    QStringList row;
    for (;;) {
        if (!scan.atEnd() && scan.text[scan.at] == u'"') {
            auto cell = scan.quotedCell();
            if (!cell) return std::nullopt;
            row += *cell;
        } else {
            row += scan.plainCell();
        }
        if (scan.atEnd() || scan.text[scan.at] != u',') break;
        ++scan.at;
    }
    scan.passLineEnd();
    return row;
}

}  // namespace

Result<CsvTable> readCsv(const QByteArray& utf8)
{
    Scanner scan{QString::fromUtf8(utf8)};
    if (scan.text.startsWith(QChar(0xFEFF))) scan.at = 1;
    CsvTable table;
    for (int number = 1; !scan.atEnd(); ++number) {
        const auto row = readRow(scan);
        if (!row) return fail(ErrorCode::invalidInput, u"Baris %1 memuat tanda kutip yang tidak lengkap."_s.arg(number));
        if (row->size() == 1 && row->first().isEmpty()) continue;
        if (table.header.isEmpty()) {
            table.header = *row;
        } else if (row->size() != table.header.size()) {
            return fail(ErrorCode::invalidInput,
                        u"Baris %1 berisi %2 kolom, seharusnya %3."_s.arg(number).arg(row->size()).arg(table.header.size()));
        } else {
            table.rows.push_back(*row);
        }
    }
    if (table.header.isEmpty()) return fail(ErrorCode::invalidInput, u"Daftar tidak memiliki judul kolom."_s);
    return table;
}

}  // namespace core
