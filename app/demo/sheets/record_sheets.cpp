// SPDX-License-Identifier: Apache-2.0
// What happened to the people: earlier posts, assessments, technical tests, predicates, courses.
#include "app/demo/sheets/sheets.h"
#include "app/demo/sheets/workbook.h"

namespace demo {
namespace {

constexpr auto kPastPostHeadings = std::to_array<QStringView>(
    {u"nipBaru", u"jenisJabatan", u"eselon", u"namaJabatan", u"unorId", u"unorNama", u"tmtJabatan", u"nomorSk"});
// "Orintasi" is how the assessment centres' template spells it.
constexpr auto kAssessmentHeadings = std::to_array<QStringView>(
    {u"No", u"NIP", u"Nama", u"Jabatan", u"Perangkat Daerah", u"Integritas", u"Kerjasama", u"Komunikasi", u"Orintasi Pada Hasil",
     u"Pelayanan Publik", u"Pengembangan Diri dan Orang Lain", u"Mengelola Perubahan", u"Pengambilan Keputusan",
     u"Perekat Bangsa", u"Total", u"JPM (%)", u"Tanggal Penilaian", u"Metode", u"Saran Pengembangan 1"});
constexpr auto kTestHeadings = std::to_array<QStringView>({u"NIP", u"KODE KOMPETENSI", u"LEVEL", u"TANGGAL", u"METODE"});
constexpr auto kPredicateHeadings = std::to_array<QStringView>({u"nipBaru", u"tahun", u"kuadranKinerja"});
constexpr auto kCourseHeadings =
    std::to_array<QStringView>({u"nipBaru", u"jenisDiklatId", u"jenisKursusNama", u"namaKursus", u"institusiPenyelenggara",
                                u"jumlahJam", u"tahunKursus", u"tanggalKursus", u"tanggalSelesaiKursus", u"noSertipikat"});

struct Totals {
    int measured = 0;
    int required = 0;
};

Totals totalsOf(const Assessment& assessment, const Post& post)
{
    Totals totals;
    for (int i = 0; i < kCoreCompetencies; ++i)
        if (const int level = assessment.levels[static_cast<size_t>(i)]; level >= 0) {
            totals.measured += level;
            totals.required += post.required.at(i);
        }
    return totals;
}

/// JPM without a cap, two decimals, half away from zero, in whole numbers so that every PC rounds alike.
double jpm(const Totals& totals)
{
    if (totals.required == 0) return 0.0;
    const int hundredths = (20000 * totals.measured + totals.required) / (2 * totals.required);
    return hundredths / 100.0;
}

void writeAssessment(Sheet& sheet, int row, int number, const Region& region, const Assessment& assessment)
{
    const Person& person = region.people.at(assessment.person);
    const Post& post = region.posts.at(person.post);
    sheet.number(row, 0, number);
    sheet.text(row, 1, person.nip);
    sheet.text(row, 2, person.name);
    sheet.text(row, 3, post.title);
    sheet.text(row, 4, region.units.at(person.unit).name);
    int column = 5;
    for (const int level : assessment.levels) {
        if (level >= 0) sheet.number(row, column, level);
        ++column;
    }
    const Totals totals = totalsOf(assessment, post);
    sheet.number(row, column++, totals.measured);
    sheet.number(row, column++, jpm(totals));
    sheet.date(row, column++, assessment.day);
    sheet.text(row, column++, assessment.method);
    sheet.text(row, column, assessment.advice);
}

}  // namespace

QString siasnDate(QDate day) { return day.toString(QStringLiteral("dd-MM-yyyy")); }

void writePastPosts(const QDir& dir, const Region& region)
{
    Workbook book(dir.filePath(QStringLiteral("riwayat-jabatan-struktural.xlsx")), region.today);
    Sheet sheet = book.addSheet(QStringLiteral("rw-jabatan"));
    sheet.headings(0, kPastPostHeadings);
    int row = 0;
    for (const PastPost& past : region.pastPosts) {
        const Unit& unit = region.units.at(past.unit);
        int column = 0;
        ++row;
        for (const QString& value : {region.people.at(past.person).nip, QStringLiteral("1"), past.eselon.name.toString(),
                                     past.title, unit.id, unit.name, siasnDate(past.since), past.decree})
            sheet.text(row, column++, value);
    }
    book.save();
}

void writeAssessments(const QDir& dir, const Region& region)
{
    Workbook book(dir.filePath(QStringLiteral("hasil-penilaian-manajerial.xlsx")), region.today);
    Sheet sheet = book.addSheet(QStringLiteral("Rekap"));
    const int last = static_cast<int>(kAssessmentHeadings.size()) - 1;
    sheet.merged(0, 0, last, u"REKAPITULASI HASIL PENILAIAN KOMPETENSI");
    sheet.merged(1, 0, last, QStringLiteral("KABUPATEN %1 TAHUN %2").arg(region.name.toUpper()).arg(region.today.year()));
    sheet.headings(2, kAssessmentHeadings);
    sheet.freezeBelow(2);
    int row = 2;
    for (const Assessment& assessment : region.assessments) {
        ++row;
        writeAssessment(sheet, row, row - 2, region, assessment);
    }
    book.save();
}

void writeTests(const QDir& dir, const Region& region)
{
    Workbook book(dir.filePath(QStringLiteral("hasil-uji-teknis.xlsx")), region.today);
    Sheet sheet = book.addSheet(QStringLiteral("Uji Teknis"));
    sheet.headings(0, kTestHeadings);
    sheet.freezeBelow(0);
    int row = 0;
    for (const TechnicalTest& test : region.tests) {
        sheet.text(++row, 0, region.people.at(test.person).nip);
        sheet.text(row, 1, region.competencies.at(test.competency).code);
        sheet.number(row, 2, test.level);
        sheet.date(row, 3, test.day);
        sheet.text(row, 4, u"Uji Kompetensi");
    }
    book.save();
}

void writePredicates(const QDir& dir, const Region& region)
{
    Workbook book(dir.filePath(QStringLiteral("predikat-kinerja.xlsx")), region.today);
    Sheet sheet = book.addSheet(QStringLiteral("rw-skp22"));
    sheet.headings(0, kPredicateHeadings);
    for (int i = 0; i < region.people.size(); ++i) {
        sheet.text(i + 1, 0, region.people.at(i).nip);
        sheet.number(i + 1, 1, region.today.year() - 1);
        sheet.text(i + 1, 2, region.predicates.at(i));
    }
    book.save();
}

void writeCourses(const QDir& dir, const Region& region)
{
    Workbook book(dir.filePath(QStringLiteral("riwayat-kursus.xlsx")), region.today);
    Sheet sheet = book.addSheet(QStringLiteral("rw-kursus"));
    sheet.headings(0, kCourseHeadings);
    int row = 0;
    for (const Course& course : region.courses) {
        sheet.text(++row, 0, region.people.at(course.person).nip);
        sheet.number(row, 1, course.form.id);
        sheet.text(row, 2, course.form.form);
        sheet.text(row, 3, course.form.name);
        sheet.text(row, 4, course.provider);
        sheet.number(row, 5, course.form.hoursJp);
        sheet.number(row, 6, course.start.year());
        sheet.text(row, 7, siasnDate(course.start));
        sheet.text(row, 8, siasnDate(course.end));
        sheet.text(row, 9, course.certificate);
    }
    book.save();
}

}  // namespace demo
