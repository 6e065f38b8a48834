// SPDX-License-Identifier: Apache-2.0
// What a row says that cannot be meant, or that no list knows: kept as it is, and told. Used by readRows().
#pragma once
#include "core/import/rows/row_readers.h"

namespace core {

/// For kinds whose reader does not look at its values itself.
void findOddValues(ImportKind kind, const RowCells& cells, const ImportRow& row, const ReadContext& context);

}  // namespace core
