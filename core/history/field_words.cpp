// SPDX-License-Identifier: Apache-2.0
#include "core/history/field_words.h"

#include "core/history/entities.h"

#include <map>

namespace core {
namespace {

using Words = std::map<int, const char16_t*>;

const std::map<int, Words>& wordsByEntity()
{
    using namespace field;
    static const std::map<int, Words> words{
        {entity::agency,
         {{agencyName, u"Nama instansi"}, {agencyKind, u"Jenis instansi"}, {agencyOffice, u"Nama kantor"}, {agencyAddress, u"Alamat"},
          {agencyContact, u"Kontak"}, {agencyLogo, u"Logo"}, {agencyPlace, u"Tempat surat"}, {signerPost, u"Jabatan penanda tangan"},
          {signerActing, u"Atas nama / Plt."}, {signerName, u"Nama penanda tangan"}, {signerRank, u"Pangkat penanda tangan"},
          {signerNip, u"NIP penanda tangan"}}},
        {entity::referenceEntry,
         {{entryList, u"Daftar"}, {entryCode, u"Kode"}, {entryName, u"Nama"}, {entryData, u"Rincian"}, {entryFrom, u"Berlaku mulai"},
          {entryTo, u"Berlaku sampai"}, {entryStatus, u"Kepastian"}, {entrySource, u"Sumber"}}},
        {entity::unit,
         {{unitCode, u"Kode unit"}, {unitName, u"Nama unit"}, {unitKind, u"Jenis unit"}, {unitAffairs, u"Urusan"}, {unitArea, u"Wilayah"},
          {unitParent, u"Induk"}}},
        {entity::post,
         {{formationTitle, u"Nama jabatan"}, {formationKind, u"Jenis jabatan"}, {formationEselon, u"Eselon"}, {formationClass, u"Kelas jabatan"},
          {formationUnit, u"Unit kerja"}, {formationFamily, u"Rumpun"}, {formationPlaces, u"Jumlah formasi"}}},
        {entity::person,
         {{nip, u"NIP"}, {nipOld, u"NIP lama"}, {pnsId, u"ID PNS (SIASN)"}, {nik, u"NIK"}, {personName, u"Nama"}, {nameFull, u"Nama lengkap"},
          {titleBefore, u"Gelar depan"}, {titleAfter, u"Gelar belakang"}, {birthPlace, u"Tempat lahir"}, {birthDate, u"Tanggal lahir"},
          {sex, u"Jenis kelamin"}, {legalPositionId, u"Kode kedudukan hukum"}, {legalPosition, u"Kedudukan hukum"},
          {staffType, u"Jenis pegawai"}, {cpnsStatus, u"Status CPNS/PNS"}, {cpnsSince, u"TMT CPNS"}, {pnsSince, u"TMT PNS"},
          {rankId, u"Kode golongan"}, {rankName, u"Golongan"}, {rankSince, u"TMT golongan"}, {serviceYears, u"Masa kerja (tahun)"},
          {serviceMonths, u"Masa kerja (bulan)"}, {postKindId, u"Kode jenis jabatan"}, {postKind, u"Jenis jabatan"},
          {eselonId, u"Kode eselon"}, {eselon, u"Eselon"}, {functionalTitle, u"Jabatan fungsional"}, {generalTitle, u"Jabatan pelaksana"},
          {postTitle, u"Nama jabatan"}, {postSince, u"TMT jabatan"}, {educationId, u"Kode pendidikan"}, {education, u"Tingkat pendidikan"},
          {major, u"Pendidikan"}, {graduated, u"Tahun lulus"}, {personUnit, u"Unit kerja"}, {personUnitCode, u"Kode unit kerja"},
          {personUnitName, u"Nama unit kerja"}, {phone, u"Telepon"}, {email, u"Surel"}, {workPlace, u"Lokasi kerja"},
          {retiresOn, u"TMT pensiun"}}},
        {entity::distinctPeople, {{distinctOne, u"Pegawai"}, {distinctOther, u"Pegawai lain"}}},
        {entity::postHistory,
         {{historyPerson, u"Pegawai"}, {historyKind, u"Jenis jabatan"}, {historyEselon, u"Eselon"}, {historyTitle, u"Nama jabatan"},
          {historyUnitCode, u"Kode unit"}, {historyUnitName, u"Nama unit"}, {historySince, u"TMT jabatan"}, {historyDecree, u"Nomor SK"},
          {historyPosition, u"Urutan"}, {historySource, u"Asal data"}}},
        {entity::competency,
         {{competencyCode, u"Kode"}, {competencyName, u"Nama kompetensi"}, {competencyKind, u"Jenis"}, {competencyAffairs, u"Urusan"},
          {competencyDefinition, u"Definisi"}, {competencyFrom, u"Berlaku mulai"}, {competencyTo, u"Berlaku sampai"},
          {competencyStatus, u"Kepastian"}, {competencySource, u"Sumber"}}},
        {entity::standard,
         {{standardTitle, u"Nama jabatan"}, {standardKind, u"Jenis jabatan"}, {standardFrom, u"Berlaku mulai"}, {standardTo, u"Berlaku sampai"},
          {standardStatus, u"Kepastian"}, {standardSource, u"Asal data"}, {standardLevel, u"Level yang dituntut"}, {standardWeight, u"Bobot"}}},
        {entity::assessment,
         {{assessmentPerson, u"Pegawai"}, {assessmentDate, u"Tanggal penilaian"}, {assessmentMethod, u"Metode"}, {assessor, u"Asesor"},
          {jpmStated, u"JPM di lembar kerja"}, {assessmentNote, u"Catatan"}, {assessmentSource, u"Asal data"}, {assessedLevel, u"Level"},
          {knowledge, u"Pengetahuan"}, {skill, u"Keterampilan"}, {attitude, u"Sikap"}, {evidence, u"Bukti"}, {levelSource, u"Asal level"}}},
        {entity::course,
         {{coursePerson, u"Pegawai"}, {courseForm, u"Kode bentuk"}, {courseFormName, u"Bentuk"}, {courseName, u"Nama kursus"},
          {courseProvider, u"Penyelenggara"}, {courseHours, u"Jumlah JP"}, {courseYear, u"Tahun"}, {courseStart, u"Tanggal mulai"},
          {courseEnd, u"Tanggal selesai"}, {courseCertificate, u"Nomor sertifikat"}, {courseSource, u"Asal data"}}},
        {entity::performance,
         {{performancePerson, u"Pegawai"}, {performanceYear, u"Tahun"}, {predicate, u"Predikat kinerja"}, {performanceSource, u"Asal data"}}},
        {entity::offering,
         {{offeringCode, u"Kode"}, {offeringName, u"Nama pelatihan"}, {offeringForm, u"Bentuk"}, {offeringMode, u"Moda"},
          {offeringHours, u"Jumlah JP"}, {offeringDays, u"Jumlah hari"}, {costPerPerson, u"Biaya per orang"}, {fixedCost, u"Biaya tetap per angkatan"},
          {offeringTarget, u"Sasaran"}, {prerequisites, u"Prasyarat"}, {curriculum, u"Kurikulum"}, {offeringSource, u"Asal data"},
          {offeringProvider, u"Penyelenggara"}, {stepFrom, u"Level awal"}, {stepTo, u"Level capaian"}}},
        {entity::angkatan,
         {{angkatanOffering, u"Pelatihan"}, {angkatanNumber, u"Angkatan"}, {angkatanStart, u"Tanggal mulai"}, {angkatanEnd, u"Tanggal selesai"},
          {angkatanPlace, u"Tempat"}, {angkatanSeats, u"Kuota"}, {angkatanMinimum, u"Peserta minimal"}}},
        {entity::provider, {{providerName, u"Nama penyelenggara"}, {providerKind, u"Jenis"}, {providerContact, u"Kontak"}}},
        {entity::agreement,
         {{agreementProvider, u"Mitra"}, {agreementNumber, u"Nomor perjanjian"}, {agreementTitle, u"Judul"}, {agreementStart, u"Berlaku mulai"},
          {agreementEnd, u"Berlaku sampai"}, {agreementScope, u"Ruang lingkup"}, {agreementNote, u"Catatan"}}},
        {entity::unitPrice,
         {{priceItem, u"Uraian"}, {priceMeasure, u"Satuan"}, {priceYear, u"Tahun"}, {priceRegion, u"Wilayah"}, {priceRupiah, u"Harga"},
          {priceSource, u"Sumber"}}},
        {entity::priority,
         {{priorityName, u"Nama prioritas"}, {priorityWeight, u"Bobot"}, {priorityFrom, u"Tahun mulai"}, {priorityTo, u"Tahun akhir"},
          {priorityShare, u"Bobot kompetensi"}, {priorityUnit, u"Berlaku untuk unit"}}},
        {entity::plan,
         {{planYear, u"Tahun"}, {planName, u"Nama rencana"}, {planState, u"Keadaan"}, {planBudget, u"Pagu"}, {planMadeOn, u"Tanggal disusun"},
          {planOptions, u"Pilihan"}, {planSummary, u"Ringkasan"}, {planSeats, u"Kursi"}, {planFunds, u"Baris anggaran"}}},
        {entity::reconciliation,
         {{reconciliationPerson, u"Pegawai"}, {reconciliationYear, u"Tahun"}, {reconciliationSheet, u"Lembar"}, {reconciliationRank, u"Golongan"},
          {reconciliationPost, u"Jabatan"}, {educationFirst, u"Pendidikan pertama"}, {educationLast, u"Pendidikan terakhir"}, {pim2, u"PIM II"},
          {pim3, u"PIM III"}, {pim4, u"PIM IV"}, {trainingDone, u"Pelatihan yang sudah diikuti"}, {reconciliationSource, u"Asal data"}}},
        {entity::proposal,
         {{proposalPerson, u"Pegawai"}, {proposalYear, u"Tahun"}, {proposalNeed, u"Kebutuhan"}, {proposalState, u"Keadaan"},
          {proposalAnswer, u"Jawaban"}, {proposalSource, u"Asal data"}}},
    };
    return words;
}

}  // namespace

QString fieldWord(int entity, int field)
{
    if (field == kSameAs) return QStringLiteral("Sama dengan");
    const auto& all = wordsByEntity();
    const auto words = all.find(entity);
    if (words == all.end()) return {};
    const auto word = words->second.find(field);
    return word == words->second.end() ? QString() : QString::fromUtf16(word->second);
}

}  // namespace core
