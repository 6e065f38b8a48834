// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/agency_letterhead.h"
#include "core/organisation/agency_store.h"
#include "core/organisation/unit_groups.h"
#include "tests/support/catch_qt.h"
#include "tests/support/region_file.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::require;

namespace {

Unit unit(int id, const QString& name, int parent = 0)
{
    Unit made;
    made.id = UnitId{id};
    made.code = QString::number(id);
    made.name = name;
    made.parent = UnitId{parent};
    return made;
}

QStringList names(const std::vector<UnitGroup>& groups)
{
    QStringList all;
    for (const auto& group : groups) all << group.name;
    return all;
}

}  // namespace

TEST_CASE("the agency is saved as one change set of what differs, and read back", "[organisation]")
{
    test::RegionFile file;
    AgencyStore store(file.log());
    Agency agency = require(store.load());
    CHECK(agency.name == u"Pemerintah Kabupaten Uji"_s);
    agency.place = u"Ujung"_s;
    agency.signerNip = u"19870214 201001 2 001"_s;
    CHECK(require(store.save(agency)).edits == 2);
    CHECK(require(store.load()).signerNip == u"198702142010012001"_s);
    CHECK(require(store.save(require(store.load()))).uid.isNull());
    agency.signerActing = u"wakil"_s;
    CHECK(store.save(agency).error().code == ErrorCode::invalidInput);
    agency.signerActing = u"Plt."_s;
    agency.logo = "GIF89a";
    CHECK(store.save(agency).error().code == ErrorCode::invalidInput);
}

TEST_CASE("what is not known about the signer is a dotted line, never a name", "[organisation]")
{
    const SignatureBlock nobody = signatureOf({});
    for (const QString& line : {nobody.title, nobody.name, nobody.nip}) CHECK(line.count(u'.') == line.size());
    const SignatureBlock elected = signatureOf({.signerPost = u"Bupati Uji"_s, .signerName = u"Ani"_s});
    CHECK(elected.nip.isEmpty());
    const SignatureBlock deputy = signatureOf({.signerPost = u"Bupati Uji; Sekretaris Daerah"_s, .signerActing = u"an."_s, .signerName = u"Budi"_s});
    CHECK(deputy.onBehalfOf == u"Bupati Uji"_s);
    CHECK(deputy.title == u"Sekretaris Daerah"_s);
    for (const SignatureBlock& employee : {deputy, signatureOf({.signerPost = u"Kepala Badan"_s, .signerName = u"Budi"_s}), signatureOf({.signerPost = u"Bupati Uji"_s, .signerActing = u"Pj."_s, .signerName = u"Budi"_s})}) {
        CAPTURE(employee.title.toStdString());
        CHECK(employee.nip.count(u'.') == 32);
    }
    CHECK(signatureOf({.signerPost = u"Kepala Badan"_s, .signerName = u"Budi"_s, .signerNip = u"197001011995032001"_s}).nip == u"197001011995032001"_s);
    CHECK(signatureOf({.signerActing = u"Plh"_s}).form == SignatureBlock::Form::plh);
    CHECK(letterheadOf({}).isEmpty());
    CHECK(letterheadOf({.name = u"Kabupaten"_s, .address = u"Jalan A\nKota B"_s}).lines.size() == 3);
}

TEST_CASE("reports group units by perangkat daerah, or by the parts of one unit", "[organisation]")
{
    const UnitTree tree({unit(1, u"Kabupaten"_s), unit(2, u"Badan"_s, 1), unit(3, u"Dinas"_s, 1), unit(4, u"SD"_s, 3)});
    const auto all = unitGroups(tree, std::nullopt);
    CHECK(names(all) == QStringList{u"Kabupaten (langsung)"_s, u"Badan"_s, u"Dinas"_s, u"Unit kerja tidak diketahui"_s});
    for (std::size_t u = 0; u <= tree.size(); ++u) CHECK(groupOfUnit(all, u) < all.size());
    CHECK(groupOfUnit(all, *tree.indexOfCode(u"4"_s)) == 2);
    CHECK(names(unitGroups(tree, tree.indexOfCode(u"3"_s))) == QStringList{u"Dinas (langsung)"_s, u"SD"_s});
    CHECK(names(unitGroups(tree, tree.indexOfCode(u"4"_s))) == QStringList{u"SD"_s});
    CHECK(names(unitGroups(UnitTree({unit(1, u"Badan"_s), unit(2, u"Dinas"_s)}), std::nullopt)) == QStringList{u"Badan"_s, u"Dinas"_s, u"Unit kerja tidak diketahui"_s});
    CHECK(names(unitGroups(UnitTree(), std::nullopt)) == QStringList{u"Unit kerja tidak diketahui"_s});
}
