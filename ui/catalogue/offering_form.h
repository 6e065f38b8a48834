// SPDX-License-Identifier: Apache-2.0
// The fields of an offering, the same for a new one and an old one; and what the catalogue page reads of the file.
#pragma once
#include "core/catalogue/catalogue_editor.h"
#include "core/competency/competency.h"
#include "core/organisation/unit_tree.h"
#include "ui/common/form/form.h"

namespace core {
class Workspace;
}

namespace ui {

/// Read together with each refresh.
struct CatalogueData {
    core::Catalogue catalogue;
    core::ReferenceTables tables;
    core::Dictionary dictionary;
    core::UnitTree units;
    QStringList affairs;  ///< urusan of the units, for targets
    QDate today;

    [[nodiscard]] static core::Result<std::shared_ptr<const CatalogueData>> load(core::Workspace& workspace);
    [[nodiscard]] const core::Offering* offering(const QByteArray& uid) const;
    /// "M.1 Integritas"
    [[nodiscard]] QString competencyName(core::CompetencyId id) const;
    [[nodiscard]] QString formName(const QString& code) const;
    /// With the unit above it, unless that is the agency: names repeat.
    [[nodiscard]] QString unitName(const core::Uid& uid) const;
    [[nodiscard]] core::Findings findings(const core::OfferingDraft& draft) const { return core::offeringFindings(draft, catalogue, tables, affairs); }
    /// Who the target cell lets in, in one sentence.
    [[nodiscard]] QString targetText(const QString& target) const;
};

void addOfferingFields(Form& form);
/// Forms or providers to choose from; a provider's value is the hex text of its uid.
[[nodiscard]] std::vector<FormChoice> offeringChoices(const QString& key, const CatalogueData& data);
void setOfferingChoices(Form& form, const CatalogueData& data);
/// Writes one field from a form's value as text, as offeringIn reads it.
void setOfferingField(core::OfferingDraft& draft, const QString& key, const QString& value);
/// What a field says, in words.
[[nodiscard]] QString offeringFieldText(const core::OfferingDraft& draft, const QString& key, const CatalogueData& data);
/// The fields, without choices.
[[nodiscard]] std::vector<FormField> offeringFields();
[[nodiscard]] QVariantMap valuesOf(const core::OfferingDraft& draft);
/// What the fields say; `uid` as given.
[[nodiscard]] core::OfferingDraft offeringIn(const Form& form, const core::Uid& uid);

}  // namespace ui
