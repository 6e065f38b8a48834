// SPDX-License-Identifier: Apache-2.0
// Finding rows in the code lists.
#include "core/reference/reference.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {
namespace {

struct DefaultSetting {
    QStringView key;
    int value;
};

const DefaultSetting kDefaults[]{
    {setting::kAssessmentValidityYears, 3}, {setting::kPnsHourFloor, 20}, {setting::kPppkHourCeiling, 24},
    {setting::kAtLeastHours, 20},           {setting::kJpmCapped, 0},     {setting::kJpmScheme, 2},
    {setting::kAgeAtCpns, 18},              {setting::kRetirementMarginMonths, 12}, {setting::kUnitAbsencePercent, 20},
    {setting::kFirstTimePercent, 100},      {setting::kLongUntrainedPercent, 100},  {setting::kLongUntrainedYears, 3},
};

template <class Row, class Test>
const Row* firstWhere(const std::vector<Row>& rows, Test test)
{
    const auto found = std::find_if(rows.begin(), rows.end(), test);
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

bool appliesOn(const RuleMark& mark, QDate day)
{
    return (!mark.validFrom.isValid() || mark.validFrom <= day) && (!mark.validTo.isValid() || day <= mark.validTo);
}

int settingValue(const ReferenceTables& tables, QStringView key)
{
    if (const auto* row = firstWhere(tables.settings, [&](const Setting& s) { return s.key == key; })) return row->value;
    const auto* found = std::find_if(std::begin(kDefaults), std::end(kDefaults), [&](const auto& d) { return d.key == key; });
    return found == std::end(kDefaults) ? 0 : found->value;
}

const PostKind* findPostKind(const ReferenceTables& tables, const QString& code)
{
    return firstWhere(tables.postKinds, [&](const PostKind& k) { return k.code == code; });
}

const TrainingForm* findTrainingFormByCode(const ReferenceTables& tables, const QString& code)
{
    return firstWhere(tables.trainingForms, [&](const TrainingForm& f) { return f.code == code; });
}

const TrainingForm* findTrainingForm(const ReferenceTables& tables, const QString& siasnId, const QString& name)
{
    const auto byId = [&](const QString& id) -> const TrainingForm* {
        return id.isEmpty() ? nullptr : firstWhere(tables.trainingForms, [&](const auto& f) { return f.siasnTrainingTypeId == id; });
    };
    if (const auto* form = byId(siasnId.trimmed())) return form;
    const QString wanted = folded(name);
    if (wanted.isEmpty()) return nullptr;
    if (const auto* type = firstWhere(tables.trainingTypes, [&](const TrainingType& t) { return folded(t.name) == wanted; }))
        return byId(type->id);
    return firstWhere(tables.trainingForms, [&](const TrainingForm& f) { return folded(f.name) == wanted; });
}

}  // namespace core
