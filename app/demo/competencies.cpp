// SPDX-License-Identifier: Apache-2.0
// The competency dictionary, what each post requires, and the training that raises it.
#include <QHash>
#include <algorithm>

#include "app/demo/parts.h"
#include "app/demo/random.h"

namespace demo {
namespace {

constexpr auto kCore = std::to_array<QStringView>({u"Integritas", u"Kerjasama", u"Komunikasi", u"Orientasi Pada Hasil",
                                                   u"Pelayanan Publik", u"Pengembangan Diri dan Orang Lain",
                                                   u"Mengelola Perubahan", u"Pengambilan Keputusan", u"Perekat Bangsa"});
static_assert(kCore.size() == kCoreCompetencies);

struct Technical {
    QStringView field;
    QStringView name;
};
constexpr auto kTechnical = std::to_array<Technical>({
    {u"PEND", u"Perancangan Pembelajaran"},
    {u"PEND", u"Asesmen Peserta Didik"},
    {u"KES", u"Asuhan Keperawatan"},
    {u"KES", u"Pengendalian Infeksi"},
    {u"TANI", u"Penyuluhan Lapangan"},
    {u"SDM", u"Manajemen ASN"},
    {u"RENC", u"Penyusunan Dokumen Perencanaan"},
    {u"WAS", u"Audit Berbasis Risiko"},
    {u"TIK", u"Pengelolaan Sistem Elektronik"},
    {u"ARSIP", u"Pengelolaan Arsip Dinamis"},
    {u"PU", u"Penyusunan Rencana Tata Ruang"},
    // what a longer dictionary adds
    {u"PEND", u"Pengelolaan Kelas"},
    {u"KES", u"Keselamatan Pasien"},
    {u"TANI", u"Budidaya Tanaman Pangan"},
    {u"SDM", u"Analisis Jabatan"},
    {u"RENC", u"Analisis Kebijakan Daerah"},
    {u"WAS", u"Reviu Laporan Keuangan"},
    {u"TIK", u"Keamanan Informasi"},
    {u"ARSIP", u"Preservasi Arsip Statis"},
    {u"PU", u"Pengawasan Konstruksi"},
    {u"PEND", u"Pendidikan Inklusif"},
    {u"KES", u"Promosi Kesehatan"},
    {u"TANI", u"Pengendalian Hama Terpadu"},
    {u"SDM", u"Manajemen Talenta"},
    {u"RENC", u"Penyusunan Anggaran Berbasis Kinerja"},
    {u"WAS", u"Evaluasi SAKIP"},
    {u"TIK", u"Analisis Data"},
    {u"ARSIP", u"Arsip Elektronik"},
    {u"PU", u"Pengelolaan Jalan dan Jembatan"},
    {u"PEND", u"Pengembangan Kurikulum"},
    {u"KES", u"Kesehatan Ibu dan Anak"},
    {u"TANI", u"Kelembagaan Petani"},
    {u"SDM", u"Perencanaan Pengembangan Kompetensi"},
    {u"RENC", u"Pemantauan dan Evaluasi Program"},
    {u"WAS", u"Audit Investigatif"},
    {u"TIK", u"Tata Kelola SPBE"},
    {u"ARSIP", u"Pembinaan Kearsipan"},
    {u"PU", u"Pengelolaan Sumber Daya Air"},
    {u"PEND", u"Bimbingan Konseling"},
    {u"KES", u"Surveilans Epidemiologi"},
    {u"TANI", u"Pascapanen"},
    {u"SDM", u"Manajemen Kinerja"},
    {u"RENC", u"Penyusunan Profil Daerah"},
    {u"WAS", u"Pendampingan Pengadaan"},
    {u"TIK", u"Pengembangan Aplikasi"},
    {u"ARSIP", u"Layanan Informasi Arsip"},
    {u"PU", u"Penyehatan Lingkungan Permukiman"},
    {u"PEND", u"Literasi dan Numerasi"},
    {u"KES", u"Gizi Masyarakat"},
    {u"TANI", u"Mekanisasi Pertanian"},
    {u"SDM", u"Pelayanan Kepegawaian"},
    {u"RENC", u"Perencanaan Partisipatif"},
    {u"WAS", u"Pengendalian Gratifikasi"},
    {u"TIK", u"Jaringan Komputer"},
    {u"PU", u"Pengadaan Barang dan Jasa Konstruksi"},
    {u"PEND", u"Pembelajaran Digital"},
    {u"KES", u"Pengelolaan Obat"},
    {u"TANI", u"Pemasaran Hasil Tani"},
    {u"SDM", u"Budaya Kerja BerAKHLAK"},
    {u"RENC", u"Kerja Sama Daerah"},
});
static_assert(kTechnical.size() == 60);

struct Form {
    QStringView word;
    int hoursJp, days, seats;
    int cheapest, dearest;  ///< in steps of 50,000 rupiah
    int highestLevel;       ///< no offering of this form reaches higher
    QStringView mode;
};
constexpr auto kForms = std::to_array<Form>({{u"Pelatihan", 32, 4, 30, 70, 90, 5, u"Luring"},
                                             {u"E-Learning", 12, 4, 500, 6, 27, 5, u"Daring"},
                                             {u"Coaching", 2, 1, 20, 3, 3, 3, u"Luring"}});
constexpr auto kProviders = std::to_array<QStringView>(
    {u"BPSDM Provinsi", u"Puslatbang KMP LAN", u"BKPSDM Kabupaten", u"Universitas Sriwijaya", u"Universitas Bengkulu",
     u"Balai Pelatihan Kesehatan", u"LSM Cakap Desa", u"PT Solusi Digital Nusantara"});

/// Default levels of the kind, now and then one higher; then the technical ones of its own field, then others if more are asked
/// for.
class Standard {
public:
    Standard(Post& post, const Region& region, const DemoOptions& options, int index)
        : m_post(post), m_random(options.seed, Stream::standards, index), m_base(infoOf(post.kind).level)
    {
        const int count = static_cast<int>(region.competencies.size());
        post.required.fill(0, count);
        for (int i = 0; i < kCoreCompetencies; ++i) require(i, m_random.chance(isLeader() ? 50 : 0) ? 1 : 0);
        QList<int> own, other;
        for (int i = kCoreCompetencies; i < count; ++i) (region.competencies.at(i).field == post.field ? own : other).append(i);
        m_random.shuffle(other);
        requireFirst(own, options.requirementsPerPost - kCoreCompetencies);
        const int left = options.requirementsPerPost - kCoreCompetencies - static_cast<int>(own.size());
        requireFirst(other, std::min(left, options.requirementsPerPost - kUsualRequirements));
    }

private:
    static constexpr int kUsualRequirements = 11;

