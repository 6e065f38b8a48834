// SPDX-License-Identifier: Apache-2.0
#include "core/import/rows/plain_people.h"

#include "core/history/entities.h"
#include "core/import/table_shape.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

class Plainer {
public:
    Plainer(const SheetTable& table, const SheetHeader& header, std::vector<ImportProblem>& notices)
        : m_table(table), m_header(header), m_notices(notices), m_joined(header.column(column::nameAndNip)), m_male(header.column(column::male)), m_female(header.column(column::female)), m_columnNumbers(columnNumbersRow(table, header.row))
    {
        for (const SheetRow& row : table.rows) m_width = std::max(m_width, static_cast<int>(row.cells.size()));
        m_isNumbered = std::any_of(table.rows.begin(), table.rows.end(), [&](const SheetRow& row) { return row.number > header.row && row.number != m_columnNumbers && !textAt(row, m_joined).isEmpty() && hasNumber(row); });
    }

    [[nodiscard]] bool isPlain() const { return m_joined < 0 && m_male < 0 && m_female < 0; }

    PlainPeople run()
    {
        PlainPeople plain{{m_table.name, m_table.isHidden, {}, m_table.merges}, m_header};
        for (const SheetRow& row : m_table.rows) addRow(row, plain.table.rows);
        if (m_joined >= 0) {
            plain.header.columns[field::nip] = {nipColumn()};
            make(field::personName, nameColumn(), m_joined, plain.header);
        }
        if (m_male >= 0 || m_female >= 0) make(field::sex, sexColumn(), std::max(m_male, m_female), plain.header);
        return plain;
    }

private:
    [[nodiscard]] int nameColumn() const { return m_width; }
    /// A column of its own is read where there is one.
    [[nodiscard]] int nipColumn() const { return m_header.column(field::nip) < 0 ? m_joined : m_header.column(field::nip); }
    /// A running number left of what the joined column says.
    [[nodiscard]] bool hasNumber(const SheetRow& row) const
    {
        const auto first = std::find_if(row.cells.begin(), row.cells.end(), [](const Cell& cell) { return !cell.isEmpty(); });
        return first != row.cells.end() && first - row.cells.begin() != m_joined && startsWithNumber(row);
    }
    [[nodiscard]] int sexColumn() const { return m_width + 1; }

    static void make(int meaning, int column, int of, SheetHeader& header)
    {
        if (header.column(meaning) >= 0) return;
        header.columns[meaning] = {column};
        header.madeOf[meaning] = of;
    }

    void addRow(const SheetRow& row, std::vector<SheetRow>& rows)
    {
        if (row.number <= m_header.row || row.number == m_columnNumbers || isTotalRow(row)) {
            rows.push_back(row);
            m_waitsForNip = false;
            return;
        }
        const NameAndNip said = m_joined < 0 ? NameAndNip() : splitNameAndNip(cellText(row.at(m_joined)));
        if (m_waitsForNip && said.name.isEmpty() && !said.nip.isEmpty() && !hasNumber(row) && !m_isNipFirst) {
            m_waitsForNip = false;
            return addSecondRow(row, said.nip, rows.back());
        }
        if (isSignature(row, said)) {
            m_notices.push_back({m_table.name, row.number, columnName(m_joined), u"row.nipAlone"_s,
                                 u"Baris ini hanya berisi NIP, tanpa nama dan tanpa nomor urut, jadi tidak dibaca; tulis namanya di baris yang sama bila ini pegawai."_s});
            m_waitsForNip = false;
            return;
        }
        m_isNipFirst |= rows.empty() || rows.back().number <= m_header.row ? said.name.isEmpty() && !said.nip.isEmpty() : false;
        rows.push_back(plainRow(row, said));
        m_waitsForNip = !said.name.isEmpty() && said.nip.isEmpty() && (!m_isNumbered || hasNumber(row));
    }

    /// A NIP below the table: whoever signs is not one more person.
    [[nodiscard]] bool isSignature(const SheetRow& row, const NameAndNip& said) const
    {
        const auto filled = std::count_if(row.cells.begin(), row.cells.end(), [](const Cell& cell) { return !cell.isEmpty(); });
        return m_isNumbered && filled == 1 && said.name.isEmpty() && !said.nip.isEmpty();
    }

    [[nodiscard]] SheetRow plainRow(const SheetRow& row, const NameAndNip& said) const
    {
        SheetRow plain = row;
        plain.cells.resize(static_cast<size_t>(sexColumn()) + 1);
        const bool isOwn = nipColumn() != m_joined;
        if (m_joined >= 0 && !isDamagedNumber(row.at(m_joined)) && !(isOwn && !row.at(nipColumn()).isEmpty())) put(plain, nipColumn(), said.nip);
        put(plain, nameColumn(), said.name);
        const bool male = isTicked(row, m_male), female = isTicked(row, m_female);
        if (m_header.column(field::sex) < 0) put(plain, sexColumn(), male && female ? u"L dan P"_s : male ? u"L"_s : female ? u"P"_s : QString());
        return plain;
    }

    void addSecondRow(const SheetRow& second, const QString& nip, SheetRow& first)
    {
        put(first, nipColumn(), nip);
        for (int c = 0; c < m_width; ++c) {
            if (c == m_joined || second.at(c).isEmpty()) continue;
            if (first.at(c).isEmpty()) first.cells[static_cast<size_t>(c)] = second.at(c);
            else if (m_header.reads(c))
                m_notices.push_back({m_table.name, second.number, columnName(c), u"row.secondLine"_s,
                                     u"“%1” pada baris NIP tidak dibaca, karena baris nama di atasnya sudah berisi “%2”; tulis keduanya dalam satu baris bila perlu."_s.arg(textAt(second, c), textAt(first, c))});
        }
    }

    static void put(SheetRow& row, int column, const QString& text) { row.cells[static_cast<size_t>(column)] = textCell(text); }

    const SheetTable& m_table;
    const SheetHeader& m_header;
    std::vector<ImportProblem>& m_notices;
    const int m_joined, m_male, m_female, m_columnNumbers;
    int m_width = 0;
    bool m_isNumbered = false;   ///< people have running numbers, so a name without one is a signature's
    bool m_waitsForNip = false;  ///< the last row has a name alone
    bool m_isNipFirst = false;   ///< NIPs stand above their names: who is whose can't be told row by row
};

}  // namespace

std::optional<PlainPeople> plainPeople(const SheetTable& table, const SheetHeader& header, std::vector<ImportProblem>& notices)
{
    if (header.kind != ImportKind::people) return std::nullopt;
    Plainer plainer(table, header, notices);
    if (plainer.isPlain()) return std::nullopt;
    return plainer.run();
}

}  // namespace core
