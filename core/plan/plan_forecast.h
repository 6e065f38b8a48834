// SPDX-License-Identifier: Apache-2.0
// What a plan does to two figures an agency is measured by, before money is spent: PNS with the hours of a year, and dimension
// Kompetensi of the IP ASN; by unit, without and with the plan. Holds no SQL of its own.
#pragma once
#include "core/indices/ip_asn_competency.h"
#include "core/plan/plan_facts.h"

namespace core {

/// Of the active PNS of a unit, without the units below it.
struct PlanForecastRow {
    struct Index {
        qint64 hundredths = 0;                    ///< points of all who are measured
        std::array<int, kIpAsnIndicators> met{};  ///< people, by IpAsnIndicator
    };
    int pns = 0, atFloorWithout = 0, atFloor = 0;     ///< who have the hours of the plan's year without it, and with it
    int measured = 0;                             ///< whose kind of post is known
    Index without, with;

    PlanForecastRow& operator+=(const PlanForecastRow& other);
    /// Average per measured person in hundredths of a point, half up (regulation.md 4); none for nobody.
    [[nodiscard]] std::optional<int> averageWithout() const { return average(without); }
    [[nodiscard]] std::optional<int> averageWith() const { return average(with); }

private:
    [[nodiscard]] std::optional<int> average(const Index& index) const;
};

struct PlanForecast {
    std::vector<PlanForecastRow> units;  ///< by PlanPerson::unit; the last: people whose unit isn't known
    PlanForecastRow total;
};

/// Measured at the end of the plan's year (who retires in it is counted all the same), with the course history of today: without the plan,
/// courses have grown old by then. A seat counts as if it were done, unless a course of its name is in the history: an offering for
/// functional, technical or seminar by ipAsnIndicatorOf with its hours, a mandatory leadership course for the level of its people.
[[nodiscard]] Result<PlanForecast> planForecast(Session& session, const PlanFacts& facts, std::span<const PlanSeat> seats);

}  // namespace core
