// SPDX-License-Identifier: Apache-2.0
// titian-cli: builds the command tree, runs one command, returns its exit code. Knows nothing of what the commands do.
#include "app/cli.h"
#include "app/cli_usage.h"

#include <QGuiApplication>
#include <algorithm>
#include <string_view>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

using AddCommands = void (*)(CLI::App&, cli::Context&);

/// Every command word. A new one adds its line here and its file in app/CMakeLists.txt.
constexpr AddCommands kWords[] = {
    cli::addFileCommands,
    cli::addDemoCommands,
    cli::addImportCommands,
    cli::addPeopleCommands,
    cli::addGapCommands,
    cli::addLearningCommands,
    cli::addPlanCommands,
    cli::addReportCommands,
    cli::addHistoryCommands,
};

/// Writing a PDF needs QtGui (QPdfWriter aborts without it), and QtGui without a display needs the offscreen platform.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    qputenv("LC_ALL", "C.UTF-8");  // otherwise Qt complains on stderr where the locale is not UTF-8
    const bool paints = std::any_of(argv, argv + argc, [](const char* word) { return std::string_view(word) == "report"; });
    if (!paints) return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// stderr carries the one sentence of a failed command, not what libxlsxwriter prints there on a full disk.
void keepStderrForUs(cli::Context& context)
{
#if defined(Q_OS_UNIX) && !defined(__SANITIZE_ADDRESS__)
    if (qEnvironmentVariableIsSet("TITIAN_DEBUG")) return;
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    std::FILE* own = ::fdopen(::dup(STDERR_FILENO), "w");
    if (nowhere < 0 || !own) return;
    ::dup2(nowhere, STDERR_FILENO);
    ::close(nowhere);
    context.errors = own;
#else
    Q_UNUSED(context)
#endif
}

/// Nor Qt's remarks.
void quiet(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("TITIAN_DEBUG")) std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

/// As Qt decoded it, last first, the way CLI11 wants it.
std::vector<std::string> reversedArguments(const CLI::App& app)
{
    std::vector<std::string> words;
    for (const QString& word : QCoreApplication::arguments().mid(1)) {
        const bool isEmptied = word.startsWith(QLatin1String("--")) && word.endsWith(u'=');  // CLI11 would take the next word
        words.push_back((isEmptied ? word.chopped(1) : word).toStdString());
        if (isEmptied) words.emplace_back();
    }
    words = cli::optionsBehindWords(app, std::move(words));
    std::reverse(words.begin(), words.end());
    return words;
}

int run(cli::Context& context)
{
    CLI::App app("Titian: perencanaan pengembangan kompetensi ASN.", "titian-cli");
    cli::speakIndonesian(app);
    app.set_version_flag("--version", "titian-cli " TITIAN_VERSION, "Tampilkan versi program");
    app.require_subcommand(1);
    for (const AddCommands add : kWords) add(app, context);
    for (CLI::App* word : app.get_subcommands({})) word->require_subcommand(1);
    try {
        app.parse(reversedArguments(app));
    } catch (const CLI::Success& asked) {
        context.exitCode = app.exit(asked) == 0 ? cli::kDone : cli::kFailed;
    } catch (const CLI::ParseError& error) {
        context.fail(cli::kUsage, cli::usageMessage(app, error));
    }
    return context.close();
}

}  // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(quiet);
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("titian"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TITIAN_VERSION));
    cli::Context context;
    keepStderrForUs(context);
    try {
        return run(context);
    } catch (const std::exception& defect) {
        context.fail(cli::kFailed, QStringLiteral("Terjadi kesalahan di dalam program: %1").arg(QString::fromUtf8(defect.what())));
        return context.exitCode;
    }
}
