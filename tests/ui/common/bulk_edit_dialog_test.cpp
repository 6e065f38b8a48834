// SPDX-License-Identifier: Apache-2.0
#include "ui/common/bulk_edit_dialog.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/table/record_table.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using Kind = ui::FieldKind;

namespace {

struct Bench {
    explicit Bench(int count = 2, bool slow = false)
        : rows(count), isSlow(slow), dialog(u"Ubah massal"_s, {{u"name"_s, u"Nama"_s}, {u"since"_s, u"Sejak"_s, Kind::date}},
                 {[this](const QString&, const std::function<void(ui::BulkEditDialog::Lines)>& deliver) {
                      ++reads;
                      if (isSlow) return later.push_back(deliver);
                      std::vector<ui::BulkLine> lines{{u"Ani"_s, u"lama"_s}, {u"Budi"_s, u"baru"_s}};
                      lines.resize(static_cast<std::size_t>(rows), {u"Siti"_s, u"lama"_s});
                      deliver(std::move(lines));
                  },
                  [](const QString&, const QString& value) { return value; },
                  [this](const QString& key, const QString& value) { applied << key + u'=' + value; }})
    {
    }
    void type(const QString& key, const QString& text)
    {
        auto* edit = qobject_cast<QLineEdit*>(dialog.form().editor(key));
        edit->setText(text);
        emit edit->textEdited(text);
    }
    int rows, reads = 0;
    bool isSlow;
    std::vector<std::function<void(ui::BulkEditDialog::Lines)>> later;
    QStringList applied;
    ui::BulkEditDialog dialog;
};

}  // namespace

TEST_CASE("the change of many rows previews old and new, counts what changes, and applies once", "[bulk]")
{
    Bench bench;
    bench.type(u"name"_s, u"ba"_s);
    CHECK_FALSE(test::readable(bench.dialog).contains(u"baris berubah"_s));  // not with every key
    bench.type(u"name"_s, u"baru"_s);
    CHECK(test::waitUntil([&] { return test::readable(bench.dialog).contains(u"1 dari 2 baris berubah"_s); }));
    auto& table = test::find<ui::RecordTable>(bench.dialog);
    REQUIRE(table.model().rowCount() == 2);
    CHECK(table.model().index(0, 1).data().toString() == u"lama"_s);
    CHECK(table.model().index(0, 2).data().toString() == u"baru"_s);
    CHECK(table.model().index(1, 2).data().toString() == u"(tetap)"_s);
    bench.dialog.accept();
    CHECK(bench.applied == QStringList{u"name=baru"_s});
}

TEST_CASE("nothing is emptied unless that is asked for", "[bulk]")
{
    Bench bench;
    bench.dialog.accept();
    CHECK(bench.applied.isEmpty());
    CHECK(test::readable(bench.dialog).contains(u"Tulis nilai baru"_s));
    auto& empty = static_cast<QCheckBox&>(test::button(bench.dialog, u"Kosongkan isian ini"_s));
    empty.setChecked(true);
    CHECK(test::readable(bench.dialog).contains(u"2 dari 2 baris berubah"_s));
    bench.dialog.accept();
    CHECK(bench.applied == QStringList{u"name="_s});
}

TEST_CASE("the change of many rows applies no day that is none", "[bulk]")
{
    Bench bench;
    bench.dialog.chooseField(u"since"_s);
    bench.type(u"since"_s, u"31-02-2026"_s);
    bench.dialog.accept();
    CHECK(bench.applied.isEmpty());
    bench.type(u"since"_s, u"28-02-2026"_s);
    bench.dialog.accept();
    CHECK(bench.applied == QStringList{u"since=2026-02-28"_s});
}

TEST_CASE("a change of very many rows reads them once for a field, counts all and shows the first", "[bulk]")
{
    Bench bench(3000);
    for (const QString& text : {u"b"_s, u"ba"_s, u"baru"_s}) bench.type(u"name"_s, text);
    CHECK(test::waitUntil([&] { return test::readable(bench.dialog).contains(u"2.999 dari 3.000 baris berubah; 500 baris pertama ditampilkan"_s); }));
    CHECK(bench.reads == 1);
    CHECK(test::find<ui::RecordTable>(bench.dialog).model().rowCount() == 500);
}

TEST_CASE("rows that come later count when they are there, and only those of the field that is chosen", "[bulk]")
{
    Bench bench(2, true);
    bench.type(u"name"_s, u"baru"_s);
    bench.dialog.accept();
    CHECK(bench.applied.isEmpty());
    CHECK(test::readable(bench.dialog).contains(u"Membaca baris"_s));
    bench.dialog.chooseField(u"since"_s);
    bench.dialog.chooseField(u"name"_s);
    REQUIRE(bench.later.size() == 3);
    bench.type(u"name"_s, u"baru"_s);
    bench.later[2](std::vector<ui::BulkLine>{{u"Ani"_s, u"lama"_s}});
    bench.later[1](std::vector<ui::BulkLine>{});
    CHECK(test::readable(bench.dialog).contains(u"1 dari 1 baris berubah"_s));
    bench.dialog.accept();
    CHECK(bench.applied == QStringList{u"name=baru"_s});
}
