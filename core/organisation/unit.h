// SPDX-License-Identifier: Apache-2.0
// A unit of the organisation: OPD, bagian, kecamatan, puskesmas, sekolah … Plain data.
#pragma once
#include "core/base/id.h"

namespace core {

using UnitId = Id<struct UnitTag>;

struct Unit {
    UnitId id;
    Uid uid;
    QString code;  ///< SIASN's unor_id, or the office's own
    QString name;
    QString kind;     ///< as in the file ("opd", "puskesmas" …)
    QString affairs;  ///< urusan, for targets of offerings
    QString area;
    UnitId parent;  ///< invalid = at the top
};

}  // namespace core
