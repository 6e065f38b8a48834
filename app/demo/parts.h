// SPDX-License-Identifier: Apache-2.0
// The steps of makeRegion(). Each fills its own lists of the region and reads only what the steps before it made.
#pragma once
#include "app/demo/region.h"

namespace demo {

/// A structural post that one person can hold.
struct Seat {
    QString title;
    PostKind kind = PostKind::pengawas;
    Eselon eselon;
    int unit = 0;
};

void addCompetencies(Region& region, const DemoOptions& options);
void addUnits(Region& region, const DemoOptions& options);
[[nodiscard]] QList<Seat> structuralSeats(const QList<Unit>& units);
void addPeople(Region& region, const DemoOptions& options);  ///< and their posts
void setStandards(Region& region, const DemoOptions& options);
void addPastPosts(Region& region, const DemoOptions& options);
void addAssessments(Region& region, const DemoOptions& options);
void addTests(Region& region, const DemoOptions& options);
void addCourses(Region& region, const DemoOptions& options);
void addPredicates(Region& region, const DemoOptions& options);
void addOfferings(Region& region, const DemoOptions& options);

}  // namespace demo
