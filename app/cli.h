// SPDX-License-Identifier: Apache-2.0
// What every command of titian-cli shares: the data file, JSON output, exit codes. One cli_<word>.cpp per command word.
#pragma once
#include "core/workspace/workspace.h"

#include <CLI/CLI.hpp>
#include <QJsonObject>
#include <QStringList>
#include <cstdio>

namespace cli {

/// The contract of docs/cli: scripts test these.
enum ExitCode {
    kDone = 0,
    kFindings = 1,  ///< done, but something was refused or found
    kUsage = 2,     ///< wrong usage, unknown NIP, unit or plan
    kFailed = 3,    ///< failed, and nothing was written
};

/// Options of every command and what a command leaves behind. Commands run inside CLI11's callbacks and set `exitCode`.
class Context {
public:
    std::string file;     ///< --file
    std::string keyFile;  ///< --key-file
    bool json = false;    ///< --json
    int exitCode = kDone;
    std::FILE* errors = stderr;  ///< where the one sentence goes

    [[nodiscard]] const core::Clock& clock() const { return m_clock; }
    /// Opens the data file; on failure prints the error, sets the exit code and returns null.
    [[nodiscard]] std::unique_ptr<core::Workspace> open(bool readOnly);
    /// Makes the data file; on failure as open().
    [[nodiscard]] std::unique_ptr<core::Workspace> create(const core::NewFile& file);
    /// Options for `path` with the key and this user; an unreadable key file is printed like any error.
    [[nodiscard]] std::optional<core::SessionOptions> sessionOptions(const std::string& path, bool readOnly);
    [[nodiscard]] core::Result<QByteArray> key() const;  ///< empty without --key-file
    /// Why `path` could not be opened, with the option that helps.
    [[nodiscard]] QString whyNotOpened(const std::string& path, const core::Error& error) const;
    /// One line of JSON on stdout. What could not be written is noticed by close().
    void print(const QJsonObject& object) const;
    void print(const QString& text) const;
    /// One sentence on stderr; the exit code that goes with the error unless `code` says otherwise.
    void fail(const core::Error& error);
    void fail(ExitCode code, const QString& message);
    /// After the last print: the exit code, which is kFailed if the output did not arrive (full disk).
    [[nodiscard]] int close();

private:
    core::SystemClock m_clock;
};

/// Adds --file, --key-file and, with `json`, --json to a command.
void addCommonOptions(CLI::App& command, Context& context, bool json = true);
/// The parts of addCommonOptions, for commands that name their data file otherwise or need none. `names`: "--file,FILE".
CLI::Option* addFileOption(CLI::App& command, Context& context, const std::string& names = "--file");
void addKeyOption(CLI::App& command, Context& context);
/// For commands that need no data file: scripts give --file and --key-file to every command.
void addUnusedFileOptions(CLI::App& command, Context& context);
void addJsonOption(CLI::App& command, Context& context);
/// For check(): a value may be left out but not be empty; CLI11 would read an empty number as 0.
[[nodiscard]] std::string refuseEmpty(const std::string& value);
/// A text that may be left out but not empty: an unset shell variable must not quietly mean "no key" or "everybody".
CLI::Option* addTextOption(CLI::App& command, const std::string& names, std::string& value, const std::string& help, const std::string& type = "TEKS");

/// UTF-8 of the command line as Qt's text.
[[nodiscard]] inline QString textOf(const std::string& s) { return QString::fromStdString(s); }
/// Rows of cells as lines, each column as wide as its widest cell, two spaces between, no line break at the end.
[[nodiscard]] QString alignedColumns(const QList<QStringList>& rows);

void addFileCommands(CLI::App& app, Context& context);
void addHistoryCommands(CLI::App& app, Context& context);
void addDemoCommands(CLI::App& app, Context& context);
void addImportCommands(CLI::App& app, Context& context);
void addPeopleCommands(CLI::App& app, Context& context);
void addGapCommands(CLI::App& app, Context& context);
void addLearningCommands(CLI::App& app, Context& context);
void addPlanCommands(CLI::App& app, Context& context);
void addReportCommands(CLI::App& app, Context& context);

}  // namespace cli
