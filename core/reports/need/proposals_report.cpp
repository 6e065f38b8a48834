// SPDX-License-Identifier: Apache-2.0
// "Usulan pelatihan per perangkat daerah": what offices asked for, how many people, at what price of the catalogue.
#include "core/base/text.h"
#include "core/catalogue/catalogue_store.h"
#include "core/history/entities.h"
#include "core/plan/proposal_store.h"
#include "core/reports/people_listing.h"
#include "core/reports/report_entries.h"

#include <map>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using enum ReportOption;

struct Proposed {
    const ListedPerson* person = nullptr;
    const Proposal* proposal = nullptr;
    const Offering* offering = nullptr;  ///< of that name or code; else not in the catalogue
};

std::vector<Proposed> gathered(const PeopleListing& people, const std::vector<Proposal>& proposals, const Catalogue& catalogue)
{
    QHash<QString, const Offering*> offerings;
    for (const auto& offering : catalogue.offerings) {
        offerings.insert(folded(offering.code), &offering);
        offerings.insert(folded(offering.name), &offering);
    }
    QHash<qint64, std::vector<const Proposal*>> byPerson;
    for (const auto& proposal : proposals) byPerson[proposal.person.value].push_back(&proposal);
    std::vector<Proposed> all;
    for (const ListedPerson* person : people.inScope())
        for (const Proposal* proposal : byPerson.value(person->row.id.value)) all.push_back({person, proposal, offerings.value(folded(proposal->need))});
    return all;
}

QString stateText(const Proposal& proposal) { return proposal.state.isEmpty() ? u"belum diverifikasi"_s : proposal.state; }

/// By perangkat daerah and training. Hours, days and price only where the catalogue knows the training.
ReportTable trainingsOf(const std::vector<Proposed>& all, const QString& title)
{
    ReportTable table;
    table.title = title;
    table.columns = {{u"No"_s, CellType::integer, 0.4}, {u"Nama pelatihan"_s, CellType::text, 3}, {u"JP"_s, CellType::integer, 0.5}, {u"Hari"_s, CellType::integer, 0.5},
                     {u"Biaya per orang (Rp)"_s, CellType::rupiah, 1.1}, {u"Jumlah"_s, CellType::integer, 0.6, Align::automatic, true, true, true, 1, {}, true},
                     {u"Biaya (Rp)"_s, CellType::rupiah, 1.2, Align::automatic, true, true, true, 1, {}, true}, {u"Pola biaya *)"_s, CellType::text, 0.8}, {u"Verifikasi"_s, CellType::text, 1.1}};
    table.columns[6].rule = {ColumnRule::Kind::product, 5, 4};
    int number = 0;
    qint64 allPeople = 0, allCost = 0;
    for (std::size_t first = 0; first < all.size();) {
        const QString office = all[first].person->office;
        std::map<QString, std::vector<const Proposed*>> trainings;
        std::size_t end = first;
        for (; end < all.size() && all[end].person->office == office; ++end) trainings[folded(all[end].proposal->need)].push_back(&all[end]);
        table.addGroup(office);
        qint64 people = 0, cost = 0;
        for (const auto& [need, some] : trainings) {
            const Offering* offering = some.front()->offering;
            const bool hasPrice = offering && offering->isCostKnown;
            const auto count = static_cast<qint64>(some.size());
            std::map<QString, qint64> answers;
            for (const auto* one : some) ++answers[stateText(*one->proposal)];
            QStringList verified;
            for (const auto& [answer, times] : answers) verified << (answers.size() == 1 ? answer : u"%1 %2"_s.arg(times).arg(answer));
            table.add({++number, some.front()->proposal->need, offering ? ReportCell(offering->hoursJp) : ReportCell(), offering && offering->days > 0 ? ReportCell(offering->days) : ReportCell(),
                       hasPrice ? ReportCell(offering->costPerPersonRupiah) : ReportCell(), count, hasPrice ? ReportCell(count * offering->costPerPersonRupiah) : ReportCell(), {},
                       verified.join(u", "_s)});
            people += count;
            if (hasPrice) cost += count * offering->costPerPersonRupiah;
        }
        table.addSubtotal({u"Jumlah %1"_s.arg(office), {}, {}, {}, {}, people, cost == 0 ? ReportCell() : ReportCell(cost), {}, {}});
        allPeople += people;
        allCost += cost;
        first = end;
    }
    if (number > 0) table.addTotal({u"JUMLAH"_s, {}, {}, {}, {}, allPeople, allCost == 0 ? ReportCell() : ReportCell(allCost), {}, {}});
    return table;
}

