// SPDX-License-Identifier: Apache-2.0
#include "core/people/people_search_store.h"
#include "tests/support/builders.h"
#include "tests/support/catch_qt.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("a person is found by parts of name and NIP among the names read so far, first by name, and after a change by the new name", "[people]")
{
    test::TempFile file;
    Uid siti;
    test::require(file.log().record(u"tiga pegawai"_s, [&](ChangeSet& c) {
        siti = test::addPerson(c, u"199005302021212007"_s, u"Siti Aisyah"_s);
        test::addPerson(c, u"198702142010011014"_s, u"Budi Santoso"_s);
        test::addPerson(c, u"198702142010011022"_s, u"Ani Santoso"_s);
    }));
    PeopleSearchStore people(file.session(), 2);
    const auto found = [&](const QString& text, std::size_t most) {
        while (!test::require(people.readOn())) {}
        QStringList names;
        for (const PersonRow& row : test::require(people.find(text, most))) names << row.person.name;
        return names;
    };
    CHECK_FALSE(test::require(people.readOn()));
    CHECK(test::require(people.find(u"san"_s, 10)).size() == 1);
    CHECK(found(u"san"_s, 10) == QStringList{u"Ani Santoso"_s, u"Budi Santoso"_s});
    CHECK(found(u"19870214 san"_s, 1) == QStringList{u"Ani Santoso"_s});
    CHECK(found(u"1990 aïsy"_s, 10) == QStringList{u"Siti Aisyah"_s});
    CHECK(found(u"zzz"_s, 10).isEmpty());
    test::require(file.log().record(u"ganti nama"_s, [&](ChangeSet& c) { c.set(entity::person, siti, field::personName, Value(u"Aan Santosa"_s)); }));
    CHECK(found(u"san"_s, 10).front() == u"Aan Santosa"_s);
}
