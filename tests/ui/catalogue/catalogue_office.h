// SPDX-License-Identifier: Apache-2.0
// A catalogue of two trainings by two partners and its page, for the tests of that page.
#pragma once
#include "core/catalogue/catalogue_store.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/catalogue_tabs.h"
#include "ui/catalogue/offering_panel.h"
#include "ui/common/ask.h"
#include "ui/common/table/record_table.h"

#include <QAction>
#include <QLineEdit>
#include <QTabWidget>

namespace test {

using namespace core;
using namespace Qt::StringLiterals;

struct CatalogueOffice : PageFile {
    CatalogueOffice()
    {
        ui::ask::presetAnswers({});
        change([&](ChangeSet& c) {
            bpsdm = add(c, entity::provider, {{field::providerName, Value(u"BPSDM Provinsi"_s)}});
            twin = add(c, entity::provider, {{field::providerName, Value(u"BPSDM Prov."_s)}});
            first = addOffering(c, u"P1"_s, u"Pelatihan Integritas"_s, u"KL02"_s, 32, 1'000'000, u"M.1"_s, 0, 1, {{field::offeringProvider, Value(bpsdm)}});
            second = addOffering(c, u"P2"_s, u"Pelatihan Kerja Sama"_s, u"KL01"_s, 16, 500'000, u"M.2"_s, 0, 1, {{field::offeringProvider, Value(twin)}});
            addAngkatan(c, first, 30, 5, QDate(2027, 3, 1), QDate(2027, 3, 4));
        });
        page = std::make_unique<ui::CataloguePage>(context());
        page->refresh();
    }
    [[nodiscard]] Catalogue catalogue() { return require(CatalogueStore(file().session()).load()); }
    [[nodiscard]] ui::RecordTable& offerings() { return *find<QTabWidget>(*page).widget(0)->findChild<ui::RecordTable*>(); }
    [[nodiscard]] ui::OfferingPanel& panel() { return find<ui::OfferingPanel>(*page); }
    [[nodiscard]] ui::ListTab& tab(int index) { return *qobject_cast<ui::ListTab*>(find<QTabWidget>(*page).widget(index)); }
    static void type(ui::Form& form, const QString& key, const QString& text)
    {
        auto* edit = qobject_cast<QLineEdit*>(form.editor(key));
        edit->setText(text);
        emit edit->textEdited(text);
    }
    static void leave(ui::Form& form, const QString& key) { emit qobject_cast<QLineEdit*>(form.editor(key))->editingFinished(); }
    /// An entry of the page's menus.
    void act(const QString& text)
    {
        for (auto* action : page->findChildren<QAction*>())
            if (action->text() == text) return action->trigger();
        FAIL("no action");
    }
    [[nodiscard]] Uid lastChange() { return Uid::fromHex(one("select hex(uid) from change_set order by id desc limit 1")); }
    Uid bpsdm, twin, first, second;
    std::unique_ptr<ui::CataloguePage> page;
};

}  // namespace test
