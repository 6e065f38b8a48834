// SPDX-License-Identifier: Apache-2.0
#include "core/import/sheet_look.h"

#include "core/import/import_index_store.h"
#include "core/import/mapping_store.h"
#include "core/import/sheet_reader.h"
#include "core/reference/reference_store.h"

#include <QFileInfo>
#include <algorithm>

namespace core {
namespace {

constexpr int kTopRows = 60;

SheetTable topOf(const SheetTable& sheet)
{
    SheetTable top{sheet.name, sheet.isHidden, {}, {}};
    std::copy_if(sheet.rows.begin(), sheet.rows.end(), std::back_inserter(top.rows), [](const SheetRow& row) { return row.number <= kTopRows; });
    std::copy_if(sheet.merges.begin(), sheet.merges.end(), std::back_inserter(top.merges), [](const CellRange& merge) { return merge.firstRow <= kTopRows; });
    return top;
}

std::vector<KindGuess> guessKinds(const SheetTable& sheet, const ImportIndex& index)
{
    std::vector<KindGuess> guesses;
    const auto likely = guessKind(sheet, index);
    for (const ImportKind kind : allImportKinds()) {
        const HeaderGuess guess = guessHeader(sheet, kind, index);
        if (guess.score > 0) guesses.push_back({kind, guess.header.row, guess.score, guess.missing});
    }
    const auto rank = [&](const KindGuess& g) { return std::tuple(g.kind == likely, g.missing.isEmpty(), g.score); };
    std::stable_sort(guesses.begin(), guesses.end(), [&](const KindGuess& a, const KindGuess& b) { return rank(a) > rank(b); });
    return guesses;
}

FoundSheet lookAt(const SheetTable& sheet, const RememberedMappings& remembered, const ImportIndex& index)
{
    FoundSheet found{sheet.name, sheet.isHidden, static_cast<int>(sheet.rows.size()), guessKinds(sheet, index), {}, false, topOf(sheet)};
    if (const auto known = rememberedFor(sheet, remembered)) {
        found.mapping = *known;
        found.isRemembered = true;
    } else if (found.kinds.empty()) {
        found.mapping.sheet = sheet.name;
    } else {
        found.mapping = mappingOf(sheet.name, guessHeader(sheet, found.kinds.front().kind, index).header);
    }
    return found;
}

ImportIndex headingsOf(Session& session) { return loadHeadings(session, valueOrThrow(ReferenceStore(session).load())); }

}  // namespace

Result<SheetLook> lookAtSheets(Session& session, const QString& path)
{
    const auto loaded = loadSheetFile(path);
    if (!loaded) return tl::unexpected<Error>(loaded.error());
    return session.read([&] {
        const ImportIndex index = headingsOf(session);
        const RememberedMappings remembered = loadMappings(session);
        SheetLook look{QFileInfo(path).fileName(), {}};
        for (const SheetTable& sheet : loaded->tables) look.sheets.push_back(lookAt(sheet, remembered, index));
        return look;
    });
}

Result<SheetMapping> guessMapping(Session& session, const SheetTable& top, ImportKind kind, int headerRow)
{
    return session.read([&] { return mappingOf(top.name, guessColumns(top, kind, headerRow, headingsOf(session)).header); });
}

std::vector<FoundColumn> columnsUnder(const SheetTable& top, const SheetMapping& mapping)
{
    std::vector<QString> headings = headingsAt(top, mapping.kind, mapping.headerRow);
    for (const SheetRow& row : top.rows)
        if (row.number > mapping.headerRow) headings.resize(std::max(headings.size(), row.cells.size()));
    std::vector<FoundColumn> columns;
    for (size_t c = 0; c < headings.size(); ++c) {
        FoundColumn column{static_cast<int>(c), headings[c], {}, {}};
        for (const SheetRow& row : top.rows)
            if (column.sample.isEmpty() && row.number > mapping.headerRow) column.sample = cellText(row.at(column.column)).simplified();
        if (const auto target = mapping.columns.find(column.column); target != mapping.columns.end()) column.target = target->second;
        columns.push_back(std::move(column));
    }
    return columns;
}

Result<> forgetMapping(Session& session, const SheetTable& top, const SheetMapping& mapping)
{
    return session.write([&] { removeMapping(session, layoutOf(top, mapping.kind, mapping.headerRow)); });
}

}  // namespace core
