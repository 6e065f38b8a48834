// SPDX-License-Identifier: Apache-2.0
// The data file, the key and the output of every command.
#include "app/cli.h"
#include "app/cli_usage.h"

#include <QFile>
#include <QJsonDocument>
#include <algorithm>
#include <cstdio>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kLongestKey = 4096;  // bytes; a longer file is some other file, taken by mistake

void write(std::FILE* stream, const QByteArray& line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

QString userName()
{
    const QString unixName = qEnvironmentVariable("USER");
    return unixName.isEmpty() ? qEnvironmentVariable("USERNAME", u"cli"_s) : unixName;
}

ExitCode exitCodeOf(core::ErrorCode code)
{
    return code == core::ErrorCode::invalidInput || code == core::ErrorCode::notFound ? kUsage : kFailed;
}

}  // namespace

std::string refuseEmpty(const std::string& value) { return value.empty() ? kEmptyValue : std::string(); }

core::Result<QByteArray> Context::key() const
{
    if (keyFile.empty()) return QByteArray();
    const QString path = textOf(keyFile);
    QFile keys(path);
    if (!keys.exists()) return core::fail(core::ErrorCode::io, u"Berkas kata sandi “%1” tidak ditemukan; periksa nama dan letaknya."_s.arg(path));
    if (!keys.open(QIODevice::ReadOnly)) return core::fail(core::ErrorCode::io, u"Berkas kata sandi “%1” tidak dapat dibaca; minta hak bacanya."_s.arg(path));
    QByteArray bytes = keys.read(kLongestKey + 1);
    if (bytes.size() > kLongestKey) return core::fail(core::ErrorCode::io, u"Berkas kata sandi “%1” terlalu besar, jadi bukan berkas kata sandi; periksa namanya."_s.arg(path));
    while (bytes.endsWith('\n') || bytes.endsWith('\r')) bytes.chop(1);
    if (bytes.isEmpty()) return core::fail(core::ErrorCode::io, u"Berkas kata sandi “%1” kosong; isi dengan kata sandinya atau sebutkan berkas lain."_s.arg(path));
    return bytes;
}

std::optional<core::SessionOptions> Context::sessionOptions(const std::string& path, bool readOnly)
{
    const auto bytes = key();
    if (bytes) return core::SessionOptions{textOf(path), *bytes, readOnly, false, userName()};
    fail(kFailed, bytes.error().message);
    return std::nullopt;
}

QString Context::whyNotOpened(const std::string& path, const core::Error& error) const
{
    if (error.code != core::ErrorCode::corrupt || !keyFile.empty() || !core::mayBeEncrypted(textOf(path))) return error.message;
    return u"Berkas “%1” terenkripsi, atau bukan berkas Titian; beri kata sandinya dengan --key-file."_s.arg(textOf(path));
}

std::unique_ptr<core::Workspace> Context::open(bool readOnly)
{
    const auto options = sessionOptions(file, readOnly);
    if (!options) return nullptr;
    auto workspace = core::Workspace::open(*options, m_clock);
    if (!workspace) {
        fail(kFailed, whyNotOpened(file, workspace.error()));
        return nullptr;
    }
    if (const auto& holder = (*workspace)->session().holder()) {
        const QString held = (*workspace)->session().heldBy();
        fail(kFailed, holder->onThisPc ? held : held.chopped(1) + u" dengan “titian-cli file unlock”."_s);
        return nullptr;
    }
    return std::move(*workspace);
}

std::unique_ptr<core::Workspace> Context::create(const core::NewFile& newFile)
{
    const auto options = sessionOptions(file, false);
    if (!options) return nullptr;
    auto workspace = core::Workspace::create(*options, m_clock, newFile);
    if (workspace) return std::move(*workspace);
    fail(workspace.error());
    return nullptr;
}

void Context::print(const QJsonObject& object) const { write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact)); }
void Context::print(const QString& text) const { write(stdout, text.toUtf8()); }

void Context::fail(const core::Error& error) { fail(exitCodeOf(error.code), error.message); }

void Context::fail(ExitCode code, const QString& message)
{
    write(errors, message.simplified().toUtf8());
    exitCode = code;
}

int Context::close()
{
    const bool arrived = std::ferror(stdout) == 0 && std::fclose(stdout) == 0;
    if (!arrived && exitCode < kUsage) fail(kFailed, u"Perintah sudah dijalankan, tetapi hasilnya tidak dapat ditulis ke keluaran; periksa ruang disk."_s);
    return exitCode;
}

CLI::Option* addTextOption(CLI::App& command, const std::string& names, std::string& value, const std::string& help, const std::string& type)
{
    return command.add_option(names, value, help)->check(refuseEmpty)->type_name(type);
}

CLI::Option* addFileOption(CLI::App& command, Context& context, const std::string& names)
{
    return addTextOption(command, names, context.file, "Berkas data Titian", "BERKAS")->required();
}

void addKeyOption(CLI::App& command, Context& context)
{
    addTextOption(command, "--key-file", context.keyFile, "Berkas berisi kata sandi data yang terenkripsi", "BERKAS");
}

void addUnusedFileOptions(CLI::App& command, Context& context)
{
    addFileOption(command, context)->required(false)->description("Tidak dipakai: perintah ini tidak memerlukan berkas data");
    addKeyOption(command, context);
}

void addJsonOption(CLI::App& command, Context& context) { command.add_flag("--json", context.json, "Keluaran satu baris JSON (docs/cli)"); }

void addCommonOptions(CLI::App& command, Context& context, bool json)
{
    addFileOption(command, context);
    addKeyOption(command, context);
    if (json) addJsonOption(command, context);
}

QString alignedColumns(const QList<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size()) widths << 0;
            widths[i] = std::max(widths[i], row.at(i).size());
        }
    QStringList lines;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) line += i + 1 < row.size() ? row.at(i).leftJustified(widths.at(i) + 2) : row.at(i);
        lines << line;
    }
    return lines.join(u'\n');
}

}  // namespace cli
