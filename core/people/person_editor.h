// SPDX-License-Identifier: Apache-2.0
// Every change to people: one change set each, with only the fields that differ. Thread of the session of the log.
#pragma once
#include "core/history/edit_log.h"
#include "core/people/person_fields.h"
#include "core/people/person_store.h"

#include <span>

namespace core {

/// What goes along when a person is deleted: how many rows of each kind.
struct PersonBelongings {
    QString name;
    qint64 posts = 0, assessments = 0, courses = 0, others = 0;
};

class PersonEditor {
public:
    /// The references must outlive the editor.
    PersonEditor(EditLog& log, const ReferenceTables& tables, const UnitTree& units) : m_log(log), m_tables(tables), m_units(units) {}

    /// A person by hand; the uid is that of the NIP, so that a later import meets the same person. invalidInput for the errors
    /// of checkPerson, conflict if somebody has that NIP.
    [[nodiscard]] Result<Uid> create(const Fields& fields);
    /// The fields of one or more items. The whole person is checked, but only faults of the changed fields refuse.
    [[nodiscard]] Result<ChangeReceipt> save(const Uid& person, const Fields& changed);
    /// With everything that belongs to them, in one change set.
    [[nodiscard]] Result<ChangeReceipt> remove(std::span<const Uid> people);
    [[nodiscard]] Result<PersonBelongings> belongings(const Uid& person) const;
    /// The same of all of them together, without a name.
    [[nodiscard]] Result<PersonBelongings> belongings(std::span<const Uid> people) const;

    /// What changing that item would do, in the order of `people`; those that are gone are left out.
    [[nodiscard]] Result<std::vector<PersonPreview>> preview(std::span<const Uid> people, const PersonItem& item, const QString& value) const;
    /// One change set for all of them. invalidInput for an item that is not for many, or a text that is no day.
    [[nodiscard]] Result<ChangeReceipt> saveMany(std::span<const Uid> people, const PersonItem& item, const QString& value, const QString& itemTitle);

    /// A row of the post history; a null `row` is a new one. invalidInput without a title, conflict for a second row of the same
    /// title and day.
    [[nodiscard]] Result<Uid> savePost(const Uid& person, const Uid& row, const Fields& fields);
    /// In one change set, all or none.
    [[nodiscard]] Result<ChangeReceipt> removePosts(std::span<const Uid> rows);

private:
    [[nodiscard]] Result<> nipIsFree(const QString& nip, const Uid& person) const;

    EditLog& m_log;
    const ReferenceTables& m_tables;
    const UnitTree& m_units;
};

/// What stops saving a row of the post history: historyTitle under the key "namaJabatan".
[[nodiscard]] Findings checkPost(const Fields& fields);

}  // namespace core
