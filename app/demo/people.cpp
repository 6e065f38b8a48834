// SPDX-License-Identifier: Apache-2.0
// People and the posts they hold: who works where, from which year, in which rank and with which schooling.
#include <QHash>
#include <QSet>
#include <algorithm>
#include <optional>

#include "app/demo/names.h"
#include "app/demo/parts.h"
#include "app/demo/random.h"

namespace demo {
namespace {

enum class Place { office, school, clinic };

/// A functional post with its levels (jenjang).
struct Family {
    int weight;  ///< among the families of its place
    QStringView title;
    QStringView field;
    Place place;
    bool skilled;        ///< has Pemula … Penyelia beside Ahli
    QStringView degree;  ///< behind the name
    QStringView home;    ///< the office most of them work in; empty: any
};
constexpr auto kFamilies = std::to_array<Family>({
    {1, u"Guru", u"PEND", Place::school, false, u"S.Pd.", u""},
    {50, u"Perawat", u"KES", Place::clinic, true, u"S.Kep.", u""},
    {28, u"Bidan", u"KES", Place::clinic, true, u"S.Tr.Keb.", u""},
    {15, u"Dokter", u"KES", Place::clinic, false, u"", u""},
    {7, u"Apoteker", u"KES", Place::clinic, false, u"S.Farm.", u""},
    {16, u"Penyuluh Pertanian", u"TANI", Place::office, true, u"S.P.", u"Dinas Pertanian"},
    {15, u"Pranata Komputer", u"TIK", Place::office, true, u"S.Kom.", u""},
    {12, u"Analis Sumber Daya Manusia Aparatur", u"SDM", Place::office, false, u"S.AP.", u""},
    {12, u"Perencana", u"RENC", Place::office, false, u"S.E.", u""},
    {8, u"Penata Ruang", u"PU", Place::office, false, u"S.T.", u"Dinas Pekerjaan Umum dan Penataan Ruang"},
    {8, u"Auditor", u"WAS", Place::office, false, u"S.Ak.", u"Inspektorat Daerah"},
    {7, u"Arsiparis", u"ARSIP", Place::office, true, u"S.IP.", u""},
});
constexpr auto kGeneralTitles =
    std::to_array<QStringView>({u"Pengadministrasi Perkantoran", u"Operator Layanan Operasional", u"Pengolah Data dan Informasi",
                                u"Pengelola Layanan Operasional", u"Penata Layanan Operasional"});
constexpr auto kGeneralDegrees = std::to_array<QStringView>({u"S.Sos.", u"S.E.", u"S.H.", u"S.AP.", u"S.Kom.", u"S.IP."});
constexpr auto kMasters = std::to_array<QStringView>({u"M.M.", u"M.Si.", u"M.AP."});

struct WeightedKind {
    int weight;
    PostKind kind;
};
constexpr auto kExpertKinds = std::to_array<WeightedKind>(
    {{42, PostKind::ahliPertama}, {37, PostKind::ahliMuda}, {19, PostKind::ahliMadya}, {2, PostKind::ahliUtama}});
constexpr auto kSkilledKinds = std::to_array<WeightedKind>(
    {{4, PostKind::pemula}, {48, PostKind::terampil}, {29, PostKind::mahir}, {19, PostKind::penyelia}});

constexpr Education kHighSchool{u"15", u"SLTA"}, kDiploma3{u"30", u"Diploma III"}, kDiploma4{u"35", u"Diploma IV"},
    kBachelor{u"40", u"S-1"}, kMaster{u"45", u"S-2"}, kDoctor{u"50", u"S-3"};

struct WeightedEducation {
    int weight;
    Education education;
};
constexpr auto kStaffEducation =
    std::to_array<WeightedEducation>({{34, kHighSchool}, {24, kDiploma3}, {40, kBachelor}, {2, kMaster}});
constexpr auto kExpertEducation =
    std::to_array<WeightedEducation>({{78, kBachelor}, {8, kDiploma4}, {13, kMaster}, {1, kDoctor}});
constexpr auto kLeaderEducation =
    std::to_array<WeightedEducation>({{60, kBachelor}, {6, kDiploma4}, {32, kMaster}, {2, kDoctor}});

struct PppkRank {
    QStringView education;
    Rank rank;
};
constexpr auto kPppkRanks = std::to_array<PppkRank>({{u"15", {u"05", u"V"}}, {u"30", {u"07", u"VII"}}});
constexpr Rank kPppkGraduate{u"09", u"IX"};

/// What a person does, before the person is known.
struct Job {
    QString title;
    PostKind kind = PostKind::pelaksana;
    Eselon eselon;
    QStringView field, degree;
    int unit = 0;
};

/// The units of each place, and those of the offices some families belong to.
class Workplaces {
public:
    explicit Workplaces(const QList<Unit>& units) : m_units(units)
    {
        for (int unit = 1; unit < units.size(); ++unit) m_byPlace[static_cast<size_t>(placeOf(unit))].append(unit);
    }
    int pick(Random& random, Place place, QStringView home)
    {
        if (home.isEmpty() || random.chance(500)) return random.pick(m_byPlace[static_cast<size_t>(place)]);
        QList<int>& below = m_byHome[home.toString()];
        if (below.isEmpty())
            for (int unit = 1; unit < m_units.size(); ++unit)
                if (m_units.at(officeOf(unit)).name == home) below.append(unit);
        return random.pick(below);
    }

private:
    [[nodiscard]] int officeOf(int unit) const
    {
        while (m_units.at(unit).level > 2) unit = m_units.at(unit).parent;
        return unit;
    }
    [[nodiscard]] Place placeOf(int unit) const
    {
        if (m_units.at(unit).kind == UnitKind::school) return Place::school;
        const bool hospital = m_units.at(officeOf(unit)).name == u"Rumah Sakit Umum Daerah";
        return hospital || m_units.at(unit).kind == UnitKind::clinic ? Place::clinic : Place::office;
    }

