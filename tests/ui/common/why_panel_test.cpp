// SPDX-License-Identifier: Apache-2.0
#include "ui/common/why_panel.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QLabel>

using namespace Qt::StringLiterals;

TEST_CASE("an explanation shows headline, inputs with their source, rule and how certain its legal basis is", "[why]")
{
    const core::Explanation why{u"Komunikasi: kurang 1 level"_s,
                                {{u"Standar"_s, {{u"Perawat"_s, u"level 2"_s, u"standar.xlsx · baris 4"_s, true}}}},
                                u"Standar dikurangi hasil."_s,
                                {{u"PP 11/2017"_s, true}, {u"Batas level"_s, false}}};
    ui::WhyDialog dialog(u"Komunikasi"_s, why, nullptr);
    const QString text = test::readable(dialog);
    for (const QString& part : {u"Komunikasi: kurang 1 level"_s, u"Standar"_s, u"level 2"_s, u"Asal: standar.xlsx · baris 4"_s, u"Standar dikurangi hasil."_s,
                                u"PP 11/2017 – terverifikasi"_s, u"Batas level – belum terverifikasi"_s})
        CHECK(text.contains(part));
    CHECK(ui::plainText(why).contains(u"Perawat\tlevel 2\tstandar.xlsx · baris 4"_s));
}

TEST_CASE("a panel is made anew for another explanation alone, and can be copied whole", "[why]")
{
    ui::WhyPanel panel;
    panel.setExplanation({u"Kurang 1 level"_s, {{u"Standar"_s, {{u"Perawat"_s, u"level 2"_s, {}, true}}}}, {}, {}});
    const QPointer<QWidget> shown = panel.widget();
    panel.setExplanation({u"Kurang 1 level"_s, {{u"Standar"_s, {{u"Perawat"_s, u"level 2"_s, {}, true}}}}, {}, {}});
    CHECK(panel.widget() == shown);
    panel.setExplanation({u"Kurang 1 level"_s, {{u"Standar"_s, {{u"Perawat"_s, u"level 3"_s, {}, true}}}}, {}, {}});
    CHECK(test::readable(panel).contains(u"level 3"_s));
    CHECK_FALSE(test::readable(panel).contains(u"level 2"_s));
    panel.actions().constFirst()->trigger();
    CHECK(QGuiApplication::clipboard()->text().contains(u"Perawat\tlevel 3"_s));
}

TEST_CASE("a long value leaves its label half of the room", "[why]")
{
    ui::WhyPanel panel;
    panel.resize(330, 300);
    panel.setExplanation({u"Kurang 2 level"_s, {{u"Pegawai"_s, {{u"Jabatan pada 30 November 2026"_s, u"Analis Sumber Daya Manusia Aparatur Ahli Pertama"_s, {}, true}}}}, {}, {}});
    panel.show();
    test::processEvents();
    for (const auto* label : panel.findChildren<QLabel*>())
        if (label->text().startsWith(u"Jabatan"_s)) CHECK(label->width() > panel.width() * 2 / 5);
}
