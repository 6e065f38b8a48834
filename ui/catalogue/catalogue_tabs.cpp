// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/catalogue_tabs.h"

#include "ui/catalogue/catalogue_page.h"

#include <algorithm>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString kNotice = u"⚠ "_s;  // beside the colour

QVariant cell(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }
QVariant cell(qint64 number) { return QVariant(static_cast<qlonglong>(number)); }

template <class Rows>
auto* rowOf(const Rows& rows, const QByteArray& uid)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.uid.bytes() == uid; });
    return found == rows.end() ? nullptr : &*found;
}

/// A whole number as it was typed, 0 for an empty text, −1 for one that is none.
qint64 numberOf(const QString& value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    return value.isEmpty() ? 0 : isNumber ? number : -1;
}

int yearOf(const QString& value) { return static_cast<int>(std::min<qint64>(numberOf(value), 9999)); }

/// Each writes one field from an editor's value as text.
void setField(core::Provider& p, const QString& key, const QString& value)
{
    if (key == "name"_L1) p.name = value;
    else if (key == "kind"_L1) p.kind = value;
    else if (key == "contact"_L1) p.contact = value;
}

void setField(core::UnitPrice& p, const QString& key, const QString& value)
{
    if (key == "item"_L1) p.item = value;
    else if (key == "measure"_L1) p.measure = value;
    else if (key == "region"_L1) p.region = value;
    else if (key == "source"_L1) p.source = value;
    else if (key == "year"_L1) p.year = yearOf(value);
    else if (key == "price"_L1) p.priceRupiah = numberOf(value);
}

void setField(core::PriorityDraft& p, const QString& key, const QString& value)
{
    const auto year = value.isEmpty() ? std::nullopt : std::optional(yearOf(value));
    bool isNumber = false;
    const double weight = std::clamp(value.toDouble(&isNumber), -1.0, 1000.0);
    if (key == "name"_L1) p.name = value;
    else if (key == "weight"_L1) p.weight = value.isEmpty() ? 1000 : isNumber ? static_cast<int>(std::lround(weight * 1000)) : -1;
    else if (key == "yearFrom"_L1) p.yearFrom = year;
    else if (key == "yearTo"_L1) p.yearTo = year;
}

QVariant yearCell(const std::optional<int>& year) { return year ? QVariant(qlonglong(*year)) : QVariant(); }

QVariantMap valuesOf(const core::Provider& p) { return {{u"name"_s, cell(p.name)}, {u"kind"_s, cell(p.kind)}, {u"contact"_s, cell(p.contact)}}; }

QVariantMap valuesOf(const core::UnitPrice& p)
{
    return {{u"item"_s, cell(p.item)}, {u"measure"_s, cell(p.measure)}, {u"price"_s, cell(p.priceRupiah)}, {u"year"_s, cell(qint64{p.year})},
            {u"region"_s, cell(p.region)}, {u"source"_s, cell(p.source)}};
}

QVariantMap valuesOf(const core::PriorityDraft& p)
{
    return {{u"name"_s, cell(p.name)}, {u"weight"_s, p.weight / 1000.0}, {u"yearFrom"_s, yearCell(p.yearFrom)}, {u"yearTo"_s, yearCell(p.yearTo)}};
}

/// What the fields say, written over `record`.
template <class Record>
Record recordIn(const Form& form, Record record)
{
    for (const QString& key : form.keys()) setField(record, key, valueText(form.value(key)));
    return record;
}

core::Provider providerIn(const Form& form, const QByteArray& uid) { return recordIn(form, core::Provider{core::Uid::fromBytes(uid), {}, {}, {}}); }
core::UnitPrice priceIn(const Form& form, const QByteArray& uid) { return recordIn(form, core::UnitPrice{core::Uid::fromBytes(uid), {}, {}, {}, {}, 0, 0}); }
core::PriorityDraft priorityIn(const CatalogueData& data, const Form& form, const QByteArray& uid) { return recordIn(form, priorityDraft(data, uid)); }

/// As a table shows it.
QString fieldText(const QVariantMap& values, const QString& key)
{
    return shownCell(values.value(key), key == "price"_L1 ? ColumnKind::rupiah : key == "weight"_L1 ? ColumnKind::decimal : ColumnKind::text);
}

/// `recordOf` gives a record by its uid, if it is still there.
template <class Record>
auto bulkOf(std::function<std::optional<Record>(const CatalogueData&, const QByteArray&)> recordOf, QString Record::*name)
{
    return [recordOf, name](const CatalogueData& data, const QList<QByteArray>& uids, const ListKind::Saver& save) {
        BulkRecords<Record> work;
        for (const QByteArray& uid : uids)
            if (auto record = recordOf(data, uid)) work.records.push_back(std::move(*record));
        work.name = [name](const Record& record) { return record.*name; };
        work.shown = [](const Record& record, const QString& key) { return fieldText(valuesOf(record), key); };
        work.set = [](Record& record, const QString& key, const QString& value) { setField(record, key, value); };
        work.save = [save](const std::vector<Record>& all) { save([&](core::CatalogueEditor& editor) { return editor.saveMany(all); }); };
        return bulkWork(std::move(work));
    };
}

