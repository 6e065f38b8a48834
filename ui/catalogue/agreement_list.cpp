// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/agreement_list.h"

#include "ui/catalogue/catalogue_tabs.h"
#include "ui/common/table/short_table.h"
#include "ui/common/ask.h"
#include "ui/common/form/form_dialog.h"
#include "ui/common/theme.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAgreementsSeen = 4;  // rows

/// What the fields of the dialog say.
core::Agreement agreementIn(const Form& form, core::Agreement start)
{
    start.number = form.text(u"number"_s);
    start.title = form.text(u"title"_s);
    start.start = form.value(u"start"_s).toDate();
    start.end = form.value(u"end"_s).toDate();
    start.scope = form.text(u"scope"_s);
    start.note = form.text(u"note"_s);
    return start;
}

QVariantMap valuesOf(const core::Agreement& a)
{
    const auto text = [](const QString& s) { return s.isEmpty() ? QVariant() : QVariant(s); };
    const auto day = [](QDate d) { return d.isValid() ? QVariant(d) : QVariant(); };
    return {{u"number"_s, text(a.number)}, {u"title"_s, text(a.title)}, {u"start"_s, day(a.start)}, {u"end"_s, day(a.end)}, {u"scope"_s, text(a.scope)}, {u"note"_s, text(a.note)}};
}

}  // namespace

AgreementList::AgreementList(core::EditLog& log, QWidget* parent)
    : QWidget(parent), m_log(log), m_table(new ShortTable(tr("Agreements"), {{tr("Title"), false, true}, {tr("Validity"), false, false}}, kAgreementsSeen))
{
    layOutShortTable(this, m_table, {tr("Add agreement…"), [this] { edit({{}, m_provider, {}, {}, {}, {}, {}, {}}); }, [this] { editCurrent(); }, [this] { removeChosen(); }});
}

void AgreementList::show(std::shared_ptr<const CatalogueData> read, const core::Uid& provider)
{
    m_data = std::move(read);
    m_provider = provider;
    std::vector<ShortTable::Row> rows;
    for (const auto& a : m_data->catalogue.agreements) {
        if (a.provider != provider) continue;
        const QString words = agreementWords(a, m_data->today);
        rows.push_back({a.uid, {a.number.isEmpty() ? a.title : u"%1 (%2)"_s.arg(a.title, a.number), words}, needsNotice(words) ? tokens().warning : QColor()});
    }
    m_table->setRows(provider, rows);
}

const core::Agreement* AgreementList::current() const
{
    const core::Uid uid = m_table->currentRecord();
    if (!m_data || uid.isNull()) return nullptr;
    const auto& all = m_data->catalogue.agreements;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& agreement) { return agreement.uid == uid; });
    return found == all.end() ? nullptr : &*found;
}

void AgreementList::edit(const core::Agreement& agreement)
{
    const bool isNew = agreement.uid.isNull();
    auto* dialog = new FormDialog(isNew ? tr("New agreement") : tr("Agreement"), isNew ? tr("Add") : tr("Save"), this);
    Form& fields = dialog->form();
    fields.addField({u"title"_s, tr("Title"), FieldKind::text, tr("For example “Perjanjian kerja sama pelatihan aparatur”.")});
    fields.addField({u"number"_s, tr("Number")});
    fields.addField({u"start"_s, tr("Valid from"), FieldKind::date});
    fields.addField({u"end"_s, tr("Valid until"), FieldKind::date});
    fields.addField({u"scope"_s, tr("Scope"), FieldKind::lines});
    fields.addField({u"note"_s, tr("Note"), FieldKind::lines});
    fields.refill(valuesOf(agreement), true);
    dialog->setCheck([this, agreement](const Form& form) { return core::agreementFindings(agreementIn(form, agreement), m_data->catalogue, m_data->today); });
    dialog->setAction([this, agreement](const Form& form) -> core::Result<> {
        return core::CatalogueEditor(m_log).save(agreementIn(form, agreement)).map([this](const auto&) { emit changed(); });
    });
    dialog->open();
}

void AgreementList::editCurrent()
{
    if (const auto* agreement = current()) edit(core::Agreement(*agreement));
}

void AgreementList::removeChosen()
{
    QStringList names;
    const auto chosen = m_table->selectedRecords();
    for (const auto& agreement : m_data ? m_data->catalogue.agreements : std::vector<core::Agreement>())
        if (std::find(chosen.begin(), chosen.end(), agreement.uid) != chosen.end()) names << agreement.title;
    if (names.isEmpty()) return ask::showMessage(this, tr("Agreement"), tr("Choose an agreement in the table first."));
    if (!ask::confirmRemoval(this, tr("Remove agreement"), names)) return;
    if (const auto removed = core::CatalogueEditor(m_log).removeAgreements(chosen); !removed) return ask::showError(this, tr("Agreement"), removed.error());
    emit changed();
}

}  // namespace ui
