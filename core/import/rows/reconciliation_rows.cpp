// SPDX-License-Identifier: Apache-2.0
// Reconciliation sheets of OPDs (regulation.md 6.5, figures.md 13): headings over one to three merged rows, people on one or
// two rows with continuation rows, ticks, a JUMLAH row, signatures below it.
#include "core/import/rows/row_readers.h"

#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/import/rows/table_rows.h"
#include "core/import/table_shape.h"
#include "core/people/nip.h"

#include <QRegularExpression>
#include <algorithm>
#include <limits>
#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

int nameColumn(const SheetHeader& header) { return std::max(header.column(column::nameAndNip), header.column(column::name)); }

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
bool startsPerson(const SheetRow& row, const SheetHeader& header)
{
    static const QRegularExpression nipLine(u"^nip(?!\\p{L})"_s);  // not "Nipah"
    const QString name = textAt(row, nameColumn(header));
    return !name.isEmpty() && !nipLine.match(folded(name)).hasMatch() && nipIn(name).size() != normalisedNip(name).size();
}

class SheetReader {
public:
    SheetReader(const SheetTable& sheet, const SheetHeader& header, ReadContext& context) : m_sheet(sheet), m_header(header), m_context(context), m_year(yearOf(sheet)) {}

    std::vector<ImportRow> run()
    {
        std::vector<Block> blocks;
        std::vector<ImportRow> refused;
        int total = 0, end = std::numeric_limits<int>::max();
        for (const SheetRow& row : m_sheet.rows) {
            if (row.number <= m_header.row) continue;
            if (isTotalRow(row)) {
                if (total == 0) checkTotal(row, blocks.size());
                total = row.number;
                end = std::min(end, total);
            } else if (total > 0) {
                if (startsWithNumber(row) && startsPerson(row, m_header)) refused.push_back(belowTotal(m_sheet, row.number, total));
            } else {
                if (startsPerson(row, m_header) || startsNamelessPerson(row, blocks)) blocks.push_back({});
                if (!blocks.empty()) blocks.back().rows.push_back(&row);
            }
        }
        std::vector<ImportRow> rows;
        for (const Block& block : blocks) rows.push_back(readPersonBlock(block));
        std::move(refused.begin(), refused.end(), std::back_inserter(rows));
        if (!m_sheetProblems.empty() && !rows.empty()) rows.back().problems.insert(rows.back().problems.end(), m_sheetProblems.begin(), m_sheetProblems.end());
        m_context.note(unreadColumns(m_sheet, m_header, end));
        return rows;
    }

private:
    void checkTotal(const SheetRow& row, size_t people)
    {
        const auto count = [&](int meaning) { return textAt(row, m_header.column(meaning)).toInt(); };
        const int said = count(column::male) + count(column::female);
        if (said != 0 && said != static_cast<int>(people))
            m_sheetProblems.push_back({m_sheet.name, row.number, {}, u"total.differs"_s, u"JUMLAH menyebut %1 orang, tetapi di atasnya ada %2 pegawai; periksa apakah ada yang kurang atau ganda."_s.arg(said).arg(people)});
    }

    /// Another NIP without a name above it: what stands here is not the last person's.
    [[nodiscard]] bool startsNamelessPerson(const SheetRow& row, const std::vector<Block>& blocks) const
    {
        const QString nip = nipOf(row);
        if (nip.isEmpty()) return false;
        const QString last = blocks.empty() ? QString() : nipOf(blocks.back());
        return blocks.empty() || (!last.isEmpty() && last != nip);
    }

    [[nodiscard]] QString nipOf(const SheetRow& row) const
    {
        for (const int meaning : {column::personNip, column::nameAndNip, column::name})
            if (const QString nip = nipIn(textAt(row, m_header.column(meaning))); !nip.isEmpty()) return nip;
        return {};
    }

    [[nodiscard]] QString nipOf(const Block& block) const
    {
        for (const SheetRow* row : block.rows)
            if (const QString nip = nipOf(*row); !nip.isEmpty()) return nip;
        return {};
    }

