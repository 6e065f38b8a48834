// SPDX-License-Identifier: Apache-2.0
#include "ui/import/import_page.h"

#include "core/history/undo.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/ask.h"
#include "ui/common/table/record_table.h"
#include "ui/import/report_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ui;
using State = ImportFile::State;

namespace {

const QString kAni = u"198702142010012001"_s, kBudi = u"198803032011011002"_s;

struct Office : test::PageFile {
    Office()
    {
        QSettings().clear();
        page = std::make_unique<ImportPage>(context());
        page->refresh();
    }
    QString csv(const QString& name, const QString& text) { return test::writeCsv(file().filePath(name), text); }
    void add(const QStringList& paths)
    {
        page->addFiles(paths);
        wait();
    }
    void wait()
    {
        REQUIRE(test::waitUntil([&] { return !context().jobs.isBusy(); }));
        test::processEvents();
    }
    void press(const QString& text)
    {
        test::button(*page, text).click();
        wait();
    }
    const ImportFile& only() { return page->files().at(0); }
    ReportView& report() { return test::find<ReportView>(*page); }
    QString words() { return test::readable(*page); }

    std::unique_ptr<ImportPage> page;
};

QString people(const QString& name) { return u"NIP;Nama;Email\n%1;%2;ani@x.id\n123;Salah;\n"_s.arg(kAni, name); }

}  // namespace

TEST_CASE("a file is recognised, checked without saving anything, and imported as one change", "[import-page]")
{
    Office office;
    CHECK(office.words().contains(u"Taruh berkas di sini"_s));
    office.add({office.csv(u"pegawai.csv"_s, people(u"Ani"_s))});
    REQUIRE(office.page->files().size() == 1);
    CHECK(office.only().state == State::found);
    CHECK(test::find<QComboBox>(*office.page, u"Jenis berkas"_s).currentText() == u"Profil pegawai (dikenali)"_s);
    CHECK(office.words().contains(u"judul di baris 1"_s));

    const qint64 before = office.count("select count(*) from change_set");
    office.press(u"Periksa"_s);
    CHECK(office.only().state == State::checked);
    CHECK(office.only().report->added == 1);
    CHECK(office.only().report->refused == 1);
    CHECK(office.count("select count(*) from person") == 0);
    CHECK(office.count("select count(*) from change_set") == before);
    REQUIRE(office.report().problems().model().rowCount() == 1);
    CHECK(office.report().problems().model().index(0, 1).data().toString() == u"3"_s);
    CHECK(office.report().problems().model().index(0, 3).data().toString().contains(u"18 angka"_s));

    office.press(u"Impor"_s);
    CHECK(office.only().state == State::imported);
    CHECK(office.one("select name from person") == u"Ani"_s);
    CHECK(office.count("select count(*) from change_set") == before + 1);
    CHECK(office.words().contains(u"1 baris baru"_s));
    QSignalSpy places(office.page.get(), &Page::placeRequested);
    test::button(*office.page, u"Lihat di Jejak Audit"_s).click();
    CHECK(places.first().first().value<Place>().uid == office.only().report->changeSet);

    office.press(u"Urungkan impor ini"_s);
    CHECK(office.count("select count(*) from person") == 0);
    CHECK(office.only().state == State::found);  // it can be checked and imported again
}

TEST_CASE("a file that was saved anew after its check is not imported before it is checked again", "[import-page]")
{
    Office office;
    office.add({office.csv(u"pegawai.csv"_s, people(u"Ani"_s))});
    office.press(u"Periksa"_s);
    static_cast<void>(office.csv(u"pegawai.csv"_s, people(u"Anita"_s)));
    office.press(u"Impor"_s);
    CHECK(office.count("select count(*) from person") == 0);
    CHECK(office.only().state == State::found);
    CHECK(office.words().contains(u"berubah sejak diperiksa"_s));
    office.press(u"Periksa"_s);
    CHECK_FALSE(office.words().contains(u"berubah sejak diperiksa"_s));
    office.press(u"Impor"_s);
    CHECK(office.one("select name from person") == u"Anita"_s);
}

TEST_CASE("a file that comes while another one is read stays on the list", "[import-page]")
{
    Office office;
    const QString first = office.csv(u"satu.csv"_s, people(u"Ani"_s)), second = office.csv(u"dua.csv"_s, people(u"Ani"_s));
    office.page->addFiles({first});
    office.page->addFiles({second});
    REQUIRE(test::waitUntil([&] { return office.page->files().size() < 2 || (office.page->files()[0].state == State::found && office.page->files()[1].state == State::found); }));
    CHECK(office.page->files().size() == 2);
}

