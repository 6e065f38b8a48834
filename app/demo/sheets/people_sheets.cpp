// SPDX-License-Identifier: Apache-2.0
// The two full exports of people: "Profil ASN" (xlsx) and SIASN's "Export Data ASN" (csv). One table of columns each;
// a column without a value is one that offices leave empty.
#include <QSaveFile>

#include "app/demo/sheets/sheets.h"
#include "app/demo/sheets/workbook.h"
#include "core/base/write_problem.h"

namespace demo {
namespace {

struct Row {
    const Region& region;
    const Person& person;
    [[nodiscard]] const Post& post() const { return region.posts.at(person.post); }
    [[nodiscard]] const Unit& unit() const { return region.units.at(person.unit); }
};

struct Column {
    QStringView heading;
    QString (*value)(const Row&) = nullptr;
};

QString id(const Row& r) { return r.person.id; }
QString nip(const Row& r) { return r.person.nip; }
QString name(const Row& r) { return r.person.name; }
QString before(const Row& r) { return r.person.titleBefore; }
QString after(const Row& r) { return r.person.titleAfter; }
QString birthPlace(const Row& r) { return r.person.birthPlace; }
QString born(const Row& r) { return siasnDate(r.person.born); }
QString sex(const Row& r) { return r.person.female ? QStringLiteral("F") : QStringLiteral("M"); }
QString nik(const Row& r) { return r.person.nik; }
QString phone(const Row& r) { return r.person.phone; }
QString email(const Row& r) { return r.person.email; }
QString entered(const Row& r) { return siasnDate(r.person.entered); }
QString confirmed(const Row& r) { return r.person.pppk ? QString() : QStringLiteral("P"); }
QString rankId(const Row& r) { return r.person.rank.id.toString(); }
QString rank(const Row& r) { return r.person.rank.name.toString(); }
QString eselonId(const Row& r) { return r.post().eselon.id.toString(); }
QString eselon(const Row& r) { return r.post().eselon.name.toString(); }
QString since(const Row& r) { return siasnDate(r.person.since); }
QString educationId(const Row& r) { return r.person.education.id.toString(); }
QString education(const Row& r) { return r.person.education.name.toString(); }
QString title(const Row& r) { return r.post().title; }
QString region(const Row& r) { return QStringLiteral("Kabupaten ") + r.region.name; }
QString government(const Row& r) { return QStringLiteral("Pemerintah Kabupaten ") + r.region.name; }
QString unitId(const Row& r) { return r.unit().id; }
QString unit(const Row& r) { return r.unit().name; }
QString quotedNip(const Row& r) { return u'\'' + r.person.nip; }
QString quotedNik(const Row& r) { return u'\'' + r.person.nik; }

bool isGeneral(const Row& r) { return r.post().kind == PostKind::pelaksana; }
bool isLeading(const Row& r) { return isStructural(r.post().kind); }

QString fullName(const Row& r)
{
    const Person& p = r.person;
    return (p.titleBefore.isEmpty() ? QString() : p.titleBefore + u' ') + p.name +
           (p.titleAfter.isEmpty() ? QString() : QStringLiteral(", ") + p.titleAfter);
}
QString legalId(const Row& r)
{
    return !r.person.active ? QStringLiteral("99") : r.person.pppk ? QStringLiteral("71") : QStringLiteral("01");
}
QString legal(const Row& r)
{
    return !r.person.active ? QStringLiteral("Pensiun") : r.person.pppk ? QStringLiteral("PPPK Aktif") : QStringLiteral("Aktif");
}
QString kindId(const Row& r)
{
    return isLeading(r) ? QStringLiteral("1") : isGeneral(r) ? QStringLiteral("4") : QStringLiteral("2");
}
QString kind(const Row& r)
{
    return isLeading(r)   ? QStringLiteral("Struktural")
           : isGeneral(r) ? QStringLiteral("Fungsional Umum")
                          : QStringLiteral("Fungsional Tertentu");
}
QString functionalTitle(const Row& r) { return isLeading(r) || isGeneral(r) ? QString() : r.post().title; }
QString generalTitle(const Row& r) { return isGeneral(r) ? r.post().title : QString(); }

constexpr auto kProfile = std::to_array<Column>({
    {u"ID", id},
    {u"NIP LAMA"},
    {u"NIP BARU", nip},
    {u"NAMA", name},
    {u"NAMA LENGKAP", fullName},
    {u"GELAR DEPAN", before},
    {u"GELAR BELAKANG", after},
    {u"AGAMA ID"},
    {u"AGAMA NAMA"},
    {u"TEMPAT LAHIR ID"},
    {u"TEMPAT LAHIR NAMA", birthPlace},
    {u"TANGGAL LAHIR", born},
    {u"JENIS KELAMIN", sex},
    {u"JENIS KAWIN ID"},
    {u"JENIS KAWIN NAMA"},
    {u"NIK", nik},
    {u"NOMOR HP", phone},
    {u"NOMOR TELPON"},
    {u"EMAIL", email},
    {u"EMAIL GOV"},
    {u"ALAMAT"},
    {u"NPWP NOMOR"},
    {u"NOMOR BPJS"},
    {u"JENIS PEGAWAI ID"},
    {u"JENIS PEGAWAI NAMA"},
    {u"KEDUDUKAN HUKUM ID", legalId},
    {u"KEDUDUKAN HUKUM NAMA", legal},
    {u"STATUS CPNS PNS", confirmed},
    {u"KARTU PEGAWAI"},
    {u"NOMOR SK CPNS"},
    {u"TGL SK CPNS"},
    {u"TMT CPNS", entered},
    {u"NOMOR SK PNS"},
    {u"TGL SK PNS"},
    {u"TMT PNS"},
    {u"GOLONGAN AWAL ID"},
    {u"GOLONGAN AWAL NAMA"},
    {u"GOLONGAN ID", rankId},
    {u"GOLONGAN NAMA", rank},
    {u"TMT GOLONGAN"},
    {u"MK TAHUN"},
    {u"MK BULAN"},
    {u"JENIS JABATAN ID", kindId},
    {u"JENIS JABATAN NAMA", kind},
    {u"ESELON ID", eselonId},
    {u"ESELON NAMA", eselon},
    {u"JFT ID"},
    {u"JFT NAMA", functionalTitle},
    {u"JFU ID"},
    {u"JFU NAMA", generalTitle},
    {u"TMT JABATAN", since},
    {u"TK PENDIDIKAN ID", educationId},
    {u"TK PENDIDIKAN NAMA", education},
    {u"PENDIDIKAN ID"},
    {u"PENDIDIKAN NAMA"},
    {u"TANGGAL LULUS"},
    {u"KPKN ID"},
    {u"KPKN NAMA"},
    {u"LOKASI KERJA ID"},
    {u"LOKASI KERJA NAMA", region},
    {u"UNIT ORGANISASI ID", unitId},
    {u"UNIT ORGANISASI NAMA", unit},
});

constexpr auto kExport = std::to_array<Column>({
    {u"pns_id", id},
    {u"nip_baru", quotedNip},
    {u"nip_lama"},
    {u"nama", name},
    {u"gelar_depan", before},
    {u"gelar_belakang", after},
    {u"tempat_lahir_id"},
    {u"tempat_lahir_nama", birthPlace},
    {u"tanggal_lahir", born},
    {u"jenis_kelamin", sex},
    {u"agama_id"},
    {u"agama_nama"},
    {u"jenis_kawin_id"},
    {u"jenis_kawin_nama"},
    {u"nik", quotedNik},
    {u"nomor_hp", phone},
    {u"email", email},
    {u"email_gov"},
    {u"alamat"},
    {u"npwp_nomor"},
    {u"bpjs"},
    {u"jenis_pegawai_id"},
    {u"jenis_pegawai_nama"},
    {u"kedudukan_hukum_id", legalId},
    {u"kedudukan_hukum_nama", legal},
    {u"status_cpns_pns"},
    {u"kartu_asn_virtual"},
    {u"nomor_sk_cpns"},
    {u"tanggal_sk_cpns"},
    {u"tmt_cpns"},
    {u"nomor_sk_pns"},
    {u"tanggal_sk_pns"},
    {u"tmt_pns"},
    {u"gol_awal_id"},
    {u"gol_awal_nama"},
    {u"gol_akhir_id", rankId},
    {u"gol_akhir_nama", rank},
    {u"tmt_golongan"},
    {u"mk_tahun"},
    {u"mk_bulan"},
    {u"jenis_jabatan_id"},
    {u"jenis_jabatan_nama", kind},
    {u"jabatan_id"},
    {u"jabatan_nama", title},
    {u"tmt_jabatan", since},
    {u"tingkat_pendidikan_id", educationId},
    {u"tingkat_pendidikan_nama", education},
    {u"pendidikan_id"},
    {u"pendidikan_nama"},
    {u"tahun_lulus"},
    {u"kpkn_id"},
    {u"kpkn_nama"},
    {u"lokasi_kerja_id"},
    {u"lokasi_kerja_nama"},
    {u"unor_id", unitId},
    {u"unor_nama", unit},
    {u"instansi_induk_id"},
    {u"instansi_induk_nama"},
    {u"instansi_kerja_id"},
    {u"instansi_kerja_nama", government},
    {u"satuan_kerja_induk_id"},
    {u"satuan_kerja_induk_nama"},
    {u"satuan_kerja_kerja_id"},
    {u"satuan_kerja_kerja_nama"},
    {u"is_valid_nik"},
});

/// No value of the demo holds a semicolon, a quote or a new line.
QByteArray csvLine(const QStringList& cells) { return cells.join(u';').toUtf8() + "\r\n"; }

QString exportCell(const Column& column, const Row& row)
{
    const QString value = column.value ? column.value(row) : QString();
    return value.isEmpty() ? QStringLiteral("null") : value;
}

}  // namespace

void writeProfile(const QDir& dir, const Region& region)
{
    Workbook book(dir.filePath(QStringLiteral("profil-asn.xlsx")), region.today);
    Sheet sheet = book.addSheet(QStringLiteral("Profil ASN"));
    int column = 0;
    for (const Column& c : kProfile) sheet.heading(0, column++, c.heading);
    int row = 0;
    for (const Person& person : region.people) {
        ++row;
        for (size_t i = 0; i < kProfile.size(); ++i)
            if (kProfile[i].value) sheet.text(row, static_cast<int>(i), kProfile[i].value({region, person}));
    }
    book.save();
}

void writeExport(const QDir& dir, const Region& region)
{
    QSaveFile file(dir.filePath(QStringLiteral("export-data-asn.csv")));
    bool good = file.open(QIODevice::WriteOnly);
    QStringList cells;
    for (const Column& column : kExport) cells << column.heading.toString();
    good = good && file.write("\xEF\xBB\xBF" + csvLine(cells)) > 0;
    for (const Person& person : region.people) {
        cells.clear();
        for (const Column& column : kExport) cells << exportCell(column, {region, person});
        good = good && file.write(csvLine(cells)) > 0;
    }
    if (!good || !file.commit())
        throw core::Failure(core::writeProblem(file.fileName(), file.errorString()));
}

}  // namespace demo
