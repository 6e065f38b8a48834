// SPDX-License-Identifier: Apache-2.0
// titian-cli gap: the gap of everybody or a unit, and of one person with the rows it comes from.
#include "app/cli_values.h"
#include "core/base/text.h"
#include "core/gap/gap_store.h"
#include "core/gap/gap_words.h"
#include "core/learning/trained.h"

#include <QJsonArray>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

QJsonObject jsonOf(const core::CompetencyLine& line)
{
    const core::CompetencyGap& g = line.gap;
    return {{u"code"_s, line.code}, {u"name"_s, line.name}, {u"required"_s, g.required}, {u"assessed"_s, g.assessed()}, {u"notAssessed"_s, g.notAssessed},
            {u"expired"_s, g.expired}, {u"met"_s, g.met}, {u"gap1"_s, g.gap1}, {u"gap2"_s, g.gap2}, {u"gap3plus"_s, g.gap3plus},
            {u"totalGapLevels"_s, g.totalGapLevels}};
}

QJsonObject jsonOf(const core::GapOverview& overview)
{
    QJsonArray lines;
    for (const auto& line : overview.competencies) lines << jsonOf(line);
    return {{u"asOf"_s, overview.asOf.toString(Qt::ISODate)}, {u"people"_s, overview.people}, {u"peopleAssessed"_s, overview.peopleAssessed}, {u"competencies"_s, lines}};
}

void printTable(Context& context, const core::GapOverview& overview)
{
    const auto n = [](int number) { return core::grouped(number); };
    QList<QStringList> rows{{u"Kode"_s, u"Kompetensi"_s, u"Perlu"_s, u"Belum dinilai"_s, u"Kedaluwarsa"_s, u"Terpenuhi"_s, u"1"_s, u"2"_s, u"3+"_s, u"Level kurang"_s}};
    for (const auto& line : overview.competencies) {
        const core::CompetencyGap& g = line.gap;
        rows << QStringList{line.code, line.name, n(g.required), n(g.notAssessed), n(g.expired), n(g.met), n(g.gap1), n(g.gap2), n(g.gap3plus), n(g.totalGapLevels)};
    }
    context.print(u"Per %1: %2 pegawai, %3 di antaranya sudah dinilai."_s.arg(core::longDate(overview.asOf), n(overview.people), n(overview.peopleAssessed)));
    context.print(alignedColumns(rows));
}

void summary(Context& context, const std::string& asOf, const std::string& unitCode)
{
    const auto day = dayFrom(context, asOf);
    if (!day) return;
    const auto workspace = context.open(true);
    if (!workspace) return;
    const auto columns = core::GapStore(workspace->session()).columns(*day);
    if (!columns) return context.fail(columns.error());
    std::optional<std::size_t> unit;
    if (!findUnit(context, columns->units, unitCode, unit)) return;
    const auto overview = unit ? core::gapOverview(*columns, *unit, core::UnitReach::withBelow) : core::gapOverview(*columns);
    if (context.json) context.print(jsonOf(overview));
    else printTable(context, overview);
}

QString nameOf(core::GapState state)
{
    switch (state) {
    case core::GapState::met: return u"met"_s;
    case core::GapState::gap1: return u"gap1"_s;
    case core::GapState::gap2: return u"gap2"_s;
    case core::GapState::gap3plus: return u"gap3plus"_s;
    case core::GapState::notAssessed: return u"notAssessed"_s;
    case core::GapState::expired: return u"expired"_s;
    }
    return {};
}

QString nameOf(core::LevelFate fate)
{
    switch (fate) {
    case core::LevelFate::chosen: return u"chosen"_s;
    case core::LevelFate::lowerRank: return u"lowerRank"_s;
    case core::LevelFate::older: return u"older"_s;
    case core::LevelFate::tie: return u"tie"_s;
    case core::LevelFate::expired: return u"expired"_s;
    case core::LevelFate::datedLater: return u"datedLater"_s;
    case core::LevelFate::noDate: return u"noDate"_s;
    }
    return {};
}

QJsonValue jsonOf(QDate day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); }

QJsonArray whyOf(const core::PersonRequirement& requirement)
{
    QJsonArray why;
    for (const auto& origin : requirement.standards)
        why << QJsonObject{{u"kind"_s, origin.isDefault ? u"default"_s : u"standard"_s}, {u"name"_s, origin.name}, {u"level"_s, origin.level},
                           {u"validFrom"_s, jsonOf(origin.validFrom)}, {u"used"_s, origin.decides}, {u"source"_s, origin.source}, {u"record"_s, origin.standard.hex()}};
    for (const auto& level : requirement.levels)
        why << QJsonObject{{u"kind"_s, u"assessment"_s}, {u"level"_s, level.level}, {u"date"_s, jsonOf(level.day)}, {u"countsUntil"_s, jsonOf(level.countsUntil)},
                           {u"method"_s, level.method}, {u"methodRank"_s, level.methodRank}, {u"used"_s, level.fate == core::LevelFate::chosen},
                           {u"reason"_s, nameOf(level.fate)}, {u"message"_s, core::explained(level.fate)}, {u"source"_s, level.source},
                           {u"record"_s, level.assessment.hex()}};
    if (const auto& trained = requirement.trained)
        why << QJsonObject{{u"kind"_s, u"training"_s}, {u"name"_s, trained->course}, {u"date"_s, jsonOf(trained->day)}, {u"used"_s, false},
                           {u"message"_s, core::trainedText(*trained, requirement.state)}, {u"source"_s, trained->source}, {u"record"_s, trained->record.hex()}};
    return why;
}

