// SPDX-License-Identifier: Apache-2.0
// Reconciliation sheets of OPDs (regulation.md 6.5, figures.md 13): headings over one to three merged rows, people on one or
// two rows with continuation rows, ticks, a JUMLAH row, signatures below it.
#include "core/import/rows/row_readers.h"

#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/people/nip.h"

#include <QRegularExpression>
#include <algorithm>
#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeaderWithin = 20;

struct Layout {
    int firstDataRow = 0;
    std::map<QString, std::vector<int>> columns;  ///< alias field → columns

    [[nodiscard]] int column(const QString& field) const
    {
        const auto it = columns.find(field);
        return it == columns.end() ? -1 : it->second.front();
    }
    [[nodiscard]] int nameColumn() const { return std::max(column(u"name_nip"_s), column(u"name"_s)); }
};

QString textAt(const SheetRow& row, int column) { return column < 0 ? QString() : cleanCell(cellText(row.at(column))).simplified(); }

/// 18 digits somewhere in a cell, "NIP. 19710907 202121 1 001".
QString nipIn(const QString& text)
{
    static const QRegularExpression shape(u"(?:\\d[ .]*){18}"_s);
    const auto match = shape.match(text);
    return match.hasMatch() ? normalisedNip(match.captured(0)) : QString();
}

bool startsTable(const SheetRow& row)
{
    for (const Cell& cell : row.cells) {
        const QString text = folded(cellText(cell));
        if (text.contains(u"nip"_s) && text.size() < 20) return true;
    }
    return false;
}

bool isTotal(const SheetRow& row)
{
    const auto filled = std::find_if(row.cells.begin(), row.cells.end(), [](const Cell& cell) { return !cell.isEmpty(); });
    return filled != row.cells.end() && folded(cellText(*filled)).startsWith(u"jumlah"_s);
}

/// The first cell of a person or a running number stands here (figures.md 13).
bool startsData(const SheetRow& row)
{
    for (const Cell& cell : row.cells) {
        if (cell.isEmpty()) continue;
        if (cell.kind == CellKind::number || !nipIn(cellText(cell)).isEmpty()) return true;
        bool isNumber = false;
        static_cast<void>(cellText(cell).trimmed().remove(u'.').toInt(&isNumber));
        return isNumber;
    }
    return false;
}

/// Headings of all header rows joined per column; a merged cell stands over all its columns.
std::map<int, QString> joinedHeadings(const SheetTable& sheet, int firstRow, int lastRow)
{
    std::map<int, QString> headings;
    for (const SheetRow& row : sheet.rows) {
        if (row.number < firstRow || row.number > lastRow) continue;
        for (int column = 0; column < static_cast<int>(row.cells.size()); ++column) {
            const QString text = cellText(row.at(column)).simplified().toLower();
            if (text.isEmpty()) continue;
            int last = column;
            for (const CellRange& merge : sheet.merges)
                if (merge.firstRow == row.number && merge.firstColumn == column) last = merge.lastColumn;
            for (int c = column; c <= last; ++c) headings[c] += (headings[c].isEmpty() ? QString() : u" "_s) + text;
        }
    }
    return headings;
}

std::optional<Layout> findLayout(const SheetTable& sheet, const ReferenceTables& tables)
{
    const auto first = std::find_if(sheet.rows.begin(), sheet.rows.end(), [](const SheetRow& row) { return row.number <= kHeaderWithin && startsTable(row); });
    if (first == sheet.rows.end()) return std::nullopt;
    const auto data = std::find_if(first + 1, sheet.rows.end(), [](const SheetRow& row) { return startsData(row) || isTotal(row); });
    Layout layout;
    layout.firstDataRow = data == sheet.rows.end() ? first->number + 1 : data->number;
    std::vector<HeaderAlias> aliases = tables.headerAliases;
    std::sort(aliases.begin(), aliases.end(), [](const HeaderAlias& a, const HeaderAlias& b) { return a.order < b.order; });
    for (const auto& [column, heading] : joinedHeadings(sheet, first->number, layout.firstDataRow - 1))
        for (const HeaderAlias& alias : aliases) {
            if (!QRegularExpression(alias.pattern).match(heading).hasMatch()) continue;
            auto& columns = layout.columns[alias.field];
            if (columns.empty() || alias.severalColumns) columns.push_back(column);
            break;
        }
    return layout;
}

int yearOf(const SheetTable& sheet)
{
    static const QRegularExpression year(u"tahun\\s+(20\\d\\d)"_s, QRegularExpression::CaseInsensitiveOption);
    for (const SheetRow& row : sheet.rows) {
        if (row.number > kHeaderWithin) break;
        for (const Cell& cell : row.cells)
            if (const auto match = year.match(cellText(cell)); match.hasMatch()) return match.captured(1).toInt();
    }
    return 0;
}

/// The rows of one person.
struct Block {
    std::vector<const SheetRow*> rows;
};

/// A person starts where the name column holds a name: text that is no NIP line.
bool startsPerson(const SheetRow& row, const Layout& layout)
{
    const QString name = textAt(row, layout.nameColumn());
    return !name.isEmpty() && !folded(name).startsWith(u"nip"_s) && nipIn(name).size() != normalisedNip(name).size();
}

class SheetReader {
public:
    SheetReader(const SheetTable& sheet, const Layout& layout, ReadContext& context) : m_sheet(sheet), m_layout(layout), m_context(context), m_year(yearOf(sheet)) {}

