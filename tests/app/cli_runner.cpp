// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli_runner.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>

#include "tests/support/catch_qt.h"
#include "tests/support/json_schema.h"
#include "tests/support/xlsx_builder.h"

namespace test {

QJsonObject CliAnswer::json() const
{
    if (!out.endsWith(u'\n') || out.count(u'\n') != 1) return {};
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

bool CliAnswer::isOneSentence() const
{
    return out.isEmpty() && err.count(u'\n') == 1 && err.endsWith(QStringLiteral(".\n")) && !err.contains(QStringLiteral(". "));
}

CliAnswer CliFolder::run(const QStringList& words, const QString& output) const
{
    QProcess process;
    if (!output.isEmpty()) process.setStandardOutputFile(output);
    process.setWorkingDirectory(m_dir.path());
    process.start(QStringLiteral(TITIAN_CLI), words);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QJsonObject CliFolder::json(const QStringList& words, const QString& schema, int exitCode) const
{
    CAPTURE(words.join(u' '));
    const CliAnswer answer = run(words);
    CAPTURE(answer.out, answer.err);
    REQUIRE(answer.exitCode == exitCode);
    CHECK(answer.err.isEmpty());
    const QJsonObject object = answer.json();
    REQUIRE_FALSE(object.isEmpty());
    CHECK(schemaProblems(object, cliSchema(schema)).join(u'\n').toStdString() == "");
    return object;
}

QStringList CliFolder::files() const { return QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
void CliFolder::write(const QString& name, const QByteArray& bytes) const { writeBytes(path(name), bytes); }
QByteArray CliFolder::read(const QString& name) const { return readBytes(path(name)); }

}  // namespace test
