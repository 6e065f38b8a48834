// SPDX-License-Identifier: Apache-2.0
// Headings as real systems write them (regulation.md 6.1 to 6.6 and the samples).
#include "core/import/import_kind.h"

#include "core/history/entities.h"

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

ColumnSpec spec(int fieldNumber, const char16_t* headings, CellMeaning meaning = CellMeaning::text, bool required = false)
{
    return {fieldNumber, QString::fromUtf16(headings).split(u' '), meaning, required};
}
ColumnSpec needed(int fieldNumber, const char16_t* headings, CellMeaning meaning = CellMeaning::text) { return spec(fieldNumber, headings, meaning, true); }

constexpr auto kDate = CellMeaning::date;
constexpr auto kInteger = CellMeaning::integer;
constexpr auto kReal = CellMeaning::real;
constexpr char16_t kNip[] = u"nipbaru nip nipnik nippegawai";

std::vector<ColumnSpec> people()
{
    using namespace field;
    return {needed(nip, u"nipbaru nip"), spec(nipOld, u"niplama"), spec(pnsId, u"id pnsid idpns"), spec(nik, u"nik"),
            needed(personName, u"nama namapegawai namaasn"), spec(nameFull, u"namalengkap"), spec(titleBefore, u"gelardepan"),
            spec(titleAfter, u"gelarbelakang"), spec(birthPlace, u"tempatlahirnama tempatlahir"), spec(birthDate, u"tanggallahir tgllahir", kDate),
            spec(sex, u"jeniskelamin jk lp"), spec(legalPositionId, u"kedudukanhukumid"), spec(legalPosition, u"kedudukanhukumnama kedudukanhukum kedudukanpnsnama"),
            spec(staffType, u"jenispegawainama jenispegawai"), spec(cpnsStatus, u"statuscpnspns"), spec(cpnsSince, u"tmtcpns", kDate),
            spec(pnsSince, u"tmtpns", kDate), spec(rankId, u"golonganid golakhirid golruangakhirid"), spec(rankName, u"golongannama golakhirnama golruangakhir golongan"),
            spec(rankSince, u"tmtgolongan tmtgolakhir", kDate), spec(serviceYears, u"mktahun"), spec(serviceMonths, u"mkbulan"),
            spec(postKindId, u"jenisjabatanid"), spec(postKind, u"jenisjabatannama jenisjabatan"), spec(eselonId, u"eselonid"), spec(eselon, u"eselonnama eselon"),
            spec(functionalTitle, u"jftnama"), spec(generalTitle, u"jfunama"), spec(postTitle, u"jabatannama namajabatan jabatan"), spec(postSince, u"tmtjabatan", kDate),
            spec(educationId, u"tkpendidikanid tingkatpendidikanid"), spec(education, u"tkpendidikannama tingkatpendidikannama tkpendidikanterakhir"),
            spec(major, u"pendidikannama pendidikanterakhirnama"), spec(graduated, u"tanggallulus tahunlulus"),
            spec(personUnitCode, u"unitorganisasiid unorid"), spec(personUnitName, u"unitorganisasinama unornama"), spec(phone, u"nomorhp"),
            spec(email, u"email"), spec(workPlace, u"lokasikerjanama"), spec(retiresOn, u"tmtpensiun", kDate)};
}

std::vector<ColumnSpec> courses()
{
    using namespace field;
    return {needed(column::personNip, kNip), spec(courseForm, u"jenisdiklatid jeniskursusid", kInteger),
            spec(courseFormName, u"jeniskursusnama jeniskursus jenisdiklat jenisdiklatnama"), needed(courseName, u"namakursus latihanstrukturalnama namadiklat namapelatihan"),
            spec(courseProvider, u"institusipenyelenggara penyelenggara"), needed(courseHours, u"jumlahjam jp jumlahjp", kReal), spec(courseYear, u"tahunkursus tahun", kInteger),
            spec(courseStart, u"tanggalkursus tanggalmulai tanggal", kDate), spec(courseEnd, u"tanggalselesaikursus tanggalselesai", kDate),
            spec(courseCertificate, u"nosertipikat nomorsertipikat nosertifikat nomorsertifikat nomor")};
}

