// SPDX-License-Identifier: Apache-2.0
// Small hand-made data through a ChangeSet, with the defaults a test does not care about.
#pragma once
#include "core/history/edit_log.h"
#include "core/history/entities.h"
#include "core/reference/shipped_rows.h"
#include "tests/support/region_file.h"

#include <initializer_list>

namespace test {

/// Records one change set; the test fails on an error.
template <class F>
void change(RegionFile& file, F&& f)
{
    static_cast<void>(require(file.log().record(QStringLiteral("uji"), std::forward<F>(f))));
}

/// Any row; its uid is new.
core::Uid add(core::ChangeSet& c, int entity, core::Fields fields, core::Elements elements = {});

core::Uid addUnit(core::ChangeSet& c, const QString& code, const QString& name, const core::Uid& parent = {});

/// A pelaksana, active, PNS; `more` replaces or adds fields.
core::Uid addPerson(core::ChangeSet& c, const QString& nip, const QString& name, const core::Uid& unit = {}, core::Fields more = {});
/// A functional post, by its title.
core::Fields functional(const QString& title);

/// A technical competency.
core::Uid addCompetency(core::ChangeSet& c, const QString& code, const QString& name, core::Fields more = {});

struct Level {
    QString competency;  ///< code; shipped or made by addCompetency
    int level = 0;
};
/// uid of a competency by its code.
core::Uid competency(const QString& code);

core::Uid addStandard(core::ChangeSet& c, const QString& title, const QString& kind, std::initializer_list<Level> levels, core::Fields more = {});
core::Uid addAssessment(core::ChangeSet& c, const core::Uid& person, QDate day, const QString& method, std::initializer_list<Level> levels,
                        const QString& source = QStringLiteral("uji.xlsx · Rekap · 4"));
core::Uid addCourse(core::ChangeSet& c, const core::Uid& person, int form, const QString& name, int hours, QDate start, QDate end);
/// An offering that raises one competency, and one class of it.
core::Uid addOffering(core::ChangeSet& c, const QString& code, const QString& name, const QString& form, int hours, qint64 cost, const QString& competency,
                      int from, int to, core::Fields more = {});
core::Uid addAngkatan(core::ChangeSet& c, const core::Uid& offering, int seats, int minimum, QDate start = {}, QDate end = {});

}  // namespace test