    [[nodiscard]] bool isLeader() const { return m_post.kind == PostKind::jptPratama || m_post.kind == PostKind::administrator; }
    void require(int competency, int more) { m_post.required[competency] = std::min(5, m_base + more); }
    void requireFirst(const QList<int>& list, int count)
    {
        for (int i = 0; i < std::min(count, static_cast<int>(list.size())); ++i)
            require(list.at(i), m_random.chance(280) ? 1 : 0);
    }

    Post& m_post;
    Random m_random;
    int m_base;
};

QStringView formCode(const Form& form, int competency)
{
    if (&form == &kForms[1]) return u"NKL03";
    if (&form == &kForms[2]) return u"NKL01";
    if (competency >= kCoreCompetencies) return u"KL03";
    return competency == kCoreCompetencies - 1 ? u"KL05" : u"KL02";
}

/// Some offerings have no date yet; the others start between February and November of the next year.
void setDates(Random& random, int year, Offering& offering)
{
    if (random.chance(140)) return;
    offering.start = QDate(year, 2, 1).addDays(random.below(297));
    offering.end = offering.start.addDays(offering.days - 1);
}

Offering makeOffering(Random& random, const Region& region, const Form& form, int competency, int level)
{
    Offering o;
    o.code = QStringLiteral("P%1").arg(region.offerings.size() + 1, 3, 10, QLatin1Char('0'));
    o.name = QStringLiteral("%1 %2 Level %3").arg(form.word, region.competencies.at(competency).name).arg(level);
    o.form = formCode(form, competency);
    o.competency = competency;
    o.fromLevel = level - 1;
    o.toLevel = level;
    o.hoursJp = form.hoursJp;
    o.days = form.days;
    o.costRupiah = random.between(form.cheapest, form.dearest) * 50000;
    o.seats = form.seats;
    o.minimum = form.seats / 3;
    o.provider = random.pick(kProviders);
    o.mode = form.mode;
    if (o.form == u"KL02" && level == 3 && random.chance(250)) o.target = u"PENGAWAS; ADMINISTRATOR";
    setDates(random, region.today.year() + 1, o);
    return o;
}

}  // namespace

void addCompetencies(Region& region, const DemoOptions& options)
{
    for (int i = 0; i < kCoreCompetencies; ++i) {
        const bool social = i == kCoreCompetencies - 1;
        region.competencies.append(
            {social ? QStringLiteral("SK.1") : QStringLiteral("M.%1").arg(i + 1), kCore[static_cast<size_t>(i)].toString(), {}});
    }
    QHash<QString, int> used;
    for (int i = 0; i < options.technicalCompetencies; ++i) {
        const Technical& row = kTechnical[static_cast<size_t>(i)];
        const QString field = row.field.toString();
        region.competencies.append({QStringLiteral("T.%1.%2").arg(field).arg(++used[field]), row.name.toString(), field});
    }
}

void setStandards(Region& region, const DemoOptions& options)
{
    for (int i = 0; i < region.posts.size(); ++i) Standard(region.posts[i], region, options, i);
}

void addOfferings(Region& region, const DemoOptions& options)
{
    Random random(options.seed, Stream::catalogue);
    for (int competency = 0; competency < region.competencies.size(); ++competency)
        for (int level = competency < kCoreCompetencies ? 2 : 1; level <= 5; ++level)
            for (const Form& form : kForms)
                if (level <= form.highestLevel && random.chance(620))
                    region.offerings.append(makeOffering(random, region, form, competency, level));
}

}  // namespace demo
