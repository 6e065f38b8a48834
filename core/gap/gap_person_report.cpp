// SPDX-License-Identifier: Apache-2.0
#include "core/gap/gap_person_report.h"

#include "core/base/text.h"
#include "core/gap/gap_words.h"
#include "core/organisation/agency_letterhead.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

using namespace Qt::StringLiterals;

QString shortDate(QDate day) { return day.toString(u"dd-MM-yyyy"); }
QString orDash(const QString& text) { return text.isEmpty() ? u"-"_s : text; }

QString kindOfPostText(const QString& code, const ReferenceTables& tables)
{
    const PostKind* kind = findPostKind(tables, code);
    return kind ? kind->name : u"tidak diketahui"_s;
}

QString gradeText(const Person& person, const ReferenceTables& tables)
{
    const Grade* grade = gradeOf(person, tables);
    if (!grade) return orDash(person.gradeName);
    return grade->rankName.isEmpty() ? u"Golongan "_s + shortGrade(grade->name) : u"%1 (%2)"_s.arg(grade->rankName, grade->name);
}

QString jpmLine(const PersonGap& gap)
{
    if (!gap.jpmHundredths) return u"belum dapat dihitung: belum ada kompetensi yang dinilai"_s;
    const QString category = gap.jpmCategory.isEmpty() ? QString() : gap.jpmCategory + u", "_s;
    return u"%1 % (%2perhitungan internal)"_s.arg(jpmText(*gap.jpmHundredths), category);
}

Facts factsOf(const PersonGap& gap, const ReferenceTables& tables)
{
    const Person& person = gap.row.person;
    Facts facts;
    facts.facts = {{u"Nama"_s, fullName(person)},
                   {u"NIP"_s, orDash(groupedNip(person.nip))},
                   {u"Status"_s, staffKindText(gap.staff) + (gap.active ? QString() : u", tidak aktif"_s)},
                   {u"Pangkat/Golongan"_s, gradeText(person, tables)},
                   {u"Jabatan"_s, orDash(gap.post.title)},
                   {u"Jenis jabatan"_s, kindOfPostText(gap.post.kind, tables)},
                   {u"Unit kerja"_s, orDash(gap.unitPath.isEmpty() ? person.unitName : gap.unitPath)},
                   {u"JPM"_s, jpmLine(gap)}};
    return facts;
}

/// The level the state rests on, or nullptr.
const LevelOrigin* levelOf(const PersonRequirement& requirement)
{
    const bool named = requirement.chosen.state != LevelState::none && requirement.chosen.index < requirement.levels.size();
    return named ? &requirement.levels[requirement.chosen.index] : nullptr;
}

QString levelSource(const PersonRequirement& requirement)
{
    const LevelOrigin* level = levelOf(requirement);
    if (!level) return u"-"_s;
    const QString method = level->method.isEmpty() ? u"metode tidak disebut"_s : level->method;
    if (requirement.chosen.state == LevelState::counts) return u"%1, %2"_s.arg(method, shortDate(level->day));
    return u"%1, %2: level %3, berlaku s.d. %4"_s.arg(method, shortDate(level->day)).arg(level->level).arg(shortDate(level->countsUntil));
}

const RequirementOrigin* decidingStandard(const PersonRequirement& requirement)
{
    const auto found = std::find_if(requirement.standards.begin(), requirement.standards.end(), [](const auto& origin) { return origin.decides; });
    return found == requirement.standards.end() ? nullptr : &*found;
}

/// Which post or kind it is, the facts above the table say.
QString standardText(const PersonRequirement& requirement)
{
    const RequirementOrigin* origin = decidingStandard(requirement);
    if (!origin) return u"-"_s;
    return origin->isDefault ? u"Jenis jabatan"_s : u"Jabatan"_s;
}

ReportTable emptyPersonTable()
{
    ReportTable table;
    table.title = u"Kesenjangan per kompetensi"_s;
    table.columns = {{u"Kode"_s, CellType::text, 0.9, Align::left, false},
                     {u"Kompetensi"_s, CellType::text, 2.5},
                     {u"Syarat"_s, CellType::integer, 0.6, Align::center},
                     {u"Dimiliki"_s, CellType::integer, 0.6, Align::center},
                     {u"Kurang"_s, CellType::integer, 0.6, Align::center},
                     {u"Keadaan"_s, CellType::text, 1.2},
                     {u"Sumber level"_s, CellType::text, 3.9},
                     {u"Syarat menurut"_s, CellType::text, 0.8},
                     {u"Baris asal level"_s, CellType::text, 2.4, Align::automatic, true, false, false},  // names of files, for spreadsheets
                     {u"Baris asal syarat"_s, CellType::text, 2.4, Align::automatic, true, false, false}};
    table.columnGroups = {{u"Level"_s, 2, 3}};
    return table;
}

