// SPDX-License-Identifier: Apache-2.0
// CLI11 has labels for most words of its help; the rest, and the sentences of its errors, are put together here.
#include "app/cli_usage.h"

#include <QRegularExpression>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

const QString kIncomplete = u"Perintah belum lengkap"_s;

class Help final : public CLI::Formatter {
public:
    Help()
    {
        const std::pair<const char*, const char*> words[] = {{"Usage", "Cara pakai"},   {"OPTIONS", "PILIHAN"}, {"Options", "Pilihan"},
                                                             {"SUBCOMMAND", "PERINTAH"}, {"REQUIRED", "(wajib)"}, {"Positionals", "Argumen"},
                                                             {"TEXT", "TEKS"},           {"INT", "ANGKA"},        {"UINT", "ANGKA"},
                                                             {"FLOAT", "ANGKA"},         {"Needs", "Perlu"},      {"Excludes", "Tidak bersama"}};
        for (const auto& [english, indonesian] : words) label(english, indonesian);
        column_width(34);
    }
    std::string make_group(std::string group, bool positional, std::vector<const CLI::Option*> options) const override
    {
        return CLI::Formatter::make_group(get_label(group), positional, std::move(options));
    }
};

QString parsedCommand(const CLI::App& app)
{
    QString path = QString::fromStdString(app.get_name());
    for (const CLI::App* at = &app; !at->get_subcommands().empty();) {
        at = at->get_subcommands().front();
        path += u' ' + QString::fromStdString(at->get_name());
    }
    return path;
}

const CLI::App* commandNamed(const CLI::App& app, const std::string& name)
{
    for (const CLI::App* command : app.get_subcommands({}))
        if (command->get_name() == name) return command;
    return nullptr;
}

/// An option of any command below `app`; not of `app` itself, which may stay where it stands.
const CLI::Option* optionBelow(const CLI::App& app, const std::string& name)
{
    if (!name.starts_with("--") || app.get_option_no_throw(name)) return nullptr;
    for (const CLI::App* command : app.get_subcommands({})) {
        if (const CLI::Option* option = command->get_option_no_throw(name)) return option;
        if (const CLI::Option* option = optionBelow(*command, name)) return option;
    }
    return nullptr;
}

/// The innermost command of the line as far as it was understood.
const CLI::App& reached(const CLI::App& app)
{
    const CLI::App* at = &app;
    while (!at->get_subcommands().empty()) at = at->get_subcommands().front();
    return *at;
}

bool expectsCommand(const CLI::App& app) { return !reached(app).get_subcommands({}).empty(); }

QString unknownWord(const CLI::App& app, const QString& word)
{
    if (optionBelow(reached(app), word.section(u'=', 0, 0).toStdString())) return kIncomplete;
    if (word.startsWith(u'-')) return u"Pilihan “%1” tidak dikenal"_s.arg(word);
    return (expectsCommand(app) ? u"Perintah “%1” tidak dikenal"_s : u"Argumen “%1” tidak dikenal"_s).arg(word);
}

/// The first name in CLI11's sentence that is an option or a positional.
QString optionIn(const QString& sentence)
{
    static const QRegularExpression name(u"(^|[ :])(--?[a-z][a-z-]*|[A-Z][A-Z_]*)([ :]|$)"_s);
    return name.match(sentence).captured(2);
}

QString complaint(const CLI::App& app, const CLI::ParseError& error)
{
    const QString said = QString::fromStdString(error.what());
    const QString kind = QString::fromStdString(error.get_name());
    if (const auto extra = app.remaining(true); !extra.empty()) return unknownWord(app, QString::fromStdString(extra.front()));
    if (kind == "RequiredError"_L1 && expectsCommand(app)) return kIncomplete;
    const QString option = optionIn(said);
    if (kind == "RequiredError"_L1) return u"%1 wajib diisi"_s.arg(option);
    if (kind == "ArgumentMismatch"_L1)
        return said.contains("At Most"_L1) ? u"%1 hanya boleh diberikan sekali"_s.arg(option) : u"%1 memerlukan nilai"_s.arg(option);
    if (kind == "ConversionError"_L1) return u"Nilai “%1” untuk %2 tidak sah"_s.arg(said.section(" = "_L1, 1), option);
    if (kind == "ValidationError"_L1 && said.endsWith(QLatin1String(kEmptyValue))) return u"Nilai untuk %1 kosong"_s.arg(option);
    if (kind == "ValidationError"_L1) return u"Nilai untuk %1 tidak sah: %2"_s.arg(option, said.section(": "_L1, 1));
    return u"Perintah tidak dapat dipahami (%1)"_s.arg(said);
}

}  // namespace

void speakIndonesian(CLI::App& app)
{
    app.formatter(std::make_shared<Help>());
    app.group("Perintah");
    app.set_help_flag("-h,--help", "Tampilkan bantuan ini");
}

std::vector<std::string> optionsBehindWords(const CLI::App& app, std::vector<std::string> arguments)
{
    std::vector<std::string> words, options;
    const CLI::App* at = &app;
    auto next = arguments.begin();
    while (next != arguments.end() && !at->get_subcommands({}).empty()) {
        if (const CLI::App* command = commandNamed(*at, *next)) {
            at = command;
            words.push_back(*next++);
            continue;
        }
        const CLI::Option* option = optionBelow(*at, next->substr(0, next->find('=')));
        if (!option) break;
        const bool takesNext = option->get_items_expected_max() > 0 && next->find('=') == std::string::npos;
        options.push_back(*next++);
        if (takesNext && next != arguments.end()) options.push_back(*next++);
    }
    words.insert(words.end(), options.begin(), options.end());
    words.insert(words.end(), next, arguments.end());
    return words;
}

QString usageMessage(const CLI::App& app, const CLI::ParseError& error)
{
    return u"%1; lihat “%2 --help”."_s.arg(complaint(app, error), parsedCommand(app));
}

}  // namespace cli
