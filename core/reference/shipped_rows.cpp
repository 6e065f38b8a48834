// SPDX-License-Identifier: Apache-2.0
// From the built-in CSV lists to registry rows.
#include "core/reference/shipped_rows.h"

#include "core/history/entities.h"
#include "core/reference/csv.h"
#include "core/reference/reference.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QtEndian>
#include <algorithm>

namespace core {
namespace {

struct ListShape {
    const char* name;
    const char* keys;   ///< columns that name a row, comma-separated; never change them
    const char* title;  ///< column shown as the row's name
};

constexpr ListShape kLists[] = {
    {"competency_levels", "code,level", "title_paraphrase"},
    {"cost_items", "code", "item"},
    {"education_levels", "siasn_code", "name"},
    {"effectiveness", "form_code,from_jp", "form_code"},
    {"eselon", "siasn_id", "eselon"},
    {"fund_sources", "code", "name"},
    {"golongan", "id,jenis_asn", "golongan"},
    {"hour_caps", "form_code", "form_code"},
    {"import_header_aliases", "order", "field"},
    {"ip_asn_scores", "dimension,indicator,jabatan_group", "indicator"},
    {"jabatan_jenis", "code", "name"},
    {"jpm_categories", "scheme,category", "category"},
    {"kedudukan_hukum", "id", "nama"},
    {"methods", "method", "method"},
    {"predikat_kinerja", "id", "predikat"},
    {"predikat_matrix", "hasil_kerja,perilaku_kerja", "predikat"},
    {"settings", "key", "key"},
    {"siasn_jenis_diklat", "id", "jenis"},
    {"siasn_latihan_struktural", "id", "nama"},
    {"talent_boxes", "box", "name"},
    {"training_forms", "code", "form"},
};

CsvTable tableOf(const QString& list)
{
    return valueOrThrow(readCsv(valueOrThrow(shippedList(list))));
}

QJsonObject record(const CsvTable& table, const QStringList& row)
{
    QJsonObject o;
    for (qsizetype i = 0; i < table.header.size(); ++i) o.insert(table.header.at(i), row.at(i));
    return o;
}

void addList(const ListShape& shape, ShippedRows& rows)
{
    const QString list = QString::fromLatin1(shape.name);
    const QStringList keys = QString::fromLatin1(shape.keys).split(u',');
    const CsvTable table = tableOf(list);
    for (const QStringList& cells : table.rows) {
        const QJsonObject o = record(table, cells);
        QStringList key;
        for (const QString& column : keys) key << o.value(column).toString();
        Snapshot s;
        s.fields[field::entryList] = Value(list);
        s.fields[field::entryCode] = Value(key.join(u'/'));
        s.fields[field::entryName] = Value(o.value(QString::fromLatin1(shape.title)).toString());
        s.fields[field::entryData] = Value(QString::fromUtf8(QJsonDocument(o).toJson(QJsonDocument::Compact)));
        s.fields[field::entryStatus] = Value::ofText(o.value(QLatin1String("status")).toString());
        s.fields[field::entrySource] = Value::ofText(o.value(QLatin1String("source")).toString());
        const RowKey row{entity::referenceEntry, naturalUid(entity::referenceEntry, QStringList{list} + key)};
        if (!rows.rows.emplace(row, std::move(s)).second)
            throw Failure(ErrorCode::internal, QStringLiteral("Daftar rujukan “%1” menyebut “%2” dua kali.").arg(list, key.join(u'/')));
    }
}

void addCompetencies(const ReferenceTables& tables, ShippedRows& rows)
{
    for (const CompetencyEntry& entry : tables.competencies) {
        Snapshot s;
        s.fields[field::competencyCode] = Value(entry.code);
        s.fields[field::competencyName] = Value(entry.name);
        s.fields[field::competencyKind] = Value(entry.kind);
        s.fields[field::competencyDefinition] = Value::ofText(entry.definition);
        s.fields[field::competencyStatus] = Value(entry.mark.verified ? QStringLiteral("confirmed") : QStringLiteral("memory"));
        s.fields[field::competencySource] = Value::ofText(entry.mark.source);
        rows.rows.emplace(RowKey{entity::competency, competencyUid(entry.code)}, std::move(s));
    }
}

/// The lists name their sources for programmers; this stands beside a requirement when a user asks why.
QString defaultStandardSource() { return QStringLiteral("Standar bawaan Titian menurut jenis jabatan; levelnya dari sumber sekunder, belum terverifikasi."); }

void addDefaultStandards(const ReferenceTables& tables, ShippedRows& rows)
{
    for (const DefaultLevel& entry : tables.defaultLevels) {
        Snapshot& s = rows.rows[{entity::standard, naturalUid(entity::standard, {QStringLiteral("kind"), entry.postKind})}];
        s.fields[field::standardKind] = Value(entry.postKind);
        s.fields[field::standardStatus] = Value(entry.mark.verified ? QStringLiteral("confirmed") : QStringLiteral("memory"));
        s.fields[field::standardSource] = Value(defaultStandardSource());
        s.elements[{field::standardLevel, competencyUid(entry.competency)}] = Value(entry.level);
    }
}

int hashOf(const ShippedRows& rows)
{
    std::vector<QByteArray> all;
    for (const auto& [row, snapshot] : rows.rows) all.push_back(row.uid.bytes() + encodeSnapshot(snapshot));
    std::sort(all.begin(), all.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray& bytes : all) hash.addData(bytes);
    return static_cast<int>(qFromBigEndian<quint32>(hash.result().constData()) >> 1);
}

}  // namespace

QStringList listKeys(const QString& list)
{
    for (const ListShape& shape : kLists)
        if (list == QLatin1String(shape.name)) return QString::fromLatin1(shape.keys).split(u',');
    return {};
}

QStringList listColumns(const QString& list)
{
    const auto text = shippedList(list);
    const auto table = text ? readCsv(*text) : Result<CsvTable>(CsvTable{});
    return table && !listKeys(list).isEmpty() ? table->header : QStringList();
}

QString listTitle(const QString& list)
{
    for (const ListShape& shape : kLists)
        if (list == QLatin1String(shape.name)) return QString::fromLatin1(shape.title);
    return {};
}

Uid competencyUid(const QString& code) { return naturalUid(entity::competency, {code}); }

Result<ShippedRows> shippedRows()
{
    try {
        const ReferenceTables tables = valueOrThrow(shippedReference());
        ShippedRows rows;
        for (const ListShape& shape : kLists) addList(shape, rows);
        addCompetencies(tables, rows);
        addDefaultStandards(tables, rows);
        rows.version = hashOf(rows);
        return rows;
    } catch (Failure& failure) {
        return tl::unexpected<Error>(std::move(failure.error));
    }
}

}  // namespace core
