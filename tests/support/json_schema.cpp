// SPDX-License-Identifier: Apache-2.0
#include "tests/support/json_schema.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>
#include <stdexcept>

namespace test {
namespace {

using namespace Qt::StringLiterals;

bool hasType(const QJsonValue& value, const QString& type)
{
    if (type == "object"_L1) return value.isObject();
    if (type == "array"_L1) return value.isArray();
    if (type == "string"_L1) return value.isString();
    if (type == "boolean"_L1) return value.isBool();
    if (type == "null"_L1) return value.isNull();
    if (type == "number"_L1) return value.isDouble();
    return type == "integer"_L1 && value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
}

void checkType(const QJsonValue& value, const QJsonValue& type, const QString& place, QStringList& problems)
{
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    for (const QJsonValue& one : types)
        if (hasType(value, one.toString())) return;
    problems << u"%1: wrong type"_s.arg(place);
}

void checkObject(const QJsonObject& object, const QJsonObject& schema, const QString& place, QStringList& problems)
{
    const QJsonObject properties = schema["properties"_L1].toObject();
    const QJsonArray required = schema["required"_L1].toArray();
    for (const QJsonValue& key : required)
        if (!object.contains(key.toString())) problems << u"%1: %2 is missing"_s.arg(place, key.toString());
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto property = properties.find(it.key());
        if (property != properties.end()) problems << schemaProblems(it.value(), property->toObject(), place + u'.' + it.key());
        else if (schema["additionalProperties"_L1] == QJsonValue(false)) problems << u"%1: %2 is not in the schema"_s.arg(place, it.key());
    }
}

void checkKeywords(const QJsonObject& schema, const QString& place, QStringList& problems)
{
    static const QStringList known{u"$schema"_s, u"$id"_s, u"title"_s, u"description"_s, u"type"_s, u"required"_s, u"properties"_s,
                                   u"items"_s, u"enum"_s, u"additionalProperties"_s, u"minimum"_s};
    for (const QString& keyword : schema.keys())
        if (!known.contains(keyword)) problems << u"%1: the schema says “%2”, which is not understood here"_s.arg(place, keyword);
    if (const QJsonValue more = schema["additionalProperties"_L1]; !more.isUndefined() && !more.isBool())
        problems << u"%1: additionalProperties must be true or false"_s.arg(place);
}

}  // namespace

QStringList schemaProblems(const QJsonValue& value, const QJsonObject& schema, const QString& place)
{
    QStringList problems;
    checkKeywords(schema, place, problems);
    if (schema.contains("type"_L1)) checkType(value, schema["type"_L1], place, problems);
    if (schema.contains("enum"_L1) && !schema["enum"_L1].toArray().contains(value)) problems << u"%1: not one of the allowed values"_s.arg(place);
    if (schema.contains("minimum"_L1) && value.isDouble() && value.toDouble() < schema["minimum"_L1].toDouble()) problems << u"%1: too small"_s.arg(place);
    if (value.isObject()) checkObject(value.toObject(), schema, place, problems);
    if (value.isArray() && schema.contains("items"_L1)) {
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) problems << schemaProblems(items.at(i), schema["items"_L1].toObject(), u"%1[%2]"_s.arg(place).arg(i));
    }
    return problems;
}

QJsonObject cliSchema(const QString& name)
{
    QFile file(sourcePath() + QStringLiteral("/docs/cli/") + name + u".schema.json"_s);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("no schema " + name.toStdString());
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    if (schema.isEmpty()) throw std::runtime_error("broken schema " + name.toStdString());
    return schema;
}

}  // namespace test
