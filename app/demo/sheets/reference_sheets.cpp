// SPDX-License-Identifier: Apache-2.0
// What the region is measured against: units, dictionary, standards, catalogue.
#include <algorithm>
#include <numeric>

#include "app/demo/sheets/sheets.h"
#include "app/demo/sheets/workbook.h"

namespace demo {
namespace {

QStringView nameOf(UnitKind kind)
{
    static constexpr std::array<QStringView, 10> names{u"pemda",    u"opd",  u"bagian",    u"seksi",     u"tim",
                                                       u"kelompok", u"regu", u"kecamatan", u"puskesmas", u"sekolah"};
    return names[static_cast<size_t>(kind)];
}

constexpr auto kUnitHeadings = std::to_array<QStringView>({u"KODE", u"NAMA UNIT", u"KODE INDUK", u"JENIS"});
constexpr auto kDictionaryHeadings = std::to_array<QStringView>({u"KODE", u"NAMA KOMPETENSI", u"JENIS", u"RUMPUN"});
constexpr auto kStandardHeadings = std::to_array<QStringView>({u"JABATAN", u"JENIS JABATAN"});
constexpr auto kCatalogueHeadings =
    std::to_array<QStringView>({u"KODE", u"NAMA PELATIHAN", u"KODE BENTUK", u"KODE KOMPETENSI", u"LEVEL AWAL", u"LEVEL CAPAIAN",
                                u"JP", u"HARI", u"BIAYA PER ORANG", u"KUOTA", u"PESERTA MINIMAL", u"PENYELENGGARA", u"MODA",
                                u"TANGGAL MULAI", u"TANGGAL SELESAI", u"SASARAN"});

/// 0 … count-1, sorted by a text of each; the core competencies can stay in front.
template <class Text>
QList<int> sortedBy(qsizetype count, int keepFirst, Text text)
{
    QList<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin() + std::min<qsizetype>(keepFirst, count), order.end(),
              [&](int a, int b) { return text(a) < text(b); });
    return order;
}

}  // namespace

void writeUnits(const QDir& dir, const Region& region)
{
    Workbook book(dir.filePath(QStringLiteral("unit-organisasi.xlsx")), region.today);
    Sheet sheet = book.addSheet(QStringLiteral("Unit"));
    sheet.headings(0, kUnitHeadings);
    int row = 0;
    for (const Unit& unit : region.units) {
        sheet.text(++row, 0, unit.id);
        sheet.text(row, 1, unit.name);
        if (unit.parent >= 0) sheet.text(row, 2, region.units.at(unit.parent).id);
        sheet.text(row, 3, nameOf(unit.kind));
    }
    book.save();
}

void writeDictionary(const QDir& dir, const Region& region)
{
    Workbook book(dir.filePath(QStringLiteral("kamus-kompetensi-teknis.xlsx")), region.today);
    Sheet sheet = book.addSheet(QStringLiteral("Kamus"));
    sheet.headings(0, kDictionaryHeadings);
    int row = 0;
    for (const Competency& competency : region.competencies) {
        if (competency.field.isEmpty()) continue;
        sheet.text(++row, 0, competency.code);
        sheet.text(row, 1, competency.name);
        sheet.text(row, 2, u"Teknis");
        sheet.text(row, 3, competency.field);
    }
    book.save();
}

void writeStandards(const QDir& dir, const Region& region)
{
    Workbook book(dir.filePath(QStringLiteral("standar-kompetensi.xlsx")), region.today);
    Sheet sheet = book.addSheet(QStringLiteral("Standar"));
    sheet.headings(0, kStandardHeadings);
    const auto columns =
        sortedBy(region.competencies.size(), kCoreCompetencies, [&](int i) { return region.competencies.at(i).code; });
    const auto titles = sortedBy(region.posts.size(), 0, [&](int i) { return region.posts.at(i).title; });
    for (int i = 0; i < columns.size(); ++i) sheet.heading(0, i + 2, region.competencies.at(columns.at(i)).code);
    int row = 0;
    for (const int title : titles) {
        const Post& post = region.posts.at(title);
        sheet.text(++row, 0, post.title);
        sheet.text(row, 1, infoOf(post.kind).code);
        for (int i = 0; i < columns.size(); ++i)
            if (const int level = post.required.at(columns.at(i)); level > 0) sheet.number(row, i + 2, level);
    }
    book.save();
}

void writeCatalogue(const QDir& dir, const Region& region)
{
    Workbook book(dir.filePath(QStringLiteral("katalog-pelatihan.xlsx")), region.today);
    Sheet sheet = book.addSheet(QStringLiteral("Katalog"));
    sheet.headings(0, kCatalogueHeadings);
    sheet.freezeBelow(0);
    int row = 0;
    for (const Offering& o : region.offerings) {
        int column = 0;
        ++row;
        for (const QStringView value :
             {QStringView(o.code), QStringView(o.name), o.form, QStringView(region.competencies.at(o.competency).code)})
            sheet.text(row, column++, value);
        for (const int value : {o.fromLevel, o.toLevel, o.hoursJp, o.days, o.costRupiah, o.seats, o.minimum})
            sheet.number(row, column++, value);
        for (const QStringView value : {o.provider, o.mode}) sheet.text(row, column++, value);
        for (const QDate day : {o.start, o.end}) sheet.date(row, column++, day);
        sheet.text(row, column, o.target);
    }
    book.save();
}

}  // namespace demo
