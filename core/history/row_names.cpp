// SPDX-License-Identifier: Apache-2.0
#include "core/history/row_names.h"

#include "core/base/text.h"
#include "core/history/entities.h"
#include "core/history/field_words.h"

#include <QStringList>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 300;  // plans and definitions are long; the record itself shows all

/// Fields that name a row, and the reference to the row it belongs to (0 = none).
struct Naming {
    std::vector<int> fields;
    int owner = 0;
};

Naming namingOf(int entityNumber)
{
    using namespace field;
    switch (entityNumber) {
    case entity::agency: return {{agencyName}};
    case entity::unit: return {{unitName, unitCode}};
    case entity::post: return {{formationTitle}, formationUnit};
    case entity::person: return {{personName, nip}};
    case entity::distinctPeople: return {{distinctOther}, distinctOne};
    case entity::postHistory: return {{historyTitle, historySince}, historyPerson};
    case entity::competency: return {{competencyName, competencyCode}};
    case entity::standard: return {{standardTitle, standardKind}};
    case entity::assessment: return {{assessmentMethod, assessmentDate}, assessmentPerson};
    case entity::course: return {{courseName}, coursePerson};
    case entity::performance: return {{performanceYear}, performancePerson};
    case entity::offering: return {{offeringName, offeringCode}};
    case entity::angkatan: return {{angkatanNumber}, angkatanOffering};
    case entity::provider: return {{providerName}};
    case entity::agreement: return {{agreementTitle, agreementNumber}, agreementProvider};
    case entity::unitPrice: return {{priceItem, priceYear}};
    case entity::priority: return {{priorityName}};
    case entity::plan: return {{planName, planYear}};
    case entity::referenceEntry: return {{entryList, entryName, entryCode}};
    case entity::reconciliation: return {{reconciliationYear}, reconciliationPerson};
    case entity::proposal: return {{proposalNeed}, proposalPerson};
    default: return {};
    }
}

/// ISO days as offices write them; everything else as it is.
QString readableText(const QString& text)
{
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (day.isValid()) return day.toString(u"dd-MM-yyyy"_s);
    return text.size() > kLongest ? text.left(kLongest) + u'…' : text;
}

const Field* fieldOf(const Entity& entity, int number, const ElementSet** set)
{
    const Field* field = entity.field(number);
    *set = field ? nullptr : entity.setOf(number, &field);
    return field;
}

}  // namespace

bool isSecret(int entityNumber, int fieldNumber) { return entityNumber == entity::person && fieldNumber == field::nik; }

QString hiddenValue(const Value& value) { return value.toString().isEmpty() ? QString() : u"(tidak ditampilkan)"_s; }

RowNames::RowNames(EditLog& log) : m_log(log) { m_log.materialiser().begin(); }

QString RowNames::thing(int entity) const
{
    const Entity* known = m_log.registry().find(entity);
    return known ? known->name : u"Data versi baru"_s;
}

RowNames::Known RowNames::read(const RowKey& row)
{
    const Naming naming = namingOf(row.entity);
    const RowState state = m_log.materialiser().state(row);
    QStringList words;
    for (const int number : naming.fields)
        if (const auto found = state.now.fields.find(number); found != state.now.fields.end()) words << readableText(found->second.toString());
    words.removeAll(QString());
    Known result{words.join(u" · "_s), {}, {row.entity, m_log.materialiser().resolved(row)}};
    const auto owner = state.now.fields.find(naming.owner);
    if (naming.owner != 0 && owner != state.now.fields.end()) {
        const RowKey above{m_log.registry().find(row.entity)->field(naming.owner)->target, owner->second.uid()};
        result.subject = m_log.materialiser().resolved(above) == above.uid ? above : RowKey{above.entity, m_log.materialiser().resolved(above)};
        result.name += (result.name.isEmpty() ? QString() : u" – "_s) + name(above);
    }
    if (const Entity* entity = m_log.registry().find(row.entity))
        for (const Field& field : entity->fields)
            if (const auto found = state.now.fields.find(field.number); field.column == "source" && found != state.now.fields.end()) result.source = found->second.toString();
    if (result.name.isEmpty()) result.name = state.created ? u"(tanpa nama)"_s : u"(belum ada di berkas ini)"_s;
    return result;
}

const RowNames::Known& RowNames::known(const RowKey& row)
{
    const auto found = m_known.find(row);
    if (found != m_known.end()) return found->second;
    m_known[row] = {u"…"_s, {}, row};  // rows that belong to each other in a circle
    return m_known[row] = read(row);
}

QString RowNames::name(const RowKey& row) { return known(row).name; }
QString RowNames::source(const RowKey& row) { return known(row).source; }
RowKey RowNames::subject(const RowKey& row) { return known(row).subject; }

QString RowNames::field(const Address& at)
{
    if (at.field == kRow) return {};
    QString word = fieldWord(at.row.entity, at.field);
    const Entity* entity = m_log.registry().find(at.row.entity);
    const ElementSet* set = nullptr;
    const Field* field = entity ? fieldOf(*entity, at.field, &set) : nullptr;
    if (word.isEmpty()) word = field ? QString::fromStdString(field->column) : u"isian versi baru"_s;
    return set ? word + u" · "_s + name({set->target, at.element}) : word;
}

QString RowNames::value(const Address& at, const Value& value)
{
    if (value.isNull()) return {};
    if (isSecret(at.row.entity, at.field)) return hiddenValue(value);
    const Entity* entity = m_log.registry().find(at.row.entity);
    if (at.field == kSameAs) return name({at.row.entity, value.uid()});
    const ElementSet* set = nullptr;
    const Field* field = entity ? fieldOf(*entity, at.field, &set) : nullptr;
    if (field && field->kind == FieldKind::reference) return name({field->target, value.uid()});
    if (at.row.entity == entity::plan && (at.field == field::planSeats || at.field == field::planOptions || at.field == field::planSummary || at.field == field::planFunds)) return u"(lihat Rencana)"_s;
    if (const QByteArray* blob = value.blob()) return u"(gambar atau berkas, %1 bita)"_s.arg(grouped(blob->size()));
    if (field && value.integer() && QString::fromStdString(field->column).endsWith("_rupiah"_L1)) return rupiah(*value.integer());
    return readableText(value.toString());
}

}  // namespace core
