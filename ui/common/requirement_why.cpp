// SPDX-License-Identifier: Apache-2.0
#include "ui/common/requirement_why.h"

#include "core/gap/gap_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

/// Only a context for the translator.
struct RequirementWhy {
    Q_DECLARE_TR_FUNCTIONS(ui::RequirementWhy)
};

QString dayText(QDate day) { return day.isValid() ? day.toString(u"dd-MM-yyyy"_s) : RequirementWhy::tr("no date"); }
QString inBrackets(const QString& source) { return source.isEmpty() ? QString() : u" (%1)"_s.arg(source); }

QString standardLine(const core::RequirementOrigin& origin, const core::ReferenceTables& tables)
{
    const auto* kind = core::findPostKind(tables, origin.name);
    const QString what = origin.isDefault ? RequirementWhy::tr("Required: level %1, by default for %2%3.") : RequirementWhy::tr("Required: level %1, by the standard of the post “%2”%3.");
    return what.arg(origin.level).arg(kind ? kind->name : origin.name, inBrackets(origin.source));
}

QString levelLine(const core::LevelOrigin& level)
{
    return RequirementWhy::tr("Level %1, %2, %3%4. %5").arg(level.level).arg(level.method.isEmpty() ? RequirementWhy::tr("no method") : level.method, dayText(level.day), inBrackets(level.source), core::explained(level.fate));
}

QString resultLine(const core::PersonRequirement& r)
{
    if (r.state == core::GapState::notAssessed) return RequirementWhy::tr("Never assessed: no figure.");
    if (r.state == core::GapState::expired) return RequirementWhy::tr("Assessed, but no longer valid: no figure.");
    if (r.gap == 0) return RequirementWhy::tr("Met: level %1 of %2.").arg(r.chosen.level).arg(r.required);
    return RequirementWhy::tr("Missing: %1 − %2 = %3.").arg(r.required).arg(r.chosen.level).arg(r.gap);
}

}  // namespace

QString requirementWhy(const core::PersonRequirement& requirement, const core::ReferenceTables& tables)
{
    QStringList lines{resultLine(requirement)};
    for (const auto& origin : requirement.standards)
        if (origin.decides) lines << standardLine(origin, tables);
    for (const auto& level : requirement.levels) lines << levelLine(level);
    return lines.join(u'\n');
}

QString requirementRules(const core::ReferenceTables& tables)
{
    QStringList lines;
    for (const QString& note : core::gapRuleNotes(tables)) lines << note;
    return lines.join(u'\n');
}

}  // namespace ui
