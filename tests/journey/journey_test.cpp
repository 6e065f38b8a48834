// SPDX-License-Identifier: Apache-2.0
// Journeys of the real program on a real (virtual) screen.
#define CATCH_CONFIG_MAIN
#include "app/demo/demo_sheets.h"
#include "tests/journey/screen.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QThread>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// A turn of the event loop that used so much processor time fails the journey. The goal is 100 ms, and idle runs keep it: what is
/// above is listed. A machine that shares its cores makes even processor time up to half longer.
constexpr double kGoalMs = 100, kStallMs = 150;

const QString kGapSummary = u"kompetensi kurang"_s;  // "0 dari 11 kompetensi kurang, 11 belum dinilai …"
const QString kFirstNeed = u"Integritas"_s;  // required of everybody; the grid's first column

/// The files of an office: the shared sample, or where that is not there an invented region of the same files.
QDir sampleFiles(const QString& folder)
{
    const QDir shared(QStringLiteral(TITIAN_SAMPLES "/small"));
    if (shared.exists()) return QDir(shared.canonicalPath());
    const QString made = folder + u"/contoh"_s;
    if (const auto written = demo::writeDemoSheets(made, {.people = 600, .today = QDate::currentDate()}); !written) throw std::runtime_error(written.error().message.toStdString());
    return QDir(made);
}

struct Somebody {
    QString nip, name;
};

/// The first of the files' people who is in service.
Somebody somebody(const QDir& files)
{
    QFile csv(files.filePath(u"export-data-asn.csv"_s));
    if (!csv.open(QIODevice::ReadOnly)) throw std::runtime_error("no export-data-asn.csv");
    const QStringList lines = QString::fromUtf8(csv.readAll()).split(u'\n');
    const QStringList heads = lines.value(0).split(u';');
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u';');
        if (!cells.value(heads.indexOf(u"kedudukan_hukum_nama"_s)).contains(u"Aktif"_s)) continue;
        return {cells.value(heads.indexOf(u"nip_baru"_s)).remove(u'\''), cells.value(heads.indexOf(u"nama"_s))};
    }
    throw std::runtime_error("nobody in export-data-asn.csv");
}

/// What the file dialog takes as several names: each in quotes.
QString quoted(const QStringList& names) { return u'"' + names.join(u"\" \""_s) + u'"'; }

