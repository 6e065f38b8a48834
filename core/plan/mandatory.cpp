// SPDX-License-Identifier: Apache-2.0
#include "core/plan/mandatory.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace core {
namespace {

using namespace Qt::StringLiterals;

struct MandatoryWords {
    MandatoryCourse course;
    QStringView code, name, longNames, abbreviations;  ///< the last two as patterns over folded text
};

constexpr std::array<MandatoryWords, 5> kMandatoryWords{{
    {MandatoryCourse::latsar, u"latsar", u"Pelatihan Dasar CPNS (Latsar)", u"\\blatsar\\b|\\bp?e?latihan dasar (cpns|calon)|\\bprajabatan\\b", u"\\blatsar\\b"},
    {MandatoryCourse::pkp, u"pkp", u"Pelatihan Kepemimpinan Pengawas (PKP)",
     u"kepemimpinan pengawas|pim ?(tk\\.?|tingkat)? ?(iv|4)\\b|kepemimpinan (tk\\.?|tingkat) ?(iv|4)\\b|\\bsepala\\b|\\badum(la)?\\b", u"\\bpkp\\b"},
    {MandatoryCourse::pka, u"pka", u"Pelatihan Kepemimpinan Administrator (PKA)",
     u"kepemimpinan administrator|pim ?(tk\\.?|tingkat)? ?(iii|3)\\b|kepemimpinan (tk\\.?|tingkat) ?(iii|3)\\b|\\bsepadya\\b|\\bspama\\b", u"\\bpka\\b"},
    {MandatoryCourse::pkn2, u"pkn2", u"Pelatihan Kepemimpinan Nasional Tingkat II (PKN II)",
     u"(pim|kepemimpinan nasional) ?(tk\\.?|tingkat)? ?(ii|2)\\b|kepemimpinan (tk\\.?|tingkat) ?(ii|2)\\b|\\bspamen\\b|\\bsespa\\b|\\bsespanas\\b", u"\\bpkn ?(tk\\.?|tingkat)? ?(ii|2)\\b"},
    {MandatoryCourse::pkn1, u"pkn1", u"Pelatihan Kepemimpinan Nasional Tingkat I (PKN I)",
     u"(pim|kepemimpinan nasional) ?(tk\\.?|tingkat)? ?(i|1)\\b|kepemimpinan (tk\\.?|tingkat) ?(i|1)\\b|\\bsepati\\b", u"\\bpkn ?(tk\\.?|tingkat)? ?(i|1)\\b"},
}};

const MandatoryWords* wordsOf(MandatoryCourse course)
{
    const auto found = std::find_if(kMandatoryWords.begin(), kMandatoryWords.end(), [&](const auto& words) { return words.course == course; });
    return found == kMandatoryWords.end() ? nullptr : &*found;
}

struct MandatoryPatterns {
    MandatoryCourse course;
    QRegularExpression longNames, abbreviations, leading;
};

const std::vector<MandatoryPatterns>& mandatoryPatterns()
{
    static const std::vector<MandatoryPatterns> patterns = [] {
        std::vector<MandatoryPatterns> made;
        for (const auto& words : kMandatoryWords)
            made.push_back({words.course, QRegularExpression(words.longNames.toString()), QRegularExpression(words.abbreviations.toString()),
                            QRegularExpression(u"^((pelatihan|diklat) )?(%1)"_s.arg(words.abbreviations))});
        return made;
    }();
    return patterns;
}

MandatoryCourse ofPost(const QString& kind)
{
    if (kind == "PENGAWAS"_L1) return MandatoryCourse::pkp;
    if (kind == "ADMINISTRATOR"_L1) return MandatoryCourse::pka;
    if (kind == "JPT_PRATAMA"_L1) return MandatoryCourse::pkn2;
    return kind == "JPT_MADYA"_L1 || kind == "JPT_UTAMA"_L1 ? MandatoryCourse::pkn1 : MandatoryCourse::none;
}

constexpr int kLongestProbationYears = 2;

}  // namespace

QString mandatoryName(MandatoryCourse course)
{
    const auto* words = wordsOf(course);
    return words ? words->name.toString() : QString();
}

QString mandatoryCode(MandatoryCourse course)
{
    const auto* words = wordsOf(course);
    return words ? words->code.toString() : QString();
}

MandatoryCourse mandatoryNamed(const QString& name, bool isLeadershipForm)
{
    // Courses for those who teach or accompany it, and that of school supervisors (pengawas sekolah), are something else.
    static const QRegularExpression others(u"\\b(tot|training of|mentor|coach|pengajar|widyaiswara|penguji|penyelenggara|pengawas sekolah|calon pengawas)\\b"_s), aside(u"\\([^)]*\\)"_s);
    const QString whole = folded(QString(name).replace(u'-', u' ')), text = folded(QString(whole).replace(aside, u" "_s));
    if (others.match(whole).hasMatch()) return MandatoryCourse::none;
    for (const QString& said : {text, whole})  // "(PKN)" may stand between the words; "(Latsar)" may be all that tells
        for (const auto& each : mandatoryPatterns())
            if (each.longNames.match(said).hasMatch() || (isLeadershipForm ? each.abbreviations : each.leading).match(said).hasMatch()) return each.course;
    return MandatoryCourse::none;
}

MandatoryCourse mandatoryFor(const MandatoryFacts& facts)
{
    const auto isDone = [&](MandatoryCourse course) { return std::find(facts.done.begin(), facts.done.end(), course) != facts.done.end(); };
    if (facts.isCpns && !isDone(MandatoryCourse::latsar)) return MandatoryCourse::latsar;
    const MandatoryCourse course = ofPost(facts.kind);
    const bool hasIt = std::any_of(facts.done.begin(), facts.done.end(), [&](MandatoryCourse done) { return done >= course; });
    return hasIt ? MandatoryCourse::none : course;
}

bool isCpns(const QString& status, QDate cpnsSince, QDate pnsSince, QDate asOf)
{
    if (pnsSince.isValid() && pnsSince <= asOf) return false;
    const QString word = folded(status);
    if (word == "c"_L1 || word == "cpns"_L1) return true;
    return word.isEmpty() && cpnsSince.isValid() && cpnsSince <= asOf && asOf < cpnsSince.addYears(kLongestProbationYears);
}

}  // namespace core
