// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/unit_editor.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/history/entities.h"
#include "core/history/row_fields.h"
#include "core/organisation/post_store.h"
#include "core/organisation/unit_store.h"

#include <map>

namespace core {
namespace {

using namespace Qt::StringLiterals;

UnitValues trimmed(UnitValues values)
{
    for (QString* text : {&values.name, &values.code, &values.kind, &values.affairs, &values.area}) *text = text->simplified();
    return values;
}

Fields fieldsOf(const UnitValues& v)
{
    return {{field::unitName, Value::ofText(v.name)},       {field::unitCode, Value::ofText(v.code)}, {field::unitKind, Value::ofText(v.kind)},
            {field::unitAffairs, Value::ofText(v.affairs)}, {field::unitArea, Value::ofText(v.area)}, {field::unitParent, v.parent.isNull() ? Value() : Value(v.parent)}};
}

/// The uid an import gives to this code, unless another unit, which had the code once, goes by it.
Uid uidForCode(const UnitTree& tree, const QString& code, const Clock& clock)
{
    const Uid natural = code.isEmpty() ? Uid{} : naturalUid(entity::unit, {code});
    return natural.isNull() || tree.indexOf(natural) ? Uid::v7(clock.nowMs()) : natural;
}

UnitTree treeOf(EditLog& log) { return valueOrThrow(UnitStore(log.session()).tree()); }

/// Moves that are right one by one may put two units below each other.
void throwIfCircle(const UnitTree& tree, std::span<const std::pair<Uid, UnitValues>> units)
{
    std::map<Uid, Uid> moved;
    for (const auto& [unit, values] : units) moved[unit] = values.parent;
    const auto parentOf = [&](const Uid& unit) {
        if (const auto to = moved.find(unit); to != moved.end()) return to->second;
        const auto at = tree.indexOf(unit);
        return at ? valuesOf(tree, *at).parent : Uid();
    };
    for (const auto& [unit, values] : units) {
        Uid above = values.parent;
        for (std::size_t steps = 0; !above.isNull() && above != unit && steps < tree.size(); ++steps) above = parentOf(above);
        if (above == unit) throw Failure(ErrorCode::invalidInput, tr("Unit “%1” akan berada di bawah dirinya sendiri; pilih unit induk lain.").arg(values.name));
    }
}

std::size_t unitOrThrow(const UnitTree& tree, const Uid& uid)
{
    const auto unit = tree.indexOf(uid);
    if (!unit) throw Failure(ErrorCode::notFound, tr("Unit ini sudah tidak ada di berkas."));
    return *unit;
}

void throwIfWrong(const Problems& problems)
{
    if (!problems.empty()) throw Failure(ErrorCode::invalidInput, problems.front().message);
}

void giveUnits(ChangeSet& c, const UnitTree& tree, std::size_t unit, const Uid& heir)
{
    const UnitRange all = tree.below(unit);
    for (std::size_t child = all.first + 1; child < all.end; child = tree.below(child).end)
        c.set(entity::unit, tree.at(child).uid, field::unitParent, Value(heir));
}

void givePeople(ChangeSet& c, const std::vector<Uid>& people, const Unit& heir)
{
    for (const Uid& person : people)
        writeFields(c, entity::person, person,
                    {{field::personUnit, Value(heir.uid)}, {field::personUnitCode, Value::ofText(heir.code)}, {field::personUnitName, Value::ofText(heir.name)}});
}

}  // namespace

UnitValues valuesOf(const UnitTree& tree, std::size_t unit)
{
    const Unit& u = tree.at(unit);
    const auto parent = tree.parentOf(unit);
    return {u.name, u.code, u.kind, u.affairs, u.area, parent ? tree.at(*parent).uid : Uid{}};
}

Problems unitProblems(const UnitTree& tree, const Uid& unit, const UnitValues& given)
{
    const UnitValues values = trimmed(given);
    Problems problems;
    if (values.name.isEmpty()) problems.push_back({u"name"_s, u"unit.name"_s, tr("Nama unit belum diisi.")});
    if (const auto same = values.code.isEmpty() ? std::nullopt : tree.indexOfCode(values.code); same && tree.at(*same).uid != unit)
        problems.push_back({u"code"_s, u"unit.code"_s, tr("Kode “%1” sudah dipakai “%2”; setiap unit memerlukan kode sendiri.").arg(values.code, tree.at(*same).name)});
    if (values.parent.isNull()) return problems;
    const auto self = tree.indexOf(unit), parent = tree.indexOf(values.parent);
    if (!parent)
        problems.push_back({u"parent"_s, u"unit.parent"_s, tr("Unit induk yang dipilih sudah tidak ada; pilih unit lain.")});
    else if (self && *self == *parent)
        problems.push_back({u"parent"_s, u"unit.circle"_s, tr("“%1” tidak dapat menjadi induk bagi dirinya sendiri; pilih unit lain.").arg(tree.at(*self).name)});
    else if (self && tree.below(*self).contains(*parent))
        problems.push_back({u"parent"_s, u"unit.circle"_s,
                            tr("“%1” tidak dapat dipindahkan ke bawah “%2”, karena “%2” sendiri berada di bawah “%1”.").arg(tree.at(*self).name, tree.at(*parent).name)});
    return problems;
}

Result<Uid> UnitEditor::add(const UnitValues& given)
{
    const UnitValues values = trimmed(given);
    Uid uid;
    const auto done = m_log.record(tr("Tambah unit: %1").arg(values.name), [&](ChangeSet& c) {
        const UnitTree tree = treeOf(m_log);
        throwIfWrong(unitProblems(tree, {}, values));
        uid = uidForCode(tree, values.code, m_log.clock());
        createRow(c, entity::unit, uid, {fieldsOf(values), {}});
    });
    return done.map([&](const ChangeReceipt&) { return uid; });
}

Result<ChangeReceipt> UnitEditor::save(const Uid& unit, const UnitValues& given)
{
    const UnitValues values = trimmed(given);
    return m_log.record(tr("Ubah unit: %1").arg(values.name), [&](ChangeSet& c) {
        const UnitTree tree = treeOf(m_log);
        unitOrThrow(tree, unit);
        throwIfWrong(unitProblems(tree, unit, values));
        writeFields(c, entity::unit, unit, fieldsOf(values));
    });
}

Result<ChangeReceipt> UnitEditor::saveMany(std::span<const std::pair<Uid, UnitValues>> units)
{
    return m_log.record(tr("Ubah massal: %1 unit").arg(grouped(static_cast<qint64>(units.size()))), [&](ChangeSet& c) {
        const UnitTree tree = treeOf(m_log);
        throwIfCircle(tree, units);
        for (const auto& [unit, given] : units) {
            const UnitValues values = trimmed(given), now = valuesOf(tree, unitOrThrow(tree, unit));
            if (values.name != now.name || values.code != now.code || values.parent != now.parent) throwIfWrong(unitProblems(tree, unit, values));
            writeFields(c, entity::unit, unit, fieldsOf(values));
        }
    });
}

Result<ChangeReceipt> UnitEditor::move(const Uid& unit, const Uid& parent)
{
    const auto tree = UnitStore(m_log.session()).tree();
    if (!tree) return tl::unexpected<Error>(tree.error());
    const auto at = tree->indexOf(unit);
    const auto target = tree->indexOf(parent);
    const QString label = tr("Pindahkan unit: %1 → %2").arg(at ? tree->at(*at).name : QString(), target ? tree->at(*target).name : tr("paling atas"));
    return m_log.record(label, [&](ChangeSet& c) {
        UnitValues values = valuesOf(*tree, unitOrThrow(*tree, unit));
        values.parent = parent;
        const Problems problems = unitProblems(*tree, unit, values);
        for (const Problem& problem : problems)
            if (problem.field == "parent"_L1) throwIfWrong({problem});
        writeFields(c, entity::unit, unit, {{field::unitParent, parent.isNull() ? Value() : Value(parent)}});
    });
}

Result<ChangeReceipt> UnitEditor::remove(const Uid& unit)
{
    const auto tree = UnitStore(m_log.session()).tree();
    if (!tree) return tl::unexpected<Error>(tree.error());
    const auto at = tree->indexOf(unit);
    return m_log.record(tr("Hapus unit: %1").arg(at ? tree->at(*at).name : QString()), [&](ChangeSet& c) {
        const std::size_t index = unitOrThrow(*tree, unit);
        const std::size_t units = tree->below(index).size() - 1;
        const std::size_t people = valueOrThrow(UnitStore(m_log.session()).directPeople(tree->at(index).id)).size();
        QStringList hanging;
        if (units) hanging << tr("%1 unit").arg(grouped(static_cast<qint64>(units)));
        if (people) hanging << tr("%1 pegawai").arg(grouped(static_cast<qint64>(people)));
        if (!hanging.isEmpty())
            throw Failure(ErrorCode::conflict, tr("“%1” belum dapat dihapus karena masih membawahi %2; pindahkan dahulu ke unit lain.")
                                                   .arg(tree->at(index).name, hanging.join(tr(" dan "))));
        c.remove(entity::unit, unit);
    });
}

Result<ChangeReceipt> UnitEditor::remove(const Uid& unit, const Uid& heir)
{
    const auto tree = UnitStore(m_log.session()).tree();
    if (!tree) return tl::unexpected<Error>(tree.error());
    const auto at = tree->indexOf(unit);
    return m_log.record(tr("Hapus unit: %1").arg(at ? tree->at(*at).name : QString()), [&](ChangeSet& c) {
        const std::size_t index = unitOrThrow(*tree, unit), to = unitOrThrow(*tree, heir);
        if (tree->below(index).contains(to))
            throw Failure(ErrorCode::invalidInput, tr("“%1” tidak dapat menerima isi “%2” karena berada di dalamnya; pilih unit lain.").arg(tree->at(to).name, tree->at(index).name));
        giveUnits(c, *tree, index, heir);
        for (const Post& post : valueOrThrow(PostStore(m_log.session()).postsOf(unit))) c.set(entity::post, post.uid, field::formationUnit, Value(heir));
        givePeople(c, valueOrThrow(UnitStore(m_log.session()).directPeople(tree->at(index).id)), tree->at(to));
        c.bury({entity::unit, unit});  // what required it has been handed over
    });
}

}  // namespace core
