// SPDX-License-Identifier: Apache-2.0
// What happened to the people: earlier posts, assessments, technical tests, courses, performance predicates.
#include <algorithm>

#include "app/demo/parts.h"
#include "app/demo/random.h"

namespace demo {
namespace {

constexpr QStringView kCenter = u"Assessment Center", kSuperior = u"Atasan Langsung", kSelf = u"Mandiri";

/// Which assessments one person has; about half have any that still count.
struct Pattern {
    int weight;
    bool center, older, expired, superior, self;
};
constexpr auto kPatterns = std::to_array<Pattern>({{466, false, false, false, false, false},
                                                   {394, true, false, false, false, false},
                                                   {42, true, false, false, true, false},
                                                   {39, true, true, false, false, false},
                                                   {31, false, false, true, false, false},
                                                   {24, false, false, false, false, true},
                                                   {4, true, true, false, true, false}});

struct Distance {
    int weight;
    int levels;  ///< measured minus required
};
constexpr auto kDistances = std::to_array<Distance>({{522, 0}, {307, -1}, {86, -2}, {8, -3}, {77, 1}});
constexpr auto kAdvice = std::to_array<QStringView>({u"", u"Pelatihan komunikasi", u"Coaching oleh atasan"});
constexpr std::array<int, 4> kCenterDaysAgo{160, 159, 146, 118};  ///< the sittings of this year

constexpr auto kCourseForms = std::to_array<CourseForm>({
    {2, u"Diklat Fungsional", u"Pelatihan Fungsional Penjenjangan", 80, 10},
    {2, u"Diklat Fungsional", u"Pelatihan Dasar Jabatan Fungsional", 60, 8},
    {3, u"Diklat Teknis", u"Pelatihan Teknis Pengelolaan Arsip", 30, 3},
    {3, u"Diklat Teknis", u"Pelatihan Teknis Penyusunan Anggaran", 32, 4},
    {4, u"Workshop", u"Workshop Pelayanan Publik Prima", 10, 1},
    {4, u"Workshop", u"Workshop Penulisan Karya Ilmiah", 10, 2},
    {7, u"Sosialisasi", u"Sosialisasi Netralitas ASN", 4, 1},
    {8, u"Bimbingan Teknis", u"Bimtek Pengelolaan Keuangan Desa", 24, 3},
    {8, u"Bimbingan Teknis", u"Bimtek SAKIP", 16, 2},
    {9, u"Seminar", u"Seminar Nasional ASN Digital", 8, 1},
    {9, u"Seminar", u"Seminar Kesehatan Masyarakat", 6, 1},
    {14, u"Coaching", u"Coaching Kinerja Triwulan", 2, 1},
    {15, u"Mentoring", u"Mentoring Kepemimpinan", 2, 1},
    {16, u"E-Learning", u"MOOC Pintar: Smart ASN", 12, 0},
    {16, u"E-Learning", u"MOOC Pelayanan Publik", 10, 0},
    {22, u"Belajar Mandiri (Self Development)", u"Belajar Mandiri Literasi Digital", 6, 2},
    {23, u"Komunitas Belajar (Community of Practices)", u"Komunitas Belajar Rabu Ilmu", 4, 1},
});
constexpr auto kCourseProviders =
    std::to_array<QStringView>({u"BPSDM Provinsi", u"Kementerian Dalam Negeri", u"BKPSDM", u"Puslatbang LAN",
                                u"Universitas Bengkulu", u"Universitas Sriwijaya"});

struct Count {
    int weight;
    int count;
};
constexpr auto kCourseCounts = std::to_array<Count>({{298, 0}, {309, 1}, {205, 2}, {113, 3}, {75, 4}});
constexpr auto kYearsBack = std::to_array<Count>({{50, 0}, {33, 1}, {17, 2}});

struct Predicate {
    int weight;
    QStringView name;
};
constexpr auto kPredicates = std::to_array<Predicate>(
    {{743, u"BAIK"}, {180, u"SANGAT BAIK"}, {51, u"BUTUH PERBAIKAN"}, {18, u"KURANG"}, {8, u"SANGAT KURANG"}});

int measured(Random& random, int required) { return std::clamp(required + random.weighted(kDistances).levels, 0, 5); }

class AssessmentMaker {
public:
    AssessmentMaker(Region& region, quint32 seed) : m_region(region), m_seed(seed) {}