/// How it stands with a partner's agreements.
QString partnerWords(const CatalogueData& data, const core::Uid& provider)
{
    const auto* agreement = data.catalogue.agreementWith(provider, data.today);
    return agreement ? agreementWords(*agreement, data.today) : QString();
}

}  // namespace

QString agreementWords(const core::Agreement& agreement, QDate today)
{
    const auto state = core::agreementState(agreement, today);
    const bool isOdd = state == core::AgreementState::ending || state == core::AgreementState::expired;
    return (isOdd ? kNotice : QString()) + core::agreementStateText(agreement, today);
}

bool needsNotice(const QString& agreements) { return agreements.startsWith(kNotice); }

ListKind partnerKind()
{
    ListKind kind{u"catalogue.partners"_s, CataloguePage::tr("Partners"), CataloguePage::tr("New partner"),
                  CataloguePage::tr("No partner yet. Partners come with the import of a catalogue, or are entered by hand."), {}, {}, {}, {}, {}, {}};
    kind.fields = {{u"name"_s, CataloguePage::tr("Name")}, {u"kind"_s, CataloguePage::tr("Kind"), FieldKind::text, CataloguePage::tr("For example BPSDM, university, vendor.")},
                   {u"contact"_s, CataloguePage::tr("Contact"), FieldKind::lines}};
    kind.rows = [](const CatalogueData& data) {
        auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{{u"name"_s, CataloguePage::tr("Name"), ColumnKind::text, 230}, {u"kind"_s, CataloguePage::tr("Kind"), ColumnKind::text, 100},
                                                                             {u"contact"_s, CataloguePage::tr("Contact"), ColumnKind::text, 220, false},
                                                                             {u"offerings"_s, CataloguePage::tr("Trainings"), ColumnKind::number, 80},
                                                                             {u"agreement"_s, CataloguePage::tr("Agreement"), ColumnKind::text, 260}});
        for (const auto& p : data.catalogue.providers) source->add({cell(p.name), cell(p.kind), cell(QString(p.contact).replace(u'\n', u' ')), cell(qint64{p.offerings}), cell(partnerWords(data, p.uid))}, p.uid.bytes());
        return source;
    };
    kind.values = [](const CatalogueData& data, const QByteArray& uid) {
        const auto* p = rowOf(data.catalogue.providers, uid);
        return p ? valuesOf(*p) : QVariantMap();
    };
    kind.check = [](const CatalogueData& data, const Form& form, const QByteArray& uid) { return core::providerFindings(providerIn(form, uid), data.catalogue); };
    kind.save = [](const CatalogueData&, core::CatalogueEditor& editor, const Form& form, const QByteArray& uid) { return editor.save(providerIn(form, uid)); };
    kind.remove = [](core::CatalogueEditor& editor, std::span<const core::Uid> rows) { return editor.removeProviders(rows); };
    kind.bulkFields = QStringList{u"kind"_s, u"contact"_s};
    kind.bulk = bulkOf<core::Provider>([](const CatalogueData& data, const QByteArray& uid) {
        const auto* p = rowOf(data.catalogue.providers, uid);
        return p ? std::optional(*p) : std::nullopt;
    }, &core::Provider::name);
    return kind;
}

ListKind priceKind(int year)
{
    ListKind kind{u"catalogue.prices"_s, CataloguePage::tr("Unit prices"), CataloguePage::tr("New unit price"),
                  CataloguePage::tr("No unit price yet. Enter the standard prices of your region that training costs are made of."), {}, {}, {}, {}, {}, {}};
    kind.fields = {{u"item"_s, CataloguePage::tr("Item")}, {u"measure"_s, CataloguePage::tr("Measure"), FieldKind::text, CataloguePage::tr("For example person/day.")},
                   {u"price"_s, CataloguePage::tr("Price"), FieldKind::rupiah}, {u"year"_s, CataloguePage::tr("Year"), FieldKind::number, CataloguePage::tr("For example %1.").arg(year)},
                   {u"region"_s, CataloguePage::tr("Region")}, {u"source"_s, CataloguePage::tr("Source"), FieldKind::text, CataloguePage::tr("The regulation or standard it comes from.")}};
    kind.rows = [](const CatalogueData& data) {
        auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
            {u"item"_s, CataloguePage::tr("Item"), ColumnKind::text, 240}, {u"measure"_s, CataloguePage::tr("Measure"), ColumnKind::text, 110}, {u"price"_s, CataloguePage::tr("Price"), ColumnKind::rupiah, 130},
            {u"year"_s, CataloguePage::tr("Year"), ColumnKind::text, 70}, {u"region"_s, CataloguePage::tr("Region"), ColumnKind::text, 140}, {u"source"_s, CataloguePage::tr("Source"), ColumnKind::text, 180}});
        for (const auto& p : data.catalogue.prices)
            source->add({cell(p.item), cell(p.measure), cell(p.priceRupiah), cell(QString::number(p.year)), cell(p.region), cell(p.source)}, p.uid.bytes());
        return source;
    };
    kind.values = [](const CatalogueData& data, const QByteArray& uid) {
        const auto* p = rowOf(data.catalogue.prices, uid);
        return p ? valuesOf(*p) : QVariantMap();
    };
    kind.check = [](const CatalogueData&, const Form& form, const QByteArray& uid) { return core::priceFindings(priceIn(form, uid)); };
    kind.save = [](const CatalogueData&, core::CatalogueEditor& editor, const Form& form, const QByteArray& uid) { return editor.save(priceIn(form, uid)); };
    kind.remove = [](core::CatalogueEditor& editor, std::span<const core::Uid> rows) { return editor.removePrices(rows); };
    kind.bulkFields = QStringList{u"measure"_s, u"price"_s, u"year"_s, u"region"_s, u"source"_s};
    kind.bulk = bulkOf<core::UnitPrice>([](const CatalogueData& data, const QByteArray& uid) {
        const auto* p = rowOf(data.catalogue.prices, uid);
        return p ? std::optional(*p) : std::nullopt;
    }, &core::UnitPrice::item);
    return kind;
}

