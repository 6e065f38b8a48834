// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch_qt.h"
#include "tests/ui/gui.h"
#include "ui/common/table/record_table.h"
#include "ui/people/people_page.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

struct Office : test::PageFile {
    Office()
    {
        change([&](ChangeSet& c) {
            health = test::addUnit(c, u"10"_s, u"Dinas Kesehatan"_s);
            clinic = test::addUnit(c, u"11"_s, u"Puskesmas Teluk"_s, health);
            siti = test::addPerson(c, u"199005302021212007"_s, u"Siti Aisyah"_s, clinic);
            test::addPerson(c, u"198702142010011014"_s, u"Budi Santoso"_s, health);
            test::addPerson(c, u"196901012000031001"_s, u"Pak Pensiun"_s, health, {{field::legalPositionId, Value(u"99"_s)}, {field::legalPosition, Value(u"Pensiun"_s)}});
        });
        page = std::make_unique<ui::PeoplePage>(context());
        page->refresh();
    }
    [[nodiscard]] ui::RecordTable& table() { return test::find<ui::RecordTable>(*page); }
    Uid health, clinic, siti;
    std::unique_ptr<ui::PeoplePage> page;
};

}  // namespace

TEST_CASE("the people page lists active people and finds them by name, NIP and unit", "[people]")
{
    Office office;
    CHECK(office.table().model().rowCount() == 2);
    auto& filter = *office.table().filterEdit();
    filter.setText(u"teluk"_s);
    CHECK(office.table().model().rowCount() == 1);
    filter.setText(u"19870214 201001"_s);
    CHECK(office.table().model().rowCount() == 1);
    CHECK(office.table().model().index(0, 1).data().toString() == u"19870214 201001 1 014"_s);
    filter.clear();
    auto& unit = test::find<QComboBox>(*office.page, u"Unit"_s);
    unit.setCurrentIndex(unit.findData(office.clinic.bytes()));
    CHECK(office.table().model().rowCount() == 1);
}

TEST_CASE("a place shows a person whatever the filters hide", "[people]")
{
    Office office;
    auto& unit = test::find<QComboBox>(*office.page, u"Unit"_s);
    unit.setCurrentIndex(1);
    office.table().filterEdit()->setText(u"zzz"_s);
    office.page->showPlace({u"people"_s, office.siti.bytes()});
    CHECK(office.table().currentUid() == office.siti.bytes());
    CHECK(test::readable(*office.page).contains(u"Siti Aisyah"_s));
}