    const QList<Unit>& m_units;
    std::array<QList<int>, 3> m_byPlace;
    QHash<QString, QList<int>> m_byHome;
};

const Family& familyFor(Random& random, Place place)
{
    const Family* family = nullptr;
    do family = &random.weighted(kFamilies);
    while (family->place != place);
    return *family;
}

Job functionalJob(Random& random, Workplaces& workplaces)
{
    struct Share {
        int weight;
        Place place;
        int generalStaff;  ///< per mille
    };
    static constexpr std::array<Share, 3> shares{{{345, Place::school, 30}, {175, Place::clinic, 80}, {480, Place::office, 520}}};
    const Share& share = random.weighted(shares);
    if (random.chance(share.generalStaff)) {
        const QStringView title = random.pick(kGeneralTitles);
        return {title.toString(), PostKind::pelaksana, {}, u"", u"", workplaces.pick(random, share.place, {})};
    }
    const Family& family = share.place == Place::school ? kFamilies.front() : familyFor(random, share.place);
    const bool skilled = family.skilled && random.chance(550);
    const PostKind kind = skilled ? random.weighted(kSkilledKinds).kind : random.weighted(kExpertKinds).kind;
    return {QStringLiteral("%1 %2").arg(family.title, infoOf(kind).words),
            kind,
            {},
            family.field,
            family.degree,
            workplaces.pick(random, family.place, family.home)};
}

Education educationFor(Random& random, PostKind kind)
{
    if (isStructural(kind)) return random.weighted(kLeaderEducation).education;
    if (kind == PostKind::pelaksana) return random.weighted(kStaffEducation).education;
    if (kind == PostKind::pemula) return kHighSchool;
    if (kind > PostKind::pemula) return random.chance(800) ? kDiploma3 : kBachelor;
    return random.weighted(kExpertEducation).education;
}

Rank pppkRank(const Education& education)
{
    for (const PppkRank& row : kPppkRanks)
        if (row.education == education.id) return row.rank;
    return kPppkGraduate;
}

/// General staff climb as far as their schooling lets them; everyone else as their post says.
Rank civilRank(Random& random, PostKind kind, const Education& education)
{
    int lowest = infoOf(kind).lowestRank;
    int highest = infoOf(kind).highestRank;
    if (kind == PostKind::pelaksana) {
        const bool graduate = education.id >= kDiploma4.id;
        lowest = graduate ? 5 : education.id == kDiploma3.id ? 3 : random.chance(100) ? 0 : 1;
        highest = graduate ? 6 : education.id == kDiploma3.id ? 5 : 3;
    }
    return kRanks[static_cast<size_t>(random.between(lowest, highest))];
}

void nameTitles(Random& random, const Job& job, Person& person)
{
    const QStringView school = person.education.id;
    if (job.title.startsWith(u"Dokter")) person.titleBefore = QStringLiteral("dr.");
    if (school == kDoctor.id) person.titleBefore = QStringLiteral("Dr.");
    if (person.titleBefore.isEmpty() && school >= kBachelor.id && person.born.year() < 1976 && random.chance(250))
        person.titleBefore = random.chance(300) ? QStringLiteral("Ir.")
                             : person.female    ? QStringLiteral("Dra.")
                                                : QStringLiteral("Drs.");
    if (school == kDiploma3.id) person.titleAfter = QStringLiteral("A.Md.");
    if (school == kDiploma4.id) person.titleAfter = QStringLiteral("S.ST.");
    if (school < kBachelor.id || !person.titleBefore.isEmpty()) return;
    person.titleAfter = (job.degree.isEmpty() ? random.pick(kGeneralDegrees) : job.degree).toString();
    if (school >= kMaster.id) person.titleAfter += QStringLiteral(", ") + random.pick(kMasters).toString();
}

class PeopleMaker {
public:
    PeopleMaker(Region& region, const DemoOptions& options)
        : m_region(region), m_seed(options.seed), m_workplaces(region.units), m_seats(structuralSeats(region.units))
    {
        Random(m_seed, Stream::seats).shuffle(m_seats);
    }

