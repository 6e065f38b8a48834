// SPDX-License-Identifier: Apache-2.0
#include "core/gap/gap_why.h"

#include "core/base/text.h"
#include "core/gap/gap_words.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

bool counts(const PersonRequirement& requirement) { return requirement.chosen.state == LevelState::counts; }

QString sentence(const PersonRequirement& requirement)
{
    if (!counts(requirement)) return u"%1: standar %2, %3"_s.arg(requirement.name).arg(requirement.required).arg(gapStateText(requirement.state).toLower());
    const QString result = requirement.gap > 0 ? u"kurang %1 level"_s.arg(requirement.gap) : u"memenuhi"_s;
    return u"%1: standar %2, hasil %3, %4"_s.arg(requirement.name).arg(requirement.required).arg(requirement.chosen.level).arg(result);
}

Explanation::Part standardsOf(const PersonRequirement& requirement, const ReferenceTables& tables)
{
    Explanation::Part part{u"Standar"_s, {}};
    for (const auto& origin : requirement.standards) {
        const PostKind* kind = origin.isDefault ? findPostKind(tables, origin.name) : nullptr;
        QString what = origin.isDefault ? u"Bawaan jenis jabatan %1"_s.arg(kind ? kind->name : origin.name) : u"Standar jabatan “%1”"_s.arg(origin.name);
        if (origin.validFrom.isValid()) what += u", berlaku sejak %1"_s.arg(longDate(origin.validFrom));
        part.rows.push_back({what, u"level %1"_s.arg(origin.level), origin.isDefault ? u"daftar bawaan Titian"_s : origin.source, origin.decides});
    }
    return part;
}

Explanation::Part levelsOf(const PersonRequirement& requirement)
{
    Explanation::Part part{u"Hasil penilaian"_s, {}};
    for (const auto& level : requirement.levels) {
        const QString method = level.method.isEmpty() ? u"metode tidak disebut"_s : level.method;
        const QString day = level.day.isValid() ? longDate(level.day) : u"tanpa tanggal"_s;
        part.rows.push_back({u"%1, %2. %3"_s.arg(method, day, explained(level.fate)), u"level %1"_s.arg(level.level), level.source, level.fate == LevelFate::chosen});
    }
    if (part.rows.empty()) part.rows.push_back({u"Belum ada penilaian untuk kompetensi ini."_s, u"–"_s, {}, true});
    return part;
}

std::vector<Explanation::Basis> gapBases()
{
    return {{u"PP 11/2017 pasal 206: profil dibandingkan dengan standar jabatan"_s, true},
            {u"Batas kurang 1, 2, dan 3+ level; masa berlaku hasil penilaian; urutan kekuatan metode"_s, false},
            {u"Level bawaan per jenis jabatan (kamus PermenPANRB 38/2017, lewat sumber sekunder)"_s, false}};
}

QString gapRule(const ReferenceTables& tables)
{
    return u"Kesenjangan = level standar dikurangi level hasil, paling kecil 0. Dari beberapa hasil dipakai metode yang terkuat, lalu yang terbaru, dan pada hari "
           "yang sama level yang lebih rendah; hasil berlaku %1 tahun. Standar untuk nama jabatan mengganti standar bawaan jenis jabatan."_s
        .arg(settingValue(tables, setting::kAssessmentValidityYears));
}

QString kindSourceText(const CurrentPost& post)
{
    switch (post.kindSource) {
    case KindSource::eselonColumn: return u"dari eselon pada data pegawai"_s;
    case KindSource::history: return u"dari eselon pada riwayat jabatan"_s;
    case KindSource::standards: return u"dari jenis jabatan pada lembar standar"_s;
    case KindSource::titleWords: return u"dari jenjang di akhir nama jabatan"_s;
    case KindSource::group: return u"dari jenis jabatan pelaksana"_s;
    case KindSource::unknown: break;
    }
    return u"tidak dapat ditentukan"_s;
}

}  // namespace

QString gapFigures(const PersonRequirement& requirement)
{
    if (counts(requirement)) return u"standar %1 · hasil %2"_s.arg(requirement.required).arg(requirement.chosen.level);
    return u"standar %1 · %2"_s.arg(requirement.required).arg(gapStateText(requirement.state).toLower());
}

QString gapSign(const PersonRequirement& requirement)
{
    if (!counts(requirement)) return u"?"_s;
    const int difference = requirement.chosen.level - requirement.required;
    if (difference == 0) return u"0"_s;
    return difference < 0 ? u"–%1"_s.arg(-difference) : u"+%1"_s.arg(difference);
}

