// SPDX-License-Identifier: Apache-2.0
// Which of the 26 forms of training a course row means, however its office writes it. Pure.
#pragma once
#include "core/reference/reference.h"

namespace core {

/// By SIASN's id, else by name: whole, without what stands in brackets, or one of its alternatives ("Workshop / Lokakarya"), with or
/// without blanks and hyphens; "Bimbingan" and "Bimtek" are known besides. nullptr if the name is no form's, or of several.
[[nodiscard]] const TrainingForm* trainingFormOf(const ReferenceTables& tables, const QString& siasnId, const QString& name);

}  // namespace core
