// SPDX-License-Identifier: Apache-2.0
// csv: encoding, separator, then one state machine over the characters.
#include "core/import/csv_reader.h"

#include <QFile>
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <map>

#include "core/base/text.h"
#include "core/import/sheet_failure.h"

namespace core {
namespace {

constexpr qint64 kChunk = 64 * 1024;

// Windows-1252 from 0x80 to 0x9F, which Qt can't decode; the rest equals Latin-1. The five holes stay as the control
// characters they would be there, as browsers do.
constexpr std::array<char16_t, 32> kWindows1252{
    u'\u20AC', 0x81,      u'\u201A', u'\u0192', u'\u201E', u'\u2026', u'\u2020', u'\u2021', u'\u02C6', u'\u2030', u'\u0160',
    u'\u2039', u'\u0152', 0x8D,      u'\u017D', 0x8F,      0x90,      u'\u2018', u'\u2019', u'\u201C', u'\u201D', u'\u2022',
    u'\u2013', u'\u2014', u'\u02DC', u'\u2122', u'\u0161', u'\u203A', u'\u0153', 0x9D,      u'\u017E', u'\u0178'};

QString fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text)
        if (c >= QChar(0x80) && c <= QChar(0x9F)) c = kWindows1252[c.unicode() - 0x80U];
    return text;
}

// The file as text, chunk by chunk.
class CsvText {
public:
    explicit CsvText(const QString& path) : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadOnly)) throw unreadableFile(m_file.errorString());
        const auto marked = QStringConverter::encodingForData(m_file.peek(4));
        if (marked)
            m_decoder = QStringDecoder(*marked);
        else if (isUtf8())
            m_decoder = QStringDecoder(QStringDecoder::Utf8);
    }

    /// Empty at the end of the file. A chunk may hold no whole character, so it asks on until it has one.
    QString next()
    {
        for (QByteArray bytes = read(); !bytes.isEmpty(); bytes = read()) {
            QString text = m_decoder.isValid() ? QString(m_decoder(bytes)) : fromWindows1252(bytes);
            if (!text.isEmpty()) return text;
        }
        return {};
    }

private:
    QByteArray read()
    {
        QByteArray bytes = m_file.read(kChunk);
        if (bytes.isEmpty() && m_file.error() != QFileDevice::NoError) throw unreadableFile(m_file.errorString());
        return bytes;
    }

    bool isUtf8()
    {
        QStringDecoder trial(QStringDecoder::Utf8);
        for (QByteArray bytes = read(); !bytes.isEmpty() && !trial.hasError(); bytes = read())
            static_cast<void>(QString(trial(bytes)));
        // A character cut off by the end of the file shows only when something follows it.
        static_cast<void>(QString(trial(QByteArrayView("\n"))));
        m_file.seek(0);
        return !trial.hasError();
    }

    QFile m_file;
    QStringDecoder m_decoder;  // not valid: Windows-1252
};

class CsvParser {
public:
    CsvParser(QChar separator, const SheetLimits& limits, const RowSink& onRow)
        : m_separator(separator), m_limits(limits), m_onRow(onRow)
    {
    }

    /// False once the receiver wants no more.
    [[nodiscard]] bool feed(QStringView text)
    {
        for (const QChar c : text) {
            if (m_afterCr && c == u'\n') {
                m_afterCr = false;
                continue;
            }
            m_afterCr = false;
            if (!take(c)) return false;
        }
        return true;
    }

    void finish()
    {
        if (m_state == State::quoted) throw openQuote();
        if (m_state != State::start || !m_row.cells.empty() || m_column > 0) static_cast<void>(endRow());
    }

private:
    enum class State { start, plain, quoted, quoteInQuoted };

    bool take(QChar c)
    {
        if (m_state == State::quoted) {
            if (c == u'"')
                m_state = State::quoteInQuoted;
            else
                append(c);
            return true;
        }
        if (m_state == State::quoteInQuoted && c == u'"') {
            m_state = State::quoted;
            append(c);
        } else if (m_state == State::start && c == u'"') {
            m_state = State::quoted;
            m_quoteRow = m_number + 1;
        } else if (c == m_separator) {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            m_afterCr = c == u'\r';
            return endRow();
        } else {
            // Also text behind a closing quote: kept, as Excel does.
            m_state = State::plain;
            append(c);
        }
        return true;
    }

    void append(QChar c)
    {
        m_text.append(c);
        if (m_text.size() <= m_limits.cellCharacters) return;
        if (m_state == State::quoted) throw openQuote();
        throw tooMuch(grouped(m_limits.cellCharacters) + QStringLiteral(" huruf dalam satu sel"),
                      QStringLiteral("periksa baris %1 atau minta berkas baru.").arg(m_number + 1));
    }

