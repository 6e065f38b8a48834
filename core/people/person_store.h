// SPDX-License-Identifier: Apache-2.0
// Reads people and their post history: lists, search, findings, duplicates. Only SELECTs. Thread of the session.
#pragma once
#include "core/base/search_arena.h"
#include "core/db/session.h"
#include "core/organisation/unit_tree.h"
#include "core/people/post_kind.h"

#include <map>
#include <span>

namespace core {

using PersonId = Id<struct PersonTag>;

struct PersonRow {
    PersonId id;
    Uid uid;
    UnitId unit;  ///< invalid = the unit is not known (yet)
    Person person;
};

/// Rows of the history in the order of the file, with where each came from ("file · sheet · row").
struct PostHistory {
    std::vector<PostHistoryRow> rows;
    std::vector<QString> sources;
};

struct PeopleFilter {
    QString search;                    ///< part of the name or NIP, in any case; empty = all
    std::optional<std::size_t> unit;   ///< index in the tree, with everything below it
    bool directly = false;             ///< only people of that very unit
};

/// Everybody in the order of names, as columns for lists of any length: what filters and jumps need, nothing else.
struct PeopleIndex {
    std::vector<PersonId> ids;
    std::vector<Uid> uids;
    std::vector<UnitId> units;      ///< invalid = not known
    std::vector<bool> active;       ///< figures.md 4
    SearchArena arena;              ///< name with titles, NIP, name of the unit
    [[nodiscard]] std::size_t size() const { return ids.size(); }
};

struct PersonFinding {
    PersonId person;
    QString nip, name;
    Problem problem;
};

/// Why two rows may be one person (figures.md 10; a review list, storage.md rule 5).
enum class DuplicateReason : quint8 { sameNip, samePnsId, sameNameAndBirthDate, sameNameAndRestOfNip };
struct DuplicateGroup {
    DuplicateReason reason = DuplicateReason::sameNip;
    std::vector<PersonRow> people;  ///< two or more, by NIP
    bool isToldApart = false;       ///< somebody said of every pair that these are two people (person_distinct.h)
};
/// By the ids of two people, the smaller first: the rows that tell them apart.
using DistinctPairs = std::map<std::pair<qint64, qint64>, std::vector<Uid>>;

/// One line of a preview of a change to many people.
struct PersonPreview {
    Uid uid;
    QString name, before, after;
    [[nodiscard]] bool changes() const { return before != after; }
};

class PersonStore {
public:
    explicit PersonStore(Session& session) : m_session(session) {}

    /// Everybody, active or not, by name, then NIP.
    [[nodiscard]] Result<std::vector<PersonRow>> people() const;
    [[nodiscard]] Result<std::vector<PersonRow>> people(const PeopleFilter& filter, const UnitTree& units) const;
    /// The person with these digits, written in any way; the newest row if there are several. notFound, or invalidInput if
    /// it is no NIP.
    [[nodiscard]] Result<PersonRow> byNip(const QString& nip) const;

    /// Also inactive people.
    [[nodiscard]] Result<qint64> count() const;
    [[nodiscard]] Result<PeopleIndex> index(const ReferenceTables& tables) const;
    /// These people in this order; ids that are gone are left out.
    [[nodiscard]] Result<std::vector<PersonRow>> rows(std::span<const PersonId> ids) const;
    [[nodiscard]] Result<PersonRow> byUid(const Uid& uid) const;
    /// The unit of everybody who has one.
    [[nodiscard]] Result<QHash<Uid, UnitId>> units() const;

    /// What `after` would replace in a text field of these people, in this order; those that are gone are left out.
    [[nodiscard]] Result<std::vector<PersonPreview>> preview(std::span<const Uid> people, int field, const QString& after) const;

    /// Post history of everybody who has one, or of one person.
    [[nodiscard]] Result<QHash<qint64, PostHistory>> histories() const;
    [[nodiscard]] Result<PostHistory> history(PersonId person) const;
    /// Only the rows of kind 1, which alone decide on a title (figures.md 6).
    [[nodiscard]] Result<QHash<qint64, PostHistory>> structuralHistories() const;

    /// Code of the kind of post by id of the person, also inactive people; empty = unknown. `standards` as in currentPost.
    [[nodiscard]] Result<QHash<qint64, QString>> postKinds(const ReferenceTables& tables, const KindsByTitle& standards, QDate asOf) const;

    /// Everything odd about people, worked out now: personFindings, postFindings, and unit.missing (no unit given),
    /// unit.unknown (a code that no unit has), unit.nameDiffers (figures.md 5, 8, 9, 12). `standards` as in currentPost.
    [[nodiscard]] Result<std::vector<PersonFinding>> findings(const ReferenceTables& tables, const KindsByTitle& standards,
                                                              const UnitTree& units, QDate asOf) const;
    [[nodiscard]] Result<std::vector<DuplicateGroup>> duplicates() const;
    [[nodiscard]] Result<DistinctPairs> distinctPairs() const;

private:
    Session& m_session;
};

/// unit.missing, unit.unknown and unit.nameDiffers of one person.
[[nodiscard]] Problems unitFindings(const PersonRow& row, const UnitTree& units);

}  // namespace core
