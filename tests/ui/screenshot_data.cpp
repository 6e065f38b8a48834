// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/screenshot_data.h"

#include "core/catalogue/catalogue_editor.h"
#include "core/catalogue/catalogue_store.h"
#include "core/competency/competency_store.h"
#include "core/history/entities.h"
#include "core/history/merge.h"
#include "core/people/person_distinct.h"
#include "core/people/person_store.h"
#include "core/plan/plan_store.h"
#include "core/reference/reference_store.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

/// Two of one name and birth date.
std::vector<Uid> lookAlikes(const PeopleIndex& people)
{
    const auto nameAndBirth = [&](std::size_t row) {
        const QByteArrayView entry = people.arena.entry(static_cast<quint32>(row));
        return entry.first(entry.indexOf('\x1f') + 9);
    };
    for (std::size_t row = 1; row < people.size(); ++row)  // they are sorted by name
        if (nameAndBirth(row) == nameAndBirth(row - 1)) return {people.uids[row - 1], people.uids[row]};
    return {};
}

/// A value, a deletion and a join that two offices decided without knowing of each other.
void addDifferences(Workspace& here, const std::vector<Uid>& people)
{
    const QTemporaryDir folder;
    const auto there = valueOrThrow(Workspace::create({folder.filePath(u"kecamatan.titian"_s), {}, false, false, u"operator kecamatan"_s}, here.clock(),
                                                      {u"Pemerintah Kabupaten Tirta Makmur"_s, u"Kecamatan"_s}));
    const auto isTheirs = [&](const Edit& edit) { return std::ranges::find(people, edit.at.row.uid) != people.end(); };
    const auto send = [&](Workspace& from, Workspace& to) { valueOrThrow(mergeEdits(to.log(), valueOrThrow(exportEdits(from.session(), isTheirs)))); };
    send(here, *there);
    valueOrThrow(here.log().record(u"Ubah Telepon"_s, [&](ChangeSet& c) {
        c.set(entity::person, people[0], field::phone, Value(u"0811 2345 678"_s));
        c.set(entity::person, people[1], field::phone, Value(u"0811 9999 000"_s));
        c.create(entity::person, people[2], {{{field::personName, Value(u"Cici Paramida"_s)}, {field::nip, Value(u"199005302021212007"_s)}}, {}});
    }));
    valueOrThrow(there->log().record(u"Ubah dari kecamatan"_s, [&](ChangeSet& c) {
        c.set(entity::person, people[0], field::phone, Value(u"0822 8765 432"_s));
        c.remove(entity::person, people[1]);
        c.join(entity::person, people[2], people[0]);
    }));
    send(*there, here);
}

void addCatalogue(Workspace& workspace)
{
    CatalogueEditor editor(workspace.log());
    const auto catalogue = valueOrThrow(CatalogueStore(workspace.session()).load());
    const QDate today = workspace.clock().today();
    for (std::size_t i = 0; i < std::min<std::size_t>(3, catalogue.providers.size()); ++i) {
        const auto months = static_cast<int>(i) * 14 - 3;  // over, near its end, running
        valueOrThrow(editor.save(Agreement{{}, catalogue.providers[i].uid, u"%1/PKS/2024"_s.arg(120 + i), u"Perjanjian kerja sama penyelenggaraan pelatihan kompetensi manajerial dan sosial kultural"_s,
                                           today.addYears(-2), i == 1 ? today.addDays(40) : today.addMonths(months), u"Pelatihan klasikal bagi pejabat pengawas dan pelaksana"_s, {}}));
    }
    for (const auto& [item, measure, price] : {std::tuple(u"Uang harian peserta pelatihan, menginap"_s, u"orang/hari"_s, 430'000), std::tuple(u"Honorarium narasumber eselon II"_s, u"orang/jam"_s, 1'000'000),
                                               std::tuple(u"Sewa ruang rapat"_s, u"hari"_s, 2'500'000)})
        valueOrThrow(editor.save(UnitPrice{{}, item, measure, u"Kabupaten Tirta Makmur"_s, u"Perbup standar harga satuan"_s, today.year() + 1, price}));
    PriorityDraft priority{{}, u"Peningkatan kualitas pelayanan dasar kesehatan dan pendidikan di kecamatan terpencil"_s, 1500, today.year(), today.year() + 4, {}};
    const auto dictionary = valueOrThrow(CompetencyStore(workspace.session()).dictionary(today));
    for (std::size_t i = 0; i < std::min<std::size_t>(3, dictionary.size()); ++i) priority.competencies.emplace_back(dictionary.at(i).uid, 1000);
    valueOrThrow(editor.save(priority));
}

/// The plan of the file anew, as the catalogue is now, beside another with half the budget; proposed, so that it can be decreed.
void addPlans(Workspace& workspace)
{
    PlanStore plans(workspace.log());
    const auto all = valueOrThrow(plans.list());
    if (all.empty()) return;
    PlanRequest request = valueOrThrow(plans.load(all.front().uid)).request;
    static_cast<void>(valueOrThrow(plans.remake(all.front().uid, request)));
    valueOrThrow(plans.setState(all.front().uid, PlanState::proposed));
    request.budgetRupiah /= 2;
    request.name = u"Pagu dipotong separuh"_s;
    static_cast<void>(valueOrThrow(plans.make(request)));
}

}  // namespace

bool addSceneData(const QString& file, const Clock& clock)
{
    try {
        const auto workspace = valueOrThrow(Workspace::open({file, {}, false, false, u"operator BKPSDM"_s}, clock));
        if (!valueOrThrow(openConflicts(workspace->log())).empty()) return true;
        const auto people = valueOrThrow(PersonStore(workspace->session()).index(valueOrThrow(ReferenceStore(workspace->session()).load())));
        if (const auto alike = lookAlikes(people); !alike.empty()) valueOrThrow(tellApart(workspace->log(), alike));
        addDifferences(*workspace, {people.uids[0], people.uids[1], Uid::v5(u"gambar:cici"_s)});
        addCatalogue(*workspace);
        addPlans(*workspace);
        return true;
    } catch (const Failure& failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.error.message));
        return false;
    }
}
