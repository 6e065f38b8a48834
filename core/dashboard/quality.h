// SPDX-License-Identifier: Apache-2.0
// What is odd about the data of a file, by kinds a user can work through, each with what it means and what to do. Plain data.
#pragma once
#include "core/base/id.h"
#include "core/catalogue/catalogue.h"
#include "core/history/log_tables.h"
#include "core/people/person_store.h"

namespace core {

enum class FindingKind : quint8 { nip, staff, post, unit, units, assessment, course, duplicate, waiting, conflict, agreement, distinct };

struct FindingKindInfo {
    FindingKind kind;
    QString title;
    QString meaning;  ///< what it means
    QString advice;   ///< what to do
};
/// In the order in which they are best worked through.
[[nodiscard]] const std::vector<FindingKindInfo>& findingKinds();
[[nodiscard]] const FindingKindInfo& findingKindInfo(FindingKind kind);
/// Kind of a finding about a person, by its code.
[[nodiscard]] FindingKind findingKindOf(const QString& code);

struct QualityFinding {
    FindingKind kind = FindingKind::nip;
    QString code;      ///< stable: "nip.date"
    RowKey subject;    ///< the record to open
    QString key;       ///< NIP or code of it
    QString name;
    QString message;   ///< one Indonesian sentence
    int duplicate = -1;  ///< index in QualityReport::duplicates
    Uid conflict = {};   ///< core::conflictId() of an open conflict
    std::optional<Address> waits = {};  ///< what discardWaiting() takes: of a row that is not shown its field is kRow
};
/// Only to be looked up: nothing is odd about it any more.
[[nodiscard]] inline bool isSettled(const QualityFinding& finding) { return finding.kind == FindingKind::distinct; }

struct QualityReport {
    QDate asOf;
    std::vector<QualityFinding> findings;  ///< by kind
    std::vector<DuplicateGroup> duplicates;
};

/// Units without a parent (but the one with the most below it), units with one code, units of one name under one parent.
[[nodiscard]] std::vector<QualityFinding> unitTreeFindings(const UnitTree& units);
/// Providers whose last agreement has ended or ends within kAgreementNoticeDays, with none that runs on.
[[nodiscard]] std::vector<QualityFinding> agreementFindings(const Catalogue& catalogue, QDate asOf);

}  // namespace core
