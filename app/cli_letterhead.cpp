// SPDX-License-Identifier: Apache-2.0
// titian-cli report letterhead: what stands in the letterhead and under the signature. Only what is given changes.
#include "app/cli_report.h"
#include "core/organisation/agency_store.h"

#include <QFile>
#include <algorithm>
#include <iterator>
#include <map>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

struct TextOption {
    const char* name;
    const char* help;
    QString core::Agency::*field;
};
constexpr TextOption kTexts[] = {
    {"--government", "Nama pemerintah daerah, baris pertama kop surat", &core::Agency::name},
    {"--office", "Nama kantor, baris kedua kop surat", &core::Agency::office},
    {"--address", "Alamat", &core::Agency::address},
    {"--contact", "Telepon, laman, pos-el", &core::Agency::contact},
    {"--place", "Tempat penandatanganan", &core::Agency::place},
    {"--signer-post", "Jabatan penanda tangan; dengan a.n.: “yang diwakili; jabatan sendiri”", &core::Agency::signerPost},
    {"--signer-acting", "a.n., Plt., Plh., atau Pj.; kosong = pejabat sendiri", &core::Agency::signerActing},
    {"--signer-name", "Nama penanda tangan dengan gelar", &core::Agency::signerName},
    {"--signer-rank", "Pangkat dan golongan, misalnya “Pembina Utama Muda (IV/c)”", &core::Agency::signerRank},
    {"--signer-nip", "NIP penanda tangan; kosong = titik-titik untuk diisi, “-” = tanpa NIP", &core::Agency::signerNip},
};

using Given = std::map<const TextOption*, std::string>;

bool readLogo(Context& context, const QString& path, QByteArray& logo)
{
    logo.clear();
    if (path.isEmpty()) return true;  // takes the logo away
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        context.fail(kFailed, u"Logo “%1” tidak dapat dibaca; periksa nama berkas dan hak bacanya."_s.arg(path));
        return false;
    }
    logo = file.read(core::kLargestLogo + 1);
    return true;
}

void show(Context& context, const core::Agency& agency)
{
    const auto orDash = [](const QString& text) { return text.isEmpty() ? u"-"_s : text; };
    QList<QStringList> rows;
    for (const TextOption& option : kTexts) rows << QStringList{QString::fromLatin1(option.name), orDash(agency.*option.field)};
    rows << QStringList{u"--logo"_s, agency.logo.isEmpty() ? u"-"_s : u"%1 byte"_s.arg(agency.logo.size())};
    context.print(alignedColumns(rows));
}

void letterhead(Context& context, const CLI::App& command, const Given& given, const std::string& logo)
{
    const bool withLogo = command.count("--logo") > 0;
    const auto isGiven = [&](const TextOption& option) { return command.count(option.name) > 0; };
    const bool changes = withLogo || std::any_of(std::begin(kTexts), std::end(kTexts), isGiven);
    const auto workspace = context.open(!changes);
    if (!workspace) return;
    core::AgencyStore store(workspace->log());
    auto agency = store.load();
    if (!agency) return context.fail(agency.error());
    for (const TextOption& option : kTexts)
        if (isGiven(option)) (*agency).*option.field = textOf(given.at(&option));
    if (withLogo && !readLogo(context, textOf(logo), agency->logo)) return;
    if (changes)
        if (const auto saved = store.save(*agency); !saved) return context.fail(saved.error());
    show(context, *agency);
}

}  // namespace

void addLetterheadCommand(CLI::App& report, Context& context)
{
    CLI::App* command = report.add_subcommand("letterhead", "Kop surat dan penanda tangan; hanya yang diberikan yang berubah");
    addCommonOptions(*command, context, false);
    const auto given = std::make_shared<Given>();
    for (const TextOption& option : kTexts) command->add_option(option.name, (*given)[&option], option.help)->type_name("TEKS");
    const auto logo = std::make_shared<std::string>();
    command->add_option("--logo", *logo, "Berkas PNG atau JPEG, paling besar 1 MiB; kosong = tanpa logo")->type_name("BERKAS");
    command->callback([&context, command, given, logo] { letterhead(context, *command, *given, *logo); });
}

}  // namespace cli
