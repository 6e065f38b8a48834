// SPDX-License-Identifier: Apache-2.0
// Hours of learning in a year, of everybody and of one person. Only reads. Thread of the session.
#pragma once
#include "core/learning/course_store.h"
#include "core/learning/hour_aspect.h"

namespace core {

/// One active person's hours in the year, also of somebody without any course.
struct PersonHours {
    PersonId person;
    UnitId unit;
    StaffKind staff = StaffKind::pns;
    YearHours hours;
    AspectHours byAspect{};  ///< of the counted hours; only with an AspectBook
};
struct YearOfHours {
    int year = 0;
    std::vector<PersonHours> people;  ///< active people, by id
    HourRecap recap;                  ///< figures.md 11; `all` and by PNS, PPPK, PPPK paruh waktu
};

struct CountedCourse {
    CourseRow row;
    CourseHours hours;  ///< with the reason; explained() says it
};
/// Every course of one person, whatever the year; `total` and `goal` are of the year.
struct LearningOfPerson {
    PersonRow row;
    bool active = true;  ///< of an inactive person nothing enters any figure
    StaffKind staff = StaffKind::pns;
    int year = 0;
    YearHours total;
    HourGoal goal;
    std::vector<CountedCourse> courses;
};

class HoursStore {
public:
    explicit HoursStore(Session& session) : m_session(session) {}
    [[nodiscard]] Result<YearOfHours> ofYear(int year, const AspectBook* aspects = nullptr) const;
    /// notFound or invalidInput as PersonStore::byNip.
    [[nodiscard]] Result<LearningOfPerson> ofPerson(const QString& nip, int year) const;
    /// The same by the row itself: people may have no NIP, or share one.
    [[nodiscard]] Result<LearningOfPerson> ofPerson(const Uid& uid, int year) const;

private:
    [[nodiscard]] LearningOfPerson learningOf(PersonRow row, int year) const;

    Session& m_session;
};

}  // namespace core
