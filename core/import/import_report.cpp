// SPDX-License-Identifier: Apache-2.0
#include "core/import/import_report.h"

namespace core {

bool isNotice(const ImportProblem& problem)
{
    static const QStringList codes{QStringLiteral("column.unread"), QStringLiteral("mapping.remembered"), QStringLiteral("missing.notListed"), QStringLiteral("post.byHistory"), QStringLiteral("sheet.hidden")};
    return codes.contains(problem.code);
}

}  // namespace core