    std::vector<ImportRow> run()
    {
        std::vector<Block> blocks;
        for (const SheetRow& row : m_sheet.rows) {
            if (row.number < m_layout.firstDataRow) continue;
            if (isTotal(row)) {
                checkTotal(row, blocks.size());
                break;
            }
            if (startsPerson(row, m_layout)) blocks.push_back({});
            if (!blocks.empty()) blocks.back().rows.push_back(&row);
        }
        std::vector<ImportRow> rows;
        for (const Block& block : blocks) rows.push_back(readPersonBlock(block));
        if (!m_sheetProblems.empty() && !rows.empty()) rows.back().problems.insert(rows.back().problems.end(), m_sheetProblems.begin(), m_sheetProblems.end());
        return rows;
    }

private:
    void checkTotal(const SheetRow& row, size_t people)
    {
        const auto count = [&](const QString& field) { return textAt(row, m_layout.column(field)).toInt(); };
        const int said = count(u"male"_s) + count(u"female"_s);
        if (said != 0 && said != static_cast<int>(people))
            m_sheetProblems.push_back({m_sheet.name, row.number, {}, u"total.differs"_s, u"JUMLAH menyebut %1 orang, tetapi baris di atasnya %2."_s.arg(said).arg(people)});
    }

    [[nodiscard]] QString nipOf(const Block& block) const
    {
        for (const SheetRow* row : block.rows)
            for (const QString& field : {u"nip"_s, u"name_nip"_s, u"name"_s})
                if (const QString nip = nipIn(textAt(*row, m_layout.column(field))); !nip.isEmpty()) return nip;
        return {};
    }

    [[nodiscard]] bool isTicked(const Block& block, const QString& field) const
    {
        const QString tick = textAt(*block.rows.front(), m_layout.column(field));
        return !tick.isEmpty() && tick != u"-"_s && tick != u"0"_s;
    }

    [[nodiscard]] QStringList listed(const Block& block, const QString& field) const
    {
        QStringList items;
        const auto columns = m_layout.columns.find(field);
        if (columns == m_layout.columns.end()) return items;
        for (const SheetRow* row : block.rows)
            for (const int column : columns->second)
                if (const QString text = textAt(*row, column); !text.isEmpty() && text != u"-"_s) items << text;
        return items;
    }

    ImportRow readPersonBlock(const Block& block)
    {
        ImportRow row;
        row.sheet = m_sheet.name;
        row.number = block.rows.front()->number;
        row.who = nipOf(block);
        if (row.who.isEmpty()) {
            row.refused = true;
            row.who = textAt(*block.rows.front(), m_layout.nameColumn());
            row.problems.push_back({m_sheet.name, row.number, columnName(m_layout.nameColumn()), u"nip.missing"_s, u"“%1” tanpa NIP 18 angka; lengkapi NIP-nya."_s.arg(row.who)});
            return row;
        }
        bool known = false;
        const Uid person = m_context.index.personUid(row.who, &known);
        row.waiting = !known;
        if (row.waiting) row.problems.push_back({m_sheet.name, row.number, {}, u"person.unknown"_s, u"NIP %1 belum ada di data pegawai; baris ini menunggu."_s.arg(row.who)});
        addRecords(block, person, row);
        return row;
    }

    void addRecords(const Block& block, const Uid& person, ImportRow& row) const
    {
        const SheetRow& first = *block.rows.front();
        const QString source = u"%1 · %2 · baris %3"_s.arg(m_context.file, m_sheet.name).arg(row.number);
        const Value year = m_year > 0 ? Value(m_year) : Value();
        const auto text = [&](const QString& field) { return Value::ofText(textAt(first, m_layout.column(field))); };
        const auto tick = [&](const QString& field) { return isTicked(block, field) ? Value(1) : Value(); };
        Record record{entity::reconciliation, naturalUid(entity::reconciliation, {person.hex(), year.toString()}), {}};
        record.values.fields = {{field::reconciliationPerson, Value(person)}, {field::reconciliationYear, year}, {field::reconciliationSheet, Value(m_sheet.name)},
                                {field::reconciliationRank, text(u"rank"_s)}, {field::reconciliationPost, text(u"post"_s)}, {field::educationFirst, text(u"education_first"_s)},
                                {field::educationLast, text(u"education_last"_s)}, {field::pim2, tick(u"pim2"_s)}, {field::pim3, tick(u"pim3"_s)}, {field::pim4, tick(u"pim4"_s)},
                                {field::trainingDone, Value::ofText(listed(block, u"training_done"_s).join(u'\n'))}, {field::reconciliationSource, Value(source)}};
        std::erase_if(record.values.fields, [](const auto& f) { return f.second.isNull(); });
        row.records.push_back(std::move(record));
        std::map<QString, int> occurrences;
        for (const QString& need : listed(block, u"training_needed"_s)) {
            const int nth = ++occurrences[folded(need)];
            Record proposal{entity::proposal, naturalUid(entity::proposal, {person.hex(), year.toString(), folded(need), QString::number(nth)}), {}};
            proposal.values.fields = {{field::proposalPerson, Value(person)}, {field::proposalNeed, Value(need)}, {field::proposalSource, Value(source)}};
            if (!year.isNull()) proposal.values.fields[field::proposalYear] = year;
            row.records.push_back(std::move(proposal));
        }
    }

    const SheetTable& m_sheet;
    const Layout& m_layout;
    ReadContext& m_context;
    const int m_year;
    std::vector<ImportProblem> m_sheetProblems;
};

}  // namespace

std::optional<std::vector<ImportRow>> readReconciliation(const SheetTable& sheet, ReadContext& context)
{
    const auto layout = findLayout(sheet, context.tables);
    if (!layout || layout->nameColumn() < 0) return std::nullopt;
    return SheetReader(sheet, *layout, context).run();
}

}  // namespace core
