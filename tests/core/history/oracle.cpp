// SPDX-License-Identifier: Apache-2.0
#include "core/history/entities.h"
#include "tests/core/history/oracle.h"

#include <set>

using namespace core;

namespace test {
namespace {

using ByRow = std::map<RowKey, std::vector<const Edit*>>;

bool isTombstone(const Edit& e) { return e.at.field == kRow && e.value.integer(); }

/// Edits nobody replaced at their own address, weakest first.
ByRow headsOf(const EditBatch& all)
{
    std::map<Uid, const Edit*> byUid;
    for (const Edit& e : all.edits) byUid[e.uid] = &e;
    std::set<Uid> replaced;
    for (const auto& [parent, child] : all.parents) {
        const auto p = byUid.find(parent), c = byUid.find(child);
        if (p != byUid.end() && c != byUid.end() && p->second->at == c->second->at) replaced.insert(parent);
    }
    ByRow heads;
    for (const auto& [uid, e] : byUid)
        if (!replaced.contains(uid)) heads[e->at.row].push_back(e);
    for (auto& [row, edits] : heads)
        std::sort(edits.begin(), edits.end(), [](const Edit* a, const Edit* b) { return std::pair(a->hlc, a->uid) < std::pair(b->hlc, b->uid); });
    return heads;
}

/// Snapshots of a row that none of its other snapshots was made after knowing of it, however far back.
std::vector<const Edit*> lastSnapshots(const std::vector<const Edit*>& ever, const std::set<std::pair<Uid, Uid>>& parents)
{
    const auto descends = [&](const auto& self, const Edit* young, const Edit* old) -> bool {
        return std::any_of(ever.begin(), ever.end(), [&](const Edit* between) {
            return between->at.field == kRow && parents.contains({between->uid, young->uid}) && (between == old || self(self, between, old));
        });
    };
    std::vector<const Edit*> last;
    for (const Edit* e : ever) {
        if (e->at.field != kRow || isTombstone(*e)) continue;
        const bool isFormer = std::any_of(ever.begin(), ever.end(), [&](const Edit* other) {
            return other != e && other->at.field == kRow && !isTombstone(*other) && descends(descends, other, e);
        });
        if (!isFormer) last.push_back(e);
    }
    return last;
}

Value nameOf(const std::vector<const Edit*>& heads, const std::vector<const Edit*>& ever, const std::set<std::pair<Uid, Uid>>& parents, int field)
{
    Value name;
    const auto lay = [&](const Edit* e) {
        const Snapshot s = e->value.blob() ? decodeSnapshot(*e->value.blob()) : Snapshot{};
        if (s.fields.contains(field)) name = s.fields.at(field);
    };
    bool snapshotHead = false;
    for (const Edit* e : heads) snapshotHead = snapshotHead || (e->at.field == kRow && !isTombstone(*e));
    for (const Edit* e : snapshotHead ? heads : lastSnapshots(ever, parents))
        if (e->at.field == kRow) lay(e);
    for (const Edit* e : heads)
        if (e->at.field == field) name = e->redactedBy.isNull() ? e->value : Value();
    return name;
}

}  // namespace

OracleView readByTheRules(const EditBatch& all)
{
    OracleView view;
    std::set<std::pair<Uid, Uid>> parents(all.parents.begin(), all.parents.end());
    std::map<Uid, const Edit*> unique;
    for (const Edit& e : all.edits) unique[e.uid] = &e;
    ByRow ever;
    for (const auto& [uid, e] : unique) ever[e->at.row].push_back(e);
    for (auto& [row, edits] : ever)
        std::sort(edits.begin(), edits.end(), [](const Edit* a, const Edit* b) { return std::pair(a->hlc, a->uid) < std::pair(b->hlc, b->uid); });
    for (const auto& [row, heads] : headsOf(all)) {
        if (row.entity == entity::person) view.names[row] = nameOf(heads, ever.at(row), parents, field::personName);
        if (row.entity != entity::course) continue;
        view.names[row] = nameOf(heads, ever.at(row), parents, field::courseName);
        std::vector<const Edit*> tombstones;
        for (const Edit* e : heads)
            if (isTombstone(*e)) tombstones.push_back(e);
        bool objected = false;
        for (const Edit* e : heads) {
            bool known = isTombstone(*e);
            for (const Edit* t : tombstones) known = known || parents.contains({e->uid, t->uid});
            objected = objected || !known;
        }
        if (!tombstones.empty()) (objected ? view.disputedCourses : view.deletedCourses).insert(row);
    }
    return view;
}

}  // namespace test
