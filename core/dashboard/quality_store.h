// SPDX-License-Identifier: Apache-2.0
// Collects every finding of a file, worked out now. Only SELECTs. Thread of the session.
#pragma once
#include "core/base/progress.h"
#include "core/dashboard/quality.h"
#include "core/history/edit_log.h"

namespace core {

class QualityStore {
public:
    explicit QualityStore(EditLog& log) : m_log(log) {}
    /// Cancelled by `progress`: ErrorCode::cancelled.
    [[nodiscard]] Result<QualityReport> load(QDate asOf, Progress& progress) const;

private:
    EditLog& m_log;
};

}  // namespace core
