// SPDX-License-Identifier: Apache-2.0
#include "core/indices/ip_asn_competency.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

struct IndicatorWord {
    QLatin1String word;  ///< of the folded text of a row
    IpAsnIndicator indicator;
};
constexpr std::array kIndicatorWords{IndicatorWord{"kepemimpinan"_L1, IpAsnIndicator::leadership}, IndicatorWord{"fungsional"_L1, IpAsnIndicator::functional},
                                     IndicatorWord{"teknis"_L1, IpAsnIndicator::technical}, IndicatorWord{"seminar"_L1, IpAsnIndicator::seminar}};

/// Pelatihan Manajerial and Sosial Kultural; Struktural Kepemimpinan has an indicator of its own.
constexpr std::array kNotTechnical{"KL01"_L1, "KL02"_L1, "KL05"_L1};

QString certificateLetterOf(const QString& formCode, const ReferenceTables& tables)
{
    const auto* form = findTrainingFormByCode(tables, formCode);
    const auto type = form ? std::ranges::find(tables.trainingTypes, form->siasnTrainingTypeId, &TrainingType::id) : tables.trainingTypes.end();
    return type == tables.trainingTypes.end() ? QString() : type->certificateLetter;
}

int numberIn(const QString& text, const QRegularExpression& before)
{
    return before.match(text).captured(1).toInt();
}

}  // namespace

std::optional<IpAsnIndicator> ipAsnIndicatorOf(const QString& formCode, HourAspect aspect, const ReferenceTables& tables)
{
    const QString letter = certificateLetterOf(formCode, tables);
    if (letter == "P"_L1) return IpAsnIndicator::seminar;
    if (letter == "F"_L1 || aspect == HourAspect::functional) return IpAsnIndicator::functional;
    if (aspect == HourAspect::managerial || std::ranges::find(kNotTechnical, formCode) != kNotTechnical.end()) return std::nullopt;
    return letter == "T"_L1 || aspect == HourAspect::technical ? std::optional(IpAsnIndicator::technical) : std::nullopt;
}

IpAsnCompetencyRules::IpAsnCompetencyRules(const std::vector<IpAsnScore>& rows, int year) : m_year(year)
{
    static const QRegularExpression hours(u"(\\d+) ?jp\\b"_s), years(u"(\\d+) ?tahun\\b"_s);
    for (const IpAsnScore& row : rows) {
        const QString text = folded(row.indicator);
        const auto word = std::ranges::find_if(kIndicatorWords, [&](const auto& each) { return text.contains(each.word); });
        if (!row.hundredths || !appliesOn(row.mark, QDate(year, 12, 31)) || row.dimension != "KOMPETENSI"_L1 || word == kIndicatorWords.end()) continue;
        m_rules.push_back({folded(row.group), word->indicator, *row.hundredths, numberIn(text, hours), numberIn(text, years)});
    }
}

bool IpAsnCompetencyRules::Rule::isMet(std::span<const IpAsnCourse> courses, int year) const
{
    int certificateJp = 0;
    bool hasAny = false;
    for (const IpAsnCourse& course : courses) {
        if (course.indicator != indicator || course.year > year || (years > 0 && course.year <= year - years)) continue;
        hasAny = true;
        certificateJp = years > 0 ? certificateJp + course.certificateJp : std::max(certificateJp, course.certificateJp);
    }
    return hasAny && certificateJp >= leastJp;
}

std::optional<IpAsnCompetency> IpAsnCompetencyRules::measure(const QString& group, bool hasLeadership, std::span<const IpAsnCourse> courses) const
{
    std::optional<IpAsnCompetency> measured;
    if (group.isEmpty()) return measured;
    for (const Rule& rule : m_rules) {
        if (rule.group != folded(group) && rule.group != "all"_L1) continue;
        if (!measured) measured.emplace();
        const bool met = rule.indicator == IpAsnIndicator::leadership ? hasLeadership : rule.isMet(courses, m_year);
        if (!met) continue;
        measured->met[static_cast<std::size_t>(rule.indicator)] = true;
        measured->hundredths += rule.hundredths;
    }
    return measured;
}

}  // namespace core
