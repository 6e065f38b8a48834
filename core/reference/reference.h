// SPDX-License-Identifier: Apache-2.0
// All code lists together, passed into the rules as a value. No I/O but shippedReference(), which reads what is built in.
#pragma once
#include "core/base/result.h"
#include "core/reference/code_lists.h"

#include <vector>

namespace core {

struct ReferenceTables {
    std::vector<LegalPosition> legalPositions;
    std::vector<Grade> grades;
    std::vector<Eselon> eselons;
    std::vector<PostKind> postKinds;
    std::vector<TrainingForm> trainingForms;
    std::vector<TrainingType> trainingTypes;
    std::vector<HourCap> hourCaps;
    std::vector<EducationLevel> educationLevels;
    std::vector<IpAsnScore> ipAsnScores;
    std::vector<MethodRank> methodRanks;
    std::vector<JpmCategory> jpmCategories;
    std::vector<Predicate> predicates;
    std::vector<PredicateCell> predicateMatrix;
    std::vector<HeaderAlias> headerAliases;
    std::vector<DefaultLevel> defaultLevels;
    std::vector<CompetencyEntry> competencies;
    std::vector<CompetencyLevelText> competencyLevels;
    std::vector<Effectiveness> effectiveness;
    std::vector<FundSource> fundSources;
    std::vector<Setting> settings;
};

/// Keys of settings.csv; a missing row gives the default of figures.md named beside it.
namespace setting {
inline constexpr char16_t kAssessmentValidityYears[] = u"assessment_validity_years";  ///< 3
inline constexpr char16_t kPnsHourFloor[] = u"pns_hour_floor";                        ///< 20 JP
inline constexpr char16_t kPppkHourCeiling[] = u"pppk_hour_ceiling";                  ///< 24 JP, belum terverifikasi
inline constexpr char16_t kAtLeastHours[] = u"at_least_hours";                        ///< 20 JP
inline constexpr char16_t kJpmCapped[] = u"jpm_capped";                               ///< 0
inline constexpr char16_t kJpmScheme[] = u"jpm_scheme";                               ///< 2
inline constexpr char16_t kAgeAtCpns[] = u"age_at_cpns";                              ///< 18 years
inline constexpr char16_t kRetirementMarginMonths[] = u"retirement_margin_months";    ///< 12
inline constexpr char16_t kUnitAbsencePercent[] = u"unit_absence_percent";            ///< 20
}  // namespace setting

/// True if `day` lies in the row's dates, both ends included.
[[nodiscard]] bool appliesOn(const RuleMark& mark, QDate day);
/// The value of a setting, or its default when there is no such row; 0 for a key nobody knows.
[[nodiscard]] int settingValue(const ReferenceTables& tables, QStringView key);
/// The row with that code, or nullptr. The pointer lives as long as `tables` stays unchanged.
[[nodiscard]] const PostKind* findPostKind(const ReferenceTables& tables, const QString& code);
/// The form SIASN's jenis diklat id stands for, else the one whose SIASN name or own name equals `name` folded; or nullptr.
[[nodiscard]] const TrainingForm* findTrainingForm(const ReferenceTables& tables, const QString& siasnId, const QString& name = {});
[[nodiscard]] const TrainingForm* findTrainingFormByCode(const ReferenceTables& tables, const QString& code);

/// The lists shipped with the program (resources/refdata). invalidInput names the list that can't be read: a defect.
[[nodiscard]] Result<ReferenceTables> shippedReference();
/// The shipped text of one list, e.g. "talent_boxes"; notFound otherwise.
[[nodiscard]] Result<QByteArray> shippedList(const QString& listName);

}  // namespace core