Listing peopleOf(const std::vector<Proposed>& all)
{
    Listing list;
    list.title = u"Pegawai yang diusulkan"_s;
    list.counted = u"usulan"_s;
    list.columns = personColumns();
    list.columns.push_back(namedColumn(u"usulan"_s, u"Usulan"_s, CellType::text, 2.4));
    list.columns.push_back(namedColumn(u"tahun"_s, u"Tahun"_s, CellType::text, 0.6));
    list.columns.push_back(namedColumn(u"keadaan"_s, u"Verifikasi"_s, CellType::text, 1));
    list.columns.push_back(wideColumn(namedColumn(u"jawaban"_s, u"Alasan / jawaban"_s, CellType::text, 1.6)));
    ReportColumn origin = namedColumn(u"asal"_s, u"Asal data"_s, CellType::text, 1.6);  // names of files: for spreadsheets; can be asked for
    origin.inPortrait = origin.inLandscape = false;
    list.columns.push_back(origin);
    for (const auto& one : all) {
        auto cells = personCells(*one.person);
        cells.emplace_back(one.proposal->need);
        cells.push_back(one.proposal->year ? ReportCell(*one.proposal->year) : ReportCell(u"-"_s));
        cells.emplace_back(stateText(*one.proposal));
        cells.emplace_back(one.proposal->answer);
        cells.emplace_back(one.proposal->source);
        list.rows.push_back({one.person->office, std::move(cells)});
    }
    return list;
}

ReportTable byStaff(const std::vector<Proposed>& all)
{
    StaffFigure proposals{u"Usulan"_s}, people{u"Pegawai"_s}, known{u"Ada di katalog"_s};
    const ListedPerson* last = nullptr;
    for (const auto& one : all) {
        const auto at = static_cast<std::size_t>(one.person->staff);
        ++proposals.ofStaff[at];
        people.ofStaff[at] += one.person != last;
        known.ofStaff[at] += one.offering != nullptr;
        last = one.person;
    }
    return staffTable(u"Rekapitulasi"_s, {people, proposals, known});
}

Report makeProposals(const ReportSource& source)
{
    const int year = yearAsked(source);
    const PeopleListing people = peopleListing(source);
    const auto proposals = valueOrThrow(ProposalStore(source.session()).ofYear(year));
    const Catalogue catalogue = valueOrThrow(CatalogueStore(source.session()).load());
    const auto all = gathered(people, proposals, catalogue);
    Report report = framed(source, u"USULAN PENGEMBANGAN KOMPETENSI PER PERANGKAT DAERAH"_s, {unitName(people.units, people.asked), u"Tahun %1"_s.arg(year)});
    report.mayShrinkTo = kOnePageForm;
    report.blocks.emplace_back(byStaff(all));
    report.blocks.emplace_back(trainingsOf(all, u"A. Menurut pelatihan"_s));
    Listing list = peopleOf(all);
    list.title = u"B. "_s + list.title;
    report.blocks.emplace_back(arrangedAsAsked(source, list));
    report.footnotes = {u"*) Pola biaya diisi dengan tangan: 1 Fasilitasi, 2 Kontribusi, 3 Lain-lain."_s,
                        u"JP, hari, dan biaya menurut katalog; kosong bila pelatihan itu belum ada di sana. Usulan tanpa tahun ikut dihitung."_s};
    return report;
}

}  // namespace

ReportEntry proposalsEntry()
{
    std::vector<int> all = rests::people();
    all.insert(all.end(), {entity::proposal, entity::offering});
    return {"proposals", u"Usulan per perangkat daerah", u"Pelatihan yang diusulkan perangkat daerah untuk satu tahun: peserta, biaya menurut katalog, verifikasi.", {year}, {unit, asOf}, all, makeProposals,
            Orientation::landscape, true};
}

}  // namespace core