QJsonObject jsonOf(const core::PersonRequirement& requirement)
{
    const bool counts = requirement.chosen.state == core::LevelState::counts;
    return {{u"code"_s, requirement.code}, {u"name"_s, requirement.name}, {u"required"_s, requirement.required},
            {u"level"_s, counts ? QJsonValue(requirement.chosen.level) : QJsonValue()}, {u"gap"_s, counts ? QJsonValue(requirement.gap) : QJsonValue()},
            {u"state"_s, nameOf(requirement.state)},
            {u"trainedOn"_s, requirement.trained ? jsonOf(requirement.trained->day) : QJsonValue()}, {u"why"_s, whyOf(requirement)}};
}

QJsonObject jsonOf(const core::PersonGap& gap)
{
    QJsonArray competencies, findings;
    for (const auto& requirement : gap.requirements) competencies << jsonOf(requirement);
    for (const auto& problem : gap.findings) findings << QJsonObject{{u"code"_s, problem.code}, {u"message"_s, problem.message}};
    return {{u"asOf"_s, gap.asOf.toString(Qt::ISODate)}, {u"nip"_s, gap.row.person.nip}, {u"name"_s, core::fullName(gap.row.person)}, {u"active"_s, gap.active},
            {u"kind"_s, gap.post.kind.isEmpty() ? u"unknown"_s : gap.post.kind}, {u"post"_s, gap.post.title}, {u"postSource"_s, gap.postSource},
            {u"unit"_s, gap.unitPath}, {u"jpm"_s, gap.jpmHundredths ? QJsonValue(*gap.jpmHundredths / 100.0) : QJsonValue()}, {u"jpmCategory"_s, gap.jpmCategory},
            {u"competencies"_s, competencies}, {u"findings"_s, findings}};
}

/// Where the standard that decides comes from; a shipped default has no row, only the kind of post it is for.
QString originOf(const core::PersonRequirement& requirement)
{
    for (const auto& origin : requirement.standards)
        if (origin.decides) return origin.source.isEmpty() ? origin.name : origin.source;
    return {};
}

void printTable(Context& context, const core::PersonGap& gap)
{
    QList<QStringList> rows{{u"Kode"_s, u"Kompetensi"_s, u"Perlu"_s, u"Level"_s, u"Kurang"_s, u"Asal syarat"_s, u"Asal level"_s}};
    for (const auto& r : gap.requirements) {
        const bool counts = r.chosen.state == core::LevelState::counts;
        const QString level = counts ? QString::number(r.chosen.level) : r.state == core::GapState::expired ? u"kedaluwarsa"_s : u"belum dinilai"_s;
        rows << QStringList{r.code, r.name, QString::number(r.required), level, counts ? QString::number(r.gap) : QString(), originOf(r), counts ? r.levels[r.chosen.index].source : QString()};
    }
    context.print(u"%1, %2, per %3"_s.arg(core::fullName(gap.row.person), gap.post.title, core::longDate(gap.asOf)));
    if (!gap.active) context.print(u"Pegawai ini tidak aktif dan tidak masuk dalam angka mana pun."_s);
    context.print(alignedColumns(rows));
    if (gap.jpmHundredths) context.print(u"JPM %1 %: %2"_s.arg(core::jpmText(*gap.jpmHundredths), gap.jpmCategory));
    for (const auto& r : gap.requirements)
        if (r.trained) context.print(u"Catatan: %1 %2"_s.arg(r.code, core::trainedText(*r.trained, r.state)));
    for (const auto& problem : gap.findings) context.print(u"Catatan: "_s + problem.message);
}

void show(Context& context, const std::string& nip, const std::string& asOf)
{
    const auto day = dayFrom(context, asOf);
    if (!day) return;
    const auto workspace = context.open(true);
    if (!workspace) return;
    const auto gap = core::personGapWithTraining(workspace->session(), textOf(nip), *day);
    if (!gap) return context.fail(gap.error());
    if (context.json) context.print(jsonOf(*gap));
    else printTable(context, *gap);
}

}  // namespace

void addGapCommands(CLI::App& app, Context& context)
{
    CLI::App* gap = app.add_subcommand("gap", "Kesenjangan kompetensi: rekap dan satu pegawai");
    const auto asOf = std::make_shared<std::string>();
    CLI::App* summing = gap->add_subcommand("summary", "Rekap per kompetensi, seluruhnya atau satu unit");
    addCommonOptions(*summing, context);
    addTextOption(*summing, "--as-of", *asOf, "Tanggal hitung; tanpa ini hari ini", "TANGGAL");
    const auto unit = std::make_shared<std::string>();
    addTextOption(*summing, "--unit", *unit, "Kode unit kerja, termasuk semua di bawahnya", "KODE");
    summing->callback([&context, asOf, unit] { summary(context, *asOf, *unit); });
    CLI::App* showing = gap->add_subcommand("show", "Satu pegawai, dengan baris sumber setiap angka");
    addCommonOptions(*showing, context);
    const auto nip = std::make_shared<std::string>();
    addTextOption(*showing, "--nip", *nip, "NIP pegawai", "NIP")->required();
    addTextOption(*showing, "--as-of", *asOf, "Tanggal hitung; tanpa ini hari ini", "TANGGAL");
    showing->callback([&context, nip, asOf] { show(context, *nip, *asOf); });
}

}  // namespace cli
