// SPDX-License-Identifier: Apache-2.0
#include "core/people/post_kind.h"

#include "core/base/text.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const ReferenceTables& tables()
{
    static const ReferenceTables shipped = shippedReference().value();
    return shipped;
}

const QDate kDay(2026, 11, 22);

Person structural(const QString& eselonId = {}, const QString& eselonName = {})
{
    Person p;
    p.postGroupId = u"1"_s;
    p.eselonId = eselonId;
    p.eselonName = eselonName;
    return p;
}

Person functional(const QString& title)
{
    Person p;
    p.postGroupId = u"2"_s;
    p.functionalTitle = title;
    return p;
}

PostHistoryRow row(const QString& title, QDate since, const QString& eselon = {}, const QString& group = u"1"_s)
{
    return {group, {}, eselon, title, since};
}

CurrentPost post(const Person& p, const std::vector<PostHistoryRow>& history = {}, const KindsByTitle& standards = {})
{
    return currentPost(p, history, standards, tables(), kDay);
}

}  // namespace

TEST_CASE("the group of a post is read by id, else by name", "[people]")
{
    CHECK(postGroupOf(u"1"_s, {}) == PostGroup::structural);
    CHECK(postGroupOf(u"2"_s, u"Struktural"_s) == PostGroup::functional);
    CHECK(postGroupOf(u"3"_s, {}) == PostGroup::unknown);
    CHECK(postGroupOf(u"4"_s, {}) == PostGroup::general);
    CHECK(postGroupOf({}, u"STRUKTURAL"_s) == PostGroup::structural);
    CHECK(postGroupOf({}, u"Fungsional Tertentu"_s) == PostGroup::functional);
    CHECK(postGroupOf({}, u"Fungsional"_s) == PostGroup::functional);
    CHECK(postGroupOf({}, u"Fungsional Umum"_s) == PostGroup::general);
    CHECK(postGroupOf({}, u"Pelaksana"_s) == PostGroup::general);
    CHECK(postGroupOf({}, {}) == PostGroup::unknown);
}

TEST_CASE("the jenjang stands at the end of the title, after any slash", "[people]")
{
    CHECK(jenjangOfTitle(u"Perawat Ahli Pertama"_s) == u"JF_AHLI_PERTAMA"_s);
    CHECK(jenjangOfTitle(u"Perawat Muda / Ahli Muda"_s) == u"JF_AHLI_MUDA"_s);
    CHECK(jenjangOfTitle(u"GURU  AHLI MADYA "_s) == u"JF_AHLI_MADYA"_s);
    CHECK(jenjangOfTitle(u"Peneliti Ahli Utama"_s) == u"JF_AHLI_UTAMA"_s);
    CHECK(jenjangOfTitle(u"Bidan Pemula"_s) == u"JF_PEMULA"_s);
    CHECK(jenjangOfTitle(u"Bidan Terampil"_s) == u"JF_TERAMPIL"_s);
    CHECK(jenjangOfTitle(u"Arsiparis Mahir"_s) == u"JF_MAHIR"_s);
    CHECK(jenjangOfTitle(u"Perawat Penyelia"_s) == u"JF_PENYELIA"_s);
    CHECK(jenjangOfTitle(u"Lektor"_s).isEmpty());
    CHECK(jenjangOfTitle(u"Guru Ahli Muda Bahasa"_s).isEmpty());
    CHECK(jenjangOfTitle(u"Ahli Madya / Dosen"_s).isEmpty());
    CHECK(jenjangOfTitle(u"Pranata Takterampil"_s).isEmpty());
    CHECK(jenjangOfTitle(u"Guru Muda"_s).isEmpty());
}

TEST_CASE("the eselon column gives the kind of a structural post", "[people]")
{
    CHECK(post(structural(u"22"_s)).kind == u"JPT_PRATAMA"_s);
    CHECK(post(structural({}, u"iii.a"_s)).kind == u"ADMINISTRATOR"_s);
    CHECK(post(structural(u"41"_s)).kindSource == KindSource::eselonColumn);
}

