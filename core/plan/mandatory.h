// SPDX-License-Identifier: Apache-2.0
// Who has a mandatory course still to be done, and which offerings and courses are one: read off their names. Pure.
#pragma once
#include "core/plan/plan_input.h"

namespace core {

/// "Pelatihan Kepemimpinan Pengawas (PKP)".
[[nodiscard]] QString mandatoryName(MandatoryCourse course);
/// Stable word for scripts: "pkp".
[[nodiscard]] QString mandatoryCode(MandatoryCourse course);

/// What a name says, today's or that of its forerunner in SIASN's list of latihan struktural ("SEPALA/ADUM/DIKLAT PIM TK.IV"). A
/// bare abbreviation ("PKP") counts at the beginning, or where the form is known to be a leadership course: elsewhere it may be
/// anything. none otherwise.
[[nodiscard]] MandatoryCourse mandatoryNamed(const QString& name, bool isLeadershipForm);
/// KL01 of training_forms.csv.
inline constexpr char16_t kLeadershipForm[] = u"KL01";

/// What is known of somebody's duties.
struct MandatoryFacts {
    bool isCpns = false;
    QString kind;  ///< PostKind code
    std::vector<MandatoryCourse> done;
};
/// The course still to be done: Latsar by a CPNS; else the leadership course of the post's level (PENGAWAS pkp, ADMINISTRATOR pka,
/// JPT_PRATAMA pkn2, JPT_MADYA and JPT_UTAMA pkn1) unless it or a higher one is done. PP 11/2017 and PerLAN by memory, belum
/// terverifikasi.
[[nodiscard]] MandatoryCourse mandatoryFor(const MandatoryFacts& facts);

/// A CPNS has no TMT PNS up to `asOf`, and his status says so or his TMT CPNS is less than two years old: an older one without TMT PNS
/// is a gap in the data. `status` is SIASN's "C" or "P"; empty = not known. Probation lasts a year (PP 11/2017, belum terverifikasi).
[[nodiscard]] bool isCpns(const QString& status, QDate cpnsSince, QDate pnsSince, QDate asOf);

}  // namespace core
