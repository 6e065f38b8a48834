// SPDX-License-Identifier: Apache-2.0
#include "core/report/listing.h"

#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

ReportColumn column(const QString& id, CellType type = CellType::text, bool sums = false)
{
    ReportColumn made{id.toUpper(), type};
    made.id = id;
    made.sums = sums;
    return made;
}

Listing sample()
{
    Listing list;
    list.title = u"Pegawai"_s;
    list.columns = {column(u"nama"_s), column(u"status"_s), column(u"jp"_s, CellType::integer, true), column(u"tmt"_s, CellType::date)};
    list.columnGroups = {{u"Hasil"_s, 2, 2}};
    list.add(u"Dinas B"_s, {u"Siti"_s, u"PNS"_s, 24, QDate(2020, 1, 1)});
    list.add(u"Dinas B"_s, {u"ahmad"_s, u"PPPK"_s, 6, QDate(2022, 3, 1)});
    list.add(u"Badan A"_s, {u"Budi"_s, u"PNS"_s, 0, {}});
    return list;
}

ReportTable tableOf(const ReportOptions& options)
{
    auto table = arranged(sample(), options);
    INFO((table ? std::string() : table.error().message.toStdString()));
    REQUIRE(table);
    return *table;
}

/// Texts of the rows, cells joined; groups and sums marked.
QStringList rowsOf(const ReportTable& table)
{
    QStringList rows;
    for (const auto& row : table.rows) {
        QStringList cells;
        for (std::size_t i = 0; i < row.cells.size(); ++i) cells << cellText(row.cells[i], row.kind == ReportRow::Kind::group ? ReportColumn{} : table.columns[i]);
        rows << (row.kind == ReportRow::Kind::group ? u"# "_s : row.kind == ReportRow::Kind::data ? QString() : u"= "_s) + cells.join(u'|');
    }
    return rows;
}

}  // namespace

TEST_CASE("a list comes with numbers, headings, subtotals and a total", "[report]")
{
    const ReportTable table = tableOf({});
    CHECK(rowsOf(table) == QStringList{u"# Dinas B"_s, u"1|Siti|PNS|24|01-01-2020"_s, u"2|ahmad|PPPK|6|01-03-2022"_s, u"= Jumlah Dinas B (2 pegawai)|||30|"_s, u"# Badan A"_s,
                                       u"3|Budi|PNS|0|"_s, u"= Jumlah Badan A (1 pegawai)|||0|"_s, u"= JUMLAH (3 pegawai)|||30|"_s});
    REQUIRE(table.columnGroups.size() == 1);
    CHECK(table.columnGroups[0].first == 3);
    CHECK(table.offered.size() == 4);
}

TEST_CASE("each group counts from one where the list says so", "[report]")
{
    Listing list;
    list.columns = {{u"Nama"_s}};
    list.numbersAnew = true;
    for (const QString& group : {u"A"_s, u"A"_s, u"B"_s}) list.add(group, {u"x"_s});
    const ReportTable table = *arranged(list);
    std::vector<qint64> numbers;
    for (const auto& row : table.rows)
        if (row.kind == ReportRow::Kind::data) numbers.push_back(std::get<qint64>(row.cells[0].value));
    CHECK(numbers == std::vector<qint64>{1, 2, 1});
}

TEST_CASE("a share in sums is that of the sums, wherever its columns stand, and none without them", "[report]")
{
    Listing list;
    ReportColumn share = column(u"persen"_s, CellType::percent);
    share.rule = {ColumnRule::Kind::quotient, 2, 1};
    list.columns = {column(u"nama"_s), column(u"semua"_s, CellType::integer, true), column(u"kurang"_s, CellType::integer, true), share};
    list.add(u"A"_s, {u"satu"_s, 4, 1, 25.0});
    list.add(u"A"_s, {u"dua"_s, 12, 9, 75.0});
    list.add(u"B"_s, {u"tiga"_s, 0, 0, {}});
    const auto shareIn = [](const Result<ReportTable>& table, const QString& label) {
        REQUIRE(table);
        for (const auto& row : table->rows)
            if (cellText(row.cells[0], {}).startsWith(label)) return cellText(row.cells.back(), table->columns.back());
        return u"?"_s;
    };
    const auto all = arranged(list);
    CHECK(shareIn(all, u"Jumlah A"_s) == u"62,5\u00a0%"_s);
    CHECK(shareIn(all, u"Jumlah B"_s).isEmpty());
    CHECK(shareIn(all, u"JUMLAH"_s) == u"62,5\u00a0%"_s);
    CHECK(all->columns.back().rule.a == 3);
    const auto turned = arranged(list, {.columns = {u"kurang"_s, u"semua"_s, u"persen"_s}});
    CHECK(shareIn(turned, u"Jumlah A"_s) == u"62,5\u00a0%"_s);
    CHECK(turned->columns.back().rule.a == 1);
    CHECK(turned->columns.back().rule.b == 2);
    CHECK(arranged(list, {.columns = {u"nama"_s, u"persen"_s}})->columns.back().rule.kind == ColumnRule::Kind::none);
}

