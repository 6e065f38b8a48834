// SPDX-License-Identifier: Apache-2.0
#include "ui/common/read_only.h"

#include "tests/support/catch_qt.h"
#include "ui/common/form/form.h"
#include "ui/common/table/record_table.h"
#include "ui/common/widgets.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

TEST_CASE("what changes a file stays disabled in one that can only be read, whatever the page says later", "[widgets]")
{
    QWidget page;
    auto* remove = ui::edits(ui::makeButton(u"Hapus…"_s, {}, &page));
    auto* copy = ui::makeButton(u"Salin"_s, {}, &page);
    auto* rename = ui::edits(new QAction(u"Ubah nama…"_s, &page));
    auto* form = new ui::Form(&page);
    form->addField({u"name"_s, u"Nama"_s});
    auto* table = new ui::RecordTable(u"uji"_s, &page);
    int removed = 0;
    QObject::connect(table, &ui::RecordTable::removeRequested, [&] { ++removed; });
    ui::freezeEdits(page);
    remove->setEnabled(true);
    rename->setEnabled(true);
    emit table->removeRequested();
    CHECK_FALSE(remove->isEnabled());
    CHECK_FALSE(rename->isEnabled());
    CHECK(copy->isEnabled());
    CHECK(qobject_cast<QLineEdit*>(form->editor(u"name"_s))->isReadOnly());
    CHECK(removed == 0);
}
