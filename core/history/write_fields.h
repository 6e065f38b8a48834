// SPDX-License-Identifier: Apache-2.0
// Writing a row so that it then says exactly what is given, with edits only where something differs.
#pragma once
#include "core/history/edit_log.h"

namespace core {

/// Sets the fields that differ; a null value clears one.
inline void writeFields(ChangeSet& c, int entity, const Uid& uid, const Fields& fields)
{
    const Fields now = c.state(entity, uid).now.fields;
    for (const auto& [number, value] : fields) {
        const auto known = now.find(number);
        if (!((known == now.end() ? Value() : known->second) == value)) c.set(entity, uid, number, value);
    }
}

/// The same for values per element.
inline void writeElements(ChangeSet& c, int entity, const Uid& uid, const Elements& elements)
{
    const Elements now = c.state(entity, uid).now.elements;
    for (const auto& [key, value] : elements) {
        const auto known = now.find(key);
        if (!((known == now.end() ? Value() : known->second) == value)) c.setElement(entity, uid, key.first, key.second, value);
    }
}

/// A new row. Of a row that was deleted once, later edits would lie over the new snapshot, so they are written anew.
inline void createRow(ChangeSet& c, int entity, const Uid& uid, Snapshot snapshot)
{
    std::erase_if(snapshot.fields, [](const auto& field) { return field.second.isNull(); });
    std::erase_if(snapshot.elements, [](const auto& element) { return element.second.isNull(); });
    const bool isRevived = c.exists(entity, uid);
    c.create(entity, uid, snapshot);
    if (!isRevived) return;
    const Snapshot now = c.state(entity, uid).now;
    for (const auto& [number, value] : now.fields) snapshot.fields.try_emplace(number, Value());
    for (const auto& [key, value] : now.elements) snapshot.elements.try_emplace(key, Value());
    writeFields(c, entity, uid, snapshot.fields);
    writeElements(c, entity, uid, snapshot.elements);
}

}  // namespace core