core::PriorityDraft priorityDraft(const CatalogueData& data, const QByteArray& uid)
{
    core::PriorityDraft draft;
    const auto* p = rowOf(data.catalogue.priorities, uid);
    if (!p) return draft;
    draft = {p->uid, p->name, p->weight, p->yearFrom, p->yearTo, {}, p->units};
    for (const auto& share : p->competencies)
        if (const auto index = data.dictionary.indexOf(share.competency)) draft.competencies.emplace_back(data.dictionary.at(*index).uid, share.weight);
    return draft;
}

ListKind priorityKind()
{
    ListKind kind{u"catalogue.priorities"_s, CataloguePage::tr("Priorities"), CataloguePage::tr("New priority"),
                  CataloguePage::tr("No priority yet. A priority of the RPJMD or Renstra makes its competencies weigh more in every plan of its years."), {}, {}, {}, {}, {}, {}};
    kind.fields = {{u"name"_s, CataloguePage::tr("Name")}, {u"weight"_s, CataloguePage::tr("Weight"), FieldKind::decimal, CataloguePage::tr("1 = as others; 1,5 = half as much again.")},
                   {u"yearFrom"_s, CataloguePage::tr("From year"), FieldKind::number}, {u"yearTo"_s, CataloguePage::tr("To year"), FieldKind::number}};
    kind.rows = [](const CatalogueData& data) {
        auto source = std::make_shared<ListSource>(std::vector<RecordColumn>{
            {u"name"_s, CataloguePage::tr("Name"), ColumnKind::text, 260}, {u"weight"_s, CataloguePage::tr("Weight"), ColumnKind::decimal, 80}, {u"years"_s, CataloguePage::tr("Years"), ColumnKind::text, 110},
            {u"competencies"_s, CataloguePage::tr("Competencies"), ColumnKind::text, 320}, {u"units"_s, CataloguePage::tr("Units"), ColumnKind::text, 200}});
        for (const auto& p : data.catalogue.priorities) {
            QStringList names, units;
            for (const core::Uid& unit : p.units) units << data.unitName(unit);
            for (const auto& share : p.competencies) names << data.competencyName(share.competency);
            const QString years = p.yearFrom || p.yearTo ? u"%1–%2"_s.arg(p.yearFrom ? QString::number(*p.yearFrom) : u"…"_s, p.yearTo ? QString::number(*p.yearTo) : u"…"_s) : CataloguePage::tr("all years");
            source->add({cell(p.name), p.weight / 1000.0, cell(years), cell(names.join(u", "_s)), units.isEmpty() ? cell(CataloguePage::tr("all units")) : cell(units.join(u", "_s))}, p.uid.bytes());
        }
        return source;
    };
    kind.values = [](const CatalogueData& data, const QByteArray& uid) { return rowOf(data.catalogue.priorities, uid) ? valuesOf(priorityDraft(data, uid)) : QVariantMap(); };
    kind.check = [](const CatalogueData& data, const Form& form, const QByteArray& uid) { return core::priorityFindings(priorityIn(data, form, uid)); };
    kind.save = [](const CatalogueData& data, core::CatalogueEditor& editor, const Form& form, const QByteArray& uid) { return editor.save(priorityIn(data, form, uid)); };
    kind.remove = [](core::CatalogueEditor& editor, std::span<const core::Uid> rows) { return editor.removePriorities(rows); };
    kind.newHint = CataloguePage::tr("Its competencies and units are chosen in the panel at the right once it is added; without a competency it changes nothing.");
    kind.bulkFields = QStringList{u"weight"_s, u"yearFrom"_s, u"yearTo"_s};
    kind.bulk = bulkOf<core::PriorityDraft>([](const CatalogueData& data, const QByteArray& uid) {
        return rowOf(data.catalogue.priorities, uid) ? std::optional(priorityDraft(data, uid)) : std::nullopt;
    }, &core::PriorityDraft::name);
    return kind;
}

}  // namespace ui
