// SPDX-License-Identifier: Apache-2.0
// To which aspect the hours of a course belong: the columns JP Manajerial, Teknis and Fungsional of the recap (regulation.md 7). Pure.
#pragma once
#include "core/catalogue/catalogue.h"
#include "core/learning/hours.h"

#include <QHash>

namespace core {

enum class HourAspect : quint8 { managerial, technical, functional, unknown };
/// Whole JP by HourAspect.
using AspectHours = std::array<int, 4>;

/// The recap of offices names the columns, not the rule; this one is Titian's own (belum terverifikasi):
/// 1. by the form: Struktural Kepemimpinan and Manajerial are managerial, Teknis technical, Fungsional functional, Sosial Kultural none of them;
/// 2. any other form (seminar, e-learning …) by the offering of the catalogue with that name or code, if all it raises is managerial, or
///    all technical, else by the offering's own form;
/// 3. everything else is unknown.
class AspectBook {
public:
    AspectBook(std::span<const Offering> offerings, const Dictionary& dictionary);
    [[nodiscard]] HourAspect of(const Course& course) const;

private:
    QHash<QString, HourAspect> m_byName;
};

/// Counted hours of one year; `aspects` by course. Their sum is hoursInYear().counted: parts of an hour are carried on to the next aspect.
[[nodiscard]] AspectHours aspectHoursInYear(std::span<const CourseHours> courses, std::span<const HourAspect> aspects, int year);

}  // namespace core
