// SPDX-License-Identifier: Apache-2.0
// Checks JSON against the schemas of docs/cli: the part of JSON Schema they use, and a complaint about any other keyword,
// so that no rule of a schema is silently skipped.
#pragma once
#include <QJsonObject>
#include <QStringList>

namespace test {

/// Empty = valid. Each problem begins with its place, "$.people[3].nip: …".
[[nodiscard]] QStringList schemaProblems(const QJsonValue& value, const QJsonObject& schema, const QString& place = QStringLiteral("$"));
/// docs/cli/<name>.schema.json; throws std::runtime_error if it can't be read.
[[nodiscard]] QJsonObject cliSchema(const QString& name);

}  // namespace test
