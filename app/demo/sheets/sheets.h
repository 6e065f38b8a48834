// SPDX-License-Identifier: Apache-2.0
// The files of a region, one function each: names, sheets, headings and shapes as offices send them (shared/samples/small).
// All throw core::Failure when a file can't be written.
#pragma once
#include <QDir>

#include "app/demo/region.h"

namespace demo {

void writeProfile(const QDir& dir, const Region& region);
void writeExport(const QDir& dir, const Region& region);  ///< SIASN's csv
void writeUnits(const QDir& dir, const Region& region);
void writeDictionary(const QDir& dir, const Region& region);
void writeStandards(const QDir& dir, const Region& region);
void writeCatalogue(const QDir& dir, const Region& region);
void writePastPosts(const QDir& dir, const Region& region);
void writeAssessments(const QDir& dir, const Region& region);
void writeTests(const QDir& dir, const Region& region);
void writePredicates(const QDir& dir, const Region& region);
void writeCourses(const QDir& dir, const Region& region);
void writeReconciliation(const QDir& dir, const Region& region, quint32 seed);

/// "07-09-1971", as SIASN writes days; empty for an invalid day.
[[nodiscard]] QString siasnDate(QDate day);

}  // namespace demo
