// SPDX-License-Identifier: Apache-2.0
// Headings are matched exactly once normalised; competency columns by code or name.
#include "core/import/sheet_header.h"

#include "core/history/entities.h"
#include "core/import/table_shape.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {
namespace {

const SheetRow* rowAt(const SheetTable& sheet, int number)
{
    const auto it = std::lower_bound(sheet.rows.begin(), sheet.rows.end(), number, [](const SheetRow& row, int n) { return row.number < n; });
    return it == sheet.rows.end() || it->number != number ? nullptr : &*it;
}

QString headingText(const Cell& cell) { return cellText(cell).simplified(); }

void put(std::vector<QString>& headings, int column, const QString& heading)
{
    if (heading.isEmpty()) return;
    if (static_cast<size_t>(column) >= headings.size()) headings.resize(static_cast<size_t>(column) + 1);
    headings[static_cast<size_t>(column)] = heading;
}

std::vector<QString> headingsOfRow(const SheetTable& sheet, int number)
{
    std::vector<QString> headings;
    for (const CellRange& merge : sheet.merges)
        if (merge.firstRow < number && merge.lastRow >= number)
            if (const SheetRow* above = rowAt(sheet, merge.firstRow)) put(headings, merge.firstColumn, headingText(above->at(merge.firstColumn)));
    if (const SheetRow* row = rowAt(sheet, number))
        for (size_t c = 0; c < row->cells.size(); ++c) put(headings, static_cast<int>(c), headingText(row->cells[c]));
    return headings;
}

/// A merged cell stands over all its columns.
std::vector<QString> joinedHeadings(const SheetTable& sheet, int firstRow, int lastRow)
{
    std::vector<QString> headings;
    std::map<std::pair<int, int>, int> lastColumns;
    for (const CellRange& merge : sheet.merges)
        if (merge.firstRow >= firstRow && merge.firstRow <= lastRow) lastColumns[{merge.firstRow, merge.firstColumn}] = merge.lastColumn;
    for (const SheetRow& row : sheet.rows) {
        if (row.number > lastRow) break;
        if (row.number < firstRow) continue;
        for (int column = 0; column < static_cast<int>(row.cells.size()); ++column) {
            const QString text = headingText(row.at(column));
            if (text.isEmpty()) continue;
            const auto merged = lastColumns.find({row.number, column});
            const int last = merged == lastColumns.end() ? column : merged->second;
            for (int c = column; c <= last; ++c) put(headings, c, c < static_cast<int>(headings.size()) ? (headings[static_cast<size_t>(c)] + u' ' + text).trimmed() : text);
        }
    }
    return headings;
}

/// Which meaning a heading of a reconciliation sheet has; 0 = it is known but read by nobody, or not known.
int aliasMeaning(const QString& heading, const std::vector<HeaderPattern>& patterns)
{
    const QString lower = heading.toLower();
    for (const HeaderPattern& pattern : patterns)
        if (pattern.expression.match(lower).hasMatch()) return pattern.meaning;
    return 0;
}

/// Exact names before misspelt ones, and each competency once: "Integritas 2" is no second Integritas.
void guessCompetencies(const std::vector<QString>& headings, const std::vector<int>& columns, const KnownCompetencies& known, HeaderGuess& guess)
{
    std::set<QString> taken;
    for (const auto find : {&KnownCompetencies::named, &KnownCompetencies::like})
        for (const int column : columns) {
            if (guess.header.competencies.contains(column)) continue;
            const QString code = (known.*find)(headings[static_cast<size_t>(column)]);
            if (code.isEmpty() || !taken.insert(code).second) continue;
            guess.header.competencies[column] = code;
            ++guess.score;
        }
}

/// By the patterns of aliases, from left to right.
void matchAliases(const std::vector<QString>& headings, const ImportIndex& index, SheetHeader& header)
{
    for (size_t c = 0; c < headings.size(); ++c) {
        const ColumnSpec* spec = normalisedHeading(headings[c]).isEmpty() ? nullptr : findColumn(header.kind, aliasMeaning(headings[c], index.headerPatterns));
        if (spec && (spec->several || !header.columns.contains(spec->field))) header.columns[spec->field].push_back(static_cast<int>(c));
    }
}

/// By the headings of the kind, each meaning by the best that is there.
void matchHeadings(const std::vector<QString>& headings, SheetHeader& header)
{
    QHash<QString, int> columns;
    for (int c = static_cast<int>(headings.size()) - 1; c >= 0; --c) columns.insert(normalisedHeading(headings[static_cast<size_t>(c)]), c);
    for (const ColumnSpec& spec : columnsOf(header.kind)) {
        const auto written = std::find_if(spec.headings.begin(), spec.headings.end(), [&](const QString& heading) { return columns.contains(heading); });
        if (written != spec.headings.end()) header.columns[spec.field].push_back(columns.take(*written));
    }
}

/// Those that a people's list has as well tell nothing of the kind.
int ownColumns(const HeaderGuess& guess)
{
    const auto isOfPeople = [](const QString& heading) {
        const auto& people = columnsOf(ImportKind::people);
        return std::any_of(people.begin(), people.end(), [&](const ColumnSpec& spec) { return spec.headings.contains(heading); });
    };
    const auto& specs = columnsOf(guess.header.kind);
    const auto required = std::count_if(specs.begin(), specs.end(), [&](const ColumnSpec& spec) { return spec.required && std::none_of(spec.headings.begin(), spec.headings.end(), isOfPeople); });
    return static_cast<int>(required) + (guess.header.competencies.empty() ? 0 : 1);
}

/// What an OPD is asked for beyond who its people are.
bool tellsTraining(const SheetHeader& header)
{
    constexpr std::array columns{column::need, field::trainingDone, field::pim2, field::pim3, field::pim4};
    return std::any_of(columns.begin(), columns.end(), [&](int meaning) { return header.column(meaning) >= 0; });
}

}  // namespace