QString wordsOf(const QString& pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    if (!reader.waitForFinished(10000) || reader.exitCode() != 0) throw std::runtime_error("pdftotext cannot read " + pdf.toStdString());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

void makeFile(test::Screen& screen)
{
    screen.press(u"Berkas baru…"_s);
    screen.find(u"text"_s, u"Instansi"_s).focus();
    screen.type(u"Pemerintah Kabupaten Uji"_s);
    screen.key(u"Tab"_s);
    screen.type(u"BKPSDM"_s);
    screen.press(u"Pilih…"_s);
    screen.waitForFocus(u"text"_s, u"Nama berkas"_s);
    screen.type(screen.folder() + u"/uji.titian"_s);
    screen.key(u"Return"_s);
    screen.press(u"Buat berkas"_s);
    screen.waitForText(u"Belum ada pegawai di berkas ini"_s);
}

void goTo(test::Screen& screen, const QString& page, const QString& title)
{
    screen.find(u"list"_s, u"Halaman"_s).choose(page);
    screen.waitForText(title);
}

/// In the dialog that asks for files.
void chooseFiles(test::Screen& screen, const QDir& files)
{
    screen.waitForFocus(u"text"_s, u"Nama berkas"_s);
    const auto isThere = [&] { return screen.shows(u"combo box"_s, files.path()); };
    for (int attempt = 0; attempt < 3 && !isThere(); ++attempt) {  // a list of completions that comes late may take the Return
        screen.key(u"ctrl+a"_s);
        screen.type(files.path());
        screen.key(u"Return"_s);
        for (int wait = 0; wait < 30 && !isThere(); ++wait) QThread::msleep(100);
    }
    (void)screen.find(u"combo box"_s, files.path());  // the dialog stands in the folder
    screen.type(quoted(files.entryList({u"*.xlsx"_s, u"*.csv"_s}, QDir::Files)));
    screen.key(u"Return"_s);
    screen.waitForText(u"Langkah 2 dari 3"_s);
}

void waitForRow(test::Screen& screen, const Somebody& person)
{
    screen.waitUntil(u"one row, of "_s + person.name, [&] {
        const auto table = screen.find(u"table"_s, {});
        return table.rows() == 1 && table.cell(0, 0).contains(person.name);
    });
}

/// Where the keyboard is at the search of the page for assessments.
void enterLevel(test::Screen& screen, const Somebody& person)
{
    screen.type(person.nip);
    screen.waitForText(u"1 pegawai"_s);
    screen.key(u"Return"_s);
    screen.waitForFocus(u"table"_s, u"Level"_s);
    screen.key(u"0"_s);
    screen.waitForText(u"Assessment Center · 1 level"_s);  // saved
    screen.waitUntil(u"the level in the grid"_s, [&] { return screen.find(u"table"_s, u"Level"_s).cell(0, 0).contains(u"level 0"_s); });
}

/// On the gap page, the person chosen: the new level counts, and is gone again when taken back.
void checkGapAndUndo(test::Screen& screen, const QString& before)
{
    QString after;
    screen.waitUntil(u"another gap than "_s + before, [&] { return (after = screen.waitForText(kGapSummary)) != before; });
    INFO("before: " << before.toStdString() << "\nafter: " << after.toStdString());
    (void)screen.waitForText(u"Assessment Center"_s);  // the reason of the gap

    screen.key(u"ctrl+z"_s);
    screen.waitForText(u"Diurungkan: "_s);
    screen.waitUntil(u"the gap as it was"_s, [&] { return screen.waitForText(kGapSummary) == before; });
}

/// Where the keyboard is at the report's field for a person.
void choosePerson(test::Screen& screen, const Somebody& person)
{
    screen.type(person.nip);
    screen.key(u"Return"_s);
    screen.waitForText(person.name);
}

/// In the dialog that asks where to save.
QString savedPdf(test::Screen& screen)
{
    const QString path = screen.folder() + u"/laporan.pdf"_s;
    screen.waitForFocus(u"text"_s, u"Nama berkas"_s);
    screen.type(path);
    screen.key(u"Return"_s);
    screen.waitForText(u"Tersimpan: "_s + path);
    return wordsOf(path);
}

void checkPdf(test::Screen& screen, const Somebody& person)
{
    const QString words = savedPdf(screen);
    for (const QString& expected : {u"BKPSDM"_s, kFirstNeed, person.name, u"Belum dinilai"_s}) {
        INFO(words.toStdString());
        CHECK(words.contains(expected, Qt::CaseInsensitive));
    }
}

/// "no event-loop stall over 100 ms in any journey"
void checkStalls(const test::Screen& screen)
{
    if (const QStringList noted = screen.stalls(kGoalMs); !noted.isEmpty()) WARN("turns of the event loop that took long (processor ms, wall ms, at, page, last input):\n" << noted.join(u'\n').toStdString());
    CHECK(screen.stalls(kStallMs) == QStringList());
}

}  // namespace

TEST_CASE("a newcomer makes a file from the start window")
{
    test::Screen screen({});
    makeFile(screen);
    CHECK(screen.isRunning());

    // A second start on the same file hands over to the first and ends.
    QProcess second;
    second.start(QStringLiteral(TITIAN_WINDOW), {screen.folder() + u"/uji.titian"_s});
    REQUIRE(second.waitForFinished(10000));
    CHECK(second.exitCode() == 0);
    CHECK(screen.isRunning());
}

TEST_CASE("from a new file over an import and an assessment to a printed report")
{
    test::Screen screen({});
    makeFile(screen);
    const QDir files = sampleFiles(screen.folder());
    const Somebody person = somebody(files);

    goTo(screen, u"Impor"_s, u"Taruh berkas di sini"_s);
    screen.press(u"Pilih berkas…"_s);
    chooseFiles(screen, files);
    screen.press(u"Periksa"_s);
    screen.waitForText(u"Langkah 3 dari 3"_s);
    screen.press(u"Impor"_s);
    screen.waitForText(u"Diimpor: 12 berkas"_s);

    goTo(screen, u"Pegawai"_s, u"Pegawai baru"_s);
    screen.find(u"text"_s, u"Saring"_s).focus();
    screen.type(person.nip);
    screen.waitForText(u"1 dari 600"_s);
    screen.key(u"Down"_s);
    screen.waitForText(kFirstNeed);  // the side panel

    goTo(screen, u"Kesenjangan"_s, u"sudah dinilai"_s);
    screen.find(u"page tab"_s, u"Per orang"_s).click();
    screen.find(u"text"_s, u"Saring"_s).focus();
    screen.type(person.nip);
    waitForRow(screen, person);
    screen.keys({u"Down"_s, u"ctrl+space"_s});
    const QString before = screen.waitForText(kGapSummary);

    goTo(screen, u"Penilaian"_s, u"Metode penilaian belum dipilih"_s);
    screen.find(u"combo box"_s, u"Pilih metode…"_s).click();
    screen.type(u"Asse"_s);
    screen.key(u"Return"_s);
    (void)screen.find(u"combo box"_s, u"Assessment Center"_s);
    screen.find(u"text"_s, u"Cari pegawai"_s).focus();
    enterLevel(screen, person);

    goTo(screen, u"Kesenjangan"_s, u"sudah dinilai"_s);
    checkGapAndUndo(screen, before);

    goTo(screen, u"Laporan"_s, u"Simpan PDF…"_s);
    screen.find(u"list"_s, u"Laporan"_s).choose(u"Kesenjangan kompetensi satu pegawai"_s);
    screen.find(u"text"_s, u"Pegawai"_s).focus();
    choosePerson(screen, person);
    screen.press(u"Simpan PDF…"_s);
    checkPdf(screen, person);
    checkStalls(screen);
}

