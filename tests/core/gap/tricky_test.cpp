// SPDX-License-Identifier: Apache-2.0
// The rows of samples/tricky, typed in, through every rule from the NIP to the gap; the figures are its expected.json.
#include "core/assessment/level_choice.h"
#include "core/competency/standard.h"
#include "core/gap/gap_table.h"
#include "core/people/post_kind.h"
#include "tests/support/catch_qt.h"

#include <QHash>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 11, 22);
const QStringList kCompetencies{u"M.1"_s, u"M.2"_s, u"M.3"_s, u"M.4"_s, u"M.5"_s, u"M.6"_s, u"M.7"_s, u"M.8"_s, u"SK.1"_s, u"T.UJI.1"_s};

struct ProfileRow {
    const char* nip;
    const char* birth;
    char sex;
    const char *legalId, *gradeId, *grade, *group, *eselonId, *title;
};
const ProfileRow kProfile[]{
    {"198702142010012001", "14-02-1987", 'F', "01", "32", "III/b", "4", "99", "Pengadministrasi Perkantoran"},
    {"198702142010012001", "14-02-1987", 'F', "01", "32", "III/b", "4", "99", "Pengadministrasi Perkantoran"},
    {"1.98702142010012E+17", "14-02-1987", 'F', "01", "32", "III/b", "4", "99", "Pengadministrasi Perkantoran"},
    {"19870214201001200", "14-02-1987", 'F', "01", "32", "III/b", "4", "99", "Pengadministrasi Perkantoran"},
    {"", "14-02-1987", 'F', "01", "32", "III/b", "4", "99", "Pengadministrasi Perkantoran"},
    {"'19870214 201001 2 002", "14-02-1987", 'F', "01", "32", "III/b", "4", "99", "Pengadministrasi Perkantoran"},
    {"198702302010012003", "28-02-1987", 'F', "01", "32", "III/b", "4", "99", "Pengadministrasi Perkantoran"},
    {"198702142010012004", "15-02-1987", 'F', "01", "32", "III/b", "4", "99", "Pengadministrasi Perkantoran"},
    {"198702142010012005", "14-02-1987", 'M', "01", "32", "III/b", "4", "99", "Pengadministrasi Perkantoran"},
    {"199003152022212006", "15-03-1990", 'F', "71", "09", "IX", "2", "99", "Perawat Ahli Pertama"},
    {"199003152022212007", "15-03-1990", 'F', "01", "31", "III/a", "4", "99", "Pengadministrasi Perkantoran"},
    {"198808082023211008", "08-08-1988", 'M', "71", "13", "XIII", "2", "99", "Dokter Ahli Muda"},
    {"198702142010012009", "14-02-1987", 'F', "01", "32", "III/b", "4", "99", "Pengadministrasi Perkantoran"},
    {"198702142010012010", "14-02-1987", 'F', "01", "32", "III/b", "4", "99", "Pengadministrasi Perkantoran"},
    {"198702142010012011", "14-02-1987", 'F', "01", "32", "III/b", "2", "99", "Lektor"},
    {"198702142010012012", "14-02-1987", 'F', "01", "32", "III/b", "2", "99", "Perawat Muda / Ahli Muda"},
    {"198702142010012013", "14-02-1987", 'F', "99", "32", "III/b", "4", "99", "Pengadministrasi Perkantoran"},
    {"198702142010012014", "14-02-1987", 'F', "01", "32", "III/b", "1", "31", ""},
    {"198702142010012015", "14-02-1987", 'F', "01", "32", "III/b", "2", "99", "Arsiparis Ahli Muda"},
    {"198702142010012016", "14-02-1987", 'F', "01", "32", "III/b", "2", "99", "Arsiparis Ahli Muda"},
    {"198702142010012017", "14-02-1987", 'F', "01", "32", "III/b", "2", "99", "Arsiparis Ahli Muda"},
    {"198702142010012018", "14-02-1987", 'F', "01", "32", "III/b", "2", "99", "Arsiparis Ahli Muda"},
};

