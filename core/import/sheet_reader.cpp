// SPDX-License-Identifier: Apache-2.0
// Tells what a file is before any reader sees it, and turns the readers' failures into Errors.
#include "core/import/sheet_reader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <new>

#include "core/base/text.h"
#include "core/import/csv_reader.h"
#include "core/import/ods_reader.h"
#include "core/import/sheet_failure.h"
#include "core/import/xlsx_reader.h"

namespace core {
namespace {

template <class Action>
auto atTheDoor(const QString& path, Action action) -> Result<decltype(action())>
{
    const auto sentence = [&](const QString& rest) {
        return QStringLiteral("Berkas “%1” %2").arg(QFileInfo(path).fileName(), rest);
    };
    try {
        return action();
    } catch (const SheetFailure& failure) {
        return fail(failure.error.code, sentence(failure.error.message), failure.error.detail);
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::full, sentence(QStringLiteral("tidak muat di memori; tutup program lain atau bagi berkasnya.")));
    }
}

SheetFailure notASheet(const QString& rest) { return {ErrorCode::invalidInput, rest}; }

struct Signature {
    QByteArrayView bytes;
    QString sentence;
};

// The older or foreign files that people really choose.
const std::vector<Signature>& foreignSignatures()
{
    const QString resave = QStringLiteral("; buka di Excel, simpan sebagai .xlsx, lalu pilih berkas itu.");
    const QString choose = QStringLiteral(", bukan lembar kerja; pilih berkas .xlsx, .ods, atau .csv.");
    const QString unpack = QStringLiteral("adalah arsip; buka arsipnya dan pilih berkas .xlsx di dalamnya.");
    const QString oldExcel = QStringLiteral("adalah Excel lama (.xls)") + resave;
    static const std::vector<Signature> all{
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
         QStringLiteral("adalah Excel lama (.xls) atau dikunci kata sandi; buka di Excel, hapus sandinya bila ada, "
                        "simpan sebagai .xlsx, lalu pilih berkas itu.")},
        {QByteArrayView("\x09\x08\x10\x00", 4), oldExcel},
        {QByteArrayView("\x09\x08\x08\x00", 4), oldExcel},
        {QByteArrayView("\x09\x04\x06\x00", 4), oldExcel},
        {QByteArrayView("\x09\x02\x06\x00", 4), oldExcel},
        {"%PDF-", QStringLiteral("adalah PDF") + choose},
        {"{\\rtf", QStringLiteral("adalah dokumen RTF") + choose},
        {"\x89PNG", QStringLiteral("adalah gambar") + choose},
        {"\xFF\xD8\xFF", QStringLiteral("adalah gambar") + choose},
        {"Rar!", unpack},
        {"7z\xBC\xAF", unpack},
        {"\x1F\x8B", unpack},
    };
    return all;
}

