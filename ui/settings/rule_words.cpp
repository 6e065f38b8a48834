// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/rule_words.h"

#include "ui/settings/rules_tab.h"

#include <QHash>

namespace ui {

using namespace Qt::StringLiterals;

std::vector<ListName> ruleLists()
{
    return {{u"settings"_s, RulesTab::tr("Rules with a number")},
            {u"jabatan_jenis"_s, RulesTab::tr("Kinds of post and retirement ages")},
            {u"kedudukan_hukum"_s, RulesTab::tr("Legal positions")},
            {u"golongan"_s, RulesTab::tr("Grades and ranks")},
            {u"eselon"_s, RulesTab::tr("Eselon")},
            {u"education_levels"_s, RulesTab::tr("Levels of education")},
            {u"methods"_s, RulesTab::tr("Methods of assessment")},
            {u"jpm_categories"_s, RulesTab::tr("JPM categories")},
            {u"competency_levels"_s, RulesTab::tr("Levels of competencies")},
            {u"training_forms"_s, RulesTab::tr("Forms of training")},
            {u"hour_caps"_s, RulesTab::tr("Limits of counted JP")},
            {u"effectiveness"_s, RulesTab::tr("Effect of training by JP")},
            {u"cost_items"_s, RulesTab::tr("Cost items")},
            {u"fund_sources"_s, RulesTab::tr("Sources of funds")},
            {u"predikat_kinerja"_s, RulesTab::tr("Performance predicates")},
            {u"predikat_matrix"_s, RulesTab::tr("Performance matrix")},
            {u"talent_boxes"_s, RulesTab::tr("Nine talent boxes")},
            {u"ip_asn_scores"_s, RulesTab::tr("IP ASN scores")},
            {u"siasn_jenis_diklat"_s, RulesTab::tr("SIASN kinds of training")},
            {u"siasn_latihan_struktural"_s, RulesTab::tr("SIASN structural trainings")},
            {u"import_header_aliases"_s, RulesTab::tr("Headings of reconciliation sheets")}};
}

QString columnTitle(const QString& column)
{
    const QHash<QString, QString> titles{
        {u"value"_s, RulesTab::tr("Value")},           {u"unit"_s, RulesTab::tr("Measure")},          {u"source"_s, RulesTab::tr("Legal source")},
        {u"note"_s, RulesTab::tr("Note")},             {u"name"_s, RulesTab::tr("Name")},             {u"nama"_s, RulesTab::tr("Name")},
        {u"code"_s, RulesTab::tr("Code")},             {u"id"_s, RulesTab::tr("Code")},               {u"siasn_code"_s, RulesTab::tr("SIASN code")},
        {u"siasn_id"_s, RulesTab::tr("SIASN code")},   {u"siasn_kode"_s, RulesTab::tr("SIASN code")}, {u"key"_s, RulesTab::tr("Code")},
        {u"bup"_s, RulesTab::tr("Retirement age")},    {u"bup_status"_s, RulesTab::tr("Certainty of the retirement age")},
        {u"gol_min"_s, RulesTab::tr("Lowest grade")},  {u"gol_max"_s, RulesTab::tr("Highest grade")}, {u"gol_terendah"_s, RulesTab::tr("Lowest grade")},
        {u"gol_tertinggi"_s, RulesTab::tr("Highest grade")}, {u"in_figures"_s, RulesTab::tr("Counts as active (1/0)")},
        {u"eligible_for_plan"_s, RulesTab::tr("May be planned (1/0)")}, {u"rank"_s, RulesTab::tr("Precedence")}, {u"method"_s, RulesTab::tr("Method")},
        {u"level"_s, RulesTab::tr("Level")},           {u"title_paraphrase"_s, RulesTab::tr("Title of the level")},
        {u"indicators_paraphrase"_s, RulesTab::tr("Indicators (parted by ;)")}, {u"scheme"_s, RulesTab::tr("Scheme")}, {u"purpose"_s, RulesTab::tr("Purpose")},
        {u"min_inclusive"_s, RulesTab::tr("From (%)")}, {u"max_exclusive"_s, RulesTab::tr("Below (%)")}, {u"category"_s, RulesTab::tr("Category")},
        {u"form"_s, RulesTab::tr("Form")},             {u"form_code"_s, RulesTab::tr("Code of the form")}, {u"kind"_s, RulesTab::tr("Kind")},
        {u"rule"_s, RulesTab::tr("Rule")},             {u"jp"_s, RulesTab::tr("JP")},                 {u"sessions_per_month"_s, RulesTab::tr("Sessions a month")},
        {u"from_jp"_s, RulesTab::tr("From JP")},       {u"permille"_s, RulesTab::tr("Effect (thousandths)")}, {u"item"_s, RulesTab::tr("Cost item")},
        {u"basis"_s, RulesTab::tr("Basis")},           {u"pangkat"_s, RulesTab::tr("Rank")},          {u"golongan"_s, RulesTab::tr("Grade")},
        {u"jenis_asn"_s, RulesTab::tr("PNS or PPPK")}, {u"urutan"_s, RulesTab::tr("Order")},          {u"order"_s, RulesTab::tr("Order")},
        {u"score"_s, RulesTab::tr("Score")},           {u"ipasn_score"_s, RulesTab::tr("IP ASN score")}, {u"rumpun"_s, RulesTab::tr("Family")},
        {u"ipasn_group"_s, RulesTab::tr("IP ASN group")}, {u"recommendations"_s, RulesTab::tr("Recommendations")}, {u"dimension"_s, RulesTab::tr("Dimension")},
        {u"max_weight"_s, RulesTab::tr("Largest weight")}, {u"indicator"_s, RulesTab::tr("Indicator")}, {u"jabatan_group"_s, RulesTab::tr("Group of posts")},
        {u"jp_rule"_s, RulesTab::tr("JP rule")},       {u"jp_national"_s, RulesTab::tr("National JP")}, {u"jp_international"_s, RulesTab::tr("International JP")},
        {u"cap"_s, RulesTab::tr("Limit")},             {u"default_jp_seen"_s, RulesTab::tr("Usual JP")}, {u"jp_status"_s, RulesTab::tr("Certainty of the JP rule")},
        {u"siasn_jenis_diklat_id"_s, RulesTab::tr("SIASN kind of training")}, {u"ak_multiplier_pct"_s, RulesTab::tr("Credit points (%)")},
        {u"talent_score_seen"_s, RulesTab::tr("Talent score")}, {u"field"_s, RulesTab::tr("Field")}, {u"several_columns"_s, RulesTab::tr("Several columns (yes/no)")},
        {u"regex_on_lowercased_joined_header"_s, RulesTab::tr("Pattern of the heading")}};
    const QString known = titles.value(column);
    if (!known.isEmpty()) return known;
    QString plain = column;
    plain.replace(u'_', u' ');
    return plain.left(1).toUpper() + plain.mid(1);
}

QString settingTitle(const QString& key)
{
    const QHash<QString, QString> titles{{u"assessment_validity_years"_s, RulesTab::tr("How long an assessment counts")},
                                         {u"pns_hour_floor"_s, RulesTab::tr("Least JP of a PNS in a year")},
                                         {u"pppk_hour_ceiling"_s, RulesTab::tr("Most JP of a PPPK in a year")},
                                         {u"at_least_hours"_s, RulesTab::tr("JP that counts as fulfilled")},
                                         {u"jpm_capped"_s, RulesTab::tr("JPM: cap levels above the standard")},
                                         {u"jpm_scheme"_s, RulesTab::tr("JPM: scheme of categories")},
                                         {u"age_at_cpns"_s, RulesTab::tr("Youngest age at appointment")},
                                         {u"retirement_margin_months"_s, RulesTab::tr("Months before retirement without training")},
                                         {u"unit_absence_percent"_s, RulesTab::tr("Most of a unit away in one week")},
                                         {u"first_time_percent"_s, RulesTab::tr("Value of a seat for who was never trained")},
                                         {u"long_untrained_percent"_s, RulesTab::tr("Value of a seat for who was not trained for long")},
                                         {u"long_untrained_years"_s, RulesTab::tr("Years without training that are long")}};
    return titles.value(key);
}

std::vector<FormChoice> settingChoices(const QString& key)
{
    if (key == "jpm_capped"_L1) return {{u"1"_s, RulesTab::tr("yes")}, {u"0"_s, RulesTab::tr("no")}};
    if (key == "jpm_scheme"_L1) return {{u"1"_s, RulesTab::tr("filling of posts")}, {u"2"_s, RulesTab::tr("mapping")}};
    return {};
}

QString settingMeaning(const QString& key)
{
    const QHash<QString, QString> meanings{
        {u"assessment_validity_years"_s, RulesTab::tr("A measured level counts until the same day that many years later, then it is expired.")},
        {u"pns_hour_floor"_s, RulesTab::tr("Each PNS is entitled to at least this much development a year.")},
        {u"pppk_hour_ceiling"_s, RulesTab::tr("Plans give a PPPK no more than this in a year.")},
        {u"at_least_hours"_s, RulesTab::tr("Recaps count who reached this, PNS and PPPK alike.")},
        {u"jpm_capped"_s, RulesTab::tr("Yes: a level above the requirement counts as the requirement; no: it counts in full.")},
        {u"jpm_scheme"_s, RulesTab::tr("Which bounds the categories of the JPM have: those for filling posts, or those for mapping.")},
        {u"age_at_cpns"_s, RulesTab::tr("Somebody younger is shown as a finding and never refused.")},
        {u"retirement_margin_months"_s, RulesTab::tr("Nobody this close to retirement or to the end of the contract is planned for.")},
        {u"unit_absence_percent"_s, RulesTab::tr("A plan takes no larger share of a unit away in one week; one person may always go.")},
        {u"first_time_percent"_s, RulesTab::tr("Above 100, plans prefer people without any course in their history; 100 = as others.")},
        {u"long_untrained_percent"_s, RulesTab::tr("Above 100, plans prefer people whose last course was long ago; 100 = as others.")},
        {u"long_untrained_years"_s, RulesTab::tr("Years between the last course and the plan from which on it was long ago.")}};
    return meanings.value(key);
}

}  // namespace ui
