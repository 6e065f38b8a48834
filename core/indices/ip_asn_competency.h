// SPDX-License-Identifier: Apache-2.0
// Dimension Kompetensi of the IP ASN (Indeks Profesionalitas ASN): points for what somebody was trained in. Pure.
#pragma once
#include "core/learning/hour_aspect.h"

namespace core {

/// What the points are given for.
enum class IpAsnIndicator : quint8 { leadership, functional, technical, seminar };
inline constexpr std::size_t kIpAsnIndicators = 4;

/// A course as the dimension sees it. Leadership courses are not among them: theirs is the level of the post.
struct IpAsnCourse {
    IpAsnIndicator indicator = IpAsnIndicator::technical;
    int year = 0;
    int certificateJp = 0;
};
/// Which indicator a course may count for, by the certificate SIASN gives its form (siasn_jenis_diklat.csv): "P" seminar, "F" functional,
/// "T" technical, but for leadership, managerial and sociocultural courses and those the catalogue knows as managerial (hour_aspect.h);
/// without a known form by its aspect. That bimtek and e-learning are "diklat teknis" is belum terverifikasi.
[[nodiscard]] std::optional<IpAsnIndicator> ipAsnIndicatorOf(const QString& formCode, HourAspect aspect, const ReferenceTables& tables);

struct IpAsnCompetency {
    int hundredths = 0;                         ///< points, of 40
    std::array<bool, kIpAsnIndicators> met{};   ///< by IpAsnIndicator
};

/// The rows of ip_asn_scores.csv with dimension KOMPETENSI (PerBKN 8/2019 by two public applications; a newer rule of 2023 is
/// unseen, so every figure is the office's own, "perhitungan internal"). A row says itself what it asks: "dalam 2 tahun terakhir"
/// are the years that end with the measured one, ">= 20 JP" the sum of their certificates; a row without years holds for ever, of one
/// course of so many JP (readings of Titian, belum terverifikasi).
class IpAsnCompetencyRules {
public:
    /// The rows that apply at the end of `year`, which is what is measured.
    IpAsnCompetencyRules(const std::vector<IpAsnScore>& rows, int year);
    /// `group` as in PostKind; a row for ALL is everybody's; none for a group without rows. `hasLeadership`: the leadership course of
    /// the own level, or a higher one, is done.
    [[nodiscard]] std::optional<IpAsnCompetency> measure(const QString& group, bool hasLeadership, std::span<const IpAsnCourse> courses) const;

private:
    struct Rule {
        QString group;
        IpAsnIndicator indicator = IpAsnIndicator::technical;
        int hundredths = 0, leastJp = 0, years = 0;  ///< 0 years = for ever
        [[nodiscard]] bool isMet(std::span<const IpAsnCourse> courses, int year) const;
    };
    int m_year;
    std::vector<Rule> m_rules;
};

}  // namespace core
