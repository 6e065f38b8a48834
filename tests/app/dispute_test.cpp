// SPDX-License-Identifier: Apache-2.0
// The dispute: somebody doubts a printed gap. Paper, workbook and JSON say the same, and "why" names the very cells of the
// office's files from which each figure follows.
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <map>
#include <random>

#include "core/assessment/level_choice.h"
#include "core/base/text.h"
#include "core/gap/gap.h"
#include "core/import/sheet_reader.h"
#include "tests/app/cli_runner.h"
#include "tests/support/catch_qt.h"
#include "tests/support/printed.h"
#include "tests/support/temp_file.h"

using namespace core;
using namespace Qt::StringLiterals;
using test::CliFolder;
using test::require;

namespace {

const QString kFile = u"--file"_s, kData = u"data.titian"_s;
const QStringList kManagerial{u"M.1"_s, u"M.2"_s, u"M.3"_s, u"M.4"_s, u"M.5"_s, u"M.6"_s, u"M.7"_s, u"M.8"_s, u"SK.1"_s};

/// One row of an office's file, with the headings above it.
struct SourceRow {
    QStringList headings;
    const SheetRow* row = nullptr;
    [[nodiscard]] const Cell& at(const QString& heading) const { return row->at(static_cast<int>(headings.indexOf(heading))); }
    [[nodiscard]] QString text(const QString& heading) const { return core::cellText(at(heading)); }
};

/// Reads what "file · sheet · baris 12" names.
class Archive {
public:
    explicit Archive(QString dir) : m_dir(std::move(dir)) {}
    SourceRow find(const QString& source)
    {
        const QStringList parts = source.split(u" · "_s);
        REQUIRE(parts.size() == 3);
        if (!m_files.contains(parts[0])) m_files[parts[0]] = require(loadSheetFile(m_dir + u'/' + parts[0]));
        SourceRow found;
        for (const SheetTable& table : m_files[parts[0]].tables) {
            if (table.name != parts[1]) continue;
            for (const SheetRow& row : table.rows) {
                QStringList texts;
                for (const Cell& cell : row.cells) texts << core::cellText(cell);
                if (found.headings.isEmpty() && (texts.contains(u"NIP"_s) || texts.contains(u"JABATAN"_s))) found.headings = texts;
                if (row.number == parts[2].section(u' ', 1).toInt()) found.row = &row;
            }
        }
        CAPTURE(source);
        REQUIRE(found.row != nullptr);
        return found;
    }

private:
    QString m_dir;
    std::map<QString, LoadedSheets> m_files;
};

int levelIn(const SourceRow& row, const QString& code)
{
    if (row.headings.contains(u"KODE KOMPETENSI"_s)) {
        CHECK(row.text(u"KODE KOMPETENSI"_s) == code);
        return row.text(u"LEVEL"_s).toInt();
    }
    const qsizetype first = row.headings.indexOf(u"Integritas"_s);
    return core::cellText(row.row->at(static_cast<int>(first + kManagerial.indexOf(code)))).toInt();
}

QDate dayIn(const SourceRow& row)
{
    const QString heading = row.headings.contains(u"TANGGAL"_s) ? u"TANGGAL"_s : u"Tanggal Penilaian"_s;
    const QDate day = cellDate(row.at(heading));
    return day.isValid() ? day : dateFromText(row.text(heading));
}

QString methodIn(const SourceRow& row) { return row.text(row.headings.contains(u"METODE"_s) ? u"METODE"_s : u"Metode"_s); }

int defaultLevel(const ReferenceTables& tables, const QString& kind, const QString& code)
{
    for (const auto& row : tables.defaultLevels)
        if (row.postKind == kind && row.competency == code) return row.level;
    return -1;
}

QString stateWord(GapState state)
{
    static const QStringList words{u"met"_s, u"gap1"_s, u"gap2"_s, u"gap3plus"_s, u"notAssessed"_s, u"expired"_s};
    return words.at(static_cast<qsizetype>(state));
}

const std::map<QString, QString> kPrinted{{u"met"_s, u"Memenuhi"_s}, {u"gap1"_s, u"Kurang 1"_s}, {u"gap2"_s, u"Kurang 2"_s},
                                          {u"gap3plus"_s, u"Kurang 3+"_s}, {u"notAssessed"_s, u"Belum dinilai"_s}, {u"expired"_s, u"Kedaluwarsa"_s}};

QString textOrDash(const QJsonValue& number) { return number.isNull() ? u"-"_s : QString::number(number.toInt()); }

/// required, level, gap, state as the table row with this code prints them.
QStringList printedFigures(const QString& page, const QString& code)
{
    const QRegularExpression line(u"^\\s*%1\\s.*?\\s(\\d)\\s+(\\d|-)\\s+(\\d|-)\\s+(Memenuhi|Kurang \\d\\+?|Belum dinilai|Kedaluwarsa)"_s.arg(QRegularExpression::escape(code)),
                                  QRegularExpression::MultilineOption);
    const auto match = line.match(page);
    return {match.captured(1), match.captured(2), match.captured(3), match.captured(4)};
}

/// From the rows that "why" names, and from nothing else.
void recompute(const QJsonObject& competency, const QString& nip, QDate asOf, const ReferenceTables& tables, Archive& archive)
{
    const QString code = competency.value(u"code"_s).toString();
    CAPTURE(code);
    int required = -1;
    std::vector<LevelCandidate> candidates;
    for (const auto& value : competency.value(u"why"_s).toArray()) {
        const QJsonObject why = value.toObject();
        const QString kind = why.value(u"kind"_s).toString(), source = why.value(u"source"_s).toString();
        if (kind == "default"_L1) {
            required = defaultLevel(tables, why.value(u"name"_s).toString(), code);
        } else if (kind == "standard"_L1) {
            required = archive.find(source).text(code).toInt();
        } else {
            const SourceRow row = archive.find(source);
            CAPTURE(source);
            CHECK(row.text(u"NIP"_s).remove(u' ').remove(u'\'') == nip);
            candidates.push_back({dayIn(row), methodRank(tables, methodIn(row), asOf), levelIn(row, code)});
        }
    }
    CHECK(required == competency.value(u"required"_s).toInt());
    const ChosenLevel chosen = chooseLevel(candidates, asOf, settingValue(tables, setting::kAssessmentValidityYears));
    CHECK(stateWord(gapState(required, chosen)) == competency.value(u"state"_s).toString());
    const bool counts = chosen.state == LevelState::counts;
    CHECK(textOrDash(competency.value(u"level"_s)) == (counts ? QString::number(chosen.level) : u"-"_s));
    CHECK(textOrDash(competency.value(u"gap"_s)) == (counts ? QString::number(gapLevels(required, chosen.level)) : u"-"_s));
}

void report(const CliFolder& folder, const QString& nip, const QString& out)
{
    const auto answer = folder.run({u"report"_s, u"write"_s, u"gap-person"_s, kFile, kData, u"--nip"_s, nip, u"--out"_s, out, u"--landscape"_s});
    CAPTURE(answer.err);
    REQUIRE(answer.exitCode == 0);
}

}  // namespace

