// SPDX-License-Identifier: Apache-2.0
#include "ui/common/table/short_text.h"

#include <QFont>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

const ui::BeginsAlike kAlike = [](QStringView) { return true; }, kAlone = [](QStringView) { return false; };

}  // namespace

TEST_CASE("texts that begin alike can be told apart when they are cut")
{
    const QFontMetrics metrics{QFont()};
    const int room = metrics.horizontalAdvance(u"Coaching Kerjasama"_s);
    const QString four = ui::shortText(u"Coaching Kerjasama Level 4"_s, metrics, room, kAlike), five = ui::shortText(u"Coaching Kerjasama Level 5"_s, metrics, room, kAlike);
    CHECK(four != five);
    CHECK(four.endsWith(u'4'));
    CHECK(four.startsWith(u"Coaching"_s));
    CHECK(metrics.horizontalAdvance(four) <= room);
    CHECK(ui::shortText(u"Coaching"_s, metrics, room, kAlike) == u"Coaching"_s);
}

TEST_CASE("titles behind a name give way first")
{
    const QFontMetrics metrics{QFont()};
    const QString cut = ui::shortText(u"Teguh Simanjuntak, S.Kom."_s, metrics, metrics.horizontalAdvance(u"Teguh Simanjuntak,"_s), kAlike);
    CHECK(cut.startsWith(u"Teguh Simanj"_s));
    CHECK(cut.endsWith(u'…'));
    const QString finding = u"Mungkin orang yang sama: nama, tanggal lahir, dan unitnya sama dengan 198702142010012001"_s;
    CHECK(ui::shortText(finding, metrics, metrics.horizontalAdvance(finding) / 2, kAlike).endsWith(u"2001"_s));
    CHECK(ui::shortText(u"Teguh Simanjuntak"_s, metrics, 0, kAlike).size() <= 1);
}

TEST_CASE("a text that nothing beside it begins like is cut at its end, and no last word is cut for nothing")
{
    const QFontMetrics metrics{QFont()};
    const QString reason = u"tidak ada pelatihan yang menaikkan level ini"_s;
    const QString cut = ui::shortText(reason, metrics, metrics.horizontalAdvance(reason) / 2, kAlone);
    CHECK(cut.endsWith(u'…'));
    CHECK(reason.startsWith(cut.chopped(1).trimmed()));
    const QString post = u"KEPALA SEKSI PERLINDUNGAN SOSIAL"_s;
    CHECK(ui::shortText(post, metrics, metrics.horizontalAdvance(u"KEPALA SEKSI SOS"_s), kAlike).endsWith(u"…SOSIAL"_s));
}
