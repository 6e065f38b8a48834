// SPDX-License-Identifier: Apache-2.0
// An invented region as plain values: units, posts, people and what offices know of them. No files, no clock, no global state.
// Rows name each other by their place in the lists.
#pragma once
#include <QDate>
#include <QList>
#include <QString>
#include <array>

namespace demo {

struct DemoOptions {
    int people = 600;  ///< 0 … 200,000
    quint32 seed = 1;
    QDate today;                     ///< every date is counted from it; must be valid
    int unitDepth = 4;               ///< levels of the unit tree, the government itself included, 3 … 7
    int technicalCompetencies = 11;  ///< 1 … 60
    int requirementsPerPost = 11;    ///< at most so many required competencies a post, 9 … 20; the first 9 are M.1 … SK.1
};

enum class UnitKind { government, office, division, section, team, group, squad, district, clinic, school };

struct Unit {
    QString id;
    QString name;
    UnitKind kind = UnitKind::government;
    int parent = -1;
    int level = 1;
};

inline constexpr int kCoreCompetencies = 9;  ///< M.1 … M.8 and SK.1 stand first in Region::competencies

struct Competency {
    QString code;
    QString name;
    QString field;  ///< rumpun; empty for the managerial and socio-cultural ones
};

struct Rank {
    QStringView id;
    QStringView name;
};

inline constexpr std::array<Rank, 14> kRanks{{{u"13", u"I/c"},
                                              {u"21", u"II/a"},
                                              {u"22", u"II/b"},
                                              {u"23", u"II/c"},
                                              {u"24", u"II/d"},
                                              {u"31", u"III/a"},
                                              {u"32", u"III/b"},
                                              {u"33", u"III/c"},
                                              {u"34", u"III/d"},
                                              {u"41", u"IV/a"},
                                              {u"42", u"IV/b"},
                                              {u"43", u"IV/c"},
                                              {u"44", u"IV/d"},
                                              {u"45", u"IV/e"}}};

enum class PostKind {
    jptPratama,
    administrator,
    pengawas,
    pelaksana,
    ahliPertama,
    ahliMuda,
    ahliMadya,
    ahliUtama,
    pemula,
    terampil,
    mahir,
    penyelia
};

struct KindInfo {
    QStringView code;
    QStringView words;  ///< the end of a functional title
    int level;          ///< required of everyone of this kind, required_levels.csv
    int youngest;       ///< years
    int lowestRank;     ///< of PNS, in kRanks
    int highestRank;
};

inline constexpr std::array<KindInfo, 12> kKinds{{{u"JPT_PRATAMA", u"", 4, 45, 9, 11},
                                                  {u"ADMINISTRATOR", u"", 3, 38, 8, 10},
                                                  {u"PENGAWAS", u"", 2, 32, 6, 8},
                                                  {u"PELAKSANA", u"", 1, 25, 0, 6},
                                                  {u"JF_AHLI_PERTAMA", u"Ahli Pertama", 2, 25, 5, 6},
                                                  {u"JF_AHLI_MUDA", u"Ahli Muda", 3, 33, 7, 8},
                                                  {u"JF_AHLI_MADYA", u"Ahli Madya", 4, 41, 9, 11},
                                                  {u"JF_AHLI_UTAMA", u"Ahli Utama", 5, 50, 12, 13},
                                                  {u"JF_PEMULA", u"Pemula", 1, 25, 1, 1},
                                                  {u"JF_TERAMPIL", u"Terampil", 2, 26, 2, 4},
                                                  {u"JF_MAHIR", u"Mahir", 2, 32, 5, 6},
                                                  {u"JF_PENYELIA", u"Penyelia", 3, 40, 7, 8}}};

[[nodiscard]] inline const KindInfo& infoOf(PostKind kind) { return kKinds[static_cast<size_t>(kind)]; }
[[nodiscard]] inline bool isStructural(PostKind kind) { return kind <= PostKind::pengawas; }

struct Eselon {
    QStringView id = u"99";
    QStringView name = u"NON";
};

struct Post {
    QString title;
    PostKind kind = PostKind::pelaksana;
    Eselon eselon;
    QString field;        ///< rumpun of its technical competencies, may be empty
    QList<int> required;  ///< one level per competency, 0 = not required
};

struct Education {
    QStringView id;
    QStringView name;
};

struct Person {
    QString id, nip, name, titleBefore, titleAfter, birthPlace, nik, phone, email;
    QDate born;
    QDate entered;  ///< CPNS; invalid for PPPK
    QDate since;    ///< in the present post
    bool female = false;
    bool pppk = false;
    bool active = true;
    Rank rank;
    Education education;
    int post = 0;
    int unit = 0;
};

struct PastPost {
    int person = 0;
    Eselon eselon;
    QString title;
    int unit = 0;
    QDate since;
    QString decree;
};

struct Assessment {
    int person = 0;
    QDate day;
    QStringView method;
    std::array<int, kCoreCompetencies> levels{};  ///< -1 = blank
    QStringView advice;
};

struct TechnicalTest {
    int person = 0;
    int competency = 0;
    int level = 0;
    QDate day;
};

struct CourseForm {
    int id;  ///< siasn_jenis_diklat.csv
    QStringView form;
    QStringView name;
    int hoursJp;
    int days;  ///< 0 = differs
};

struct Course {
    int person = 0;
    CourseForm form;
    QStringView provider;
    QDate start;
    QDate end;
    QString certificate;
};

struct Offering {
    QString code, name;
    QStringView form;  ///< training_forms.csv
    int competency = 0;
    int fromLevel = 0;
    int toLevel = 0;
    int hoursJp = 0;
    int days = 0;
    int costRupiah = 0;  ///< a person
    int seats = 0;
    int minimum = 0;
    QStringView provider, mode, target;
    QDate start, end;  ///< invalid: not fixed yet
};

struct Region {
    QString name;  ///< without "Kabupaten"
    QDate today;
    QList<Unit> units;  ///< parents before children
    QList<Competency> competencies;
    QList<Post> posts;  ///< those someone holds
    QList<Person> people;
    QList<QStringView> predicates;  ///< one a person, for the year before
    QList<PastPost> pastPosts;
    QList<Assessment> assessments;
    QList<TechnicalTest> tests;
    QList<Course> courses;
    QList<Offering> offerings;
};

/// The same options give the same region everywhere. The options must lie within their limits.
[[nodiscard]] Region makeRegion(const DemoOptions& options);

}  // namespace demo
