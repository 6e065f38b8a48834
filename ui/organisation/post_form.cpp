// SPDX-License-Identifier: Apache-2.0
#include "ui/organisation/post_form.h"

#include "core/base/text.h"
#include "core/organisation/unit_editor.h"
#include "ui/common/bulk_edit_dialog.h"
#include "ui/common/choice.h"
#include "ui/organisation/organisation_page.h"

#include <set>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<FormChoice> kindChoices(const core::ReferenceTables& tables)
{
    std::vector<FormChoice> choices;
    for (const auto& kind : tables.postKinds) choices.push_back({kind.code, kind.name});
    return choices;
}

std::vector<FormChoice> wordChoices(const std::set<QString>& words)
{
    std::vector<FormChoice> choices;
    for (const QString& word : words)
        if (!word.isEmpty()) choices.push_back({word, word});
    return choices;
}

}  // namespace

std::vector<FormField> postFields(const PostChoices& choices)
{
    std::set<QString> eselons, families;
    for (const auto& eselon : choices.tables.eselons)
        if (!eselon.kindOfPost.isEmpty()) eselons.insert(eselon.name);
    for (const auto& kind : choices.tables.postKinds) families.insert(kind.family);
    for (const auto& post : choices.posts) families.insert(post.family);
    return {{.key = u"title"_s, .label = OrganisationPage::tr("Post"), .hint = OrganisationPage::tr("Its holders are found by this name, so write it as it stands with the people.")},
            {.key = u"kind"_s, .label = OrganisationPage::tr("Kind of post"), .kind = FieldKind::choice, .choices = kindChoices(choices.tables)},
            {.key = u"places"_s, .label = OrganisationPage::tr("Places"), .kind = FieldKind::number, .hint = OrganisationPage::tr("How many people this post is meant for.")},
            {.key = u"eselon"_s, .label = OrganisationPage::tr("Echelon"), .kind = FieldKind::choice, .choices = wordChoices(eselons), .typable = true},
            {.key = u"class"_s, .label = OrganisationPage::tr("Job class")},
            {.key = u"family"_s, .label = OrganisationPage::tr("Job family"), .kind = FieldKind::choice, .choices = wordChoices(families), .typable = true},
            {.key = u"unit"_s, .label = OrganisationPage::tr("Unit"), .kind = FieldKind::choice, .choices = unitChoices(choices.units)}};
}

QVariantMap valuesOf(const core::Post& post)
{
    const auto text = [](const QString& s) { return s.isEmpty() ? QVariant() : QVariant(s); };
    return {{u"title"_s, text(post.title)}, {u"kind"_s, text(post.kind)},         {u"places"_s, qlonglong(post.places)},   {u"eselon"_s, text(post.eselon)},
            {u"class"_s, text(post.jobClass)}, {u"family"_s, text(post.family)}, {u"unit"_s, post.unit.isNull() ? QVariant() : QVariant(post.unit.hex())}};
}

void setPostField(core::Post& post, const QString& key, const QString& value)
{
    if (key == "title"_L1) post.title = value;
    else if (key == "kind"_L1) post.kind = value;
    else if (key == "eselon"_L1) post.eselon = value;
    else if (key == "class"_L1) post.jobClass = value;
    else if (key == "family"_L1) post.family = value;
    else if (key == "unit"_L1) post.unit = core::Uid::fromHex(value);
    else if (key == "places"_L1) {
        bool isNumber = false;
        const int places = value.toInt(&isNumber);
        post.places = isNumber ? places : -1;
    }
}

QString postFieldText(const core::Post& post, const QString& key, const PostChoices& choices)
{
    if (key == "kind"_L1) {
        const auto* kind = core::findPostKind(choices.tables, post.kind);
        return kind ? kind->name : post.kind;
    }
    if (key == "unit"_L1) {
        const auto unit = choices.units.indexOf(post.unit);
        return unit ? choices.units.at(*unit).name : QString();
    }
    if (key == "places"_L1) return post.places < 0 ? QString() : core::grouped(post.places);
    return valuesOf(post).value(key).toString();
}

core::Post postIn(const Form& form, core::Post start)
{
    for (const QString& key : form.keys()) setPostField(start, key, valueText(form.value(key)));
    return start;
}

}  // namespace ui
