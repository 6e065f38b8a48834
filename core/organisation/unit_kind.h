// SPDX-License-Identifier: Apache-2.0
// What the kinds of units are called: workbooks write codes ("pemda", "opd"), people read words. Pure.
#pragma once
#include <QString>
#include <vector>

namespace core {

struct UnitKindName {
    QString code;  ///< as in workbooks and in the file
    QString name;
};
/// The usual kinds, from the largest unit to the smallest.
[[nodiscard]] const std::vector<UnitKindName>& unitKinds();
/// The word for a code in any case; a text that is no code comes back as it is.
[[nodiscard]] QString unitKindName(const QString& kind);

}  // namespace core
