// SPDX-License-Identifier: Apache-2.0
#include "ui/people/person_form.h"

#include "core/base/text.h"
#include "ui/common/bulk_edit_dialog.h"
#include "ui/common/choice.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QHash>

namespace ui {

using namespace Qt::StringLiterals;
using ItemKind = core::PersonItemKind;

QString personItemTitle(const QString& key)
{
    const std::pair<QString, QString> titles[] = {
        {u"nama"_s, PersonFormTab::tr("Name without titles")}, {u"gelarDepan"_s, PersonFormTab::tr("Titles before the name")},
        {u"gelarBelakang"_s, PersonFormTab::tr("Titles after the name")}, {u"nip"_s, PersonFormTab::tr("NIP")}, {u"nipLama"_s, PersonFormTab::tr("Old NIP")},
        {u"nik"_s, PersonFormTab::tr("NIK")}, {u"tempatLahir"_s, PersonFormTab::tr("Born in")}, {u"tanggalLahir"_s, PersonFormTab::tr("Born on")},
        {u"jenisKelamin"_s, PersonFormTab::tr("Sex")}, {u"telepon"_s, PersonFormTab::tr("Phone")}, {u"email"_s, PersonFormTab::tr("E-mail")},
        {u"kedudukanHukum"_s, PersonFormTab::tr("Legal position")}, {u"jenisPegawai"_s, PersonFormTab::tr("Kind of staff")},
        {u"tmtCpns"_s, PersonFormTab::tr("CPNS since")}, {u"tmtPns"_s, PersonFormTab::tr("PNS since")}, {u"unit"_s, PersonFormTab::tr("Unit")},
        {u"jenisJabatan"_s, PersonFormTab::tr("Kind of post")}, {u"eselon"_s, PersonFormTab::tr("Eselon")},
        {u"jabatanFungsional"_s, PersonFormTab::tr("Functional post")}, {u"jabatanPelaksana"_s, PersonFormTab::tr("General post")},
        {u"namaJabatan"_s, PersonFormTab::tr("Structural post")}, {u"tmtJabatan"_s, PersonFormTab::tr("In the post since")},
        {u"golongan"_s, PersonFormTab::tr("Grade")}, {u"tmtGolongan"_s, PersonFormTab::tr("Grade since")}, {u"lokasiKerja"_s, PersonFormTab::tr("Place of work")},
        {u"tmtPensiun"_s, PersonFormTab::tr("Retires on")}, {u"tingkatPendidikan"_s, PersonFormTab::tr("Level of education")},
        {u"pendidikan"_s, PersonFormTab::tr("Field of study")}, {u"tahunLulus"_s, PersonFormTab::tr("Year of graduation")}};
    for (const auto& [known, title] : titles)
        if (known == key) return title;
    return key;
}

namespace {

QString hintOf(const QString& key)
{
    if (key == "nip"_L1) return PersonFormTab::tr("18 digits; spaces may stay.");
    if (key == "jabatanFungsional"_L1) return PersonFormTab::tr("With its level, for example Perawat Ahli Pertama.");
    return {};
}

}  // namespace

FormField personFormField(const core::PersonItem& item, const core::GapBasis& basis)
{
    FormField field{item.key, personItemTitle(item.key), FieldKind::text, hintOf(item.key)};
    if (item.kind == ItemKind::date) field.kind = FieldKind::date;
    if (item.kind == ItemKind::text || item.kind == ItemKind::date) return field;
    field.kind = FieldKind::choice;
    if (item.kind == ItemKind::unit)
        for (std::size_t i = 0; i < basis.units.size(); ++i)
            field.choices.push_back({basis.units.at(i).uid.hex(), indentedName(basis.units, i)});
    for (const auto& choice : core::personChoices(item.kind, basis.tables)) field.choices.push_back({choice.value, choice.text});
    return field;
}

QString personFormValue(const Form& form, const QString& key) { return valueText(form.value(key)); }

QVariant personFormValue(const core::PersonItem& item, const QString& value)
{
    if (value.isEmpty()) return {};
    if (item.kind != ItemKind::date) return item.key == "nip"_L1 ? QVariant(core::groupedNip(value)) : QVariant(value);
    const QDate day = QDate::fromString(value, Qt::ISODate);
    return day.isValid() ? QVariant(day) : QVariant(value);
}

QString personShownValue(const core::PersonItem& item, const QString& text)
{
    const QDate day = item.kind == ItemKind::date ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() ? day.toString(u"dd-MM-yyyy"_s) : text;
}

QString overruledPostWords(const core::Person& person, const core::CurrentPost& post)
{
    const QString own = core::overruledTitle(person, post);
    return own.isEmpty() ? own : PersonFormTab::tr("The record says “%1”; the post history decides and says “%2”. Add the new post to the history if it is newer.").arg(own, post.title);
}

PersonFormTab::PersonFormTab(const std::vector<PersonSection>& sections, const core::GapBasis& basis, QWidget* below) : m_form(new Form)
{
    for (const auto& section : sections) {
        m_form->addSection(section.title);
        for (const QString& key : section.keys)
            if (const auto* item = core::personItem(key)) m_form->addField(personFormField(*item, basis));
    }
    m_form->setMaximumWidth(640);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(metric::kGapLarge, metric::kGap, metric::kGapLarge, metric::kGap);
    layout->setSpacing(metric::kGap);
    layout->addWidget(m_form);
    if (below) layout->addWidget(below, 1);
    else layout->addStretch(1);
    setFocusPolicy(Qt::NoFocus);
    scrollInside(this, page);
}

void PersonFormTab::setBasis(const core::GapBasis& basis)
{
    for (const QString& key : m_form->keys()) {
        const FormField field = personFormField(*core::personItem(key), basis);
        if (field.kind != FieldKind::choice) continue;
        const QVariant chosen = m_form->value(key);
        m_form->setChoices(key, field.choices);
        m_form->setValue(key, chosen);  // also one that is no longer among the choices
    }
}

}  // namespace ui
