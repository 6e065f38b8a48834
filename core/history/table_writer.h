// SPDX-License-Identifier: Apache-2.0
// Writes rows of the registered tables from values whose references are already resolved to rowids. Generated SQL, no rules.
#pragma once
#include "core/history/log_tables.h"

#include <unordered_map>

namespace core {

/// One element of a set: the element's rowid and the values of the set's fields, in their order.
struct ElementRow {
    qint64 element = 0;
    std::vector<Value> values;
};

class TableWriter {
public:
    TableWriter(Session& session, const Registry& registry);

    /// Rowid of a row, 0 if it is not in its table. Remembered until forget().
    [[nodiscard]] qint64 idOf(const RowKey& row);
    /// Values in the order of the entity's fields.
    qint64 insert(const Entity& entity, const Uid& uid, const std::vector<Value>& values);
    void update(const Entity& entity, qint64 id, const std::vector<Value>& values);
    void updateField(const Entity& entity, const Field& field, qint64 id, const Value& value);
    void replaceElements(const ElementSet& set, qint64 owner, const std::vector<ElementRow>& rows);
    void addElements(const ElementSet& set, qint64 owner, const std::vector<ElementRow>& rows);
    void setElementField(const ElementSet& set, const Field& field, qint64 owner, qint64 element, const Value& value);
    void remove(const Entity& entity, const RowKey& row, qint64 id);
    /// A row as its tables show it, with uids for references.
    [[nodiscard]] Snapshot shown(const Entity& entity, qint64 id);
    /// Rows that show a reference to `id` of the referrer's target.
    [[nodiscard]] std::vector<RowKey> referring(const Referrer& referrer, qint64 id);
    [[nodiscard]] Uid uidOf(const Entity& entity, qint64 id);
    void forget() { m_ids.clear(); }

private:
    struct Sql {
        std::string insert, update, idOf, remove;
        std::vector<std::string> addElement, clearElements;  ///< by set
    };
    [[nodiscard]] const Sql& sqlOf(const Entity& entity) const { return m_sql.at(entity.number); }
    [[nodiscard]] static std::string addElementSql(const ElementSet& set);

    Session& m_session;
    const Registry& m_registry;
    std::unordered_map<int, Sql> m_sql;
    std::unordered_map<RowKey, qint64> m_ids;
};

}  // namespace core
