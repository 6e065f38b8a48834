// SPDX-License-Identifier: Apache-2.0
// How the readers of core/import fail below their door (sheet_reader.cpp), which names the file and turns this into an Error.
#pragma once
#include "core/base/result.h"
#include "core/base/text.h"
#include "core/import/sheet.h"

namespace core {

/// `error.message` is the rest of a sentence that starts with: Berkas “name” …
class SheetFailure final : public Failure {
public:
    using Failure::Failure;
};

/// For whatever no honest writer produces: the sender's copy may be whole.
[[nodiscard]] inline SheetFailure brokenFile(const QString& detail)
{
    return {ErrorCode::corrupt, QStringLiteral("rusak atau terpotong; minta pengirim mengirim ulang."), detail};
}

[[nodiscard]] inline SheetFailure unreadableFile(const QString& detail)
{
    return {ErrorCode::io, QStringLiteral("tidak bisa dibaca sampai selesai; salin ke komputer ini lalu coba lagi."), detail};
}

/// `what` is "5.000.000 sel"; `advice` says what to do.
[[nodiscard]] inline SheetFailure tooMuch(const QString& what, const QString& advice)
{
    return {ErrorCode::invalidInput, QStringLiteral("memuat lebih dari %1; %2").arg(what, advice)};
}

/// `what` is "10.000.000 sel".
[[nodiscard]] inline SheetFailure tooManyCells(const QString& what)
{
    return tooMuch(what, QStringLiteral("hapus baris dan kolom kosong yang diberi format, atau bagi menjadi beberapa berkas."));
}

/// What was read of a file so far, over all its sheets: a workbook may name one part a thousand times.
class SheetTally {
public:
    void addCells(qint64 more, const SheetLimits& limits)
    {
        m_cells += more;
        if (m_cells > limits.cells) throw tooManyCells(grouped(limits.cells) + QStringLiteral(" sel"));
    }
    void addText(const Cell& cell, const SheetLimits& limits)
    {
        m_characters += cell.text.size();
        if (m_characters > limits.characters)
            throw tooMuch(grouped(limits.characters) + QStringLiteral(" huruf"), QStringLiteral("bagi menjadi beberapa berkas."));
    }

private:
    qint64 m_cells = 0, m_characters = 0;
};

/// Rows are held with their gaps, 40 bytes each: a few far cells must not ask for all of them. 400,000 gaps are 16 MB.
inline void checkGaps(qint64 gaps, qint64 filled)
{
    if (gaps > 400'000 && gaps > 100 * filled) throw tooManyCells(QStringLiteral("400.000 sel kosong di antara sel yang terisi"));
}

}  // namespace core