TEST_CASE("the same journey without touching the mouse")
{
    test::Screen screen({});
    const auto pressByKeys = [&](const QString& button, const QString& way = u"Tab"_s) {
        screen.waitUntil(u"a button “%1” that can be pressed"_s.arg(button), [&] { return screen.find(u"push button"_s, button).isEnabled(); });
        screen.goTo(u"push button"_s, button, way);
        screen.key(u"space"_s);
    };
    pressByKeys(u"Berkas baru…"_s);
    screen.waitForFocus(u"text"_s, u"Instansi"_s);
    screen.type(u"Pemerintah Kabupaten Uji"_s);
    screen.key(u"Tab"_s);
    screen.type(u"BKPSDM"_s);
    pressByKeys(u"Pilih…"_s);
    screen.waitForFocus(u"text"_s, u"Nama berkas"_s);
    screen.type(screen.folder() + u"/uji.titian"_s);
    screen.key(u"Return"_s);
    pressByKeys(u"Buat berkas"_s);
    screen.waitForText(u"Belum ada pegawai di berkas ini"_s);
    const QDir files = sampleFiles(screen.folder());
    const Somebody person = somebody(files);

    screen.key(u"ctrl+9"_s);
    pressByKeys(u"Pilih berkas…"_s);
    chooseFiles(screen, files);
    pressByKeys(u"Periksa"_s);
    screen.waitForText(u"Langkah 3 dari 3"_s);
    pressByKeys(u"Impor"_s);
    screen.waitForText(u"Diimpor: 12 berkas"_s);

    screen.key(u"ctrl+1"_s);
    screen.waitForFocus(u"text"_s, u"Saring"_s);
    screen.type(person.nip);
    screen.waitForText(u"1 dari 600"_s);
    screen.key(u"Down"_s);
    screen.waitForText(kFirstNeed);
    screen.key(u"Return"_s);  // the person's dialog
    (void)screen.find(u"dialog"_s, {});
    screen.waitForText(person.name);
    screen.key(u"Escape"_s);
    screen.waitForNo(u"dialog"_s, {});

    screen.key(u"ctrl+5"_s);
    screen.waitForText(u"sudah dinilai"_s);
    screen.goTo(u"page tab"_s, u"Unit × kompetensi"_s);
    screen.key(u"Right"_s);  // from tab to tab
    screen.waitForFocus(u"page tab"_s, u"Per orang"_s);
    screen.key(u"ctrl+f"_s);
    screen.waitForFocus(u"text"_s, u"Saring"_s);
    screen.type(person.nip);
    waitForRow(screen, person);
    screen.keys({u"Down"_s, u"ctrl+space"_s});
    const QString before = screen.waitForText(kGapSummary);

    screen.key(u"ctrl+4"_s);
    screen.waitForFocus(u"text"_s, u"Cari pegawai"_s);
    screen.goTo(u"combo box"_s, u"Pilih metode…"_s, u"shift+Tab"_s);
    screen.type(u"Asse"_s);
    (void)screen.find(u"combo box"_s, u"Assessment Center"_s);
    screen.goTo(u"text"_s, u"Cari pegawai"_s);
    enterLevel(screen, person);

    screen.key(u"ctrl+5"_s);
    checkGapAndUndo(screen, before);

    screen.key(u"ctrl+8"_s);
    screen.waitForFocus(u"list"_s, u"Laporan"_s);
    screen.key(u"Home"_s);
    screen.goTo(u"text"_s, u"Pegawai"_s);
    choosePerson(screen, person);
    pressByKeys(u"Simpan PDF…"_s, u"shift+Tab"_s);
    checkPdf(screen, person);
    checkStalls(screen);
}
