// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_words.h"

#include "core/report/table.h"

#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

QString seatReasonName(SeatReason reason)
{
    switch (reason) {
    case SeatReason::locked: return u"locked"_s;
    case SeatReason::bestValue: return u"bestValue"_s;
    case SeatReason::fillsMinimum: return u"fillsMinimum"_s;
    case SeatReason::hourFloor: return u"hourFloor"_s;
    case SeatReason::fairFloor: return u"fairFloor"_s;
    case SeatReason::mandatory: return u"mandatory"_s;
    }
    return {};
}

QString needReasonName(NeedReason reason)
{
    switch (reason) {
    case NeedReason::none: return u"none"_s;
    case NeedReason::noOffering: return u"noOffering"_s;
    case NeedReason::notActive: return u"notActive"_s;
    case NeedReason::notEligible: return u"notEligible"_s;
    case NeedReason::nearRetirement: return u"nearRetirement"_s;
    case NeedReason::alreadyHolds: return u"alreadyHolds"_s;
    case NeedReason::outsideTarget: return u"outsideTarget"_s;
    case NeedReason::prerequisite: return u"prerequisite"_s;
    case NeedReason::forbidden: return u"forbidden"_s;
    case NeedReason::sameStep: return u"sameStep"_s;
    case NeedReason::weekClash: return u"weekClash"_s;
    case NeedReason::hourCeiling: return u"hourCeiling"_s;
    case NeedReason::unitAbsence: return u"unitAbsence"_s;
    case NeedReason::angkatanTooSmall: return u"angkatanTooSmall"_s;
    case NeedReason::seatsFull: return u"seatsFull"_s;
    case NeedReason::overBudget: return u"overBudget"_s;
    case NeedReason::lowerValue: return u"lowerValue"_s;
    case NeedReason::assessFirst: return u"assessFirst"_s;
    case NeedReason::incompleteClass: return u"incompleteClass"_s;
    case NeedReason::stepOrder: return u"stepOrder"_s;
    case NeedReason::overLines: return u"overLines"_s;
    case NeedReason::unitShare: return u"unitShare"_s;
    case NeedReason::notMandatory: return u"notMandatory"_s;
    }
    return {};
}

QString seatReasonText(SeatReason reason)
{
    switch (reason) {
    case SeatReason::locked: return u"kursi dikunci"_s;
    case SeatReason::bestValue: return u"nilai terbaik per rupiah"_s;
    case SeatReason::fillsMinimum: return u"memenuhi peserta minimum angkatan"_s;
    case SeatReason::hourFloor: return u"memenuhi JP setahun"_s;
    case SeatReason::fairFloor: return u"memenuhi batas bawah kelompoknya"_s;
    case SeatReason::mandatory: return u"pelatihan wajib"_s;
    }
    return {};
}