    void endCell()
    {
        if (m_column >= m_limits.columns)
            throw tooMuch(grouped(m_limits.columns) + QStringLiteral(" kolom"),
                          QStringLiteral("periksa baris %1.").arg(m_number + 1));
        if (++m_cells > m_limits.cells)
            throw tooMuch(grouped(m_limits.cells) + QStringLiteral(" sel"), QStringLiteral("bagi menjadi beberapa berkas."));
        if (!m_text.isEmpty()) {
            m_row.cells.reserve(m_width);
            m_row.cells.resize(static_cast<size_t>(m_column));
            // A copy of its own size; m_text keeps its room for the next cell.
            m_row.cells.push_back({CellKind::text, 0, QString(m_text.constData(), m_text.size())});
            m_text.resize(0);
        }
        ++m_column;
        m_state = State::start;
    }

    bool endRow()
    {
        endCell();
        m_column = 0;
        m_row.number = ++m_number;
        if (m_row.cells.empty()) return true;
        if (++m_rows > m_limits.rows)
            throw tooMuch(grouped(m_limits.rows) + QStringLiteral(" baris"), QStringLiteral("bagi menjadi beberapa berkas."));
        m_width = m_row.cells.size();
        const bool goOn = m_onRow(std::move(m_row));
        m_row = {};
        return goOn;
    }

    [[nodiscard]] SheetFailure openQuote() const
    {
        return {ErrorCode::corrupt,
                QStringLiteral("punya tanda kutip yang tidak ditutup di baris %1; perbaiki atau minta pengirim mengirim ulang.")
                    .arg(m_quoteRow)};
    }

    const QChar m_separator;
    const SheetLimits& m_limits;
    const RowSink& m_onRow;
    State m_state = State::start;
    bool m_afterCr = false;
    QString m_text;
    SheetRow m_row;
    int m_column = 0;
    int m_number = 0;  // of the last finished row
    int m_quoteRow = 0;
    int m_rows = 0;
    qint64 m_cells = 0;
    size_t m_width = 0;
};

// How often `separator` stands in each line that isn't blank.
std::vector<int> countsPerLine(const QString& text, QChar separator)
{
    std::vector<int> counts;
    bool quoted = false;
    bool blank = true;
    int count = 0;
    for (const QChar c : text) {
        if (c == u'"') quoted = !quoted;
        if (quoted) continue;
        if (c == separator) ++count;
        if (c == u'\n' || c == u'\r') {
            if (!blank) counts.push_back(count);
            count = 0;
            blank = true;
        } else {
            blank = false;
        }
    }
    // The last line may be cut off by the end of the sample; it counts only if it is all there is.
    if (counts.empty()) counts.push_back(count);
    return counts;
}

// Lines that agree on the most common number of separators above zero.
int regularLines(const std::vector<int>& counts)
{
    std::map<int, int> lines;
    for (const int count : counts)
        if (count > 0) ++lines[count];
    int best = 0;
    for (const auto& [count, number] : lines) best = std::max(best, number);
    return best;
}

// Excel's own way to say it; such a line is no row.
QChar takeSeparatorLine(QString& text)
{
    if (text.size() < 5 || !text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive)) return {};
    if (text.size() > 5 && text[5] != u'\r' && text[5] != u'\n') return {};
    const QChar separator = text[4];
    text.remove(0, text.mid(5, 2) == QLatin1String("\r\n") ? 7 : 6);
    return separator;
}

}  // namespace

QChar csvSeparator(const QString& firstLines)
{
    // In a tie the earlier wins: decimal commas make as regular columns as real ones.
    constexpr std::array<QChar, 3> candidates{QChar(u'\t'), QChar(u';'), QChar(u',')};
    QChar best = u';';
    int most = 0;
    for (const QChar candidate : candidates)
        if (const int lines = regularLines(countsPerLine(firstLines, candidate)); lines > most) {
            most = lines;
            best = candidate;
        }
    return best;
}

void readCsvRows(const QString& path, const SheetLimits& limits, const RowSink& onRow)
{
    CsvText file(path);
    QString text = file.next();
    const QChar said = takeSeparatorLine(text);
    CsvParser parser(said.isNull() ? csvSeparator(text.left(16 * 1024)) : said, limits, onRow);
    for (; !text.isEmpty(); text = file.next())
        if (!parser.feed(text)) return;
    parser.finish();
}

}  // namespace core
