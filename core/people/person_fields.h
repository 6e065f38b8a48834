// SPDX-License-Identifier: Apache-2.0
// What can be edited of a person, item by item, and how an item's value becomes the fields of the log: what is chosen from a
// code list writes code and name together. Pure.
#pragma once
#include "core/history/value.h"
#include "core/organisation/unit_tree.h"
#include "core/people/person.h"

namespace core {

enum class PersonItemKind : quint8 { text, date, sex, legalPosition, grade, education, postGroup, eselon, unit };

struct PersonItem {
    QString key;    ///< also Problem::field
    PersonItemKind kind = PersonItemKind::text;
    int field = 0;      ///< what is shown
    int codeField = 0;  ///< the code beside it, 0 = none
    bool bulk = false;  ///< may be given to many people at once
};
/// All of them, in the order of a form.
[[nodiscard]] const std::vector<PersonItem>& personItems();
/// nullptr for an unknown key.
[[nodiscard]] const PersonItem* personItem(const QString& key);

/// An entry of a code list, as a form offers it.
struct PersonChoice {
    QString value;  ///< what personEdit() takes: the code, or for golongan the name
    QString text;
};
/// Empty for what is no list, and for units.
[[nodiscard]] std::vector<PersonChoice> personChoices(PersonItemKind kind, const ReferenceTables& tables);
/// The jenis jabatan of SIASN, "1" Struktural, "2" Fungsional Tertentu, "4" Fungsional Umum.
[[nodiscard]] QString postGroupName(const QString& code);

/// The value an item has now: text, ISO day, "M" or "F", a list's value, or the hex uid of the unit; a text that stands in no
/// list comes back as it is.
[[nodiscard]] QString itemValue(const PersonItem& item, const Fields& fields, const ReferenceTables& tables);
/// The fields to write for a new value; empty text clears.
[[nodiscard]] Fields itemEdit(const PersonItem& item, const QString& value, const ReferenceTables& tables, const UnitTree& units);

/// The person the rules speak of, from the fields of a form or of the log.
[[nodiscard]] Person personOf(const Fields& fields);

/// What stops saving (a name that is missing, a NIP that is none), and what is only remarked: nipFindings, personFindings,
/// unitFindings, and a NIP that is missing. Fields are the keys of personItems().
[[nodiscard]] Findings checkPerson(const Fields& fields, const ReferenceTables& tables, const UnitTree& units);

}  // namespace core
