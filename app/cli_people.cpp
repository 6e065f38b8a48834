// SPDX-License-Identifier: Apache-2.0
// titian-cli people: who is in the file, and one person.
#include "app/cli_values.h"
#include "core/competency/competency_store.h"
#include "core/organisation/unit_store.h"
#include "core/people/person_store.h"
#include "core/reference/reference_store.h"

#include <QJsonArray>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

/// What tells kind, post and unit of a row.
struct People {
    core::ReferenceTables tables;
    core::KindsByTitle kinds;
    QHash<qint64, core::PostHistory> histories;
    core::UnitTree units;
    QDate today;

    [[nodiscard]] core::CurrentPost postOf(const core::PersonRow& row) const
    {
        return core::currentPost(row.person, histories.value(row.id.value).rows, kinds, tables, today);
    }
    [[nodiscard]] QString unitOf(const core::PersonRow& row) const
    {
        const auto unit = units.indexOf(row.unit);
        return unit ? units.at(*unit).name : row.person.unitName;
    }
};

core::Result<People> readPeople(core::Session& session, QDate today)
{
    return session.read([&] {
        const auto standards = core::valueOrThrow(core::CompetencyStore(session).standards());
        return People{core::valueOrThrow(core::ReferenceStore(session).load()),
                      core::kindsByTitle(core::standardBook(standards.defaults, standards.rows, today)),
                      core::valueOrThrow(core::PersonStore(session).structuralHistories()), core::valueOrThrow(core::UnitStore(session).tree()), today};
    });
}

QString statusOf(core::StaffKind staff)
{
    switch (staff) {
    case core::StaffKind::pns: return u"PNS"_s;
    case core::StaffKind::pppk: return u"PPPK"_s;
    case core::StaffKind::pppkPartTime: return u"PPPK Paruh Waktu"_s;
    }
    return {};
}

QString sexOf(core::Sex sex) { return sex == core::Sex::male ? u"L"_s : sex == core::Sex::female ? u"P"_s : QString(); }

QJsonObject jsonOf(const core::PersonRow& row, const People& people)
{
    const core::Person& p = row.person;
    const auto post = people.postOf(row);
    return {{u"nip"_s, p.nip}, {u"name"_s, core::fullName(p)}, {u"status"_s, statusOf(core::staffKindOf(p, people.tables))}, {u"sex"_s, sexOf(p.sex)},
            {u"kind"_s, post.kind.isEmpty() ? u"unknown"_s : post.kind}, {u"post"_s, post.title}, {u"unit"_s, people.unitOf(row)},
            {u"active"_s, core::isInFigures(p, people.tables)}};
}

QJsonArray jsonOf(const core::Problems& problems)
{
    QJsonArray list;
    for (const auto& problem : problems) list << QJsonObject{{u"field"_s, problem.field}, {u"code"_s, problem.code}, {u"message"_s, problem.message}};
    return list;
}

QJsonObject detailsOf(const core::PersonRow& row, const People& people)
{
    const core::Person& p = row.person;
    const auto post = people.postOf(row);
    const auto day = [](QDate d) { return d.isValid() ? QJsonValue(d.toString(Qt::ISODate)) : QJsonValue(); };
    const auto unit = people.units.indexOf(row.unit);
    const auto* grade = core::gradeOf(p, people.tables);
    core::Problems findings = core::nameFindings(p);
    for (const auto& more : {core::personFindings(p, people.tables), core::postFindings(post), core::unitFindings(row, people.units)}) findings.insert(findings.end(), more.begin(), more.end());
    QJsonObject o = jsonOf(row, people);
    o[u"uid"_s] = row.uid.hex();
    o[u"pnsId"_s] = p.pnsId;
    o[u"birthDate"_s] = day(p.birthDate);
    o[u"grade"_s] = grade ? grade->name : p.gradeName;
    o[u"legalPosition"_s] = p.legalPositionName;
    o[u"education"_s] = p.educationLevelName;
    o[u"unitCode"_s] = unit ? people.units.at(*unit).code : p.unitCode;
    o[u"unitPath"_s] = unit ? people.units.path(*unit) : QString();
    o[u"retiresOn"_s] = day(core::retirementDay(p, core::findPostKind(people.tables, post.kind), post.title));
    o[u"findings"_s] = jsonOf(findings);
    return o;
}