    [[nodiscard]] QStringList listed(const Block& block, int meaning) const
    {
        QStringList items;
        const auto columns = m_header.columns.find(meaning);
        if (columns == m_header.columns.end()) return items;
        for (const SheetRow* row : block.rows)
            for (const int column : columns->second)
                if (const QString text = textAt(*row, column); !text.isEmpty() && text != u"-"_s) items << text;
        return items;
    }

    /// What stands in the NIP's column is told by who reads NIPs: damaged by a spreadsheet, a digit too few.
    [[nodiscard]] ImportProblem whyNoNip(const Block& block, const ImportRow& row) const
    {
        const int own = m_header.column(column::personNip);
        for (const SheetRow* at : block.rows)
            if (!textAt(*at, own).isEmpty())
                if (const auto nip = readNip(cellText(at->at(own))); !nip) return {m_sheet.name, at->number, columnName(own), nip.error().code, nip.error().message};
        const QString where = columnName(own >= 0 ? own : nameColumn(m_header));
        return {m_sheet.name, row.number, where, u"nip.missing"_s, u"“%1” tanpa NIP 18 angka; lengkapi NIP-nya."_s.arg(row.who)};
    }

    ImportRow readPersonBlock(const Block& block)
    {
        ImportRow row;
        row.sheet = m_sheet.name;
        row.number = block.rows.front()->number;
        row.who = nipOf(block);
        if (row.who.isEmpty()) {
            row.refused = true;
            row.who = textAt(*block.rows.front(), nameColumn(m_header));
            row.problems.push_back(whyNoNip(block, row));
            return row;
        }
        bool known = false;
        const Uid person = m_context.index.personUid(row.who, &known);
        row.waiting = !known;
        if (row.waiting) {
            const Problem why = whyWaiting(row.who, m_context.index);
            row.problems.push_back({m_sheet.name, row.number, {}, why.code, why.message});
        }
        addRecords(block, person, row);
        return row;
    }

    void addRecords(const Block& block, const Uid& person, ImportRow& row) const
    {
        const SheetRow& first = *block.rows.front();
        const QString source = u"%1 · %2 · baris %3"_s.arg(m_context.file, m_sheet.name, QString::number(row.number));
        const Value year = m_year > 0 ? Value(m_year) : Value();
        const auto text = [&](int meaning) { return Value::ofText(textAt(first, m_header.column(meaning))); };
        const auto tick = [&](int meaning) { return isTicked(first, m_header.column(meaning)) ? Value(1) : Value(); };
        Record record{entity::reconciliation, {}, {}};
        nameRecord(record, row.who, person, {year.toString()});
        record.values.fields = {{field::reconciliationPerson, Value(person)}, {field::reconciliationYear, year}, {field::reconciliationSheet, Value(m_sheet.name)},
                                {field::reconciliationRank, text(field::reconciliationRank)}, {field::reconciliationPost, text(field::reconciliationPost)}, {field::educationFirst, text(field::educationFirst)},
                                {field::educationLast, text(field::educationLast)}, {field::pim2, tick(field::pim2)}, {field::pim3, tick(field::pim3)}, {field::pim4, tick(field::pim4)},
                                {field::trainingDone, Value::ofText(listed(block, field::trainingDone).join(u'\n'))}, {field::reconciliationSource, Value(source)}};
        std::erase_if(record.values.fields, [](const auto& f) { return f.second.isNull(); });
        row.records.push_back(std::move(record));
        std::map<QString, int> occurrences;
        for (const QString& need : listed(block, column::need)) {
            const int nth = ++occurrences[folded(need)];
            Record proposal{entity::proposal, {}, {}};
            nameRecord(proposal, row.who, person, {year.toString(), folded(need), QString::number(nth)});
            proposal.values.fields = {{field::proposalPerson, Value(person)}, {field::proposalNeed, Value(need)}, {field::proposalSource, Value(source)}};
            if (!year.isNull()) proposal.values.fields[field::proposalYear] = year;
            row.records.push_back(std::move(proposal));
        }
    }

    const SheetTable& m_sheet;
    const SheetHeader& m_header;
    ReadContext& m_context;
    const int m_year;
    std::vector<ImportProblem> m_sheetProblems;
};

}  // namespace

std::vector<ImportRow> readReconciliation(const SheetTable& sheet, const SheetHeader& header, ReadContext& context)
{
    return SheetReader(sheet, header, context).run();
}

}  // namespace core
