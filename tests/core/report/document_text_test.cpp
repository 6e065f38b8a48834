// SPDX-License-Identifier: Apache-2.0
#include "core/report/document_text.h"

#include "tests/core/report/sample_reports.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct LongList {
    Report report = test::emptyReport(u"DAFTAR"_s);
    std::unique_ptr<Layout> layout;
    explicit LongList(int rows)
    {
        report.blocks.emplace_back(test::peopleTable(rows));
        layout = std::make_unique<Layout>(report, PageOptions{});
    }
    [[nodiscard]] TextSearch searched(const QString& wanted, int firstPage = 0) const
    {
        TextSearch search(*layout, wanted, firstPage);
        while (!search.isDone()) search.step();
        return search;
    }
};

}  // namespace

TEST_CASE("all pages are searched, beginning where the reader is", "[report][text]")
{
    const LongList list(300);
    REQUIRE(list.layout->pageCount() > 4);
    TextSearch first(*list.layout, u"r00300"_s, list.layout->pageCount() - 1);
    first.step();
    CHECK(first.count() == 1);
    CHECK_FALSE(first.isDone());
    const TextSearch all = list.searched(u"R00"_s, 3);
    CHECK(all.count() == 300);
    CHECK_FALSE(all.stoppedEarly());
    DocumentText text(*list.layout);
    const auto begin = all.atOrAfter({});
    REQUIRE(begin);
    CHECK(text.text(*begin) == u"R00"_s);
    CHECK(all.numberOf(*begin) == 1);
    const auto second = all.atOrAfter({begin->from.page, begin->from.at + 1});
    CHECK(all.numberOf(*second) == 2);
    CHECK(all.before(second->from) == begin);
    CHECK(all.numberOf(*all.before(begin->from)) == 300);  // round the end
    CHECK(all.atOrAfter({list.layout->pageCount(), 0}) == begin);
    CHECK(list.searched(u"tidak ada"_s).atOrAfter({}) == std::nullopt);
    CHECK(list.searched(u"  "_s).count() == 0);
}

TEST_CASE("a search ends when nobody would look at more", "[report][text]")
{
    const LongList list(3000);
    const TextSearch search = list.searched(u"0"_s);
    CHECK(search.stoppedEarly());
    CHECK(search.isDone());
}

TEST_CASE("a range is read across pages", "[report][text]")
{
    const LongList list(100);
    REQUIRE(list.layout->pageCount() > 2);
    DocumentText text(*list.layout);
    const QString second = text.page(1).text();
    const QString read = text.text({{0, text.page(0).text().size() - 4}, {2, 5}});
    CHECK(read == text.page(0).text().right(4) + u'\n' + second + u'\n' + text.page(2).text().left(5));
    CHECK(text.spanOn(1, {{0, 3}, {2, 5}}) == TextSpan{0, second.size()});
    CHECK(text.spanOn(3, {{0, 3}, {2, 5}}) == TextSpan{});
}