TEST_CASE("values that change are listed field by field and the refused rows can be exported", "[import-page]")
{
    Office office;
    office.file().import(office.csv(u"lama.csv"_s, people(u"Ani"_s)));
    office.add({office.csv(u"baru.csv"_s, people(u"Ani Lestari"_s))});
    office.press(u"Periksa"_s);
    const auto& changes = office.report().changes();
    REQUIRE(changes.model().rowCount() == 1);
    CHECK(changes.model().index(0, 3).data().toString() == u"Nama"_s);
    CHECK(changes.model().index(0, 4).data().toString() == u"Ani"_s);
    CHECK(changes.model().index(0, 5).data().toString() == u"Ani Lestari"_s);
    ask::presetAnswers({office.file().filePath(u"ditolak"_s)});
    for (QAction* action : office.report().problems().viewButton()->menu()->actions())
        if (action->text() == u"Ekspor ke CSV…"_s) action->trigger();
    QFile out(office.file().filePath(u"ditolak.csv"_s));
    REQUIRE(out.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(out.readAll()).contains(u"18 angka"_s));
}

TEST_CASE("changed rows without a changed value say what they do", "[import-page]")
{
    Office office;
    office.file().import(office.csv(u"pegawai.csv"_s, u"NIP;Nama\n%1;Ani\n"_s.arg(kAni)));
    office.add({office.csv(u"uji.csv"_s, u"NIP;KODE KOMPETENSI;LEVEL;TANGGAL;METODE\n%1;M.1;3;01-02-2026;Uji Kompetensi\n%1;M.2;2;01-02-2026;Uji Kompetensi\n"_s.arg(kAni))});
    office.press(u"Periksa"_s);
    REQUIRE(office.only().report->changed == 1);
    REQUIRE(office.report().changes().model().rowCount() == 0);
    CHECK(office.words().contains(u"1 dari baris yang berubah tidak mengganti nilai apa pun"_s));
}

TEST_CASE("several files are imported in an order in which nothing has to wait", "[import-page]")
{
    Office office;
    const QString courses = office.csv(u"a-kursus.csv"_s, u"nip;namaKursus;jumlahJam;tanggalMulai;tanggalSelesai\n%1;MOOC;10;01-02-2026;02-02-2026\n"_s.arg(kAni));
    const QString staff = office.csv(u"b-pegawai.csv"_s, u"NIP;Nama\n%1;Ani\n"_s.arg(kAni));
    office.add({courses, staff, office.csv(u"c-aneh.csv"_s, u"x;y\n1;2\n"_s)});
    CHECK(importOrder(office.page->files()) == std::vector<std::size_t>{1, 0, 2});
    const auto before = office.count("select count(*) from change_set");
    office.press(u"Periksa"_s);
    CHECK(office.page->files()[0].report->waiting == 0);  // as if the people were in
    CHECK(office.page->files()[1].report->changeSet.isEmpty());
    CHECK(office.count("select count(*) from person") == 0);  // nothing of the rehearsal stays
    CHECK(office.count("select count(*) from change_set") == before);
    office.press(u"Impor"_s);
    CHECK(office.page->files()[0].state == State::imported);
    CHECK(office.page->files()[0].report->waiting == 0);
    CHECK(office.page->files()[2].state == State::found);  // not recognised: left alone
    CHECK(office.count("select count(*) from course") == 1);
}

TEST_CASE("files of one kind are checked one after the other, and what still waits and what is refused is said", "[import-page]")
{
    Office office;
    const QString first = office.csv(u"a.csv"_s, u"NIP;Nama;Email\n%1;Ani;lama@x.id\n"_s.arg(kAni)), second = office.csv(u"b.csv"_s, people(u"Ani Lestari"_s));
    office.add({first, second, office.csv(u"c.csv"_s, u"nip;namaKursus;jumlahJam;tanggalMulai;tanggalSelesai\n%1;MOOC;10;01-02-2026;02-02-2026\n"_s.arg(kBudi))});
    const auto before = office.count("select count(*) from change_set");
    office.press(u"Periksa"_s);
    CHECK(office.page->files()[0].report->added == 1);
    CHECK(office.page->files()[1].report->changed == 1);
    CHECK(office.page->files()[1].report->changes.size() == 2);  // name and e-mail
    CHECK(office.page->files()[2].report->waiting == 1);         // Budi is in no file
    const auto& list = test::find<QListWidget>(*office.page);
    CHECK(list.item(1)->text() == u"b.csv\n✓ 1 berubah\n1 ditolak"_s);
    CHECK(list.item(2)->text() == u"c.csv\n✓ 1 menunggu"_s);
    office.press(u"Impor"_s);
    CHECK(office.page->files()[1].report->differences == 2);
    CHECK(office.page->files()[1].report->changes.size() == 2);  // those of the check
    CHECK(office.count("select count(*) from change_set") == before + 3);
}