void printTable(Context& context, const QJsonArray& people)
{
    if (people.isEmpty()) return context.print(u"Tidak ada pegawai yang cocok."_s);
    QList<QStringList> rows{{u"NIP"_s, u"Nama"_s, u"Status"_s, u"Jabatan"_s, u"Unit"_s}};
    for (const auto& value : people) {
        const QJsonObject o = value.toObject();
        rows << QStringList{o["nip"_L1].toString(), o["name"_L1].toString(), o["active"_L1].toBool() ? o["status"_L1].toString() : u"tidak aktif"_s,
                            o["post"_L1].toString(), o["unit"_L1].toString()};
    }
    context.print(alignedColumns(rows));
}

void list(Context& context, const std::string& search, const std::string& unitCode)
{
    const auto workspace = context.open(true);
    if (!workspace) return;
    const auto people = readPeople(workspace->session(), context.clock().today());
    if (!people) return context.fail(people.error());
    core::PeopleFilter filter{textOf(search), {}, false};
    if (!findUnit(context, people->units, unitCode, filter.unit)) return;
    const auto rows = core::PersonStore(workspace->session()).people(filter, people->units);
    if (!rows) return context.fail(rows.error());
    QJsonArray found;
    for (const auto& row : *rows) found << jsonOf(row, *people);
    if (context.json) context.print(QJsonObject{{u"people"_s, found}});
    else printTable(context, found);
}

void show(Context& context, const std::string& nip)
{
    const auto workspace = context.open(true);
    if (!workspace) return;
    const auto row = core::PersonStore(workspace->session()).byNip(textOf(nip));
    if (!row) return context.fail(row.error());
    const auto people = readPeople(workspace->session(), context.clock().today());
    if (!people) return context.fail(people.error());
    const QJsonObject details = detailsOf(*row, *people);
    if (context.json) return context.print(details);
    const QString inactive = details["active"_L1].toBool() ? QString() : u", tidak aktif (%1): tidak masuk dalam angka mana pun"_s.arg(details["legalPosition"_L1].toString());
    QList<QStringList> lines{{u"NIP"_s, core::groupedNip(row->person.nip)}, {u"Nama"_s, details["name"_L1].toString()}, {u"Status"_s, details["status"_L1].toString() + inactive},
                             {u"Jabatan"_s, details["post"_L1].toString()}, {u"Golongan"_s, details["grade"_L1].toString()},
                             {u"Unit"_s, details["unit"_L1].toString()}};
    for (const auto& finding : details["findings"_L1].toArray()) lines << QStringList{u"Catatan"_s, finding.toObject()["message"_L1].toString()};
    context.print(alignedColumns(lines));
}

}  // namespace

void addPeopleCommands(CLI::App& app, Context& context)
{
    CLI::App* people = app.add_subcommand("people", "Pegawai: daftar dan rincian");
    CLI::App* listing = people->add_subcommand("list", "Daftar pegawai, yang tidak aktif pun disebut");
    addCommonOptions(*listing, context);
    const auto search = std::make_shared<std::string>(), unit = std::make_shared<std::string>();
    addTextOption(*listing, "--search", *search, "Bagian nama atau NIP", "TEKS");
    addTextOption(*listing, "--unit", *unit, "Kode unit kerja, termasuk semua di bawahnya", "KODE");
    listing->callback([&context, search, unit] { list(context, *search, *unit); });
    CLI::App* showing = people->add_subcommand("show", "Satu pegawai");
    addCommonOptions(*showing, context);
    const auto nip = std::make_shared<std::string>();
    addTextOption(*showing, "--nip", *nip, "NIP pegawai", "NIP")->required();
    showing->callback([&context, nip] { show(context, *nip); });
}

}  // namespace cli