TEST_CASE("paper, workbook and JSON agree for 20 people, and why recomputes every figure", "[cli][report][gap]")
{
    const CliFolder folder;
    REQUIRE(folder.run({u"demo"_s, u"sheets"_s, u"kiriman"_s, u"--people"_s, u"400"_s, u"--seed"_s, u"11"_s}).exitCode == 0);
    REQUIRE(folder.run({u"file"_s, u"new"_s, kData, u"--agency"_s, u"Pemerintah Kabupaten Uji"_s}).exitCode == 0);
    for (const QString& name : {u"unit-organisasi"_s, u"kamus-kompetensi-teknis"_s, u"standar-kompetensi"_s, u"profil-asn"_s, u"riwayat-jabatan-struktural"_s,
                                u"hasil-penilaian-manajerial"_s, u"hasil-uji-teknis"_s}) {
        const auto answer = folder.run({u"import"_s, u"run"_s, u"kiriman/%1.xlsx"_s.arg(name), kFile, kData});
        CAPTURE(name, answer.err, answer.out);
        REQUIRE(answer.exitCode <= 1);
    }
    auto people = folder.json({u"people"_s, u"list"_s, kFile, kData, u"--json"_s}, u"people-list"_s).value(u"people"_s).toArray();
    std::mt19937 random(2026);
    Archive archive(folder.path(u"kiriman"_s));
    const auto tables = require(shippedReference());
    int figures = 0;
    for (int i = 0; i < 20; ++i) {
        const QString nip = people.takeAt(static_cast<qsizetype>(random() % static_cast<unsigned>(people.size()))).toObject().value(u"nip"_s).toString();
        CAPTURE(nip);
        const auto shown = folder.json({u"gap"_s, u"show"_s, u"--nip"_s, nip, kFile, kData, u"--json"_s}, u"gap-show"_s);
        report(folder, nip, u"orang.pdf"_s);
        report(folder, nip, u"orang.xlsx"_s);
        const QString page = test::pagesOfPdf(folder.path(u"orang.pdf"_s)).join(u'\n');
        const auto rows = test::sheetRowsOf(folder.path(u"orang.xlsx"_s));
        const QDate asOf = QDate::fromString(shown.value(u"asOf"_s).toString(), Qt::ISODate);
        for (const auto& value : shown.value(u"competencies"_s).toArray()) {
            const QJsonObject c = value.toObject();
            const QString code = c.value(u"code"_s).toString();
            CAPTURE(code);
            const QStringList expected{textOrDash(c.value(u"required"_s)), textOrDash(c.value(u"level"_s)), textOrDash(c.value(u"gap"_s)),
                                       kPrinted.at(c.value(u"state"_s).toString())};
            CHECK(test::rowWith(rows, 0, code).mid(2, 4) == expected);
            CHECK(printedFigures(page, code) == expected);
            recompute(c, nip, asOf, tables, archive);
            ++figures;
        }
    }
    CHECK(figures >= 20 * 9);
}
