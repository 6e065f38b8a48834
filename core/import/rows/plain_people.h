// SPDX-License-Identifier: Apache-2.0
// A people's list as offices draw it, made into one row a person and one column a fact (regulation.md 6.5). Pure.
#pragma once
#include "core/import/sheet_choice.h"

namespace core {

struct PlainPeople {
    SheetTable table;
    SheetHeader header;
};

/// Names and NIPs of one column in two, also where the NIP stands on the row below its name; ticks of L and P as a sex. Rows and
/// columns keep their numbers, what is made stands right of them. What a second row says goes to the first where that says
/// nothing, and to `notices` otherwise, as does a signature's NIP. Nothing for a table that is plain already or of another kind.
[[nodiscard]] std::optional<PlainPeople> plainPeople(const SheetTable& table, const SheetHeader& header, std::vector<ImportProblem>& notices);

}  // namespace core