struct AssessmentRow {
    const char* nip;
    std::vector<const char*> levels;  ///< one for all nine, or nine
    int day;                          ///< as a spreadsheet counts
    const char* method;
};
const AssessmentRow kAssessments[]{
    {"198702142010012001", {"1"}, 45252, "Assessment Center"},   {"198702142010012002", {"1"}, 45251, "Assessment Center"},
    {"198702142010012004", {"0"}, 46027, "Assessment Center"},
    {"198702142010012005", {"1", "", "1", "", "1", "", "1", "", "1"}, 46027, "Assessment Center"},
    {"198702142010012009", {"1"}, 46027, "Assessment Center"},   {"198702142010012009", {"0"}, 46296, "Mandiri"},
    {"198702142010012012", {"1"}, 45662, "Assessment Center"},   {"198702142010012012", {"3"}, 46027, "Assessment Center"},
    {"198702142010012014", {"2"}, 46027, "Assessment Center"},   {"198702142010012015", {"6"}, 46027, "Assessment Center"},
    {"198702142010012010", {"2.5"}, 46027, "Assessment Center"}, {"197001011995031001", {"2"}, 46027, "Assessment Center"},
    {"198702142010012016", {"2"}, 46055, "Atasan Langsung"},     {"198702142010012016", {"3"}, 46055, "Mandiri"},
    {"198702142010012017", {"1"}, 45690, "Rekan"},               {"198702142010012017", {"3"}, 46055, "Portofolio"},
    {"198702142010012018", {"3"}, 46055, "Assessment Center"},   {"198702142010012018", {"2"}, 46055, "Uji Kompetensi"},
    {"198702142010012013", {"1"}, 46027, "Assessment Center"},
};

const std::vector<PostHistoryRow> kHistoryOf014{{u"1"_s, {}, u"III.b"_s, u" KEPALA  BIDANG   DATA "_s, QDate(2022, 2, 1)},
                                                {u"1"_s, {}, u"IV.a"_s, u"KEPALA SEKSI DATA"_s, QDate(2018, 3, 1)},
                                                {u"4"_s, {}, {}, u"Pengadministrasi"_s, QDate(2012, 1, 1)},
                                                {u"1"_s, {}, u"II.b"_s, u"KEPALA DINAS"_s, QDate(2027, 2, 1)}};
const std::vector<PostHistoryRow> kHistoryOf012{{u"1"_s, {}, u"IV.a"_s, u"KEPALA SEKSI LAMA"_s, QDate(2024, 3, 1)}};

const std::vector<StandardRow> kStandards{
    {u"Kepala Bidang Data"_s, u"ADMINISTRATOR"_s, {}, {}, {{u"M.3"_s, 4}, {u"M.4"_s, 2}, {u"T.UJI.1"_s, 3}}},
    {u"perawat ahli pertama"_s, u"JF_AHLI_MUDA"_s, {}, {}, {{u"T.UJI.1"_s, 2}}},
    {u"LEKTOR"_s, {}, {}, {}, {{u"T.UJI.1"_s, 3}}}};

struct Tricky {
    ReferenceTables tables = shippedReference().value();
    std::vector<Person> people;  ///< in the figures
    QHash<QString, std::size_t> byNip;
    int inactive = 0, refused = 0, duplicates = 0;

    Tricky()
    {
        QStringList seen;
        for (const auto& row : kProfile) {
            const auto nip = readNip(QString::fromUtf8(row.nip));
            refused += !nip;
            if (!nip) continue;
            duplicates += seen.contains(*nip);
            if (seen.contains(*nip)) continue;
            seen += *nip;
            const Person p = person(row, *nip);
            if (isInFigures(p, tables)) {
                byNip[*nip] = people.size();
                people.push_back(p);
            } else {
                ++inactive;
            }
        }
    }

    static Person person(const ProfileRow& row, const QString& nip)
    {
        Person p;
        p.nip = nip;
        p.birthDate = QDate::fromString(QString::fromUtf8(row.birth), u"dd-MM-yyyy"_s);
        p.sex = sexFromText(QString(QLatin1Char(row.sex)));
        p.legalPositionId = QString::fromUtf8(row.legalId);
        p.gradeId = QString::fromUtf8(row.gradeId);
        p.gradeName = QString::fromUtf8(row.grade);
        p.postGroupId = QString::fromUtf8(row.group);
        p.eselonId = QString::fromUtf8(row.eselonId);
        p.functionalTitle = QString::fromUtf8(row.title);
        return p;
    }

    [[nodiscard]] CurrentPost postOf(const Person& p, const StandardBook& book) const
    {
        const auto& history = p.nip.endsWith(u"014") ? kHistoryOf014 : p.nip.endsWith(u"012") ? kHistoryOf012 : std::vector<PostHistoryRow>{};
        return currentPost(p, history, kindsByTitle(book), tables, kDay);
    }
};

/// One bad cell refuses the whole row (figures.md 2).
std::optional<std::vector<std::optional<int>>> levelsOf(const QStringList& cells)
{
    std::vector<std::optional<int>> levels;
    for (const QString& cell : cells) {
        const auto level = readLevel(cell);
        if (!level) return std::nullopt;
        levels.push_back(*level);
    }
    return levels;
}