Explanation whyGap(const PersonRequirement& requirement, const PersonGap& gap, const ReferenceTables& tables)
{
    Explanation why{sentence(requirement), {}, gapRule(tables), gapBases()};
    why.parts.push_back({u"Pegawai"_s,
                         {{u"Jabatan pada %1"_s.arg(longDate(gap.asOf)), gap.post.title.isEmpty() ? u"–"_s : gap.post.title, gap.postSource, true}}});
    why.parts.push_back(standardsOf(requirement, tables));
    why.parts.push_back(levelsOf(requirement));
    return why;
}

QString whyOutweighed(const PersonRequirement& requirement, const GivenLevel& given, const ReferenceTables& tables, QDate asOf)
{
    if (!counts(requirement)) return {};
    const LevelOrigin& used = requirement.levels[requirement.chosen.index];
    if (used.day == given.day && folded(used.method) == folded(given.method)) return {};
    const int rank = methodRank(tables, given.method, asOf);
    const bool isExpired = countsUntil(given.day, settingValue(tables, setting::kAssessmentValidityYears)) < asOf;
    const bool isWeaker = rank > used.methodRank, isLevel = rank == used.methodRank, isOlder = isLevel && given.day < used.day;
    const bool isHigher = isLevel && given.day == used.day && given.level && *given.level > used.level;
    if (!isExpired && !isWeaker && !isOlder && !isHigher) return {};
    const QString reason = isExpired  ? u"karena penilaian ini sudah lewat masa berlakunya"_s
                           : isWeaker ? u"karena metodenya lebih kuat"_s
                           : isOlder  ? u"karena lebih baru"_s
                                      : u"karena pada hari yang sama dipakai level yang lebih rendah"_s;
    const QString start = given.level ? u"Dinilai %1 dengan metode %2"_s.arg(*given.level).arg(given.method) : u"Level yang diisi di sini tidak mengubah kesenjangan"_s;
    const QString method = used.method.isEmpty() ? u"hasil tanpa metode"_s : used.method;
    return u"%1; yang dipakai tetap %2 %3 (%4) %5."_s.arg(start, method).arg(used.level).arg(used.day.toString(u"dd-MM-yyyy"_s), reason);
}

Explanation whyPerson(const PersonGap& gap, const ReferenceTables& tables)
{
    int missing = 0, open = 0;
    Explanation::Part requirements{u"Kompetensi"_s, {}};
    for (const auto& requirement : gap.requirements) {
        missing += requirement.gap > 0;
        open += !counts(requirement);
        requirements.rows.push_back({requirement.name, u"%1 · %2"_s.arg(gapFigures(requirement), gapSign(requirement)), {}, counts(requirement)});
    }
    Explanation why{gap.requirements.empty() ? u"Belum ada standar kompetensi untuk jabatan ini, jadi kesenjangan belum dapat dihitung."_s
                                             : u"%1 dari %2 kompetensi kurang, %3 belum dinilai atau kedaluwarsa."_s.arg(missing).arg(gap.requirements.size()).arg(open),
                    {}, gapRule(tables), gapBases()};
    const PostKind* kind = findPostKind(tables, gap.post.kind);
    Explanation::Part basis{u"Dasar"_s,
                            {{u"Tanggal hitung"_s, longDate(gap.asOf), {}, true},
                             {u"Jabatan"_s, gap.post.title.isEmpty() ? u"–"_s : gap.post.title, gap.postSource, true},
                             {u"Jenis jabatan, %1"_s.arg(kindSourceText(gap.post)), kind ? kind->name : u"–"_s, {}, true}}};
    if (!gap.active) basis.rows.push_back({u"Pegawai ini tidak aktif dan tidak masuk rekapitulasi mana pun."_s, u"tidak dihitung"_s, {}, false});
    if (gap.jpmHundredths) basis.rows.push_back({u"JPM, perhitungan internal"_s, u"%1 % %2"_s.arg(jpmText(*gap.jpmHundredths), gap.jpmCategory).trimmed(), {}, true});
    why.parts = {basis, requirements};
    if (gap.jpmHundredths) why.bases.push_back({u"JPM (PerBKN 26/2019, lewat sumber sekunder)"_s, false});
    Explanation::Part findings{u"Catatan data"_s, {}};
    for (const Problem& finding : gap.findings) findings.rows.push_back({finding.message, {}, {}, false});
    if (!findings.rows.empty()) why.parts.push_back(findings);
    return why;
}

Explanation whyEveryGap(const PersonGap& gap, const ReferenceTables& tables)
{
    Explanation why = whyPerson(gap, tables);
    for (const auto& requirement : gap.requirements) {
        Explanation::Part part{sentence(requirement), standardsOf(requirement, tables).rows};
        for (auto& level : levelsOf(requirement).rows) part.rows.push_back(std::move(level));
        why.parts.push_back(std::move(part));
    }
    return why;
}

}  // namespace core