int SheetHeader::column(int meaning) const
{
    const auto it = columns.find(meaning);
    return it == columns.end() || it->second.empty() ? -1 : it->second.front();
}

bool SheetHeader::reads(int wanted) const
{
    if (competencies.contains(wanted)) return true;
    return std::any_of(columns.begin(), columns.end(), [&](const auto& meaning) { return std::find(meaning.second.begin(), meaning.second.end(), wanted) != meaning.second.end(); });
}

QStringList missingColumns(const SheetHeader& header, size_t fewestAssessed)
{
    const auto isOfPerson = [](const ColumnSpec& spec) { return spec.field == field::nip || spec.field == field::personName; };
    QStringList missing;
    for (const ColumnSpec& spec : columnsOf(header.kind))
        if (spec.required && header.column(spec.field) < 0 && !(isOfPerson(spec) && header.column(column::nameAndNip) >= 0)) missing << spec.title;
    if (header.kind == ImportKind::standards && header.competencies.empty()) missing << QStringLiteral("kode kompetensi (M.1, SK.1, …)");
    if (header.kind == ImportKind::assessments && header.competencies.empty()) missing << QStringLiteral("nama kompetensi (Integritas, Kerja Sama, …)");
    else if (header.kind == ImportKind::assessments && header.competencies.size() < fewestAssessed && header.column(field::assessmentDate) < 0)
        missing << findColumn(header.kind, field::assessmentDate)->title;
    if (header.kind == ImportKind::reconciliation && header.column(column::nameAndNip) < 0 && header.column(column::name) < 0) missing << QStringLiteral("Nama");
    return missing;
}

std::vector<QString> headingsAt(const SheetTable& sheet, ImportKind kind, int row)
{
    if (kind != ImportKind::reconciliation) return headingsOfRow(sheet, row);
    const int first = reconciliationHeading(sheet).first;
    return joinedHeadings(sheet, first > 0 && first <= row && row - first < kMostHeadingRows ? first : row, row);
}

HeaderGuess guessColumns(const SheetTable& sheet, ImportKind kind, int row, const ImportIndex& index)
{
    HeaderGuess guess{{kind, row, {}, {}}, {}, 0};
    const std::vector<QString> headings = headingsAt(sheet, kind, row);
    if (kind == ImportKind::reconciliation) matchAliases(headings, index, guess.header);
    else matchHeadings(headings, guess.header);
    if (kind == ImportKind::people && (guess.header.column(column::male) < 0 || guess.header.column(column::female) < 0))
        for (const int tick : {column::male, column::female}) guess.header.columns.erase(tick);  // beside "W", "P" means Pria
    std::vector<int> others;
    for (int c = 0; c < static_cast<int>(headings.size()); ++c)
        if (guess.header.reads(c)) ++guess.score;
        else if (!normalisedHeading(headings[static_cast<size_t>(c)]).isEmpty()) others.push_back(c);
    if (hasCompetencyColumns(kind)) guessCompetencies(headings, others, index.competencies, guess);
    guess.missing = missingColumns(guess.header);
    return guess;
}

HeaderGuess guessHeader(const SheetTable& sheet, ImportKind kind, const ImportIndex& index)
{
    if (kind == ImportKind::reconciliation) return guessColumns(sheet, kind, reconciliationHeading(sheet).last, index);
    HeaderGuess best = guessColumns(sheet, kind, 0, index);
    for (const SheetRow& row : sheet.rows) {
        if (row.number > kHeaderWithin) break;
        HeaderGuess guess = guessColumns(sheet, kind, row.number, index);
        const auto rank = [](const HeaderGuess& g) { return std::pair(g.missing.isEmpty(), g.score); };
        if (rank(guess) > rank(best)) best = std::move(guess);
    }
    return best;
}

std::optional<ImportKind> guessKind(const SheetTable& sheet, const ImportIndex& index)
{
    if (saysReconciliation(sheet)) return ImportKind::reconciliation;
    const SheetHeader asOpd = guessHeader(sheet, ImportKind::reconciliation, index).header;
    const bool isJoined = asOpd.column(column::nameAndNip) >= 0;
    if (isJoined && tellsTraining(asOpd)) return ImportKind::reconciliation;
    std::optional<ImportKind> best;
    std::pair<int, int> most{0, 0};
    for (const ImportKind kind : allImportKinds()) {
        if (kind == ImportKind::reconciliation) continue;
        const HeaderGuess guess = guessHeader(sheet, kind, index);
        const std::pair rank{ownColumns(guess), guess.score};
        if (guess.missing.isEmpty() && rank > most) most = rank, best = kind;
    }
    return best || !isJoined ? best : ImportKind::reconciliation;
}

}  // namespace core
