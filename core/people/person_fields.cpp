// SPDX-License-Identifier: Apache-2.0
#include "core/people/person_fields.h"

#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/history/row_fields.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using Kind = PersonItemKind;

/// A list's code and name by the value a form holds.
struct Entry {
    QString code, name;
};

std::optional<Entry> entryOf(Kind kind, const QString& value, const ReferenceTables& tables)
{
    const auto find = [&](const auto& list, const auto& isIt, const auto& make) -> std::optional<Entry> {
        const auto found = std::find_if(list.begin(), list.end(), isIt);
        return found == list.end() ? std::nullopt : std::optional<Entry>(make(*found));
    };
    const auto byId = [&](const auto& row) { return row.id == value; };
    const auto idAndName = [](const auto& row) { return Entry{row.id, row.name}; };
    switch (kind) {
    case Kind::legalPosition: return find(tables.legalPositions, byId, idAndName);
    case Kind::education: return find(tables.educationLevels, byId, idAndName);
    case Kind::eselon: return find(tables.eselons, byId, idAndName);
    case Kind::grade: return find(tables.grades, [&](const Grade& g) { return g.name == value; }, idAndName);
    case Kind::postGroup: return postGroupName(value).isEmpty() ? std::nullopt : std::optional<Entry>({value, postGroupName(value)});
    default: return std::nullopt;
    }
}

QString gradeText(const Grade& grade)
{
    return grade.rankName.isEmpty() ? u"%1 (PPPK)"_s.arg(grade.name) : u"%1 – %2"_s.arg(grade.name, grade.rankName);
}

/// The findings of the stores name fields their own way.
QString keyOf(const QString& findingField)
{
    if (findingField == "unitOrganisasi"_L1) return u"unit"_s;
    return findingField;
}

Problems unitProblems(const Person& person, const Fields& fields, const UnitTree& units)
{
    const Uid unit = Uid::fromHex(textOf(fields, field::personUnit));
    if (const auto found = units.indexOf(unit)) return unitFindings(person, units.at(*found).name);
    if (person.unitName.isEmpty() && person.unitCode.isEmpty()) return {{u"unit"_s, u"unit.missing"_s, u"Unit kerja belum diisi."_s}};
    return unitFindings(person, std::nullopt);
}

}  // namespace

const std::vector<PersonItem>& personItems()
{
    static const std::vector<PersonItem> items{
        {u"nama"_s, Kind::text, field::personName},
        {u"gelarDepan"_s, Kind::text, field::titleBefore},
        {u"gelarBelakang"_s, Kind::text, field::titleAfter},
        {u"nip"_s, Kind::text, field::nip},
        {u"nipLama"_s, Kind::text, field::nipOld},
        {u"nik"_s, Kind::text, field::nik},
        {u"tempatLahir"_s, Kind::text, field::birthPlace, 0, true},
        {u"tanggalLahir"_s, Kind::date, field::birthDate},
        {u"jenisKelamin"_s, Kind::sex, field::sex},
        {u"telepon"_s, Kind::text, field::phone},
        {u"email"_s, Kind::text, field::email},
        {u"kedudukanHukum"_s, Kind::legalPosition, field::legalPosition, field::legalPositionId, true},
        {u"jenisPegawai"_s, Kind::text, field::staffType, 0, true},
        {u"tmtCpns"_s, Kind::date, field::cpnsSince, 0, true},
        {u"tmtPns"_s, Kind::date, field::pnsSince, 0, true},
        {u"unit"_s, Kind::unit, field::personUnitName, 0, true},
        {u"jenisJabatan"_s, Kind::postGroup, field::postKind, field::postKindId, true},
        {u"eselon"_s, Kind::eselon, field::eselon, field::eselonId, true},
        {u"jabatanFungsional"_s, Kind::text, field::functionalTitle, 0, true},
        {u"jabatanPelaksana"_s, Kind::text, field::generalTitle, 0, true},
        {u"namaJabatan"_s, Kind::text, field::postTitle, 0, true},
        {u"tmtJabatan"_s, Kind::date, field::postSince, 0, true},
        {u"golongan"_s, Kind::grade, field::rankName, field::rankId, true},
        {u"tmtGolongan"_s, Kind::date, field::rankSince, 0, true},
        {u"lokasiKerja"_s, Kind::text, field::workPlace, 0, true},
        {u"tmtPensiun"_s, Kind::date, field::retiresOn, 0, true},
        {u"tingkatPendidikan"_s, Kind::education, field::education, field::educationId, true},
        {u"pendidikan"_s, Kind::text, field::major, 0, true},
        {u"tahunLulus"_s, Kind::text, field::graduated, 0, true}};
    return items;
}

const PersonItem* personItem(const QString& key)
{
    const auto& items = personItems();
    const auto found = std::find_if(items.begin(), items.end(), [&](const PersonItem& item) { return item.key == key; });
    return found == items.end() ? nullptr : &*found;
}

QString postGroupName(const QString& code)
{
    if (code == "1"_L1) return u"Struktural"_s;
    if (code == "2"_L1) return u"Fungsional Tertentu"_s;
    return code == "4"_L1 ? u"Fungsional Umum"_s : QString();
}

