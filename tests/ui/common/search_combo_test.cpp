// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/choice.h"
#include "ui/common/search_combo.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Units {
    Units()
    {
        combo.reset(ui::makeChoice(u"Unit"_s, 12));
        QStringList names{u"Unit: semua"_s};
        for (int i = 1; i <= 40; ++i) names << u"  Puskesmas %1"_s.arg(i);
        names << u"  Kecamatan Batu Putih"_s << u"    Kelurahan Batu Hitam"_s;
        combo->addItems(names);
        combo->show();
    }
    /// Of the search that is open.
    [[nodiscard]] QListWidget* list() const
    {
        for (auto* found : combo->findChildren<QListWidget*>())
            if (found->isVisible()) return found;
        return nullptr;
    }
    [[nodiscard]] QLineEdit& words() const { return test::find<QLineEdit>(*list()->parentWidget()); }
    std::unique_ptr<QComboBox> combo;
};

}  // namespace

TEST_CASE("a short list of choices has lines as high as other lists", "[search-combo]")
{
    const std::unique_ptr<QComboBox> combo(ui::makeChoice(u"Metode"_s, 12));
    combo->addItems({u"Uji Kompetensi"_s, u"Rekan"_s});
    combo->insertSeparator(2);
    combo->addItem(u"Lain"_s);
    combo->show();
    combo->showPopup();
    CHECK(combo->view()->sizeHintForRow(0) >= 26);
    CHECK(combo->view()->sizeHintForRow(2) < 14);  // the line between
    combo->hidePopup();
}

TEST_CASE("choices that are read anew while their list is open are those one chooses from", "[search-combo]")
{
    Units units;
    units.combo->showPopup();
    REQUIRE(units.list());
    QTest::keyClicks(&units.words(), u"hitam"_s);
    REQUIRE(units.list()->count() == 1);
    ui::refill(units.combo.get(), [&] {
        units.combo->addItem(u"Unit: semua"_s);
        units.combo->addItem(u"  Kelurahan Batu Hitam"_s);
        for (int i = 1; i <= 40; ++i) units.combo->addItem(u"  Puskesmas %1"_s.arg(i));
    });
    test::processEvents();
    REQUIRE(units.list());
    QTest::keyClick(&units.words(), Qt::Key_Return);
    CHECK(units.combo->currentText() == u"  Kelurahan Batu Hitam"_s);
}

TEST_CASE("a long list of choices is searched by words anywhere in it, and chosen by the keyboard alone", "[search-combo]")
{
    Units units;
    QSignalSpy activated(units.combo.get(), &QComboBox::activated);
    QTest::keyClicks(units.combo.get(), u"b"_s);
    REQUIRE(units.list());
    QTest::keyClicks(&units.words(), u"ATU putih"_s);
    REQUIRE(units.list()->count() == 1);
    CHECK(units.list()->item(0)->text() == u"Kecamatan Batu Putih"_s);
    QTest::keyClick(&units.words(), Qt::Key_Return);
    CHECK(units.combo->currentText() == u"  Kecamatan Batu Putih"_s);
    REQUIRE(activated.size() == 1);
    CHECK(activated[0][0].toInt() == 41);
    units.combo->showPopup();
    REQUIRE(units.list());
    CHECK(units.list()->currentItem()->text() == u"  Kecamatan Batu Putih"_s);
    QTest::keyClicks(&units.words(), u"batu"_s);
    QTest::keyClick(&units.words(), Qt::Key_Down);
    QTest::keyClick(&units.words(), Qt::Key_Escape);
    CHECK(units.combo->currentIndex() == 41);
    CHECK(activated.size() == 1);
}

TEST_CASE("a list that is searched stays low on the screen, and words that find nothing choose nothing", "[search-combo]")
{
    Units units;
    units.combo->showPopup();
    REQUIRE(units.list());
    CHECK(units.list()->count() == units.combo->count());
    CHECK(units.list()->height() < 13 * units.list()->sizeHintForRow(0));
    QTest::keyClicks(&units.words(), u"entah"_s);
    CHECK(units.list()->count() == 0);
    QTest::keyClick(&units.words(), Qt::Key_Return);
    CHECK(units.combo->currentIndex() == 0);
    CHECK(units.list());
    units.combo->hidePopup();
}

TEST_CASE("short lists open below their field, not over the screen", "[search-combo]")
{
    std::unique_ptr<QComboBox> combo(ui::makeChoice(u"Jenis"_s, 12, 240, {u"satu"_s, u"dua"_s}));
    combo->show();
    combo->showPopup();
    CHECK_FALSE(combo->findChild<QLineEdit*>());
    CHECK(combo->style()->styleHint(QStyle::SH_ComboBox_Popup) == 0);
    combo->hidePopup();
}
