// SPDX-License-Identifier: Apache-2.0
// Runs the real titian-cli in a folder of its own and reads what it said.
#pragma once
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace test {

struct CliAnswer {
    int exitCode = -1;  ///< -1: it crashed or hung
    QString out, err;

    /// The one object on the one line of stdout; empty if stdout is anything else.
    [[nodiscard]] QJsonObject json() const;
    /// Exactly one sentence on stderr, nothing on stdout.
    [[nodiscard]] bool isOneSentence() const;
};

class CliFolder {
public:
    /// With `output`, stdout goes there and `out` stays empty.
    [[nodiscard]] CliAnswer run(const QStringList& words, const QString& output = {}) const;
    /// Runs it, requires exit code `exitCode`, and checks its JSON against docs/cli/<schema>.schema.json.
    [[nodiscard]] QJsonObject json(const QStringList& words, const QString& schema, int exitCode = 0) const;
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] QStringList files() const;
    void write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& name) const;

private:
    QTemporaryDir m_dir;
};

}  // namespace test
