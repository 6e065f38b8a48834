// SPDX-License-Identifier: Apache-2.0
// The unit tree (government, offices and districts, what is below them) and the structural posts that go with it.
#include <algorithm>

#include "app/demo/parts.h"
#include "app/demo/random.h"

namespace demo {
namespace {

struct Office {
    QStringView name;
    QStringView head;  ///< title of its head
    bool hasSecretariat;
};
constexpr auto kOffices = std::to_array<Office>({
    {u"Dinas Pendidikan dan Kebudayaan", u"Kepala Dinas Pendidikan dan Kebudayaan", true},
    {u"Dinas Kesehatan", u"Kepala Dinas Kesehatan", true},
    {u"Dinas Pekerjaan Umum dan Penataan Ruang", u"Kepala Dinas Pekerjaan Umum dan Penataan Ruang", true},
    {u"Dinas Komunikasi dan Informatika", u"Kepala Dinas Komunikasi dan Informatika", true},
    {u"Dinas Sosial", u"Kepala Dinas Sosial", true},
    {u"Dinas Pertanian", u"Kepala Dinas Pertanian", true},
    {u"Dinas Kependudukan dan Pencatatan Sipil", u"Kepala Dinas Kependudukan dan Pencatatan Sipil", true},
    {u"Dinas Pariwisata", u"Kepala Dinas Pariwisata", true},
    {u"Dinas Perhubungan", u"Kepala Dinas Perhubungan", true},
    {u"Dinas Lingkungan Hidup", u"Kepala Dinas Lingkungan Hidup", true},
    {u"Dinas Tenaga Kerja", u"Kepala Dinas Tenaga Kerja", true},
    {u"Dinas Perikanan", u"Kepala Dinas Perikanan", true},
    {u"Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", u"Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
     true},
    {u"Badan Perencanaan Pembangunan Daerah", u"Kepala Badan Perencanaan Pembangunan Daerah", true},
    {u"Badan Keuangan dan Aset Daerah", u"Kepala Badan Keuangan dan Aset Daerah", true},
    {u"Inspektorat Daerah", u"Inspektur Daerah", true},
    {u"Sekretariat Daerah", u"Asisten Pemerintahan dan Kesejahteraan Rakyat", false},
    {u"Sekretariat DPRD", u"Sekretaris DPRD", false},
    {u"Satuan Polisi Pamong Praja", u"Kepala Satuan Polisi Pamong Praja", true},
    {u"Rumah Sakit Umum Daerah", u"Direktur Rumah Sakit Umum Daerah", true},
});

constexpr auto kPlaceFirst =
    std::to_array<QStringView>({u"Tirta", u"Sungai", u"Bukit", u"Muara", u"Padang", u"Karang", u"Teluk", u"Simpang", u"Batu",
                                u"Rantau", u"Ujung", u"Gunung", u"Tanjung", u"Lubuk", u"Kuala", u"Pematang"});
constexpr auto kPlaceSecond =
    std::to_array<QStringView>({u"Jaya", u"Elok", u"Rawa", u"Tenang", u"Luas", u"Baru", u"Sari", u"Asri", u"Putih", u"Panjang",
                                u"Harapan", u"Kembar", u"Damai", u"Mekar", u"Permai", u"Sejahtera"});

constexpr auto kDivisions = std::to_array<QStringView>({u"Pembinaan", u"Layanan", u"Pengembangan", u"Program"});
constexpr auto kSections =
    std::to_array<QStringView>({u"Umum", u"Data", u"Keuangan", u"Kesejahteraan", u"Pemerintahan", u"Pengawasan", u"Evaluasi",
                                u"Kerja Sama", u"Informasi", u"Pemberdayaan", u"Sarana", u"Perizinan"});
constexpr auto kSubdivisions = std::to_array<QStringView>({u"Umum", u"Keuangan", u"Perencanaan"});

constexpr Eselon kEselonIIb{u"22", u"II.b"}, kEselonIIIa{u"31", u"III.a"}, kEselonIIIb{u"32", u"III.b"},
    kEselonIVa{u"41", u"IV.a"}, kEselonIVb{u"42", u"IV.b"};

class UnitTree {
public:
    UnitTree(Region& region, const DemoOptions& options)
        : m_units(region.units), m_random(options.seed, Stream::units), m_depth(options.unitDepth)
    {
    }

