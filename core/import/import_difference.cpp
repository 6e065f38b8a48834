// SPDX-License-Identifier: Apache-2.0
#include "core/import/import_difference.h"

#include "core/history/entities.h"
#include "core/history/row_names.h"
#include "core/import/import_kind.h"

#include <QDate>
#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Kinds whose columns fill an entity.
std::vector<ImportKind> kindsOf(int entityNumber)
{
    switch (entityNumber) {
    case entity::unit: return {ImportKind::units};
    case entity::person: return {ImportKind::people};
    case entity::postHistory: return {ImportKind::posts};
    case entity::competency: return {ImportKind::competencies};
    case entity::standard: return {ImportKind::standards};
    case entity::assessment: return {ImportKind::assessments, ImportKind::technicalTests};
    case entity::course: return {ImportKind::courses};
    case entity::performance: return {ImportKind::performance};
    case entity::offering: return {ImportKind::catalogue};
    case entity::reconciliation: return {ImportKind::reconciliation};
    default: return {};
    }
}

/// Fields that no column fills under their own number.
const std::map<std::pair<int, int>, QString>& otherTitles()
{
    static const std::map<std::pair<int, int>, QString> titles{
        {{entity::unit, field::unitParent}, u"Unit induk"_s},
        {{entity::person, field::personUnit}, u"Unit kerja"_s},
        {{entity::standard, field::standardLevel}, u"Level"_s},
        {{entity::assessment, field::assessedLevel}, u"Level"_s},
        {{entity::offering, field::offeringProvider}, u"Penyelenggara"_s},
        {{entity::offering, field::stepFrom}, u"Level awal"_s},
        {{entity::offering, field::stepTo}, u"Level capaian"_s},
        {{entity::provider, field::providerName}, u"Nama penyelenggara"_s},
        {{entity::angkatan, field::angkatanNumber}, u"Angkatan"_s},
        {{entity::angkatan, field::angkatanStart}, u"Tanggal mulai"_s},
        {{entity::angkatan, field::angkatanEnd}, u"Tanggal selesai"_s},
        {{entity::angkatan, field::angkatanPlace}, u"Tempat"_s},
        {{entity::angkatan, field::angkatanSeats}, u"Kuota"_s},
        {{entity::angkatan, field::angkatanMinimum}, u"Peserta minimal"_s},
        {{entity::reconciliation, field::reconciliationYear}, u"Tahun"_s},
        {{entity::reconciliation, field::reconciliationSheet}, u"Lembar"_s},
        {{entity::proposal, field::proposalNeed}, u"Pelatihan yang dibutuhkan"_s},
        {{entity::proposal, field::proposalYear}, u"Tahun"_s},
    };
    return titles;
}

/// Days are kept as ISO texts.
QString shownDay(const QString& text)
{
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() ? day.toString(u"dd-MM-yyyy"_s) : text;
}

}  // namespace

QString fieldTitle(const Entity& entity, int fieldNumber)
{
    for (const ImportKind kind : kindsOf(entity.number))
        if (const ColumnSpec* spec = findColumn(kind, fieldNumber)) return spec->title;
    if (const auto it = otherTitles().find({entity.number, fieldNumber}); it != otherTitles().end()) return it->second;
    const Field* field = entity.field(fieldNumber);
    if (!field) static_cast<void>(entity.setOf(fieldNumber, &field));
    return field ? QString::fromStdString(field->column) : QString();
}

QString shownValue(Session& session, const Entity& entity, int fieldNumber, const Value& value)
{
    if (isSecret(entity.number, fieldNumber)) return hiddenValue(value);
    const Field* field = entity.field(fieldNumber);
    if (!field || field->kind != FieldKind::reference || value.isNull()) return shownDay(value.toString());
    const QString name = nameOfRow(session, field->target, value.uid());
    return name.isEmpty() ? u"(belum ada di data)"_s : name;
}

}  // namespace core
