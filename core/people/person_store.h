// SPDX-License-Identifier: Apache-2.0
// Reads people and their post history: lists, search, findings, duplicates. Only SELECTs. Thread of the session.
#pragma once
#include "core/db/session.h"
#include "core/organisation/unit_tree.h"
#include "core/people/post_kind.h"

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

struct PersonFinding {
    PersonId person;
    QString nip, name;
    Problem problem;
};

/// Why two rows may be one person (figures.md 10; a review list, storage.md rule 5).
enum class DuplicateReason : quint8 { sameNip, samePnsId, sameNameAndBirthDate };
struct DuplicateGroup {
    DuplicateReason reason = DuplicateReason::sameNip;
    std::vector<PersonRow> people;  ///< two or more, by NIP
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

    /// Post history of everybody who has one, or of one person.
    [[nodiscard]] Result<QHash<qint64, PostHistory>> histories() const;
    [[nodiscard]] Result<PostHistory> history(PersonId person) const;
    /// Only the rows of kind 1, which alone decide on a title (figures.md 6).
    [[nodiscard]] Result<QHash<qint64, PostHistory>> structuralHistories() const;

    /// Everything odd about people, worked out now: personFindings, postFindings, and unit.missing (no unit given),
    /// unit.unknown (a code that no unit has), unit.nameDiffers (figures.md 5, 8, 9, 12). `standards` as in currentPost.
    [[nodiscard]] Result<std::vector<PersonFinding>> findings(const ReferenceTables& tables, const KindsByTitle& standards,
                                                              const UnitTree& units, QDate asOf) const;
    [[nodiscard]] Result<std::vector<DuplicateGroup>> duplicates() const;

private:
    Session& m_session;
};

/// unit.missing, unit.unknown and unit.nameDiffers of one person.
[[nodiscard]] Problems unitFindings(const PersonRow& row, const UnitTree& units);

}  // namespace core