void addRow(ReportTable& table, const PersonRequirement& requirement)
{
    const bool counts = requirement.chosen.state == LevelState::counts;
    const LevelOrigin* level = levelOf(requirement);
    const RequirementOrigin* standard = decidingStandard(requirement);
    table.add({requirement.code, requirement.name, requirement.required, counts ? ReportCell(requirement.chosen.level) : ReportCell(u"-"_s),
               counts ? ReportCell(requirement.gap) : ReportCell(u"-"_s), {gapStateText(requirement.state), gapStateShade(requirement.state)},
               levelSource(requirement), standardText(requirement), level ? level->source : QString(), standard ? standard->source : QString()});
}

ReportTable tableOf(const PersonGap& gap)
{
    ReportTable table = emptyPersonTable();
    std::optional<CompetencyKind> kind;
    int assessed = 0, required = 0, level = 0, missing = 0;
    for (const auto& requirement : gap.requirements) {
        if (kind != requirement.kind) table.addGroup(competencyKindText(requirement.kind));
        kind = requirement.kind;
        addRow(table, requirement);
        if (requirement.chosen.state != LevelState::counts) continue;
        ++assessed;
        required += requirement.required;
        level += requirement.chosen.level;
        missing += requirement.gap;
    }
    if (assessed > 0) table.addTotal({u"Jumlah %1 kompetensi yang dinilai"_s.arg(assessed), {}, required, level, missing, {}, {}, {}, {}, {}});
    return table;
}

QString summaryOf(const PersonGap& gap)
{
    if (gap.requirements.empty()) return u"Belum ada standar kompetensi untuk jabatan ini, jadi kesenjangan belum dapat dihitung."_s;
    std::array<int, 6> counts{};
    for (const auto& requirement : gap.requirements) ++counts[static_cast<std::size_t>(requirement.state)];
    QStringList parts;
    for (std::size_t state = 0; state < counts.size(); ++state)
        if (counts[state] > 0) parts << u"%1 %2"_s.arg(counts[state]).arg(gapStateText(static_cast<GapState>(state)).toLower());
    return u"Dari %1 kompetensi yang disyaratkan: %2."_s.arg(gap.requirements.size()).arg(parts.join(u", "_s));
}

std::vector<QString> notesOf(const PersonGap& gap, const ReferenceTables& tables)
{
    std::vector<QString> notes;
    for (const auto& requirement : gap.requirements)
        if (requirement.trained) notes.push_back(u"%1 %2: %3."_s.arg(requirement.code, requirement.name, trainedText(*requirement.trained, requirement.state)));
    const auto rules = gapRuleNotes(tables);
    notes.insert(notes.end(), rules.begin(), rules.end());
    const bool capped = settingValue(tables, setting::kJpmCapped) != 0;
    notes.push_back(u"JPM = jumlah level yang dimiliki%1 : jumlah level yang disyaratkan × 100, atas kompetensi yang dinilai; kategori skema %2. "
                    "Perhitungan internal menurut pengaturan instansi."_s
                        .arg(capped ? u" (tiap level paling banyak sebesar syaratnya)"_s : QString())
                        .arg(settingValue(tables, setting::kJpmScheme)));
    const bool isShort = std::any_of(gap.requirements.begin(), gap.requirements.end(), [](const auto& requirement) { return requirement.state == GapState::gap1 || requirement.state == GapState::gap2 || requirement.state == GapState::gap3plus; });
    if (!capped && isShort) notes.push_back(u"Kelebihan level pada satu kompetensi ikut dihitung, jadi JPM dan jumlah level dapat terpenuhi walau masih ada kompetensi yang kurang."_s);
    for (const auto& finding : gap.findings) notes.push_back(u"Catatan data: "_s + finding.message);
    return notes;
}

}  // namespace

Report gapPersonReport(const PersonGap& gap, const ReferenceTables& tables, const Agency& agency, QDate signedOn)
{
    Report report;
    frameReport(report, agency, gap.asOf, signedOn);
    report.title = {u"KESENJANGAN KOMPETENSI PEGAWAI"_s};
    report.subtitle = {u"Keadaan per "_s + longDate(gap.asOf)};
    report.blocks.emplace_back(factsOf(gap, tables));
    if (!gap.active) report.blocks.emplace_back(Paragraph{u"Pegawai ini tidak aktif dan tidak masuk dalam rekapitulasi mana pun."_s});
    report.blocks.emplace_back(Paragraph{summaryOf(gap)});
    if (!gap.requirements.empty()) report.blocks.emplace_back(tableOf(gap));
    report.footnotes = notesOf(gap, tables);
    report.mayShrinkTo = kOnePageForm;
    return report;
}

}  // namespace core
