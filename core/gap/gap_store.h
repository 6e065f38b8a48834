// SPDX-License-Identifier: Apache-2.0
// Loads what the gap figures are made of: everybody's levels as columns, or one person with reasons. Only SELECTs.
// Thread of the session.
#pragma once
#include "core/db/session.h"
#include "core/gap/gap_overview.h"
#include "core/gap/gap_roster.h"
#include "core/gap/person_gap.h"

namespace core {

class GapStore {
public:
    explicit GapStore(Session& session) : m_session(session) {}

    /// Columns of all active people on `asOf`, read in one pass over each table (figures.md 1–7).
    [[nodiscard]] Result<GapColumns> columns(const ReferenceTables& tables, QDate asOf) const;
    /// The same with the lists of the file.
    [[nodiscard]] Result<GapColumns> columns(QDate asOf) const;
    /// Names and posts of the people in those columns, which were read from the same state of the file.
    [[nodiscard]] Result<GapRoster> roster(const GapColumns& columns, const ReferenceTables& tables) const;
    /// One person, active or not. notFound or invalidInput as PersonStore::byNip.
    [[nodiscard]] Result<PersonGap> person(const QString& nip, QDate asOf) const;
    /// The same by the row itself: people may have no NIP, or share one.
    [[nodiscard]] Result<PersonGap> person(const Uid& uid, QDate asOf) const;
    [[nodiscard]] Result<PersonGap> person(const Uid& uid, const GapBasis& basis) const;
    /// What the gap of any one person rests on; a list reads it once.
    [[nodiscard]] Result<GapBasis> basis(QDate asOf) const;

private:
    [[nodiscard]] PersonGap gapOf(const PersonRow& row, const GapBasis& basis) const;

    Session& m_session;
};

}  // namespace core