    void addFor(int person)
    {
        Random random(m_seed, Stream::assessments, person);
        const Pattern& pattern = random.weighted(kPatterns);
        if (pattern.center) add(random, person, kCenter, random.pick(kCenterDaysAgo));
        if (pattern.older) add(random, person, kCenter, 991);
        if (pattern.superior) add(random, person, kSuperior, 82);
        if (pattern.self) add(random, person, kSelf, 111);
        if (pattern.expired) add(random, person, kCenter, random.chance(500) ? 2021 : 1650);
    }

private:
    void add(Random& random, int person, QStringView method, int daysAgo)
    {
        Assessment a;
        a.person = person;
        a.day = m_region.today.addDays(-daysAgo);
        a.method = method;
        const QList<int>& required = m_region.posts.at(m_region.people.at(person).post).required;
        for (int i = 0; i < kCoreCompetencies; ++i)
            a.levels[static_cast<size_t>(i)] = random.chance(7) ? -1 : measured(random, required.at(i));
        a.advice = random.pick(kAdvice);
        m_region.assessments.append(a);
    }

    Region& m_region;
    quint32 m_seed;
};

/// Courses never end after the day before yesterday and never cross a new year.
QDate courseStart(Random& random, QDate today, int days)
{
    const QDate latest = today.addDays(-days - 1);
    const int year = latest.year() - random.weighted(kYearsBack).count;
    const QDate last = std::min(QDate(year, 12, 20).addDays(-days), latest);
    const QDate first = QDate(year, 1, 2);
    return first >= last ? last : first.addDays(random.below(static_cast<int>(first.daysTo(last))));
}

Course makeCourse(Random& random, int person, QDate today)
{
    Course course;
    course.person = person;
    course.form = random.pick(kCourseForms);
    course.provider = random.pick(kCourseProviders);
    const int days = course.form.days > 0 ? course.form.days : random.between(2, 6);
    course.start = courseStart(random, today, days);
    course.end = course.start.addDays(days - 1);
    course.certificate = QStringLiteral("%1/SERT/%2").arg(1000 + random.below(9000)).arg(course.start.year());
    return course;
}

}  // namespace

void addPastPosts(Region& region, const DemoOptions& options)
{
    for (int i = 0; i < region.people.size(); ++i) {
        const Person& person = region.people.at(i);
        const Post& post = region.posts.at(person.post);
        if (!isStructural(post.kind)) continue;
        Random random(options.seed, Stream::history, i);
        const QString before = QStringLiteral("Kepala Sub Bagian Umum %1").arg(region.units.at(person.unit).name);
        const QDate then(person.since.year() - random.between(2, 4), 2, 1);
        if (random.chance(290) && before != post.title && then > person.entered)
            region.pastPosts.append({i, {u"42", u"IV.b"}, before.toUpper(), person.unit, then, QStringLiteral("821/015")});
        region.pastPosts.append(
            {i, post.eselon, post.title.toUpper(), person.unit, person.since, QStringLiteral("821/%1").arg(person.since.year())});
    }
}

void addAssessments(Region& region, const DemoOptions& options)
{
    AssessmentMaker maker(region, options.seed);
    for (int i = 0; i < region.people.size(); ++i) maker.addFor(i);
}

void addTests(Region& region, const DemoOptions& options)
{
    for (int i = 0; i < region.people.size(); ++i) {
        const QList<int>& required = region.posts.at(region.people.at(i).post).required;
        Random random(options.seed, Stream::tests, i);
        if (!random.chance(370)) continue;
        for (int c = kCoreCompetencies; c < required.size(); ++c)
            if (required.at(c) > 0 && random.chance(720))
                region.tests.append({i, c, measured(random, required.at(c)), region.today.addDays(-125)});
    }
}

void addCourses(Region& region, const DemoOptions& options)
{
    for (int i = 0; i < region.people.size(); ++i) {
        Random random(options.seed, Stream::courses, i);
        const int count = random.weighted(kCourseCounts).count;
        for (int n = 0; n < count; ++n) region.courses.append(makeCourse(random, i, region.today));
    }
}

void addPredicates(Region& region, const DemoOptions& options)
{
    Random random(options.seed, Stream::predicates);
    for (int i = 0; i < region.people.size(); ++i) region.predicates.append(random.weighted(kPredicates).name);
}

}  // namespace demo
