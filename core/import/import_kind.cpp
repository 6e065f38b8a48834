// SPDX-License-Identifier: Apache-2.0
// Headings as real systems write them (regulation.md 6.1 to 6.6 and the samples).
#include "core/import/import_kind.h"

#include "core/history/entities.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace core {
namespace {

struct KindInfo {
    ImportKind kind;
    const char16_t* name;
    const char16_t* title;
};

constexpr std::array<KindInfo, 11> kKinds{{
    {ImportKind::units, u"units", u"Unit organisasi"},
    {ImportKind::people, u"people", u"Profil pegawai"},
    {ImportKind::posts, u"posts", u"Riwayat jabatan"},
    {ImportKind::competencies, u"competencies", u"Kamus kompetensi"},
    {ImportKind::standards, u"standards", u"Standar kompetensi"},
    {ImportKind::assessments, u"assessments", u"Hasil penilaian"},
    {ImportKind::technicalTests, u"technical-tests", u"Hasil uji teknis"},
    {ImportKind::courses, u"courses", u"Riwayat kursus"},
    {ImportKind::performance, u"performance", u"Predikat kinerja"},
    {ImportKind::catalogue, u"catalogue", u"Katalog pelatihan"},
    {ImportKind::reconciliation, u"reconciliation", u"Rekonsiliasi OPD"},
}};

const KindInfo& infoOf(ImportKind kind)
{
    for (const KindInfo& info : kKinds)
        if (info.kind == kind) return info;
    return kKinds.front();
}

ColumnSpec spec(int fieldNumber, const char16_t* title, const char16_t* headings, CellMeaning meaning = CellMeaning::text, bool required = false)
{
    return {fieldNumber, QString::fromUtf16(title), QString::fromUtf16(headings).split(u' '), meaning, required, false};
}
ColumnSpec needed(int fieldNumber, const char16_t* title, const char16_t* headings, CellMeaning meaning = CellMeaning::text)
{
    return spec(fieldNumber, title, headings, meaning, true);
}
/// A column of a reconciliation sheet; which heading means it, import_header_aliases.csv says.
ColumnSpec aliased(int fieldNumber, const char16_t* title, bool several = false) { return {fieldNumber, QString::fromUtf16(title), {}, CellMeaning::text, false, several}; }

constexpr auto kDate = CellMeaning::date;
constexpr auto kInteger = CellMeaning::integer;
constexpr auto kReal = CellMeaning::real;
constexpr auto kYear = CellMeaning::year;
constexpr auto kCount = CellMeaning::count;
constexpr auto kHours = CellMeaning::hours;
constexpr auto kRupiah = CellMeaning::rupiah;
constexpr char16_t kNip[] = u"nipbaru nip nipnik nippegawai";

std::vector<ColumnSpec> people()
{
    using namespace field;
    return {needed(nip, u"NIP", u"nipbaru nip nippegawai"), spec(column::nameAndNip, u"Nama dan NIP", u"namanip nipnama namadannip nipdannama namapegawainip"), spec(nipOld, u"NIP lama", u"niplama"), spec(pnsId, u"ID PNS", u"id pnsid idpns"), spec(nik, u"NIK", u"nik"),
            needed(personName, u"Nama", u"nama namapegawai namaasn namapns"), spec(nameFull, u"Nama lengkap", u"namalengkap"), spec(titleBefore, u"Gelar depan", u"gelardepan"),
            spec(titleAfter, u"Gelar belakang", u"gelarbelakang"), spec(birthPlace, u"Tempat lahir", u"tempatlahirnama tempatlahir"), spec(birthDate, u"Tanggal lahir", u"tanggallahir tgllahir", kDate),
            spec(sex, u"Jenis kelamin", u"jeniskelamin jk lp kelamin"), spec(column::male, u"Laki-laki (centang)", u"l lakilaki pria"), spec(column::female, u"Perempuan (centang)", u"p perempuan wanita"), spec(legalPositionId, u"ID kedudukan hukum", u"kedudukanhukumid"), spec(legalPosition, u"Kedudukan hukum", u"kedudukanhukumnama kedudukanhukum kedudukanpnsnama"),
            spec(staffType, u"Jenis pegawai", u"jenispegawainama jenispegawai jenisasn statuskepegawaian statuspegawai"), spec(cpnsStatus, u"Status CPNS/PNS", u"statuscpnspns"), spec(cpnsSince, u"TMT CPNS", u"tmtcpns", kDate),
            spec(pnsSince, u"TMT PNS", u"tmtpns", kDate), spec(rankId, u"ID golongan", u"golonganid golakhirid golruangakhirid"), spec(rankName, u"Golongan", u"golongannama golakhirnama golruangakhir golongan golonganruang golruang gol pangkatgolonganruang pangkatgolongan pangkatgolruang pangkatgol golonganpangkat golpangkat pangkat"),
            spec(rankSince, u"TMT golongan", u"tmtgolongan tmtgolakhir tmtgol tmtpangkat", kDate), spec(serviceYears, u"Masa kerja (tahun)", u"mktahun"), spec(serviceMonths, u"Masa kerja (bulan)", u"mkbulan"),
            spec(postKindId, u"ID jenis jabatan", u"jenisjabatanid"), spec(postKind, u"Jenis jabatan", u"jenisjabatannama jenisjabatan"), spec(eselonId, u"ID eselon", u"eselonid"), spec(eselon, u"Eselon", u"eselonnama eselon"),
            spec(functionalTitle, u"Nama JFT", u"jftnama"), spec(generalTitle, u"Nama JFU", u"jfunama"), spec(postTitle, u"Nama jabatan", u"jabatannama namajabatan jabatan jabatanterakhir jabatansekarang"), spec(postSince, u"TMT jabatan", u"tmtjabatan", kDate),
            spec(educationId, u"ID tingkat pendidikan", u"tkpendidikanid tingkatpendidikanid"), spec(education, u"Tingkat pendidikan", u"tkpendidikannama tingkatpendidikannama tkpendidikanterakhir tingkatpendidikan jenjangpendidikan"),
            spec(major, u"Pendidikan", u"pendidikannama pendidikanterakhirnama pendidikanterakhir pendidkanterakhir pendidikanakhir pendidikanahkir pendidkanahkir pendidikan"), spec(graduated, u"Tanggal lulus", u"tanggallulus tahunlulus"),
            spec(personUnitCode, u"Kode unit kerja", u"unitorganisasiid unorid kodeunitkerja kodeunit"), spec(personUnitName, u"Nama unit kerja", u"unitorganisasinama unornama namaunitkerja unitkerja unitorganisasi namaunit satuankerja subunit perangkatdaerah namaopd opd skpd"), spec(phone, u"Nomor HP", u"nomorhp nohp nomortelepon notelepon notelp hp nohandphone"),
            spec(email, u"Email", u"email alamatemail surel"), spec(workPlace, u"Lokasi kerja", u"lokasikerjanama"), spec(retiresOn, u"TMT pensiun", u"tmtpensiun", kDate)};
}

std::vector<ColumnSpec> courses()
{
    using namespace field;
    return {needed(column::personNip, u"NIP", kNip), spec(courseForm, u"ID jenis diklat", u"jenisdiklatid jeniskursusid", kInteger),
            spec(courseFormName, u"Jenis kursus", u"jeniskursusnama jeniskursus jenisdiklat jenisdiklatnama"), needed(courseName, u"Nama kursus", u"namakursus latihanstrukturalnama namadiklat namapelatihan"),
            spec(courseProvider, u"Institusi penyelenggara", u"institusipenyelenggara penyelenggara"), needed(courseHours, u"Jumlah JP", u"jumlahjam jp jumlahjp", kHours), spec(courseYear, u"Tahun kursus", u"tahunkursus tahun", kYear),
            spec(courseStart, u"Tanggal mulai", u"tanggalkursus tanggalmulai tanggal", kDate), spec(courseEnd, u"Tanggal selesai", u"tanggalselesaikursus tanggalselesai", kDate),
            spec(courseCertificate, u"Nomor sertifikat", u"nosertipikat nomorsertipikat nosertifikat nomorsertifikat nomor")};
}

std::vector<ColumnSpec> catalogue()
{
    using namespace field;
    return {needed(offeringCode, u"Kode pelatihan", u"kode kodepelatihan"), needed(offeringName, u"Nama pelatihan", u"namapelatihan nama"), spec(offeringForm, u"Kode bentuk", u"kodebentuk bentuk"),
            needed(column::stepCompetency, u"Kode kompetensi", u"kodekompetensi"), spec(column::stepFrom, u"Level awal", u"levelawal", kInteger), spec(column::stepTo, u"Level capaian", u"levelcapaian", kInteger),
            spec(offeringHours, u"Jumlah JP", u"jp jumlahjp", kHours), spec(offeringDays, u"Jumlah hari", u"hari jumlahhari", kCount), spec(costPerPerson, u"Biaya per orang", u"biayaperorang biaya", kRupiah),
            spec(fixedCost, u"Biaya tetap per angkatan", u"biayatetap biayaperangkatan", kRupiah), spec(column::seats, u"Kuota", u"kuota jumlahpeserta", kCount),
            spec(column::minimum, u"Peserta minimal", u"pesertaminimal pesertaminimum", kCount), spec(column::provider, u"Penyelenggara", u"penyelenggara"), spec(offeringMode, u"Moda", u"moda"),
            spec(column::classStart, u"Tanggal mulai", u"tanggalmulai", kDate), spec(column::classEnd, u"Tanggal selesai", u"tanggalselesai", kDate), spec(column::classPlace, u"Tempat", u"tempat"),
            spec(column::classNumber, u"Angkatan", u"angkatan", kCount), spec(offeringTarget, u"Sasaran", u"sasaran"), spec(prerequisites, u"Prasyarat", u"prasyarat"), spec(curriculum, u"Kurikulum", u"kurikulum")};
}

std::vector<ColumnSpec> reconciliation()
{
    using namespace field;
    return {aliased(column::nameAndNip, u"Nama dan NIP"), aliased(column::name, u"Nama"), aliased(column::personNip, u"NIP"), aliased(column::male, u"Laki-laki (centang)"),
            aliased(column::female, u"Perempuan (centang)"), aliased(reconciliationRank, u"Pangkat/golongan"), aliased(reconciliationPost, u"Jabatan"),
            aliased(educationFirst, u"Pendidikan saat CPNS"), aliased(educationLast, u"Pendidikan terakhir"), aliased(pim2, u"PIM II (centang)"), aliased(pim3, u"PIM III (centang)"),
            aliased(pim4, u"PIM IV (centang)"), aliased(trainingDone, u"Pelatihan yang diikuti", true), aliased(column::need, u"Pelatihan yang dibutuhkan", true)};
}

std::vector<ColumnSpec> columns(ImportKind kind)
{
    using namespace field;
    switch (kind) {
    case ImportKind::units:
        return {needed(unitCode, u"Kode unit", u"kode kodeunit unorid unitorganisasiid"), needed(unitName, u"Nama unit", u"namaunit namaunor unornama unitorganisasinama"),
                spec(column::unitParentCode, u"Kode unit induk", u"kodeinduk unorindukid"), spec(unitKind, u"Jenis unit", u"jenis jenisunit"), spec(unitAffairs, u"Urusan", u"urusan"), spec(unitArea, u"Wilayah", u"wilayah")};
    case ImportKind::people: return people();
    case ImportKind::posts:
        return {needed(column::personNip, u"NIP", kNip), spec(historyKind, u"Jenis jabatan", u"jenisjabatan jenisjabatanid"), spec(historyEselon, u"Eselon", u"eselon"), needed(historyTitle, u"Nama jabatan", u"namajabatan"),
                spec(historyUnitCode, u"Kode unit kerja", u"unorid"), spec(historyUnitName, u"Nama unit kerja", u"unornama namaunor"), needed(historySince, u"TMT jabatan", u"tmtjabatan", kDate), spec(historyDecree, u"Nomor SK", u"nomorsk")};
    case ImportKind::competencies:
        return {needed(competencyCode, u"Kode kompetensi", u"kode kodekompetensi"), needed(competencyName, u"Nama kompetensi", u"namakompetensi"), spec(competencyKind, u"Jenis kompetensi", u"jenis jeniskompetensi"),
                spec(competencyAffairs, u"Rumpun", u"rumpun urusan"), spec(competencyDefinition, u"Definisi", u"definisi")};
    case ImportKind::standards:
        return {needed(standardTitle, u"Nama jabatan", u"jabatan namajabatan"), spec(standardKind, u"Kode jenis jabatan", u"jenisjabatan kodejenisjabatan"), spec(standardFrom, u"Berlaku mulai", u"berlakumulai mulaiberlaku", kDate),
                spec(standardTo, u"Berlaku sampai", u"berlakusampai", kDate)};
    case ImportKind::assessments:
        return {needed(column::personNip, u"NIP", kNip), spec(assessmentDate, u"Tanggal penilaian", u"tanggalpenilaian tanggal tglpenilaian", kDate), spec(assessmentMethod, u"Metode", u"metode metodepenilaian"),
                spec(assessor, u"Asesor", u"asesor penilai"), spec(jpmStated, u"JPM", u"jpm", kReal)};
    case ImportKind::technicalTests:
        return {needed(column::personNip, u"NIP", kNip), needed(column::technicalCode, u"Kode kompetensi", u"kodekompetensi"), needed(column::technicalLevel, u"Level", u"level", kReal),
                spec(assessmentDate, u"Tanggal penilaian", u"tanggal tanggaluji tanggalpenilaian", kDate), spec(assessmentMethod, u"Metode", u"metode")};
    case ImportKind::courses: return courses();
    case ImportKind::performance: return {needed(column::personNip, u"NIP", kNip), needed(performanceYear, u"Tahun", u"tahun", kYear), needed(predicate, u"Predikat kinerja", u"kuadrankinerja predikat predikatkinerja")};
    case ImportKind::catalogue: return catalogue();
    case ImportKind::reconciliation: return reconciliation();
    }
    return {};
}

}  // namespace