QString needReasonText(NeedReason reason)
{
    switch (reason) {
    case NeedReason::none: return {};
    case NeedReason::noOffering: return u"tidak ada pelatihan yang menaikkan level ini"_s;
    case NeedReason::notActive: return u"pegawai tidak aktif"_s;
    case NeedReason::notEligible: return u"kedudukan hukum tidak memungkinkan pelatihan"_s;
    case NeedReason::nearRetirement: return u"segera pensiun atau habis kontrak"_s;
    case NeedReason::alreadyHolds: return u"sudah pernah mengikuti pelatihannya"_s;
    case NeedReason::outsideTarget: return u"bukan sasaran pelatihan"_s;
    case NeedReason::prerequisite: return u"prasyarat pelatihan belum dipenuhi"_s;
    case NeedReason::forbidden: return u"kursinya dilarang"_s;
    case NeedReason::sameStep: return u"sudah mendapat pelatihan untuk jenjang yang sama"_s;
    case NeedReason::weekClash: return u"bentrok minggu dengan pelatihan lain"_s;
    case NeedReason::hourCeiling: return u"melampaui batas JP setahun"_s;
    case NeedReason::unitAbsence: return u"terlalu banyak orang dari unitnya pergi minggu itu"_s;
    case NeedReason::angkatanTooSmall: return u"calon kurang dari peserta minimum angkatan"_s;
    case NeedReason::seatsFull: return u"kursi sudah penuh"_s;
    case NeedReason::overBudget: return u"pagu tidak cukup"_s;
    case NeedReason::lowerValue: return u"nilai per rupiah di bawah yang terpilih"_s;
    case NeedReason::assessFirst: return u"perlu dinilai dulu"_s;
    case NeedReason::incompleteClass: return u"biaya atau tanggal pelatihannya belum lengkap"_s;
    case NeedReason::stepOrder: return u"tanggalnya tidak urut dengan pelatihan jenjang lain yang diikuti"_s;
    case NeedReason::overLines: return u"baris anggaran untuk unitnya tidak cukup"_s;
    case NeedReason::unitShare: return u"unitnya sudah mendapat bagian terbesarnya dari pagu"_s;
    case NeedReason::notMandatory: return u"pelatihan wajib yang tidak (lagi) harus diikutinya"_s;
    }
    return {};
}

QString provedGapText(double percent) { return decimalText(std::ceil(percent * 100) / 100, 2); }

QString needReasonAdvice(NeedReason reason)
{
    switch (reason) {
    case NeedReason::noOffering: return u"Tambahkan di Katalog & Mitra pelatihan yang menaikkan kompetensi ini dari level sekarang."_s;
    case NeedReason::outsideTarget: return u"Periksa sasaran pelatihan di Katalog & Mitra."_s;
    case NeedReason::prerequisite: return u"Rencanakan dulu pelatihan prasyaratnya."_s;
    case NeedReason::forbidden: return u"Buka larangan kursi ini, lalu susun ulang rencana."_s;
    case NeedReason::incompleteClass: return u"Lengkapi biaya dan tanggalnya di Katalog & Mitra, lalu susun ulang rencana."_s;
    case NeedReason::stepOrder: return u"Angkatan yang dimulai sesudah pelatihan jenjang di bawahnya selesai akan membantu."_s;
    case NeedReason::weekClash: return u"Angkatan lain pada minggu yang berbeda akan membantu."_s;
    case NeedReason::hourCeiling: return u"Naikkan batas JP rencana bila aturan mengizinkan."_s;
    case NeedReason::unitAbsence: return u"Angkatan pada minggu lain akan membantu."_s;
    case NeedReason::angkatanTooSmall: return u"Turunkan peserta minimum angkatan, atau gabungkan dengan daerah lain."_s;
    case NeedReason::seatsFull: return u"Tambahkan angkatan atau kursi di Katalog & Mitra."_s;
    case NeedReason::overLines: return u"Baris anggaran yang lebih besar untuk unitnya, atau tanpa unit, akan membantu."_s;
    case NeedReason::unitShare: return u"Naikkan bagian terbesar satu unit dari pagu bila memang boleh."_s;
    case NeedReason::overBudget:
    case NeedReason::lowerValue: return u"Pagu yang lebih besar akan membantu."_s;
    case NeedReason::assessFirst: return u"Nilai dulu kompetensinya; tanpa hasil penilaian tidak ada yang dapat direncanakan."_s;
    default: return {};
    }
}

QString planTitle(const QString& name, int year)
{
    const QString number = QString::number(year);
    return name.contains(number) ? name : u"%1 tahun %2"_s.arg(name, number);
}

QString planNamed(const PlanHeading& plan)
{
    const bool saysPlan = plan.name.startsWith("rencana "_L1, Qt::CaseInsensitive);
    const QString name = saysPlan ? plan.name : u"Rencana “%1”"_s.arg(plan.name);
    return u"%1 (%2)"_s.arg(planTitle(name, plan.year), planStateName(plan.state));
}

}  // namespace core