TEST_CASE("columns are chosen and put in order, and what they sum stays right", "[report]")
{
    const ReportTable table = tableOf({.columns = {u"jp"_s, u"nama"_s}, .group = u"-"_s});
    CHECK(table.columns[1].header == u"JP"_s);
    CHECK(rowsOf(table) == QStringList{u"1|24|Siti"_s, u"2|6|ahmad"_s, u"3|0|Budi"_s, u"= JUMLAH (3 pegawai)|30|"_s});
    CHECK(table.columnGroups[0].count == 1);
}

TEST_CASE("rows are grouped by a column, sorted within, and filtered by text, number and day", "[report]")
{
    CHECK(rowsOf(tableOf({.group = u"status"_s, .order = {{u"nama"_s, false}}})) ==
          QStringList{u"# PNS"_s, u"1|Budi|0|"_s, u"2|Siti|24|01-01-2020"_s, u"= Jumlah PNS (2 pegawai)||24|"_s, u"# PPPK"_s, u"3|ahmad|6|01-03-2022"_s, u"= Jumlah PPPK (1 pegawai)||6|"_s,
                      u"= JUMLAH (3 pegawai)||30|"_s});
    const auto names = [](const ReportOptions& options) {
        QStringList all;
        for (const auto& row : tableOf(options).rows)
            if (row.kind == ReportRow::Kind::data) all << std::get<QString>(row.cells[1].value);
        return all;
    };
    const auto with = [](const QString& filter) { return ReportOptions{.group = u"-"_s, .filters = {*rowFilterFrom(filter)}}; };
    CHECK(names(with(u"nama~SIT"_s)) == QStringList{u"Siti"_s});
    CHECK(names(with(u"status=pns"_s)) == QStringList{u"Siti"_s, u"Budi"_s});
    CHECK(names(with(u"status=PN"_s)).isEmpty());
    CHECK(names(with(u"jp>=6"_s)) == QStringList{u"Siti"_s, u"ahmad"_s});
    CHECK(names(with(u"jp<=0"_s)) == QStringList{u"Budi"_s});
    CHECK(names(with(u"tmt>=01-01-2021"_s)) == QStringList{u"ahmad"_s});
    CHECK(names(with(u"jp>=5.5"_s)) == QStringList{u"Siti"_s, u"ahmad"_s});
    CHECK(names(with(u"jp>=6,5"_s)) == QStringList{u"Siti"_s});
    CHECK(names(with(u"jp<=1.000"_s)).size() == 3);
    CHECK(tableOf(with(u"jp>=6"_s)).title.contains(u"hanya baris dengan JP ≥ “6”"_s));
    CHECK(names({.group = u"-"_s, .order = {{u"tmt"_s, true}}}) == QStringList{u"ahmad"_s, u"Siti"_s, u"Budi"_s});  // without a day: last
    for (const auto& [filter, words] : {std::pair(u"jp>=dua"_s, u"“dua” bukan angka"_s), std::pair(u"tmt>=kemarin"_s, u"“kemarin” bukan tanggal"_s), std::pair(u"nama>=B"_s, u"kolom teks hanya"_s)}) {
        const auto refused = arranged(sample(), with(filter));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::invalidInput);
        CHECK(refused.error().message.contains(words));
    }
    CHECK(names({.group = u"-"_s, .order = {{u"jp"_s, true}}}) == QStringList{u"Siti"_s, u"ahmad"_s, u"Budi"_s});
    CHECK(names({.order = {{u"nama"_s, false}}}) == QStringList{u"ahmad"_s, u"Siti"_s, u"Budi"_s});  // the builder's groups stay
}

TEST_CASE("titles that differ in capitals alone stand in one group", "[report]")
{
    Listing listing = sample();
    for (std::size_t i = 0; i < listing.rows.size(); ++i) listing.rows[i].cells[1] = i % 2 ? u"ANALIS"_s : u"Analis"_s;
    const auto table = arranged(listing, {.group = u"status"_s});
    REQUIRE(table);
    CHECK(std::ranges::count(table->rows, ReportRow::Kind::subtotal, &ReportRow::kind) == 1);
}

TEST_CASE("no row passes, or none is there: the table says nothing and sums nothing", "[report]")
{
    CHECK(rowsOf(tableOf({.filters = {*rowFilterFrom(u"nama=tidak ada"_s)}})).isEmpty());
    Listing none = sample();
    none.rows.clear();
    CHECK(arranged(none)->rows.empty());
}

