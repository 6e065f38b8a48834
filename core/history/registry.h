// SPDX-License-Identifier: Apache-2.0
// Which entities and fields the log knows, and which table and column shows each. Numbers are for ever: they stand in
// packages and old files. No I/O.
#pragma once
#include "core/history/value.h"

#include <QStringList>

#include <string>
#include <vector>

namespace core {

/// Field 0 of every entity is the row itself; 1 says "the same as that other row" where the entity allows it.
inline constexpr int kRow = 0;
inline constexpr int kSameAs = 1;

enum class FieldKind { plain, reference };

struct Field {
    int number = 0;
    std::string column;
    FieldKind kind = FieldKind::plain;
    int target = 0;         ///< entity a reference points to
    bool required = false;  ///< a row waits while a required target is missing; an optional one shows NULL
};

/// A set-valued part of a row: one table row per element.
struct ElementSet {
    std::string table;
    std::string owner;  ///< column with the row's id
    std::string key;    ///< column with the element's id
    int target = 0;     ///< entity of the element
    std::vector<Field> fields;
};

struct Entity {
    int number = 0;
    std::string table;
    QString name;  ///< Indonesian, for history lists
    std::vector<Field> fields;
    std::vector<ElementSet> sets = {};
    int treeField = 0;      ///< field that points to the parent row of the same entity; cycles are cut
    bool joinable = false;  ///< allows kSameAs
    int frozenField = 0;    ///< a row whose field says one of `frozenValues` accepts no edits
    QStringList frozenValues = {};

    [[nodiscard]] const Field* field(int number) const;
    [[nodiscard]] const ElementSet* setOf(int number, const Field** field = nullptr) const;
    [[nodiscard]] bool knows(int fieldNumber) const;
};

/// A reference that other rows hold to an entity.
struct Referrer {
    const Entity* entity = nullptr;
    const Field* field = nullptr;  ///< null for elements
    const ElementSet* set = nullptr;
};

class Registry {
public:
    explicit Registry(std::vector<Entity> entities, int schema);
    Registry(const Registry&) = delete;
    Registry& operator=(const Registry&) = delete;

    [[nodiscard]] const Entity* find(int number) const;
    [[nodiscard]] const std::vector<Entity>& all() const { return m_entities; }
    [[nodiscard]] const std::vector<Referrer>& referrersOf(int entity) const;
    /// Version written with every edit; an older program leaves newer fields unapplied.
    [[nodiscard]] int schema() const { return m_schema; }
    /// Every table that only the history may write, the log's own included.
    [[nodiscard]] std::vector<std::string> guardedTables() const;

private:
    std::vector<Entity> m_entities;
    std::vector<std::vector<Referrer>> m_referrers;  ///< by position in m_entities
    int m_schema;
};

}  // namespace core
