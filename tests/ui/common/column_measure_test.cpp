// SPDX-License-Identifier: Apache-2.0
// Small tables keep their columns in the room there is.
#include "ui/common/table/column_measure.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/table/short_table.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using ui::ShortTable;

namespace {

/// The columns whose heading, drawn in the bold letters of the style sheet, does not fit.
QStringList cutHeadings(const QTableWidget& table)
{
    QFont bold = table.font();
    bold.setWeight(QFont::DemiBold);
    QStringList cut;
    for (int c = 0; c < table.columnCount(); ++c)
        if (const QString title = table.horizontalHeaderItem(c)->text(); QFontMetrics(bold).horizontalAdvance(title) + 20 > table.columnWidth(c)) cut << title;
    return cut;
}

}  // namespace

TEST_CASE("a heading is never cut in a table that has room, whether it has rows or not", "[table]")
{
    ShortTable table(u"Baris anggaran"_s, {{u"Sumber dana"_s}, {u"Unit kerja"_s, false, true}, {u"Sub kegiatan"_s, false, true}, {u"Kode rekening"_s}, {u"Rupiah"_s, true}}, 4);
    table.resize(700, 140);
    ui::dress(table);
    table.show();
    test::processEvents();
    CHECK(cutHeadings(table).isEmpty());
    CHECK(table.horizontalHeader()->length() == table.viewport()->width());
    const QString activity = u"5.03.02.2.01 Pengembangan Kompetensi Teknis"_s;
    table.setRows(core::Uid::v7(1), {{core::Uid::v7(2), {u"APBD"_s, u"siapa saja"_s, activity, u"5.1.02.02.12.0001"_s, u"Rp 2.000.000"_s}}});
    test::processEvents();
    CHECK(cutHeadings(table).isEmpty());
    CHECK(table.horizontalHeader()->length() == table.viewport()->width());
    CHECK(table.columnWidth(1) < table.columnWidth(2));  // the short words leave their room to the long ones
    CHECK(table.columnWidth(3) >= QFontMetrics(table.font()).horizontalAdvance(u"5.1.02.02.12.0001"_s) + 20);
}

TEST_CASE("a column of widgets keeps its width and the others share the rest", "[table]")
{
    QTableWidget table(1, 2);
    table.setHorizontalHeaderLabels({u"Judul"_s, u"Dibaca sebagai"_s});
    table.setItem(0, 0, new QTableWidgetItem(u"NAMA"_s));
    (new ui::TableFit(&table))->keep(1, 260);
    table.resize(600, 200);
    table.show();
    test::processEvents();
    CHECK(table.columnWidth(1) == 260);
    CHECK(table.horizontalHeader()->length() == table.viewport()->width());
}