std::vector<ColumnSpec> catalogue()
{
    using namespace field;
    return {needed(offeringCode, u"kode kodepelatihan"), needed(offeringName, u"namapelatihan nama"), spec(offeringForm, u"kodebentuk bentuk"),
            needed(column::stepCompetency, u"kodekompetensi"), spec(column::stepFrom, u"levelawal", kInteger), spec(column::stepTo, u"levelcapaian", kInteger),
            spec(offeringHours, u"jp jumlahjp", kReal), spec(offeringDays, u"hari jumlahhari", kInteger), spec(costPerPerson, u"biayaperorang biaya", kInteger),
            spec(fixedCost, u"biayatetap biayaperangkatan", kInteger), spec(column::seats, u"kuota jumlahpeserta", kInteger),
            spec(column::minimum, u"pesertaminimal pesertaminimum", kInteger), spec(column::provider, u"penyelenggara"), spec(offeringMode, u"moda"),
            spec(column::classStart, u"tanggalmulai", kDate), spec(column::classEnd, u"tanggalselesai", kDate), spec(column::classPlace, u"tempat"),
            spec(column::classNumber, u"angkatan", kInteger), spec(offeringTarget, u"sasaran"), spec(prerequisites, u"prasyarat"), spec(curriculum, u"kurikulum")};
}

std::vector<ColumnSpec> columns(ImportKind kind)
{
    using namespace field;
    switch (kind) {
    case ImportKind::units:
        return {needed(unitCode, u"kode kodeunit unorid unitorganisasiid"), needed(unitName, u"namaunit namaunor unornama unitorganisasinama"),
                spec(column::unitParentCode, u"kodeinduk unorindukid"), spec(unitKind, u"jenis jenisunit"), spec(unitAffairs, u"urusan"), spec(unitArea, u"wilayah")};
    case ImportKind::people: return people();
    case ImportKind::posts:
        return {needed(column::personNip, kNip), spec(historyKind, u"jenisjabatan jenisjabatanid"), spec(historyEselon, u"eselon"), needed(historyTitle, u"namajabatan"),
                spec(historyUnitCode, u"unorid"), spec(historyUnitName, u"unornama namaunor"), needed(historySince, u"tmtjabatan", kDate), spec(historyDecree, u"nomorsk")};
    case ImportKind::competencies:
        return {needed(competencyCode, u"kode kodekompetensi"), needed(competencyName, u"namakompetensi"), spec(competencyKind, u"jenis jeniskompetensi"),
                spec(competencyAffairs, u"rumpun urusan"), spec(competencyDefinition, u"definisi")};
    case ImportKind::standards:
        return {needed(standardTitle, u"jabatan namajabatan"), spec(standardKind, u"jenisjabatan kodejenisjabatan"), spec(standardFrom, u"berlakumulai mulaiberlaku", kDate),
                spec(standardTo, u"berlakusampai", kDate)};
    case ImportKind::assessments:
        return {needed(column::personNip, kNip), spec(assessmentDate, u"tanggalpenilaian tanggal tglpenilaian", kDate), spec(assessmentMethod, u"metode metodepenilaian"),
                spec(assessor, u"asesor penilai"), spec(jpmStated, u"jpm", kReal)};
    case ImportKind::technicalTests:
        return {needed(column::personNip, kNip), needed(column::technicalCode, u"kodekompetensi"), needed(column::technicalLevel, u"level", kReal),
                spec(assessmentDate, u"tanggal tanggaluji tanggalpenilaian", kDate), spec(assessmentMethod, u"metode")};
    case ImportKind::courses: return courses();
    case ImportKind::performance: return {needed(column::personNip, kNip), needed(performanceYear, u"tahun", kInteger), needed(predicate, u"kuadrankinerja predikat predikatkinerja")};
    case ImportKind::catalogue: return catalogue();
    case ImportKind::reconciliation: return {};
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