TEST_CASE("a column that is not there is named with those that are", "[report]")
{
    for (const ReportOptions& options : {ReportOptions{.columns = {u"gaji"_s}}, ReportOptions{.group = u"gaji"_s}, ReportOptions{.order = {{u"gaji"_s}}}, ReportOptions{.filters = {{u"gaji"_s}}}}) {
        const auto table = arranged(sample(), options);
        REQUIRE_FALSE(table);
        CHECK(table.error().code == ErrorCode::invalidInput);
        CHECK(table.error().message.contains(u"“gaji”"_s));
        CHECK(table.error().message.contains(u"nama, status, jp, tmt"_s));
    }
    CHECK_FALSE(rowFilterFrom(u"nama"_s));
    CHECK_FALSE(rowFilterFrom(u"=5"_s));
    CHECK(rowFilterFrom(u"temuan~a=b"_s)->value == u"a=b"_s);
    CHECK(rowOrderFrom(u"-jp"_s) == RowOrder{u"jp"_s, true});
}

TEST_CASE("options survive as text, whatever stands in them", "[report]")
{
    ReportOptions options;
    options.columns = {u"nama"_s, u"jp"_s};
    options.group = u"status"_s;
    options.order = {{u"jp"_s, true}, {u"nama"_s, false}};
    options.filters = {{u"nama"_s, RowFilter::Test::contains, u"“a” <b> = ,"_s}, {u"jp"_s, RowFilter::Test::atMost, u"19"_s}};
    options.number = u"800/12/2026"_s;
    options.place = u"Ujung"_s;
    options.day = QDate(2026, 11, 22);
    options.signers = {{u"Mengetahui"_s, u"Sekretaris Daerah"_s, u"Siti"_s, u"Pembina"_s, u"197001011995032001"_s, SignatureBlock::Form::onBehalf, u"Bupati"_s}};
    const QString text = reportOptionsText(options);
    const ReportOptions back = reportOptionsFrom(text);
    CHECK(reportOptionsText(back) == text);
    CHECK(back.columns == options.columns);
    CHECK(back.order == options.order);
    CHECK(back.filters == options.filters);
    CHECK(back.day == options.day);
    CHECK(back.signers.front().form == SignatureBlock::Form::onBehalf);
    CHECK(back.signers.front().onBehalfOf == u"Bupati"_s);
    CHECK(reportOptionsText(reportOptionsFrom(u"rusak"_s)) == u"{}"_s);
}

TEST_CASE("number and signers reach every document of a report, and letters have the number in their head", "[report]")
{
    Report report, letter;
    report.title = {u"DAFTAR"_s};
    report.signatures = {SignatureBlock{}};
    letter.signatures = {SignatureBlock{}};
    letter.blocks = {LetterOpening{{{u"Nomor"_s, u"...."_s}}, {}, {}}};
    report.further = {letter};
    ReportOptions options;
    options.number = u"800/1"_s;
    options.signers = {{{}, u"Kepala"_s, u"Budi"_s}, {{}, u"Sekretaris"_s, u"Ani"_s}};
    applySigning(report, options);
    CHECK(report.number == u"800/1"_s);
    CHECK(report.signatures.size() == 2);
    CHECK(report.further[0].number.isEmpty());
    CHECK(std::get<LetterOpening>(report.further[0].blocks[0]).facts[0].value == u"800/1"_s);
    CHECK(report.further[0].signatures[1].name == u"Ani"_s);
}

TEST_CASE("what a column holds is offered for filters", "[report]")
{
    Report report;
    report.blocks.emplace_back(ReportTable{});
    CHECK(arrangedTable(report) == nullptr);
    report.blocks.emplace_back(tableOf({.columns = {u"status"_s, u"jp"_s}}));
    const ReportTable* table = arrangedTable(report);
    REQUIRE(table);
    CHECK(valuesOf(*table, u"status"_s) == QStringList{u"PNS"_s, u"PPPK"_s});
    CHECK(valuesOf(*table, u"jp"_s) == QStringList{u"0"_s, u"24"_s, u"6"_s});
    CHECK(valuesOf(*table, u"jp"_s, 2).size() == 2);
    CHECK(valuesOf(*table, u"nama"_s).isEmpty());  // not shown
    CHECK(valuesOf(*table, {}).isEmpty());
}

TEST_CASE("a signer without a name signs on dots, which are no text of anybody", "[report]")
{
    Report report;
    report.signatures.emplace_back();
    SignatureBlock signer;
    signer.title = u"Atasan langsung"_s;
    applySigning(report, {.signers = {signer}});
    REQUIRE(report.signatures.size() == 1);
    CHECK(report.signatures[0].name.count(u'.') == report.signatures[0].name.size());
    CHECK_FALSE(report.signatures[0].nip.isEmpty());
    CHECK(withoutDots(report.signatures[0]).name.isEmpty());
    CHECK(withoutDots(report.signatures[0]).nip.isEmpty());
    CHECK(withoutDots(report.signatures[0]).title == signer.title);
    signer.name = u"Ani"_s;
    CHECK(withDots(signer).nip.count(u'.') == 32);  // not given
    CHECK(withDots(signer).name == u"Ani"_s);
    signer.title = u"Bupati Uji"_s;
    CHECK(withDots(signer).nip.isEmpty());  // elected, has none
}