    void add(int index)
    {
        Random random(m_seed, Stream::people, index);
        const Job job = nextJob(random);
        Person person;
        person.id = QStringLiteral("A8ACA%1").arg(index, 27, 16, QLatin1Char('0')).toUpper();
        person.female = random.chance(560);
        person.pppk = !isStructural(job.kind) && random.chance(295);
        person.active = !random.chance(10);
        person.post = postOf(job);
        person.unit = job.unit;
        person.education = educationFor(random, job.kind);
        person.rank = person.pppk ? pppkRank(person.education) : civilRank(random, job.kind, person.education);
        setDates(random, job.kind, person);
        nameTitles(random, job, person);
        setNames(random, index, person);
        m_region.people.append(person);
    }

private:
    /// About one in sixteen leads, as long as there is a post to lead.
    Job nextJob(Random& random)
    {
        if (m_seats.isEmpty() || !random.chance(60)) return functionalJob(random, m_workplaces);
        const Seat seat = m_seats.takeLast();
        return {seat.title, seat.kind, seat.eselon, u"", u"", seat.unit};
    }
    int postOf(const Job& job)
    {
        const auto found = m_posts.constFind(job.title);
        if (found != m_posts.constEnd()) return *found;
        m_region.posts.append({job.title, job.kind, job.eselon, job.field.toString(), {}});
        return m_posts[job.title] = static_cast<int>(m_region.posts.size()) - 1;
    }

    void setDates(Random& random, PostKind kind, Person& person)
    {
        const QDate today = m_region.today;
        const int age = person.active ? random.between(infoOf(kind).youngest, 57) : random.between(58, 60);
        person.born = today.addYears(-age).addDays(-random.between(1, 360));
        const QDate entered = person.pppk ? pppkStart(random) : civilStart(random, person.born);
        if (!person.pppk) person.entered = entered;
        const QDate month(today.year(), today.month(), 1);
        const int months = (month.year() - entered.year()) * 12 + month.month() - entered.month();
        person.since = month.addMonths(-random.between(0, std::min(months, 107)));
        person.nip = freeNip(random, person, entered);
    }
    QDate civilStart(Random& random, QDate born)
    {
        static constexpr std::array<int, 5> months{1, 2, 3, 4, 12};
        const int year = random.between(born.year() + 21, std::min(born.year() + 33, m_region.today.year() - 1));
        return {year, random.pick(months), 1};
    }
    /// The first PPPK started in 2021.
    QDate pppkStart(Random& random)
    {
        const int last = m_region.today.year() - 1;
        return {random.between(std::min(2021, last), last), 3, 1};
    }
    /// Birth date, CPNS month (PPPK: year and 21), sex and a number no one has yet.
    QString freeNip(Random& random, const Person& person, QDate entered)
    {
        const QString head =
            person.born.toString(QStringLiteral("yyyyMMdd")) +
            (person.pppk ? QString::number(entered.year()) + QStringLiteral("21") : entered.toString(QStringLiteral("yyyyMM"))) +
            (person.female ? u'2' : u'1');
        for (int number = random.between(1, 60);; ++number) {
            QString nip = head + QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'));
            if (m_nips.contains(nip)) continue;
            m_nips.insert(nip);
            return nip;
        }
    }
    static void setNames(Random& random, int index, Person& person)
    {
        const QString first = (person.female ? random.pick(kWomen) : random.pick(kMen)).toString();
        person.name = first;
        if (!random.chance(150)) person.name += u' ' + random.pick(kFamilyNames).toString();
        person.birthPlace = random.pick(kBirthPlaces).toString();
        const int day = person.born.day() + (person.female ? 40 : 0);
        person.nik = QStringLiteral("1771%1%2%3%4")
                         .arg(random.between(1, 12), 2, 10, QLatin1Char('0'))
                         .arg(day, 2, 10, QLatin1Char('0'))
                         .arg(person.born.toString(QStringLiteral("MMyy")), random.digits(4));
        person.phone = QStringLiteral("08") + random.digits(10);
        person.email = QStringLiteral("%1.%2@contoh.go.id").arg(first.toLower()).arg(index);
    }

    Region& m_region;
    quint32 m_seed;
    Workplaces m_workplaces;
    QList<Seat> m_seats;
    QHash<QString, int> m_posts;
    QSet<QString> m_nips;
};

}  // namespace

void addPeople(Region& region, const DemoOptions& options)
{
    PeopleMaker maker(region, options);
    region.people.reserve(options.people);
    for (int i = 0; i < options.people; ++i) maker.add(i);
}

}  // namespace demo
