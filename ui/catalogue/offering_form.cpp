// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/offering_form.h"

#include "core/catalogue/catalogue_store.h"
#include "core/competency/competency_store.h"
#include "core/organisation/unit_store.h"
#include "core/reference/reference_store.h"
#include "core/workspace/workspace.h"
#include "ui/catalogue/catalogue_page.h"

namespace ui {

using namespace Qt::StringLiterals;
using Kind = FormField::Kind;

core::Result<std::shared_ptr<const CatalogueData>> CatalogueData::load(core::Workspace& workspace)
{
    core::Session& session = workspace.session();
    return session.read([&]() -> std::shared_ptr<const CatalogueData> {
        auto data = std::make_shared<CatalogueData>();
        data->catalogue = core::valueOrThrow(core::CatalogueStore(session).load());
        data->tables = core::valueOrThrow(core::ReferenceStore(session).load());
        data->dictionary = core::valueOrThrow(core::CompetencyStore(session).dictionary(workspace.clock().today()));
        const auto units = core::valueOrThrow(core::UnitStore(session).tree());
        for (const auto& unit : units.units())
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

void addOfferingFields(Form& form)
{
    form.addField({u"code"_s, CataloguePage::tr("Code")});
    form.addField({u"name"_s, CataloguePage::tr("Name")});
    form.addField({u"form"_s, CataloguePage::tr("Form"), Kind::choice});
    form.addField({u"provider"_s, CataloguePage::tr("Provider"), Kind::choice});
    form.addField({u"mode"_s, CataloguePage::tr("Mode"), Kind::text, CataloguePage::tr("For example klasikal, e-learning, or blended.")});
    form.addField({u"hours"_s, CataloguePage::tr("Hours"), Kind::number, {}, CataloguePage::tr("JP")});
    form.addField({u"days"_s, CataloguePage::tr("Days"), Kind::number});
    form.addField({u"cost"_s, CataloguePage::tr("Cost per person"), Kind::rupiah});
    form.addField({u"fixed"_s, CataloguePage::tr("Fixed cost"), Kind::rupiah, CataloguePage::tr("Once for each angkatan that runs.")});
    form.addField({u"target"_s, CataloguePage::tr("Target"), Kind::text, CataloguePage::tr("Kinds of post, grades or affairs with “;” between them; empty = everybody.")});
    form.addField({u"prerequisites"_s, CataloguePage::tr("Prerequisites"), Kind::text, CataloguePage::tr("Codes or names of trainings with “;” between them.")});
    form.addField({u"curriculum"_s, CataloguePage::tr("Curriculum"), Kind::text});
}

void setOfferingChoices(Form& form, const CatalogueData& data)
{
    std::vector<FormChoice> forms, providers;
    for (const auto& each : data.tables.trainingForms) forms.push_back({each.code, u"%1 – %2"_s.arg(each.code, each.name)});
    for (const auto& each : data.catalogue.providers) providers.push_back({each.uid.bytes(), each.name});
    form.setChoices(u"form"_s, forms);
    form.setChoices(u"provider"_s, providers);
}

QVariantMap valuesOf(const core::OfferingDraft& d)
{
    const auto text = [](const QString& s) { return s.isEmpty() ? QVariant() : QVariant(s); };
    const auto number = [](qint64 n) { return n == 0 ? QVariant() : QVariant(static_cast<qlonglong>(n)); };
    return {{u"code"_s, text(d.code)}, {u"name"_s, text(d.name)}, {u"form"_s, text(d.form)}, {u"provider"_s, d.provider.isNull() ? QVariant() : QVariant(d.provider.bytes())},
            {u"mode"_s, text(d.mode)}, {u"hours"_s, number(d.hoursJp)}, {u"days"_s, number(d.days)}, {u"cost"_s, QVariant(static_cast<qlonglong>(d.costPerPerson))},
            {u"fixed"_s, QVariant(static_cast<qlonglong>(d.fixedCost))}, {u"target"_s, text(d.target)}, {u"prerequisites"_s, text(d.prerequisites)},
            {u"curriculum"_s, text(d.curriculum)}};
}

core::OfferingDraft offeringIn(const Form& form, const core::Uid& uid)
{
    const auto whole = [&](const QString& key) { return static_cast<int>(std::min<qint64>(numberIn(form, key), 100'000)); };
    return {uid, form.text(u"code"_s), form.text(u"name"_s), form.text(u"form"_s), form.text(u"mode"_s), whole(u"hours"_s), whole(u"days"_s), numberIn(form, u"cost"_s),
            numberIn(form, u"fixed"_s), form.text(u"target"_s), form.text(u"prerequisites"_s), form.text(u"curriculum"_s),
            core::Uid::fromBytes(form.value(u"provider"_s).toByteArray())};
}

qint64 numberIn(const Form& form, const QString& key)
{
    const QVariant value = form.value(key);
    if (!value.isValid()) return 0;
    return value.typeId() == QMetaType::LongLong ? value.toLongLong() : -1;
}

}  // namespace ui
