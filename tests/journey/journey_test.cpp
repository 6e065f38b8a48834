// SPDX-License-Identifier: Apache-2.0
// Journeys of the real program on a real (virtual) screen.
#define CATCH_CONFIG_MAIN
#include "tests/journey/screen.h"
#include "tests/support/catch_qt.h"

using namespace Qt::StringLiterals;

TEST_CASE("a newcomer makes a file from the start window")
{
    test::Screen screen({});
    screen.find(u"push button"_s, u"Berkas baru…"_s).press();
    screen.find(u"text"_s, u"Instansi"_s).focus();
    screen.type(u"Pemerintah Kabupaten Uji"_s);
    screen.key(u"Tab"_s);
    screen.type(u"BKPSDM"_s);
    screen.find(u"push button"_s, u"Pilih…"_s).press();
    (void)screen.find(u"dialog"_s, u"Tempat menyimpan berkas"_s);
    screen.type(screen.folder() + u"/uji.titian"_s);
    screen.key(u"Return"_s);
    screen.find(u"push button"_s, u"Buat berkas"_s).press();
    screen.waitForText(u"Belum ada pegawai di berkas ini"_s);
    CHECK(screen.isRunning());

    // A second start on the same file hands over to the first and ends.
    QProcess second;
    second.start(QStringLiteral(TITIAN_WINDOW), {screen.folder() + u"/uji.titian"_s});
    REQUIRE(second.waitForFinished(10000));
    CHECK(second.exitCode() == 0);
    CHECK(screen.isRunning());
}