/// Candidates by person and competency; refused rows are counted.
std::vector<QHash<QString, std::vector<LevelCandidate>>> candidates(const Tricky& t, int& refused, int& waiting)
{
    std::vector<QHash<QString, std::vector<LevelCandidate>>> list(t.people.size());
    for (const auto& row : kAssessments) {
        QStringList cells;
        for (std::size_t i = 0; i < 9; ++i) cells += QString::fromUtf8(row.levels[row.levels.size() == 1 ? 0 : i]);
        const auto levels = levelsOf(cells);
        const auto nip = QString::fromUtf8(row.nip);
        refused += !levels;
        waiting += nip.startsWith(u"1970");
        if (!levels || !t.byNip.contains(nip)) continue;
        for (qsizetype i = 0; i < 9; ++i)
            if (const auto level = (*levels)[static_cast<std::size_t>(i)])
                list[t.byNip[nip]][kCompetencies[i]].push_back(
                    {QDate(1899, 12, 30).addDays(row.day), methodRank(t.tables, QString::fromUtf8(row.method), kDay), *level});
    }
    return list;
}

}  // namespace

TEST_CASE("the people and posts of the tricky sample", "[gap]")
{
    const Tricky t;
    CHECK(t.people.size() == 17);
    CHECK(t.inactive == 1);
    CHECK(t.refused == 3);
    CHECK(t.duplicates == 1);
    int pns = 0, female = 0;
    QHash<QString, int> kinds;
    QStringList odd;
    const auto book = standardBook(t.tables.defaultLevels, kStandards, kDay);
    for (const auto& p : t.people) {
        pns += staffKindOf(p, t.tables) == StaffKind::pns;
        female += p.sex == Sex::female;
        const auto post = t.postOf(p, book);
        ++kinds[post.kind];
        for (const auto& f : personFindings(p, t.tables)) odd += p.nip.right(3) + u' ' + f.code;
        for (const auto& f : postFindings(post)) odd += p.nip.right(3) + u' ' + f.code;
    }
    CHECK(pns == 14);
    CHECK(female == 15);
    CHECK(kinds == QHash<QString, int>{{u"PELAKSANA"_s, 8}, {u"JF_AHLI_PERTAMA"_s, 1}, {u"JF_AHLI_MUDA"_s, 6}, {u"ADMINISTRATOR"_s, 1}, {u""_s, 1}});
    CHECK(odd == QStringList{u"003 nip.date"_s, u"004 nip.birthDiffers"_s, u"005 nip.sexDiffers"_s, u"007 staff.legalPosition"_s,
                             u"007 staff.grade"_s, u"011 post.kindUnknown"_s});
    CHECK(gradeOf(t.people[t.byNip[u"198808082023211008"_s]], t.tables)->name == u"Golongan XIII"_s);
}

TEST_CASE("the gaps of the tricky sample", "[gap]")
{
    const Tricky t;
    int refused = 0, waiting = 0;
    const auto rated = candidates(t, refused, waiting);
    CHECK(refused == 2);
    CHECK(waiting == 1);
    const auto book = standardBook(t.tables.defaultLevels, kStandards, kDay);
    std::vector<RequirementProfile> profiles;
    std::vector<GapPerson> people;
    std::vector<quint8> slotBytes;
    for (std::size_t p = 0; p < t.people.size(); ++p) {
        const auto post = t.postOf(t.people[p], book);
        RequirementProfile profile;
        for (const auto& required : standardOf(book, post.kind, post.title)) {
            profile.push_back({static_cast<quint32>(kCompetencies.indexOf(required.competency)), static_cast<quint8>(required.level)});
            slotBytes.push_back(slotOf(chooseLevel(rated[p].value(required.competency), kDay, 3)));
        }
        people.push_back({static_cast<quint32>(profiles.size()), 0});
        profiles.push_back(profile);
    }
    const auto sum = summarise(buildGapTable(profiles, people, slotBytes, 10, 1));
    CHECK(sum.people == 17);
    CHECK(sum.peopleAssessed == 9);
    const CompetencyGap often{16, 4, 4, 1, 0, 6, 1, 6}, seldom{16, 3, 4, 1, 0, 7, 1, 6};
    CHECK(sum.byCompetency == std::vector<CompetencyGap>{often, seldom, {16, 4, 3, 2, 0, 6, 1, 7}, {16, 4, 3, 1, 0, 7, 1, 5}, often, seldom, often,
                                                         seldom, often, {3, 0, 0, 0, 0, 3, 0, 0}});
}
