// SPDX-License-Identifier: Apache-2.0
#include "core/import/sheet_choice.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

std::optional<ImportKind> kindOf(const SheetTable& table, const RememberedMappings& remembered, const ImportIndex& index)
{
    if (const auto mapping = rememberedFor(table, remembered)) return mapping->kind;
    return guessKind(table, index);
}

std::optional<ImportKind> firstKind(const std::vector<SheetTable>& tables, const RememberedMappings& remembered, const ImportIndex& index)
{
    for (const SheetTable& table : tables)
        if (const auto kind = table.isHidden ? std::nullopt : kindOf(table, remembered, index)) return kind;
    return std::nullopt;
}

void addSheet(const SheetTable& table, const RememberedMappings& remembered, const ImportIndex& index, SheetChoice& choice, QStringList& missing)
{
    if (const auto mapping = rememberedFor(table, remembered); mapping && mapping->kind == choice.kind) {
        choice.sheets.push_back({&table, *headerOf(*mapping)});
        choice.notices.push_back({table.name, 0, {}, u"mapping.remembered"_s, u"Kolom lembar “%1” dipasangkan seperti pada impor sebelumnya dengan judul kolom yang sama."_s.arg(table.name)});
        return;
    }
    HeaderGuess guess = guessHeader(table, choice.kind, index);
    if (guess.missing.isEmpty()) {
        choice.sheets.push_back({&table, std::move(guess.header)});
        return;
    }
    missing = guess.missing;
    choice.problems.push_back({table.name, 0, {}, u"sheet.notRead"_s,
                               u"Lembar “%1” tidak dibaca karena kolom ini tidak ditemukan: %2; bila isinya jenis lain, impor terpisah."_s.arg(table.name, missing.join(u", "_s))});
}

}  // namespace

Result<SheetChoice> chooseSaid(const std::vector<SheetTable>& tables, const std::vector<SheetMapping>& said)
{
    SheetChoice choice;
    choice.kind = said.front().kind;
    for (const SheetMapping& mapping : said) {
        if (mapping.kind != choice.kind) return fail(ErrorCode::invalidInput, u"Lembar-lembar yang diimpor sekaligus harus sejenis; impor lembar “%1” terpisah."_s.arg(mapping.sheet));
        const auto table = std::find_if(tables.begin(), tables.end(), [&](const SheetTable& t) { return t.name == mapping.sheet; });
        if (table == tables.end()) return fail(ErrorCode::invalidInput, u"Lembar “%1” tidak ada di berkas ini; pilih lembar lain."_s.arg(mapping.sheet));
        auto header = headerOf(mapping);
        if (!header) return tl::unexpected<Error>(header.error());
        choice.sheets.push_back({&*table, std::move(*header)});
    }
    return choice;
}

Result<SheetChoice> chooseSheets(const QString& file, const std::vector<SheetTable>& tables, std::optional<ImportKind> kind,
                                 const RememberedMappings& remembered, const ImportIndex& index)
{
    if (!kind) kind = firstKind(tables, remembered, index);
    if (!kind)
        return fail(ErrorCode::invalidInput, u"“%1” tidak dikenali sebagai salah satu jenis berkas Titian; periksa judul kolomnya atau sebutkan jenisnya."_s.arg(file));
    SheetChoice choice;
    choice.kind = *kind;
    QStringList missing;
    for (const SheetTable& table : tables) {
        if (table.rows.empty()) continue;
        if (!table.isHidden) addSheet(table, remembered, index, choice, missing);
        else if (kindOf(table, remembered, index) == choice.kind)
            choice.notices.push_back({table.name, 0, {}, u"sheet.hidden"_s, u"Lembar “%1” tersembunyi, jadi tidak dibaca; tampilkan lembar itu dahulu bila isinya perlu diimpor."_s.arg(table.name)});
    }
    if (!choice.sheets.empty()) return choice;
    return fail(ErrorCode::invalidInput, u"“%1” tidak dapat dibaca sebagai %2; kolom yang tidak ditemukan: %3."_s.arg(file, importKindTitle(*kind), missing.isEmpty() ? u"judul tabel"_s : missing.join(u", "_s)));
}

bool isGuess(const SheetTable& table, const SheetMapping& mapping, const ImportIndex& index)
{
    return guessKind(table, index) == mapping.kind && mappingOf(table.name, guessHeader(table, mapping.kind, index).header) == mapping;
}

}  // namespace core
