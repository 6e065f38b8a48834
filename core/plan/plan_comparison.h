// SPDX-License-Identifier: Apache-2.0
// Two kept plans side by side with names: what each does alone, and a memo about it. Holds no SQL of its own.
#pragma once
#include "core/plan/plan_listing.h"

namespace core {

struct PlanComparison {
    /// A seat that only one of the two gives.
    struct Seat {
        bool isInFirst = true;
        PlannedSeat seat;
        Uid angkatan;
        QString training;  ///< "P1 Pelatihan Integritas, angkatan 2"
        QDate start;
    };
    PlanHeading first, second;
    std::vector<Seat> seats;  ///< by name, then training
    QStringList classesOnlyFirst, classesOnlySecond;  ///< that run in one of them alone
    int both = 0;             ///< seats that both give
};

/// With the catalogue and people of today. notFound.
[[nodiscard]] Result<PlanComparison> planComparison(EditLog& log, const Uid& first, const Uid& second);

/// A figure of both: "Biaya", "Rp 1.200.000", "Rp 900.000", "−Rp 300.000".
struct ComparedFigure {
    QString name, first, second, difference;
};
[[nodiscard]] std::vector<ComparedFigure> comparedFigures(const PlanComparison& comparison);

/// Plain text to paste into a letter, in Indonesian: figures, classes and people of one plan alone.
[[nodiscard]] QString comparisonMemo(const PlanComparison& comparison);

}  // namespace core
