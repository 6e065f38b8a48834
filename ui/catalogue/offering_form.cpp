// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/offering_form.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue_store.h"
#include "core/competency/competency_store.h"
#include "core/organisation/unit_store.h"
#include "core/reference/reference_store.h"
#include "core/workspace/workspace.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/common/bulk_edit_dialog.h"

namespace ui {

using namespace Qt::StringLiterals;

core::Result<std::shared_ptr<const CatalogueData>> CatalogueData::load(core::Workspace& workspace)
{
    core::Session& session = workspace.session();
    return session.read([&]() -> std::shared_ptr<const CatalogueData> {
        auto data = std::make_shared<CatalogueData>();
        data->catalogue = core::valueOrThrow(core::CatalogueStore(session).load());
        data->today = workspace.clock().today();
        data->tables = core::valueOrThrow(core::ReferenceStore(session).load());
        data->dictionary = core::valueOrThrow(core::CompetencyStore(session).dictionary(workspace.clock().today()));
        data->units = core::valueOrThrow(core::UnitStore(session).tree());
        for (const auto& unit : data->units.units())
            if (!unit.affairs.isEmpty()) data->affairs << unit.affairs;
        return data;
    });
}

const core::Offering* CatalogueData::offering(const QByteArray& uid) const
{
    for (const auto& offering : catalogue.offerings)
        if (offering.uid.bytes() == uid) return &offering;
    return nullptr;
}

QString CatalogueData::competencyName(core::CompetencyId id) const
{
    const auto index = dictionary.indexOf(id);
    return index ? dictionary.at(*index).code + u' ' + dictionary.at(*index).name : QString(u'?');
}

QString CatalogueData::formName(const QString& code) const
{
    const auto* form = core::findTrainingFormByCode(tables, code);
    return form ? form->name : code;
}

QString CatalogueData::unitName(const core::Uid& uid) const
{
    const auto unit = units.indexOf(uid);
    if (!unit) return CataloguePage::tr("(a unit this file does not have)");
    const auto parent = units.parentOf(*unit);
    return parent && units.parentOf(*parent) ? u"%1 – %2"_s.arg(units.at(*unit).name, units.at(*parent).name) : units.at(*unit).name;
}

QString CatalogueData::targetText(const QString& target) const
{
    const auto read = core::readTarget(target, tables, affairs);
    if (read.isEveryone()) return CataloguePage::tr("For everybody.");
    QStringList parts;
    QStringList kinds;
    for (const QString& code : read.kinds)
        if (const auto* kind = core::findPostKind(tables, code)) kinds << kind->name;
    if (!kinds.isEmpty()) parts << CataloguePage::tr("kind of post: %1").arg(kinds.join(u", "_s));
    if (!read.grades.empty()) parts << CataloguePage::tr("%1 ranges of grades").arg(read.grades.size());
    if (!read.affairs.isEmpty()) parts << CataloguePage::tr("affairs: %1").arg(read.affairs.join(u", "_s));
    return CataloguePage::tr("Only for %1.").arg(parts.join(u"; "_s));
}

std::vector<FormField> offeringFields()
{
    return {{u"code"_s, CataloguePage::tr("Code")},
            {u"name"_s, CataloguePage::tr("Name")},
            {u"form"_s, CataloguePage::tr("Form"), FieldKind::choice},
            {u"provider"_s, CataloguePage::tr("Provider"), FieldKind::choice},
            {u"mode"_s, CataloguePage::tr("Mode"), FieldKind::text, CataloguePage::tr("For example klasikal, e-learning, or blended.")},
            {u"hours"_s, CataloguePage::tr("Hours"), FieldKind::number, {}, CataloguePage::tr("JP")},
            {u"days"_s, CataloguePage::tr("Days"), FieldKind::number},
            {u"cost"_s, CataloguePage::tr("Cost per person"), FieldKind::rupiah, CataloguePage::tr("0 = free; empty = not known.")},
            {u"fixed"_s, CataloguePage::tr("Fixed cost"), FieldKind::rupiah, CataloguePage::tr("Once for each angkatan that runs.")},
            {u"target"_s, CataloguePage::tr("Target"), FieldKind::text, CataloguePage::tr("Kinds of post, grades or affairs with “;” between them; empty = everybody.")},
            {u"prerequisites"_s, CataloguePage::tr("Prerequisites"), FieldKind::text, CataloguePage::tr("Codes or names of trainings with “;” between them.")},
            {u"curriculum"_s, CataloguePage::tr("Curriculum"), FieldKind::text}};
}

void addOfferingFields(Form& form)
{
    for (const FormField& field : offeringFields()) form.addField(field);
}

std::vector<FormChoice> offeringChoices(const QString& key, const CatalogueData& data)
{
    std::vector<FormChoice> choices;
    if (key == "form"_L1)
        for (const auto& each : data.tables.trainingForms) choices.push_back({each.code, u"%1 – %2"_s.arg(each.code, each.name)});
    if (key == "provider"_L1)
        for (const auto& each : data.catalogue.providers) choices.push_back({each.uid.hex(), each.name});
    return choices;
}

void setOfferingChoices(Form& form, const CatalogueData& data)
{
    for (const QString& key : {u"form"_s, u"provider"_s}) form.setChoices(key, offeringChoices(key, data));
}

QVariantMap valuesOf(const core::OfferingDraft& d)
{
    const auto text = [](const QString& s) { return s.isEmpty() ? QVariant() : QVariant(s); };
    const auto number = [](qint64 n) { return n == 0 ? QVariant() : QVariant(static_cast<qlonglong>(n)); };
    return {{u"code"_s, text(d.code)}, {u"name"_s, text(d.name)}, {u"form"_s, text(d.form)}, {u"provider"_s, d.provider.isNull() ? QVariant() : QVariant(d.provider.hex())},
            {u"mode"_s, text(d.mode)}, {u"hours"_s, number(d.hoursJp)}, {u"days"_s, number(d.days)}, {u"cost"_s, d.costPerPerson ? QVariant(static_cast<qlonglong>(*d.costPerPerson)) : QVariant()},
            {u"fixed"_s, QVariant(static_cast<qlonglong>(d.fixedCost))}, {u"target"_s, text(d.target)}, {u"prerequisites"_s, text(d.prerequisites)},
            {u"curriculum"_s, text(d.curriculum)}};
}

void setOfferingField(core::OfferingDraft& draft, const QString& key, const QString& value)
{
    bool isNumber = false;
    const qint64 typed = value.toLongLong(&isNumber);
    const qint64 number = value.isEmpty() ? 0 : isNumber ? typed : -1;
    const int whole = static_cast<int>(std::min<qint64>(number, 100'000));
    if (key == "code"_L1) draft.code = value;
    else if (key == "name"_L1) draft.name = value;
    else if (key == "form"_L1) draft.form = value;
    else if (key == "provider"_L1) draft.provider = core::Uid::fromHex(value);
    else if (key == "mode"_L1) draft.mode = value;
    else if (key == "hours"_L1) draft.hoursJp = whole;
    else if (key == "days"_L1) draft.days = whole;
    else if (key == "cost"_L1) draft.costPerPerson = value.isEmpty() ? std::nullopt : std::optional(number);
    else if (key == "fixed"_L1) draft.fixedCost = number;
    else if (key == "target"_L1) draft.target = value;
    else if (key == "prerequisites"_L1) draft.prerequisites = value;
    else if (key == "curriculum"_L1) draft.curriculum = value;
}

QString offeringFieldText(const core::OfferingDraft& draft, const QString& key, const CatalogueData& data)
{
    const QVariant value = valuesOf(draft).value(key);
    if (key == "form"_L1) return data.formName(draft.form);
    if (key == "provider"_L1) {
        const auto& all = data.catalogue.providers;
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.uid == draft.provider; });
        return found == all.end() ? QString() : found->name;
    }
    return value.typeId() == QMetaType::LongLong && (key == "cost"_L1 || key == "fixed"_L1) ? core::rupiah(value.toLongLong()) : value.toString();
}

core::OfferingDraft offeringIn(const Form& form, const core::Uid& uid)
{
    core::OfferingDraft draft;
    draft.uid = uid;
    for (const QString& key : form.keys()) setOfferingField(draft, key, valueText(form.value(key)));
    return draft;
}

}  // namespace ui
