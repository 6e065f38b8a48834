// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/ask.h"
#include "ui/common/table/record_table.h"
#include "ui/common/table/table_export.h"
#include "ui/common/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace ui;
using Kind = ColumnKind;

namespace {

std::shared_ptr<ListSource> towns(int count = 5)
{
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
        {u"name"_s, u"Nama"_s}, {u"nip"_s, u"NIP"_s, Kind::nip}, {u"cost"_s, u"Biaya"_s, Kind::rupiah, 100, true, true}, {u"day"_s, u"Hari"_s, Kind::date, 100, false}});
    const QString names[] = {u"Éka"_s, u"=1+1"_s, u"Budi"_s, u"siti"_s, u"Ani"_s};
    for (int i = 0; i < count; ++i)
        source->add({names[i % 5], u"19900530202121200%1"_s.arg(i % 10), QVariant(1000LL * i), i == 2 ? QVariant() : QVariant(QDate(2026, 1, 1 + i % 28))},
                    QByteArray::number(i));
    return source;
}

QStringList column(const RecordTable& table, int c)
{
    QStringList texts;
    for (int row = 0; row < table.model().rowCount(); ++row) texts << table.model().index(row, c).data().toString();
    return texts;
}

}  // namespace

TEST_CASE("a record table filters, sorts and keeps both when its rows are read anew", "[table]")
{
    QSettings().clear();
    RecordTable table(u"uji"_s);
    QAbstractItemModelTester tester(&table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setSource(towns());
    CHECK(column(table, 0) == QStringList{u"Éka"_s, u"=1+1"_s, u"Budi"_s, u"siti"_s, u"Ani"_s});
    table.view()->sortByColumn(0, Qt::AscendingOrder);
    CHECK(column(table, 0) == QStringList{u"=1+1"_s, u"Ani"_s, u"Budi"_s, u"Éka"_s, u"siti"_s});
    table.view()->sortByColumn(3, Qt::DescendingOrder);
    CHECK(column(table, 0).last() == u"Budi"_s);  // the empty day comes first going up, last going down
    table.filterEdit()->setText(u"eka"_s);
    CHECK(column(table, 0) == QStringList{u"Éka"_s});
    table.setSource(towns());
    CHECK(column(table, 0) == QStringList{u"Éka"_s});
    CHECK(table.currentUid().isEmpty());
}

TEST_CASE("a record is found under a filter that hid it, and stays current when the rows are read anew", "[table]")
{
    RecordTable table(u"uji2"_s);
    table.setSource(towns());
    table.filterEdit()->setText(u"ani"_s);
    CHECK(table.select("2"));
    CHECK(table.filterEdit()->text().isEmpty());
    CHECK(table.currentUid() == "2");
    table.setSource(towns());
    CHECK(table.currentUid() == "2");
    CHECK_FALSE(table.select("99"));
}

TEST_CASE("copied rows are spreadsheet cells: a NIP stays text, numbers are plain", "[table]")
{
    RecordTable table(u"uji3"_s);
    table.setSource(towns());
    table.select("3");
    table.copySelection();
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    CHECK(data->text() == u"Nama\tNIP\tBiaya\nsiti\t199005302021212003\t3000\n"_s);
    CHECK(data->html().contains(u"<td style='mso-number-format:\"\\@\"'>199005302021212003</td>"_s));
    CHECK(data->html().contains(u"<td>3000</td>"_s));
}

TEST_CASE("the footer adds up the rows that are shown", "[table]")
{
    RecordTable table(u"uji4"_s);
    table.setSource(towns());
    CHECK(test::readable(table).contains(u"Biaya: Rp 10.000"_s));
    table.filterEdit()->setText(u"siti"_s);
    CHECK(test::readable(table).contains(u"Biaya: Rp 3.000"_s));
}

TEST_CASE("an export holds what is shown, as csv with text that no spreadsheet runs", "[table]")
{
    QTemporaryDir folder;
    RecordTable table(u"uji5"_s);
    table.setSource(towns());
    table.filterEdit()->setText(u"1+1"_s);
    ask::presetAnswers({folder.filePath(u"keluar"_s)});
    for (QAction* action : table.viewButton()->menu()->actions())
        if (action->text() == u"Ekspor ke CSV…"_s) action->trigger();
    QFile file(folder.filePath(u"keluar.csv"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"'=1+1"_s));
    CHECK_FALSE(text.contains(u"Budi"_s));
}

TEST_CASE("100,000 rows read only the pages they show", "[table]")
{
    RecordModel model;
    model.setSource(towns(100000));
    CHECK(model.rowCount() == 100000);
    CHECK(model.index(99999, 2).data().toString() == u"Rp 99.999.000"_s);
    model.setFilter(u"siti"_s);
    CHECK(model.rowCount() == 20000);
    model.setCondition([](quint32 row) { return row < 10; });
    CHECK(model.rowCount() == 2);
}

TEST_CASE("the arrow down leads from the filter to the first row and selects it", "[table]")
{
    RecordTable table(u"uji-panah"_s);
    table.setSource(towns());
    table.show();
    QTest::keyClick(table.filterEdit(), Qt::Key_Down);
    CHECK(table.selectedUids() == QList<QByteArray>{"0"});
}

TEST_CASE("a condition never meets the rows of another source", "[table]")
{
    QSettings().clear();
    RecordTable table(u"uji"_s);
    quint32 highest = 0;
    table.setSource(towns(), [&highest](quint32 row) { return (highest = std::max(highest, row)), true; });
    highest = 0;
    table.setSource(towns(100));  // what was looked up by row in the old rows would be out of bounds
    CHECK(highest == 0);
    CHECK(table.model().rowCount() == 100);
}

TEST_CASE("a new condition keeps the current record while it is shown", "[table]")
{
    QSettings().clear();
    RecordTable table(u"uji"_s);
    table.setSource(towns());
    table.select("3");
    table.setCondition([](quint32 row) { return row >= 2; });
    CHECK(table.currentUid() == "3");
    table.setCondition([](quint32 row) { return row < 2; });
    CHECK(table.currentUid().isEmpty());
}

TEST_CASE("columns fill the table until they are drawn by hand, and that is remembered", "[table]")
{
    QSettings().clear();
    const auto widths = [](const RecordTable& table) {
        int sum = 0;
        for (int c = 0; c < 3; ++c) sum += table.view()->columnWidth(c);
        return sum;
    };
    {
        RecordTable table(u"lebar"_s);
        table.resize(700, 300);
        table.setSource(towns());
        table.show();
        QCoreApplication::processEvents();
        CHECK(widths(table) == table.view()->viewport()->width());
        const int nip = table.view()->columnWidth(1);
        table.resize(900, 300);
        QCoreApplication::processEvents();
        CHECK(widths(table) == table.view()->viewport()->width());
        CHECK(table.view()->columnWidth(1) == nip);  // the name takes the room, a number does not
        table.view()->setColumnWidth(0, 123);
        table.resize(800, 300);
        QCoreApplication::processEvents();
        CHECK(table.view()->columnWidth(0) == 123);
    }
    RecordTable again(u"lebar"_s);
    again.setSource(towns());
    CHECK(again.view()->columnWidth(0) == 123);
}

TEST_CASE("the condition of the old rows never sees the rows of a new source", "[table]")
{
    RecordTable table(u"uji-syarat"_s);
    const std::vector<bool> two{true, false};
    table.setSource(towns(2), [two](quint32 row) { return two.at(row); });
    CHECK(table.model().rowCount() == 1);
    table.setSource(towns(5), [](quint32 row) { return row == 4; });
    CHECK(column(table, 0) == QStringList{u"Ani"_s});
    table.setSource(towns(9));
    CHECK(table.model().rowCount() == 9);
}

TEST_CASE("the selection stays through sorting, filtering and new rows, and a record that is hidden is told", "[table]")
{
    QSettings().clear();
    RecordTable table(u"uji-pilihan"_s);
    table.setSource(towns(10));
    table.show();
    QList<QByteArray> told;
    QObject::connect(&table, &RecordTable::currentChanged, [&](const QByteArray& uid) { told << uid; });
    const auto sorted = [&] {
        auto uids = table.selectedUids();
        std::sort(uids.begin(), uids.end());
        return uids;
    };
    table.select("3");
    table.view()->selectionModel()->select(table.model().index(6, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table.view()->selectionModel()->select(table.model().index(8, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table.view()->sortByColumn(0, Qt::DescendingOrder);
    CHECK(sorted() == QList<QByteArray>{"3", "6", "8"});
    CHECK(table.currentUid() == "3");
    table.setSource(towns(10));
    CHECK(sorted() == QList<QByteArray>{"3", "6", "8"});
    table.filterEdit()->setText(u"siti"_s);
    CHECK(sorted() == QList<QByteArray>{"3", "8"});
    CHECK(table.currentUid() == "3");
    CHECK(told.last() == "3");
    table.filterEdit()->setText(u"ani"_s);
    CHECK(sorted().isEmpty());
    CHECK(told.last().isEmpty());
    const auto before = told.size();
    table.filterEdit()->setText(u"an"_s);
    CHECK(told.size() == before);
    table.select("4");
    table.setCondition([](quint32 row) { return row == 0; });
    CHECK(told.last().isEmpty());
}

TEST_CASE("a source with fewer columns forgets the column it was sorted by", "[table]")
{
    QSettings().clear();
    RecordTable table(u"uji-kolom"_s);
    table.setSource(towns());
    table.view()->sortByColumn(3, Qt::DescendingOrder);
    auto narrow = std::make_shared<ListSource>(std::vector<RecordColumn>{{u"name"_s, u"Nama"_s}});
    narrow->add({u"Budi"_s}, "1");
    narrow->add({u"Ani"_s}, "2");
    table.setSource(narrow);
    CHECK(table.model().sortColumn() == -1);
    CHECK(column(table, 0) == QStringList{u"Budi"_s, u"Ani"_s});
}

TEST_CASE("typing on a table without a filter field hides nothing", "[table]")
{
    RecordTable table(u"uji-tanpa-saring"_s);
    table.setUnfiltered();
    table.setSource(towns());
    table.show();
    QTest::keyClick(table.view(), Qt::Key_S);
    CHECK(table.model().rowCount() == 5);
    CHECK(table.filterEdit()->text().isEmpty());
}

TEST_CASE("rows are sorted by their texts in any spelling, empty ones first, and those alike keep their order", "[table]")
{
    const std::vector<QVariant> texts{u"b"_s, QVariant(), u"\u00c9"_s, u""_s, u"e"_s, u"A"_s, QVariant(), u"\u00c9"_s};
    CHECK(sortedRows(texts) == std::vector<quint32>{1, 6, 3, 5, 0, 2, 4, 7});
    CHECK(sortedRows(std::vector<QVariant>{9LL, 10LL, QVariant(), -1LL}) == std::vector<quint32>{2, 3, 0, 1});
}

namespace {

/// The words of the open context menu, without their keys; closes it.
QStringList menuWords(QMenu*& menu)
{
    menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QStringList words;
    if (menu)
        for (const QAction* action : menu->actions())
            if (!action->isSeparator()) words << action->text().section(u'\t', 0, 0) + (action->isEnabled() ? QString() : u" (mati)"_s);
    return words;
}

void rightClick(RecordTable& table, int row)
{
    QWidget* viewport = table.view()->viewport();
    const QPoint at = table.view()->visualRect(table.model().index(row, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, viewport->mapToGlobal(at));
    QApplication::sendEvent(viewport, &event);
}

}  // namespace

TEST_CASE("the context menu is about the row under the pointer and offers what the page listens to", "[table]")
{
    RecordTable table(u"uji-menu"_s);
    table.setSource(towns());
    table.resize(600, 300);
    table.show();
    table.select("0");
    QSignalSpy opened(&table, &RecordTable::opened), trails(&table, &RecordTable::trailRequested);
    QPushButton own(u"Gabungkan…"_s, &table);
    own.show();
    table.addToMenu(&own);
    rightClick(table, 3);
    QMenu* menu = nullptr;
    CHECK(menuWords(menu) == QStringList{u"Buka"_s, u"Salin"_s, u"Pilih semua"_s, u"Jejak…"_s, u"Gabungkan…"_s});
    CHECK(table.currentUid() == "3");
    menu->actions().front()->trigger();
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().toByteArray() == "3");
    menu->close();

    table.view()->selectAll();
    own.setEnabled(false);
    rightClick(table, 1);
    CHECK(menuWords(menu).contains(u"Gabungkan… (mati)"_s));
    CHECK(table.selectedUids().size() == 5);  // a row of the selection keeps it
    menu->close();
}

TEST_CASE("Shift+F10 opens the menu of the current row, and Delete asks to remove where that is possible", "[table]")
{
    RecordTable table(u"uji-menu2"_s);
    table.setSource(towns());
    table.resize(600, 300);
    table.show();
    table.select("2");
    QTest::keyClick(table.view(), Qt::Key_Delete);
    QTest::keyClick(table.view(), Qt::Key_F10, Qt::ShiftModifier);
    QMenu* menu = nullptr;
    CHECK(menuWords(menu) == QStringList{u"Salin"_s, u"Pilih semua"_s});
    CHECK(table.currentUid() == "2");
    menu->close();
    QSignalSpy removals(&table, &RecordTable::removeRequested);
    QTest::keyClick(table.view(), Qt::Key_Delete);
    CHECK(removals.count() == 1);
}

TEST_CASE("many rows are sorted on a worker: they stay as they are until then, and the selection stays", "[table]")
{
    QSettings().clear();
    RecordTable table(u"uji-pekerja"_s);
    QAbstractItemModelTester tester(&table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setSource(towns(20000));
    table.select("7");
    table.view()->sortByColumn(2, Qt::DescendingOrder);
    CHECK(table.model().isSorting());
    CHECK(table.model().uid(0) == "0");
    table.filterEdit()->setText(u"budi"_s);  // meanwhile
    CHECK(test::waitUntil([&] { return !table.model().isSorting(); }));
    CHECK(table.model().uid(0) == "19997");
    table.filterEdit()->clear();
    CHECK(table.model().uid(0) == "19999");
    CHECK(table.model().rowOf("7") == 19992);
    table.select("7");
    table.view()->sortByColumn(2, Qt::AscendingOrder);  // the order is known: only turned round
    CHECK_FALSE(table.model().isSorting());
    CHECK(table.currentRow() == 7);
    CHECK(table.selectedUids() == QList<QByteArray>{"7"});
    table.view()->sortByColumn(0, Qt::AscendingOrder);
    table.view()->sortByColumn(-1, Qt::AscendingOrder);  // asked otherwise before the worker is done
    CHECK_FALSE(table.model().isSorting());
    table.view()->sortByColumn(0, Qt::AscendingOrder);
    table.setSource(towns(20000));
    CHECK(test::waitUntil([&] { return !table.model().isSorting(); }));
    CHECK(column(table, 0).first() == u"=1+1"_s);
}

TEST_CASE("a sorting that fails leaves the rows and the mark of the header as they were", "[table]")
{
    QSettings().clear();
    RecordTable table(u"uji-gagal"_s);
    RecordModel::Sorted done;
    table.model().setSorter([&](const auto&, int, const RecordModel::Sorted& later) { done = later; });
    table.setSource(towns(5000));
    table.view()->sortByColumn(2, Qt::AscendingOrder);
    done({});
    CHECK_FALSE(table.model().isSorting());
    CHECK(table.view()->horizontalHeader()->sortIndicatorSection() == -1);
    CHECK(table.model().uid(0) == "0");
}

TEST_CASE("rows without a uid are not all chosen when they are read anew", "[table]")
{
    const auto rows = [] {
        auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{{u"name"_s, u"Nama"_s}});
        for (const QString& name : {u"Ani"_s, u"Budi"_s, u"Siti"_s}) source->add({name});
        return source;
    };
    RecordTable table(u"uji.tanpa"_s);
    table.setSource(rows());
    table.view()->selectRow(1);
    table.setSource(rows());
    CHECK(table.view()->selectionModel()->selectedRows().size() <= 1);
}

TEST_CASE("an export reads few enough rows at once for the quick way to their histories", "[table]")
{
    struct Counted final : RecordSource {
        Counted() { rows = towns(500); }
        [[nodiscard]] const std::vector<RecordColumn>& columns() const override { return rows->columns(); }
        [[nodiscard]] std::size_t size() const override { return rows->size(); }
        [[nodiscard]] std::vector<RecordCells> read(std::span<const quint32> wanted) const override
        {
            most = std::max(most, wanted.size());
            return rows->read(wanted);
        }
        [[nodiscard]] QByteArray uid(quint32 row) const override { return rows->uid(row); }
        [[nodiscard]] std::vector<quint32> sorted(int column) const override { return rows->sorted(column); }
        [[nodiscard]] std::vector<quint32> matching(const QString& text) const override { return rows->matching(text); }
        std::shared_ptr<ListSource> rows;
        mutable std::size_t most = 0;
    };
    QTemporaryDir folder;
    const auto source = std::make_shared<Counted>();
    std::vector<quint32> all(source->size());
    std::iota(all.begin(), all.end(), 0U);
    ask::presetAnswers({folder.filePath(u"keluar.csv"_s)});
    CHECK(exportToFile(nullptr, source, all, {0, 1}, u"uji"_s, u".csv"_s));
    CHECK(source->most <= 200);  // kFew of PeopleSource
    ask::useDialogs();
}

TEST_CASE("columns are as wide as texts from all over the list ask, and the arrow of the order stands beside the headings", "[table]")
{
    QSettings().clear();
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{{u"name"_s, u"Nama"_s, ColumnKind::text, 60}, {u"post"_s, u"Jabatan"_s, ColumnKind::text, 60},
                                                                         {u"start"_s, u"Mulai"_s, ColumnKind::date, 95, true, false, u"belum bertanggal"_s}, {u"levels"_s, u"Level"_s, ColumnKind::number, 60}});
    for (int i = 0; i < 400; ++i) source->add({i < 100 ? u"Agus"_s : u"Teguh Simanjuntak Panggabean"_s, u"Guru"_s, {}, qlonglong(i)});
    RecordTable table(u"contoh"_s);
    table.resize(700, 300);
    table.setSource(source);
    dress(table);
    table.show();
    QCoreApplication::processEvents();
    const QFontMetrics metrics(table.view()->font());
    CHECK(table.view()->columnWidth(0) >= metrics.horizontalAdvance(u"Teguh Simanjuntak Panggabean"_s) + 20);
    CHECK(table.view()->columnWidth(2) >= metrics.horizontalAdvance(u"belum bertanggal"_s) + 20);
    CHECK(table.model().index(0, 0).data(Qt::ToolTipRole).toString() == u"Agus"_s);
    auto& header = *table.view()->horizontalHeader();
    const auto heading = [&] { return header.grab(QRect(header.sectionViewportPosition(3), 0, header.sectionSize(3), header.height())).toImage(); };
    const QImage plain = heading();
    table.view()->sortByColumn(3, Qt::AscendingOrder);
    QCoreApplication::processEvents();
    const QImage ordered = heading();
    const QRect words(0, 0, plain.width() - 10, plain.height());
    CHECK(plain.copy(words) == ordered.copy(words));
    CHECK(plain != ordered);
    table.setColumnShown(u"post"_s, false);
    CHECK(table.view()->isColumnHidden(1));
}

TEST_CASE("a column of short texts keeps no room that a longer one lacks", "[table]")
{
    QSettings().clear();
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{{u"course"_s, u"Pelatihan"_s, ColumnKind::text, 120}, {u"outcome"_s, u"Hasil"_s, ColumnKind::text, 400}});
    const QString course = u"E-Learning Pelayanan Publik Level 2"_s;
    source->add({course, u"dipenuhi"_s});
    RecordTable table(u"sempit"_s);
    table.resize(480, 300);
    table.setSource(source);
    table.show();
    QCoreApplication::processEvents();
    CHECK(table.view()->columnWidth(0) >= QFontMetrics(table.view()->font()).horizontalAdvance(course) + 20);
}

TEST_CASE("figures that are all seen take no more than they need, and the text has the rest", "[table]")
{
    QSettings().clear();
    auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{{u"name"_s, u"Kompetensi"_s, ColumnKind::text, 190}, {u"met"_s, u"Baik"_s, ColumnKind::number, 250}});
    source->add({u"Pengembangan Diri dan Orang Lain"_s, qlonglong(12)});
    RecordTable table(u"angka"_s);
    table.resize(420, 300);
    table.setSource(source);
    table.show();
    QCoreApplication::processEvents();
    CHECK(table.view()->columnWidth(1) < 120);
    CHECK(table.view()->columnWidth(0) + table.view()->columnWidth(1) == table.view()->viewport()->width());
}