QString importKindName(ImportKind kind) { return QString::fromUtf16(infoOf(kind).name); }
QString importKindTitle(ImportKind kind) { return QString::fromUtf16(infoOf(kind).title); }

std::optional<ImportKind> importKindFromName(const QString& name)
{
    for (const KindInfo& info : kKinds)
        if (name == QString::fromUtf16(info.name)) return info.kind;
    return std::nullopt;
}

const std::vector<ImportKind>& allImportKinds()
{
    static const std::vector<ImportKind> kinds = [] {
        std::vector<ImportKind> all;
        for (const KindInfo& info : kKinds) all.push_back(info.kind);
        return all;
    }();
    return kinds;
}

const std::vector<ColumnSpec>& columnsOf(ImportKind kind)
{
    static const std::vector<std::vector<ColumnSpec>> all = [] {
        std::vector<std::vector<ColumnSpec>> specs;
        for (int i = 0; i <= static_cast<int>(ImportKind::reconciliation); ++i) specs.push_back(columns(static_cast<ImportKind>(i)));
        return specs;
    }();
    return all[static_cast<size_t>(kind)];
}

const ColumnSpec* findColumn(ImportKind kind, int fieldNumber)
{
    const auto& specs = columnsOf(kind);
    const auto it = std::find_if(specs.begin(), specs.end(), [&](const ColumnSpec& s) { return s.field == fieldNumber; });
    return it == specs.end() ? nullptr : &*it;
}

bool hasCompetencyColumns(ImportKind kind) { return kind == ImportKind::standards || kind == ImportKind::assessments; }

QString normalisedHeading(const QString& heading)
{
    QString plain;
    plain.reserve(heading.size());
    for (const QChar c : heading) {
        if (c == u'&') plain += QLatin1String("dan");
        else if (c.isLetterOrNumber()) plain += c.toLower();
    }
    return plain;
}

}  // namespace core