std::vector<PersonChoice> personChoices(Kind kind, const ReferenceTables& tables)
{
    std::vector<PersonChoice> choices;
    switch (kind) {
    case Kind::sex: return {{u"M"_s, u"Laki-laki"_s}, {u"F"_s, u"Perempuan"_s}};
    case Kind::postGroup:
        for (const QString& code : {u"1"_s, u"2"_s, u"4"_s}) choices.push_back({code, postGroupName(code)});
        return choices;
    case Kind::legalPosition:
        for (const auto& row : tables.legalPositions) choices.push_back({row.id, row.name});
        return choices;
    case Kind::education:
        for (const auto& row : tables.educationLevels) choices.push_back({row.id, row.name});
        return choices;
    case Kind::eselon:
        for (const auto& row : tables.eselons) choices.push_back({row.id, row.kindOfPost.isEmpty() ? row.name : u"%1 (%2)"_s.arg(row.name, row.kindOfPost)});
        return choices;
    case Kind::grade:
        for (const auto& row : tables.grades) choices.push_back({row.name, gradeText(row)});
        return choices;
    case Kind::text:
    case Kind::date:
    case Kind::unit: break;
    }
    return choices;
}

QString itemValue(const PersonItem& item, const Fields& fields, const ReferenceTables& tables)
{
    const QString shown = textOf(fields, item.field), code = textOf(fields, item.codeField);
    switch (item.kind) {
    case Kind::unit: return textOf(fields, field::personUnit);
    case Kind::sex:
        switch (sexFromText(shown)) {
        case Sex::male: return u"M"_s;
        case Sex::female: return u"F"_s;
        case Sex::unknown: return shown;
        }
        return shown;
    case Kind::legalPosition: {
        const auto* row = legalPositionOf(personOf(fields), tables);
        return row ? row->id : shown;
    }
    case Kind::grade: {
        const auto* row = gradeOf(personOf(fields), tables);
        return row ? row->name : shown;
    }
    case Kind::education:
    case Kind::eselon:
    case Kind::postGroup: return entryOf(item.kind, code, tables) ? code : shown;
    case Kind::text:
    case Kind::date: break;
    }
    return shown;
}

Fields itemEdit(const PersonItem& item, const QString& value, const ReferenceTables& tables, const UnitTree& units)
{
    const QString clean = value.simplified();
    if (item.kind == Kind::unit) {
        const Uid uid = Uid::fromHex(clean);
        const auto found = units.indexOf(uid);
        if (uid.isNull() || !found) return {{field::personUnit, Value()}, {field::personUnitCode, Value()}, {field::personUnitName, Value()}};
        return {{field::personUnit, Value(uid)}, {field::personUnitCode, Value::ofText(units.at(*found).code)}, {field::personUnitName, Value::ofText(units.at(*found).name)}};
    }
    if (item.field == field::nip || item.field == field::nipOld) return {{item.field, Value::ofText(normalisedNip(clean))}};
    if (item.codeField == 0) return {{item.field, Value::ofText(clean)}};
    const auto entry = entryOf(item.kind, clean, tables);
    if (!entry) return {{item.field, Value::ofText(clean)}, {item.codeField, Value()}};
    return {{item.field, Value::ofText(entry->name)}, {item.codeField, Value::ofText(entry->code)}};
}

Person personOf(const Fields& fields)
{
    Person p;
    const std::pair<QString*, int> texts[] = {
        {&p.pnsId, field::pnsId}, {&p.nip, field::nip}, {&p.oldNip, field::nipOld}, {&p.nik, field::nik}, {&p.name, field::personName},
        {&p.titleBefore, field::titleBefore}, {&p.titleAfter, field::titleAfter}, {&p.birthPlace, field::birthPlace}, {&p.phone, field::phone},
        {&p.email, field::email}, {&p.employmentName, field::staffType}, {&p.legalPositionId, field::legalPositionId},
        {&p.legalPositionName, field::legalPosition}, {&p.gradeId, field::rankId}, {&p.gradeName, field::rankName},
        {&p.educationLevelId, field::educationId}, {&p.educationLevelName, field::education}, {&p.educationName, field::major},
        {&p.postGroupId, field::postKindId}, {&p.postGroupName, field::postKind}, {&p.eselonId, field::eselonId}, {&p.eselonName, field::eselon},
        {&p.functionalTitle, field::functionalTitle}, {&p.generalTitle, field::generalTitle}, {&p.postTitle, field::postTitle},
        {&p.unitCode, field::personUnitCode}, {&p.unitName, field::personUnitName}};
    for (const auto& [text, number] : texts) *text = textOf(fields, number);
    const std::pair<QDate*, int> days[] = {{&p.birthDate, field::birthDate}, {&p.cpnsSince, field::cpnsSince}, {&p.pnsSince, field::pnsSince},
                                           {&p.gradeSince, field::rankSince}, {&p.postSince, field::postSince}, {&p.retiresOn, field::retiresOn}};
    for (const auto& [day, number] : days) *day = dayOf(fields, number);
    p.sex = sexFromText(textOf(fields, field::sex));
    return p;
}

Findings checkPerson(const Fields& fields, const ReferenceTables& tables, const UnitTree& units)
{
    Findings check;
    const Person person = personOf(fields);
    if (person.name.trimmed().isEmpty()) check.errors.push_back({u"nama"_s, u"person.name"_s, u"Nama belum diisi; tulis nama tanpa gelar."_s});
    if (person.nip.isEmpty()) {
        check.warnings.push_back({u"nip"_s, u"nip.missing"_s, u"NIP belum diisi; tanpa NIP, hasil impor tidak dapat dipasangkan dengan orang ini."_s});
    } else if (const auto nip = readNip(person.nip); !nip) {
        check.errors.push_back(nip.error());
        return check;  // what else the digits would say is only noise
    }
    const Problems own = personFindings(person, tables);
    check.warnings.insert(check.warnings.end(), own.begin(), own.end());
    for (Problem problem : unitProblems(person, fields, units)) {
        problem.field = keyOf(problem.field);
        check.warnings.push_back(std::move(problem));
    }
    return check;
}

}  // namespace core