TEST_CASE("an eselon column that says nothing gives way to the history, then to the standards", "[people]")
{
    const std::vector<PostHistoryRow> history{row(u"Kabid"_s, QDate(2022, 2, 1), u"III.b"_s), row(u"Kasi"_s, QDate(2018, 3, 1), u"IV.a"_s)};
    for (const auto& id : {u"99"_s, u"51"_s, u"52"_s, u""_s}) {
        const auto found = post(structural(id), history);
        CHECK(found.kind == u"ADMINISTRATOR"_s);
        CHECK(found.kindSource == KindSource::history);
    }
    CHECK(post(structural({}, u"NON"_s), history).kind == u"ADMINISTRATOR"_s);
    const std::vector<PostHistoryRow> silent{row(u"Kepala  SEKSI Data"_s, QDate(2022, 2, 1))};
    const auto byTitle = post(structural(u"99"_s), silent, {{folded(u"Kepala Seksi Data"_s), u"PENGAWAS"_s}});
    CHECK(byTitle.kind == u"PENGAWAS"_s);
    CHECK(byTitle.kindSource == KindSource::standards);
    const auto unknown = post(structural(u"99"_s), silent);
    CHECK(unknown.kind.isEmpty());
    CHECK(postFindings(unknown).at(0).code == u"post.kindUnknown"_s);
}

TEST_CASE("the title of a structural person is the newest row of kind 1 not after the day", "[people]")
{
    const std::vector<PostHistoryRow> history{
        row(u" KEPALA  BIDANG   DATA "_s, QDate(2022, 2, 1), u"III.b"_s), row(u"KEPALA SEKSI DATA"_s, QDate(2018, 3, 1), u"IV.a"_s),
        row(u"Pengadministrasi"_s, QDate(2024, 1, 1), {}, u"4"_s),       row(u"KEPALA DINAS"_s, QDate(2027, 2, 1), u"II.b"_s),
        row(u"Tanpa tanggal"_s, QDate(), u"II.a"_s)};
    const auto found = post(structural(u"31"_s), history);
    CHECK(folded(found.title) == folded(u"Kepala Bidang Data"_s));
    CHECK(found.historyRow == 0U);
    CHECK(structuralRowOn(history, QDate(2027, 2, 1)) == 3U);
    CHECK(structuralRowOn(history, QDate(2018, 2, 28)) == std::nullopt);
    CHECK(structuralRowOn({row(u"A"_s, QDate(2020, 1, 1)), row(u"B"_s, QDate(2020, 1, 1))}, kDay) == 1U);
    Person without = structural(u"31"_s);
    without.postTitle = u"Camat Uji"_s;
    CHECK(post(without).title == u"Camat Uji"_s);
    CHECK(post(without, {row(u"Camat Lain"_s, QDate())}).title == u"Camat Uji"_s);
    CHECK(postFindings(post(structural(u"31"_s))).at(0).code == u"post.title"_s);
}

TEST_CASE("history never changes a functional or pelaksana post", "[people]")
{
    const std::vector<PostHistoryRow> history{row(u"KEPALA SEKSI LAMA"_s, QDate(2024, 3, 1), u"IV.a"_s)};
    const auto nurse = post(functional(u"Perawat Muda / Ahli Muda"_s), history);
    CHECK(nurse.title == u"Perawat Muda / Ahli Muda"_s);
    CHECK(nurse.kind == u"JF_AHLI_MUDA"_s);
    Person clerk;
    clerk.postGroupName = u"Pelaksana"_s;
    clerk.eselonId = u"31"_s;
    clerk.generalTitle = u"Pengadministrasi Perkantoran"_s;
    CHECK(post(clerk, history).kind == u"PELAKSANA"_s);
    CHECK(post(clerk, history).title == u"Pengadministrasi Perkantoran"_s);
    clerk.generalTitle.clear();
    clerk.postTitle = u"Pengemudi"_s;
    CHECK(post(clerk).title == u"Pengemudi"_s);
}

TEST_CASE("a functional post without a jenjang has no kind and says so", "[people]")
{
    const auto found = post(functional(u"Lektor"_s));
    CHECK(found.kind.isEmpty());
    CHECK(found.title == u"Lektor"_s);
    REQUIRE(postFindings(found).size() == 1);
    CHECK(postFindings(found)[0].message.contains(u"Lektor"));
    CHECK(postFindings(post(functional(u"Arsiparis Mahir"_s))).empty());
}

TEST_CASE("an eselon column that a history row contradicts is used and remarked", "[people]")
{
    const std::vector<PostHistoryRow> history{row(u"Kepala Dinas"_s, QDate(2026, 2, 1), u"II.b"_s), row(u"Sekretaris"_s, QDate(2020, 1, 1), u"III.a"_s)};
    const CurrentPost contradicted = post(structural({}, u"III.a"_s), history);
    CHECK(contradicted.kind == u"ADMINISTRATOR"_s);
    const Problems found = postFindings(contradicted);
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == u"post.eselon"_s);
    CHECK(found.front().message.contains(u"(II.b, TMT 01-02-2026)"_s));
    CHECK(postFindings(post(structural({}, u"II.a"_s), history)).empty());  // of the same kind
    CHECK(postFindings(post(structural(), history)).empty());               // the row alone decides
}
