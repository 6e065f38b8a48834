// SPDX-License-Identifier: Apache-2.0
// How a letter addresses the head of a unit. Pure.
#pragma once
#include <QString>

namespace core {

/// "Camat Rantau Putih" for "Kecamatan Rantau Putih", "Kepala Dinas Kesehatan", "Sekretaris DPRD", "Inspektur Daerah",
/// "Direktur RSUD …", "Lurah …"; "Kepala/Pimpinan …" of a name whose first word says nothing. Titles as usual in regional offices
/// (PP 18/2016; belum terverifikasi for hospitals and schools).
[[nodiscard]] QString headOfUnit(const QString& unitName);

}  // namespace core
