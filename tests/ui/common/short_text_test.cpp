// SPDX-License-Identifier: Apache-2.0
#include "ui/common/table/short_text.h"

#include <QFont>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("texts that begin alike can be told apart when they are cut")
{
    const QFontMetrics metrics{QFont()};
    const int room = metrics.horizontalAdvance(u"Coaching Kerjasama"_s);
    const QString four = ui::shortText(u"Coaching Kerjasama Level 4"_s, metrics, room), five = ui::shortText(u"Coaching Kerjasama Level 5"_s, metrics, room);
    CHECK(four != five);
    CHECK(four.endsWith(u'4'));
    CHECK(four.startsWith(u"Coaching"_s));
    CHECK(metrics.horizontalAdvance(four) <= room);
    CHECK(ui::shortText(u"Coaching"_s, metrics, room) == u"Coaching"_s);
}

TEST_CASE("titles behind a name give way first")
{
    const QFontMetrics metrics{QFont()};
    const QString cut = ui::shortText(u"Teguh Simanjuntak, S.Kom."_s, metrics, metrics.horizontalAdvance(u"Teguh Simanjuntak,"_s));
    CHECK(cut.startsWith(u"Teguh Simanj"_s));
    CHECK(cut.endsWith(u'…'));
    const QString finding = u"Mungkin orang yang sama: nama, tanggal lahir, dan unitnya sama dengan 198702142010012001"_s;
    CHECK(ui::shortText(finding, metrics, metrics.horizontalAdvance(finding) / 2).endsWith(u"2001"_s));
    CHECK(ui::shortText(u"Teguh Simanjuntak"_s, metrics, 0).size() <= 1);
}
