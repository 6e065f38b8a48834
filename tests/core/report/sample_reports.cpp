// SPDX-License-Identifier: Apache-2.0
#include "tests/core/report/sample_reports.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QProcess>

#include "core/base/text.h"
#include "tests/support/catch_qt.h"

using namespace core;

namespace test {
namespace {

const QStringList kNames{QStringLiteral("Siti Aminah, S.Sos., M.Si."), QStringLiteral("Drs. H. Bambang Suryanto"),
                         QStringLiteral("Ni Luh Putu Ayu Wulandari, S.Kep., Ns."), QStringLiteral("Yohanes Krisostomus Tefa"),
                         QStringLiteral("Rahmat")};
const QStringList kPosts{QStringLiteral("Analis Kepegawaian Ahli Muda"), QStringLiteral("Kepala Subbagian Umum dan Kepegawaian"),
                         QStringLiteral("Pengelola Data"), QStringLiteral("Perawat Ahli Pertama/Pelaksana Lanjutan")};
const QStringList kCompetencies{QStringLiteral("Integritas"),          QStringLiteral("Kerja Sama"),
                                QStringLiteral("Komunikasi"),          QStringLiteral("Orientasi pada Hasil"),
                                QStringLiteral("Pelayanan Publik"),    QStringLiteral("Pengembangan Diri dan Orang Lain"),
                                QStringLiteral("Mengelola Perubahan"), QStringLiteral("Pengambilan Keputusan"),
                                QStringLiteral("Perekat Bangsa")};

QString nip(int i) { return QStringLiteral("198001012010%1").arg(i % 1000000, 6, 10, QLatin1Char('0')); }

}  // namespace

SignatureBlock headOfAgency()
{
    SignatureBlock signer;
    signer.title = QStringLiteral("Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia");
    signer.name = QStringLiteral("Dr. Ir. Hj. Ratna Dewi Kusumawardhani, M.Si.");
    signer.rank = QStringLiteral("Pembina Utama Muda (IV/c)");
    signer.nip = QStringLiteral("197001011995032001");
    return signer;
}

Report emptyReport(const QString& title)
{
    Report report;
    report.letterhead = agencyLetterhead(
        QStringLiteral("Pemerintah Kabupaten Contoh Raya"),
        QStringLiteral("Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"),
        {QStringLiteral("Jalan Merdeka Nomor 17 Contoh Raya 54321, Telepon (0999) 123456, Faksimile (0999) 123457"),
         QStringLiteral("Laman www.bkpsdm.contohraya.go.id, Pos-el bkpsdm@contohraya.go.id")},
        samplePng(200, 240));
    report.title = {title};
    report.placeAndDate = QStringLiteral("Contoh Raya, 22 November 2026");
    report.signatures = {headOfAgency()};
    report.footer = QStringLiteral("Titian · data per 22 November 2026 · dicetak 22 November 2026");
    return report;
}

ReportTable peopleTable(int rows)
{
    ReportTable table;
    table.columns = {{QStringLiteral("No"), CellType::integer, 0.4},      {QStringLiteral("Kode"), CellType::text, 0.6},
                     {QStringLiteral("Nama"), CellType::text, 2.2},       {QStringLiteral("NIP"), CellType::text, 1.5},
                     {QStringLiteral("Jabatan"), CellType::text, 2.4},    {QStringLiteral("JP"), CellType::integer, 0.6},
                     {QStringLiteral("Biaya (Rp)"), CellType::rupiah, 1}, {QStringLiteral("Tanggal"), CellType::date, 1}};
    for (int i = 1; i <= rows; ++i)
        table.add({i, QStringLiteral("R%1").arg(i, 5, 10, QLatin1Char('0')), kNames[i % kNames.size()], nip(i),
                   kPosts[i % kPosts.size()], i % 60, 1000000 + 25000LL * i, QDate(2026, 1, 1).addDays(i)});
    return table;
}

Report personReport()
{
    Report report = emptyReport(QStringLiteral("KESENJANGAN KOMPETENSI PEGAWAI"));
    report.subtitle = {QStringLiteral("Keadaan per 22 November 2026")};
    Facts facts;
    facts.facts = {
        {QStringLiteral("Nama"), kNames[0]},
        {QStringLiteral("NIP"), nip(7)},
        {QStringLiteral("Pangkat/Golongan"), QStringLiteral("Penata Tingkat I (III/d)")},
        {QStringLiteral("Jabatan"), kPosts[1]},
        {QStringLiteral("Unit kerja"), QStringLiteral("Sekretariat Badan Kepegawaian dan Pengembangan Sumber Daya Manusia")},
        {QStringLiteral("JPM"), QStringLiteral("81,48 (Memenuhi Syarat)")}};
    report.blocks.emplace_back(facts);
    ReportTable table;
    table.columns = {{QStringLiteral("No"), CellType::integer, 0.4},
                     {QStringLiteral("Kompetensi"), CellType::text, 3},
                     {QStringLiteral("Diminta"), CellType::integer, 0.8, Align::center},
                     {QStringLiteral("Dimiliki"), CellType::integer, 0.8, Align::center},
                     {QStringLiteral("Selisih"), CellType::integer, 0.8, Align::center},
                     {QStringLiteral("Keadaan"), CellType::text, 1.5},
                     {QStringLiteral("Sumber tingkat"), CellType::text, 2}};
    table.columnGroups = {{QStringLiteral("Tingkat"), 2, 3}};
    const std::vector<QString> states{QStringLiteral("Terpenuhi"), QStringLiteral("Kurang 1"), QStringLiteral("Kurang 2"),
                                      QStringLiteral("Kurang 3"), QStringLiteral("Belum dinilai")};
    table.addGroup(QStringLiteral("Manajerial"));
    for (int i = 0; i < 9; ++i) {
        if (i == 8) table.addGroup(QStringLiteral("Sosial Kultural"));
        const int gap = i % 5;
        const auto shade = std::array{Shade::none, Shade::low, Shade::mid, Shade::high, Shade::unknown}[static_cast<size_t>(gap)];
        table.add({i + 1,
                   kCompetencies[i],
                   4,
                   gap == 4 ? ReportCell() : ReportCell(4 - gap),
                   gap == 4 ? ReportCell() : ReportCell(gap),
                   {states[static_cast<size_t>(gap)], shade},
                   gap == 4 ? QString() : QStringLiteral("Uji Kompetensi, 12-03-2025")});
    }
    report.blocks.emplace_back(table);
    BarChart chart{QStringLiteral("Jam pelajaran per tahun"), {}};
    for (int year = 2023; year <= 2026; ++year)
        chart.bars.push_back({QString::number(year), (year - 2020) * 5.0, QStringLiteral("%1 JP").arg((year - 2020) * 5)});
    report.blocks.emplace_back(chart);
    report.footnotes = {QStringLiteral("Standar kompetensi menurut Peraturan Menteri PANRB Nomor 38 Tahun 2017; tingkat berlaku "
                                       "tiga tahun sejak tanggal penilaian."),
                        QStringLiteral("Kategori JPM belum terverifikasi terhadap peraturan daerah.")};
    report.signatures.insert(report.signatures.begin(), report.signatures.front());
    report.signatures[0].heading = QStringLiteral("Mengetahui");
    report.signatures[0].form = SignatureBlock::Form::onBehalf;
    report.signatures[0].onBehalfOf = QStringLiteral("Bupati Contoh Raya");
    report.signatures[0].title = QStringLiteral("Sekretaris Daerah");
    report.signatures[0].name = QStringLiteral("Drs. Bambang Suryanto, M.M.");
    report.signatures[1].form = SignatureBlock::Form::plt;
    return report;
}

Report unitReport(int units, int competencies)
{
    Report report = emptyReport(QStringLiteral("KESENJANGAN KOMPETENSI PER UNIT KERJA"));
    HeatMap map;
    map.title = QStringLiteral("Persentase pegawai dengan kesenjangan");
    map.rowHeader = QStringLiteral("Unit kerja");
    map.legendTitle = QStringLiteral("Pegawai dengan kesenjangan");
    for (int c = 0; c < competencies; ++c)
        map.columnLabels.push_back(kCompetencies[c % kCompetencies.size()] + (c < 9 ? QString() : QStringLiteral(" %1").arg(c)));
    for (int u = 0; u < units; ++u) {
        map.rowLabels.push_back(
            u % 7 == 3 ? QStringLiteral("U%1 Dinas Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana").arg(u + 1)
                       : QStringLiteral("U%1 Kecamatan Contoh").arg(u + 1));
        auto& row = map.cells.emplace_back();
        for (int c = 0; c < competencies; ++c) {
            const int percent = (u * 37 + c * 23) % 101;
            row.push_back((u + c) % 11 == 0 ? HeatMap::Cell{} : HeatMap::Cell{percent / 100.0, QString::number(percent)});
        }
    }
    report.blocks.emplace_back(map);
    return report;
}

Report planReport(int rows)
{
    Report report = emptyReport(QStringLiteral("RENCANA PENGEMBANGAN KOMPETENSI TAHUNAN"));
    report.subtitle = {QStringLiteral("Tahun Anggaran 2027")};
    ReportTable table;
    table.numberedColumns = true;
    table.columns = {
        {QStringLiteral("No"), CellType::integer, 0.4},         {QStringLiteral("Nama kegiatan"), CellType::text, 3},
        {QStringLiteral("Sasaran"), CellType::text, 2},         {QStringLiteral("Jalur"), CellType::text, 1},
        {QStringLiteral("Penyelenggara"), CellType::text, 1.6}, {QStringLiteral("Mulai"), CellType::date, 0.9},
        {QStringLiteral("Selesai"), CellType::date, 0.9},       {QStringLiteral("Peserta"), CellType::integer, 0.7},
        {QStringLiteral("JP"), CellType::integer, 0.5},         {QStringLiteral("Biaya satuan (Rp)"), CellType::rupiah, 1.1},
        {QStringLiteral("Jumlah (Rp)"), CellType::rupiah, 1.2}, {QStringLiteral("Kesesuaian kurikulum"), CellType::text, 1.2}};
    table.columns[5].inPortrait = table.columns[6].inPortrait = table.columns[11].inPortrait = false;
    table.columnGroups = {{QStringLiteral("Jadwal"), 5, 2}, {QStringLiteral("Anggaran"), 9, 2}};
    qint64 total = 0;
    for (int i = 0; i < rows; ++i) {
        if (i % 6 == 0) table.addGroup(kCompetencies[(i / 6) % kCompetencies.size()]);
        const qint64 unit = 2500000 + 125000 * (i % 9);
        total += unit * 30;
        table.add({i + 1, QStringLiteral("Pelatihan %1 Angkatan %2").arg(kCompetencies[i % kCompetencies.size()]).arg(i % 3 + 1),
                   QStringLiteral("Pejabat pengawas dan pelaksana"),
                   i % 2 ? QStringLiteral("Klasikal") : QStringLiteral("Nonklasikal"), QStringLiteral("BPSDM Provinsi Contoh"),
                   QDate(2027, 1 + i % 12, 4), QDate(2027, 1 + i % 12, 8), 30, 40, unit, unit * 30, QStringLiteral("Sesuai")});
        if (i % 6 == 5)
            table.addSubtotal({{}, QStringLiteral("Jumlah kelompok"), {}, {}, {}, {}, {}, 180, {}, {}, unit * 180, {}});
    }
    table.addTotal({{}, QStringLiteral("JUMLAH"), {}, {}, {}, {}, {}, 30 * rows, {}, {}, total, {}});
    report.blocks.emplace_back(table);
    report.footnotes = {QStringLiteral("Biaya menurut Standar Harga Satuan Regional (belum terverifikasi).")};
    return report;
}

Report hoursReport(int rows, int rowsPerGroup)
{
    Report report = emptyReport(QStringLiteral("REKAPITULASI 20 JAM PELAJARAN"));
    ReportTable table = peopleTable(rows);
    std::vector<ReportRow> grouped;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        if (rowsPerGroup > 0 && static_cast<int>(i) % rowsPerGroup == 0)
            grouped.push_back(
                {{QStringLiteral("OPD %1 Dinas Kesehatan").arg(static_cast<int>(i) / rowsPerGroup + 1)}, ReportRow::Kind::group});
        grouped.push_back(std::move(table.rows[i]));
    }
    table.rows = std::move(grouped);
    report.blocks.emplace_back(std::move(table));
    return report;
}

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList pagesOf(const QString& pdf)
{
    QStringList pages = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}).split(u'\f');
    pages.removeLast();
    return pages;
}

QByteArray samplePng(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(0x2A, 0x6F, 0x4E));
    painter.setPen(QPen(QColor(0xC9, 0xA2, 0x27), width * 0.06));
    painter.drawEllipse(QRectF(width * 0.05, height * 0.05, width * 0.9, height * 0.9));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

}  // namespace test
