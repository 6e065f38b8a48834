// SPDX-License-Identifier: Apache-2.0
#include "core/gap/gap_words.h"

namespace core {

using namespace Qt::StringLiterals;

QString gapStateText(GapState state)
{
    switch (state) {
    case GapState::met: return u"Memenuhi"_s;
    case GapState::gap1: return u"Kurang 1"_s;
    case GapState::gap2: return u"Kurang 2"_s;
    case GapState::gap3plus: return u"Kurang 3+"_s;
    case GapState::notAssessed: return u"Belum dinilai"_s;
    case GapState::expired: return u"Kedaluwarsa"_s;
    }
    return {};
}

Shade gapStateShade(GapState state)
{
    switch (state) {
    case GapState::met: return Shade::none;
    case GapState::gap1: return Shade::low;
    case GapState::gap2: return Shade::mid;
    case GapState::gap3plus: return Shade::high;
    case GapState::notAssessed:
    case GapState::expired: break;
    }
    return Shade::unknown;
}

QString trainedText(const TrainedSince& trained, GapState state)
{
    return u"sudah dilatih (%1, selesai %2), belum dinilai%3"_s.arg(trained.course, trained.day.toString(u"dd-MM-yyyy"),
                                                                   state == GapState::notAssessed ? QString() : u" ulang"_s);
}

QString competencyKindText(CompetencyKind kind)
{
    switch (kind) {
    case CompetencyKind::managerial: return u"Manajerial"_s;
    case CompetencyKind::socioCultural: return u"Sosial Kultural"_s;
    case CompetencyKind::technical: break;
    }
    return u"Teknis"_s;
}

QString staffKindText(StaffKind staff)
{
    switch (staff) {
    case StaffKind::pns: return u"PNS"_s;
    case StaffKind::pppk: return u"PPPK"_s;
    case StaffKind::pppkPartTime: break;
    }
    return u"PPPK Paruh Waktu"_s;
}

std::vector<QString> gapRuleNotes(const ReferenceTables& tables)
{
    return {u"Kesenjangan = level yang disyaratkan dikurangi level yang dimiliki, paling kecil 0 (PP 11/2017 pasal 206: profil dibandingkan dengan "
            "standar jabatan). Kelas Kurang 1, 2, dan 3+ menurut ketetapan program."_s,
            u"Hasil penilaian berlaku %1 tahun sejak tanggalnya (pengaturan instansi). Yang dipakai: metode terkuat, lalu yang terbaru; pada hari "
            "yang sama level yang lebih rendah. Pelatihan saja tidak menaikkan level."_s.arg(settingValue(tables, setting::kAssessmentValidityYears)),
            u"Standar: bawaan menurut jenis jabatan (kamus PermenPANRB 38/2017; levelnya menurut pengaturan instansi), diganti atau "
            "ditambah oleh standar untuk nama jabatan."_s};
}

}  // namespace core