    int add(const QString& name, UnitKind kind, int parent)
    {
        const int level = parent < 0 ? 1 : m_units.at(parent).level + 1;
        m_units.append({m_random.id(), name, kind, parent, level});
        return static_cast<int>(m_units.size()) - 1;
    }
    void addOffice(const Office& office)
    {
        const int unit = add(office.name.toString(), UnitKind::office, 0);
        if (office.hasSecretariat) addBelow(add(QStringLiteral("Sekretariat %1").arg(office.name), UnitKind::division, unit));
    }
    void addDistrict(const QString& place)
    {
        const int district = add(QStringLiteral("Kecamatan %1").arg(place), UnitKind::district, 0);
        const int clinic = add(QStringLiteral("Puskesmas %1").arg(place), UnitKind::clinic, district);
        if (m_depth > 3) add(QStringLiteral("Puskesmas Pembantu %1").arg(place), UnitKind::clinic, clinic);
        for (int i = 1; i <= 8; ++i) add(QStringLiteral("SD Negeri %1 %2").arg(i).arg(place), UnitKind::school, district);
        for (int i = 1; i <= 2; ++i) add(QStringLiteral("SMP Negeri %1 %2").arg(i).arg(place), UnitKind::school, district);
    }
    /// Names of districts, each one once.
    [[nodiscard]] QList<QString> places(int count)
    {
        QList<QString> all;
        for (const QStringView first : kPlaceFirst)
            for (const QStringView second : kPlaceSecond) all.append(QStringLiteral("%1 %2").arg(first, second));
        m_random.shuffle(all);
        return all.first(count);
    }

private:
    /// Sections of a secretariat, then teams, groups and squads, as deep as asked for.
    void addBelow(int secretariat)
    {
        if (m_depth < 4) return;
        const QString owner = m_units.at(secretariat).name;
        for (const QStringView word : kSubdivisions)
            addChain(add(QStringLiteral("Sub Bagian %1 %2").arg(word, owner), UnitKind::section, secretariat));
    }
    void addChain(int parent)
    {
        struct Step {
            QStringView word;
            UnitKind kind;
        };
        static constexpr std::array<Step, 3> steps{
            {{u"Tim Kerja", UnitKind::team}, {u"Kelompok", UnitKind::group}, {u"Regu", UnitKind::squad}}};
        const Unit owner = m_units.at(parent);
        if (owner.level >= m_depth) return;
        const Step& step = steps[static_cast<size_t>(owner.level - 4)];
        for (int i = 1; i <= 2; ++i)
            addChain(add(QStringLiteral("%1 %2 %3").arg(step.word).arg(i).arg(owner.name), step.kind, parent));
    }

    QList<Unit>& m_units;
    Random m_random;
    int m_depth;
};

class SeatList {
public:
    explicit SeatList(const QList<Unit>& units) : m_units(units) {}

    void addOffice(int unit, const Office& office)
    {
        add(unit, PostKind::jptPratama, kEselonIIb, office.head.toString());
        for (const QStringView word : kDivisions)
            addNamed(unit, PostKind::administrator, kEselonIIIb, QStringLiteral("Kepala Bidang"), word);
        for (const QStringView word : kSections)
            addNamed(unit, PostKind::pengawas, kEselonIVa, QStringLiteral("Kepala Seksi"), word);
    }
    void addSecretariat(int unit)
    {
        add(unit, PostKind::administrator, kEselonIIIa, QStringLiteral("Sekretaris ") + m_units.at(m_units.at(unit).parent).name);
        for (const QStringView word : kSubdivisions)
            addNamed(unit, PostKind::pengawas, kEselonIVa, QStringLiteral("Kepala Sub Bagian"), word);
    }
    void addDistrict(int unit)
    {
        const QString place = m_units.at(unit).name.mid(QStringView(u"Kecamatan ").size());
        add(unit, PostKind::administrator, kEselonIIIa, QStringLiteral("Camat ") + place);
        add(unit, PostKind::administrator, kEselonIIIb, QStringLiteral("Sekretaris Camat ") + place);
        for (const QStringView word : {u"Pemerintahan", u"Kesejahteraan", u"Pemberdayaan"})
            addNamed(unit, PostKind::pengawas, kEselonIVa, QStringLiteral("Kepala Seksi"), word);
        addNamed(unit, PostKind::pengawas, kEselonIVb, QStringLiteral("Kepala Sub Bagian"), u"Umum");
    }
    void addClinic(int unit) { addNamed(unit, PostKind::pengawas, kEselonIVb, QStringLiteral("Kepala"), u"Tata Usaha"); }
    [[nodiscard]] QList<Seat> take() { return std::move(m_seats); }

private:
    void add(int unit, PostKind kind, Eselon eselon, const QString& title) { m_seats.append({title, kind, eselon, unit}); }
    void addNamed(int unit, PostKind kind, Eselon eselon, const QString& rank, QStringView word)
    {
        add(unit, kind, eselon, QStringLiteral("%1 %2 %3").arg(rank, word, m_units.at(unit).name));
    }

    const QList<Unit>& m_units;
    QList<Seat> m_seats;
};

const Office* officeNamed(const QString& name)
{
    const auto* found = std::find_if(kOffices.begin(), kOffices.end(), [&](const Office& office) { return office.name == name; });
    return found == kOffices.end() ? nullptr : found;
}

}  // namespace

void addUnits(Region& region, const DemoOptions& options)
{
    UnitTree tree(region, options);
    tree.add(QStringLiteral("Pemerintah Kabupaten %1").arg(region.name), UnitKind::government, -1);
    for (const Office& office : kOffices) tree.addOffice(office);
    const int districts = std::clamp(options.people / 1000, 12, 40);
    for (const QString& place : tree.places(districts)) tree.addDistrict(place);
}

QList<Seat> structuralSeats(const QList<Unit>& units)
{
    SeatList seats(units);
    for (int unit = 0; unit < units.size(); ++unit) {
        const UnitKind kind = units.at(unit).kind;
        if (const Office* office = officeNamed(units.at(unit).name)) seats.addOffice(unit, *office);
        if (kind == UnitKind::division) seats.addSecretariat(unit);
        if (kind == UnitKind::district) seats.addDistrict(unit);
        if (kind == UnitKind::clinic && units.at(unit).level == 3) seats.addClinic(unit);
    }
    return seats.take();
}

}  // namespace demo
