// SPDX-License-Identifier: Apache-2.0
// Looking up entities and fields by their numbers.
#include "core/history/registry.h"

#include <algorithm>

namespace core {

const Field* Entity::field(int wanted) const
{
    const auto it = std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.number == wanted; });
    return it == fields.end() ? nullptr : &*it;
}

const ElementSet* Entity::setOf(int wanted, const Field** found) const
{
    for (const ElementSet& set : sets)
        for (const Field& f : set.fields)
            if (f.number == wanted) {
                if (found) *found = &f;
                return &set;
            }
    return nullptr;
}

bool Entity::knows(int number_) const
{
    return number_ == kRow || (number_ == kSameAs && joinable) || field(number_) || setOf(number_);
}

Registry::Registry(std::vector<Entity> entities, int schema) : m_entities(std::move(entities)), m_referrers(m_entities.size()), m_schema(schema)
{
    const auto add = [&](int target, const Referrer& referrer) {
        for (size_t i = 0; i < m_entities.size(); ++i)
            if (m_entities[i].number == target) m_referrers[i].push_back(referrer);
    };
    for (const Entity& entity : m_entities) {
        for (const Field& field : entity.fields)
            if (field.kind == FieldKind::reference) add(field.target, {&entity, &field, nullptr});
        for (const ElementSet& set : entity.sets) add(set.target, {&entity, nullptr, &set});
    }
}

const Entity* Registry::find(int number) const
{
    const auto it = std::find_if(m_entities.begin(), m_entities.end(), [&](const Entity& e) { return e.number == number; });
    return it == m_entities.end() ? nullptr : &*it;
}

const std::vector<Referrer>& Registry::referrersOf(int entity) const
{
    static const std::vector<Referrer> none;
    for (size_t i = 0; i < m_entities.size(); ++i)
        if (m_entities[i].number == entity) return m_referrers[i];
    return none;
}

std::vector<std::string> Registry::guardedTables() const
{
    std::vector<std::string> tables{"change_set", "edit", "edit_parent", "head", "waiting", "joined", "tree_cut", "unapplied"};
    for (const Entity& entity : m_entities) {
        tables.push_back(entity.table);
        for (const ElementSet& set : entity.sets) tables.push_back(set.table);
    }
    return tables;
}

}  // namespace core