bool isBinary(QByteArrayView head)
{
    return std::any_of(head.begin(), head.end(),
                       [](char c) { return c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f'; });
}

bool isMarkup(QByteArray head)
{
    if (head.startsWith("\xEF\xBB\xBF")) head.remove(0, 3);
    const QByteArray start = head.trimmed().left(2);
    return start.size() == 2 && start[0] == '<' && (start[1] == '!' || start[1] == '?' || QChar::fromLatin1(start[1]).isLetter());
}

SheetFileKind kindOf(const QByteArray& head)
{
    if (head.startsWith("PK\x03\x04")) return SheetFileKind::xlsx;
    for (const Signature& signature : foreignSignatures())
        if (head.startsWith(signature.bytes)) throw notASheet(signature.sentence);
    const bool isUtf16 = head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
    if (!isUtf16 && isBinary(head)) throw brokenFile(QStringLiteral("neither zip nor text"));
    if (isMarkup(head))
        throw notASheet(
            QStringLiteral("adalah halaman web (HTML atau XML), bukan lembar kerja; buka di Excel, simpan sebagai .xlsx, lalu "
                           "pilih berkas itu."));
    return SheetFileKind::csv;
}

// Everything that can be said without a reader. A pipe or device would block or never end, so only plain files are opened.
SheetFileKind checkFile(const QString& path, const SheetLimits& limits)
{
    const QFileInfo info(path);
    if (!info.exists()) throw SheetFailure(ErrorCode::notFound, QStringLiteral("tidak ditemukan; periksa nama dan letaknya."));
    if (info.isDir()) throw notASheet(QStringLiteral("ternyata folder; pilih berkas .xlsx, .ods, atau .csv di dalamnya."));
    if (!info.isFile()) throw notASheet(QStringLiteral("bukan berkas biasa; pilih berkas .xlsx, .ods, atau .csv."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw SheetFailure(ErrorCode::io,
                           QStringLiteral("tidak boleh dibaca; tutup dulu di program lain atau minta izin membacanya."),
                           file.errorString());
    if (info.size() == 0) throw notASheet(QStringLiteral("kosong; minta pengirim mengirim ulang."));
    const SheetFileKind kind = kindOf(file.read(4096));
    if (info.size() > limits.fileBytes)
        throw SheetFailure(ErrorCode::invalidInput,
                           (kind == SheetFileKind::csv ? QStringLiteral("lebih besar dari %1 MB; bagi menjadi beberapa berkas.")
                                                       : QStringLiteral("lebih besar dari %1 MB; hapus gambar di dalamnya atau bagi menjadi beberapa berkas."))
                               .arg(grouped(limits.fileBytes >> 20)));
    return kind == SheetFileKind::xlsx && isOds(path, limits) ? SheetFileKind::ods : kind;
}

QByteArray sha256Of(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) throw unreadableFile(file.errorString());
    return hash.result();
}

SheetFile csvFacts(const QString& path)
{
    SheetFile file;
    file.kind = SheetFileKind::csv;
    file.sheets.push_back({QFileInfo(path).completeBaseName()});
    return file;
}

using ReadRows = std::function<std::vector<CellRange>(int sheet, const RowSink& onRow)>;

LoadedSheets loadTables(SheetFile file, const ReadRows& readRows)
{
    LoadedSheets loaded{std::move(file), {}};
    for (const SheetInfo& sheet : loaded.file.sheets) {
        SheetTable table{sheet.name, sheet.isHidden, {}, {}};
        table.merges = readRows(static_cast<int>(loaded.tables.size()), [&](SheetRow&& row) {
            table.rows.push_back(std::move(row));
            return true;
        });
        loaded.tables.push_back(std::move(table));
    }
    return loaded;
}

LoadedSheets loadOds(const QString& path, const SheetLimits& limits)
{
    OdsFile ods(path, limits);
    LoadedSheets loaded;
    ods.describe(loaded.file);
    loaded.file.sha256 = sha256Of(path);
    loaded.tables = ods.readAll();
    return loaded;
}

std::vector<CellRange> csvRows(const QString& path, int sheet, const SheetLimits& limits, const RowSink& onRow)
{
    if (sheet != 0)
        throw SheetFailure(ErrorCode::notFound, QStringLiteral("adalah csv dan hanya punya satu lembar; pilih lembar itu."));
    readCsvRows(path, limits, onRow);
    return {};
}

}  // namespace

Result<SheetFile> openSheetFile(const QString& path, const SheetLimits& limits)
{
    return atTheDoor(path, [&] {
        SheetFile file;
        switch (checkFile(path, limits)) {
            case SheetFileKind::csv: file = csvFacts(path); break;
            case SheetFileKind::xlsx: XlsxFile(path, limits).describe(file); break;
            case SheetFileKind::ods: OdsFile(path, limits).describe(file); break;
        }
        file.sha256 = sha256Of(path);
        return file;
    });
}

Result<std::vector<CellRange>> readSheetRows(const QString& path, int sheetIndex, const SheetLimits& limits, const RowSink& onRow)
{
    return atTheDoor(path, [&] {
        switch (checkFile(path, limits)) {
            case SheetFileKind::xlsx: return XlsxFile(path, limits).readRows(sheetIndex, onRow);
            case SheetFileKind::ods: return OdsFile(path, limits).readRows(sheetIndex, onRow);
            case SheetFileKind::csv: break;
        }
        return csvRows(path, sheetIndex, limits, onRow);
    });
}

Result<LoadedSheets> loadSheetFile(const QString& path, const SheetLimits& limits)
{
    return atTheDoor(path, [&] {
        SheetFile file = csvFacts(path);
        const SheetFileKind kind = checkFile(path, limits);
        if (kind == SheetFileKind::ods) return loadOds(path, limits);
        if (kind == SheetFileKind::csv) {
            file.sha256 = sha256Of(path);
            return loadTables(std::move(file),
                              [&](int sheet, const RowSink& onRow) { return csvRows(path, sheet, limits, onRow); });
        }
        XlsxFile xlsx(path, limits);
        file = {};
        xlsx.describe(file);
        file.sha256 = sha256Of(path);
        return loadTables(std::move(file), [&](int sheet, const RowSink& onRow) { return xlsx.readRows(sheet, onRow); });
    });
}

}  // namespace core
