// SPDX-License-Identifier: Apache-2.0
// The classes of a plan, to choose one for a report. Without people and gaps, so that a window can ask for it at once.
#pragma once
#include "core/history/edit_log.h"

#include <QDate>

namespace core {

struct ClassChoice {
    QString code, name;  ///< of the offering
    int number = 0;
    QDate start;         ///< invalid = not fixed yet
    /// "P1/2", as ReportRequest::angkatan names it.
    [[nodiscard]] QString asked() const { return code + u'/' + QString::number(number); }
};

/// Those with seats that still stand in the catalogue, by code, then number. notFound for an unknown plan.
[[nodiscard]] Result<std::vector<ClassChoice>> classChoices(EditLog& log, const Uid& plan);

}  // namespace core
