// SPDX-License-Identifier: Apache-2.0
// What a plan does for people with a mandatory course still to be done: counts, cost, and a sentence for people.
#pragma once
#include "core/plan/plan.h"

namespace core {

struct MandatorySummary {
    struct Course {
        MandatoryCourse course = MandatoryCourse::none;
        int people = 0, seated = 0, noOffering = 0;  ///< the rest waits for another reason
    };
    std::vector<Course> courses;  ///< those somebody has to do
    qint64 costRupiah = 0;        ///< of the seats and classes of mandatory courses
    qint64 hoursJp = 0;           ///< counted, of the seats
    [[nodiscard]] int people() const;
    [[nodiscard]] int seated() const;
    [[nodiscard]] int noOffering() const;
};
[[nodiscard]] MandatorySummary mandatorySummary(const PlanInput& input, const std::vector<PlanSeat>& seats);

/// "Pelatihan wajib …: 40 pegawai perlu mengikutinya; 12 mendapat kursi (Rp 60.000.000); bagi 20 orang pelatihannya belum ada di katalog;
/// 8 orang menunggu."
/// Empty where nobody has to do one.
[[nodiscard]] QString mandatorySentence(const MandatorySummary& summary);
/// Why somebody does not sit in a mandatory course.
[[nodiscard]] QString mandatoryReasonText(NeedReason reason);

}  // namespace core
