// SPDX-License-Identifier: Apache-2.0
// bench_sheets [ROWS]: the reader against its floor, inflate + expat with empty handlers, on rows of 30 columns, processor time; and
// its peak memory, in a process of its own. bench_sheets FILE: what reading that file gives, costs and takes.
#include <expat.h>
#include <xlsxwriter.h>
#include <zip.h>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

#include "core/import/sheet_reader.h"

namespace {

constexpr int kColumns = 30;

// A profile export: NIP and name differ, units repeat, some days, the rest numbers and gaps.
void writeWorkbook(const QString& path, int rows)
{
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Profil");
    lxw_format* day = workbook_add_format(book);
    format_set_num_format(day, "dd/mm/yyyy");
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < kColumns; ++column) {
            const auto r = static_cast<lxw_row_t>(row);
            const auto c = static_cast<lxw_col_t>(column);
            const int kind = column % 6;
            const QByteArray number = QByteArray::number(kind == 1 ? row % 50 : row);
            if (kind == 0)
                worksheet_write_string(sheet, r, c, ("19870214201001" + number.rightJustified(4, '0')).constData(), nullptr);
            if (kind == 1)
                worksheet_write_string(sheet, r, c, ("Dinas Pekerjaan Umum dan Penataan Ruang " + number).constData(), nullptr);
            if (kind == 2) worksheet_write_number(sheet, r, c, 40'000 + row % 5000, day);
            if (kind == 3 || kind == 4) worksheet_write_number(sheet, r, c, row * 0.25, nullptr);
            if (kind == 5)
                worksheet_write_string(sheet, r, c, ("Pegawai " + QByteArray::number(row * kColumns + column)).constData(),
                                       nullptr);
        }
    workbook_close(book);
}

void XMLCALL ignoreStart(void*, const XML_Char*, const XML_Char**) {}
void XMLCALL ignoreEnd(void*, const XML_Char*) {}
void XMLCALL ignoreText(void*, const XML_Char*, int) {}

void parseOnly(zip_t* zip, const char* part)
{
    zip_file_t* file = zip_fopen(zip, part, 0);
    XML_Parser parser = XML_ParserCreate(nullptr);
    XML_SetElementHandler(parser, ignoreStart, ignoreEnd);
    XML_SetCharacterDataHandler(parser, ignoreText);
    constexpr int chunk = 16 * 1024;
    for (zip_int64_t n = 1; n > 0;) {
        n = zip_fread(file, XML_GetBuffer(parser, chunk), chunk);
        XML_ParseBuffer(parser, static_cast<int>(std::max<zip_int64_t>(n, 0)), n <= 0);
    }
    XML_ParserFree(parser);
    zip_fclose(file);
}

void floorOf(const QString& path)
{
    int error = 0;
    zip_t* zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    parseOnly(zip, "xl/sharedStrings.xml");
    parseOnly(zip, "xl/worksheets/sheet1.xml");
    zip_discard(zip);
}

size_t readAll(const QString& path)
{
    size_t cells = 0;
    const auto read = core::readSheetRows(path, 0, {}, [&](core::SheetRow&& row) {
        cells += row.cells.size();
        return true;
    });
    if (!read) std::printf("%s [%s]\n", qPrintable(read.error().message), qPrintable(read.error().detail));
    return cells;
}

template <class Action>
double seconds(Action action)
{
    const std::clock_t start = std::clock();
    action();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

// Linux only; -1 elsewhere.
long peakKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return -1;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.mid(6).trimmed().split(' ').first().toLong();
    return -1;
}

int readOne(const QString& path)
{
    const long before = peakKilobytes();
    size_t cells = 0;
    const double time = seconds([&] { cells = readAll(path); });
    std::printf("%zu cells, %.3f s, peak memory %.1f MB over the start's %.1f\n", cells, time, static_cast<double>(peakKilobytes() - before) / 1024,
                static_cast<double>(before) / 1024);
    return 0;
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    bool isNumber = false;
    int rows = argc > 1 ? QString::fromLatin1(argv[1]).toInt(&isNumber) : 20'000;
    if (argc > 1 && !isNumber) return readOne(QFile::decodeName(argv[1]));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.xlsx"));
    writeWorkbook(path, rows);
    std::vector<double> ours;
    std::vector<double> bare;
    size_t cells = 0;
    // In turns, so that a busy neighbour hits both; the best of each is the least disturbed.
    for (int round = 0; round < (rows > 50'000 ? 3 : 9); ++round) {
        bare.push_back(seconds([&] { floorOf(path); }));
        ours.push_back(seconds([&] { cells = readAll(path); }));
    }
    const double best = *std::min_element(ours.begin(), ours.end());
    const double floor = *std::min_element(bare.begin(), bare.end());
    std::printf("reading %d rows, %zu cells: %.3f s, inflate + expat %.3f s, ratio %.2f (goal 1.5)\n", rows, cells, best, floor, best / floor);
    std::fflush(stdout);
    QProcess alone;  // this process also wrote the workbook
    alone.setProcessChannelMode(QProcess::ForwardedChannels);
    alone.start(QCoreApplication::applicationFilePath(), {path});
    alone.waitForFinished(-1);
    if (const QByteArray keep = qgetenv("TITIAN_BENCH_KEEP"); !keep.isEmpty()) QFile::copy(path, QFile::decodeName(keep));
    return 0;
}