TEST_CASE("a file that is added later is checked as if those on the list were in", "[import-page]")
{
    Office office;
    office.add({office.csv(u"a.csv"_s, people(u"Ani"_s))});
    office.press(u"Periksa"_s);
    office.add({office.csv(u"b.csv"_s, u"nip;namaKursus;jumlahJam;tanggalMulai;tanggalSelesai\n%1;MOOC;10;01-02-2026;02-02-2026\n"_s.arg(kAni))});
    office.press(u"Periksa"_s);
    CHECK(office.page->files()[1].report->waiting == 0);
    CHECK(office.page->files()[0].state == State::checked);
}

TEST_CASE("a cancelled import keeps nothing of the file and can be started again", "[import-page]")
{
    Office office;
    QString text = u"NIP;Nama\n"_s;
    for (int i = 0; i < 3000; ++i) text += u"19870214201001%1;Orang %2\n"_s.arg(i + 1000, 4).arg(i);
    std::vector<ImportFile> files(1);
    files[0].path = office.csv(u"banyak.csv"_s, text);
    files[0].look = test::require(core::lookAtSheets(office.file().session(), files[0].path));
    files[0].state = State::checked;
    class Impatient final : public core::Progress {
    public:
        void report(long long done, long long) override
        {
            if (done > 0) cancel();
        }
    } progress;
    const auto outcomes = workOn(office.file().workspace(), files, true, progress);
    REQUIRE(outcomes.size() == 1);
    REQUIRE(outcomes[0].error.has_value());
    CHECK(outcomes[0].error->code == core::ErrorCode::cancelled);
    CHECK(office.count("select count(*) from person") == 0);
}

TEST_CASE("an older file says so, and is taken only when the user ticks it", "[import-page]")
{
    Office office;
    const QString old = office.csv(u"lama.csv"_s, people(u"Ani"_s));
    office.file().import(old);
    office.file().import(office.csv(u"baru.csv"_s, people(u"Ani Lestari"_s)));
    office.add({old});
    office.press(u"Periksa"_s);
    CHECK(office.only().report->older);
    CHECK(office.words().contains(u"lebih lama"_s));
    auto& tick = test::find<QCheckBox>(*office.page);
    REQUIRE_FALSE(tick.isHidden());
    tick.click();
    office.wait();
    CHECK(office.only().state == State::checked);
    CHECK(office.only().report->older);
    CHECK(office.only().report->held == 0);
    office.press(u"Impor"_s);
    CHECK(office.one("select name from person") == u"Ani"_s);
}

TEST_CASE("the kind and the columns can be corrected, and are remembered for the layout", "[import-page]")
{
    Office office;
    const QString odd = u"Nomor Induk;Siapa\n%1;Ani\n"_s.arg(kAni);
    office.add({office.csv(u"aneh.csv"_s, odd)});
    CHECK(test::find<QListWidget>(*office.page).item(0)->text().contains(u"tidak dikenali"_s));
    CHECK_FALSE(test::button(*office.page, u"Periksa"_s).isEnabled());
    office.page->setMappings({{u"aneh"_s, core::ImportKind::people, 1, {{0, {core::field::nip}}, {1, {core::field::personName}}}}});
    office.press(u"Periksa"_s);
    CHECK(office.only().report->added == 1);
    office.press(u"Impor"_s);
    CHECK(office.one("select name from person") == u"Ani"_s);
    office.add({office.csv(u"aneh2.csv"_s, odd)});
    CHECK(office.words().contains(u"kolom seperti terakhir kali"_s));
}

TEST_CASE("a file that cannot be read says why", "[import-page]")
{
    Office office;
    office.add({office.file().filePath(u"tidak-ada.xlsx"_s)});
    CHECK(office.only().state == State::unreadable);
    CHECK(office.words().contains(u"tidak-ada.xlsx"_s));
}

TEST_CASE("an import that was undone elsewhere can be imported again", "[import-page]")
{
    Office office;
    office.add({office.csv(u"pegawai.csv"_s, people(u"Ani"_s))});
    office.press(u"Periksa"_s);
    office.press(u"Impor"_s);
    REQUIRE(office.only().state == State::imported);
    static_cast<void>(test::require(core::undoChangeSet(office.log(), core::Uid::fromBytes(office.only().report->changeSet))));
    office.page->refresh();
    CHECK(office.only().state == State::found);
    CHECK(test::button(*office.page, u"Periksa"_s).isEnabled());
}
